// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/review_reducer.h"

#include <QPointF>

#include <algorithm>
#include <cmath>

namespace videoguard::review {

namespace {

constexpr double kFastest = 16.0;
constexpr std::chrono::milliseconds kSameMoment{500};

QRectF held(QRectF crop)
{
    crop.moveLeft(std::clamp(crop.left(), 0.0, 1.0 - crop.width()));
    crop.moveTop(std::clamp(crop.top(), 0.0, 1.0 - crop.height()));
    return crop;
}

bool isLane(const ReviewState &state, int lane)
{
    return lane >= 0 && lane < static_cast<int>(state.lanes.size());
}

} // namespace

int edgeFor(int lanes)
{
    int edge = 1;
    while (edge * edge < lanes && edge < 4)
        ++edge;
    return edge;
}

int laneOf(const ReviewState &state, const QString &id)
{
    const auto found = std::find_if(state.lanes.begin(), state.lanes.end(),
                                    [&](const ReviewLane &lane) { return lane.id == id; });
    return found == state.lanes.end() ? -1 : static_cast<int>(found - state.lanes.begin());
}

void setLanes(ReviewState &state, std::vector<ReviewLane> lanes)
{
    const QString selected =
        isLane(state, state.selected) ? state.lanes[static_cast<size_t>(state.selected)].id : QString();
    state.lanes.clear();
    for (ReviewLane &lane : lanes) {
        if (laneOf(state, lane.id) < 0 && static_cast<int>(state.lanes.size()) < kMostLanes)
            state.lanes.push_back(std::move(lane));
    }
    state.selected = state.lanes.empty() ? -1 : std::max(0, laneOf(state, selected));
    state.enlarged = -1;
    state.edge = edgeFor(static_cast<int>(state.lanes.size()));
    state.crops.removeIf([&](const auto &crop) { return laneOf(state, crop.key()) < 0; });
    if (laneOf(state, state.listening) < 0)
        state.listening.clear();
}

bool addLane(ReviewState &state, const ReviewLane &lane)
{
    if (laneOf(state, lane.id) >= 0 || static_cast<int>(state.lanes.size()) >= kMostLanes)
        return false;
    state.lanes.push_back(lane);
    const int count = static_cast<int>(state.lanes.size());
    state.edge = std::max(state.edge, edgeFor(count));
    if (state.selected < 0)
        state.selected = 0;
    return true;
}

void removeLane(ReviewState &state, const QString &id)
{
    const int lane = laneOf(state, id);
    if (lane < 0)
        return;
    state.lanes.erase(state.lanes.begin() + lane);
    if (state.enlarged == lane)
        state.enlarged = -1;
    else if (state.enlarged > lane)
        --state.enlarged;
    if (state.selected > lane || state.selected >= static_cast<int>(state.lanes.size()))
        --state.selected;
    state.crops.remove(id);
    if (state.listening == id)
        state.listening.clear();
}

void select(ReviewState &state, int lane)
{
    if (!isLane(state, lane))
        return;
    state.selected = lane;
    if (state.enlarged >= 0)
        state.enlarged = lane;
}

void selectNext(ReviewState &state, int step)
{
    const int count = static_cast<int>(state.lanes.size());
    if (count > 0)
        select(state, ((std::max(0, state.selected) + step) % count + count) % count);
}

void setEdge(ReviewState &state, int edge)
{
    state.edge = std::clamp(edge, 1, 4);
    state.enlarged = -1;
}

void toggleEnlarged(ReviewState &state, int lane)
{
    if (!isLane(state, lane))
        return;
    state.selected = lane;
    state.enlarged = state.enlarged == lane ? -1 : lane;
}

std::vector<int> shownLanes(const ReviewState &state)
{
    if (isLane(state, state.enlarged))
        return {state.enlarged};
    const int places = state.edge * state.edge;
    const int first = std::max(0, state.selected) / places * places;
    std::vector<int> shown;
    for (int lane = first; lane < first + places && isLane(state, lane); ++lane)
        shown.push_back(lane);
    return shown;
}

void shuttle(ReviewState &state, int direction)
{
    const bool sameWay = state.playing && (state.rate < 0) == (direction < 0);
    // Slow motion goes to normal speed first.
    const double next = std::max(1.0, std::abs(state.rate) * 2);
    state.rate = (sameWay ? std::min(kFastest, next) : 1.0) * (direction < 0 ? -1 : 1);
    state.playing = true;
}

void pause(ReviewState &state)
{
    state.playing = false;
}

void togglePlaying(ReviewState &state)
{
    state.playing = !state.playing;
}

void setSpeed(ReviewState &state, double speed)
{
    state.rate = std::copysign(std::clamp(std::abs(speed), kRates[0], kFastest), state.rate);
}

void markIn(ReviewState &state, base::WallTime at)
{
    state.in = at;
    if (state.out.isKnown() && state.out <= at)
        state.out = {};
}

void markOut(ReviewState &state, base::WallTime at)
{
    state.out = at;
    if (state.in.isKnown() && state.in >= at)
        state.in = {};
}

void clearMarks(ReviewState &state)
{
    state.in = {};
    state.out = {};
    state.loop = false;
}

std::optional<media::TimeRange> markedRange(const ReviewState &state)
{
    if (!state.in.isKnown() || !state.out.isKnown() || state.out <= state.in)
        return std::nullopt;
    return media::TimeRange{state.in, state.out};
}

std::optional<base::WallTime> nextEvent(const std::vector<base::WallTime> &events, base::WallTime at,
                                        int direction)
{
    std::optional<base::WallTime> best;
    for (const base::WallTime event : events) {
        const bool candidate = direction < 0 ? event + kSameMoment < at : event > at + kSameMoment;
        if (candidate && (!best || (direction < 0 ? event > *best : event < *best)))
            best = event;
    }
    return best;
}

QRectF cropOf(const ReviewState &state, const QString &laneId)
{
    return state.crops.value(laneId, kWholePicture);
}

void zoom(ReviewState &state, const QString &laneId, double factor, QPointF anchor)
{
    const QRectF old = cropOf(state, laneId);
    const double share = std::clamp(old.width() / factor, 1.0 / kClosest, 1.0);
    if (share >= 1.0) {
        state.crops.remove(laneId);
        return;
    }
    const QPointF fixed(old.left() + anchor.x() * old.width(), old.top() + anchor.y() * old.height());
    state.crops[laneId] =
        held(QRectF(fixed.x() - anchor.x() * share, fixed.y() - anchor.y() * share, share, share));
}

void pan(ReviewState &state, const QString &laneId, QPointF by)
{
    const auto crop = state.crops.find(laneId);
    if (crop != state.crops.end())
        *crop = held(crop->translated(by.x() * crop->width(), by.y() * crop->height()));
}

void resetZoom(ReviewState &state, const QString &laneId)
{
    state.crops.remove(laneId);
}

} // namespace videoguard::review
