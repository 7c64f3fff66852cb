// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/accessible_walk.h"
#include "tests/screens/stage.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "ui/map/map_view.h"
#include "ui/shell/screens.h"
#include "ui/wall/layout_editor_grid.h"
#include "ui/wall/wall_view.h"
#include "ui/widgets/drawing_canvas.h"
#include "ui/widgets/week_grid.h"

#include <QAccessible>
#include <QAction>
#include <QPainter>
#include <QToolButton>

using namespace videoguard;
using namespace videoguard::test;

namespace videoguard::test {

/// One of ours, as the walk knows them by their namespace.
class PaintedForWalk : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Qt::red); }
};

} // namespace videoguard::test

namespace {

QAccessibleInterface &interfaceOf(QWidget &widget)
{
    QAccessibleInterface *found = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(found);
    return *found;
}

void checkScenes(const std::vector<Scene> &scenes)
{
    Stage stage(Look{});
    forEachScene(stage, scenes, [](const Scene &scene, QWidget &shown) {
        for (const Fault &fault : accessibleFaults(shown))
            FAIL_CHECK(scene.name << ": " << fault.where.toStdString() << " " << fault.what.toStdString());
    });
}

} // namespace

TEST_CASE("A control without a name, two of one name and a painting without a role are found",
          "[accessible_walk]")
{
    useLook({});
    QWidget window;
    auto *nameless = new QToolButton(&window);
    nameless->setObjectName(QStringLiteral("nameless"));
    for (int i = 0; i < 2; ++i) {
        auto *button = new QToolButton(&window);
        button->setText(QStringLiteral("Delete"));
    }
    auto *painted = new PaintedForWalk(&window);
    painted->setObjectName(QStringLiteral("painted"));
    window.show();
    QString found;
    for (const Fault &fault : accessibleFaults(window))
        found += fault.where + QLatin1Char(' ') + fault.what + QLatin1Char('\n');
    INFO(found.toStdString());
    CHECK(found.contains(QStringLiteral("#nameless has no name")));
    CHECK(found.contains(QStringLiteral("two buttons named \"Delete\"")));
    CHECK(found.contains(QStringLiteral("#painted paints itself")));
    CHECK(found.count(QLatin1Char('\n')) == 3);
}

TEST_CASE("Every control of every screen has a name and a role", "[accessible_walk][screens]")
{
    checkScenes(screenScenes());
}

TEST_CASE("Every control of every dialog has a name and a role", "[accessible_walk][dialogs]")
{
    checkScenes(dialogScenes());
}

TEST_CASE("Hours of a week, tiles of a layout and figures on a picture are told one by one", "[accessible]")
{
    useLook({});
    widgets::WeekGrid week;
    week.resize(week.sizeHint());
    QAccessibleInterface &hours = interfaceOf(week);
    CHECK(hours.role() == QAccessible::Table);
    REQUIRE(hours.childCount() == 7 * 24);
    CHECK(hours.child(9)->role() == QAccessible::Cell);
    CHECK(hours.child(9)->text(QAccessible::Name).contains(QStringLiteral("09:00: off")));
    week.setHours({1U << 9});
    CHECK(hours.child(9)->text(QAccessible::Name).contains(QStringLiteral("09:00: on")));
    CHECK(hours.child(9)->state().selected);
    const QPoint middle = hours.child(9)->rect().center();
    CHECK(hours.childAt(middle.x(), middle.y()) == hours.child(9));

    wall::LayoutGrid layout;
    layout.setWallLayout(*console::findStandardLayout(QStringLiteral("2x2")));
    REQUIRE(interfaceOf(layout).childCount() == 4);
    CHECK(interfaceOf(layout).child(3)->text(QAccessible::Name).startsWith(QStringLiteral("Tile 4")));

    widgets::DrawingCanvas canvas;
    using Figure = widgets::Figure;
    canvas.setFigures({{Figure::Kind::Arrow, {{0.1, 0.1}, {0.5, 0.5}}, {}},
                       {Figure::Kind::Text, {{0.2, 0.2}}, QStringLiteral("red car")}});
    QAccessibleInterface &drawing = interfaceOf(canvas);
    CHECK(drawing.role() == QAccessible::Canvas);
    REQUIRE(drawing.childCount() >= 2);
    CHECK(drawing.child(0)->text(QAccessible::Name) == QStringLiteral("Arrow"));
    CHECK(drawing.child(1)->text(QAccessible::Name) == QStringLiteral("red car"));
    canvas.setFigures({});
    CHECK(drawing.childCount() < 2);
}

TEST_CASE("Tiles of the wall and cameras on the map are told one by one", "[accessible][screens]")
{
    Stage stage(Look{});
    auto *view = stage.window().findChild<wall::WallView *>();
    REQUIRE(view);
    QAccessibleInterface &tiles = interfaceOf(*view);
    REQUIRE(tiles.childCount() == 16);
    CHECK(tiles.child(0)->role() == QAccessible::ListItem);
    CHECK_FALSE(tiles.child(0)->text(QAccessible::Name).isEmpty());
    CHECK(tiles.child(0)->text(QAccessible::Name) != tiles.child(1)->text(QAccessible::Name));

    stage.window().showScreen(shell::Screen::Map);
    stage.window().screens()->select(stage.cameraId(107));
    stage.window().screens()->onMapAction()->trigger();
    auto *map = stage.window().findChild<map::MapView *>();
    REQUIRE(map);
    QAccessibleInterface &cameras = interfaceOf(*map);
    CHECK(cameras.role() == QAccessible::Canvas);
    REQUIRE(waitFor([&] { return cameras.childCount() > 0; }));
    const auto isSelected = [&cameras] {
        for (int i = 0; i < cameras.childCount(); ++i) {
            if (cameras.child(i)->state().selected)
                return cameras.child(i)->text(QAccessible::Name);
        }
        return QString();
    };
    CHECK(waitFor([&] { return isSelected().contains(QStringLiteral("107")); }));
}
