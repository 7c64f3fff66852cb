// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/engine_feed.h"

#include "app/base/log.h"

#include <algorithm>

namespace videoguard::sync {

using base::ErrorKind;
using base::Result;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// Rounds in which nothing happened are kept so often, as a sign of life.
constexpr auto kQuietRoundEvery = 10min;
/// A database that is asked all the time is looked at anew so often: it may have been made anew.
constexpr auto kProbeEvery = 10min;
/// Failures that do not go away by asking again soon.
constexpr auto kStubborn = 60s;

bool isStubborn(const base::Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Denied ||
           error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::Untrusted;
}

/// A step is not deleted while one of its own functions is on the stack.
template<typename Step>
void release(QPointer<Step> &step)
{
    if (Step *gone = step.data()) {
        step.clear();
        gone->stop();
        gone->deleteLater();
    }
}

} // namespace

FeedRun::FeedRun(std::shared_ptr<const FeedTools> tools, const Feed &feed, Hooks hooks, QObject *parent)
    : QObject(parent)
    , m_shared(std::move(tools))
    , m_tools(*m_shared)
    , m_hooks(std::move(hooks))
    , m_backoff(m_tools.timing.firstRetry, m_tools.timing.mostRetry)
    , m_pushBackoff(m_tools.timing.firstRetry, m_tools.timing.mostRetry)
    , m_copy(std::make_unique<CheckpointCopy>(m_tools.client, feed, m_tools.installation))
{
    m_state.feed = feed;
    m_state.lastContact_us = m_tools.ledger.lastContact(feed.number).value_or(0);
    m_state.lastReceived_us = m_tools.ledger.lastReceived(feed.number).value_or(0);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_isDue = true;
        m_hooks.due();
    });
    m_pushTimer.setSingleShot(true);
    connect(&m_pushTimer, &QTimer::timeout, this, [this] { send(); });
    m_recorded = m_tools.clock.steady() - kQuietRoundEvery;
    countAgain();
}

FeedRun::~FeedRun()
{
    stop();
}

void FeedRun::stop()
{
    m_timer.stop();
    m_pushTimer.stop();
    release(m_pull);
    release(m_push);
    release(m_reconcile);
    m_waiting = false;
    m_inRound = false;
    m_isDue = false;
    if (m_round && (m_round->received > 0 || m_round->sent > 0))
        closeRound(true);
    m_round.reset();
    setPhase(FeedState::Phase::Idle);
}

void FeedRun::rest(milliseconds delay)
{
    m_isDue = delay.count() <= 0;
    if (m_isDue) {
        m_timer.stop();
        m_state.nextAttempt_us = 0;
        m_hooks.due();
        return;
    }
    m_timer.start(delay);
    m_state.nextAttempt_us = now_us() + std::chrono::microseconds(delay).count();
}

milliseconds FeedRun::retryDelay()
{
    milliseconds delay = m_backoff.next();
    if (m_state.failure && isStubborn(*m_state.failure))
        delay = std::max(delay, std::min<milliseconds>(kStubborn, m_tools.timing.mostRetry));
    return std::max(delay, m_retryAfter.value_or(0ms));
}

void FeedRun::forgetFailures()
{
    m_pushTimer.stop();
    m_backoff.reset();
    m_pushBackoff.reset();
}

void FeedRun::countAgain()
{
    if (const auto counts = m_tools.ledger.counts(m_state.feed.number))
        m_state.counts = *counts;
    m_hooks.changed();
}

void FeedRun::setPhase(FeedState::Phase phase)
{
    if (m_state.phase == phase)
        return;
    m_state.phase = phase;
    m_hooks.changed();
}

void FeedRun::beginRound()
{
    stopWaiting();
    m_timer.stop();
    m_isDue = false;
    m_inRound = true;
    m_state.nextAttempt_us = 0;
    m_state.received = 0;
    m_state.pending = -1;
    startPull(0ms);
    setPhase(FeedState::Phase::Pulling);
}

void FeedRun::beginWaiting()
{
    m_timer.stop();
    m_isDue = false;
    m_waiting = true;
    m_state.nextAttempt_us = 0;
    m_state.received = 0;
    m_state.pending = -1;
    m_waitsSince = m_tools.clock.steady();
    startPull(m_tools.timing.longPoll);
    setPhase(m_push ? FeedState::Phase::Pushing : FeedState::Phase::Waiting);
}

void FeedRun::stopWaiting()
{
    if (!m_waiting)
        return;
    m_waiting = false;
    release(m_pull);
    setPhase(m_push ? FeedState::Phase::Pushing : FeedState::Phase::Idle);
}

void FeedRun::startPull(milliseconds longPoll)
{
    const auto now = m_tools.clock.steady();
    Pull::Options options;
    options.pageRows = m_tools.timing.pageRows;
    options.probe = m_wantsProbe || now - m_probed > kProbeEvery;
    options.longPoll = longPoll;
    if (options.probe)
        m_probed = now;
    m_wantsProbe = false;
    openRound();
    m_pull = new Pull(
        m_tools.client, m_tools.ledger, m_tools.writer, m_tools.clock, m_state.feed, options,
        {[this](const PageResult &page, qint64 pending) { takePage(page, pending); }, [this] { pullDone(); }},
        this);
    m_pull->start();
}

void FeedRun::takePage(const PageResult &page, qint64 pending)
{
    if (m_waiting && page.seen > 0) {
        m_waiting = false; // the long poll brought something: from here it is a round
        m_inRound = true;
        openRound();
        m_round->begin_us = now_us();
        setPhase(FeedState::Phase::Pulling);
    }
    m_state.received += page.seen;
    m_state.pending = pending;
    if (page.received > 0) {
        m_state.lastReceived_us = now_us();
        m_hooks.documents(page.changed);
    }
    if (page.received > 0 || page.refused > 0 || page.outboxChanged)
        countAgain();
    if (page.outboxChanged) {
        m_pushAgain = true;
        m_hooks.outbox();
    }
    m_hooks.changed();
}

void FeedRun::pullDone()
{
    const StepOutcome outcome = m_pull->outcome();
    const Checkpoint checkpoint = m_pull->checkpoint();
    const bool idle = m_pull->wasIdle();
    const bool waited = m_waiting;
    release(m_pull);
    m_waiting = false;
    record(outcome);
    noteHaste(outcome);
    if (outcome.failure && m_state.feed.kind == FeedKind::Directory && outcome.status == 404) {
        // A server without a directory: its databases are known otherwise.
        m_wantsProbe = true;
        m_inRound = false;
        m_round.reset();
        m_state.complete = true;
        setPhase(FeedState::Phase::Idle);
        succeed();
        m_hooks.ended();
        return;
    }
    if (outcome.failure) {
        m_wantsProbe = true;
        fail(outcome);
        return;
    }
    m_quiet = outcome.received > 0 ? 0 : m_quiet + 1;
    if (idle) { // nothing was heard: only an answer tells that the server is still there
        setPhase(FeedState::Phase::Idle);
        rest(0ms);
        m_hooks.ended();
        return;
    }
    if (outcome.seen > 0)
        m_copy->note(checkpoint.since);
    m_state.complete = true;
    succeed();
    if (waited && outcome.seen == 0) {
        if (m_state.feed.own)
            countAgain();
        if (m_state.counts.outboxWaiting > 0 && !m_push && !m_pushTimer.isActive()) {
            m_inRound = true; // what another program put there, or was left for later
            startPush();
            return;
        }
        closeRound(false);
        setPhase(m_push ? FeedState::Phase::Pushing : FeedState::Phase::Idle);
        m_hooks.ended();
        return;
    }
    if (m_wantsReconcile || isReconcileDue(checkpoint))
        startReconcile();
    else
        pullSideDone();
}

bool FeedRun::isReconcileDue(const Checkpoint &checkpoint) const
{
    const qint64 most = std::chrono::microseconds(m_tools.timing.reconcileEvery).count();
    const qint64 age = now_us() - checkpoint.reconciled_us;
    return age > most || age < -most;
}

void FeedRun::startReconcile()
{
    m_wantsReconcile = false;
    setPhase(FeedState::Phase::Reconciling);
    m_reconcile = new Reconcile(
        m_tools.client, m_tools.ledger, m_tools.writer, m_tools.clock, m_state.feed,
        {[this](const PageResult &page) { takePage(page, -1); }, [this] { reconcileDone(); }}, this);
    m_reconcile->start();
}

void FeedRun::reconcileDone()
{
    const StepOutcome outcome = m_reconcile->outcome();
    release(m_reconcile);
    record(outcome);
    if (outcome.failure) {
        m_wantsReconcile = true;
        fail(outcome);
        return;
    }
    succeed();
    pullSideDone();
}

/// Everything that was to be read is here; now what is to be sent.
void FeedRun::pullSideDone()
{
    if (m_state.feed.own)
        countAgain(); // edits come through other connections too
    const bool send = m_state.feed.own && (m_firstWaits || m_pushAgain || m_state.counts.outboxWaiting > 0);
    m_firstWaits = false;
    if (send && !m_push && !m_pushTimer.isActive()) {
        startPush();
        return;
    }
    if (m_push)
        return; // its end is the round's
    m_inRound = false;
    closeRound(false);
    setPhase(FeedState::Phase::Idle);
    m_hooks.ended();
}

void FeedRun::send()
{
    if (!m_state.feed.own || m_isDue)
        return;
    if (m_push || m_inRound) {
        m_pushAgain = true;
        return;
    }
    // An edit shortens the wait after a failure, but many of them do not put it off.
    const milliseconds soon = m_tools.timing.firstRetry;
    if (m_pushTimer.isActive()) {
        if (m_pushTimer.remainingTimeAsDuration() > soon && m_state.failure && !isStubborn(*m_state.failure))
            m_pushTimer.start(soon);
        return;
    }
    if (hasFailed()) {
        if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > soon)
            rest(soon);
        return;
    }
    if (m_firstWaits)
        return; // the first round of the session sends
    startPush();
}

void FeedRun::startPush()
{
    m_pushAgain = false;
    openRound();
    setPhase(FeedState::Phase::Pushing);
    m_push = new Push(m_tools.client, m_tools.ledger, m_tools.writer, m_tools.clock, m_state.feed,
                      {[this](const PageResult &page) {
                           if (page.received > 0)
                               m_hooks.documents(page.changed);
                       },
                       [this] {
                           countAgain();
                           m_hooks.outbox();
                       },
                       [this] { pushDone(); }},
                      this);
    m_push->start();
}

void FeedRun::pushDone()
{
    const StepOutcome outcome = m_push->outcome();
    release(m_push);
    record(outcome);
    countAgain();
    const bool alone = m_waiting || !m_inRound; // beside a long poll or from rest
    if (outcome.failure) {
        // Reading goes on as it did; only sending waits for its next attempt.
        m_state.failure = outcome.failure;
        m_hooks.failed(outcome.status);
        milliseconds delay = std::max(m_pushBackoff.next(), outcome.retryAfter.value_or(0ms));
        if (isStubborn(*outcome.failure))
            delay = std::max(delay, std::min<milliseconds>(kStubborn, m_tools.timing.mostRetry));
        m_pushTimer.start(delay);
        m_state.nextAttempt_us = now_us() + std::chrono::microseconds(delay).count();
        if (m_round)
            m_round->failure = outcome.failure;
    } else {
        m_pushBackoff.reset();
        succeed();
        if (m_pushAgain) {
            startPush();
            return;
        }
    }
    m_wantsProbe = m_wantsProbe || outcome.otherDatabase;
    if (alone || !m_pull)
        closeRound(false);
    if (!alone && !m_pull && !m_reconcile) {
        m_inRound = false;
        setPhase(FeedState::Phase::Idle);
        m_hooks.ended();
        return;
    }
    setPhase(m_waiting ? FeedState::Phase::Waiting : m_inRound ? m_state.phase : FeedState::Phase::Idle);
    m_hooks.changed();
    m_hooks.ended();
}

void FeedRun::fail(const StepOutcome &outcome)
{
    m_inRound = false;
    m_state.failure = outcome.failure;
    if (m_state.failingSince_us == 0)
        m_state.failingSince_us = now_us();
    m_retryAfter = outcome.retryAfter;
    m_state.complete = false;
    if (m_round)
        m_round->failure = outcome.failure;
    closeRound(m_backoff.isFirst());
    setPhase(m_push ? FeedState::Phase::Pushing : FeedState::Phase::Idle);
    m_hooks.failed(outcome.status);
    m_hooks.changed();
    m_hooks.ended();
}

void FeedRun::succeed()
{
    m_state.lastContact_us = now_us();
    m_state.failingSince_us = 0;
    m_retryAfter.reset();
    if (!m_pushTimer.isActive())
        m_state.failure.reset();
    m_backoff.reset();
    m_hooks.answered();
    m_hooks.changed();
}

void FeedRun::noteHaste(const StepOutcome &outcome)
{
    const bool hasty = m_waitsSince != base::SteadyTime() && m_tools.clock.steady() - m_waitsSince < 1s;
    m_hasty = hasty && outcome.received == 0 && outcome.sent == 0 ? m_hasty + 1 : 0;
    m_waitsSince = {};
}

void FeedRun::openRound()
{
    if (m_round)
        return;
    m_round.emplace();
    m_round->feed = m_state.feed.number;
    m_round->begin_us = now_us();
}

void FeedRun::record(const StepOutcome &outcome)
{
    openRound();
    m_round->seen += outcome.seen;
    m_round->received += outcome.received;
    m_round->refused += outcome.refused;
    m_round->sent += outcome.sent;
    m_round->bytesIn += outcome.bytesIn;
    m_round->bytesOut += outcome.bytesOut;
    m_round->reconciled = m_round->reconciled || outcome.reconciled;
}

/// Long polls that brought nothing, and the tenth failure of the same kind, are no history.
void FeedRun::closeRound(bool always)
{
    if (!m_round)
        return;
    const auto now = m_tools.clock.steady();
    const bool eventful =
        m_round->received > 0 || m_round->sent > 0 || m_round->refused > 0 || m_round->reconciled;
    if (!always && !eventful && now - m_recorded < kQuietRoundEvery) {
        m_round.reset();
        return;
    }
    m_recorded = now;
    m_round->end_us = now_us();
    const Round round = *m_round;
    m_round.reset();
    const auto kept = m_tools.ledger.atomically([&] { return m_tools.ledger.addRound(round); });
    if (!kept)
        qCWarning(base::logDatabase).noquote() << "record a round:" << base::describe(kept.error());
    m_hooks.round(round);
}

} // namespace videoguard::sync
