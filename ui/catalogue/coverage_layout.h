// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/coverage_figures.h"

#include <QRect>

namespace videoguard::catalogue_ui {

/// Where the parts of a coverage sketch stand, in its own device-independent pixels. A part that is not drawn
/// has an empty rectangle. A value.
struct CoverageLayout {
    double left = 0;       ///< x of the camera's foot
    double pxPerM = 0;     ///< of the one distance axis
    double sidePxPerM = 0; ///< of heights in the side view
    double axis = 0;       ///< y of the camera in the plan
    QRect compass;
    QRect plan;
    QRect scale; ///< ticks and their numbers
    QRect side;  ///< from the camera's height down to the ground line
    QRect table;
    QRect note;
    int height = 0;

    [[nodiscard]] double x(double metres) const { return left + metres * pxPerM; }
};

/// `note` is the text that has to fit in.
[[nodiscard]] CoverageLayout coverageLayout(const CoverageFigures &figures, const QString &note,
                                            const QLocale &locale, int width, bool planOnly);

/// Steps of 1, 2 or 5 times a power of ten, so that at most `most` fit into `range`.
[[nodiscard]] double niceStep(double range, int most);

} // namespace videoguard::catalogue_ui
