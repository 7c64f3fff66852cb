// SPDX-License-Identifier: EUPL-1.2
#include "app/media/packet_clip.h"

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;

constexpr auto kLongestPicture = 2s;

} // namespace

TrackInfo copyOf(const TrackInfo &track)
{
    TrackInfo copy;
    copy.parameters.reset(avcodec_parameters_alloc());
    avcodec_parameters_copy(copy.parameters.get(), track.parameters.get());
    copy.timeBase = track.timeBase;
    copy.fps = track.fps;
    copy.rotation = track.rotation;
    return copy;
}

SourceInfo copyOf(const SourceInfo &info)
{
    SourceInfo copy;
    if (info.video)
        copy.video = copyOf(*info.video);
    if (info.audio)
        copy.audio = copyOf(*info.audio);
    copy.transport = info.transport;
    copy.encrypted = info.encrypted;
    copy.realTime = info.realTime;
    return copy;
}

PacketClip::PacketClip(const SourceInfo &info, std::vector<Entry> entries, ClockSource clock)
    : m_info(copyOf(info))
    , m_entries(std::move(entries))
    , m_clock(clock)
{
    base::WallTime last;
    base::WallTime beforeLast;
    for (const Entry &entry : m_entries) {
        m_bytes += entry.packet->size;
        if (entry.facts.kind != PacketKind::Video)
            continue;
        if (!m_range.from.isKnown())
            m_range.from = entry.at;
        if (entry.at <= last)
            continue;
        beforeLast = last;
        last = entry.at;
    }
    std::chrono::microseconds picture = beforeLast.isKnown() ? last - beforeLast : 40ms;
    if (info.video && info.video->fps > 0)
        picture = std::chrono::microseconds(static_cast<qint64>(1e6 / info.video->fps));
    m_range.to = last + std::min<std::chrono::microseconds>(picture, kLongestPicture);
}

TimeRange rangeOf(const PacketClip &clip)
{
    return clip.range();
}

qint64 bytesOf(const PacketClip &clip)
{
    return clip.bytes();
}

} // namespace videoguard::media
