// SPDX-License-Identifier: EUPL-1.2
#include "tests/review/timeline_moments.h"
#include "tests/support/catch.h"
#include "ui/review/timeline.h"
#include "ui/review/timeline_colours.h"
#include "ui/review/timeline_geometry.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPaintEvent>
#include <QTest>

using namespace videoguard;
using namespace videoguard::review;
using namespace std::chrono_literals;
using test::moment;
using test::range;
using test::stretch;
using Kind = TimelineMark::Kind;

namespace {

void fill(Timeline &timeline, int lanes)
{
    std::vector<TimelineLane> all;
    for (int i = 0; i < lanes; ++i) {
        TimelineLane lane;
        lane.cameraId = QString::number(i);
        lane.number = QString::number(101 + i);
        lane.name = QStringLiteral("Rīgas iela, stāvlaukums");
        lane.selected = i == 1;
        lane.known = i != 3;
        if (i % 4 != 3) {
            lane.stretches = {stretch("2026-03-04T10:00:00Z", "2026-03-04T12:10:00Z"),
                              stretch("2026-03-04T12:12:12Z", "2026-03-04T12:20:00Z"),
                              stretch("2026-03-04T12:20:00Z", "2026-03-04T12:30:00Z"),
                              stretch("2026-03-04T12:30:00Z", "2026-03-04T12:40:00Z"),
                              stretch("2026-03-04T12:41:00Z", "2026-03-04T12:50:00Z")};
            lane.stretches[2].damaged = true;
            lane.stretches[3].missing = true;
            lane.stretches[4].open = true;
        }
        all.push_back(lane);
    }
    timeline.setZone(QByteArrayLiteral("Europe/Riga"));
    timeline.setLanes(std::move(all));
    timeline.setBounds(range("2026-01-01T00:00:00Z", "2026-03-04T12:51:00Z"));
    timeline.setVisibleRange(range("2026-03-04T12:00:00Z", "2026-03-04T13:00:00Z"));
    timeline.setPosition(moment("2026-03-04T12:15:00Z"));
    timeline.setSelection(range("2026-03-04T12:05:00Z", "2026-03-04T12:25:00Z"));
    timeline.setMarks({{Kind::Incident,
                        QStringLiteral("i"),
                        {},
                        range("2026-03-04T12:10:00Z", "2026-03-04T12:20:00Z"),
                        QStringLiteral("TAL-2026-000123")},
                       {Kind::Incident,
                        QStringLiteral("j"),
                        {},
                        range("2026-03-04T12:45:00Z", "2026-03-04T12:45:00Z"),
                        QStringLiteral("TAL-2026-000124")},
                       {Kind::Bookmark, QStringLiteral("b"), QStringLiteral("1"),
                        range("2026-03-04T12:12:00Z", "2026-03-04T12:12:00Z"), QStringLiteral("Contact")},
                       {Kind::Hold,
                        QStringLiteral("h"),
                        {},
                        range("2026-03-04T12:00:00Z", "2026-03-04T12:40:00Z"),
                        QStringLiteral("until 4 Sep 2026")}});
}

/// Counts what was asked to be painted anew.
class Watched : public Timeline
{
public:
    QRegion painted;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        painted += event->region();
        Timeline::paintEvent(event);
    }
};

class DarkAfterwards
{
public:
    DarkAfterwards() = default;
    ~DarkAfterwards() { widgets::applyTheme(*qApp, widgets::ThemeKind::Dark); }
    Q_DISABLE_COPY_MOVE(DarkAfterwards)
};

} // namespace

TEST_CASE("Every state is painted in every theme and size", "[review][timeline][paint]")
{
    const DarkAfterwards restore;
    for (const auto kind :
         {widgets::ThemeKind::Dark, widgets::ThemeKind::Light, widgets::ThemeKind::HighContrast}) {
        for (const double points : {9.75, 19.5}) {
            widgets::applyTheme(*qApp, kind, points);
            for (const QSize &size : {QSize(1840, 260), QSize(700, 200), QSize(120, 40), QSize(1, 1)}) {
                for (const int lanes : {0, 1, 4, 16}) {
                    Timeline timeline;
                    timeline.resize(size);
                    fill(timeline, lanes);
                    QImage picture(320, 180, QImage::Format_RGB32);
                    picture.fill(Qt::gray);
                    timeline.show();
                    QTest::mouseMove(&timeline, QPoint(size.width() / 2, size.height() / 2));
                    timeline.setPreview(QStringLiteral("1"), moment("2026-03-04T12:15:00Z"), picture);
                    CHECK_FALSE(timeline.grab().isNull());
                    for (const auto length : {2s, 60s, 86400s, 400 * 86400s}) {
                        timeline.setVisibleRange({moment("2026-03-04T12:15:00Z") + -length / 2,
                                                  moment("2026-03-04T12:15:00Z") + length / 2});
                        CHECK_FALSE(timeline.grab().isNull());
                    }
                }
            }
        }
    }
}

TEST_CASE("An empty timeline is painted", "[review][timeline][paint]")
{
    Timeline timeline;
    timeline.resize(800, 260);
    CHECK_FALSE(timeline.grab().isNull());
    timeline.setLanes({});
    timeline.setMarks({});
    timeline.setPosition({});
    CHECK_FALSE(timeline.grab().isNull());
}

TEST_CASE("Footage has its colour, a gap and the future have not", "[review][timeline][paint]")
{
    Timeline timeline;
    timeline.resize(1240, 260);
    fill(timeline, 4);
    timeline.setSelection(std::nullopt);
    const QImage image = timeline.grab().toImage();
    const TimelineLayout layout = layOut(timeline.size(), 4, 0, TimelineMetrics::ofTheme());
    const TimeScale scale{timeline.visibleRange(), static_cast<double>(layout.plot.left()),
                          static_cast<double>(layout.plot.width())};
    const auto colourAt = [&](const char *iso, int dy) {
        return image.pixelColor(static_cast<int>(scale.xOf(moment(iso))),
                                static_cast<int>((layout.bar(0).center().y() + dy) * 1.0));
    };
    const QColor footage = TimelineColours::ofTheme().footage;
    CHECK(colourAt("2026-03-04T12:05:00Z", 0) == footage);
    CHECK(colourAt("2026-03-04T12:11:00Z", 0) != footage);
    CHECK(colourAt("2026-03-04T12:55:00Z", 0) != footage);
    CHECK(colourAt("2026-03-04T12:35:00Z", 4) != footage);
}

TEST_CASE("No time of the ruler is cut by the label of the position", "[review][timeline][paint]")
{
    Timeline timeline;
    timeline.resize(1240, 260);
    fill(timeline, 4);
    timeline.setSelection(std::nullopt);
    const TimelineLayout layout = layOut(timeline.size(), 4, 0, TimelineMetrics::ofTheme());
    const TimeScale scale{timeline.visibleRange(), static_cast<double>(layout.plot.left()),
                          static_cast<double>(layout.plot.width())};
    const int x = static_cast<int>(scale.xOf(moment("2026-03-04T12:30:00Z")));
    const auto inked = [&] {
        const QImage image = timeline.grab().toImage();
        int count = 0;
        for (int left = x - 16; left < x - 6; ++left) {
            for (int y = layout.ruler.top() + 2; y < layout.ruler.bottom() - 6; ++y)
                count += image.pixelColor(left, y) != widgets::theme().colour.panel;
        }
        return count;
    };
    CHECK(inked() > 0);
    // Two minutes on, the label begins in the middle of "14:30".
    timeline.setPosition(moment("2026-03-04T12:32:00Z"));
    CHECK(inked() == 0);
}

TEST_CASE("While playing only the strip of the line is painted", "[review][timeline][paint]")
{
    Watched timeline;
    timeline.resize(1240, 260);
    fill(timeline, 16);
    timeline.setSelection(std::nullopt);
    timeline.show();
    REQUIRE(QTest::qWaitForWindowExposed(&timeline));
    QCoreApplication::processEvents();
    timeline.painted = {};
    timeline.setPosition(moment("2026-03-04T12:15:01Z"));
    QCoreApplication::processEvents();
    REQUIRE_FALSE(timeline.painted.isEmpty());
    qint64 pixels = 0;
    for (const QRect &rect : timeline.painted)
        pixels += qint64(rect.width()) * rect.height();
    CHECK(pixels < 1240 * 260 / 20);
}

TEST_CASE("The passing of a second does not paint the rows anew", "[review][timeline][paint]")
{
    Watched timeline;
    timeline.resize(1240, 260);
    fill(timeline, 4);
    timeline.show();
    REQUIRE(QTest::qWaitForWindowExposed(&timeline));
    QCoreApplication::processEvents();
    timeline.painted = {};
    timeline.setBounds(range("2026-01-01T00:00:00Z", "2026-03-04T12:51:00.100Z"));
    QCoreApplication::processEvents();
    CHECK(timeline.painted.isEmpty());
}

TEST_CASE("The preview never lies under the pointer", "[review][timeline][paint]")
{
    Timeline timeline;
    timeline.resize(1240, 260);
    fill(timeline, 4);
    timeline.show();
    timeline.grab();
    QImage picture(320, 180, QImage::Format_RGB32);
    picture.fill(Qt::magenta);
    for (const QPoint &at : {QPoint(400, 100), QPoint(400, 200), QPoint(1220, 110), QPoint(700, 250)}) {
        QTest::mouseMove(&timeline, at);
        timeline.setPreview(QStringLiteral("1"), moment("2026-03-04T12:15:00Z"), picture);
        const QImage image = timeline.grab().toImage();
        bool seen = false;
        for (int x = 0; x < image.width() && !seen; x += 4) {
            for (int y = 0; y < image.height() && !seen; y += 4)
                seen = image.pixelColor(x, y) == QColor(Qt::magenta);
        }
        CHECK(seen);
        CHECK(image.pixelColor(at) != QColor(Qt::magenta));
    }
}
