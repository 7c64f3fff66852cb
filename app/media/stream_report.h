// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/live_stream.h"

#include <atomic>

namespace videoguard::media {

/// Carries what is true of a stream to its `LiveStream`. The stream must outlive the thread that reports.
class StreamReport
{
public:
    explicit StreamReport(LiveStream *stream)
        : m_stream(stream)
    {
    }

    // Any thread.
    [[nodiscard]] StreamState state() const { return m_state.load(std::memory_order_relaxed); }
    void finished();

    // Stream thread.
    [[nodiscard]] const StreamStatus &status() const { return m_status; }
    /// Posts the status if it differs; `since` is set here.
    void publish(StreamStatus status);
    void publish(const StreamStatistics &statistics);
    void deliver(const Picture &picture);
    void deliver(const AudioChunk &chunk);
    void deliver(std::shared_ptr<const PacketClip> replay);

private:
    LiveStream *m_stream;
    StreamStatus m_status;
    std::atomic<StreamState> m_state = StreamState::Stopped;
};

} // namespace videoguard::media
