// SPDX-License-Identifier: EUPL-1.2
#include "app/media/footage_clock.h"

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;

constexpr int64_t kMost = int64_t(1) << 52; // 142 years in microseconds
// A delay that grew by more than this is a new beginning, not a late packet.
constexpr auto kNewBeginning = 2s;
// Two clocks drift apart by less than 500 millionths.
constexpr int64_t kDriftDivisor = 2000;

} // namespace

std::optional<microseconds> streamTimeOf(const AVPacket &packet, AVRational timeBase)
{
    const int64_t stamp = packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
    if (stamp == AV_NOPTS_VALUE)
        return std::nullopt;
    return microseconds(std::clamp(av_rescale_q(stamp, timeBase, {1, 1'000'000}), -kMost, kMost));
}

void FootageClock::take(microseconds stream, base::WallTime arrival, base::WallTime captured)
{
    const base::WallTime origin = arrival + -stream;
    if (m_arrivalOrigin && origin - *m_arrivalOrigin < kNewBeginning &&
        *m_arrivalOrigin - origin < kNewBeginning) {
        const microseconds forgotten = std::max(stream - m_lastStream, 0us) / kDriftDivisor;
        m_arrivalOrigin = std::min(origin, *m_arrivalOrigin + forgotten);
    } else {
        m_arrivalOrigin = origin;
    }
    m_lastStream = stream;
    m_placing = {*m_arrivalOrigin, ClockSource::Arrival, 0us};
    if (!captured.isKnown())
        return;
    m_placing.offset = (captured + -stream) - *m_arrivalOrigin;
    if (std::chrono::abs(m_placing.offset) > kPlausibleOffset)
        return;
    m_placing.origin = captured + -stream;
    m_placing.clock = ClockSource::Camera;
}

base::WallTime wallTimeAt(base::SteadyTime at, const base::Clock &clock)
{
    return clock.wall() + -std::chrono::duration_cast<microseconds>(clock.steady() - at);
}

std::shared_ptr<const PacketClip> clipOf(const SourceInfo &info, const std::deque<PacketRing::Entry> &entries,
                                         const base::Clock &clock)
{
    FootageClock footage;
    const base::WallTime zero = wallTimeAt(base::SteadyTime{}, clock);
    const auto arrivalOf = [&](const PacketRing::Entry &entry) {
        return zero + std::chrono::duration_cast<microseconds>(entry.facts.receivedAt - base::SteadyTime{});
    };
    for (const PacketRing::Entry &entry : entries) {
        if (entry.facts.kind != PacketKind::Video)
            continue;
        if (const auto stream = streamTimeOf(*entry.packet, info.video->timeBase))
            footage.take(*stream, arrivalOf(entry), entry.facts.capturedAt);
    }
    const Placing placing = footage.placing();
    std::vector<PacketClip::Entry> kept;
    kept.reserve(entries.size());
    for (const PacketRing::Entry &entry : entries) {
        const bool isVideo = entry.facts.kind == PacketKind::Video;
        const auto stream = isVideo ? streamTimeOf(*entry.packet, info.video->timeBase) : std::nullopt;
        // Sound has a stream time of its own: where no report ties it to UTC, it lies where it arrived.
        base::WallTime at = stream ? placing.origin + *stream : arrivalOf(entry);
        if (!isVideo && entry.facts.capturedAt.isKnown() && placing.clock == ClockSource::Camera)
            at = entry.facts.capturedAt;
        AvPacket packet(av_packet_clone(entry.packet.get()));
        if (packet)
            kept.push_back({std::move(packet), entry.facts, entry.startsGroup, at});
    }
    if (kept.empty())
        return nullptr;
    return std::make_shared<const PacketClip>(info, std::move(kept), placing.clock);
}

} // namespace videoguard::media
