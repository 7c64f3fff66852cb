// SPDX-License-Identifier: EUPL-1.2
// Composition root: command line, profile, reports, console, session.
#include "app/base/crash_handler.h"
#include "app/base/log.h"
#include "app/base/log_file.h"
#include "app/base/parent_console.h"
#include "app/console/catalogue_command.h"
#include "app/console/command_line.h"
#include "app/console/console.h"
#include "app/console/couchdb_command.h"
#include "app/console/diagnostic_report.h"
#include "app/console/profile_folder.h"
#include "app/console/self_test.h"
#include "app/console/settings_command.h"
#include "app/console/single_instance.h"
#include "app/console/sync_command.h"
#include "ui/shell/language.h"
#include "ui/shell/self_test.h"
#include "ui/shell/session.h"
#include "ui/shell/statistics_recorder.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

#if defined(__GLIBC__)
#include <malloc.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
// After windows.h, which it needs.
#include <timeapi.h>
#endif

using namespace videoguard;

namespace {

constexpr int kBadUsage = 2;
constexpr int kCannotStart = 3;
constexpr std::chrono::seconds kWaitForProfile{5};

void print(const QString &text, FILE *to = stdout)
{
    std::fputs(text.toLocal8Bit().constData(), to);
    std::fputc('\n', to);
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

// Also without a display: an installer asks right after it unpacked.
int runSelfTest(int argc, char **argv, const QString &profile)
{
#if defined(Q_OS_LINUX)
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("videoguard"));
    std::vector<console::SelfTestLine> lines = console::selfTest(profile);
    for (console::SelfTestLine &line : shell::selfTestOfInterface())
        lines.push_back(std::move(line));
    print(console::selfTestText(lines).trimmed());
    return console::selfTestExitCode(lines);
}

int importSettings(int argc, char **argv, const console::CommandLine &line)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("videoguard"));
    shell::useLanguage(line.language);
    QTextStream out(stdout);
    QTextStream problems(stderr);
    return console::runImportSettings(line.settingsFile, console::ProfileFolder::pathFor(line.profile), out,
                                      problems);
}

void keepReports(const QString &profile, const QStringList &arguments, const console::CommandLine &line,
                 const console::Settings &settings)
{
    const QString folder = QDir(profile).filePath(QStringLiteral("log"));
    if (const auto started = base::startLogFile({folder}); !started)
        qCWarning(base::logUi).noquote() << base::describe(started.error());
    base::CrashOptions crash;
    crash.folder = folder;
    crash.versions = console::versionLines();
    // A run that was begun for a picture or for a time does not come back.
    const bool byHand = line.screenshotFile.isEmpty() && !line.exitAfter;
    crash.restart = byHand && settings.isOn(QStringLiteral("workstation/restartAfterCrash"));
    crash.arguments = arguments;
    if (const auto installed = base::installCrashHandler(crash); !installed)
        qCWarning(base::logUi).noquote() << base::describe(installed.error());
}

} // namespace

int main(int argc, char **argv)
{
#if defined(__GLIBC__)
    // One arena for all: with a thread a stream, each with its own arena, freed memory would not come back.
    mallopt(M_ARENA_MAX, 2);
#endif
#if defined(Q_OS_WIN)
    timeBeginPeriod(1); // pictures are shown to the millisecond; without it a wait ends within 16
#endif
    base::useParentConsole();
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

    if (line->action == console::CommandLine::Action::SelfTest)
        return runSelfTest(argc, argv, line->profile);
    if (line->action == console::CommandLine::Action::ImportSettings)
        return importSettings(argc, argv, *line);

    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("videoguard"));
    QApplication::setApplicationDisplayName(QStringLiteral("VideoGuard Console"));
    QApplication::setApplicationVersion(QStringLiteral(VIDEOGUARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("videoguard"));
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/videoguard/desktop/icons/%1.png").arg(size), QSize(size, size));
    QApplication::setWindowIcon(icon);
    QApplication::setQuitOnLastWindowClosed(false);

    // A console that ended unexpectedly may still hold its profile for a moment.
    const auto wait = line->crashReport.isEmpty() ? std::chrono::seconds(0) : kWaitForProfile;
    const base::Result<console::ProfileFolder> profile = console::ProfileFolder::open(line->profile, wait);
    if (!profile) {
        if (profile.error().kind == base::ErrorKind::Conflict &&
            console::SingleInstance::handOver(console::ProfileFolder::pathFor(line->profile), arguments))
            return 0;
        return cannotStart(profile.error());
    }
    base::Result<std::unique_ptr<console::Console>> console = console::Console::open(profile->path());
    if (!console)
        return cannotStart(console.error());
    keepReports(profile->path(), arguments, *line, (*console)->settings());
    shell::Session session(**console, *line);
    session.start();
    shell::WindowSet &windows = session.windows();

    std::unique_ptr<shell::StatisticsRecorder> recorder;
    if (!line->statisticsFile.isEmpty()) {
        auto made = shell::StatisticsRecorder::create(line->statisticsFile, windows.mainWindow().page());
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
