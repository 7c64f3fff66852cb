// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtp_nal.h"

namespace videoguard::media {

/// H.265 by RFC 7798 on a single RTP stream: single NAL units, aggregation packets, fragmentation units.
class RtpH265 : public RtpDepacketizer
{
public:
    /// `parameterSets`: VPS, SPS and PPS of the SDP in Annex B form, or empty. `withOrder`: packets carry
    /// decoding order numbers (sprop-max-don-diff above 0), which are skipped.
    RtpH265(const QByteArray &parameterSets, bool withOrder, RtpUnitSink &sink);

    void push(const RtpPacket &packet, int lost) override;
    void reset() override { m_assembler.reset(); }
    [[nodiscard]] base::SteadyTime heldUntil() const override { return m_assembler.heldUntil(); }
    void release() override { m_assembler.release(); }

private:
    void pushPayload(Bytes payload);
    void pushAggregate(Bytes payload);
    void pushFragment(Bytes payload);

    RtpNalAssembler m_assembler;
    bool m_withOrder;
};

} // namespace videoguard::media
