// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/source.h"

namespace videoguard::media {

/// One thing that a stream told its recorder: a connection begins, a packet, the connection is over.
struct RecordedEvent {
    enum class Kind { Begin, Packet, End };
    Kind kind = Kind::Packet;
    std::shared_ptr<const SourceInfo> info; ///< Begin
    AvPacket packet;                        ///< Packet
    PacketFacts facts;
    bool startsGroup = false;
    int bytes = 0;             ///< that it takes of the queue
    int lostBefore = 0;        ///< packets thrown away right before this one because the queue was full
    base::WallTime zero;       ///< the workstation's wall clock at steady time 0, as it was set then
    base::SteadyTime queuedAt; ///< when the recorder got it

    [[nodiscard]] bool isVideo() const { return facts.kind == PacketKind::Video; }
};

} // namespace videoguard::media
