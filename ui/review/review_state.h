// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/footage.h"

#include <QHash>
#include <QRectF>
#include <QString>

namespace videoguard::review {

inline constexpr QRectF kWholePicture{0, 0, 1, 1};
inline constexpr int kMostLanes = 16;
/// Digital zoom goes no further than this.
inline constexpr double kClosest = 16.0;
/// The rates that are offered, forward; backwards they are the same with a minus.
inline constexpr double kRates[] = {0.25, 0.5, 1, 2, 4, 8, 16};

/// What one lane shows: a camera of this console, or a received file of an incident.
struct ReviewLane {
    QString id;       ///< the camera's id; of a received file its path
    QString cameraId; ///< empty: a received file of a camera that is not in the catalogue
    QString title;    ///< of a received file, in words; empty: the camera's name is shown
    bool received = false;

    friend bool operator==(const ReviewLane &, const ReviewLane &) = default;
};

/// All that the operator chose on the review screen. A value; changed by the functions of review_reducer.h.
struct ReviewState {
    std::vector<ReviewLane> lanes; ///< at most kMostLanes
    int selected = -1;             ///< into `lanes`
    int edge = 2;                  ///< tiles of a row: 1-4
    int enlarged = -1;             ///< the one that fills the centre; -1: none
    QHash<QString, QRectF> crops;  ///< digital zoom by lane id
    base::WallTime in;             ///< unknown: not marked
    base::WallTime out;
    double rate = 1; ///< as chosen; negative: backwards
    bool playing = false;
    bool loop = false;
    QString listening; ///< lane id; empty: nothing
    QString incidentId;

    friend bool operator==(const ReviewState &, const ReviewState &) = default;
};

} // namespace videoguard::review
