// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/output_slot.h"
#include "app/media/source.h"

namespace videoguard::media {

/// Counts for `StreamStatistics`. Stream thread.
class StreamMeter
{
public:
    /// A new connection: the counts go on, jitter begins anew. `timeBase` is the video track's.
    void connected(AVRational timeBase);
    void videoPacket(const AVPacket &packet, const PacketFacts &facts);
    void reconnected() { ++m_now.reconnects; }
    void setDecoded(qint64 decoded, qint64 refused);
    void setBytes(qint64 ofThisConnection) { m_bytes = ofThisConnection; }

    [[nodiscard]] bool isDue(base::SteadyTime now) const;
    /// The figures since the last call. `shown`: what the viewer that took most did since then.
    [[nodiscard]] StreamStatistics figures(base::SteadyTime now, OutputSlot::Counts shown);
    /// The connection is over: what it counted is kept.
    void disconnected();

private:
    void jitter(int64_t stamp, base::SteadyTime at);

    StreamStatistics m_now;
    StreamStatistics m_last;
    base::SteadyTime m_lastAt{};
    AVRational m_timeBase{1, 90000};
    qint64 m_received = 0;
    qint64 m_lastReceived = 0;
    qint64 m_bytes = 0;
    qint64 m_bytesBefore = 0; ///< of earlier connections
    qint64 m_decoded = 0;
    qint64 m_decodedBefore = 0;
    qint64 m_refused = 0;
    qint64 m_refusedBefore = 0;
    qint64 m_replaced = 0;
    std::optional<int64_t> m_lastStamp;
    base::SteadyTime m_lastArrival{};
    double m_jitter_ms = 0;
};

} // namespace videoguard::media
