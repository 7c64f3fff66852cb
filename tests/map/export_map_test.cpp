// SPDX-License-Identifier: EUPL-1.2
#include "tests/console/fixture.h"
#include "tests/support/catch.h"
#include "ui/map/export_map.h"
#include "ui/map/map_reducer.h"
#include "ui/map/saved_views.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace videoguard;
using namespace videoguard::map;

namespace {

class NoDetails final : public CameraDetails
{
public:
    std::vector<catalogue::CameraRow> rows(const std::vector<qint64> &) override { return {}; }
    std::vector<std::pair<qint64, geo::ViewGeometry>> views(const std::vector<qint64> &) override
    {
        return {};
    }
};

struct Sheet {
    QTemporaryDir folder;
    basemap::MapLibrary library{folder.path()};
    NoDetails details;
    GroundLayer ground{library};
    CameraLayer cameras{details};
    CentreLayer centres;

    ExportSource source()
    {
        MapState state;
        state.viewport.size = {640, 480};
        state = goTo(std::move(state), {57.2444, 22.5940}, 14);
        return {ground, cameras, centres, {}, state, {MarkerState::InService}, {}};
    }
    QByteArray file(ExportFormat format)
    {
        ExportOptions options;
        options.title = QStringLiteral("Talsi");
        options.moment = QDateTime::fromString(QStringLiteral("2026-03-04T12:00:00Z"), Qt::ISODate);
        options.format = format;
        const QString path = folder.filePath(QStringLiteral("map"));
        const base::Result<void> written = exportMap(path, source(), options);
        REQUIRE(written);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("a PNG of the map has twice the screen's pixels and a margin with the title", "[map][export]")
{
    Sheet sheet;
    const QImage image = QImage::fromData(sheet.file(ExportFormat::Png), "PNG");
    CHECK(image.size() == QSize(2 * (640 + 36), 2 * (480 + 36 + 52)));
}

TEST_CASE("a PDF of the map is one page", "[map][export]")
{
    Sheet sheet;
    const QByteArray pdf = sheet.file(ExportFormat::Pdf);
    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pdf.contains("/Count 1"));
}

TEST_CASE("an SVG of the map is well-formed and names its sources", "[map][export]")
{
    Sheet sheet;
    QXmlStreamReader xml(sheet.file(ExportFormat::Svg));
    QString words;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            words += xml.text();
    }
    CHECK_FALSE(xml.hasError());
    CHECK(words.contains(sheet.ground.attribution()));
}

TEST_CASE("an export that cannot be written says so and leaves nothing", "[map][export]")
{
    Sheet sheet;
    const QString path = sheet.folder.filePath(QStringLiteral("no such folder/map.png"));
    ExportOptions options;
    options.format = ExportFormat::Png;
    const base::Result<void> written = exportMap(path, sheet.source(), options);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == base::ErrorKind::Denied);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("saved views come back after a restart, and a name is there once", "[map][saved_views]")
{
    test::ConsoleFile file;
    SavedView view{QStringLiteral("Old town"), {57.2444, 22.5940}, 16.25, {}};
    view.layers.cameras.coverage = true;
    {
        console::Preferences preferences(*file.database);
        SavedViews views(preferences);
        test::require(views.save({view.name, {1, 2}, 3, {}}));
        test::require(views.save(view));
        test::require(views.save({QStringLiteral("Coast"), {57, 21}, 9, {}}));
        test::require(views.rename(QStringLiteral("Coast"), QStringLiteral("Shore")));
    }
    file.reopen();
    console::Preferences preferences(*file.database);
    SavedViews views(preferences);
    REQUIRE(views.all().size() == 2);
    CHECK(views.all().front() == view);
    CHECK(views.all().back().name == QStringLiteral("Shore"));
    test::require(views.remove(view.name));
    CHECK(views.all().size() == 1);
}
