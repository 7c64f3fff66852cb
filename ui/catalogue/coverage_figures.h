// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/geo/view_geometry.h"

#include <QLocale>
#include <QStringList>

namespace videoguard::catalogue_ui {

/// The distances of one camera's view at face height, computed once for picture, table and note. Everything
/// is measured on the ground from the camera's foot along its axis. A value.
struct CoverageFigures {
    enum class Kind {
        Nothing,   ///< the angle of view or the picture's width is unknown, or no face is ever in the picture
        Panoramic, ///< all around, no levels
        Sector,    ///< approximate: tilt or height is not known well enough
        Exact
    };
    /// Why it is approximate, or empty.
    enum class Doubt { None, Tilt, Height, TiltAndHeight, LooksUp, LowCamera };
    /// What ends the drawn range besides the levels themselves.
    enum class Limit { None, Owner, UpperEdge };

    struct Row {
        int level = 0; ///< index into the level set
        QString key;
        double min_pxPerM = 0;
        double from_m = 0;
        double to_m = 0;      ///< <= from_m: nowhere
        bool limited = false; ///< ends at `limit`, not where the level ends
        [[nodiscard]] bool isReached() const { return to_m > from_m; }
    };

    Kind kind = Kind::Nothing;
    Doubt doubt = Doubt::None;
    Limit limit = Limit::None;
    std::vector<Row> rows;    ///< from the highest level to the lowest drawn
    double reach_m = 0;       ///< end of the axis
    double deadZone_m = 0;    ///< nearer than this faces are below the picture
    double lensAlone_m = 0;   ///< where the lowest drawn level ends without `limit`
    double half_deg = 0;      ///< half the horizontal angle of view
    double height_m = 0;      ///< of the camera; 0 = unknown
    double lowerEdge_deg = 0; ///< below the horizon; Exact only
    double upperEdge_deg = 0; ///< below the horizon, negative above it; Exact only
    bool steered = false;     ///< a PTZ: all this is its home position
    std::optional<double> azimuth_deg;
};

[[nodiscard]] CoverageFigures coverageFigures(const geo::ViewGeometry &view, const geo::LevelSet &levels);

/// "16 m", "7.7 m".
[[nodiscard]] QString distanceText(double metres, const QLocale &locale);
/// "12 – 16 m", "to 33 m", "to 80 m*", "not reached".
[[nodiscard]] QString rangeText(const CoverageFigures &figures, const CoverageFigures::Row &row,
                                const QLocale &locale);
/// What limits the figures and what they leave out; empty when there are none.
[[nodiscard]] QString coverageNote(const CoverageFigures &figures, const QLocale &locale);

} // namespace videoguard::catalogue_ui
