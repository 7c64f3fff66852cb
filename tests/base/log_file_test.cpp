// SPDX-License-Identifier: EUPL-1.2
#include "app/base/log.h"
#include "app/base/log_file.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <thread>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace videoguard::base;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Runs a hidden test of this program, because the handler is installed once for the whole of it. `folder` is
/// where it logs.
struct LoggingChild {
    QTemporaryDir folder;
    QString log;    ///< videoguard.log
    QString output; ///< standard error

    explicit LoggingChild(const char *test)
    {
        QProcess child;
        child.setProgram(QCoreApplication::applicationFilePath());
        child.setArguments({text(test)});
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(text("QT_LOGGING_RULES"));
        environment.insert(text("VIDEOGUARD_TEST_LOG"), folder.path() + text("/a/log"));
        child.setProcessEnvironment(environment);
        child.start();
        REQUIRE(child.waitForFinished(60000));
        output = QString::fromLocal8Bit(child.readAllStandardError());
        INFO(output.right(4000).toStdString() << child.readAllStandardOutput().toStdString());
        REQUIRE(child.exitStatus() == QProcess::NormalExit);
        REQUIRE(child.exitCode() == 0);
        log = read("videoguard.log");
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return folder.filePath(text("a/log/") + text(name));
    }
    [[nodiscard]] QString read(const char *name) const { return fileText(path(name)); }
};

LogFileOptions options()
{
    LogFileOptions options;
    options.folder = qEnvironmentVariable("VIDEOGUARD_TEST_LOG");
    return options;
}

} // namespace

TEST_CASE("a log file holds what was said before it was opened and hides every secret", "[base][log_file]")
{
    const LoggingChild child("[log-file-child]");
    INFO(child.log.toStdString());
    const QStringList lines = child.log.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 6);
    const QRegularExpression head(
        text("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z I videoguard\\.log: VideoGuard Console "
             "[0-9.]+, process \\d+, .*times in UTC$"));
    CHECK(lines[0].contains(head));
    const QDateTime at = QDateTime::fromString(lines[1].section(u' ', 0, 0), Qt::ISODateWithMs);
    CHECK(at.timeSpec() == Qt::UTC);
    CHECK(std::abs(at.secsTo(QDateTime::currentDateTimeUtc())) < 120);
    CHECK(lines[1].endsWith(text("Z I videoguard.console: said before, password=***")));
    CHECK(lines[2].endsWith(text("Z W videoguard.media: open rtsp://***@10.0.0.7/main failed")));
    CHECK(lines[3].endsWith(text("Z C videoguard.ui: Skuodas \u2013 \u0161viesoforas")));
    // A line of a peer's cannot pass for one of ours.
    CHECK(lines[4].endsWith(text("said by a peer:")));
    CHECK(lines[5] == text("    2026-01-01T00:00:00.000Z I videoguard.access: all is well"));
    CHECK_FALSE(child.log.contains(text("Sw0rdfish")));
    CHECK_FALSE(child.log.contains(text("debugging")));
#ifndef Q_OS_WIN
    constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    CHECK((QFile::permissions(child.path("videoguard.log")) & others) == QFile::Permissions());
    CHECK((QFile::permissions(child.path("")) & others) == QFile::Permissions());
#endif
}

TEST_CASE("writes a log file for another test", "[.][log-file-child]")
{
    installRedactingLog();
    qCInfo(logConsole, "said before, password=Sw0rdfish");
    REQUIRE(startLogFile(options()));
    CHECK(logFolder() == options().folder);
    qCWarning(logMedia, "open rtsp://admin:Sw0rdfish@10.0.0.7/main failed");
    qCCritical(logUi).noquote() << text("Skuodas \u2013 \u0161viesoforas");
    qCInfo(logAccess, "said by a peer:\n2026-01-01T00:00:00.000Z I videoguard.access: all is well");
    qCDebug(logConsole, "debugging");
    // Closed by the end of the program alone.
}

TEST_CASE("full log files move on, the oldest go, and every line is in one of them", "[base][log_file]")
{
    const LoggingChild child("[log-rotation-child]");
    const QStringList names = QDir(child.path("")).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    CHECK(names == QStringList({text("videoguard.1.log"), text("videoguard.2.log"), text("videoguard.log")}));
    QString all;
    for (const char *name : {"videoguard.2.log", "videoguard.1.log", "videoguard.log"}) {
        const QString one = child.read(name);
        CHECK(one.toUtf8().size() <= 20'000);
        CHECK(one.section(u'\n', 0, 0).contains(text("VideoGuard Console")));
        CHECK(one.endsWith(u'\n'));
        all += one;
    }
    // What is there is without a gap up to the newest line.
    const QRegularExpression numbered(text("line (\\d+) of"));
    int last = -1;
    int count = 0;
    QRegularExpressionMatchIterator lines = numbered.globalMatch(all);
    while (lines.hasNext()) {
        const int number = lines.next().captured(1).toInt();
        if (last >= 0 && number != last + 1)
            FAIL("from " << last << " to " << number);
        last = number;
        ++count;
    }
    CHECK(last == 1999);
    CHECK(count > 300);
}

TEST_CASE("fills log files for another test", "[.][log-rotation-child]")
{
    installRedactingLog();
    LogFileOptions small = options();
    small.bytesPerFile = 20'000;
    small.files = 3;
    REQUIRE(startLogFile(small));
    for (int i = 0; i < 2000; ++i)
        qCInfo(logConsole, "line %d of many, with some words behind it", i);
    stopLogFile();
    CHECK(logFolder().isEmpty());
}

TEST_CASE("many threads may log at once and no line is torn", "[base][log_file]")
{
    const LoggingChild child("[log-threads-child]");
    const QRegularExpression whole(
        text("^\\S+Z I videoguard\\.\\w+: (VideoGuard .*|thread \\d line \\d+ end)$"));
    const QStringList lines = child.log.split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines.size() == 1 + 4 * 2000);
    for (const QString &line : lines) {
        if (!line.contains(whole))
            FAIL(line.toStdString());
    }
}

TEST_CASE("logs from many threads for another test", "[.][log-threads-child]")
{
    installRedactingLog();
    REQUIRE(startLogFile(options()));
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([thread] {
            for (int line = 0; line < 2000; ++line)
                qCInfo(logMedia, "thread %d line %d end", thread, line);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

TEST_CASE("the detail of the log follows the setting at once", "[base][log_file]")
{
    const LoggingChild child("[log-detail-child]");
    INFO(child.log.toStdString());
    for (const QString &written : {child.log, child.output}) {
        CHECK(written.contains(text("ordinary info")));
        CHECK_FALSE(written.contains(text("ordinary debug")));
        CHECK_FALSE(written.contains(text("problems info")));
        CHECK_FALSE(written.contains(text("problems plain")));
        CHECK(written.contains(text("problems warning")));
        CHECK(written.contains(text("detailed debug")));
        CHECK(written.contains(text("back info")));
        CHECK_FALSE(written.contains(text("back debug")));
    }
}

TEST_CASE("changes the detail of the log for another test", "[.][log-detail-child]")
{
    installRedactingLog();
    REQUIRE(startLogFile(options()));
    qCInfo(logMedia, "ordinary info");
    qCDebug(logMedia, "ordinary debug");
    setLogDetail(LogDetail::Problems);
    qCInfo(logMedia, "problems info");
    qInfo("problems plain");
    qCWarning(logMedia, "problems warning");
    setLogDetail(LogDetail::Detailed);
    qCDebug(logMedia, "detailed debug");
    setLogDetail(LogDetail::Ordinary);
    qCInfo(logMedia, "back info");
    qCDebug(logMedia, "back debug");
}

TEST_CASE("the newest lines are in memory, whole, redacted and at most as many as asked", "[base][log_file]")
{
    const LoggingChild child("[log-tail-child]");
}

TEST_CASE("reads the tail of its log for another test", "[.][log-tail-child]")
{
    installRedactingLog();
    for (int i = 0; i < 700; ++i)
        qCInfo(logConsole, "number %d, token=Sw0rdfish", i);
    const QByteArray all = logTail(10'000'000);
    CHECK(all.count('\n') == 500);
    CHECK(all.contains("number 200,"));
    CHECK_FALSE(all.contains("number 199,"));
    CHECK_FALSE(all.contains("Sw0rdfish"));
    const QByteArray some = logTail(1000);
    CHECK(some.size() <= 1000);
    CHECK(some.size() > 800);
    CHECK(some.startsWith("20"));
    CHECK(some.endsWith("number 699, token=***\n"));
    CHECK(logTail(10).isEmpty());
    // A line longer than there is room for is cut, at a letter.
    qCInfo(logConsole).noquote() << QString(2000, u'\u0161');
    QByteArray longest = logTail(2000);
    longest = longest.mid(longest.lastIndexOf('\n', -2) + 1);
    CHECK(longest.size() <= 1021);
    CHECK(longest.size() > 1015);
    CHECK_FALSE(QString::fromUtf8(longest).contains(QChar::ReplacementCharacter));
}

#ifndef Q_OS_WIN
TEST_CASE("a removed folder comes back, and what was lost is counted", "[base][log_file]")
{
    const LoggingChild child("[log-gone-child]");
    INFO(child.log.toStdString());
    CHECK_FALSE(child.log.contains(text("while it was gone")));
    CHECK(child.log.contains(text("it is back")));
}

TEST_CASE("loses its log folder for another test", "[.][log-gone-child]")
{
    installRedactingLog();
    const LogFileOptions all = options();
    REQUIRE(startLogFile(all));
    qCInfo(logConsole, "before");
    stopLogFile();
    REQUIRE(startLogFile(all));
    REQUIRE(QDir(all.folder).removeRecursively());
    qCInfo(logConsole, "while it was gone");
    // The file is looked for every two seconds.
    std::this_thread::sleep_for(std::chrono::milliseconds(2200));
    qCInfo(logConsole, "it is back");
}

TEST_CASE("a full disk stops nobody and is said once", "[base][log_file]")
{
    const LoggingChild child("[log-full-child]");
    CHECK(child.output.count(text("the log file cannot be written")) == 1);
    CHECK(child.output.contains(text("line 999 of")));
    CHECK(child.log.toUtf8().size() <= 30'000);
    CHECK(child.log.contains(text("line 100 of")));
    CHECK_FALSE(child.log.contains(text("line 999 of")));
}

TEST_CASE("fills its disk for another test", "[.][log-full-child]")
{
    installRedactingLog();
    REQUIRE(startLogFile(options()));
    // To this process every disk ends after 30,000 bytes of a file.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    limit.rlim_cur = 30'000;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    for (int i = 0; i < 1000; ++i)
        qCInfo(logConsole, "line %d of many, with some words behind it", i);
}
#endif

TEST_CASE("a folder that cannot be made is an error and not a silent loss", "[base][log_file]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(text("log")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    LogFileOptions options;
    options.folder = folder.filePath(text("log"));
    const auto started = startLogFile(options);
    REQUIRE_FALSE(started);
    CHECK(started.error().kind == ErrorKind::Denied);
    CHECK(logFolder().isEmpty());
}
