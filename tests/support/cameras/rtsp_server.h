// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/cameras/media_factory.h"
#include "tests/support/cameras/mount.h"
#include "tests/support/cameras/options.h"
#include "tests/support/cameras/owners.h"
#include "tests/support/cameras/result.h"

#include <gst/rtsp-server/rtsp-server.h>

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace videoguard::cameras {

/// RTSP and RTSPS on two ports with the same mounts and the same user. Lives on the thread of the default
/// main context; each connection has a thread of its own, so that a stalled mount can leave one without an
/// answer.
class RtspServer
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RtspServer>> open(const Options &options,
                                                                  const MountTable &mounts, Meter &meter);
    ~RtspServer();
    RtspServer(const RtspServer &) = delete;
    RtspServer &operator=(const RtspServer &) = delete;

    [[nodiscard]] int port() const { return m_listeners[0].port; }
    /// 0 when there is no RTSPS.
    [[nodiscard]] int rtspsPort() const { return m_listeners.size() > 1 ? m_listeners[1].port : 0; }

    /// Off: a TCP connect is refused. On takes the same ports back.
    [[nodiscard]] Result<void> listen(bool on);
    void setPassword(const std::string &password);
    /// Resets the connections that have asked for `mount`, or all of them; returns how many.
    int kick(const Mount *mount);
    [[nodiscard]] int connections();
    /// After Mount::setFootage().
    void updateMount(const Mount &mount);

private:
    struct Listener {
        ObjectPtr<GstRTSPServer> server;
        ObjectPtr<GstRTSPAuth> auth;
        guint source = 0; ///< 0 while it does not listen
        int port = 0;
    };
    struct Connection {
        ObjectPtr<GSocket> socket;
        std::set<const Mount *> mounts;
    };

    RtspServer(const Options &options, const MountTable &mounts);
    void addMounts(Meter &meter);
    Result<void> addListener(const std::string &address, int port, GTlsCertificate *certificate);
    [[nodiscard]] std::shared_ptr<Mount> mountOf(const GstRTSPContext &context) const;
    GstRTSPStatusCode admit(GstRTSPClient *client, const GstRTSPContext &context);
    static void onClientConnected(GstRTSPServer *, GstRTSPClient *client, gpointer self);
    static void onClosed(GstRTSPClient *client, gpointer self);
    static GstRTSPStatusCode onRequest(GstRTSPClient *client, GstRTSPContext *context, gpointer self);
    static void onPlay(GstRTSPClient *client, GstRTSPContext *context, gpointer self);
    static void onSend(GstRTSPClient *client, GstRTSPContext *context, GstRTSPMessage *message,
                       gpointer self);

    const MountTable &m_mounts;
    const std::string m_user;
    std::string m_password;
    const bool m_basic;
    ObjectPtr<GstRTSPMountPoints> m_mountPoints;
    ObjectPtr<GstRTSPSessionPool> m_sessions;
    ObjectPtr<GstRTSPThreadPool> m_threads;
    std::map<const Mount *, GstRTSPMediaFactory *> m_factories; ///< owned by the mount points
    std::vector<Listener> m_listeners;
    guint m_cleanUp = 0;

    std::mutex m_mutex;
    std::map<GstRTSPClient *, Connection> m_connections;
};

} // namespace videoguard::cameras
