// SPDX-License-Identifier: EUPL-1.2
#include "app/console/console.h"
#include "tests/console/fixture.h"
#include "tests/support/wait_for.h"
#include "ui/catalogue/camera_card.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/map/map_page.h"
#include "ui/shell/camera_tree.h"
#include "ui/shell/console_window.h"
#include "ui/shell/screens.h"

#include <QTemporaryDir>
#include <QToolButton>

using namespace videoguard;
using namespace videoguard::shell;
using test::taken;
using test::waitFor;

namespace {

/// The main window of a console with the demo catalogue; nothing serves its cameras.
struct DemoWindow {
    QTemporaryDir folder;
    std::unique_ptr<console::Console> console = taken(console::Console::open(folder.path()));
    std::unique_ptr<ConsoleWindow> window;

    DemoWindow()
    {
        REQUIRE(console->loadDemo(QStringLiteral("rtsp://127.0.0.1:9")));
        REQUIRE(waitFor([&] { return console->cameras().cameras().size() == 189; }));
        console::WindowState state;
        state.id = QStringLiteral("main");
        window = std::make_unique<ConsoleWindow>(*console, state, ConsoleWindow::Kind::Main);
        window->resize(1600, 900);
        window->show();
    }

    [[nodiscard]] QString idOf(int callNumber) const
    {
        const console::Camera *camera = console->cameras().findByCallNumber(callNumber);
        REQUIRE(camera);
        return camera->id;
    }
    template<typename Widget>
    [[nodiscard]] Widget &part() const
    {
        auto *found = window->findChild<Widget *>();
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("A camera chosen in the catalogue is chosen everywhere", "[shell][screens]")
{
    const DemoWindow demo;
    demo.window->showScreen(Screen::Catalogue);
    CHECK(demo.window->screens()->current() == Screen::Catalogue);
    const QString id = demo.idOf(107);
    emit demo.part<catalogue_ui::CataloguePage>().cameraSelected(id);
    CHECK(demo.window->screens()->selected() == id);
    CHECK(demo.part<catalogue_ui::CameraCard>().camera() == id);
    CHECK(demo.part<CameraTree>().selectedCamera() == id);
    // And back: what is chosen in the tree is shown in the card.
    const QString other = demo.idOf(101);
    demo.window->showScreen(Screen::Live);
    emit demo.part<CameraTree>().cameraSelected(other);
    CHECK(demo.part<catalogue_ui::CameraCard>().camera() == other);
}

TEST_CASE("Words sought in the catalogue narrow the camera tree until they are taken back",
          "[shell][screens]")
{
    const DemoWindow demo;
    demo.window->showScreen(Screen::Catalogue);
    const auto *narrowed = demo.window->findChild<QToolButton *>(QStringLiteral("tree.narrowed"));
    REQUIRE(narrowed);
    CHECK(narrowed->isHidden());
    catalogue::Query query;
    query.text = QStringLiteral("durbe");
    demo.part<catalogue_ui::CataloguePage>().setQuery(query);
    REQUIRE(waitFor([&] { return !narrowed->isHidden(); }));
    CHECK(narrowed->text().contains(QStringLiteral("of 189")));
    CHECK_FALSE(narrowed->text().contains(QStringLiteral("189 of 189")));
    demo.window->screens()->clearQuery();
    CHECK(waitFor([&] { return narrowed->isHidden(); }));
}

TEST_CASE("Cameras sent to the wall from the map stand on it, and the wall is shown", "[shell][screens]")
{
    const DemoWindow demo;
    demo.window->showScreen(Screen::Map);
    const QStringList ids{demo.idOf(101), demo.idOf(102)};
    emit demo.part<map::MapPage>().wallWanted(ids);
    CHECK(demo.window->screens()->current() == Screen::Live);
    CHECK(demo.window->page().camerasOnWall() == QSet<QString>(ids.begin(), ids.end()));
}

TEST_CASE("Each screen remembers whether its card is open", "[shell][screens]")
{
    const DemoWindow demo;
    QAction *card = demo.window->screens()->cardAction();
    CHECK_FALSE(card->isChecked());
    demo.window->showScreen(Screen::Catalogue);
    CHECK(card->isChecked());
    card->trigger();
    CHECK_FALSE(card->isChecked());
    demo.window->showScreen(Screen::Map);
    card->setChecked(true);
    demo.window->showScreen(Screen::Catalogue);
    CHECK_FALSE(card->isChecked());
    demo.window->showScreen(Screen::Map);
    CHECK(card->isChecked());
    demo.window->showScreen(Screen::Live);
    CHECK_FALSE(card->isChecked());
}

TEST_CASE("A screen that this version lacks is passed over", "[shell][screens]")
{
    const DemoWindow demo;
    demo.window->showScreen(Screen::Requests);
    CHECK(demo.window->screens()->current() == Screen::Live);
}

TEST_CASE("Every screen of this version is shown when it is asked for, again and again", "[shell][screens]")
{
    const DemoWindow demo;
    for (int round = 0; round < 2; ++round) {
        for (const Screen screen : {Screen::Map, Screen::Catalogue, Screen::Incidents, Screen::Review,
                                    Screen::Partners, Screen::Live}) {
            demo.window->showScreen(screen);
            CHECK(demo.window->screens()->current() == screen);
        }
    }
}
