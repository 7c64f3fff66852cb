// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/reconcile.h"

#include <QJsonDocument>

namespace videoguard::sync {

using base::ErrorKind;
using base::Result;

namespace {

constexpr qsizetype kForgottenAtOnce = 1000;

} // namespace

Reconcile::Reconcile(CouchClient &client, Ledger &ledger, PageWriter &writer, const base::Clock &clock,
                     Feed feed, Hooks hooks, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
    , m_writer(writer)
    , m_clock(clock)
    , m_feed(std::move(feed))
    , m_hooks(std::move(hooks))
    , m_list([this](const QByteArray &row) { compare(row); })
{
}

void Reconcile::start()
{
    auto known = m_ledger.knownRevisions(m_feed.number);
    if (!known) {
        m_outcome.failWith(known.error());
        QMetaObject::invokeMethod(
            this, [this] { finish(); }, Qt::QueuedConnection);
        return;
    }
    m_unseen = std::move(*known);
    CouchRequest request;
    request.path = {m_feed.database, QStringLiteral("_all_docs")};
    m_ticket = m_client.stream(
        request, this,
        [this](const QByteArray &bytes) {
            m_outcome.bytesIn += bytes.size();
            m_list.add(bytes);
            return true;
        },
        [this](const CouchAnswer &answer) { takeList(answer); });
}

void Reconcile::stop()
{
    if (m_ended)
        return;
    m_ended = true;
    m_client.cancel(m_ticket);
}

void Reconcile::finish()
{
    if (m_ended)
        return;
    m_ended = true;
    m_hooks.done();
}

void Reconcile::fail(const base::Error &error)
{
    m_outcome.failWith(error);
    finish();
}

void Reconcile::compare(const QByteArray &row)
{
    const QJsonObject object = QJsonDocument::fromJson(row).object();
    const QString id = object.value(QLatin1String("id")).toString();
    if (id.isEmpty() || id.startsWith(u'_'))
        return;
    ++m_outcome.seen;
    const auto known = m_unseen.constFind(id);
    const QString revision =
        object.value(QLatin1String("value")).toObject().value(QLatin1String("rev")).toString();
    if (known == m_unseen.constEnd() || *known != revision)
        m_wanted.append(id);
    if (known != m_unseen.constEnd())
        m_unseen.erase(known);
}

void Reconcile::takeList(const CouchAnswer &answer)
{
    if (!answer.ok()) {
        m_outcome.failWith(answer);
        finish();
        return;
    }
    if (!m_list.isComplete()) {
        fail({ErrorKind::Corrupt, QStringLiteral("compare %1").arg(m_feed.database),
              QStringLiteral("the list of documents was cut off")});
        return;
    }
    m_outcome.answered = true;
    if (m_feed.own) {
        m_wanted += m_unseen.keys(); // deleted or lost: the server is asked by name
    } else {
        const QStringList ghosts = m_unseen.keys();
        for (qsizetype i = 0; i < ghosts.size() && !m_ended; i += kForgottenAtOnce) {
            if (!take(m_writer.writeLost(m_feed, ghosts.mid(i, kForgottenAtOnce))))
                return;
        }
    }
    m_unseen.clear();
    if (!m_ended)
        next();
}

void Reconcile::next()
{
    if (m_wanted.isEmpty()) {
        end();
        return;
    }
    const QStringList ids = m_wanted.mid(0, kFetchedAtOnce);
    m_wanted.remove(0, ids.size());
    m_ticket = fetchDocuments(m_client, m_feed, ids, this,
                              [this](const CouchAnswer &answer, FetchedDocuments fetched) {
                                  takeFetched(answer, std::move(fetched));
                              });
}

void Reconcile::takeFetched(const CouchAnswer &answer, FetchedDocuments fetched)
{
    m_outcome.bytesIn += fetched.bytes;
    if (!answer.ok()) {
        m_outcome.failWith(answer);
        finish();
        return;
    }
    if (!take(m_writer.write(m_feed, std::move(fetched.rows), PageMode::Comparison, false, std::nullopt)))
        return;
    if (!fetched.missing.isEmpty() && !take(m_writer.writeLost(m_feed, fetched.missing)))
        return;
    next();
}

bool Reconcile::take(const Result<PageResult> &page)
{
    if (!page) {
        fail(page.error());
        return false;
    }
    const int seen = m_outcome.seen;
    m_outcome.add(*page);
    m_outcome.seen = seen; // counted when they were listed
    if (m_hooks.page)
        m_hooks.page(*page);
    return !m_ended;
}

void Reconcile::end()
{
    const auto saved = m_ledger.atomically([&]() -> Result<void> {
        auto checkpoint = m_ledger.checkpoint(m_feed.number);
        if (!checkpoint)
            return tl::unexpected(checkpoint.error());
        checkpoint->reconciled_us = m_clock.wall().sinceEpoch.count();
        return m_ledger.setCheckpoint(m_feed.number, *checkpoint);
    });
    if (!saved) {
        fail(saved.error());
        return;
    }
    m_outcome.reconciled = true;
    finish();
}

} // namespace videoguard::sync
