// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/io_guard.h"
#include "app/media/rtp_bytes.h"

#include <QString>

#include <memory>

namespace videoguard::media {

/// The byte stream under RTSP. Stream thread.
class RtspTransport
{
public:
    virtual ~RtspTransport() = default;

    /// Waits up to `wait` for bytes and takes what is there; 0 = nothing came. Errors: Unreachable.
    [[nodiscard]] virtual base::Result<std::size_t> receive(std::span<std::uint8_t> into,
                                                            std::chrono::milliseconds wait) = 0;
    /// All of it. Errors: Unreachable, and the guard's.
    [[nodiscard]] virtual base::Result<void> send(Bytes bytes, IoGuard &guard) = 0;
};

/// Errors: Unreachable, and the guard's.
[[nodiscard]] base::Result<std::unique_ptr<RtspTransport>> connectTcp(const QString &host, int port,
                                                                      IoGuard &guard);

/// TLS 1.2 or later; the certificate must be valid for `host` by the system's roots, unless `allowUntrusted`.
/// Errors: Untrusted (the cause holds the reasons and the certificate's SHA-256 fingerprint), Unreachable,
/// and the guard's.
[[nodiscard]] base::Result<std::unique_ptr<RtspTransport>> connectTls(const QString &host, int port,
                                                                      bool allowUntrusted, IoGuard &guard);

} // namespace videoguard::media
