// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/catalogue/coverage_sketch.h"

using namespace videoguard;
using namespace videoguard::catalogue_ui;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

geo::ViewGeometry carPark()
{
    geo::ViewGeometry view;
    view.azimuth_deg = 214;
    view.tilt_deg = -8;
    view.height_m = 5;
    view.hfov_deg = 26.123102;
    view.vfov_deg = 14.867;
    view.width_px = 1920;
    view.height_px = 1080;
    view.maxUsefulRange_m = 80;
    return view;
}

QString rangeOf(const CoverageFigures &figures, const char *key)
{
    for (const CoverageFigures::Row &row : figures.rows) {
        if (row.key == QLatin1String(key))
            return rangeText(figures, row, kEnglish);
    }
    return {};
}

} // namespace

TEST_CASE("The table of a sketch says how far each level reaches", "[catalogue_ui][coverage_sketch]")
{
    const CoverageFigures figures = coverageFigures(carPark(), geo::levelSet(QStringLiteral("2014")));
    CHECK(figures.kind == CoverageFigures::Kind::Exact);
    CHECK(figures.deadZone_m == Approx(12.3).margin(0.1));
    CHECK(rangeOf(figures, "identify") == QStringLiteral("12 – 16 m"));
    CHECK(rangeOf(figures, "recognise") == QStringLiteral("to 33 m"));
    CHECK(rangeOf(figures, "observe") == QStringLiteral("to 66 m"));
    CHECK(rangeOf(figures, "detect") == QStringLiteral("to 80 m*"));
    CHECK(coverageNote(figures, kEnglish).contains(QStringLiteral("by the lens alone 165 m")));
}

TEST_CASE("Without a tilt the sketch says that it is approximate", "[catalogue_ui][coverage_sketch]")
{
    geo::ViewGeometry view = carPark();
    view.tilt_deg.reset();
    const CoverageFigures figures = coverageFigures(view, geo::levelSet(QStringLiteral("2014")));
    CHECK(figures.kind == CoverageFigures::Kind::Sector);
    CHECK(coverageNote(figures, kEnglish).startsWith(QStringLiteral("Approximate:")));
}

TEST_CASE("A panoramic camera gets no distances", "[catalogue_ui][coverage_sketch]")
{
    geo::ViewGeometry view = carPark();
    view.panoramic = true;
    const CoverageFigures figures = coverageFigures(view, geo::levelSet(QStringLiteral("2025")));
    CHECK(figures.kind == CoverageFigures::Kind::Panoramic);
    CHECK(figures.rows.empty());
}

TEST_CASE("Assistive tools are told what the sketch draws", "[catalogue_ui][coverage_sketch]")
{
    CoverageSketch sketch;
    sketch.setView(carPark(), geo::levelSet(QStringLiteral("2014")));
    CHECK(sketch.accessibleDescription().contains(QStringLiteral("Recognise")));
    CHECK(sketch.heightForWidth(368) > sketch.heightForWidth(250) / 2);
}
