// SPDX-License-Identifier: EUPL-1.2
#include "app/media/footage_clock.h"

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;

constexpr int64_t kMost = int64_t(1) << 52; // 142 years in microseconds
// What was the least delay is forgotten at this rate: cameras that send 24 pictures and call them 25 are
// followed, a network that stands still is not.
constexpr int64_t kForgetDivisor = 50;

microseconds sinceZero(base::SteadyTime at)
{
    return std::chrono::duration_cast<microseconds>(at.time_since_epoch());
}

} // namespace

std::optional<microseconds> streamTimeOf(const AVPacket &packet, AVRational timeBase)
{
    const int64_t stamp = packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
    if (stamp == AV_NOPTS_VALUE)
        return std::nullopt;
    return microseconds(std::clamp(av_rescale_q(stamp, timeBase, {1, 1'000'000}), -kMost, kMost));
}

void FootageClock::take(microseconds stream, base::SteadyTime receivedAt, base::WallTime zero,
                        base::WallTime captured)
{
    const microseconds origin = sinceZero(receivedAt) - stream;
    const microseconds forgotten = std::max(stream - m_lastStream, 0us) / kForgetDivisor;
    m_origin = m_origin ? std::min(origin, *m_origin + forgotten) : origin;
    m_lastStream = stream;
    m_placing = {zero + *m_origin, ClockSource::Arrival, 0us};
    if (!captured.isKnown())
        return;
    m_placing.offset = captured + -stream - m_placing.origin;
    if (std::chrono::abs(m_placing.offset) > kPlausibleOffset)
        return;
    m_placing.origin = captured + -stream;
    m_placing.clock = ClockSource::Camera;
}

base::WallTime wallTimeOfSteadyZero(const base::Clock &clock)
{
    return clock.wall() + -sinceZero(clock.steady());
}

std::shared_ptr<const PacketClip> clipOf(const SourceInfo &info, const std::deque<PacketRing::Entry> &entries,
                                         const base::Clock &clock)
{
    FootageClock footage;
    const base::WallTime zero = wallTimeOfSteadyZero(clock);
    const auto arrivalOf = [&](const PacketRing::Entry &entry) {
        return zero + sinceZero(entry.facts.receivedAt);
    };
    for (const PacketRing::Entry &entry : entries) {
        if (entry.facts.kind != PacketKind::Video)
            continue;
        if (const auto stream = streamTimeOf(*entry.packet, info.video->timeBase))
            footage.take(*stream, entry.facts.receivedAt, zero, entry.facts.capturedAt);
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
