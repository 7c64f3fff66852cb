// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtp_nal.h"

namespace videoguard::media {

/// H.264 by RFC 6184 in its non-interleaved modes: single NAL units, STAP-A, FU-A.
class RtpH264 : public RtpDepacketizer
{
public:
    /// `parameterSets`: SPS and PPS of the SDP in Annex B form, or empty.
    RtpH264(const QByteArray &parameterSets, RtpUnitSink &sink);

    void push(const RtpPacket &packet, int lost) override;
    void reset() override { m_assembler.reset(); }
    [[nodiscard]] base::SteadyTime heldUntil() const override { return m_assembler.heldUntil(); }
    void release() override { m_assembler.release(); }

private:
    void pushPayload(Bytes payload);

    RtpNalAssembler m_assembler;
};

} // namespace videoguard::media
