// SPDX-License-Identifier: EUPL-1.2
#include "tests/review/timeline_moments.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "ui/review/timeline.h"
#include "ui/review/timeline_geometry.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace videoguard;
using namespace videoguard::review;
using namespace std::chrono_literals;
using test::moment;
using test::range;
using test::stretch;
using Kind = TimelineMark::Kind;

namespace {

/// A timeline of 1240 x 260 that shows 12:00 to 13:00 UTC, its layout known to the test.
class Shown
{
public:
    explicit Shown(int lanes = 4)
    {
        std::vector<TimelineLane> all;
        for (int i = 0; i < lanes; ++i) {
            TimelineLane lane;
            lane.cameraId = QStringLiteral("camera-%1").arg(i);
            lane.number = QString::number(101 + i);
            lane.selected = i == 0;
            lane.stretches = {stretch("2026-03-04T10:00:00Z", "2026-03-04T12:40:00Z")};
            all.push_back(lane);
        }
        timeline.setZone(QByteArrayLiteral("Europe/Riga"));
        timeline.setLanes(std::move(all));
        timeline.resize(1240, 260);
        timeline.setVisibleRange(hour);
        timeline.setPosition(moment("2026-03-04T12:30:00Z"));
        timeline.show();
        timeline.grab();
        layout = layOut(timeline.size(), lanes, 0, TimelineMetrics::ofTheme());
    }

    [[nodiscard]] QPoint at(const char *iso, int y) const
    {
        const TimeScale scale{timeline.visibleRange(), static_cast<double>(layout.plot.left()),
                              static_cast<double>(layout.plot.width())};
        return {static_cast<int>(std::lround(scale.xOf(moment(iso)))), y};
    }
    [[nodiscard]] QPoint onLane(const char *iso, int lane) const
    {
        return at(iso, layout.lane(lane).center().y());
    }
    [[nodiscard]] bool isNear(base::WallTime a, const char *iso) const
    {
        return std::chrono::abs(a - moment(iso)) <= timeline.resolution() * 2;
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers keys = {},
              Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(&timeline, button, keys, from);
        // QTest's mouseMove knows no buttons.
        for (const QPoint &p : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, p, timeline.mapToGlobal(p), Qt::NoButton, button, keys);
            QCoreApplication::sendEvent(&timeline, &move);
        }
        QTest::mouseRelease(&timeline, button, keys, to);
    }
    void wheel(const QPoint &at, const QPoint &turn, Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent event(at, timeline.mapToGlobal(at), QPoint(), turn, Qt::NoButton, keys, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&timeline, &event);
    }

    const media::TimeRange hour = range("2026-03-04T12:00:00Z", "2026-03-04T13:00:00Z");
    Timeline timeline;
    TimelineLayout layout;
};

base::WallTime wallTimeOf(const QSignalSpy &spy, int index = 0)
{
    return spy.at(index).at(0).value<base::WallTime>();
}

} // namespace

TEST_CASE("A click seeks to the time under the pointer and selects the lane", "[review][timeline]")
{
    Shown shown;
    const QSignalSpy seek(&shown.timeline, &Timeline::seekWanted);
    const QSignalSpy lane(&shown.timeline, &Timeline::laneClicked);
    QTest::mouseClick(&shown.timeline, Qt::LeftButton, {}, shown.onLane("2026-03-04T12:15:00Z", 2));
    REQUIRE(seek.size() == 1);
    CHECK(shown.isNear(wallTimeOf(seek), "2026-03-04T12:15:00Z"));
    CHECK(shown.timeline.position() == wallTimeOf(seek));
    REQUIRE(lane.size() == 1);
    CHECK(lane[0][0].toString() == QStringLiteral("camera-2"));
}

TEST_CASE("A drag scrubs and seeks where it ends; the player does not move the line meanwhile",
          "[review][timeline]")
{
    Shown shown;
    const QSignalSpy scrubbed(&shown.timeline, &Timeline::scrubbed);
    const QSignalSpy seek(&shown.timeline, &Timeline::seekWanted);
    QObject::connect(&shown.timeline, &Timeline::scrubbed, &shown.timeline,
                     [&] { shown.timeline.setPosition(moment("2026-03-04T12:01:00Z")); });
    shown.drag(shown.onLane("2026-03-04T12:10:00Z", 1), shown.onLane("2026-03-04T12:20:00Z", 1));
    CHECK(scrubbed.size() == 3);
    REQUIRE(seek.size() == 1);
    CHECK(shown.isNear(wallTimeOf(seek), "2026-03-04T12:20:00Z"));
}

TEST_CASE("Shift and drag marks a range in either direction", "[review][timeline]")
{
    Shown shown;
    const QSignalSpy changed(&shown.timeline, &Timeline::selectionChanged);
    const QSignalSpy seek(&shown.timeline, &Timeline::seekWanted);
    shown.drag(shown.onLane("2026-03-04T12:20:00Z", 1), shown.onLane("2026-03-04T12:10:00Z", 1),
               Qt::ShiftModifier);
    REQUIRE(shown.timeline.selection().has_value());
    CHECK(shown.isNear(shown.timeline.selection()->from, "2026-03-04T12:10:00Z"));
    CHECK(shown.isNear(shown.timeline.selection()->to, "2026-03-04T12:20:00Z"));
    CHECK(changed.size() == 2);
    CHECK(seek.isEmpty());
}

TEST_CASE("A flag of the marked range is dragged by itself", "[review][timeline]")
{
    Shown shown;
    shown.timeline.setSelection(range("2026-03-04T12:10:00Z", "2026-03-04T12:50:00Z"));
    const int y = shown.layout.ruler.top() + 8;
    shown.drag(shown.at("2026-03-04T12:10:00Z", y) + QPoint(4, 0), shown.at("2026-03-04T12:15:00Z", y));
    CHECK(shown.isNear(shown.timeline.selection()->from, "2026-03-04T12:15:00Z"));
    CHECK(shown.timeline.selection()->to == moment("2026-03-04T12:50:00Z"));
}

TEST_CASE("Ctrl and drag and the middle button move the range", "[review][timeline]")
{
    for (const bool middle : {true, false}) {
        Shown shown;
        shown.drag(shown.onLane("2026-03-04T12:20:00Z", 1), shown.onLane("2026-03-04T12:30:00Z", 1),
                   middle ? Qt::NoModifier : Qt::ControlModifier, middle ? Qt::MiddleButton : Qt::LeftButton);
        CHECK(shown.isNear(shown.timeline.visibleRange().from, "2026-03-04T11:50:00Z"));
        CHECK(shown.timeline.visibleRange().length() == 1h);
        CHECK(shown.timeline.position() == moment("2026-03-04T12:30:00Z"));
    }
}

TEST_CASE("The wheel zooms at the pointer, sideways and with Shift it moves", "[review][timeline]")
{
    Shown shown;
    const QPoint at = shown.onLane("2026-03-04T12:15:00Z", 1);
    shown.wheel(at, QPoint(0, 120));
    CHECK(shown.timeline.visibleRange().length() < 1h);
    CHECK(shown.onLane("2026-03-04T12:15:00Z", 1) == at);
    const auto length = shown.timeline.visibleRange().length();
    const auto from = shown.timeline.visibleRange().from;
    shown.wheel(at, QPoint(0, -120), Qt::ShiftModifier);
    CHECK(shown.timeline.visibleRange().from > from);
    shown.wheel(at, QPoint(120, 0));
    CHECK(shown.timeline.visibleRange().from == from);
    CHECK(shown.timeline.visibleRange().length() == length);
}

TEST_CASE("The wheel over the labels scrolls lanes that do not fit", "[review][timeline]")
{
    Shown shown(16);
    const QRect before = shown.timeline.itemRect(15);
    CHECK(before.isEmpty());
    for (int i = 0; i < 20; ++i)
        shown.wheel(QPoint(20, shown.layout.lanes.center().y()), QPoint(0, -120));
    CHECK_FALSE(shown.timeline.itemRect(15).isEmpty());
    CHECK(shown.timeline.itemRect(0).isEmpty());
    CHECK(shown.timeline.visibleRange() == shown.hour);
}

TEST_CASE("A double click zooms in", "[review][timeline]")
{
    Shown shown;
    QTest::mouseDClick(&shown.timeline, Qt::LeftButton, {}, shown.onLane("2026-03-04T12:15:00Z", 1));
    CHECK(shown.timeline.visibleRange().length() == 15min);
    CHECK(shown.timeline.visibleRange().contains(moment("2026-03-04T12:15:00Z")));
}

TEST_CASE("The frame in the overview is dragged, a click beside it brings it there", "[review][timeline]")
{
    Shown shown;
    const TimeScale day{shown.timeline.overviewRange(), static_cast<double>(shown.layout.plot.left()),
                        static_cast<double>(shown.layout.plot.width())};
    const int y = shown.layout.overviewBar.center().y();
    const auto x = [&](const char *iso) {
        return QPoint(static_cast<int>(std::lround(day.xOf(moment(iso)))), y);
    };
    const auto pixel = std::chrono::seconds(2 * 86400 / shown.layout.plot.width());
    shown.drag(x("2026-03-04T12:30:00Z"), x("2026-03-04T15:30:00Z"));
    CHECK(std::chrono::abs(shown.timeline.visibleRange().from - moment("2026-03-04T15:00:00Z")) < pixel);
    QTest::mouseClick(&shown.timeline, Qt::LeftButton, {}, x("2026-03-04T06:00:00Z"));
    CHECK(std::chrono::abs(shown.timeline.visibleRange().from - moment("2026-03-04T05:30:00Z")) < pixel);
    CHECK(shown.timeline.visibleRange().length() == 1h);
}

TEST_CASE("Keys move, page, zoom and go to either end", "[review][timeline]")
{
    Shown shown;
    shown.timeline.setBounds(range("2026-02-01T00:00:00Z", "2026-03-04T13:10:00Z"));
    const QSignalSpy seek(&shown.timeline, &Timeline::seekWanted);
    const auto press = [&](int key, Qt::KeyboardModifiers keys = {}) {
        QTest::keyClick(&shown.timeline, static_cast<Qt::Key>(key), keys);
        return shown.timeline.position();
    };
    CHECK(press(Qt::Key_Right) == moment("2026-03-04T12:30:05Z"));
    CHECK(press(Qt::Key_Left, Qt::ShiftModifier) == moment("2026-03-04T12:29:35Z"));
    CHECK(press(Qt::Key_Right, Qt::ControlModifier) == moment("2026-03-04T12:34:35Z"));
    CHECK(seek.size() == 3);
    QTest::keyClick(&shown.timeline, Qt::Key_PageUp);
    CHECK(shown.timeline.visibleRange() == range("2026-03-04T11:00:00Z", "2026-03-04T12:00:00Z"));
    QTest::keyClick(&shown.timeline, Qt::Key_PageDown);
    QTest::keyClick(&shown.timeline, Qt::Key_Plus);
    CHECK(shown.timeline.visibleRange().length() == 30min);
    QTest::keyClick(&shown.timeline, Qt::Key_Minus);
    CHECK(shown.timeline.visibleRange().length() == 1h);
    CHECK(press(Qt::Key_End) == moment("2026-03-04T13:10:00Z"));
    CHECK(press(Qt::Key_Right) == moment("2026-03-04T13:10:00Z"));
    CHECK(press(Qt::Key_Home) == moment("2026-02-01T00:00:00Z"));
    const QSignalSpy lane(&shown.timeline, &Timeline::laneClicked);
    QTest::keyClick(&shown.timeline, Qt::Key_Down);
    REQUIRE(lane.size() == 1);
    CHECK(lane[0][0].toString() == QStringLiteral("camera-1"));
}

TEST_CASE("Escape takes a drag back", "[review][timeline]")
{
    Shown shown;
    QTest::mousePress(&shown.timeline, Qt::LeftButton, {}, shown.onLane("2026-03-04T12:10:00Z", 1));
    CHECK(shown.timeline.position() != moment("2026-03-04T12:30:00Z"));
    QTest::keyClick(&shown.timeline, Qt::Key_Escape);
    CHECK(shown.timeline.position() == moment("2026-03-04T12:30:00Z"));
}

TEST_CASE("Marks are clicked and reached with Tab, which then goes on to the next control",
          "[review][timeline]")
{
    QWidget window;
    auto *box = new QVBoxLayout(&window);
    auto *timeline = new Timeline;
    auto *after = new QLineEdit;
    box->addWidget(timeline);
    box->addWidget(after);
    window.resize(1240, 360);
    timeline->setVisibleRange(range("2026-03-04T12:00:00Z", "2026-03-04T13:00:00Z"));
    timeline->setMarks({{Kind::Bookmark, QStringLiteral("b"), QStringLiteral("c"),
                         range("2026-03-04T12:40:00Z", "2026-03-04T12:40:00Z"), QStringLiteral("Contact")},
                        {Kind::Incident,
                         QStringLiteral("i"),
                         {},
                         range("2026-03-04T12:10:00Z", "2026-03-04T12:20:00Z"),
                         QStringLiteral("TAL-1")}});
    window.show();
    window.activateWindow();
    timeline->setFocus();
    REQUIRE(test::waitFor([&] { return timeline->hasFocus(); }));
    const QSignalSpy clicked(timeline, &Timeline::markClicked);
    CHECK(timeline->focusedItem() == -1);
    QTest::keyClick(timeline, Qt::Key_Tab);
    CHECK(timeline->focusedItem() == 0);
    QTest::keyClick(timeline, Qt::Key_Return);
    REQUIRE(clicked.size() == 1);
    CHECK(clicked[0][1].toString() == QStringLiteral("i"));
    QTest::keyClick(timeline, Qt::Key_Tab);
    CHECK(timeline->focusedItem() == 1);
    CHECK(timeline->hasFocus());
    QTest::mouseClick(timeline, Qt::LeftButton, {}, timeline->itemRect(1).center());
    REQUIRE(clicked.size() == 2);
    CHECK(clicked[1][1].toString() == QStringLiteral("b"));
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Tab);
    QTest::keyClick(timeline, Qt::Key_Tab);
    QTest::keyClick(timeline, Qt::Key_Tab);
    CHECK(after->hasFocus());
}

TEST_CASE("Many changes of the range are told once", "[review][timeline]")
{
    Shown shown;
    QSignalSpy changed(&shown.timeline, &Timeline::rangeChanged);
    REQUIRE(changed.wait(1000)); // of the first showing
    changed.clear();
    for (int i = 0; i < 25; ++i)
        shown.wheel(shown.onLane("2026-03-04T12:15:00Z", 1), QPoint(0, 30));
    REQUIRE(changed.wait(1000));
    CHECK(changed.size() == 1);
    CHECK_FALSE(changed.wait(150));
}

TEST_CASE("The overview follows the position into another day and asks for its footage", "[review][timeline]")
{
    Shown shown;
    QSignalSpy day(&shown.timeline, &Timeline::overviewChanged);
    REQUIRE(day.wait(1000));
    day.clear();
    CHECK(shown.timeline.overviewRange() == range("2026-03-03T22:00:00Z", "2026-03-04T22:00:00Z"));
    shown.timeline.setVisibleRange(range("2026-03-29T10:00:00Z", "2026-03-29T11:00:00Z"));
    CHECK(shown.timeline.overviewRange().length() == 23h);
    REQUIRE(day.wait(1000));
    CHECK(day.size() == 1);
}

TEST_CASE("The page is turned when the line leaves it while playing", "[review][timeline]")
{
    Shown shown;
    shown.timeline.setPosition(moment("2026-03-04T12:59:59Z"));
    CHECK(shown.timeline.visibleRange() == shown.hour);
    shown.timeline.setPosition(moment("2026-03-04T13:00:00Z"));
    CHECK(shown.timeline.visibleRange() == range("2026-03-04T12:55:00Z", "2026-03-04T13:55:00Z"));
}

TEST_CASE("The next and the previous mark are found from the position", "[review][timeline]")
{
    Shown shown;
    shown.timeline.setMarks(
        {{Kind::Bookmark, QStringLiteral("1"), {}, range("2026-03-04T12:10:00Z", "2026-03-04T12:10:00Z"), {}},
         {Kind::Bookmark,
          QStringLiteral("2"),
          {},
          range("2026-03-04T12:50:00Z", "2026-03-04T12:50:00Z"),
          {}}});
    shown.timeline.jumpToNextMark(1);
    CHECK(shown.timeline.position() == moment("2026-03-04T12:50:00Z"));
    shown.timeline.jumpToNextMark(1);
    CHECK(shown.timeline.position() == moment("2026-03-04T12:50:00Z"));
    shown.timeline.jumpToNextMark(-1);
    CHECK(shown.timeline.position() == moment("2026-03-04T12:10:00Z"));
}

TEST_CASE("The menu names the camera and the time under the pointer", "[review][timeline]")
{
    Shown shown;
    const QSignalSpy menu(&shown.timeline, &Timeline::menuRequested);
    const QPoint at = shown.onLane("2026-03-04T12:15:00Z", 3);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, shown.timeline.mapToGlobal(at));
    QCoreApplication::sendEvent(&shown.timeline, &event);
    REQUIRE(menu.size() == 1);
    CHECK(menu[0][0].toString() == QStringLiteral("camera-3"));
    CHECK(shown.isNear(menu[0][1].value<base::WallTime>(), "2026-03-04T12:15:00Z"));
}

TEST_CASE("A resting pointer over a lane asks for a picture", "[review][timeline]")
{
    Shown shown;
    QSignalSpy wanted(&shown.timeline, &Timeline::previewWanted);
    QTest::mouseMove(&shown.timeline, shown.onLane("2026-03-04T12:15:00Z", 2));
    REQUIRE(wanted.wait(1000));
    CHECK(wanted[0][0].toString() == QStringLiteral("camera-2"));
    CHECK(shown.isNear(wanted[0][1].value<base::WallTime>(), "2026-03-04T12:15:00Z"));
}

TEST_CASE("Assistive tools see lanes and marks with names and places", "[review][timeline][accessible]")
{
    Shown shown;
    shown.timeline.setMarks({{Kind::Incident,
                              QStringLiteral("i"),
                              {},
                              range("2026-03-04T12:10:00Z", "2026-03-04T12:20:00Z"),
                              QStringLiteral("TAL-2026-000123")}});
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(&shown.timeline);
    REQUIRE(all);
    REQUIRE(all->childCount() == 5);
    CHECK(all->child(0)->text(QAccessible::Name) == QStringLiteral("Camera 101, footage 14:00 to 14:40"));
    CHECK(all->child(4)->text(QAccessible::Name) ==
          QStringLiteral("Incident TAL-2026-000123, 14:10:00 to 14:20:00"));
    CHECK(all->child(0)->state().selected);
    CHECK_FALSE(all->child(4)->rect().isEmpty());
    const QPoint inside = all->child(2)->rect().center();
    CHECK(all->childAt(inside.x(), inside.y()) == all->child(2));
    shown.timeline.setMarks({});
    CHECK(all->childCount() == 4);
}
