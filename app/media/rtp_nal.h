// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtp_depacketizer.h"

#include <QByteArray>

namespace videoguard::media {

/// What the first bytes of a NAL unit say about where access units begin.
struct NalFacts {
    bool picture = false;    ///< part of a coded picture (VCL)
    bool startsUnit = false; ///< after a picture's part this begins the next access unit (H.264 7.4.1.2.3)
    bool key = false;        ///< decoding can begin here
    std::uint8_t parameterSet = 0; ///< bit of the kind of parameter set, 0 = none
};

/// How H.264 and H.265 differ for `RtpNalAssembler`.
struct NalRules {
    NalFacts (*classify)(Bytes nal);
    std::uint8_t allParameterSets; ///< the bits a decoder needs
};

/// Puts NAL units together to access units in Annex B form.
///
/// A unit ends at the marker bit, at once, with no look-ahead. Cameras that set the marker on every slice or
/// every packet are noticed (the same time stamp goes on with a slice that is not a picture's first) and from
/// then on a unit ends where the time stamp changes, until their markers have been right for a while. While
/// the first unit after the start is not confirmed by a following packet it is held for a few milliseconds,
/// so that such a camera does not lose its first key frame. Parameter sets and SEI without a picture wait for
/// the next picture.
class RtpNalAssembler
{
public:
    /// `parameterSets` (Annex B) go before the first key frame unless the stream brought its own by then.
    RtpNalAssembler(NalRules rules, const QByteArray &parameterSets, RtpUnitSink &sink);

    void beginPacket(const RtpPacket &packet, int lost);
    void addNal(Bytes nal);
    /// `header`: the unit's own header as it was before it was cut.
    void startFragment(Bytes header, Bytes payload);
    void continueFragment(Bytes payload, bool last);
    /// Something in the packet could not be used.
    void markIncomplete() { m_incomplete = true; }
    void endPacket(bool marker);

    void reset();
    [[nodiscard]] base::SteadyTime heldUntil() const { return m_heldUntil; }
    void release();

private:
    enum class Markers { Unproven, Right, Wrong };

    void beginNal(Bytes start);
    void finish();
    void takeWrongMarker();

    NalRules m_rules;
    QByteArray m_parameterSets;
    RtpUnitSink &m_sink;

    GrowingBytes m_unit;
    bool m_hasPicture = false;
    bool m_key = false;
    bool m_incomplete = false;
    bool m_inFragment = false;
    bool m_lostHere = false; // packets are missing right before the current one
    int m_markersInUnit = 0;
    bool m_markerWasLast = false; // the last packet of the unit had a marker
    std::uint32_t m_timestamp = 0;
    base::SteadyTime m_receivedAt{};
    base::SteadyTime m_heldUntil = base::SteadyTime::max();

    Markers m_markers = Markers::Unproven;
    int m_rightMarkers = 0; // units in a row whose only marker was on the last packet
    bool m_finishedByMarker = false;
    std::uint32_t m_finishedTimestamp = 0;
    std::uint8_t m_seenParameterSets = 0;
    bool m_headDone = false;
};

} // namespace videoguard::media
