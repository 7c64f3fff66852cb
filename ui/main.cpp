// SPDX-License-Identifier: EUPL-1.2
// Composition root: command line, profile, language, theme, console, windows.
#include "app/base/log.h"
#include "app/console/catalogue_command.h"
#include "app/console/command_line.h"
#include "app/console/console.h"
#include "app/console/couchdb_command.h"
#include "app/console/profile_folder.h"
#include "app/console/sync_command.h"
#include "ui/shell/language.h"
#include "ui/shell/statistics_recorder.h"
#include "ui/shell/window_set.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QPixmap>
#include <QTextStream>

#include <cstdio>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace videoguard;

namespace {

constexpr int kBadUsage = 2;
constexpr int kCannotStart = 3;
constexpr auto kDemoServer = "rtsp://127.0.0.1:8554";

void print(const QString &text, FILE *to = stdout)
{
    std::fputs(text.toLocal8Bit().constData(), to);
    std::fputc('\n', to);
}

widgets::ThemeKind themeFor(const console::CommandLine &line, const console::Preferences &preferences)
{
    using Theme = console::CommandLine::Theme;
    if (line.theme)
        return *line.theme == Theme::Light      ? widgets::ThemeKind::Light
               : *line.theme == Theme::Contrast ? widgets::ThemeKind::HighContrast
                                                : widgets::ThemeKind::Dark;
    const QString kept = preferences.value(QStringLiteral("interface/theme")).toString();
    if (kept == QLatin1String("light"))
        return widgets::ThemeKind::Light;
    return kept == QLatin1String("contrast") ? widgets::ThemeKind::HighContrast : widgets::ThemeKind::Dark;
}

shell::Screen screenFor(console::CommandLine::Screen screen)
{
    using Asked = console::CommandLine::Screen;
    switch (screen) {
    case Asked::Live:
        return shell::Screen::Live;
    case Asked::Map:
        return shell::Screen::Map;
    case Asked::Catalogue:
        return shell::Screen::Catalogue;
    case Asked::Incidents:
        return shell::Screen::Incidents;
    case Asked::Review:
        return shell::Screen::Review;
    case Asked::Requests:
        return shell::Screen::Requests;
    case Asked::Partners:
        return shell::Screen::Partners;
    }
    return shell::Screen::Live;
}

using CommandRunner = int (*)(const QStringList &, QTextStream &, QTextStream &);

// Works without a display: a server's nightly export is such a place.
int runCommand(CommandRunner run, int argc, char **argv, const QStringList &arguments)
{
    console::maskSecretsIn(argc, argv);
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("videoguard"));
    shell::useLanguage({});
    QTextStream out(stdout);
    QTextStream problems(stderr);
    return run(arguments, out, problems);
}

// The operator's sentence for why the console does not start.
QString startSentence(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::Conflict:
        return QCoreApplication::translate(
            "main",
            "Another VideoGuard Console uses this profile. Close it, or start with another --profile.");
    case base::ErrorKind::Denied:
        return QCoreApplication::translate(
            "main",
            "The profile folder cannot be written. Ask your administrator for the right to write there.");
    case base::ErrorKind::Full:
        return QCoreApplication::translate(
            "main", "No space is left on the disk of the profile folder. Make room and start again.");
    case base::ErrorKind::Unsupported:
        return QCoreApplication::translate("main", "The profile was written by a newer version. Install that "
                                                   "version or start with another --profile.");
    default:
        return QCoreApplication::translate("main", "The profile folder cannot be opened.");
    }
}

int cannotStart(const base::Error &error)
{
    qCCritical(base::logUi).noquote() << base::describe(error);
    const QString sentence = startSentence(error);
    print(sentence + QLatin1Char('\n') + error.cause, stderr);
    if (QGuiApplication::platformName() != QLatin1String("offscreen"))
        QMessageBox::critical(nullptr, QApplication::applicationDisplayName(),
                              sentence + QStringLiteral("\n\n") + error.cause);
    return kCannotStart;
}

void openCameras(const console::CommandLine &line, console::Console &console, wall::WallPage &page)
{
    QStringList wanted;
    if (line.demo) {
        const QString server =
            line.demoServer ? line.demoServer->url.toString() : QString::fromLatin1(kDemoServer);
        if (const base::Result<int> loaded = console.loadDemo(server); !loaded)
            qCWarning(base::logUi).noquote() << base::describe(loaded.error());
        if (line.demoServer && !line.demoServer->credentials.isEmpty()) {
            for (const console::Camera &camera : console.cameras().cameras())
                console.pool().setCredentials(camera.id, line.demoServer->credentials, false);
        }
    }
    if (!line.layout.isEmpty())
        page.setLayoutById(line.layout);
    const bool isEmpty = page.camerasOnWall().isEmpty();
    for (const console::CommandLine::Address &address : line.urls) {
        if (const auto camera = console.openAddress(address.url, address.credentials))
            wanted << camera->id;
        else
            qCWarning(base::logUi).noquote() << base::describe(camera.error());
    }
    if (line.demo && isEmpty && wanted.isEmpty()) {
        for (const console::Camera &camera : console.cameras().cameras()) {
            if (camera.demo && wanted.size() < page.store().state().tileCount())
                wanted << camera.id;
        }
    }
    page.showCameras(wanted);
}

} // namespace

int main(int argc, char **argv)
{
#if defined(__GLIBC__)
    // One arena for all: with a thread a stream, each with its own arena, freed memory would not come back.
    mallopt(M_ARENA_MAX, 2);
#endif
    base::installRedactingLog();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (arguments.value(1) == QLatin1String("catalogue"))
        return runCommand(console::runCatalogueCommand, argc, argv, arguments.mid(2));
    if (arguments.value(1) == QLatin1String("couchdb"))
        return runCommand(console::runCouchdbCommand, argc, argv, arguments.mid(2));
    if (arguments.value(1) == QLatin1String("sync"))
        return runCommand(console::runSyncCommand, argc, argv, arguments.mid(2));
    const base::Result<console::CommandLine> line = console::parseCommandLine(arguments);
    console::maskSecretsIn(argc, argv);
    if (!line) {
        print(line.error().cause, stderr);
        return kBadUsage;
    }
    if (line->action == console::CommandLine::Action::ShowHelp) {
        print(console::commandLineHelp());
        return 0;
    }
    if (line->action == console::CommandLine::Action::ShowVersion) {
        print(QStringLiteral("VideoGuard Console " VIDEOGUARD_VERSION));
        return 0;
    }

    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("videoguard"));
    QApplication::setApplicationDisplayName(QStringLiteral("VideoGuard Console"));
    QApplication::setApplicationVersion(QStringLiteral(VIDEOGUARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("videoguard"));
    QApplication::setQuitOnLastWindowClosed(false);

    const base::Result<console::ProfileFolder> profile = console::ProfileFolder::open(line->profile);
    if (!profile)
        return cannotStart(profile.error());
    base::Result<std::unique_ptr<console::Console>> console = console::Console::open(profile->path());
    if (!console)
        return cannotStart(console.error());
    console::Preferences &preferences = (*console)->preferences();
    const QString kept = preferences.value(QStringLiteral("interface/language")).toString();
    shell::useLanguage(line->language.isEmpty() ? kept : line->language);
    (*console)->cameras().setLocale(QLocale());
    (*console)->book().setLocale(QLocale());
    (*console)->catalogueCameras().setLanguage(QLocale().name().left(2));
    widgets::applyTheme(app, themeFor(*line, preferences));
    wall::installWallAccessibility();

    shell::WindowSet windows(**console);
    windows.restore(line->windowSize);
    wall::WallPage &page = windows.mainWindow().page();
    openCameras(*line, **console, page);
    if (!(*console)->setAside().isEmpty())
        emit page.said(QCoreApplication::translate(
                           "main", "The saved walls could not be read. The damaged file lies at %1.")
                           .arg((*console)->setAside()),
                       true);

    if (!(*console)->catalogueSetAside().isEmpty())
        emit page.said(QCoreApplication::translate(
                           "main", "The catalogue could not be read. The damaged file lies at %1.")
                           .arg((*console)->catalogueSetAside()),
                       true);
    if (!(*console)->incidentsSetAside().isEmpty())
        emit page.said(QCoreApplication::translate(
                           "main", "The incidents could not be read. The damaged file lies at %1.")
                           .arg((*console)->incidentsSetAside()),
                       true);
    if (line->screen)
        windows.mainWindow().showScreen(screenFor(*line->screen));

    std::unique_ptr<shell::StatisticsRecorder> recorder;
    if (!line->statisticsFile.isEmpty()) {
        auto made = shell::StatisticsRecorder::create(line->statisticsFile, page);
        if (!made)
            return cannotStart(made.error());
        recorder = std::move(*made);
    }
    int status = 0;
    if (!line->screenshotFile.isEmpty()) {
        QTimer::singleShot(line->screenshotAfter, &app, [&] {
            if (!windows.mainWindow().grab().save(line->screenshotFile, "PNG")) {
                print(QCoreApplication::translate("main", "The screenshot could not be written to %1.")
                          .arg(line->screenshotFile),
                      stderr);
                status = kCannotStart;
            }
            if (!line->exitAfter)
                QApplication::quit();
        });
    }
    if (line->exitAfter)
        QTimer::singleShot(*line->exitAfter, &app, &QApplication::quit);
    const int result = QApplication::exec();
    return result != 0 ? result : status;
}
