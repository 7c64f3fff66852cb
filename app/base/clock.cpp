// SPDX-License-Identifier: EUPL-1.2
#include "app/base/clock.h"

namespace videoguard::base {

namespace {

class SystemClock final : public Clock
{
public:
    SteadyTime steady() const override { return std::chrono::steady_clock::now(); }
    WallTime wall() const override
    {
        return {std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::system_clock::now().time_since_epoch())};
    }
};

} // namespace

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace videoguard::base
