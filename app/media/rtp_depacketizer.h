// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtp_packet.h"

namespace videoguard::media {

/// One access unit as a depacketizer put it together. Valid during the call only.
struct RtpUnit {
    Bytes head; ///< goes before `body`: parameter sets, a JPEG header; may be empty
    Bytes body;
    std::uint32_t timestamp = 0;
    bool key = false;
    bool incomplete = false;       ///< known to lack a part
    base::SteadyTime receivedAt{}; ///< of its last packet
};

class RtpUnitSink
{
public:
    virtual ~RtpUnitSink() = default;
    virtual void takeUnit(const RtpUnit &unit) = 0;
};

/// Makes access units of the payloads of one sender. Nothing a packet holds may make it read or write
/// outside, or keep more than `kUnitLimit` bytes.
class RtpDepacketizer
{
public:
    static constexpr std::size_t kUnitLimit = 16 << 20;

    virtual ~RtpDepacketizer() = default;
    /// Packets in order; `lost` of them are missing right before this one.
    virtual void push(const RtpPacket &packet, int lost) = 0;
    /// Forgets what is half put together.
    virtual void reset() = 0;
    /// A unit seems whole, but that is not sure; when nothing came until then, call `release`. Max: nothing
    /// is held.
    [[nodiscard]] virtual base::SteadyTime heldUntil() const { return base::SteadyTime::max(); }
    virtual void release() {}
};

} // namespace videoguard::media
