// SPDX-License-Identifier: EUPL-1.2
#include "app/console/profile_choice.h"

namespace videoguard::console {

namespace {
constexpr int kSubUpTo = 640;
constexpr int kMainAbove = 960;
} // namespace

StreamRole chooseProfile(const ProfileDemand &demand, std::optional<StreamRole> current)
{
    if (!demand.hasSub || demand.full || demand.width > kMainAbove)
        return StreamRole::Main;
    if (demand.width <= kSubUpTo)
        return StreamRole::Sub;
    return current.value_or(StreamRole::Sub);
}

} // namespace videoguard::console
