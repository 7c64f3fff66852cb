// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sync_desk.h"
#include "app/console/sync_worker.h"

#include <QJsonDocument>

#include <algorithm>

namespace videoguard::console {

using base::Result;

namespace {

constexpr std::chrono::seconds kReportEvery{10}; // one report of a unit leaves in so much time

} // namespace

// --- decisions
// ----------------------------------------------------------------------------------------------

Result<sync::Merge> SyncDesk::compare(qint64 outboxNumber)
{
    const auto item = m_catalogue.reader().ledger().outboxItem(outboxNumber);
    if (!item)
        return tl::unexpected(item.error());
    if (!*item)
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("compare edit %1").arg(outboxNumber),
                          QStringLiteral("it has left the outbox"));
    const auto object = [](const QByteArray &body) { return QJsonDocument::fromJson(body).object(); };
    return sync::mergeThreeWay(object((*item)->baseBody), object((*item)->body), object((*item)->theirBody),
                               catalogue::cameraMergeRules());
}

void SyncDesk::resolve(qint64 outboxNumber, const sync::Merge &decided, QObject *context, Done done)
{
    ask(
        context,
        [outboxNumber, decided](Worker &worker) -> Result<void> {
            auto resolved = worker.resolve(outboxNumber, decided);
            if (resolved && worker.client())
                worker.engine().sendNow();
            return resolved;
        },
        [this, done = std::move(done)](const Result<void> &result) {
            follow({}, {});
            done(result);
        });
}

void SyncDesk::retry(qint64 outboxNumber, QObject *context, Done done)
{
    ask(
        context,
        [outboxNumber](Worker &worker) -> Result<void> {
            auto again = sync::retryOutbox(worker.ledger(), outboxNumber);
            if (again && worker.client())
                worker.engine().sendNow();
            return again;
        },
        [this, done = std::move(done)](const Result<void> &result) {
            readBooks();
            emit outboxChanged();
            done(result);
        });
}

void SyncDesk::withdraw(qint64 outboxNumber, QObject *context, Done done)
{
    ask(
        context, [outboxNumber](Worker &worker) { return worker.withdraw(outboxNumber); },
        [this, done = std::move(done)](const Result<void> &result) {
            follow({}, {});
            done(result);
        });
}

void SyncDesk::publishOwn(QObject *context, std::function<void(const Result<int> &)> done)
{
    ask(
        context,
        [](Worker &worker) {
            auto published = catalogue::publishOwn(worker.store());
            if (published && worker.client())
                worker.engine().sendNow();
            return published;
        },
        [this, done = std::move(done)](const Result<int> &result) {
            readBooks();
            emit outboxChanged();
            done(result);
        });
}

void SyncDesk::exportSeed(const QString &file, QObject *context,
                          std::function<void(const Result<int> &)> done)
{
    ask(
        context, [file](Worker &worker) { return worker.exportSeed(file); }, std::move(done));
}

void SyncDesk::importSeed(const QString &file, QObject *context,
                          std::function<void(const Result<int> &)> done)
{
    ask(
        context, [file](Worker &worker) { return worker.importSeed(file); },
        [this, done = std::move(done)](const Result<int> &result) {
            follow({}, {});
            done(result);
        });
}

void SyncDesk::markNewsRead(const std::vector<qint64> &numbers, bool read)
{
    ask(
        this, [numbers, read](Worker &worker) { return worker.store().markNewsRead(numbers, read); },
        [this](const Result<void> &) {
            readNews();
            emit newsChanged();
        });
}

void SyncDesk::readFork(const QString &id, QObject *context,
                        std::function<void(const Result<sync::Fork> &)> done)
{
    const auto feed = std::find_if(m_state.feeds.begin(), m_state.feeds.end(), [](const auto &state) {
        return state.feed.own && state.feed.kind == sync::FeedKind::Catalogue;
    });
    if (feed == m_state.feeds.end()) {
        done(base::fail(base::ErrorKind::NotFound, QStringLiteral("read versions of %1").arg(id),
                        QStringLiteral("the own database is not known")));
        return;
    }
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, feed = feed->feed, id,
                                         context = QPointer<QObject>(context), done = std::move(done)] {
        const auto give = [this, context, done](const Result<sync::Fork> &fork) {
            QMetaObject::invokeMethod(this, [context, done, fork] {
                if (context)
                    done(fork);
            });
        };
        if (worker->client())
            sync::readFork(*worker->client(), feed, id, worker, give);
        else
            give(base::fail(base::ErrorKind::Unreachable, QStringLiteral("read versions of %1").arg(id),
                            QStringLiteral("not connected")));
    });
}

void SyncDesk::resolveFork(const sync::Fork &fork, const QByteArray &body, QObject *context, Done done)
{
    const auto feed = std::find_if(m_state.feeds.begin(), m_state.feeds.end(), [](const auto &state) {
        return state.feed.own && state.feed.kind == sync::FeedKind::Catalogue;
    });
    if (feed == m_state.feeds.end()) {
        done(base::fail(base::ErrorKind::NotFound, QStringLiteral("resolve %1").arg(fork.id),
                        QStringLiteral("the own database is not known")));
        return;
    }
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, feed = feed->feed, fork, body,
                                         context = QPointer<QObject>(context), done = std::move(done)] {
        const auto give = [this, worker, feed, context, done](const Result<void> &result) {
            if (result)
                worker->engine().syncNow(feed.database);
            QMetaObject::invokeMethod(this, [context, done, result] {
                if (context)
                    done(result);
            });
        };
        if (worker->client())
            sync::resolveFork(*worker->client(), feed, fork, body, worker, give);
        else
            give(base::fail(base::ErrorKind::Unreachable, QStringLiteral("resolve %1").arg(fork.id),
                            QStringLiteral("not connected")));
    });
}

void SyncDesk::reportPosition(const catalogue::UnitPosition &position)
{
    // The newest one of a unit waits for its turn; the older ones say nothing any more.
    m_reports.insert(position.cameraId, position);
    if (!m_reportTimer.isActive())
        writeReports();
}

void SyncDesk::writeReports()
{
    if (m_reports.isEmpty())
        return;
    m_reportTimer.start(kReportEvery);
    ask(
        this,
        [reports = std::exchange(m_reports, {})](Worker &worker) -> Result<void> {
            for (const catalogue::UnitPosition &report : reports) {
                if (auto kept = worker.store().reportPosition(report); !kept)
                    return kept;
            }
            if (worker.client())
                worker.engine().sendNow();
            return {};
        },
        [this](const Result<void> &) {
            readPositions();
            emit positionsChanged();
        });
}

} // namespace videoguard::console
