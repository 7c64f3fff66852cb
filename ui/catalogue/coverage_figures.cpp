// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/coverage_figures.h"

#include <QCoreApplication>

#include <cmath>

namespace videoguard::catalogue_ui {

namespace {

using Kind = CoverageFigures::Kind;
using Doubt = CoverageFigures::Doubt;
using Limit = CoverageFigures::Limit;

// Nothing wider is drawn by straight lines.
constexpr double kWidest_deg = 170;
// Levels up to this one are always in the table, reached or not: operators look for them.
constexpr double kAlwaysSaid_pxPerM = 250;
constexpr double kLeastRange_m = 0.5;
constexpr double kOneDecimalBelow_m = 9.95;

QString said(const char *source)
{
    return QCoreApplication::translate("CoverageSketch", source);
}

Doubt doubtOf(const geo::ViewGeometry &view)
{
    if (!view.tilt_deg && !view.height_m)
        return Doubt::TiltAndHeight;
    if (!view.tilt_deg)
        return Doubt::Tilt;
    if (!view.height_m)
        return Doubt::Height;
    if (*view.tilt_deg > 0)
        return Doubt::LooksUp;
    if (*view.height_m <= geo::kFaceHeight_m)
        return Doubt::LowCamera;
    return Doubt::None;
}

std::optional<double> verticalFov(const geo::ViewGeometry &view)
{
    if (view.vfov_deg)
        return view.vfov_deg;
    if (view.hfov_deg && view.width_px > 0 && view.height_px > 0)
        return geo::verticalFov_deg(*view.hfov_deg, view.width_px, view.height_px);
    return std::nullopt;
}

void addRows(CoverageFigures &figures, const geo::LevelSet &levels, double focal_px, double above_m,
             double end_m)
{
    for (int i = static_cast<int>(levels.levels.size()) - 1; i >= levels.lowestDrawn; --i) {
        const geo::Level &level = levels.levels[static_cast<size_t>(i)];
        CoverageFigures::Row row;
        row.level = i;
        row.key = level.key;
        row.min_pxPerM = level.min_pxPerM;
        row.from_m = figures.deadZone_m;
        const double full = geo::levelRadius_m(focal_px, level.min_pxPerM, above_m, 0);
        row.to_m = std::min(full, end_m);
        row.limited = full > end_m && row.isReached();
        if (row.isReached() || level.min_pxPerM <= kAlwaysSaid_pxPerM)
            figures.rows.push_back(row);
    }
}

QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::Tilt:
        return said(QT_TRANSLATE_NOOP("CoverageSketch", "Approximate: the tilt is unknown."));
    case Doubt::Height:
        return said(QT_TRANSLATE_NOOP("CoverageSketch", "Approximate: the mounting height is unknown."));
    case Doubt::TiltAndHeight:
        return said(
            QT_TRANSLATE_NOOP("CoverageSketch", "Approximate: tilt and mounting height are unknown."));
    case Doubt::LooksUp:
        return said(QT_TRANSLATE_NOOP(
            "CoverageSketch", "Approximate: the camera looks up; until the tilt is corrected the limits are "
                              "not exact."));
    case Doubt::LowCamera:
        return said(QT_TRANSLATE_NOOP("CoverageSketch", "Approximate: the camera is no higher than a face."));
    case Doubt::None:
        break;
    }
    return {};
}

QString limitText(const CoverageFigures &figures, const QLocale &locale)
{
    const QString alone = distanceText(figures.lensAlone_m, locale);
    switch (figures.limit) {
    case Limit::Owner:
        return said(QT_TRANSLATE_NOOP("CoverageSketch", "* limit stated by the owner; by the lens alone %1."))
            .arg(alone);
    case Limit::UpperEdge:
        return said(QT_TRANSLATE_NOOP("CoverageSketch",
                                      "* farther away faces are above the picture; by the lens alone %1."))
            .arg(alone);
    case Limit::None:
        break;
    }
    return {};
}

} // namespace

CoverageFigures coverageFigures(const geo::ViewGeometry &view, const geo::LevelSet &levels)
{
    CoverageFigures figures;
    figures.azimuth_deg = view.azimuth_deg;
    figures.height_m = view.height_m.value_or(0);
    figures.steered = view.reach.has_value();
    if (view.panoramic) {
        figures.kind = Kind::Panoramic;
        figures.reach_m = view.maxUsefulRange_m.value_or(0);
        return figures;
    }
    const bool drawable =
        view.hfov_deg && *view.hfov_deg > 0 && *view.hfov_deg <= kWidest_deg && view.width_px > 0;
    if (!drawable)
        return figures;
    figures.half_deg = *view.hfov_deg / 2;
    figures.doubt = doubtOf(view);
    const std::optional<double> vertical = verticalFov(view);
    if (figures.doubt == Doubt::None && !vertical)
        figures.doubt = Doubt::Tilt;

    const double focal = geo::focal_px(view.width_px, *view.hfov_deg);
    double above = 0;
    double upperEnd = std::numeric_limits<double>::infinity();
    figures.kind = Kind::Sector;
    if (figures.doubt == Doubt::None) {
        figures.kind = Kind::Exact;
        above = *view.height_m - geo::kFaceHeight_m;
        figures.lowerEdge_deg = -*view.tilt_deg + *vertical / 2;
        figures.upperEdge_deg = -*view.tilt_deg - *vertical / 2;
        const double cutOff =
            geo::headCutOff_m(*view.height_m, *view.tilt_deg, *vertical, geo::kFaceHeight_m);
        figures.deadZone_m = std::isfinite(cutOff) ? std::max(0.0, cutOff) : 0.0;
        if (figures.upperEdge_deg > 0.01)
            upperEnd = above / std::tan(figures.upperEdge_deg * std::numbers::pi / 180);
    }
    const geo::Level &lowest = levels.levels.at(static_cast<size_t>(levels.lowestDrawn));
    figures.lensAlone_m = geo::levelRadius_m(focal, lowest.min_pxPerM, above, 0);
    const double ownEnd = view.maxUsefulRange_m.value_or(std::numeric_limits<double>::infinity());
    const double end = std::min({figures.lensAlone_m, ownEnd, upperEnd});
    if (end < figures.lensAlone_m)
        figures.limit = ownEnd <= upperEnd ? Limit::Owner : Limit::UpperEdge;
    figures.reach_m = end;
    if (end < figures.deadZone_m + kLeastRange_m) {
        figures.kind = Kind::Nothing;
        return figures;
    }
    addRows(figures, levels, focal, above, end);
    return figures;
}

QString distanceText(double metres, const QLocale &locale)
{
    return QCoreApplication::translate("CoverageSketch", "%1 m")
        .arg(locale.toString(metres, 'f', metres < kOneDecimalBelow_m ? 1 : 0));
}

QString rangeText(const CoverageFigures &figures, const CoverageFigures::Row &row, const QLocale &locale)
{
    if (!row.isReached())
        return said(QT_TRANSLATE_NOOP("CoverageSketch", "not reached"));
    const auto nearest =
        std::find_if(figures.rows.begin(), figures.rows.end(), [](const auto &r) { return r.isReached(); });
    const QString end = distanceText(row.to_m, locale);
    QString text;
    if (row.from_m > 0 && nearest != figures.rows.end() && nearest->level == row.level) {
        const int decimals = row.from_m < kOneDecimalBelow_m ? 1 : 0;
        text = said(QT_TRANSLATE_NOOP("CoverageSketch", "%1 – %2"))
                   .arg(locale.toString(row.from_m, 'f', decimals), end);
    } else {
        text = said(QT_TRANSLATE_NOOP("CoverageSketch", "to %1")).arg(end);
    }
    return row.limited ? text + QLatin1Char('*') : text;
}

QString coverageNote(const CoverageFigures &figures, const QLocale &locale)
{
    QStringList sentences;
    switch (figures.kind) {
    case Kind::Nothing:
        sentences += figures.half_deg > 0
                         ? said(QT_TRANSLATE_NOOP("CoverageSketch",
                                                  "With this height and tilt no face is in the picture."))
                         : said(QT_TRANSLATE_NOOP(
                               "CoverageSketch", "Coverage is unknown: the record lacks the angle of view or "
                                                 "the picture's size."));
        return sentences.first();
    case Kind::Panoramic:
        sentences += said(QT_TRANSLATE_NOOP("CoverageSketch", "Sees all around."));
        sentences += said(QT_TRANSLATE_NOOP(
            "CoverageSketch", "Distances are not given: the pixel density of a panoramic lens is unknown."));
        return sentences.join(QLatin1Char(' '));
    case Kind::Sector:
    case Kind::Exact:
        break;
    }
    if (figures.doubt != Doubt::None)
        sentences += doubtText(figures.doubt);
    if (figures.limit != Limit::None)
        sentences += limitText(figures, locale);
    sentences += said(QT_TRANSLATE_NOOP("CoverageSketch", "Flat ground, walls not considered."));
    if (figures.deadZone_m > kLeastRange_m)
        sentences += said(QT_TRANSLATE_NOOP("CoverageSketch", "Nearer than %1 faces fall below the picture."))
                         .arg(distanceText(figures.deadZone_m, locale));
    if (figures.steered)
        sentences += said(QT_TRANSLATE_NOOP("CoverageSketch", "Drawn for the home position."));
    return sentences.join(QLatin1Char(' '));
}

} // namespace videoguard::catalogue_ui
