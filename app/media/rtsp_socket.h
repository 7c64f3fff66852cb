// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/io_guard.h"
#include "app/media/rtp_bytes.h"

#include <QString>

namespace videoguard::media {

/// One TCP connection: a non-blocking socket that is waited for with poll. Stream thread.
class RtspSocket
{
public:
    RtspSocket() = default;
    RtspSocket(RtspSocket &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    RtspSocket &operator=(RtspSocket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~RtspSocket();

    /// Resolves `host` (a name, IPv4 or IPv6 address) and tries its addresses, the next one after 250 ms
    /// while the earlier ones are still being tried; the first that answers wins. Errors: Unreachable (no
    /// such name included), and the guard's.
    [[nodiscard]] static base::Result<RtspSocket> connectTo(const QString &host, int port, IoGuard &guard);

    /// Waits up to `wait` for bytes and takes what is there; 0 = nothing came. Errors: Unreachable.
    [[nodiscard]] base::Result<std::size_t> receive(std::span<std::uint8_t> into,
                                                    std::chrono::milliseconds wait);
    /// All of it. Errors: Unreachable, and the guard's.
    [[nodiscard]] base::Result<void> send(Bytes bytes, IoGuard &guard);

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// The caller closes it.
    [[nodiscard]] int takeDescriptor() { return std::exchange(m_descriptor, -1); }

private:
    explicit RtspSocket(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

/// How long one wait may last, so that the guard is asked at least every 100 ms.
[[nodiscard]] std::chrono::milliseconds guardSlice(const IoGuard &guard,
                                                   base::SteadyTime until = base::SteadyTime::max());

} // namespace videoguard::media
