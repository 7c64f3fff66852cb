// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/cameras/feed.h"

#include <algorithm>
#include <utility>

namespace videoguard::cameras {
namespace {

/// What a throttled camera keeps before it throws pictures away.
constexpr GstClockTimeDiff kLinkBacklog = 1'500 * GST_MSECOND;

const Unit &unitAt(const Track &track, std::size_t index)
{
    return track.units[index];
}

} // namespace

Feed::Feed(std::shared_ptr<Mount> mount, std::shared_ptr<const Footage> footage)
    : m_mount(std::move(mount))
    , m_footage(std::move(footage))
{
    for (Lane &lane : m_lanes)
        g_weak_ref_init(&lane.source, nullptr);
    m_lanes[0].track = &m_footage->video;
    m_lanes[1].track = m_footage->audio ? &*m_footage->audio : nullptr;
    if (m_mount->options().startAnywhere)
        beginAnywhere();
}

Feed::~Feed()
{
    for (Lane &lane : m_lanes)
        g_weak_ref_clear(&lane.source);
}

void Feed::attach(GstBin *bin)
{
    constexpr std::array<const char *, 2> kNames{"video", "audio"};
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        if (!m_lanes[i].track)
            continue;
        const ObjectPtr<GstElement> element(gst_bin_get_by_name(bin, kNames[i]));
        GstAppSrc *source = GST_APP_SRC(element.get());
        g_weak_ref_set(&m_lanes[i].source, source);
        gst_app_src_set_caps(source, m_lanes[i].track->caps.get());
        GstAppSrcCallbacks callbacks{};
        callbacks.need_data = &Feed::needData;
        gst_app_src_set_callbacks(source, &callbacks, new std::shared_ptr<Feed>(shared_from_this()),
                                  [](gpointer feed) { delete static_cast<std::shared_ptr<Feed> *>(feed); });
    }
}

void Feed::needData(GstAppSrc *source, guint, gpointer user)
{
    Feed &feed = **static_cast<std::shared_ptr<Feed> *>(user);
    const std::lock_guard lock(feed.m_mutex);
    const ObjectPtr<GstAppSrc> video(static_cast<GstAppSrc *>(g_weak_ref_get(&feed.m_lanes[0].source)));
    Lane &lane = video.get() == source ? feed.m_lanes[0] : feed.m_lanes[1];
    if (feed.m_mount->isStalled())
        lane.hungry = true;
    else
        feed.push(lane, source);
}

GstClockTimeDiff Feed::timeOf(const Lane &lane) const
{
    return static_cast<GstClockTimeDiff>(lane.loop * m_footage->duration +
                                         unitAt(*lane.track, lane.next).dts) +
           m_shift;
}

void Feed::step(Lane &lane) const
{
    if (++lane.next < lane.track->units.size())
        return;
    lane.next = 0;
    ++lane.loop;
}

bool Feed::passesThrottle(const Unit &unit, GstClockTimeDiff at, GstClockTimeDiff &arrives)
{
    const int kbps = m_mount->throttleKbps();
    if (kbps <= 0) {
        m_waitForKey = false;
        return true;
    }
    if (m_waitForKey && !unit.key)
        return false;
    const GstClockTimeDiff begins = std::max(at, m_linkFree);
    m_waitForKey = begins - at > kLinkBacklog;
    if (m_waitForKey)
        return false;
    const auto bits = static_cast<GstClockTimeDiff>(gst_buffer_get_size(unit.buffer.get())) * 8;
    m_linkFree = arrives = begins + bits * GstClockTimeDiff{GST_MSECOND} / kbps;
    return true;
}

void Feed::push(Lane &lane, GstAppSrc *source)
{
    while (true) {
        const Unit &unit = unitAt(*lane.track, lane.next);
        const GstClockTimeDiff at = timeOf(lane);
        GstClockTimeDiff arrives = at;
        step(lane);
        const bool isVideo = &lane == &m_lanes[0];
        if (isVideo && !passesThrottle(unit, at, arrives))
            continue;

        GstBuffer *buffer = gst_buffer_copy(unit.buffer.get());
        if (isVideo && m_first && !unit.key && lane.track->parameterSets)
            buffer = gst_buffer_append(gst_buffer_copy(lane.track->parameterSets.get()), buffer);
        if (isVideo) {
            m_first = false;
            ++m_mount->counters().units;
        }
        GST_BUFFER_DTS(buffer) = static_cast<GstClockTime>(std::max<GstClockTimeDiff>(arrives, 0));
        GST_BUFFER_PTS(buffer) = static_cast<GstClockTime>(at) + (unit.pts - unit.dts);
        if (!unit.key)
            GST_BUFFER_FLAG_SET(buffer, GST_BUFFER_FLAG_DELTA_UNIT);
        gst_app_src_push_buffer(source, buffer);
        return;
    }
}

void Feed::beginAnywhere()
{
    // As if the camera had been filming since the machine started.
    const GstClockTime begin =
        static_cast<GstClockTime>(g_get_monotonic_time()) * GST_USECOND % m_footage->duration;
    for (Lane &lane : m_lanes) {
        if (!lane.track)
            continue;
        const auto found =
            std::ranges::find_if(lane.track->units, [&](const Unit &unit) { return unit.dts >= begin; });
        lane.next = static_cast<std::size_t>(found - lane.track->units.begin());
        if (found == lane.track->units.end()) {
            lane.next = 0;
            lane.loop = 1;
        }
    }
    m_shift = -timeOf(m_lanes[0]);
    // Sound that begins with the picture would be early by less than one unit; the time line begins at 0.
    while (m_lanes[1].track && timeOf(m_lanes[1]) < 0)
        step(m_lanes[1]);
}

void Feed::resume()
{
    std::array<ObjectPtr<GstAppSrc>, 2> sources;
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < sources.size(); ++i)
        sources[i].reset(static_cast<GstAppSrc *>(g_weak_ref_get(&m_lanes[i].source)));
    Lane &video = m_lanes[0];
    if (sources[0] && video.hungry) {
        for (std::size_t i = 0; i < video.track->units.size() && !unitAt(*video.track, video.next).key; ++i)
            step(video);
        const GstClockTime now = gst_element_get_current_running_time(GST_ELEMENT(sources[0].get()));
        if (GST_CLOCK_TIME_IS_VALID(now) && !m_first)
            m_shift += static_cast<GstClockTimeDiff>(now) - timeOf(video);
        m_linkFree = 0;
        m_waitForKey = false;
    }
    while (sources[1] && timeOf(m_lanes[1]) < timeOf(video))
        step(m_lanes[1]);
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (sources[i] && std::exchange(m_lanes[i].hungry, false))
            push(m_lanes[i], sources[i].get());
    }
}

} // namespace videoguard::cameras
