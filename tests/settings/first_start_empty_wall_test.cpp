// SPDX-License-Identifier: EUPL-1.2
#include "app/console/demo_cameras.h"
#include "tests/settings/first_start_fixture.h"
#include "ui/wall/empty_wall.h"
#include "ui/wall/wall_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>

using namespace videoguard;
using namespace videoguard::test;

namespace {

/// A wall window's body on a real console.
struct Wall {
    wall::WallPage page;
    QStringList wanted;

    explicit Wall(FreshConsole &fresh, const QSize &size = {1366, 700})
        : page({fresh.console->cameras(), fresh.console->book(), fresh.console->pool(),
                fresh.console->secrets(), fresh.console->audio()},
               {})
    {
        QObject::connect(&page, &wall::WallPage::wayForwardWanted, &page,
                         [this](const QString &id) { wanted << id; });
        page.resize(size);
        page.show();
        page.activateWindow();
        page.setFocus();
    }
    [[nodiscard]] wall::EmptyWall *panel() const
    {
        auto *found = page.findChild<wall::EmptyWall *>();
        return found && found->isVisible() ? found : nullptr;
    }
};

const QString kAddress = QStringLiteral("rtsp://127.0.0.1:1/a");

} // namespace

TEST_CASE("a wall of a console without cameras offers the ways to get some", "[first_start][wall]")
{
    FreshConsole fresh;
    Wall wall(fresh);
    CHECK(wall.panel() == nullptr);
    REQUIRE(waitFor([&] { return wall.panel() != nullptr; }));
    CHECK(wall.panel()->ways() == QStringList{QStringLiteral("import"), QStringLiteral("join"),
                                              QStringLiteral("address"), QStringLiteral("demo"),
                                              QStringLiteral("first-start")});
    CHECK_FALSE(wall.panel()->accessibleName().isEmpty());
    for (const QString &id : wall.panel()->ways()) {
        auto &button =
            partOf<QAbstractButton>(*wall.panel(), QStringLiteral("way.%1").arg(id).toLatin1().constData());
        CHECK_FALSE(button.accessibleName().isEmpty());
        CHECK_FALSE(button.accessibleName().contains(QLatin1Char('&')));
        CHECK_FALSE(button.accessibleDescription().isEmpty());
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&button);
        REQUIRE(seen);
        CHECK(seen->role() == QAccessible::Button);
        if (id != QLatin1String("address"))
            button.click();
    }
    CHECK(wall.wanted == QStringList{QStringLiteral("import"), QStringLiteral("join"), QStringLiteral("demo"),
                                     QStringLiteral("first-start")});
}

TEST_CASE("one Tab from an empty wall leads to the ways on, and Enter takes one", "[first_start][wall]")
{
    FreshConsole fresh;
    Wall wall(fresh);
    REQUIRE(waitFor([&] { return wall.panel() != nullptr && wall.page.isActiveWindow(); }));
    press(wall.page, Qt::Key_Tab);
    REQUIRE(wall.page.focusWidget());
    CHECK(wall.page.focusWidget()->objectName() == QLatin1String("way.import"));
    press(wall.page, Qt::Key_Down);
    CHECK(wall.page.focusWidget()->objectName() == QLatin1String("way.join"));
    press(wall.page, Qt::Key_Return);
    CHECK(wall.wanted == QStringList{QStringLiteral("join")});
    press(wall.page, Qt::Key_Up);
    press(wall.page, Qt::Key_Space);
    CHECK(wall.wanted.last() == QLatin1String("import"));
}

TEST_CASE("the ways on go as soon as a camera is known and come back with the last one",
          "[first_start][wall]")
{
    FreshConsole fresh;
    Wall wall(fresh);
    REQUIRE(waitFor([&] { return wall.panel() != nullptr; }));
    wall.panel()->takeFocus();
    const auto camera = fresh.console->openAddress(*base::StreamUrl::parse(kAddress), {});
    REQUIRE(camera);
    CHECK(wall.panel() == nullptr);
    CHECK(wall.page.focusWidget() == &wall.page.view());
    REQUIRE(fresh.console->cameras().remove(camera->id));
    CHECK(wall.panel() != nullptr);
}

TEST_CASE("a wall whose cameras come from elsewhere keeps its own words", "[first_start][wall]")
{
    FreshConsole fresh;
    Wall wall(fresh);
    wall.page.showCameras({QStringLiteral("4b1c0c4a-0000-4000-8000-000000000001")});
    CHECK_FALSE(waitFor([&] { return wall.panel() != nullptr; }, std::chrono::milliseconds(800)));
}

TEST_CASE("the words of an empty wall lie within a small window, in every text size", "[first_start][wall]")
{
    FreshConsole fresh;
    for (const QSize size : {QSize(1366, 700), QSize(700, 420), QSize(340, 260)}) {
        Wall wall(fresh, size);
        REQUIRE(waitFor([&] { return wall.panel() != nullptr; }));
        CHECK(QRect(QPoint(), size).contains(wall.panel()->geometry()));
        wall.page.resize(size / 2 + QSize(200, 200));
        QCoreApplication::processEvents();
        CHECK(wall.page.rect().contains(wall.panel()->geometry()));
    }
}
