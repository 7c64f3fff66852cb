// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/stream_url.h"
#include "app/media/io_guard.h"

namespace videoguard::media {

/// Notices that a camera which could not be reached can be reached again, by a bare TCP connection that is
/// closed at once: so that a long retry delay ends when its reason does. A camera that takes connections all
/// along never counts as coming back; the delay protects it. Stream thread.
class ReachWatch
{
public:
    explicit ReachWatch(const base::StreamUrl &url);

    /// False for what has no host (files).
    [[nodiscard]] bool isPossible() const { return m_port > 0; }
    /// A new wait begins.
    void reset() { m_wasDown = false; }
    /// Tries once, for at most `limit`. True: it was down since the last reset and is up now.
    [[nodiscard]] bool cameBack(IoGuard &guard, std::chrono::milliseconds limit);

private:
    QString m_host;
    int m_port = 0;
    bool m_wasDown = false;
};

/// The port of a network address, the scheme's own where none is given; 0 for files.
[[nodiscard]] int portOf(const base::StreamUrl &url);

} // namespace videoguard::media
