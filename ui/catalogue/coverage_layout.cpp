// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/coverage_layout.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>

#include <cmath>
#include <numbers>

namespace videoguard::catalogue_ui {

namespace {

using Kind = CoverageFigures::Kind;

// Lengths of the design.
constexpr double kMostHalfPlan = 104;
constexpr double kLeastSide = 46;
constexpr double kMostSide = 96;
constexpr double kCompass = 34;
constexpr double kPanorama = 140;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

} // namespace

double niceStep(double range, int most)
{
    if (!(range > 0) || most < 1)
        return 1;
    const double rough = range / most;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * 0.999)
            return factor * power;
    }
    return 10 * power;
}

CoverageLayout coverageLayout(const CoverageFigures &figures, const QString &note, const QLocale &locale,
                              int width, bool planOnly)
{
    const widgets::Theme &theme = widgets::theme();
    const QFontMetrics micro(theme.font.micro);
    const QFontMetrics caption(theme.font.caption);
    CoverageLayout layout;
    int y = 0;
    if (figures.kind == Kind::Panoramic) {
        const int edge = std::min(theme.px(kPanorama), width);
        layout.compass = QRect(0, 0, width, theme.px(kCompass));
        layout.plan = QRect((width - edge) / 2, theme.px(4), edge, edge);
        layout.axis = layout.plan.center().y();
        y = layout.plan.bottom() + theme.px(8);
    } else if (figures.kind != Kind::Nothing) {
        const bool side = !planOnly && figures.kind == Kind::Exact;
        const QString heightText = distanceText(figures.height_m, locale);
        layout.left = side ? micro.horizontalAdvance(heightText) + theme.px(8) : theme.px(8);
        const double room = width - layout.left - theme.px(10);
        const double sine = std::sin(radians(std::min(figures.half_deg, 90.0)));
        layout.pxPerM = std::min(room / figures.reach_m, theme.px(kMostHalfPlan) / (sine * figures.reach_m));
        const double half = sine * figures.reach_m * layout.pxPerM;
        if (figures.azimuth_deg && !planOnly)
            layout.compass = QRect(0, 0, std::min(width, theme.px(190)), theme.px(kCompass));
        // Words and wedge share the corner while the wedge is narrow enough there.
        const double wedge = std::min(half, std::tan(radians(std::min(figures.half_deg, 80.0))) *
                                                std::max(0.0, layout.compass.width() - layout.left));
        const double above = std::max(half, layout.compass.isEmpty() ? 0.0 : wedge + layout.compass.height());
        const int numberRoom = layout.compass.isEmpty() ? caption.height() : 0;
        layout.axis = numberRoom + above + theme.px(2);
        layout.plan = QRect(0, 0, width, static_cast<int>(std::ceil(layout.axis + half)) + theme.px(2));
        y = layout.plan.bottom() + theme.px(4);
        if (!planOnly) {
            layout.scale = QRect(0, y, width, theme.px(6) + micro.height());
            y = layout.scale.bottom() + 1;
        }
        if (side) {
            layout.sidePxPerM = std::clamp(figures.height_m * layout.pxPerM, theme.px(kLeastSide) * 1.0,
                                           theme.px(kMostSide) * 1.0) /
                                figures.height_m;
            y += micro.height() + theme.px(2);
            layout.side =
                QRect(0, y, width, static_cast<int>(figures.height_m * layout.sidePxPerM) + theme.px(6));
            y = layout.side.bottom() + theme.px(8);
        }
        if (!planOnly) {
            const int rows = static_cast<int>(figures.rows.size());
            layout.table = QRect(0, y, width, rows * (caption.height() + theme.px(6)));
            y = layout.table.bottom() + theme.px(2);
        }
    }
    if (!note.isEmpty()) {
        const QFontMetrics &font = figures.kind == Kind::Nothing ? caption : micro;
        const int tall = font.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, note).height();
        layout.note = QRect(0, y, width, tall + theme.px(2));
        y = layout.note.bottom() + 1;
    }
    layout.height = y;
    return layout;
}

} // namespace videoguard::catalogue_ui
