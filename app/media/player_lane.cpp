// SPDX-License-Identifier: EUPL-1.2
#include "app/media/player_lane.h"

#include <algorithm>

namespace videoguard::media {

namespace {

constexpr int kNow = 1000;  // the position itself has no picture
constexpr int kFull = 1500; // somebody waits for a picture in full size

} // namespace

LanePlan planFor(const LaneWish &wish, const ShotBuffer &shots)
{
    using Task = LanePlan::Task;
    if (!wish.demand.wantsPictures() || !wish.position.isKnown())
        return {};
    const FootageShot *here = shots.at(wish.position);
    if (!here || !wish.taste().accepts(*here)) {
        const bool back = wish.playing && wish.direction < 0;
        return back ? LanePlan{Task::Backward, wish.position + kMoment, kNow}
                    : LanePlan{Task::Forward, wish.position, kNow};
    }
    if (wish.ahead.count() == 0 && wish.aheadShots == 0)
        return {};
    const ShotBuffer::Stretch stretch = shots.covered(wish.position, wish.direction, wish.taste());
    // Backwards a group comes in parts of half the memory: one is shown while the next is made.
    const qint64 room = wish.direction > 0 ? wish.budget * 7 / 10 : wish.budget / 2;
    if (stretch.open || (stretch.bytes >= room && stretch.shots > 1))
        return {};
    const auto ready = wish.skipGaps ? stretch.pictures : stretch.pictures + stretch.gaps;
    if (ready >= wish.ahead && stretch.shots > wish.aheadShots)
        return {};
    const double share = wish.ahead.count() > 0 ? double(ready.count()) / double(wish.ahead.count()) : 0.5;
    const int urgency = 1 + static_cast<int>(900 * (1 - std::clamp(share, 0.0, 1.0)));
    return {wish.direction > 0 ? Task::Forward : Task::Backward, stretch.end, urgency};
}

LanePlan PlayerLane::plan()
{
    if (m_cancelled.load(std::memory_order_relaxed))
        return {};
    return with([](const Shared &shared) -> LanePlan {
        if (shared.fullAsked && shared.fullMade.empty())
            return {LanePlan::Task::FullPicture, *shared.fullAsked, kFull};
        return planFor(shared.wish, shared.shots);
    });
}

} // namespace videoguard::media
