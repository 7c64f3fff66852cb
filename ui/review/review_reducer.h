// SPDX-License-Identifier: EUPL-1.2
/// What a key or click makes of the state of the review screen: free functions without clock, file or window.
#pragma once

#include "ui/review/review_state.h"

#include <optional>

namespace videoguard::review {

/// The smallest layout that shows so many at once: 1-4.
[[nodiscard]] int edgeFor(int lanes);

/// Replaces all lanes; the selected one stays selected when it is still there. At most kMostLanes, every id
/// once. The layout follows the number.
void setLanes(ReviewState &state, std::vector<ReviewLane> lanes);
/// At the end; false: it is there already, or there are kMostLanes.
bool addLane(ReviewState &state, const ReviewLane &lane);
void removeLane(ReviewState &state, const QString &id);
/// -1 when it is not there.
[[nodiscard]] int laneOf(const ReviewState &state, const QString &id);

void select(ReviewState &state, int lane);
/// To the next (+1) or previous (-1) lane, around the end.
void selectNext(ReviewState &state, int step);
void setEdge(ReviewState &state, int edge);
void toggleEnlarged(ReviewState &state, int lane);
/// The lanes that are seen, in the order of their places: those of the page that the selected one is on.
[[nodiscard]] std::vector<int> shownLanes(const ReviewState &state);

/// J (-1) and L (+1): starts in that direction at 1x, or doubles the rate up to 16x when it plays so already.
void shuttle(ReviewState &state, int direction);
/// K and the pause button.
void pause(ReviewState &state);
/// Space: plays forward or backward as it last did, or pauses.
void togglePlaying(ReviewState &state);
/// A rate of kRates by its size; the direction stays.
void setSpeed(ReviewState &state, double speed);

/// I and O. A mark that would turn the range around takes the other one away.
void markIn(ReviewState &state, base::WallTime at);
void markOut(ReviewState &state, base::WallTime at);
void clearMarks(ReviewState &state);
/// Both marks set, and in before out.
[[nodiscard]] std::optional<media::TimeRange> markedRange(const ReviewState &state);

/// The event before (-1) or after (+1) `at`; half a second around it counts as the same, so that one moves
/// on. nullopt: none.
[[nodiscard]] std::optional<base::WallTime> nextEvent(const std::vector<base::WallTime> &events,
                                                      base::WallTime at, int direction);

[[nodiscard]] QRectF cropOf(const ReviewState &state, const QString &laneId);
/// `anchor` in the shown part (0-1, 0-1) stays where it is; `factor` > 1 goes closer.
void zoom(ReviewState &state, const QString &laneId, double factor, QPointF anchor);
/// By shares of the shown part; never beyond the picture.
void pan(ReviewState &state, const QString &laneId, QPointF by);
void resetZoom(ReviewState &state, const QString &laneId);

} // namespace videoguard::review
