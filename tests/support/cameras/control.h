// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/cameras/mount.h"
#include "tests/support/cameras/result.h"
#include "tests/support/cameras/rtsp_server.h"

#include <functional>
#include <string>
#include <vector>

namespace videoguard::cameras {

/// Carries out the commands of the control line. On the thread of the default main context.
class Control
{
public:
    Control(MountTable &mounts, RtspServer &server, Meter &meter, std::function<void()> quit);

    /// One command, answered by "ok", "ok FIGURES" or "error: SENTENCE", without a line end.
    [[nodiscard]] std::string execute(const std::string &line);
    /// The same from any other thread; waits for the answer.
    [[nodiscard]] std::string executeFromOutside(const std::string &line);

private:
    using Words = std::vector<std::string>;
    using Mounts = std::vector<std::shared_ptr<Mount>>;

    Result<std::string> run(const Words &words);
    [[nodiscard]] Result<Mounts> mountsOf(const Words &words) const;
    Result<std::string> runOnMounts(const Words &words, const Mounts &mounts);
    Result<std::string> changeFile(const Mounts &mounts, const std::string &file);
    [[nodiscard]] std::string stats(const Words &words, const Mounts &mounts);

    MountTable &m_mounts;
    RtspServer &m_server;
    Meter &m_meter;
    const std::function<void()> m_quit;
};

} // namespace videoguard::cameras
