// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"
#include "app/media/rtp_bytes.h"

#include <optional>

namespace videoguard::media {

/// One RTP packet (RFC 3550 5.1), looking into the receive buffer.
struct RtpPacket {
    bool marker = false;
    std::uint8_t payloadType = 0;
    std::uint16_t sequence = 0;
    std::uint32_t timestamp = 0;
    std::uint32_t ssrc = 0;
    std::uint16_t extensionProfile = 0; ///< meaningful when `extension` is not empty
    Bytes extension;                    ///< header extension without its four leading bytes
    Bytes payload;                      ///< without padding; may be empty
    base::SteadyTime receivedAt{};
};

/// Nothing when `bytes` is not a well-formed RTP packet of version 2.
[[nodiscard]] std::optional<RtpPacket> parseRtpPacket(Bytes bytes);

/// Follows the sequence numbers of one sender: counts what is missing, refuses what comes twice, and notices
/// a sender that began anew (RFC 3550 A.1, with its limits of 3000 and 100).
class RtpSequence
{
public:
    struct Step {
        bool accepted = true;   ///< false: a duplicate or a latecomer
        int lost = 0;           ///< packets missing right before this one
        bool restarted = false; ///< the numbers jumped: another run of the sender
    };

    [[nodiscard]] Step take(std::uint16_t sequence);
    /// The next number is a first one.
    void reset();

    [[nodiscard]] bool isStarted() const { return m_started; }
    /// Highest number so far with its roll-overs in the upper half.
    [[nodiscard]] std::uint32_t highest() const { return m_cycles + m_last; }
    [[nodiscard]] std::uint32_t first() const { return m_first; }
    [[nodiscard]] std::uint32_t accepted() const { return m_accepted; }

private:
    bool m_started = false;
    std::uint16_t m_last = 0;
    std::uint32_t m_cycles = 0;
    std::uint32_t m_first = 0;
    std::uint32_t m_accepted = 0;
};

} // namespace videoguard::media
