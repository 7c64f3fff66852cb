// SPDX-License-Identifier: EUPL-1.2
#include "app/console/single_instance.h"
#include "tests/console/fixture.h"
#include "tests/support/wait_for.h"
#include "ui/shell/first_start.h"
#include "ui/shell/help_window.h"
#include "ui/shell/language.h"
#include "ui/shell/rail.h"
#include "ui/shell/screens.h"
#include "ui/shell/session.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace videoguard;
using namespace videoguard::shell;
using test::taken;
using test::waitFor;

namespace {

/// A console with the demo catalogue and its windows; nothing serves its cameras. Never asks for the first
/// start.
struct RunningSession {
    QTemporaryDir folder;
    std::unique_ptr<console::Console> console = taken(console::Console::open(folder.path()));
    std::unique_ptr<Session> session;

    explicit RunningSession(const QStringList &arguments = {})
    {
        QStringList all{QStringLiteral("videoguard"), QStringLiteral("--window-size"),
                        QStringLiteral("1600x900"), QStringLiteral("--demo-server"),
                        QStringLiteral("rtsp://127.0.0.1:9")};
        session = std::make_unique<Session>(*console, *console::parseCommandLine(all + arguments));
        session->start();
        REQUIRE(waitFor([&] { return console->cameras().cameras().size() == 189; }));
    }
    ~RunningSession()
    {
        session.reset();
        useLanguage(QStringLiteral("en"));
        widgets::applyTheme(*qApp, widgets::ThemeKind::Dark);
    }
    [[nodiscard]] ConsoleWindow &window() const { return session->windows().mainWindow(); }
};

} // namespace

TEST_CASE("Another language is spoken by every window at once, on the same screen and camera",
          "[shell][session]")
{
    const RunningSession running({QStringLiteral("--open"), QStringLiteral("catalogue")});
    const console::Camera *camera = running.console->cameras().findByCallNumber(107);
    REQUIRE(camera);
    const QString id = camera->id;
    running.window().select(id);
    running.session->windows().openFurther();
    const ConsoleWindow *before = &running.window();
    QSet<const media::LiveStream *> streams;
    for (const auto &entry : running.console->pool().entries())
        streams << entry.stream;
    REQUIRE_FALSE(streams.isEmpty());

    REQUIRE(running.console->settings().set(QStringLiteral("interface/language"), QStringLiteral("lt")));
    REQUIRE(waitFor([&] { return &running.window() != before; }));
    CHECK(running.session->windows().all().size() == 2);
    CHECK(running.window().screens()->current() == Screen::Catalogue);
    CHECK(running.window().screens()->selected() == id);
    // Words are compiled into the program alone; dates and numbers follow here too.
    CHECK(currentLanguage() == QStringLiteral("lt"));
    CHECK(QLocale().language() == QLocale::Lithuanian);
    // No picture was lost on the way: every stream of before is still the same object.
    for (const auto &entry : running.console->pool().entries())
        streams.remove(entry.stream);
    CHECK(streams.isEmpty());

    const ConsoleWindow *lithuanian = &running.window();
    REQUIRE(running.console->settings().set(QStringLiteral("interface/language"), QStringLiteral("lv")));
    REQUIRE(waitFor([&] { return &running.window() != lithuanian; }));
    CHECK(currentLanguage() == QStringLiteral("lv"));
}

TEST_CASE("Theme and text size hold as soon as they are set", "[shell][session]")
{
    const RunningSession running;
    // Every screen is there, and none of them may fall over the change.
    for (const Screen screen : {Screen::Map, Screen::Catalogue, Screen::Incidents, Screen::Review,
                                Screen::Partners, Screen::Settings, Screen::Live})
        running.window().showScreen(screen);
    running.window().select(running.console->cameras().cameras().front().id);
    CHECK(widgets::theme().kind == widgets::ThemeKind::Dark);
    const double before = widgets::theme().scale;
    REQUIRE(running.console->settings().set(QStringLiteral("interface/theme"), QStringLiteral("light")));
    CHECK(widgets::theme().kind == widgets::ThemeKind::Light);
    REQUIRE(running.console->settings().set(QStringLiteral("interface/textSize"), 150));
    CHECK(widgets::theme().scale == Approx(before * 1.5).epsilon(0.05));
    QTest::qWait(20);
    REQUIRE(running.console->settings().set(QStringLiteral("interface/theme"), QStringLiteral("contrast")));
    CHECK(widgets::theme().kind == widgets::ThemeKind::HighContrast);
}

TEST_CASE("F1 opens the help at the page of the screen that is shown", "[shell][session][help]")
{
    const RunningSession running;
    const auto pageShown = [] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (const auto *help = qobject_cast<HelpWindow *>(widget))
                return help->page();
        }
        return QString();
    };
    for (const auto &[screen, page] :
         {std::pair(Screen::Live, "wall"), std::pair(Screen::Map, "map"), std::pair(Screen::Review, "review"),
          std::pair(Screen::Catalogue, "catalogue"), std::pair(Screen::Incidents, "incidents"),
          std::pair(Screen::Partners, "partners"), std::pair(Screen::Settings, "settings")}) {
        running.window().showScreen(screen);
        auto *help = running.window().findChild<QAction *>(QStringLiteral("shell.help"));
        REQUIRE(help);
        CHECK(help->shortcut() == QKeySequence(Qt::Key_F1));
        help->trigger();
        CHECK(pageShown() == QLatin1String(page));
    }
}

TEST_CASE("A second start shows what it was asked for in the first console", "[shell][session]")
{
    const RunningSession running;
    CHECK(running.window().screens()->current() == Screen::Live);
    const size_t before = running.console->cameras().cameras().size();
    running.session->takeOver(
        {QStringLiteral("videoguard"), QStringLiteral("--open"), QStringLiteral("map")});
    CHECK(running.window().screens()->current() == Screen::Map);
    running.session->takeOver({QStringLiteral("videoguard"), QStringLiteral("--url"),
                               QStringLiteral("rtsp://127.0.0.1:9/further")});
    CHECK(running.window().screens()->current() == Screen::Live);
    CHECK(running.console->cameras().cameras().size() == before + 1);
}

TEST_CASE("A wall PC shows nothing but pictures, cannot be closed, and takes no second start",
          "[shell][session]")
{
    const RunningSession running(
        {QStringLiteral("--kiosk"), QStringLiteral("--open"), QStringLiteral("map")});
    auto *rail = running.window().findChild<Rail *>();
    REQUIRE(rail);
    CHECK(running.window().screens()->current() == Screen::Live);
    CHECK_FALSE(rail->isVisible());
    running.window().close();
    CHECK(running.window().isVisible());
    running.session->takeOver(
        {QStringLiteral("videoguard"), QStringLiteral("--open"), QStringLiteral("map")});
    CHECK(running.window().screens()->current() == Screen::Live);
}

TEST_CASE("The screen that was open last is open first, when that is set", "[shell][session]")
{
    QTemporaryDir folder;
    for (const bool second : {false, true}) {
        auto console = taken(console::Console::open(folder.path()));
        if (!second)
            REQUIRE(console->settings().set(QStringLiteral("interface/startScreen"), QStringLiteral("last")));
        Session session(*console, *console::parseCommandLine({QStringLiteral("videoguard"),
                                                              QStringLiteral("--screenshot"),
                                                              folder.filePath(QStringLiteral("s.png"))}));
        session.start();
        const Screen expected = second ? Screen::Incidents : Screen::Live;
        CHECK(session.windows().mainWindow().screens()->current() == expected);
        session.windows().mainWindow().showScreen(Screen::Incidents);
    }
}

TEST_CASE("A fresh console asks for what it needs, once", "[shell][session]")
{
    QTemporaryDir folder;
    const auto dialog = [] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *first = qobject_cast<FirstStart *>(widget); first && first->isVisible())
                return first;
        }
        return static_cast<FirstStart *>(nullptr);
    };
    auto console = taken(console::Console::open(folder.path()));
    {
        Session session(*console, *console::parseCommandLine({QStringLiteral("videoguard")}));
        session.start();
        REQUIRE(waitFor([&] { return dialog() != nullptr; }));
        dialog()->reject();
        REQUIRE(waitFor([&] { return dialog() == nullptr; }));
    }
    Session again(*console, *console::parseCommandLine({QStringLiteral("videoguard")}));
    again.start();
    QTest::qWait(50);
    CHECK(dialog() == nullptr);
}
