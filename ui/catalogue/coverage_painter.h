// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/coverage_layout.h"

#include <QColor>

class QPainter;
class QPainterPath;

namespace videoguard::catalogue_ui {

/// The colour of a level: one hue in steps, the same that the map uses, and the words upon it.
[[nodiscard]] QColor coverageColour(const geo::LevelSet &levels, int level);
[[nodiscard]] QColor coverageTextColour(const geo::LevelSet &levels, int level);

/// "looks 214°, SW".
[[nodiscard]] QString directionText(double azimuth_deg, const QLocale &locale);

/// Paints one sketch with the theme in force; lives for one painting.
class CoveragePainter
{
public:
    CoveragePainter(QPainter &painter, const CoverageFigures &figures, const geo::LevelSet &levels,
                    const CoverageLayout &layout, const QLocale &locale);
    void paint(const QString &note);

private:
    void paintCompass();
    void paintPanorama();
    void paintPlan();
    void paintBandNumbers();
    void paintScale();
    void paintSide();
    void paintPerson(double metres, double ground);
    void paintTable();
    [[nodiscard]] QPainterPath wedge(double from_m, double to_m) const;
    [[nodiscard]] QBrush hatch() const;

    QPainter &m_painter;
    const CoverageFigures &m_figures;
    const geo::LevelSet &m_levels;
    const CoverageLayout &m_layout;
    const QLocale &m_locale;
};

} // namespace videoguard::catalogue_ui
