// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "tests/bench/probe/process_meter.h"

#include <QStringList>

#include <memory>

namespace videoguard::test {
class CameraSimulator;
}

namespace videoguard::bench {

/// The cameras of a benchmark: the simulator with every address a camera of its own, so that nobody can share
/// a connection.
class BenchCameras
{
public:
    static constexpr int kSubs = 64;
    static constexpr int kMains = 4;

    /// Serves kSubs sub streams (H.264 640x360 at 15 pictures a second), kMains main streams (H.264 1920x1080
    /// at 25) and the clock (H.264 640x360 at 25, encoded live). Errors: NotFound (footage), Internal (the
    /// simulator did not start).
    [[nodiscard]] static base::Result<std::unique_ptr<BenchCameras>> start();
    ~BenchCameras();

    [[nodiscard]] QStringList subs(int count) const;
    [[nodiscard]] QStringList mains(int count) const;
    [[nodiscard]] QString clock() const;
    [[nodiscard]] base::Result<ProcessSample> sample() const;

    /// Trouble for the sub stream `index`, from 0: connections are reset and refused; nothing is sent any
    /// more; `percent` of the packets are lost; the line carries so little; or all is well again. Errors:
    /// Internal, with the simulator's answer.
    [[nodiscard]] base::Result<void> cutSub(int index);
    [[nodiscard]] base::Result<void> stallSub(int index);
    [[nodiscard]] base::Result<void> dropOfSub(int index, int percent);
    [[nodiscard]] base::Result<void> throttleSub(int index, int kbps);
    [[nodiscard]] base::Result<void> resumeSub(int index);

    /// All cameras at once: their connections end and the port refuses new ones, as when a device is switched
    /// off; or it listens again. Errors: as above.
    [[nodiscard]] base::Result<void> switchOff();
    [[nodiscard]] base::Result<void> switchOn();

private:
    BenchCameras();
    [[nodiscard]] base::Result<void> command(const QString &line);

    std::unique_ptr<test::CameraSimulator> m_simulator;
};

} // namespace videoguard::bench
