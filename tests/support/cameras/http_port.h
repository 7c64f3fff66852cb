// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/cameras/control.h"
#include "tests/support/cameras/mount.h"
#include "tests/support/cameras/owners.h"
#include "tests/support/cameras/result.h"

#include <gio/gio.h>

#include <atomic>
#include <memory>
#include <string>

namespace videoguard::cameras {

/// A small HTTP server on 127.0.0.1: commands (POST /command, GET /cut?mount=/cam1/sub) and MJPEG as
/// multipart/x-mixed-replace (GET /mjpeg/NAME for the mount /NAME). One thread a connection, one request
/// each.
class HttpPort
{
public:
    [[nodiscard]] static Result<std::unique_ptr<HttpPort>> open(int port, Control &control,
                                                                const MountTable &mounts);
    ~HttpPort();
    HttpPort(const HttpPort &) = delete;
    HttpPort &operator=(const HttpPort &) = delete;

    [[nodiscard]] int port() const { return m_port; }

private:
    HttpPort(Control &control, const MountTable &mounts)
        : m_control(control)
        , m_mounts(mounts)
    {
    }
    static gboolean onIncoming(GSocketService *, GSocketConnection *, GObject *, gpointer self);
    static gboolean onRun(GThreadedSocketService *, GSocketConnection *connection, GObject *, gpointer self);
    void serve(GSocketConnection *connection);
    void sendMotion(GSocketConnection *connection, const std::string &path) const;

    Control &m_control;
    const MountTable &m_mounts;
    ObjectPtr<GSocketService> m_service;
    ObjectPtr<GCancellable> m_stop{g_cancellable_new()};
    std::atomic<int> m_active = 0; ///< connections accepted and not yet served
    int m_port = 0;
};

} // namespace videoguard::cameras
