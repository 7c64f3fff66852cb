// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtsp_transport.h"

#include "app/media/rtsp_socket.h"

namespace videoguard::media {

namespace {

class TcpTransport : public RtspTransport
{
public:
    explicit TcpTransport(RtspSocket socket)
        : m_socket(std::move(socket))
    {
    }

    base::Result<std::size_t> receive(std::span<std::uint8_t> into, std::chrono::milliseconds wait) override
    {
        return m_socket.receive(into, wait);
    }
    base::Result<void> send(Bytes bytes, IoGuard &guard) override { return m_socket.send(bytes, guard); }

private:
    RtspSocket m_socket;
};

} // namespace

base::Result<std::unique_ptr<RtspTransport>> connectTcp(const QString &host, int port, IoGuard &guard)
{
    auto socket = RtspSocket::connectTo(host, port, guard);
    if (!socket)
        return tl::unexpected(socket.error());
    return std::make_unique<TcpTransport>(std::move(*socket));
}

} // namespace videoguard::media
