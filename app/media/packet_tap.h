// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/source.h"

namespace videoguard::media {

/// Somebody who wants the compressed packets of a stream. Private to `media`. Stream thread, except where
/// marked; every call returns at once (no disk, no lock that another holds for long).
class PacketTap
{
public:
    virtual ~PacketTap() = default;
    /// A connection begins (also the one that was open when the tap was added): what follows are its tracks.
    virtual void begin(const SourceInfo &info) = 0;
    /// One access unit in order. `startsGroup`: decoding can begin here. The packet stays the caller's; keep
    /// a reference (av_packet_ref). Time stamps are in the time base of its track.
    virtual void packet(const AVPacket &packet, const PacketFacts &facts, bool startsGroup) = 0;
    /// The connection was lost or closed.
    virtual void end() = 0;
};

} // namespace videoguard::media
