// SPDX-License-Identifier: EUPL-1.2
#include "app/media/stream_worker.h"

#include "app/base/log.h"

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;
using base::ErrorKind;
using std::chrono::steady_clock;

constexpr auto kLookEvery = 1000ms;
// Live for so long, and the next loss is a new one: its delays begin at the shortest again.
constexpr auto kSteady = 5s;

bool retriesWhenAsked(StreamState state)
{
    switch (state) {
    case StreamState::Retrying:
    case StreamState::Refused:
    case StreamState::Untrusted:
    case StreamState::NotFound:
    case StreamState::Unsupported:
    case StreamState::NoVideo:
    case StreamState::Ended:
        return true;
    default:
        return false;
    }
}

} // namespace

StreamWorker::StreamWorker(LiveStream *stream, StreamRequest request, StreamTimings timings)
    : m_request(std::move(request))
    , m_timings(timings)
    , m_report(stream)
    , m_chooser(m_request)
    , m_backoff(timings.retryFirst, timings.retryMost)
    , m_watch(m_request.url)
{
}

StreamWorker::~StreamWorker() = default;

void StreamWorker::change(const std::function<void(StreamWishes &)> &edit)
{
    const std::lock_guard lock(m_mutex);
    edit(m_wishes);
    if (m_wishes.asked == Asked::Stopped)
        m_interrupt.store(true, std::memory_order_relaxed);
    else if (!m_thread.joinable() && !m_stopAsked)
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    m_version.fetch_add(1, std::memory_order_release);
    m_changed.notify_all();
}

void StreamWorker::retryNow()
{
    const std::lock_guard lock(m_mutex);
    if (!retriesWhenAsked(m_report.state()))
        return;
    m_retry = true;
    m_interrupt.store(true, std::memory_order_relaxed);
    m_changed.notify_all();
}

void StreamWorker::networkReturned()
{
    const std::lock_guard lock(m_mutex);
    const StreamState state = m_report.state();
    if (state != StreamState::Retrying && state != StreamState::Stalled)
        return;
    m_retry = true;
    m_interrupt.store(true, std::memory_order_relaxed);
    m_changed.notify_all();
}

void StreamWorker::requestStop()
{
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_stopAsked, true))
        return;
    if (m_thread.joinable())
        m_thread.request_stop();
    else
        m_report.finished();
}

void StreamWorker::requestReplay()
{
    const std::lock_guard lock(m_mutex);
    if (!m_thread.joinable() || m_stopAsked) {
        m_report.deliver(std::shared_ptr<const PacketClip>());
        return;
    }
    m_wishes.replay = true;
    m_version.fetch_add(1, std::memory_order_release);
    m_changed.notify_all();
}

void StreamWorker::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void StreamWorker::wake()
{
    m_version.fetch_add(1, std::memory_order_release);
    const std::lock_guard lock(m_mutex);
    m_changed.notify_all();
}

void StreamWorker::run(const std::stop_token &stop)
{
    IoGuard guard(stop, &m_interrupt);
    guard.setIdle([this] {
        poll();
        if (m_session)
            m_session->idle();
    });
    while (!stop.stop_requested()) {
        takeWishes();
        if (m_known.asked == Asked::Stopped) {
            waitWhileStopped(stop);
            continue;
        }
        publishConnecting();
        const Outcome outcome = attempt(stop, guard);
        m_meter.disconnected();
        m_maker.forget();
        if (outcome.error.kind == ErrorKind::Cancelled && outcome.state == StreamState::Retrying)
            continue;
        publishOutcome(outcome);
        wait(stop, guard, outcome);
    }
    m_report.finished();
}

// Before each attempt: whatever was asked until here is known, so nothing needs to be interrupted for it.
void StreamWorker::takeWishes()
{
    const std::lock_guard lock(m_mutex);
    m_interrupt.store(false, std::memory_order_relaxed);
    m_retriedByHand = std::exchange(m_retry, false) || m_retriedByHand;
    m_knownVersion = m_version.load(std::memory_order_acquire);
    m_known = m_wishes;
    m_maker.setViews(m_known.outputs);
}

void StreamWorker::poll()
{
    const quint32 version = m_version.load(std::memory_order_acquire);
    if (version == m_knownVersion)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_known = m_wishes;
        if (m_session)
            m_wishes.fullPicture = false;
        m_wishes.replay = false;
    }
    m_knownVersion = version;
    if (m_session)
        m_session->apply(m_known);
    if (std::exchange(m_known.replay, false))
        answerReplay();
}

void StreamWorker::answerReplay()
{
    if (m_session) {
        m_lastClip.reset();
        m_report.deliver(m_session->keptClip());
        return;
    }
    if (steady_clock::now() - m_lastClipAt > m_known.keep)
        m_lastClip.reset();
    m_report.deliver(m_lastClip);
}

// The seconds before a camera was lost are worth most right after it.
void StreamWorker::keepLastClip(const StreamSession &session)
{
    auto clip = m_known.keep.count() > 0 ? session.keptClip() : nullptr;
    if (!clip)
        return; // this attempt brought nothing that could be kept
    m_lastClip = std::move(clip);
    m_lastClipAt = steady_clock::now();
}

void StreamWorker::sleepUntil(const std::stop_token &stop, base::SteadyTime until)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, stop, until, [this] {
        return m_interrupt.load(std::memory_order_relaxed) ||
               m_version.load(std::memory_order_acquire) != m_knownVersion;
    });
}

void StreamWorker::publishConnecting()
{
    StreamStatus status = m_report.status();
    // Where an attempt is not expected to change anything, the operator keeps reading what is wrong.
    if (!m_retriedByHand && (status.state == StreamState::NotFound || status.state == StreamState::NoVideo))
        return;
    status.state = StreamState::Connecting;
    status.retryAt = {};
    m_report.publish(std::move(status));
}

StreamWorker::Outcome StreamWorker::attempt(const std::stop_token &stop, IoGuard &guard)
{
    m_retriedByHand = false;
    m_triedCredentials = m_known.credentials;
    auto opened = m_chooser.open(m_triedCredentials, guard, m_timings.connect);
    if (!opened)
        return failed(opened.error());
    return converse(stop, guard, *opened);
}

StreamWorker::Outcome StreamWorker::converse(const std::stop_token &stop, IoGuard &guard,
                                             SourceChooser::Opened &opened)
{
    StreamSession session({m_request, m_timings, m_report, m_maker, m_meter, guard, [this] { poll(); },
                           [this, &stop](base::SteadyTime until) { sleepUntil(stop, until); }},
                          *opened.source);
    const bool hasVideo = opened.info.video.has_value();
    const bool realTime = opened.info.realTime;
    if (auto begun = session.begin(std::move(opened.info)); !begun) {
        Outcome outcome = failed(begun.error());
        if (!hasVideo)
            outcome.state = StreamState::NoVideo;
        return outcome;
    }
    m_session = &session;
    m_knownVersion = m_version.load(std::memory_order_acquire) - 1; // makes poll() hand over what is known
    poll();
    const base::Result<void> result = session.run();
    m_session = nullptr;
    keepLastClip(session);
    if (session.hadPicture() && session.liveFor() >= kSteady)
        m_backoff.reset();
    if (session.hadPicture())
        m_meter.reconnected();
    if (!result) {
        if (result.error().kind == ErrorKind::Timeout && !session.sawPacket())
            m_chooser.nothingCame();
        return failed(result.error());
    }
    if (!realTime)
        return ended(session.hadPicture() || !session.triedToDecode());
    return failed({ErrorKind::Unreachable, QStringLiteral("receive %1").arg(m_request.url.toLogString()),
                   QStringLiteral("the other side ended the stream")});
}

StreamWorker::Outcome StreamWorker::ended(bool hadPicture) const
{
    if (hadPicture)
        return {StreamState::Ended, {ErrorKind::Cancelled, {}, {}}, std::nullopt};
    return {StreamState::NoVideo,
            {ErrorKind::Corrupt, QStringLiteral("play %1").arg(m_request.url.toLogString()),
             QStringLiteral("no picture could be decoded")},
            std::nullopt};
}

StreamWorker::Outcome StreamWorker::failed(const base::Error &error)
{
    const bool isFile = m_request.url.isFile();
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return {StreamState::Retrying, error, std::nullopt};
    case ErrorKind::Denied:
        return {StreamState::Refused, error, std::nullopt};
    case ErrorKind::Untrusted:
        return {StreamState::Untrusted, error, std::nullopt};
    case ErrorKind::Unsupported:
        return {StreamState::Unsupported, error, std::nullopt};
    case ErrorKind::NotFound:
        if (isFile)
            return {StreamState::NotFound, error, std::nullopt};
        return {StreamState::NotFound, error, m_backoff.longest()};
    default:
        if (isFile) // trying again would read the same bytes
            return {StreamState::NoVideo, error, std::nullopt};
        return {StreamState::Retrying, error, m_backoff.next()};
    }
}

void StreamWorker::publishOutcome(const Outcome &outcome)
{
    StreamStatus status = m_report.status();
    status.state = outcome.state;
    status.damaged = false;
    if (outcome.state != StreamState::Ended) {
        status.errorKind = outcome.error.kind;
        status.cause = base::redacted(outcome.error.cause);
        ++status.attempt;
        qCInfo(base::logMedia).noquote() << base::redacted(base::describe(outcome.error));
    }
    status.retryAt = outcome.delay ? steady_clock::now() + *outcome.delay : base::SteadyTime{};
    m_report.publish(std::move(status));
}

bool StreamWorker::isWaitOver(StreamState state) const
{
    if (m_retry || m_wishes.asked == Asked::Stopped)
        return true;
    return state == StreamState::Refused && m_wishes.credentials != m_triedCredentials;
}

void StreamWorker::wait(const std::stop_token &stop, IoGuard &guard, const Outcome &outcome)
{
    const auto until = outcome.delay ? steady_clock::now() + *outcome.delay : base::SteadyTime::max();
    const bool watches = outcome.state == StreamState::Retrying && m_watch.isPossible();
    // The first look is at once: a host that comes back within the first second has to be seen gone before.
    auto look = watches ? steady_clock::now() : base::SteadyTime::max();
    m_watch.reset();
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested() && steady_clock::now() < until) {
        const auto over = [&] { return isWaitOver(outcome.state) || m_wishes.replay; };
        const auto next = std::min(until, look);
        const bool changed = next == base::SteadyTime::max() ? m_changed.wait(lock, stop, over)
                                                             : m_changed.wait_until(lock, stop, next, over);
        if (changed && isWaitOver(outcome.state))
            break;
        if (changed && answerReplayInWait(lock))
            continue;
        if (steady_clock::now() < look)
            continue;
        lock.unlock();
        const bool back = m_watch.cameBack(guard, kLookEvery);
        lock.lock();
        if (back) {
            m_backoff.reset();
            return;
        }
        look = steady_clock::now() + kLookEvery;
    }
    // Somebody asked for this attempt, so that it is worth being seen.
    m_retriedByHand = m_retry || outcome.state == StreamState::Refused;
}

bool StreamWorker::answerReplayInWait(std::unique_lock<std::mutex> &lock)
{
    if (!std::exchange(m_wishes.replay, false))
        return false;
    m_known.keep = m_wishes.keep;
    lock.unlock();
    answerReplay();
    lock.lock();
    return true;
}

void StreamWorker::waitWhileStopped(const std::stop_token &stop)
{
    StreamStatus status = m_report.status();
    status.state = StreamState::Stopped;
    status.retryAt = {};
    status.attempt = 0;
    status.cause.clear();
    status.damaged = false;
    m_report.publish(std::move(status));
    m_backoff.reset();
    std::unique_lock lock(m_mutex);
    const auto over = [this] { return m_wishes.asked != Asked::Stopped; };
    while (m_changed.wait(lock, stop, [&] { return over() || m_wishes.replay; }) && !over())
        answerReplayInWait(lock);
    m_retriedByHand = true;
}

} // namespace videoguard::media
