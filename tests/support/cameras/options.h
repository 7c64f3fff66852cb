// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/cameras/mount.h"
#include "tests/support/cameras/result.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace videoguard::cameras {

/// What the command line asks for.
struct Options {
    std::string address = "127.0.0.1";
    int port = 8554;              ///< 0 = a free one
    std::optional<int> rtspsPort; ///< 0 = a free one; nothing = no RTSPS
    int controlPort = 0;          ///< 0 = a free one; always on 127.0.0.1
    std::string user;             ///< empty = nobody needs a password
    std::string password;         ///< from the environment, never an argument
    bool basic = false;           ///< Basic instead of Digest authentication
    std::string certificate;      ///< PEM with certificate and key; empty = a throw-away one
    std::string writeCertificate; ///< where the certificate (without its key) is left for clients
    bool exitWithStdin = false;
    bool help = false;
    std::vector<MountOptions> mounts;
};

[[nodiscard]] const char *usage();

/// `arguments` without the program's name.
[[nodiscard]] Result<Options> parseOptions(std::span<char *const> arguments);

} // namespace videoguard::cameras
