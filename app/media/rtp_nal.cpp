// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_nal.h"

#include <array>

namespace videoguard::media {

namespace {

constexpr std::array<std::uint8_t, 4> kStartCode = {0, 0, 0, 1};
// Slices of one picture leave the camera within this time; a frame at 60 fps is twice as long.
constexpr std::chrono::milliseconds kHold{8};
constexpr int kTrustMarkersAgain = 50;

// Some cameras put Annex B into the payload.
Bytes withoutStartCode(Bytes nal)
{
    std::size_t zeros = 0;
    while (zeros < nal.size() && nal[zeros] == 0)
        ++zeros;
    if (zeros >= 2 && zeros < nal.size() && nal[zeros] == 1)
        return nal.subspan(zeros + 1);
    return nal;
}

} // namespace

RtpNalAssembler::RtpNalAssembler(NalRules rules, const QByteArray &parameterSets, RtpUnitSink &sink)
    : m_rules(rules)
    , m_parameterSets(parameterSets)
    , m_sink(sink)
{
}

void RtpNalAssembler::beginPacket(const RtpPacket &packet, int lost)
{
    m_lostHere = lost > 0;
    if (m_lostHere)
        m_inFragment = false;
    if (packet.timestamp != m_timestamp) {
        if (m_markers == Markers::Unproven && m_markerWasLast && !m_lostHere)
            m_markers = Markers::Right;
        if (m_hasPicture) {
            // Without its marker the end of the unit is among the lost.
            if (m_lostHere && !m_markerWasLast && m_markers != Markers::Wrong)
                m_incomplete = true;
            finish();
        } else if (m_incomplete) {
            // Nothing of that picture arrived; what is kept (parameter sets) is whole.
            m_incomplete = false;
            m_key = false;
        }
        m_inFragment = false;
        m_timestamp = packet.timestamp;
    } else if (m_lostHere && m_hasPicture) {
        m_incomplete = true;
    }
    m_receivedAt = packet.receivedAt;
    m_markerWasLast = false;
}

void RtpNalAssembler::beginNal(Bytes start)
{
    const NalFacts facts = m_rules.classify(start);
    if (facts.startsUnit && m_hasPicture) {
        if (m_heldUntil != base::SteadyTime::max())
            m_markers = Markers::Right;
        finish();
    }
    if (facts.picture && !facts.startsUnit && !m_hasPicture) {
        // The picture's beginning is not here: lost, or already handed out because of a wrong marker.
        if (!m_lostHere && m_finishedByMarker && m_finishedTimestamp == m_timestamp)
            takeWrongMarker();
        m_incomplete = true;
    }
    if (m_heldUntil != base::SteadyTime::max() && facts.picture)
        takeWrongMarker();
    m_hasPicture |= facts.picture;
    m_key |= facts.key;
    m_seenParameterSets |= facts.parameterSet;
    if (m_unit.size() + start.size() > RtpDepacketizer::kUnitLimit) {
        m_unit.clear();
        m_incomplete = true;
    }
    m_unit.append(kStartCode);
}

void RtpNalAssembler::addNal(Bytes nal)
{
    nal = withoutStartCode(nal);
    if (nal.empty())
        return;
    m_inFragment = false;
    beginNal(nal);
    m_unit.append(nal);
}

void RtpNalAssembler::startFragment(Bytes header, Bytes payload)
{
    std::array<std::uint8_t, 64> start{};
    std::copy(header.begin(), header.end(), start.begin());
    const std::size_t more = std::min(payload.size(), start.size() - header.size());
    std::copy_n(payload.begin(), more, start.begin() + static_cast<std::ptrdiff_t>(header.size()));
    beginNal(Bytes(start).first(header.size() + more));
    m_unit.append(header);
    m_unit.append(payload);
    m_inFragment = true;
}

void RtpNalAssembler::continueFragment(Bytes payload, bool last)
{
    if (!m_inFragment) {
        // Its start was lost: the rest of it is of no use.
        m_incomplete = true;
        return;
    }
    if (m_unit.size() + payload.size() > RtpDepacketizer::kUnitLimit) {
        reset();
        m_incomplete = true;
        return;
    }
    m_unit.append(payload);
    m_inFragment = !last;
}

void RtpNalAssembler::endPacket(bool marker)
{
    if (!marker)
        return;
    ++m_markersInUnit;
    m_markerWasLast = true;
    if (m_inFragment) {
        takeWrongMarker();
        return;
    }
    if (!m_hasPicture)
        return;
    switch (m_markers) {
    case Markers::Right:
        m_finishedByMarker = true;
        m_finishedTimestamp = m_timestamp;
        finish();
        break;
    case Markers::Unproven:
        m_heldUntil = m_receivedAt + kHold;
        break;
    case Markers::Wrong:
        break;
    }
}

void RtpNalAssembler::takeWrongMarker()
{
    m_markers = Markers::Wrong;
    m_rightMarkers = 0;
    m_heldUntil = base::SteadyTime::max();
}

void RtpNalAssembler::release()
{
    if (m_heldUntil == base::SteadyTime::max())
        return;
    m_finishedByMarker = true;
    m_finishedTimestamp = m_timestamp;
    finish();
}

void RtpNalAssembler::finish()
{
    if (m_markers == Markers::Wrong) {
        m_rightMarkers = m_markersInUnit == 1 && m_markerWasLast ? m_rightMarkers + 1 : 0;
        if (m_rightMarkers >= kTrustMarkersAgain)
            m_markers = Markers::Right;
    }
    RtpUnit unit;
    unit.body = m_unit.bytes();
    unit.timestamp = m_timestamp;
    unit.key = m_key;
    unit.incomplete = m_incomplete;
    unit.receivedAt = m_receivedAt;
    if (m_key && !m_headDone) {
        m_headDone = true;
        if ((m_seenParameterSets & m_rules.allParameterSets) != m_rules.allParameterSets)
            unit.head = Bytes(reinterpret_cast<const std::uint8_t *>(m_parameterSets.constData()),
                              static_cast<std::size_t>(m_parameterSets.size()));
    }
    m_sink.takeUnit(unit);
    m_unit.clear();
    m_hasPicture = false;
    m_key = false;
    m_incomplete = false;
    m_markersInUnit = 0;
    m_heldUntil = base::SteadyTime::max();
}

void RtpNalAssembler::reset()
{
    m_unit.clear();
    m_hasPicture = false;
    m_key = false;
    m_incomplete = false;
    m_inFragment = false;
    m_markersInUnit = 0;
    m_markerWasLast = false;
    m_heldUntil = base::SteadyTime::max();
    m_finishedByMarker = false;
    m_seenParameterSets = 0;
    m_headDone = false;
}

} // namespace videoguard::media
