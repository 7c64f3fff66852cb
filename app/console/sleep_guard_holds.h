// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace videoguard::console {

/// One way of holding back sleep. GUI thread. Released when it goes.
class SleepHold
{
public:
    SleepHold() = default;
    SleepHold(const SleepHold &) = delete;
    SleepHold &operator=(const SleepHold &) = delete;
    virtual ~SleepHold() = default;

    virtual void take(const QString &reason) = 0;
    virtual void release() = 0;
    [[nodiscard]] virtual bool isHeld() const = 0;
    /// Asked and not answered yet.
    [[nodiscard]] virtual bool isAsking() const { return false; }
};

using SleepHolds = std::vector<std::unique_ptr<SleepHold>>;

/// The ways of this system and session; `changed` is called when `isHeld` or `isAsking` may have become
/// another, and outlives the holds.
[[nodiscard]] SleepHolds systemSleepHolds(const std::function<void()> &changed);

#if defined(VIDEOGUARD_DBUS)
/// The services of a Linux desktop; none without a bus.
[[nodiscard]] SleepHolds desktopSleepHolds(const std::function<void()> &changed);
#endif

} // namespace videoguard::console
