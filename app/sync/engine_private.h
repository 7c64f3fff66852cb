// SPDX-License-Identifier: EUPL-1.2
/// Private to the engine.
#pragma once

#include "app/sync/engine_feed.h"

namespace videoguard::sync {

/// Which database is asked when.
class Engine::Private : public QObject
{
public:
    Private(Engine &engine, Ledger &ledger, Collection &collection, const base::Clock &clock, Timing timing);
    ~Private() override;

    void start(const ServerAccount &account, const QByteArray &password);
    void stop();
    void setWatched(const QStringList &databases);
    void syncNow(const QString &database);
    void sendNow();
    void reconcileNow(const QString &database);
    void setPassword(const QByteArray &password);
    void networkReturned();

    EngineState state;

private:
    void beginSession();
    void readFeeds();
    void addRun(const Feed &feed);
    [[nodiscard]] FeedRun *runOf(const QString &database) const;
    [[nodiscard]] FeedRun *directory() const;
    void pump();
    [[nodiscard]] FeedRun *nextDue() const;
    void ended(FeedRun &run);
    [[nodiscard]] std::chrono::milliseconds restOf(const FeedRun &run) const;
    [[nodiscard]] QStringList longPolled() const;
    void failed(FeedRun &run, int status);
    void answered();
    void refuse();
    void dropRuns();
    void changed();
    void publish();
    void checkSettled();

    Engine &m_engine;
    Ledger &m_ledger;
    Collection &m_collection;
    const base::Clock &m_clock;
    Timing m_timing;
    PageWriter m_writer;
    std::unique_ptr<CouchClient, void (*)(CouchClient *)> m_client;
    std::shared_ptr<const FeedTools> m_tools;
    std::vector<FeedRun *> m_runs; ///< children; in the order of their importance
    QStringList m_watched;
    QStringList m_unasked; ///< databases that have to be asked before `settled`
    bool m_directoryChanged = false;
    bool m_unsettled = false;
    int m_silent = 0; ///< attempts without any answer in a row
    qint64 m_silentSince_us = 0;
    QTimer m_publish;
    QTimer m_pump;
};

} // namespace videoguard::sync
