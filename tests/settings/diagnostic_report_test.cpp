// SPDX-License-Identifier: EUPL-1.2
#include "app/base/crash_handler.h"
#include "app/base/log.h"
#include "app/base/log_file.h"
#include "app/console/console.h"
#include "app/console/diagnostic_report.h"
#include "app/console/report_privacy.h"
#include "app/console/settings.h"
#include "tests/support/catch.h"
#include "ui/shell/diagnostic_dialog.h"

#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QTemporaryDir>

using namespace videoguard;

namespace {

const char kHidden[] = "[.][diagnostic-child]";

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What must not leave the console, planted wherever it might come from.
const std::vector<const char *> kPlanted = {
    "Sw0rdfish",   // passwords
    "jberzina",    // the account, in folders and the environment
    "Berzina",     // the person, as the setting says
    "10.21.32.43", // a camera
    "gym.kuldiga", // another one, by name
    "10.9.8.7",    // a host nobody knows of, in a line of the log
    "couch.talsi", // the partner server
    "2001:db8::77", "janis@example.lv", "editor-talsi",
};

void plantInTheLog()
{
    qCWarning(base::logMedia, "open rtsp://admin:Sw0rdfish@10.21.32.43/main failed");
    qCWarning(base::logMedia, "10.21.32.43 answered late, gym.kuldiga.lv not at all");
    qCInfo(base::logConsole, "http://10.9.8.7/?token=Sw0rdfish and 10.9.8.7:554");
    qCInfo(base::logConsole, "[2001:db8::77] says: mail janis@example.lv, password: Sw0rdfish");
    qCInfo(base::logConsole, "editor-talsi logged in to https://couch.talsi.lv:6984/");
    qCInfo(base::logConsole, "/ho"
                             "me/jberzina/notes.txt and C:\\Us"
                             "ers\\jberzina\\x, Anna Berzina");
    qCInfo(base::logDatabase, "version 5.1.9 at 21:30:05, 24 rows");
}

void plantACrashReport(const QString &folder)
{
    base::CrashOptions options;
    options.folder = folder;
    options.versions = text("password=Sw0rdfish");
    options.arguments = {text("videoguard"), text("--url"), text("rtsp://admin:Sw0rdfish@10.21.32.43/main")};
    REQUIRE(base::installCrashHandler(options));
    QFile report(folder + text("/crash-2026-11-22T21-30-05Z.txt"));
    REQUIRE(report.open(QIODevice::WriteOnly));
    report.write("Uncaught exception: rtsp://admin:Sw0rdfish@10.21.32.43/main\n\nStack of the thread\n"
                 "#0 /ho"
                 "me/jberzina/videoguard 0x12\n");
}

} // namespace

TEST_CASE("no planted secret, person or address leaves with a diagnostic report", "[diagnostic]")
{
    // A child with a home of its own: the profile lies in the folder of a person.
    const QTemporaryDir folder;
    const QString home = folder.filePath(text("jberzina"));
    REQUIRE(QDir().mkpath(home + text("/profile")));
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    child.setArguments({text("makes a report for another test")});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(text("HOME"), home);
    environment.insert(text("USER"), text("jberzina"));
    environment.remove(text("QT_LOGGING_RULES"));
    environment.insert(text("VIDEOGUARD_TEST_PROFILE"), home + text("/profile"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start();
    REQUIRE(child.waitForFinished(60000));
    const QString output = QString::fromUtf8(child.readAll());
    INFO(output.right(6000).toStdString());
    REQUIRE(child.exitStatus() == QProcess::NormalExit);
    REQUIRE(child.exitCode() == 0);
    QFile file(home + text("/profile/report.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString report = QString::fromUtf8(file.readAll());
    INFO(report.toStdString());
    for (const char *planted : kPlanted) {
        INFO(planted);
        CHECK_FALSE(report.contains(text(planted), Qt::CaseInsensitive));
    }
    // And it still says what the support desk needs.
    CHECK(report.contains(text("VideoGuard Console " VIDEOGUARD_VERSION)));
    CHECK(report.contains(text("FFmpeg ")));
    CHECK(report.contains(text("SQLite 3.")));
    CHECK(report.contains(text("libsodium 1.")));
    CHECK(report.contains(text("Cameras: 2, own 2, with an address here 2")));
    CHECK(report.contains(text("~/profile")));
    CHECK(report.contains(text("catalogue.db: ")));
    CHECK(report.contains(text("interface/textSize = 120 (own)")));
    CHECK(report.contains(text("person/name = (set)")));
    CHECK(report.contains(text("1 kept; the newest one begins:\nUncaught exception")));
    CHECK(report.contains(text("version 5.1.9 at 21:30:05, 24 rows")));
    CHECK(report.contains(text("private IPv4> answered late, <host")));
    // The same camera has the same word in each line.
    const QRegularExpression word(text("rtsp://(<host\\d+: private IPv4>)/main failed"));
    const QString host = word.match(report).captured(1);
    REQUIRE_FALSE(host.isEmpty());
    CHECK(report.contains(host + text(" answered late")));
}

TEST_CASE("makes a report for another test", kHidden)
{
    base::installRedactingLog();
    const QString profile = qEnvironmentVariable("VIDEOGUARD_TEST_PROFILE");
    REQUIRE_FALSE(profile.isEmpty());
    auto console = console::Console::open(profile);
    REQUIRE(console);
    for (const char *address :
         {"rtsp://admin:Sw0rdfish@10.21.32.43/main", "http://gym.kuldiga.lv/?user=a&password=Sw0rdfish"}) {
        const auto url = base::StreamUrl::parse(text(address));
        REQUIRE(url);
        REQUIRE((*console)->openAddress(*url, base::StreamUrl::credentialsIn(text(address))));
    }
    console::Settings &settings = (*console)->settings();
    REQUIRE(settings.set(text("person/name"), text("Anna Berzina")));
    REQUIRE(settings.set(text("interface/textSize"), 120));
    sync::ServerAccount account;
    account.server = QUrl(text("https://couch.talsi.lv:6984"));
    account.user = text("editor-talsi");
    console::SyncSettings joined;
    joined.account = account;
    REQUIRE(console::writeSyncSettings((*console)->preferences(), joined));
    console->reset();
    console = console::Console::open(profile);
    REQUIRE(console);
    REQUIRE(base::startLogFile({profile + text("/log")}));
    plantInTheLog();
    plantACrashReport(profile + text("/log"));

    QElapsedTimer timer;
    timer.start();
    const QString report = console::diagnosticReport(**console);
    CHECK(timer.elapsed() < 1500);
    QFile file(profile + text("/report.txt"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(report.toUtf8());
}

TEST_CASE("a host is told by its shape", "[diagnostic]")
{
    for (const auto &[host, shape] : {
             std::pair("10.0.0.7", "private IPv4"),
             std::pair("192.168.1.20", "private IPv4"),
             std::pair("172.31.0.1", "private IPv4"),
             std::pair("172.32.0.1", "public IPv4"),
             std::pair("85.254.1.2", "public IPv4"),
             std::pair("169.254.3.4", "link-local IPv4"),
             std::pair("[2a02::1]", "public IPv6"),
             std::pair("fd00::1", "private IPv6"),
             std::pair("localhost", "this computer"),
             std::pair("127.0.0.1", "this computer"),
             std::pair("gym.kuldiga.lv", "name with 3 parts"),
             std::pair("camera7", "name with 1 parts"),
             std::pair("", "none"),
         })
        CHECK(console::hostShape(text(host)) == text(shape));
}

TEST_CASE("figures that only look like addresses stay in a report", "[diagnostic]")
{
    console::ReportPrivacy privacy;
    for (const char *line : {
             "version 1.2.3.400 of a thing",
             "2026-11-22T21:30:05.123Z I videoguard.console: 12:30:45",
             "FFmpeg 5.1.9-0+deb12u1, LGPL version 3 or later",
             "00:1a:2b is no address",
             "127.0.0.1 and rtsp://localhost:8554/main",
         }) {
        const QString clean = privacy.cleaned(text(line));
        CHECK((clean == text(line) || clean.contains(text("this computer"))));
    }
}

TEST_CASE("a report is shown before it is copied, and copied as it was shown", "[diagnostic]")
{
    QGuiApplication::clipboard()->setText(text("before"));
    const QString report = text("first line\nsecond line \u0161\n");
    shell::DiagnosticDialog dialog(text("Diagnostic report"), text("Read it."), report);
    dialog.show();
    const auto *shown = dialog.findChild<QPlainTextEdit *>(text("diagnostic.report"));
    REQUIRE(shown);
    CHECK(shown->isReadOnly());
    CHECK(shown->toPlainText() == report);
    CHECK(QGuiApplication::clipboard()->text() == text("before"));
    auto *copy = dialog.findChild<QPushButton *>(text("diagnostic.copy"));
    REQUIRE(copy);
    copy->click();
    CHECK(QGuiApplication::clipboard()->text() == report);

    const QTemporaryDir folder;
    const QString path = folder.filePath(text("report.txt"));
    dialog.saveTo(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == report);
    const auto *said = dialog.findChild<QLabel *>(text("diagnostic.said"));
    REQUIRE(said);
    CHECK(said->text().contains(path));
    dialog.saveTo(folder.filePath(text("no/such/folder/report.txt")));
    CHECK(said->text().contains(text("could not be saved")));
}
