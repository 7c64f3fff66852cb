// SPDX-License-Identifier: EUPL-1.2
#include "app/media/source_chooser.h"

#include "app/base/log.h"
#include "app/media/av_source.h"
#include "app/media/reach_watch.h"
#include "app/media/rtsp_resolver.h"
#if __has_include("app/media/rtsp_source.h")
#include "app/media/rtsp_source.h"
#define VIDEOGUARD_OWN_RTSP 1
#endif

namespace videoguard::media {

namespace {

using base::ErrorKind;

} // namespace

std::unique_ptr<Source> makeSource(const StreamRequest &asked, const base::Credentials &credentials,
                                   Transport transport)
{
    StreamRequest request = asked;
    if (request.url.wantsPasswordInside())
        request.url = request.url.filledWith(credentials);
#if VIDEOGUARD_OWN_RTSP
    if (request.url.isRtsp() && (transport == Transport::Tcp || transport == Transport::Auto))
        return makeRtspSource(request, credentials);
#endif
    return std::make_unique<AvSource>(request, credentials,
                                      transport == Transport::Auto ? Transport::Tcp : transport);
}

SourceChooser::SourceChooser(StreamRequest request)
    : m_request(std::move(request))
{
    if (!m_request.url.isRtsp()) {
        m_ways = {Way::AvOther};
        return;
    }
    switch (m_request.transport) {
    case Transport::Auto:
        m_ways = {Way::Own, Way::AvTcp, Way::AvUdp};
        break;
    case Transport::Tcp:
        m_ways = {Way::Own, Way::AvTcp};
        break;
    case Transport::Udp:
        m_ways = {Way::AvUdp};
        break;
    case Transport::HttpTunnel:
        m_ways = {Way::AvHttpTunnel};
        break;
    }
    // The other ways cannot verify a certificate, and plain UDP beside an encrypted control line would not be
    // private.
    if (m_request.url.isEncrypted())
        std::erase(m_ways, Way::AvUdp);
}

std::unique_ptr<Source> SourceChooser::make(Way way, const base::Credentials &credentials) const
{
    switch (way) {
    case Way::Own:
        return makeSource(m_request, credentials, Transport::Tcp);
    case Way::AvUdp:
        return makeSource(m_request, credentials, Transport::Udp);
    case Way::AvHttpTunnel:
        return makeSource(m_request, credentials, Transport::HttpTunnel);
    case Way::AvTcp:
    case Way::AvOther:
        break;
    }
    StreamRequest request = m_request;
    if (request.url.wantsPasswordInside())
        request.url = request.url.filledWith(credentials);
    return std::make_unique<AvSource>(request, credentials, Transport::Tcp);
}

// libavformat looks names up in a call that nothing can end; after this one the answer is near.
base::Result<void> SourceChooser::findHost(IoGuard &guard) const
{
    if (m_request.url.isFile())
        return {};
    auto found = resolveHost(m_request.url.host(), portOf(m_request.url), guard);
    if (found)
        return {};
    base::Error error = found.error();
    if (error.kind == ErrorKind::NotFound) // that would say: the camera answers, but has no such stream
        error.kind = ErrorKind::Unreachable;
    return tl::unexpected(error);
}

base::Result<SourceChooser::Opened> SourceChooser::open(const base::Credentials &credentials, IoGuard &guard,
                                                        std::chrono::milliseconds limit)
{
    guard.arm(limit);
    if (auto found = findHost(guard); !found)
        return tl::unexpected(found.error());
    std::optional<base::Error> first;
    for (size_t tried = 0; tried < m_ways.size(); ++tried) {
        const size_t index = (m_first + tried) % m_ways.size();
        Opened opened;
        opened.source = make(m_ways[index], credentials);
        guard.arm(limit);
        auto info = opened.source->open(guard);
        if (info) {
            m_first = index;
            opened.info = std::move(*info);
            return opened;
        }
        const base::Error error = info.error();
        if (!first)
            first = error;
        // No answer over this transport may mean that another one gets through: next time.
        if (error.kind == ErrorKind::Timeout)
            m_first = otherTransport(index);
        if (error.kind != ErrorKind::Unsupported)
            break;
        qCDebug(base::logMedia) << base::describe(error);
    }
    return tl::unexpected(*first);
}

size_t SourceChooser::otherTransport(size_t index) const
{
    const auto udp = std::find(m_ways.begin(), m_ways.end(), Way::AvUdp);
    if (udp == m_ways.end() || m_ways[index] == Way::AvUdp)
        return 0;
    return static_cast<size_t>(udp - m_ways.begin());
}

} // namespace videoguard::media
