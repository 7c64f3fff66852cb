// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/session.h"

#include "app/base/crash_handler.h"
#include "app/base/log.h"
#include "app/base/log_file.h"
#include "app/console/autostart.h"
#include "app/console/demo_cameras.h"
#include "app/console/diagnostic_report.h"
#include "app/console/single_instance.h"
#include "ui/shell/diagnostic_dialog.h"
#include "ui/shell/first_start.h"
#include "ui/shell/kiosk_code.h"
#include "ui/shell/language.h"
#include "ui/shell/screens.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace videoguard::shell {

namespace {

constexpr std::chrono::seconds kLookAtWalls{5};
constexpr auto kDemoServer = "rtsp://127.0.0.1:8554";

const QString kLanguage = QStringLiteral("interface/language");
const QString kTheme = QStringLiteral("interface/theme");
const QString kTextSize = QStringLiteral("interface/textSize");
const QString kKeepAwake = QStringLiteral("workstation/keepAwake");
const QString kNotifications = QStringLiteral("workstation/notifications");
const QString kStartAtLogin = QStringLiteral("workstation/startAtLogin");
const QString kRestart = QStringLiteral("workstation/restartAfterCrash");
const QString kKiosk = QStringLiteral("workstation/kiosk");

widgets::ThemeKind themeKind(const console::CommandLine &line, const QString &kept)
{
    using Theme = console::CommandLine::Theme;
    if (line.theme)
        return *line.theme == Theme::Light      ? widgets::ThemeKind::Light
               : *line.theme == Theme::Contrast ? widgets::ThemeKind::HighContrast
                                                : widgets::ThemeKind::Dark;
    if (kept == QLatin1String("light"))
        return widgets::ThemeKind::Light;
    return kept == QLatin1String("contrast") ? widgets::ThemeKind::HighContrast : widgets::ThemeKind::Dark;
}

std::optional<Screen> screenFor(const console::CommandLine &line)
{
    using Asked = console::CommandLine::Screen;
    if (!line.screen)
        return std::nullopt;
    switch (*line.screen) {
    case Asked::Live:
        return Screen::Live;
    case Asked::Map:
        return Screen::Map;
    case Asked::Catalogue:
        return Screen::Catalogue;
    case Asked::Incidents:
        return Screen::Incidents;
    case Asked::Review:
        return Screen::Review;
    case Asked::Requests:
        return Screen::Requests;
    case Asked::Partners:
        return Screen::Partners;
    case Asked::Settings:
        return Screen::Settings;
    }
    return std::nullopt;
}

base::LogDetail logDetail(const QString &kept)
{
    if (kept == QLatin1String("problems"))
        return base::LogDetail::Problems;
    return kept == QLatin1String("detailed") ? base::LogDetail::Detailed : base::LogDetail::Ordinary;
}

} // namespace

Session::Session(console::Console &console, const console::CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_line(line)
    , m_windows(std::make_unique<WindowSet>(console))
    , m_kiosk(console.settings(), console.preferences())
{
    useLanguageOf(m_line.language.isEmpty() ? m_console.settings().value(kLanguage).toString()
                                            : m_line.language);
    useLook();
    wall::installWallAccessibility();
    connect(m_windows.get(), &WindowSet::windowAdded, this, &Session::attach);
    connect(&m_console.settings(), &console::Settings::changed, this, &Session::apply);
    connect(&m_kiosk, &Kiosk::leaveWanted, this, &Session::leaveKiosk);
    connect(&m_kiosk, &Kiosk::changed, this, [this](bool on) {
        for (ConsoleWindow *window : m_windows->all())
            window->setKiosk(on);
    });
    connect(&m_notifier, &Notifier::activated, this, [this](Notifier::Kind kind) {
        m_windows->mainWindow().raise();
        m_windows->mainWindow().activateWindow();
        if (kind == Notifier::Kind::Alarm || kind == Notifier::Kind::Archive)
            m_windows->mainWindow().screens()->showAlarms();
        else if (kind == Notifier::Kind::Partners)
            m_windows->mainWindow().showScreen(Screen::Partners);
        else if (kind == Notifier::Kind::Crash)
            showCrash();
    });
    connect(&m_console.alarms(), &console::AlarmDesk::changed, this, &Session::lookAtAlarms);
    connect(&m_console.recordingSettings(), &console::RecordingSettings::said, this, &Session::say);
    connect(&m_walls, &QTimer::timeout, this, &Session::lookAtWalls);
    for (const QString &key : {kNotifications, QStringLiteral("logs/detail")})
        apply(key);
}

Session::~Session() = default;

void Session::start()
{
    if (const auto renewed = console::renewDemoFiles(m_console); !renewed)
        qCWarning(base::logUi).noquote() << base::describe(renewed.error());
    m_windows->restore(m_line.windowSize);
    // After a fault the wall comes back as it was, not as it was once begun with.
    const bool again = !m_line.crashReport.isEmpty();
    if (!again)
        openCameras(m_line);
    const std::optional<Screen> asked = again ? std::nullopt : screenFor(m_line);
    if (asked)
        m_windows->mainWindow().showScreen(*asked);
    else
        m_windows->showStartScreen();
    sayWhatHappened();
    listen();
    // Nobody's wish is no reason to take away an entry that another profile made.
    if (m_console.settings().source(kStartAtLogin) != console::Settings::Source::BuiltIn)
        setStartAtLogin();
    m_walls.start(kLookAtWalls);
    setUpKiosk();
    // With the wall behind it; not when somebody else already said what is wanted.
    const bool plain =
        !m_line.demo && m_line.urls.empty() && !asked && m_line.screenshotFile.isEmpty() && !again;
    if ((m_line.firstStart && !again) || (plain && !m_inKiosk && FirstStart::isDue(m_console)))
        QTimer::singleShot(0, this, &Session::askFirstStart);
}

void Session::listen()
{
    auto instance = console::SingleInstance::listen(m_console.profileFolder());
    if (!instance) {
        qCWarning(base::logUi).noquote() << base::describe(instance.error());
        return;
    }
    m_instance = std::move(*instance);
    connect(m_instance.get(), &console::SingleInstance::argumentsReceived, this, &Session::takeOver);
}

void Session::takeOver(const QStringList &arguments, const QString &folder)
{
    QStringList absolute = arguments;
    for (QString &argument : absolute) {
        const QFileInfo file(QDir(folder), argument);
        if (!folder.isEmpty() && !argument.startsWith(QLatin1Char('-')) && file.isFile())
            argument = file.absoluteFilePath();
    }
    const auto line = console::parseCommandLine(absolute);
    ConsoleWindow &window = m_windows->mainWindow();
    if (!line) {
        say(line.error().cause, true);
    } else if (!m_inKiosk) {
        openCameras(*line);
        if (const std::optional<Screen> screen = screenFor(*line))
            window.showScreen(*screen);
        else if (!line->urls.empty())
            window.showScreen(Screen::Live);
        if (line->firstStart)
            askFirstStart();
    }
    if (line && line->kiosk)
        enterKiosk();
    if (window.isMinimized())
        window.showNormal();
    window.raise();
    window.activateWindow();
}

void Session::attach(ConsoleWindow *window)
{
    connect(window, &ConsoleWindow::helpWanted, this, &Session::showHelp);
    connect(window, &ConsoleWindow::linkWanted, this, &Session::follow);
}

void Session::openCameras(const console::CommandLine &line)
{
    wall::WallPage &page = m_windows->mainWindow().page();
    if (line.demo) {
        const QString server =
            line.demoServer ? line.demoServer->url.toString() : QString::fromLatin1(kDemoServer);
        if (const base::Result<int> loaded = m_console.loadDemo(server); !loaded)
            qCWarning(base::logUi).noquote() << base::describe(loaded.error());
        if (line.demoServer && !line.demoServer->credentials.isEmpty()) {
            for (const console::Camera &camera : m_console.cameras().cameras())
                m_console.pool().setCredentials(camera.id, line.demoServer->credentials, false);
        }
    }
    if (!line.layout.isEmpty())
        page.setLayoutById(line.layout);
    const bool isEmpty = page.camerasOnWall().isEmpty();
    QStringList wanted;
    for (const console::CommandLine::Address &address : line.urls) {
        if (const auto camera = m_console.openAddress(address.url, address.credentials))
            wanted << camera->id;
        else
            qCWarning(base::logUi).noquote() << base::describe(camera.error());
    }
    if (line.demo && isEmpty && wanted.isEmpty())
        wanted = demoCameras();
    page.showCameras(wanted);
}

// As many as the wall has tiles.
QStringList Session::demoCameras() const
{
    const int tiles = m_windows->mainWindow().page().store().state().tileCount();
    QStringList ids;
    for (const console::Camera &camera : m_console.cameras().cameras()) {
        if (camera.demo && ids.size() < tiles)
            ids << camera.id;
    }
    return ids;
}

void Session::openDemoFootage()
{
    const base::Result<int> loaded = console::demoFromFiles(m_console);
    if (!loaded) {
        qCWarning(base::logUi).noquote() << base::describe(loaded.error());
        say(tr("The demo cameras cannot be shown: %1.").arg(loaded.error().cause), true);
        return;
    }
    m_windows->mainWindow().showScreen(Screen::Live);
    m_windows->mainWindow().page().showCameras(demoCameras());
}

void Session::apply(const QString &key)
{
    const console::Settings &settings = m_console.settings();
    if (key == kLanguage) {
        useLanguageOf(settings.value(key).toString());
        // The page that changed it still runs.
        QMetaObject::invokeMethod(this, &Session::rebuild, Qt::QueuedConnection);
    } else if (key == kTheme || key == kTextSize) {
        useLook();
    } else if (key == kNotifications) {
        m_notifier.setEnabled(settings.isOn(key));
    } else if (key == kKeepAwake) {
        lookAtWalls();
    } else if (key == kStartAtLogin) {
        setStartAtLogin();
    } else if (key == kRestart) {
        base::setRestartAfterCrash(settings.isOn(key));
    } else if (key == QLatin1String("logs/detail")) {
        base::setLogDetail(logDetail(settings.value(key).toString()));
    }
}

void Session::useLanguageOf(const QString &code)
{
    useLanguage(code);
    m_console.cameras().setLocale(QLocale());
    m_console.book().setLocale(QLocale());
    m_console.catalogueCameras().setLanguage(QLocale().name().left(2));
}

void Session::useLook()
{
    const console::Settings &settings = m_console.settings();
    const double percent = settings.value(kTextSize).toDouble(100);
    const bool ordinary = qFuzzyCompare(percent, 100.0);
    widgets::applyTheme(*qApp, themeKind(m_line, settings.value(kTheme).toString()),
                        ordinary ? 0 : widgets::platformPointSize() * percent / 100);
}

// Every word of every window anew. The streams stay open in the pool meanwhile, so that no picture is lost.
void Session::rebuild()
{
    if (m_inKiosk)
        m_kiosk.leave();
    const bool helpShown = m_help && m_help->isVisible();
    const QString page = m_help ? m_help->page() : QString();
    m_help.reset();
    if (!m_windows->rebuild())
        say(tr("The new language holds for all windows once what is being edited is saved or given up."),
            false);
    if (helpShown)
        showHelp(page);
    if (m_inKiosk)
        enterKiosk();
}

void Session::follow(const QString &id)
{
    ConsoleWindow &window = m_windows->mainWindow();
    if (id == QLatin1String("join")) {
        window.screens()->openJoin();
    } else if (id == QLatin1String("import")) {
        window.screens()->openImport();
    } else if (id == QLatin1String("demo")) {
        openDemoFootage();
    } else if (id == QLatin1String("first-start")) {
        askFirstStart();
    } else if (id == QLatin1String("report")) {
        showReport();
    } else if (id == QLatin1String("kiosk")) {
        enterKiosk();
    } else if (id == QLatin1String("kiosk-code")) {
        KioskCodeDialog dialog(m_console.preferences(), &window);
        dialog.exec();
    } else {
        window.follow(id);
    }
}

void Session::askFirstStart()
{
    if (m_dialog)
        return;
    ConsoleWindow &window = m_windows->mainWindow();
    auto *dialog = new FirstStart(m_console, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        const FirstStart::Outcome outcome = dialog->outcome();
        if (result != QDialog::Accepted)
            return;
        if (outcome.demo)
            openDemoFootage();
        // Behind the rebuilding of the windows that a new language asks for.
        if (outcome.join)
            QTimer::singleShot(0, this, [this] { follow(QStringLiteral("join")); });
    });
    dialog->open();
}

void Session::showReport()
{
    DiagnosticDialog dialog(tr("Diagnostic report"),
                            tr("For whoever helps you. It holds no password and no name of a person; read it "
                               "before you pass it on."),
                            console::diagnosticReport(m_console), &m_windows->mainWindow());
    dialog.exec();
}

void Session::showCrash()
{
    const auto report = base::readCrashReport(m_line.crashReport);
    if (!report) {
        say(tr("The report cannot be read: %1.").arg(report.error().cause), true);
        return;
    }
    DiagnosticDialog dialog(tr("Why the console started again"),
                            tr("For whoever helps you. It holds no password; read it before you pass it on."),
                            *report, &m_windows->mainWindow());
    dialog.exec();
}

void Session::showHelp(const QString &page)
{
    if (!m_help) {
        m_help = std::make_unique<HelpWindow>();
        connect(m_help.get(), &HelpWindow::shortcutSheetWanted, this, [this] {
            m_windows->mainWindow().raise();
            m_windows->mainWindow().activateWindow();
            m_windows->mainWindow().follow(QStringLiteral("shortcuts"));
        });
    }
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void Session::setUpKiosk()
{
    if (m_line.kiosk || m_console.settings().isOn(kKiosk))
        enterKiosk();
}

void Session::enterKiosk()
{
    QList<QWidget *> windows;
    for (ConsoleWindow *window : m_windows->all())
        windows << window;
    if (m_help)
        m_help->hide();
    m_inKiosk = true;
    m_kiosk.enter(windows);
}

void Session::leaveKiosk()
{
    m_inKiosk = false;
    m_kiosk.leave();
}

// What is set is what holds: a roll-out sets it, and somebody may have removed the entry by hand.
void Session::setStartAtLogin()
{
    const bool wanted = m_console.settings().isOn(kStartAtLogin);
    if (wanted == console::startsAtLogin())
        return;
    if (const auto done = console::setStartsAtLogin(wanted); !done) {
        qCWarning(base::logUi).noquote() << base::describe(done.error());
        say(tr("Starting at log-in could not be changed: %1.").arg(done.error().cause), true);
    }
}

void Session::sayWhatHappened()
{
    if (!m_line.crashReport.isEmpty()) {
        const QString sentence =
            tr("The console ended unexpectedly and started again. The report lies at %1.")
                .arg(m_line.crashReport);
        say(sentence, true);
        m_notifier.notify(Notifier::Kind::Crash, tr("VideoGuard Console started again"), sentence);
    }
    const auto sayAside = [this](const QString &sentence, const QString &path) {
        if (!path.isEmpty())
            say(sentence.arg(path), true);
    };
    sayAside(tr("The saved walls could not be read. The damaged file lies at %1."), m_console.setAside());
    sayAside(tr("The catalogue could not be read. The damaged file lies at %1."),
             m_console.catalogueSetAside());
    sayAside(tr("The incidents could not be read. The damaged file lies at %1."),
             m_console.incidentsSetAside());
}

void Session::lookAtWalls()
{
    const auto isLive = [](const ConsoleWindow *window) {
        return window->isVisible() && !window->isMinimized() && window->liveCount() > 0;
    };
    const auto windows = m_windows->all();
    const bool live = std::any_of(windows.begin(), windows.end(), isLive);
    m_sleep.setAwake(live && m_console.settings().isOn(kKeepAwake), tr("Cameras are being watched"));
}

// Only what is new and high: the strip shows the rest when somebody looks.
void Session::lookAtAlarms()
{
    QSet<QString> open;
    for (const incidents::Alarm &alarm : m_console.alarms().open()) {
        if (alarm.priority != incidents::Priority::High || alarm.isAcknowledged())
            continue;
        open << alarm.id;
        if (!m_notified.contains(alarm.id))
            m_notifier.notify(Notifier::Kind::Alarm, words::alarmSentence(alarm.kind), alarm.place);
    }
    m_notified = open;
}

void Session::say(const QString &sentence, bool isProblem)
{
    m_windows->mainWindow().say(sentence, isProblem);
}

} // namespace videoguard::shell
