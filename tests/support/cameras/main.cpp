// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/cameras/control.h"
#include "tests/support/cameras/http_port.h"
#include "tests/support/cameras/options.h"
#include "tests/support/cameras/rtsp_server.h"

#include <glib-unix.h>

extern "C" {
#include <libavutil/log.h>
}

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <tuple>

namespace videoguard::cameras {
namespace {

Result<MountTable> loadMounts(const Options &options)
{
    MountTable mounts;
    std::map<std::pair<std::string, double>, std::shared_ptr<const Footage>> known;
    for (const MountOptions &mount : options.mounts) {
        std::shared_ptr<const Footage> footage;
        if (!mount.clock) {
            std::shared_ptr<const Footage> &kept = known[{mount.file, mount.fps}];
            if (!kept) {
                auto loaded = Footage::load(mount.file, mount.fps);
                if (!loaded)
                    return tl::unexpected(loaded.error());
                kept = std::move(*loaded);
            }
            footage = kept;
        }
        mounts.add(std::make_shared<Mount>(mount, std::move(footage)));
    }
    return mounts;
}

/// The control line on standard input.
struct StandardInput {
    Control &control;
    GMainLoop *loop;
    bool endsProgram;

    static gboolean onReadable(GIOChannel *channel, GIOCondition, gpointer user)
    {
        const auto &self = *static_cast<StandardInput *>(user);
        char *line = nullptr;
        const GIOStatus status = g_io_channel_read_line(channel, &line, nullptr, nullptr, nullptr);
        const TextPtr text(line);
        if (status == G_IO_STATUS_AGAIN)
            return G_SOURCE_CONTINUE;
        if (status != G_IO_STATUS_NORMAL) {
            if (self.endsProgram)
                g_main_loop_quit(self.loop);
            return G_SOURCE_REMOVE;
        }
        std::printf("%s\n", self.control.execute(text.get()).c_str());
        std::fflush(stdout);
        return G_SOURCE_CONTINUE;
    }
};

/// A source of the main context, for as long as what it calls is there.
class Watch
{
public:
    explicit Watch(guint source)
        : m_source(source)
    {
    }
    ~Watch()
    {
        // Standard input that has ended is gone already.
        if (GSource *source = g_main_context_find_source_by_id(nullptr, m_source))
            g_source_destroy(source);
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

private:
    const guint m_source;
};

gboolean onSignal(gpointer loop)
{
    g_main_loop_quit(static_cast<GMainLoop *>(loop));
    return G_SOURCE_CONTINUE;
}

Result<void> serve(const Options &options)
{
    Result<MountTable> mounts = loadMounts(options);
    if (!mounts)
        return tl::unexpected(mounts.error());
    Meter meter;
    const auto server = RtspServer::open(options, *mounts, meter);
    if (!server)
        return tl::unexpected(server.error());

    const std::unique_ptr<GMainLoop, Releaser<g_main_loop_unref>> loop(g_main_loop_new(nullptr, FALSE));
    Control control(*mounts, **server, meter, [&loop] { g_main_loop_quit(loop.get()); });
    const auto http = HttpPort::open(options.controlPort, control, *mounts);
    if (!http)
        return tl::unexpected(http.error());
    StandardInput input{control, loop.get(), options.exitWithStdin};
    GIOChannel *channel = g_io_channel_unix_new(0);
    const Watch lines(g_io_add_watch(channel, static_cast<GIOCondition>(G_IO_IN | G_IO_HUP | G_IO_ERR),
                                     &StandardInput::onReadable, &input));
    g_io_channel_unref(channel);
    const Watch interrupted(g_unix_signal_add(SIGINT, onSignal, loop.get()));
    const Watch terminated(g_unix_signal_add(SIGTERM, onSignal, loop.get()));

    std::printf("ready rtsp=%d rtsps=%d control=%d\n", (*server)->port(), (*server)->rtspsPort(),
                (*http)->port());
    std::fflush(stdout);
    g_main_loop_run(loop.get());

    // Threads that wait in a stalled mount have to see the end.
    for (const std::shared_ptr<Mount> &mount : mounts->all()) {
        mount->setCut(true);
        mount->setStalled(false);
    }
    return {};
}

} // namespace
} // namespace videoguard::cameras

/// Asked for by the leak sanitizer: GLib leaves its old quark tables behind on purpose (g_quark_new).
extern "C" const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libglib-2.0";
}

int main(int argc, char **argv)
{
    using namespace videoguard::cameras;
    std::signal(SIGPIPE, SIG_IGN);
    const auto options = parseOptions({argv + 1, static_cast<std::size_t>(argc - 1)});
    if (!options || options->help || options->mounts.empty()) {
        if (!options)
            std::fprintf(stderr, "videoguard-cameras: %s\n\n", options.error().c_str());
        std::fputs(usage(), options && options->help ? stdout : stderr);
        return options && options->help ? EXIT_SUCCESS : 2;
    }
    av_log_set_level(AV_LOG_QUIET);
    gst_init(nullptr, nullptr);
    const Result<void> served = serve(*options);
    if (!served)
        std::fprintf(stderr, "videoguard-cameras: %s\n", served.error().c_str());
    return served ? EXIT_SUCCESS : EXIT_FAILURE;
}
