// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/cameras/clock_picture.h"

#include "tests/support/cameras/clock_pattern.h"

#include <ctime>
#include <utility>

namespace videoguard::cameras {
namespace {

std::uint32_t monotonicMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::uint32_t>(now.tv_sec * 1000 + now.tv_nsec / 1'000'000);
}

GstPadProbeReturn stamp(GstPad *, GstPadProbeInfo *info, gpointer user)
{
    Mount &mount = **static_cast<std::shared_ptr<Mount> *>(user);
    if (mount.isStalled())
        return GST_PAD_PROBE_DROP;
    ++mount.counters().units;
    GstBuffer *buffer = gst_buffer_make_writable(GST_PAD_PROBE_INFO_BUFFER(info));
    info->data = buffer;
    GstMapInfo map{};
    if (gst_buffer_map(buffer, &map, GST_MAP_WRITE) == FALSE)
        return GST_PAD_PROBE_DROP;
    const MountOptions &options = mount.options();
    // The luma plane comes first in I420, its lines padded to four bytes.
    const std::ptrdiff_t stride = (options.width + 3) / 4 * 4;
    clock_pattern::drawLuma(map.data, stride, options.width, options.height, monotonicMilliseconds());
    gst_buffer_unmap(buffer, &map);
    return GST_PAD_PROBE_OK;
}

} // namespace

std::string clockLaunchLine(int width, int height, int fps)
{
    const std::string rate = std::to_string(fps);
    return "( videotestsrc name=clock is-live=true pattern=ball foreground-color=0xff707070 "
           "background-color=0xff303030"
           " ! video/x-raw,format=I420,width=" +
           std::to_string(width) + ",height=" + std::to_string(height) + ",framerate=" + rate +
           "/1 ! x264enc name=encoder tune=zerolatency speed-preset=ultrafast threads=1 sliced-threads=false "
           "bitrate=1500"
           " key-int-max=" +
           rate +
           " ! video/x-h264,profile=constrained-baseline,stream-format=byte-stream"
           " ! rtph264pay name=pay0 pt=96 config-interval=-1 aggregate-mode=zero-latency )";
}

void stampClock(GstBin *bin, std::shared_ptr<Mount> mount)
{
    const ObjectPtr<GstElement> source(gst_bin_get_by_name(bin, "clock"));
    const ObjectPtr<GstPad> pad(gst_element_get_static_pad(source.get(), "src"));
    gst_pad_add_probe(pad.get(), GST_PAD_PROBE_TYPE_BUFFER, stamp,
                      new std::shared_ptr<Mount>(std::move(mount)),
                      [](gpointer owned) { delete static_cast<std::shared_ptr<Mount> *>(owned); });
}

} // namespace videoguard::cameras
