// SPDX-License-Identifier: EUPL-1.2
/// Private to the engine.
#pragma once

#include "app/sync/backoff.h"
#include "app/sync/engine.h"
#include "app/sync/engine_checkpoint_copy.h"
#include "app/sync/pull.h"
#include "app/sync/push.h"
#include "app/sync/reconcile.h"

#include <QPointer>

namespace videoguard::sync {

/// What all feeds of one engine share.
struct FeedTools {
    Ledger &ledger;
    Collection &collection;
    const base::Clock &clock;
    const Engine::Timing &timing;
    PageWriter &writer;
    CouchClient &client;
    QString installation;
};

/// One database: its rounds, its long poll, its failures. Decides nothing about others; the engine tells it
/// when to begin.
class FeedRun : public QObject
{
public:
    struct Hooks {
        std::function<void()> changed; ///< the state
        std::function<void(const QStringList &ids)> documents;
        std::function<void()> outbox;
        std::function<void(const Round &)> round;
        std::function<void()> due;              ///< it wants a round
        std::function<void()> ended;            ///< a round or a long poll, with or without a failure
        std::function<void(int status)> failed; ///< an attempt; HTTP status, 0 = no answer
        std::function<void()> answered;
    };
    FeedRun(std::shared_ptr<const FeedTools> tools, const Feed &feed, Hooks hooks, QObject *parent);
    ~FeedRun() override;

    [[nodiscard]] const Feed &feed() const { return m_state.feed; }
    void setFeed(const Feed &feed) { m_state.feed = feed; }
    [[nodiscard]] const FeedState &state() const { return m_state; }

    /// Pull, comparison if due, push.
    void beginRound();
    /// A long poll; when something comes, a round from there.
    void beginWaiting();
    /// Ends a long poll; nothing else.
    void stopWaiting();
    /// Sends what waits in the outbox, at once, also beside a long poll.
    void send();
    /// Wants a round after so long; 0 = now.
    void rest(std::chrono::milliseconds delay);
    void stop();

    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    [[nodiscard]] bool isBusy() const { return (m_pull && !m_waiting) || m_push || m_reconcile; }
    [[nodiscard]] bool isPulling() const { return (m_pull && !m_waiting) || m_reconcile || m_inRound; }
    [[nodiscard]] bool isDue() const { return m_isDue; }
    /// Of a series: the only one that is worth a line in the log.
    [[nodiscard]] bool isFirstFailure() const { return m_backoff.isFirst() && m_pushBackoff.isFirst(); }
    [[nodiscard]] bool hasFailed() const { return m_state.failingSince_us != 0; }
    /// Of the last attempt: how long to leave the server alone.
    [[nodiscard]] std::chrono::milliseconds retryDelay();
    void wantReconcile() { m_wantsReconcile = true; }
    void wantProbe() { m_wantsProbe = true; }
    /// Its long polls come back at once with nothing: it is polled for a while.
    [[nodiscard]] bool isHasty() const { return m_hasty >= kHasty; }
    void calmDown() { m_hasty = 0; }
    void forgetFailures();
    void countAgain();
    /// How often nothing new came in a row.
    [[nodiscard]] int quietRounds() const { return m_quiet; }

private:
    static constexpr int kHasty = 20;
    void startPull(std::chrono::milliseconds longPoll);
    void takePage(const PageResult &page, qint64 pending);
    void pullDone();
    void startReconcile();
    void reconcileDone();
    void startPush();
    void pushDone();
    void pullSideDone();
    void fail(const StepOutcome &outcome);
    void succeed();
    void openRound();
    void record(const StepOutcome &outcome);
    void noteHaste(const StepOutcome &outcome);
    void closeRound(bool always);
    void setPhase(FeedState::Phase phase);
    [[nodiscard]] bool isReconcileDue(const Checkpoint &checkpoint) const;
    [[nodiscard]] qint64 now_us() const { return m_tools.clock.wall().sinceEpoch.count(); }

    std::shared_ptr<const FeedTools> m_shared;
    const FeedTools &m_tools;
    Hooks m_hooks;
    FeedState m_state;
    Backoff m_backoff;
    QTimer m_timer;
    QTimer m_pushTimer; ///< a push that failed while pulling works
    Backoff m_pushBackoff;
    QPointer<Pull> m_pull;
    QPointer<Push> m_push;
    QPointer<Reconcile> m_reconcile;
    std::unique_ptr<CheckpointCopy> m_copy;
    bool m_waiting = false;
    bool m_inRound = false;
    bool m_isDue = false;
    bool m_wantsProbe = true;
    bool m_wantsReconcile = false;
    bool m_pushAgain = false;
    bool m_firstWaits = true; ///< the outbox is sent after the first pull of a session
    int m_quiet = 0;
    int m_hasty = 0; ///< long polls in a row that ended at once and brought nothing
    base::SteadyTime m_waitsSince{};
    std::optional<std::chrono::milliseconds> m_retryAfter;
    std::optional<Round> m_round; ///< open
    base::SteadyTime m_probed{};
    base::SteadyTime m_recorded{};
};

} // namespace videoguard::sync
