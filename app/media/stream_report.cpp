// SPDX-License-Identifier: EUPL-1.2
#include "app/media/stream_report.h"

namespace videoguard::media {

void StreamReport::publish(StreamStatus status)
{
    status.since = m_status.since;
    if (status == m_status)
        return;
    if (status.state != m_status.state || !status.since.isKnown())
        status.since = base::systemClock().wall();
    m_status = status;
    m_state.store(status.state, std::memory_order_relaxed);
    QMetaObject::invokeMethod(
        m_stream,
        [stream = m_stream, status = std::move(status)] {
            stream->m_status = status;
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

void StreamReport::finished()
{
    QMetaObject::invokeMethod(
        m_stream, [stream = m_stream] { emit stream->finished(); }, Qt::QueuedConnection);
}

} // namespace videoguard::media
