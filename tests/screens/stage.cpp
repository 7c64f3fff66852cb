// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/stage.h"

#include "tests/console/fixture.h"
#include "tests/support/wait_for.h"
#include "ui/shell/language.h"
#include "ui/shell/screens.h"

#include <QApplication>
#include <QScreen>
#include <QTest>
#include <QTranslator>
#include <QUuid>

namespace videoguard::test {

namespace {

constexpr double kPoints = 9.75;
constexpr int kDemoCameras = 189;

/// Before there is an application: the monitors of monitorOf() beside each other, which limit the dialogs.
const bool kHasMonitors = [] {
    return qputenv("QT_QPA_PLATFORM",
                   "offscreen:configfile=" VIDEOGUARD_SOURCE_DIR "/tests/screens/monitors.json");
}();

QScreen *screenOf(const Look &look)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (kHasMonitors && screen->size() == monitorOf(look))
            return screen;
    }
    return nullptr;
}

console::Wall namedWall(const QString &name, const QStringList &cameras)
{
    console::Wall wall;
    wall.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    wall.name = name;
    wall.layout = *console::findStandardLayout(QStringLiteral("3x3"));
    wall.cameras.resize(wall.layout.cells.size());
    for (size_t i = 0; i < wall.cameras.size(); ++i)
        wall.cameras[i] = cameras.value(static_cast<qsizetype>(i));
    return wall;
}

} // namespace

void useLook(const Look &look)
{
    static std::unique_ptr<QTranslator> own;
    shell::useLanguage(look.language);
    own.reset();
    // Here the translations lie beside the program instead of in it.
    auto translator = std::make_unique<QTranslator>();
    REQUIRE(translator->load(QStringLiteral(VIDEOGUARD_TRANSLATIONS "/videoguard_%1.qm").arg(look.language)));
    QCoreApplication::installTranslator(translator.get());
    own = std::move(translator);
    widgets::applyTheme(*qApp, look.theme, kPoints * look.scale);
}

QSize monitorOf(const Look &look)
{
    return look.scale == 1 ? QSize(1366, 768) : QSize(1920, 1080);
}

Stage::Stage(const Look &look)
    : m_look(look)
{
    useLook(look);
    wall::installWallAccessibility();
    m_console = taken(console::Console::open(m_folder.path()));
    m_console->cameras().setLocale(QLocale());
    m_console->book().setLocale(QLocale());
    m_console->catalogueCameras().setLanguage(look.language);
    REQUIRE(m_console->loadDemo(QStringLiteral("rtsp://127.0.0.1:9")));
    REQUIRE(waitFor([&] { return m_console->cameras().cameras().size() == kDemoCameras; }));
    fill();
    console::WindowState state;
    state.id = QStringLiteral("main");
    m_window = std::make_unique<shell::ConsoleWindow>(*m_console, state, shell::ConsoleWindow::Kind::Main);
    QScreen *screen = screenOf(look);
    REQUIRE(screen);
    m_window->setScreen(screen);
    m_window->move(screen->geometry().topLeft());
    m_window->resize(monitorOf(look));
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    QStringList ids;
    for (const console::Camera &camera : m_console->cameras().cameras()) {
        if (ids.size() < 16)
            ids << camera.id;
    }
    m_window->page().showCameras(ids);
    settle();
}

Stage::~Stage() = default;

void Stage::fill()
{
    QObject context;
    const QString partner = m_console->catalogue().partners().front().id;
    bool isSet = false;
    m_console->catalogue().change(
        &context, {}, [partner](catalogue::Store &store) { return store.setOwnPartner(partner); },
        [&isSet](const base::Result<void> &set) { isSet = set.has_value(); });
    REQUIRE(waitFor([&] { return isSet && m_console->catalogue().ownPartnerId() == partner; }));
    const console::Wall wall = namedWall(QStringLiteral("Night shift"), {cameraId(101), cameraId(107)});
    require(m_console->book().saveWall(wall));
    require(m_console->book().saveTour({QUuid::createUuid().toString(QUuid::WithoutBraces),
                                        QStringLiteral("Round of the town"),
                                        {{wall.id, 10}}}));
    addIncident();
}

void Stage::addIncident()
{
    QObject context;
    incidents::Incident incident;
    incident.title = QStringLiteral("Fight before the bus station, two persons ran towards the park");
    incident.from = base::systemClock().wall();
    incident.markedAt = incident.from;
    incident.markedBy = m_console->incidents().who();
    m_console->incidents().create(incident, &context,
                                  [this](const auto &made) { m_incident = taken(made).id; });
    REQUIRE(waitFor([&] { return !m_incident.isEmpty(); }));
    bool noted = false;
    m_console->incidents().addNote(m_incident, QStringLiteral("Patrol 12 was sent."), &context,
                                   [&noted](const auto &) { noted = true; });
    REQUIRE(waitFor([&] { return noted; }));
}

QString Stage::cameraId(int callNumber) const
{
    const console::Camera *camera = m_console->cameras().findByCallNumber(callNumber);
    REQUIRE(camera);
    return camera->id;
}

void Stage::settle()
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void forEachScene(Stage &stage, const std::vector<Scene> &scenes,
                  const std::function<void(const Scene &, QWidget &)> &look)
{
    for (const Scene &scene : scenes) {
        QWidget *shown = scene.show(stage);
        if (!shown)
            continue;
        Stage::settle();
        look(scene, *shown);
        if (shown != &stage.window()) {
            shown->close();
            delete shown;
            stage.window().activateWindow();
        }
        Stage::settle();
    }
}

} // namespace videoguard::test
