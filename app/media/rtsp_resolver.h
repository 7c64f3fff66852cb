// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/io_guard.h"

#include <QString>

#include <vector>

namespace videoguard::media {

/// A socket address of either family, ready for connect().
struct RtspAddress {
    int family = 0;
    std::vector<std::uint8_t> bytes;
};

/// The addresses of `host`, in the system's order of preference, at most eight. Literal addresses answer at
/// once; names are looked up in another thread, so that the guard can end the wait (the lookup itself cannot
/// be ended). Errors: Unreachable (no such name, no name server), and the guard's.
[[nodiscard]] base::Result<std::vector<RtspAddress>> resolveHost(const QString &host, int port,
                                                                 IoGuard &guard);

} // namespace videoguard::media
