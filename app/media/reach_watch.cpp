// SPDX-License-Identifier: EUPL-1.2
#include "app/media/reach_watch.h"

#include "app/media/rtsp_socket.h"

namespace videoguard::media {

int portOf(const base::StreamUrl &url)
{
    if (url.isFile())
        return 0;
    const QString scheme = url.url().scheme();
    const int usual = scheme == QStringLiteral("rtsp")    ? 554
                      : scheme == QStringLiteral("rtsps") ? 322
                      : scheme == QStringLiteral("https") ? 443
                                                          : 80;
    return url.url().port(usual);
}

ReachWatch::ReachWatch(const base::StreamUrl &url)
    : m_host(url.url().host())
    , m_port(portOf(url))
{
}

bool ReachWatch::cameBack(IoGuard &guard, std::chrono::milliseconds limit)
{
    guard.arm(limit);
    if (!RtspSocket::connectTo(m_host, m_port, guard)) {
        m_wasDown = m_wasDown || !guard.cancelled();
        return false;
    }
    return m_wasDown;
}

} // namespace videoguard::media
