// SPDX-License-Identifier: EUPL-1.2
#include "app/media/recorder_core.h"

#include "app/base/log.h"

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;
using base::ErrorKind;
using std::chrono::steady_clock;

// So much of one recorder at a time, then the others of the disk.
constexpr int kTurn = 256;
constexpr auto kRetry = 3s;
constexpr auto kRetryUnsupported = 30s;
constexpr auto kTellEvery = 1s;
constexpr auto kDelayed = 3s;
// What is older when it comes was kept by the stream's ring, and is bounded there.
constexpr auto kFromRing = 2s;

} // namespace

RecorderCore::RecorderCore(std::shared_ptr<SegmentSink> sink, RecorderOptions options,
                           const base::Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_cutter(std::move(sink), options)
{
}

void RecorderCore::begin(const SourceInfo &info)
{
    RecordedEvent event;
    event.kind = RecordedEvent::Kind::Begin;
    event.info = std::make_shared<const SourceInfo>(copyOf(info));
    push(std::move(event));
}

void RecorderCore::packet(const AVPacket &packet, const PacketFacts &facts, bool startsGroup)
{
    if (facts.kind == PacketKind::Audio && !m_options.sound)
        return;
    RecordedEvent event;
    event.packet.reset(av_packet_clone(&packet));
    if (!event.packet)
        return;
    event.facts = facts;
    event.startsGroup = startsGroup;
    event.zero = wallTimeOfSteadyZero(m_clock);
    push(std::move(event));
}

void RecorderCore::end()
{
    RecordedEvent event;
    event.kind = RecordedEvent::Kind::End;
    push(std::move(event));
}

void RecorderCore::push(RecordedEvent event)
{
    const base::SteadyTime now = steady_clock::now();
    event.queuedAt = now;
    const std::lock_guard lock(m_mutex);
    if (m_stopAsked)
        return;
    if (event.packet) {
        m_status.bytesReceived += event.packet->size;
        if (m_needsStart && !event.startsGroup) {
            ++m_lost;
            ++m_status.packetsLost;
            return;
        }
        m_needsStart = false;
        event.bytes = now - event.facts.receivedAt < kFromRing ? event.packet->size : 0;
        event.lostBefore = std::exchange(m_lost, 0);
        m_waiting += event.bytes;
    }
    m_queue.push_back(std::move(event));
    while (m_waiting > m_options.queue_bytes)
        dropOldest();
    if (m_status.state == State::Recording && now - m_queue.front().queuedAt > kDelayed) {
        m_status.state = State::Delayed; // the writing thread is busy and cannot say so itself
        tell(now);
    }
}

// The oldest packets up to the next start point. What tells of connections stays as far as it matters.
void RecorderCore::dropOldest()
{
    std::optional<RecordedEvent> control;
    int lost = 0;
    while (!m_queue.empty()) {
        RecordedEvent &front = m_queue.front();
        if (front.packet && front.startsGroup && lost > 0)
            break;
        if (front.packet) {
            ++lost;
            lost += front.lostBefore;
            m_waiting -= front.bytes;
            ++m_status.packetsLost;
        } else {
            control = std::move(front);
        }
        m_queue.pop_front();
    }
    if (m_queue.empty()) {
        m_lost += lost;
        m_needsStart = true;
    } else {
        m_queue.front().lostBefore += lost;
    }
    if (control)
        m_queue.push_front(std::move(*control));
}

std::optional<RecordedEvent> RecorderCore::next()
{
    const std::lock_guard lock(m_mutex);
    if (m_queue.empty())
        return std::nullopt;
    RecordedEvent event = std::move(m_queue.front());
    m_queue.pop_front();
    m_waiting -= event.bytes;
    return event;
}

void RecorderCore::giveBack(RecordedEvent event)
{
    const std::lock_guard lock(m_mutex);
    m_waiting += event.bytes;
    m_queue.push_front(std::move(event));
}

void RecorderCore::setReceiver(Recorder *receiver)
{
    const std::lock_guard lock(m_mutex);
    m_receiver = receiver;
}

void RecorderCore::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopAsked = true;
}

RecorderCore::Work RecorderCore::work()
{
    const base::SteadyTime now = steady_clock::now();
    bool stopping = false;
    {
        const std::lock_guard lock(m_mutex);
        stopping = m_stopAsked;
    }
    if (!stopping && now < m_retryAt) {
        settle(now);
        return Work::Idle;
    }
    auto more = writeSome(now);
    if (!more) {
        fail(more.error(), now);
        return stopping ? finish() : Work::Idle;
    }
    m_failing = m_failing && !m_cutter.isOpen() && !stopping;
    settle(now);
    if (*more)
        return Work::More;
    return stopping ? finish() : Work::Idle;
}

// Answers whether there is more to write.
base::Result<bool> RecorderCore::writeSome(base::SteadyTime now)
{
    base::Result<void> result;
    int left = kTurn;
    for (; left > 0 && result; --left) {
        auto event = next();
        if (!event)
            break;
        result = m_cutter.take(*event);
        if (!result && (event->packet || event->kind != RecordedEvent::Kind::Packet))
            giveBack(std::move(*event));
    }
    if (result)
        result = m_cutter.keepReadable(now);
    if (result)
        return left == 0;
    auto unwritten = m_cutter.takeUnwritten();
    for (auto event = unwritten.rbegin(); event != unwritten.rend(); ++event)
        giveBack(std::move(*event));
    return tl::unexpected(result.error());
}

void RecorderCore::fail(base::Error error, base::SteadyTime now)
{
    m_retryAt = now + (error.kind == ErrorKind::Unsupported ? kRetryUnsupported : kRetry);
    m_failing = true;
    const std::lock_guard lock(m_mutex);
    if (m_status.state != State::Failing || m_status.error != error)
        qCWarning(base::logMedia).noquote() << base::describe(error);
    m_status.state = State::Failing;
    m_status.error = std::move(error);
    tell(now);
}

RecorderCore::Work RecorderCore::finish()
{
    if (const auto ended = m_cutter.end(); !ended)
        qCWarning(base::logMedia).noquote() << base::describe(ended.error());
    const base::SteadyTime now = steady_clock::now();
    m_failing = false;
    {
        const std::lock_guard lock(m_mutex);
        for (const RecordedEvent &event : m_queue)
            m_status.packetsLost += event.packet ? 1 : 0;
        m_queue.clear();
        m_waiting = 0;
        m_toldAt = {}; // the last word is told at once
    }
    settle(now);
    const std::lock_guard lock(m_mutex);
    if (m_receiver)
        QMetaObject::invokeMethod(
            m_receiver, [receiver = m_receiver] { emit receiver->stopped(); }, Qt::QueuedConnection);
    return Work::Done;
}

void RecorderCore::settle(base::SteadyTime now)
{
    const std::lock_guard lock(m_mutex);
    m_status.bytesWritten = m_cutter.bytesWritten();
    m_status.newest = m_cutter.newest();
    if (!m_failing) {
        m_status.error = {};
        m_status.state = m_cutter.isOpen() ? State::Recording : State::Waiting;
        if (!m_queue.empty() && now - m_queue.front().queuedAt > kDelayed)
            m_status.state = State::Delayed;
    }
    tell(now);
}

void RecorderCore::tell(base::SteadyTime now)
{
    if (!m_receiver || m_status == m_told)
        return;
    if (m_status.state == m_told.state && now - m_toldAt < kTellEvery)
        return;
    m_told = m_status;
    m_toldAt = now;
    QMetaObject::invokeMethod(
        m_receiver,
        [receiver = m_receiver, status = m_status] {
            receiver->m_status = status;
            emit receiver->statusChanged();
        },
        Qt::QueuedConnection);
}

} // namespace videoguard::media
