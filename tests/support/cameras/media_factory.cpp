// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/cameras/media_factory.h"

#include "tests/support/cameras/clock_picture.h"
#include "tests/support/cameras/feed.h"

#include <atomic>
#include <functional>
#include <random>
#include <string>
#include <utility>

namespace videoguard::cameras {
namespace {

using MountPtr = std::shared_ptr<Mount>;

std::string sourceAndPayloader(const Track &track, const char *name, int index)
{
    // Not live: the sinks pre-roll with the first unit, so PLAY begins with it. One unit is prepared ahead.
    return std::string("appsrc name=") + name + " format=time max-buffers=1 max-bytes=0 max-time=0 ! " +
           track.payloader + " name=pay" + std::to_string(index) + " ";
}

std::string launchLine(const Mount &mount)
{
    const MountOptions &options = mount.options();
    if (options.clock)
        return clockLaunchLine(options.width, options.height, static_cast<int>(options.fps));
    const std::shared_ptr<const Footage> footage = mount.footage();
    std::string line = "( " + sourceAndPayloader(footage->video, "video", 0);
    if (footage->audio)
        line += sourceAndPayloader(*footage->audio, "audio", 1);
    return line + ")";
}

/// Loses RTP packets as the mount is told to, in an order that is the same in every run.
class Loss
{
public:
    explicit Loss(MountPtr mount)
        : m_mount(std::move(mount))
        , m_random(static_cast<unsigned>(std::hash<std::string>()(m_mount->options().path)))
    {
    }

    static GstPadProbeReturn probe(GstPad *, GstPadProbeInfo *info, gpointer user)
    {
        return static_cast<Loss *>(user)->filter(info);
    }
    static void destroy(gpointer user) { delete static_cast<Loss *>(user); }

private:
    GstPadProbeReturn filter(GstPadProbeInfo *info)
    {
        const double percent = m_mount->dropPercent();
        if (percent <= 0)
            return GST_PAD_PROBE_OK;
        const auto isLost = [this, percent] { return m_percent(m_random) < percent; };
        if ((info->type & GST_PAD_PROBE_TYPE_BUFFER) != 0)
            return isLost() ? GST_PAD_PROBE_DROP : GST_PAD_PROBE_OK;
        GstBufferList *list = gst_buffer_list_make_writable(GST_PAD_PROBE_INFO_BUFFER_LIST(info));
        info->data = list;
        for (guint i = gst_buffer_list_length(list); i > 0; --i) {
            if (isLost())
                gst_buffer_list_remove(list, i - 1, 1);
        }
        return gst_buffer_list_length(list) > 0 ? GST_PAD_PROBE_OK : GST_PAD_PROBE_DROP;
    }

    const MountPtr m_mount;
    std::mt19937 m_random;
    std::uniform_real_distribution<double> m_percent{0, 100};
};

/// One client's media: what it counts for, for as long as it lives.
struct MediaWatch {
    MountPtr mount;
    Meter &meter;
    std::atomic<bool> playing = false;

    MediaWatch(MountPtr watched, Meter &counts)
        : mount(std::move(watched))
        , meter(counts)
    {
    }
    MediaWatch(const MediaWatch &) = delete;
    MediaWatch &operator=(const MediaWatch &) = delete;
    ~MediaWatch() { setPlaying(false); }

    void setPlaying(bool now)
    {
        if (playing.exchange(now) == now)
            return;
        if (now)
            meter.streamBegins();
        else
            meter.streamEnds();
    }
};

void onNewState(GstRTSPMedia *, gint state, gpointer watch)
{
    static_cast<MediaWatch *>(watch)->setPlaying(state == GST_STATE_PLAYING);
}

void onUnprepared(GstRTSPMedia *, gpointer watch)
{
    static_cast<MediaWatch *>(watch)->setPlaying(false);
}

GstPadProbeReturn silenceWhileStalled(GstPad *, GstPadProbeInfo *, gpointer mount)
{
    return (*static_cast<MountPtr *>(mount))->isStalled() ? GST_PAD_PROBE_DROP : GST_PAD_PROBE_OK;
}

/// A stalled camera sends no sender reports either.
void onPrepared(GstRTSPMedia *media, gpointer user)
{
    const MediaWatch &watch = *static_cast<MediaWatch *>(user);
    const ObjectPtr<GstElement> element(gst_rtsp_media_get_element(media));
    const ObjectPtr<GstObject> pipeline(gst_object_get_parent(GST_OBJECT(element.get())));
    GstIterator *elements = gst_bin_iterate_all_by_element_factory_name(GST_BIN(pipeline.get()), "rtpbin");
    GValue item = G_VALUE_INIT;
    while (gst_iterator_next(elements, &item) == GST_ITERATOR_OK) {
        auto *rtpBin = GST_ELEMENT(g_value_get_object(&item));
        for (guint i = 0; i < gst_rtsp_media_n_streams(media); ++i) {
            const std::string name = "send_rtcp_src_" + std::to_string(i);
            const ObjectPtr<GstPad> pad(gst_element_get_static_pad(rtpBin, name.c_str()));
            if (pad)
                gst_pad_add_probe(pad.get(), GST_PAD_PROBE_TYPE_BUFFER, silenceWhileStalled,
                                  new MountPtr(watch.mount),
                                  [](gpointer mount) { delete static_cast<MountPtr *>(mount); });
        }
        g_value_reset(&item);
    }
    g_value_unset(&item);
    gst_iterator_free(elements);
}

struct FactoryContext {
    MountPtr mount;
    Meter &meter;
};

void onMediaConfigure(GstRTSPMediaFactory *, GstRTSPMedia *media, gpointer user)
{
    const auto &context = *static_cast<FactoryContext *>(user);
    const ObjectPtr<GstElement> element(gst_rtsp_media_get_element(media));
    auto *watch = new MediaWatch(context.mount, context.meter);
    g_object_set_data_full(G_OBJECT(media), "watch", watch,
                           [](gpointer owned) { delete static_cast<MediaWatch *>(owned); });
    g_signal_connect(media, "new-state", G_CALLBACK(onNewState), watch);
    g_signal_connect(media, "unprepared", G_CALLBACK(onUnprepared), watch);
    g_signal_connect(media, "prepared", G_CALLBACK(onPrepared), watch);

    if (context.mount->options().clock) {
        stampClock(GST_BIN(element.get()), context.mount);
        // The sinks would hold each picture for a frame and 20 ms, the latency that a live pipeline reckons
        // with.
        const ObjectPtr<GstObject> pipeline(gst_object_get_parent(GST_OBJECT(element.get())));
        if (GST_IS_PIPELINE(pipeline.get()))
            gst_pipeline_set_latency(GST_PIPELINE(pipeline.get()), 0);
    } else {
        const auto feed = std::make_shared<Feed>(context.mount, context.mount->footage());
        feed->attach(GST_BIN(element.get()));
        context.mount->addFeed(feed);
    }
    for (int i = 0; i < 2; ++i) {
        const ObjectPtr<GstElement> payloader(
            gst_bin_get_by_name(GST_BIN(element.get()), ("pay" + std::to_string(i)).c_str()));
        if (!payloader)
            continue;
        const ObjectPtr<GstPad> pad(gst_element_get_static_pad(payloader.get(), "src"));
        gst_pad_add_probe(
            pad.get(),
            static_cast<GstPadProbeType>(GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_BUFFER_LIST),
            &Loss::probe, new Loss(context.mount), &Loss::destroy);
    }
}

void addRole(GstRTSPMediaFactory *factory, const char *role, bool mayPlay)
{
    gst_rtsp_media_factory_add_role(factory, role, GST_RTSP_PERM_MEDIA_FACTORY_ACCESS, G_TYPE_BOOLEAN,
                                    gboolean{TRUE}, GST_RTSP_PERM_MEDIA_FACTORY_CONSTRUCT, G_TYPE_BOOLEAN,
                                    mayPlay ? gboolean{TRUE} : gboolean{FALSE}, nullptr);
}

} // namespace

GstRTSPMediaFactory *makeMediaFactory(MountPtr mount, Meter &meter, bool hasUsers)
{
    const MountOptions &options = mount->options();
    GstRTSPMediaFactory *factory = gst_rtsp_media_factory_new();
    updateLaunch(factory, *mount);
    gst_rtsp_media_factory_set_shared(factory, options.shared ? TRUE : FALSE);
    int protocols = 0;
    if (options.tcp)
        protocols |= GST_RTSP_LOWER_TRANS_TCP;
    if (options.udp)
        protocols |= GST_RTSP_LOWER_TRANS_UDP;
    gst_rtsp_media_factory_set_protocols(factory, static_cast<GstRTSPLowerTrans>(protocols));
    addRole(factory, kRoleAnonymous, !hasUsers || !options.needsPassword);
    addRole(factory, kRoleUser, true);
    g_signal_connect_data(
        factory, "media-configure", G_CALLBACK(onMediaConfigure), new FactoryContext{std::move(mount), meter},
        [](gpointer context, GClosure *) { delete static_cast<FactoryContext *>(context); }, GConnectFlags{});
    return factory;
}

void updateLaunch(GstRTSPMediaFactory *factory, const Mount &mount)
{
    gst_rtsp_media_factory_set_launch(factory, launchLine(mount).c_str());
}

void requestKeyFrame(GstRTSPMedia *media)
{
    const ObjectPtr<GstElement> element(gst_rtsp_media_get_element(media));
    const ObjectPtr<GstElement> encoder(gst_bin_get_by_name(GST_BIN(element.get()), "encoder"));
    if (!encoder)
        return;
    GstStructure *ask = gst_structure_new("GstForceKeyUnit", "all-headers", G_TYPE_BOOLEAN, TRUE, nullptr);
    gst_element_send_event(encoder.get(), gst_event_new_custom(GST_EVENT_CUSTOM_UPSTREAM, ask));
}

} // namespace videoguard::cameras
