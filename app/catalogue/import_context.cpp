// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/import_context.h"

#include "app/catalogue/folding.h"

#include <QDateTime>

namespace videoguard::catalogue {

namespace {

using base::Result;
using Outcome = ImportRow::Outcome;

constexpr int kRowsAtOnce = 50'000;
constexpr int kLongestSuccession = 8;

QString referenceKey(const QString &ownerId, const QString &reference)
{
    return ownerId + u'\n' + reference;
}

void refuse(ImportRow &row, const QString &problem)
{
    row.outcome = Outcome::Refused;
    if (row.problem.isEmpty())
        row.problem = problem;
}

bool isWritten(const ImportRow &row)
{
    return row.outcome == Outcome::Added || row.outcome == Outcome::Changed;
}

/// Refuses both rows that share something only one may have; the first is remembered under `key`.
void refusePair(QHash<QString, int> &seen, std::vector<ImportRow> &rows, int index, const QString &key,
                const QString &shared)
{
    const auto found = seen.constFind(key);
    if (found == seen.constEnd()) {
        seen.insert(key, index);
        return;
    }
    ImportRow &first = rows[static_cast<size_t>(*found)];
    ImportRow &second = rows[static_cast<size_t>(index)];
    refuse(first, QStringLiteral("%1 is also in line %2").arg(shared).arg(second.line));
    refuse(second, QStringLiteral("%1 is also in line %2").arg(shared).arg(first.line));
}

} // namespace

Result<ImportContext> ImportContext::make(Store &store, const ImportOptions &options)
{
    ImportContext context;
    context.m_store = &store;
    context.m_options = options;
    context.m_today = QDateTime::currentDateTimeUtc().date();
    auto partners = store.partners();
    if (!partners)
        return tl::unexpected(partners.error());
    context.m_partners = std::move(*partners);
    auto centres = store.centres();
    if (!centres)
        return tl::unexpected(centres.error());
    context.m_centres = std::move(*centres);
    context.readNames();
    if (const auto read = context.readTaken(); !read)
        return tl::unexpected(read.error());
    return context;
}

Result<void> ImportContext::readTaken()
{
    Query all;
    all.filter.withRetired = true;
    all.limit = kRowsAtOnce;
    for (;;) {
        const auto page = m_store->find(all, false);
        if (!page)
            return tl::unexpected(page.error());
        for (const CameraRow &row : page->rows) {
            if (!row.reference.isEmpty())
                m_idByReference.insert(referenceKey(row.ownerId, row.reference), row.id);
            if (row.callNumber > 0 && !row.retired)
                m_idByCallNumber.insert(row.callNumber, row.id);
        }
        if (static_cast<int>(page->rows.size()) < kRowsAtOnce)
            return {};
        all.first += kRowsAtOnce;
    }
}

void ImportContext::readNames()
{
    for (const Partner &partner : m_partners) {
        for (const QString &name :
             {partner.id, partner.slug, partner.prefix, partner.nameLv, partner.nameLt, partner.nameEn}) {
            // "Talsu novads" is the name of two, of 2019 and of 2021: the first keeps it.
            if (!name.isEmpty() && !m_partnerByName.contains(folded(name)))
                m_partnerByName.insert(folded(name), partner.id);
        }
    }
    for (const MonitoringCentre &centre : m_centres) {
        for (const QString &name : {centre.id, centre.nameLv, centre.nameLt, centre.nameEn}) {
            if (!name.isEmpty() && !m_centreByName.contains(folded(name)))
                m_centreByName.insert(folded(name), centre.id);
        }
    }
}

QString ImportContext::partnerId(const QString &text) const
{
    return m_partnerByName.value(folded(text.trimmed()), text);
}

QString ImportContext::centreId(const QString &text) const
{
    return m_centreByName.value(folded(text.trimmed()), text);
}

QString ImportContext::countryOf(const QString &partnerId) const
{
    for (const Partner &partner : m_partners) {
        if (partner.id == partnerId)
            return partner.country;
    }
    return {};
}

bool ImportContext::mayWrite(const QString &ownerId) const
{
    if (m_options.ownerId.isEmpty())
        return true;
    QString current = ownerId;
    for (int i = 0; i < kLongestSuccession && !current.isEmpty(); ++i) {
        if (current == m_options.ownerId)
            return true;
        const auto partner = std::find_if(m_partners.begin(), m_partners.end(),
                                          [&](const Partner &one) { return one.id == current; });
        current = partner == m_partners.end() ? QString() : partner->successorId;
    }
    return false;
}

Result<std::optional<CameraRecord>> ImportContext::existing(const QString &id, const QString &ownerId,
                                                            const QString &reference) const
{
    if (!id.isEmpty())
        return m_store->camera(id);
    const QString found = m_idByReference.value(referenceKey(ownerId, reference));
    return found.isEmpty() ? std::optional<CameraRecord>() : m_store->camera(found);
}

void ImportContext::judge(ImportRow &row, const std::optional<CameraRecord> &existing) const
{
    row.outcome = existing ? Outcome::Changed : Outcome::Added;
    row.findings = validate(row.camera, existing ? &*existing : nullptr, m_today).findings;
    if (row.camera.ownerId().isEmpty())
        refuse(row, QStringLiteral("it names no owner"));
    else if (!mayWrite(row.camera.ownerId()) || (existing && !mayWrite(existing->ownerId())))
        refuse(row, QStringLiteral("it belongs to another partner"));
    if (!row.problem.isEmpty()) {
        row.outcome = Outcome::Refused;
        return;
    }
    if (existing && changedFields(*existing, row.camera).isEmpty()) {
        row.outcome = Outcome::Unchanged;
        return;
    }
    if (Validation{row.findings}.hasErrors())
        row.outcome = Outcome::Refused;
    else if (existing) // written on top of what is stored
        row.camera.setValue(QStringLiteral("rev"), existing->revision());
}

Result<QString> ImportContext::whoHasCallNumber(const CameraRecord &camera) const
{
    const QStringList centres = camera.centreIds();
    const QStringList candidates = m_idByCallNumber.values(camera.callNumber());
    for (const QString &id : candidates) {
        if (id == camera.id() || centres.isEmpty())
            continue;
        const auto other = m_store->camera(id);
        if (!other)
            return tl::unexpected(other.error());
        if (!*other || (*other)->callNumber() != camera.callNumber())
            continue;
        for (const QString &centre : (*other)->centreIds()) {
            if (centres.contains(centre))
                return (*other)->reference();
        }
    }
    return QString();
}

Result<void> ImportContext::refuseCollisions(std::vector<ImportRow> &rows) const
{
    QHash<QString, int> ids;
    QHash<QString, int> references;
    QHash<QString, int> callNumbers;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        ImportRow &row = rows[static_cast<size_t>(i)];
        const CameraRecord &camera = row.camera;
        if (!camera.id().isEmpty())
            refusePair(ids, rows, i, camera.id(), QStringLiteral("the id"));
        if (!isWritten(row))
            continue;
        const QString key = referenceKey(camera.ownerId(), camera.reference());
        refusePair(references, rows, i, key, QStringLiteral("reference %1").arg(camera.reference()));
        const QString holder = m_idByReference.value(key);
        if (!holder.isEmpty() && holder != camera.id())
            refuse(row, QStringLiteral("reference %1 is taken by camera %2").arg(camera.reference(), holder));
        if (camera.callNumber() <= 0 || camera.isRetired())
            continue;
        for (const QString &centre : camera.centreIds())
            refusePair(callNumbers, rows, i, QStringLiteral("%1\n%2").arg(camera.callNumber()).arg(centre),
                       QStringLiteral("call number %1").arg(camera.callNumber()));
        const auto taken = whoHasCallNumber(camera);
        if (!taken)
            return tl::unexpected(taken.error());
        if (!taken->isEmpty())
            refuse(
                row,
                QStringLiteral("call number %1 is taken by camera %2").arg(camera.callNumber()).arg(*taken));
    }
    return {};
}

} // namespace videoguard::catalogue
