// SPDX-License-Identifier: EUPL-1.2
#include "app/media/player_core.h"

#include <algorithm>
#include <cmath>

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::steady_clock;
using Kind = FootageShot::Kind;
using Detail = PieceDecoder::Detail;

constexpr qint64 kMemory = 256LL << 20; // pictures of all lanes
constexpr qint64 kLeastMemory = 16LL << 20;
constexpr qint64 kMostMemory = 128LL << 20;
// From here on a screen does not show all pictures anyway.
constexpr double kThinFrom = 2;
constexpr double kShownPerSecond = 30;
constexpr double kReferencedFrom = 4;
constexpr double kKeysFrom = 8; // above it
constexpr microseconds kAhead = 800ms;
constexpr int kStepsAhead = 4;
// How long the clock waits for a lane at most, and from which share of waiting on a lane is eased.
constexpr auto kPatience = 1500ms;
constexpr microseconds kWindow = 1500ms;
constexpr double kMostHeld = 0.25;

microseconds scaled(microseconds time, double factor)
{
    return microseconds(std::llround(double(time.count()) * factor));
}

} // namespace

Detail PlayerCore::firstDetail() const
{
    if (!m_playing || std::abs(m_rate) < kReferencedFrom)
        return Detail::All;
    return std::abs(m_rate) > kKeysFrom ? Detail::Keys : Detail::Referenced;
}

int PlayerCore::visibleLanes() const
{
    return static_cast<int>(std::count_if(m_lanes.begin(), m_lanes.end(),
                                          [](const auto &entry) { return entry.second.isVisible(); }));
}

LaneWish PlayerCore::wishOf(int number, const Lane &lane) const
{
    LaneWish wish;
    const int visible = std::max(1, visibleLanes());
    const double speed = std::abs(m_rate);
    if (m_position.isKnown())
        wish.position = m_position + -lane.correction;
    wish.playing = m_playing && !m_scrubbing;
    wish.scrubbing = m_scrubbing;
    wish.skipGaps = m_skipGaps;
    wish.demand = lane.demand;
    wish.demandVersion = lane.demandVersion;
    wish.budget = std::clamp(kMemory / visible, kLeastMemory, kMostMemory);
    wish.threads = visible == 1 ? PlayerPool::threads() : 1;
    if (wish.playing) {
        wish.direction = m_rate < 0 ? -1 : 1;
        wish.detail = lane.detail;
        if (speed > kThinFrom)
            wish.spacing = scaled(1s, speed / kShownPerSecond);
        wish.ahead = scaled(kAhead, std::max(1.0, speed));
        wish.sound = number == m_audioLane && m_rate == 1;
    } else if (m_scrubbing) {
        wish.detail = Detail::Keys;
    } else if (m_stepDirection != 0) {
        wish.direction = m_stepDirection;
        wish.aheadShots = (number == m_stepLane ? std::abs(m_stepsLeft) : 0) + kStepsAhead;
    }
    wish.coarse = wish.scrubbing || wish.spacing.count() > 0 || wish.detail != Detail::All;
    return wish;
}

// Hands the lane its wish and takes what it has for the position.
void PlayerCore::look(int number, Lane &lane, News &news)
{
    const LaneWish wish = wishOf(number, lane);
    std::optional<FootageShot> shot;
    LaneStatus status = lane.status;
    lane.settled = false;
    lane.shared->with([&](PlayerLane::Shared &shared) {
        shared.wish = wish;
        const bool full = shared.fullAsked && shared.fullMade.empty();
        m_wake = m_wake || full || planFor(wish, shared.shots).task != LanePlan::Task::Nothing;
        status.codec = shared.codec;
        status.size = shared.size;
        status.fps = shared.fps;
        if (!lane.isVisible() || !wish.position.isKnown())
            return;
        const FootageShot *here = shared.shots.at(wish.position);
        lane.settled = here && wish.taste().accepts(*here) && !m_scrubbing;
        // A hand that scrubs faster than can be decoded sees at least what came last.
        if (!here && m_scrubbing)
            here = shared.shots.at(shared.newest);
        if (here)
            shot = *here;
    });
    if (!lane.isVisible())
        return;
    const bool belongs = shot && shot->range.contains(wish.position) && wish.taste().accepts(*shot);
    if (shot)
        show(number, lane, *shot, news, status);
    if (!belongs)
        status.state = LaneStatus::State::Reading;
    LaneStatus before = lane.status;
    before.shown = status.shown;
    if (before != status)
        news.changed.push_back(number);
    lane.status = status;
}

void PlayerCore::show(int number, Lane &lane, const FootageShot &shot, News &news, LaneStatus &status)
{
    using State = LaneStatus::State;
    const auto corrected = [&](base::WallTime t) {
        return !t.isKnown() || t == kForever ? base::WallTime{} : t + lane.correction;
    };
    status.clock = shot.clock;
    status.gap.reset();
    status.error = shot.error;
    if (shot.kind == Kind::Gap) {
        status.state = State::NoFootage;
        status.gap = TimeRange{corrected(shot.range.from), corrected(shot.range.to)};
        return;
    }
    if (shot.kind == Kind::Missing) {
        status.state = shot.failed ? State::Failed : State::Damaged;
        return;
    }
    status.state = shot.picture.damaged ? State::Damaged : State::Picture;
    const base::WallTime moment = shot.picture.capturedAt + lane.correction;
    if (lane.hasPicture && status.shown == moment && lane.shownDemand == shot.demand)
        return;
    status.shown = moment;
    lane.shownFrom = shot.range.from;
    lane.shownDemand = shot.demand;
    lane.hasPicture = true;
    lane.waiting = shot.picture;
    lane.waiting.capturedAt = moment;
    news.pictures.push_back(number);
}

void PlayerCore::pass(microseconds elapsed)
{
    const base::WallTime target = heldBack(m_position + scaled(elapsed, m_rate), elapsed);
    if (target != m_position)
        easeLanes(elapsed);
    m_position = target;
    if (m_loop && m_rate > 0 && m_loop->to <= target)
        moveTo(m_loop->from);
    else if (m_loop && m_rate < 0 && target < m_loop->from)
        moveTo(m_loop->to + -kMoment);
    passGap();
}

base::WallTime PlayerCore::heldBack(base::WallTime target, microseconds elapsed)
{
    const int direction = m_rate < 0 ? -1 : 1;
    const auto now = steady_clock::now();
    base::WallTime limit = target;
    for (auto &[number, lane] : m_lanes) {
        if (!lane.isVisible())
            continue;
        const auto stretch = lane.shared->with([&](const PlayerLane::Shared &shared) {
            return shared.shots.covered(m_position + -lane.correction, direction, shared.wish.taste());
        });
        const base::WallTime front = stretch.open ? target : stretch.end + lane.correction;
        if (stretch.open || (direction > 0 ? target < front : front <= target)) {
            lane.behindSince = {};
            lane.leftBehind = false;
            continue;
        }
        if (m_window.count() > 0)
            lane.held += elapsed;
        if (lane.behindSince == base::SteadyTime{})
            lane.behindSince = now;
        lane.leftBehind = lane.leftBehind || now - lane.behindSince > kPatience;
        if (lane.leftBehind)
            continue;
        limit = direction > 0 ? std::min(limit, std::max(m_position, front + -kMoment))
                              : std::max(limit, std::min(m_position, front));
    }
    return limit;
}

// Judged while the clock moves: waiting for the first pictures after a seek says nothing.
void PlayerCore::easeLanes(microseconds elapsed)
{
    m_window += elapsed;
    if (m_window < kWindow)
        return;
    for (auto &[number, lane] : m_lanes) {
        const bool late = double(lane.held.count()) > kMostHeld * double(m_window.count());
        lane.held = {};
        if (!late || lane.detail == Detail::Keys)
            continue;
        lane.detail = lane.detail == Detail::All ? Detail::Referenced : Detail::Keys;
        lane.shared->interrupt();
    }
    m_window = 1us;
}

// Nothing was kept of any lane here: on to where there is something, or that was the end.
void PlayerCore::passGap()
{
    const bool on = m_rate > 0;
    std::optional<base::WallTime> next;  // footage goes on
    std::optional<base::WallTime> ended; // footage ended
    bool any = false;
    for (auto &[number, lane] : m_lanes) {
        if (!lane.isVisible())
            continue;
        const auto gap = lane.shared->with([&](const PlayerLane::Shared &shared) {
            const FootageShot *here = shared.shots.at(m_position + -lane.correction);
            return here && here->kind == Kind::Gap ? std::optional(here->range) : std::nullopt;
        });
        if (!gap)
            return;
        any = true;
        if (on && gap->to != kForever)
            next = std::min(next.value_or(kForever), gap->to + lane.correction);
        if (on && gap->from.isKnown())
            ended = std::max(ended.value_or(base::WallTime{}), gap->from + lane.correction);
        if (!on && gap->from.isKnown())
            next = std::max(next.value_or(base::WallTime{}), gap->from + (lane.correction - kMoment));
        if (!on && gap->to != kForever)
            ended = std::min(ended.value_or(kForever), gap->to + lane.correction);
    }
    if (!any || (next && !m_skipGaps))
        return;
    if (m_loop && (!next || !m_loop->contains(*next)) && m_loop->from < m_position && on)
        return moveTo(m_loop->from);
    if (next)
        return moveTo(*next);
    if (ended)
        m_position = on ? *ended + -kMoment : *ended;
    m_ended = true;
}

void PlayerCore::takeSteps()
{
    const auto found = m_lanes.find(m_stepLane);
    if (found == m_lanes.end()) {
        m_stepsLeft = 0;
        return;
    }
    const Lane &lane = found->second;
    const base::WallTime before = m_position;
    lane.shared->with([&](const PlayerLane::Shared &shared) {
        const auto accepted = [&](base::WallTime t) -> const FootageShot * {
            const FootageShot *shot = shared.shots.at(t);
            return shot && shared.wish.taste().accepts(*shot) ? shot : nullptr;
        };
        const bool on = m_stepsLeft > 0;
        while (m_stepsLeft != 0) {
            const FootageShot *shot = accepted(m_position + -lane.correction);
            do {
                const base::WallTime border = !shot ? base::WallTime{}
                                              : on  ? shot->range.to
                                                    : shot->range.from;
                if (shot && (border == kForever || !border.isKnown()))
                    m_stepsLeft = 0; // there is no more
                if (!shot || m_stepsLeft == 0)
                    return; // or it comes later
                shot = accepted(on ? border : border + -kMoment);
            } while (!shot || shot->kind != Kind::Picture);
            m_position = shot->range.from + lane.correction;
            m_stepsLeft -= on ? 1 : -1;
        }
    });
    m_stepped = m_position != before;
}

} // namespace videoguard::media
