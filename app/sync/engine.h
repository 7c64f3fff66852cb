// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/collection.h"
#include "app/sync/couch_client.h"
#include "app/sync/ledger.h"

#include <QHash>
#include <QObject>

namespace videoguard::sync {

/// What is true of one database at this moment.
struct FeedState {
    enum class Phase { Idle, Waiting, Pulling, Pushing, Reconciling };
    Feed feed;
    Phase phase = Phase::Idle;          ///< Waiting: a long poll is open, changes arrive at once
    qint64 lastContact_us = 0;          ///< UTC of the last answer that went through; 0 = never
    qint64 lastReceived_us = 0;         ///< UTC of the last change that arrived; 0 = never
    qint64 failingSince_us = 0;         ///< UTC of the first failure since then; 0 = it answers
    qint64 nextAttempt_us = 0;          ///< UTC; 0 = at once or by long poll
    std::optional<base::Error> failure; ///< of the last attempt
    int received = 0;                   ///< in the pull that runs
    qint64 pending = -1;                ///< rows still to come; -1 = the server does not say
    bool complete = false;              ///< everything up to the last contact is here
    FeedCounts counts;
};

struct EngineState {
    bool running = false;
    bool refused =
        false; ///< the server refused name or password: nothing is sent until they are entered anew
    qint64 offlineSince_us = 0; ///< UTC since when no database answers; 0 = at least one does
    std::vector<FeedState> feeds;
    Traffic traffic;
};

/// Keeps all databases of one server and one collection in step: the directory first, then rounds of pull and
/// push a database; a long poll (bounded to 60 s) for the own database and those that are watched (at most
/// four), polling with jitter for the rest (every `pollEvery`), a comparison with `_all_docs` weekly and
/// whenever the database turns out to be another one. Failures of one database leave the others alone. Lives
/// on the sync thread; talks to others by signals only. Times are steady; a jump of the clock changes
/// nothing.
class Engine : public QObject
{
    Q_OBJECT

public:
    struct Timing {
        std::chrono::milliseconds pollEvery{120'000};
        std::chrono::milliseconds longPoll{55'000};
        std::chrono::milliseconds firstRetry{1'000}; ///< doubled, jittered, up to `mostRetry`
        std::chrono::milliseconds mostRetry{300'000};
        std::chrono::hours reconcileEvery{7 * 24};
        int pageRows = 1000;
    };
    /// `ledger`, `collection` outlive it. The directory `videoguard-directory` is read first where it is
    /// there; which databases follow is the collection's answer to `feeds`.
    Engine(Ledger &ledger, Collection &collection, const base::Clock &clock, Timing timing,
           QObject *parent = nullptr);
    ~Engine() override;

    // All by queued call from other threads.
    void start(const ServerAccount &account, const QByteArray &password);
    /// Ends requests at once; what was under way is asked again at the next start.
    void stop();
    void setPassword(const QByteArray &password);
    /// Databases that get a long poll beside the own one.
    void setWatched(const QStringList &databases);
    /// All, or one database, at once; also after failures.
    void syncNow(const QString &database = {});
    /// Something was put into the outbox, retried or resolved: send it.
    void sendNow();
    void reconcileNow(const QString &database);
    void networkReturned();

    [[nodiscard]] const EngineState &state() const;

signals:
    /// At most ten a second.
    void stateChanged(const videoguard::sync::EngineState &state);
    /// Documents of this feed changed here; empty: anything of it.
    void documentsChanged(const videoguard::sync::Feed &feed, const QStringList &ids);
    void outboxChanged();
    void roundEnded(const videoguard::sync::Round &round);
    /// Nothing is under way and every database was asked once since `start` or `syncNow`.
    void settled();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What a person decided about a Conflict: the document as it shall be. Ledger only; the engine sends it.
[[nodiscard]] base::Result<void> resolveConflict(Ledger &ledger, qint64 outboxNumber, const QByteArray &body);
/// Rejected or failed: try again with the next round.
[[nodiscard]] base::Result<void> retryOutbox(Ledger &ledger, qint64 outboxNumber);
/// The edit is given up; the caller puts the server's version back (`baseBody` or `theirBody` of the item
/// that is returned).
[[nodiscard]] base::Result<OutboxItem> withdrawOutbox(Ledger &ledger, qint64 outboxNumber);

} // namespace videoguard::sync

Q_DECLARE_METATYPE(videoguard::sync::EngineState)
Q_DECLARE_METATYPE(videoguard::sync::Feed)
Q_DECLARE_METATYPE(videoguard::sync::Round)
