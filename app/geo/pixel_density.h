// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace videoguard::geo {

/// One level of detail: "identify" needs 250 px/m. What it is called is said in `ui/`.
struct Level {
    QString key; ///< "monitor", "detect", ... or "overview", "outline", ...
    double min_pxPerM = 0;
    friend bool operator==(const Level &, const Level &) = default;
};

/// The levels of one edition of EN 62676-4, from the lowest to the highest.
struct LevelSet {
    QString id;    ///< "2014", "2025"
    QString title; ///< "EN 62676-4:2014"
    std::vector<Level> levels;
    int lowestDrawn = 0; ///< index: footprints end where this level ends ("detect", "outline")

    /// The highest level that this density reaches; -1: none.
    [[nodiscard]] int levelAt(double density_pxPerM) const;
    friend bool operator==(const LevelSet &, const LevelSet &) = default;
};

/// Both editions as compiled in (resources/levels/*.json), 2014 first. Never empty.
[[nodiscard]] const std::vector<LevelSet> &levelSets();
/// The set with this id, else the first.
[[nodiscard]] const LevelSet &levelSet(const QString &id);

} // namespace videoguard::geo
