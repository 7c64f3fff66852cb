// SPDX-License-Identifier: EUPL-1.2
#include "app/media/stream_report.h"

namespace videoguard::media {

namespace {

// Waiting and trying in turn is one trouble, which began with the first failure.
bool sameTrouble(const StreamStatus &before, const StreamStatus &now)
{
    const auto isTrying = [](const StreamStatus &status) {
        return status.state == StreamState::Retrying ||
               (status.state == StreamState::Connecting && status.attempt > 0);
    };
    return isTrying(before) && isTrying(now);
}

bool receives(StreamState state)
{
    return state == StreamState::Connecting || state == StreamState::Live || state == StreamState::Standby ||
           state == StreamState::Stalled;
}

} // namespace

void StreamReport::publish(StreamStatus status)
{
    status.since = m_status.since;
    if (status == m_status)
        return;
    const bool isNew = status.state != m_status.state && !sameTrouble(m_status, status);
    if (isNew || !status.since.isKnown())
        status.since = base::systemClock().wall();
    m_status = status;
    m_state.store(status.state, std::memory_order_relaxed);
    QMetaObject::invokeMethod(
        m_stream,
        [stream = m_stream, status = std::move(status)] {
            stream->m_status = status;
            if (!receives(status.state)) {
                // The last rates of a stream that is gone would look like those of one that lives.
                StreamStatistics &numbers = stream->m_statistics;
                numbers.framesReceivedPerSecond = numbers.framesDecodedPerSecond = 0;
                numbers.framesShownPerSecond = numbers.bitrate_kbps = numbers.jitter_ms = 0;
                emit stream->statisticsChanged();
            }
            emit stream->statusChanged();
        },
        Qt::QueuedConnection);
}

void StreamReport::publish(const StreamStatistics &statistics)
{
    QMetaObject::invokeMethod(
        m_stream,
        [stream = m_stream, statistics] {
            stream->m_statistics = statistics;
            emit stream->statisticsChanged();
        },
        Qt::QueuedConnection);
}

void StreamReport::deliver(const Picture &picture)
{
    QMetaObject::invokeMethod(
        m_stream, [stream = m_stream, picture] { emit stream->fullPictureReady(picture); },
        Qt::QueuedConnection);
}

void StreamReport::deliver(const AudioChunk &chunk)
{
    QMetaObject::invokeMethod(
        m_stream, [stream = m_stream, chunk] { emit stream->audioReady(chunk); }, Qt::QueuedConnection);
}

void StreamReport::deliver(std::shared_ptr<const PacketClip> replay)
{
    QMetaObject::invokeMethod(
        m_stream, [stream = m_stream, replay = std::move(replay)] { emit stream->replayReady(replay); },
        Qt::QueuedConnection);
}

void StreamReport::finished()
{
    QMetaObject::invokeMethod(
        m_stream, [stream = m_stream] { emit stream->finished(); }, Qt::QueuedConnection);
}

} // namespace videoguard::media
