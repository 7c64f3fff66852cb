// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/partner_words.h"
#include "ui/partners/partners_page_parts.h"

#include "app/catalogue/camera_record.h"
#include "app/catalogue/synced_catalogue.h"

#include <QDateTime>
#include <QJsonDocument>

namespace videoguard::partners {

using base::Result;
using catalogue::CameraRecord;

namespace {

QJsonObject objectOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

/// "Administrator, Talsi · today": who changed a version and when, as its record says.
QString byText(const QJsonObject &document, qint64 now)
{
    QStringList parts;
    const QString by = document.value(QStringLiteral("updated_by")).toString();
    if (!by.isEmpty())
        parts += by;
    const QDateTime at =
        QDateTime::fromString(document.value(QStringLiteral("updated_at")).toString(), Qt::ISODateWithMs);
    if (at.isValid())
        parts += whenText(at.toMSecsSinceEpoch() * 1000, now, QLocale());
    return parts.join(QStringLiteral(" · "));
}

QString placeText(const QJsonObject &document, console::CatalogueDesk &desk)
{
    const CameraRecord record(document);
    const QString language = languageOf(QLocale());
    QStringList parts;
    for (const QString &part : {record.name(language), record.place()}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts += part;
    }
    if (const catalogue::Partner *owner = desk.partner(record.ownerId()))
        parts += owner->name(language);
    return parts.isEmpty() ? PartnerWords::tr("A record without a name") : parts.join(QStringLiteral(", "));
}

} // namespace

void PartnersPage::Private::openMerge(qint64 outbox)
{
    auto merge = m_desk.compare(outbox);
    if (!merge) {
        fail(tr("The two versions cannot be compared"), merge.error());
        refresh();
        return;
    }
    m_mergeOutbox = outbox;
    m_fork = {};
    const qint64 now = now_us();
    const QJsonObject &known = merge->theirs.isEmpty() ? merge->mine : merge->theirs;
    const CameraRecord record(known);
    const int newest = std::max(CameraRecord(merge->mine).revision(), CameraRecord(merge->theirs).revision());
    MergeHeads heads;
    heads.title =
        tr("%1 was changed in two places")
            .arg(record.reference().isEmpty() ? record.name(languageOf(QLocale())) : record.reference());
    heads.place = placeText(known, m_console.catalogue());
    heads.before = merge->base.isEmpty() ? tr("Before: not known")
                                         : tr("Before, version %1").arg(CameraRecord(merge->base).revision());
    heads.mine = tr("Here");
    heads.mineBy = byText(merge->mine, now);
    heads.theirs = tr("On the server");
    heads.theirsBy = byText(merge->theirs, now);
    heads.result = tr("Result, version %1").arg(newest + 1);
    heads.note = tr("Both earlier versions stay in the history of the record.");
    m_merge->open(startMerge(std::move(*merge), std::move(heads)));
}

void PartnersPage::Private::saveMerge(const sync::Merge &decided)
{
    if (!m_fork.id.isEmpty()) {
        saveFork(decided);
        return;
    }
    m_merge->setSaving();
    m_desk.resolve(m_mergeOutbox, decided, this, [this](const Result<void> &done) {
        if (!done) {
            m_merge->setFault(
                tr("The result could not be saved: %1. It stays open here.").arg(failureText(done.error())));
            return;
        }
        m_merge->finish();
        emit m_page.said(tr("Saved. The result is being sent."), false);
        refresh();
    });
}

void PartnersPage::Private::openFork(const QString &id)
{
    emit m_page.said(tr("Reading the versions from the server"), false);
    m_desk.readFork(id, this, [this](const Result<sync::Fork> &fork) {
        if (!fork) {
            fail(tr("The versions cannot be read"), fork.error());
            return;
        }
        if (fork->leaves.size() < 2) {
            emit m_page.said(tr("Somebody has decided already: there is only one version left."), false);
            m_desk.syncNow(m_console.catalogue().ownPartnerId());
            return;
        }
        m_fork = *fork;
        m_forkAt = 1;
        m_forkBody = objectOf(m_fork.leaves.front().body);
        askForkVersion();
    });
}

void PartnersPage::Private::askForkVersion()
{
    const qint64 now = now_us();
    const QJsonObject other = objectOf(m_fork.leaves[m_forkAt].body);
    // Nobody knows what both started from: every field in which they differ asks.
    sync::Merge merge = sync::mergeThreeWay({}, other, m_forkBody, catalogue::cameraMergeRules());
    const CameraRecord record(m_forkBody);
    MergeHeads heads;
    heads.title =
        tr("%1 exists in several versions on the server")
            .arg(record.reference().isEmpty() ? record.name(languageOf(QLocale())) : record.reference());
    heads.place = placeText(m_forkBody, m_console.catalogue());
    heads.before = tr("Before: not known");
    const auto versions = static_cast<int>(m_fork.leaves.size());
    heads.mine = tr("Version %1 of %2").arg(m_forkAt + 1).arg(versions);
    heads.mineBy = byText(other, now);
    heads.theirs = m_forkAt == 1 ? tr("Version that all partners see now") : tr("Result so far");
    heads.theirsBy = byText(m_forkBody, now);
    heads.result = tr("Result");
    heads.note = tr("After saving there is one version again, for everybody.");
    m_merge->open(startMerge(std::move(merge), std::move(heads)));
}

void PartnersPage::Private::saveFork(const sync::Merge &decided)
{
    m_forkBody = decided.result(catalogue::cameraMergeRules());
    if (m_forkAt + 1 < m_fork.leaves.size()) {
        ++m_forkAt;
        askForkVersion();
        return;
    }
    m_merge->setSaving();
    const QByteArray body = sync::writeKeeping(m_forkBody, m_fork.leaves.front().body);
    m_desk.resolveFork(m_fork, body, this, [this](const Result<void> &done) {
        if (!done) {
            m_merge->setFault(done.error().kind == base::ErrorKind::Conflict
                                  ? tr("The record changed on the server meanwhile. Decide later and compare "
                                       "the versions anew.")
                                  : tr("The result could not be saved: %1. It stays open here.")
                                        .arg(failureText(done.error())));
            return;
        }
        m_fork = {};
        m_merge->finish();
        emit m_page.said(tr("Saved. There is one version again."), false);
        refresh();
    });
}

} // namespace videoguard::partners
