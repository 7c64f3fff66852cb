// SPDX-License-Identifier: EUPL-1.2
#include "app/base/crash_handler.h"
#include "app/base/crash_restart.h"
#include "app/base/crash_text.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace videoguard;
using namespace videoguard::base;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SIGNALS_ARE_THE_SANITIZERS
#endif

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

/// The little program, its folder, and what it left.
struct Crashing {
    QTemporaryDir folder;
    QProcess process;

    void run(const char *manner)
    {
        process.setProgram(QStringLiteral(VIDEOGUARD_CRASH_CONSOLE));
        process.setArguments({text(manner), folder.path(), text("--url"), text("rtsp://10.0.0.7/main")});
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start();
        REQUIRE(process.waitForFinished(30000));
    }

    [[nodiscard]] QStringList starts() const
    {
        return fileText(folder.filePath(text("starts"))).split(u'\n', Qt::SkipEmptyParts);
    }

    [[nodiscard]] QStringList reports() const
    {
        QStringList all;
        for (const CrashReport &report : crashReports(folder.path())) {
            const auto read = readCrashReport(report.path);
            REQUIRE(read);
            all.prepend(*read); // the oldest first
        }
        return all;
    }

    /// Whether `count` whole reports are there in time.
    [[nodiscard]] bool waitForReports(int count) const
    {
        return test::waitFor(
            [&] {
                const QStringList all = reports();
                return all.size() >= count && all.filter(text("End of the report.")).size() >= count;
            },
            std::chrono::seconds(40));
    }
};

} // namespace

#ifndef SIGNALS_ARE_THE_SANITIZERS
TEST_CASE("a crash of any kind leaves a report that names the function", "[base][crash]")
{
    struct Example {
        const char *manner;
        const char *what;
        const char *function;
    };
    for (const Example &example : {
             Example{"write", "Segmentation fault", "crashByWritingNowhere(int volatile*)"},
             Example{"abort", "Aborted", "crashByAborting()"},
             Example{"exception", "Uncaught exception: std::runtime_error: opening rtsp://***@10.0.0.7/main",
                     "crashByThrowing()"},
             Example{"overflow", "Stack overflow", "crashByRunningOver(int)"},
             Example{"fatal", "Fatal message: the database is gone, password=***", "crashByFatalMessage()"},
             Example{"call", "Segmentation fault", "crashByCallingNowhere(void (*)())"},
             Example{"thread", "Segmentation fault", "crashByWritingNowhere(int volatile*)"},
         }) {
        INFO(example.manner);
        Crashing crashing;
        // As if it had been started again too often already.
        QFile restarts(crashing.folder.filePath(text("restarts")));
        REQUIRE(restarts.open(QIODevice::WriteOnly));
        for (int i = 0; i < 3; ++i)
            restarts.write(QByteArray::number(QDateTime::currentSecsSinceEpoch() - i) + '\n');
        restarts.close();
        crashing.run(example.manner);
        CHECK(crashing.process.exitStatus() == QProcess::CrashExit);
        const auto reports = crashReports(crashing.folder.path());
        REQUIRE(reports.size() == 1);
        INFO(fileText(reports[0].path).toStdString());
        CHECK(reports[0].what.startsWith(text(example.what)));
        CHECK(std::abs(reports[0].at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        const auto report = readCrashReport(reports[0].path);
        REQUIRE(report);
        INFO(report->toStdString());
        CHECK(report->contains(text(example.function)));
        CHECK(report->contains(text("VideoGuard Console " VIDEOGUARD_VERSION)));
        CHECK(report->contains(text("videoguard-crash-console 0x")));
        CHECK(report->contains(text("I videoguard.console: handle")));
        CHECK(report->contains(text("Started again: no, it was started again three times")));
        CHECK(report->endsWith(text("End of the report.\n")));
        // Neither in the file itself.
        CHECK_FALSE(fileText(reports[0].path).contains(text("Sw0rdfish")));
        CHECK((QFile::permissions(reports[0].path) & (QFile::ReadGroup | QFile::ReadOther)) ==
              QFile::Permissions());
        CHECK(crashing.starts().size() == 1);
    }
}

TEST_CASE("a program that crashes again and again is started three times more and then left", "[base][crash]")
{
    Crashing crashing;
    crashing.run("write");
    REQUIRE(crashing.waitForReports(4));
    const QStringList starts = crashing.starts();
    INFO(starts.join(u'\n').toStdString());
    REQUIRE(starts.size() == 4);
    CHECK(starts[0].endsWith(text(" --url rtsp://10.0.0.7/main")));
    for (int i = 1; i < 4; ++i) {
        // The same arguments, and one report, however often.
        CHECK(starts[i].startsWith(text("7 ")));
        CHECK(starts[i].contains(text(" --url rtsp://10.0.0.7/main --after-crash ")));
        CHECK(QFile::exists(starts[i].section(u' ', -1)));
    }
    const QStringList reports = crashing.reports();
    REQUIRE(reports.size() == 4);
    for (int i = 0; i < 3; ++i)
        CHECK(reports[i].contains(text("Started again: yes")));
    CHECK(reports[3].contains(text("Started again: no")));
}

TEST_CASE("a program that crashed once goes on when the dead one has let go of everything", "[base][crash]")
{
    Crashing crashing;
    crashing.run("once");
    CHECK(test::waitFor([&] { return crashing.starts().size() == 2; }));
    const QStringList starts = crashing.starts();
    INFO(starts.join(u'\n').toStdString());
    REQUIRE(starts.size() == 2);
    CHECK(starts[0].contains(text("locked=1")));
    CHECK(starts[1].contains(text("locked=1")));
    CHECK(starts[1].contains(text("handles=3"))); // none but the standard ones
    CHECK(crashReports(crashing.folder.path()).size() == 1);
}

TEST_CASE("a program that was being closed, or shall not, is not started again", "[base][crash]")
{
    for (const auto &[manner, why] : {std::pair("closing", "no, the program was being closed"),
                                      std::pair("switched-off", "no, switched off")}) {
        Crashing crashing;
        crashing.run(manner);
        const QStringList reports = crashing.reports();
        REQUIRE(reports.size() == 1);
        CHECK(reports[0].contains(text(why)));
        CHECK(crashing.starts().size() == 1);
    }
}
#endif

TEST_CASE("three restarts in ten minutes are allowed, and one more when the first is old", "[base][crash]")
{
    RestartTimes times;
    CHECK(times.allow(1000));
    CHECK(times.allow(1001));
    CHECK(times.allow(1300));
    CHECK_FALSE(times.allow(1599));
    std::array<char, RestartTimes::kTextBytes> kept{};
    const std::size_t length = times.write(kept);
    CHECK(QByteArray(kept.data(), static_cast<qsizetype>(length)) == "1000\n1001\n1300\n");

    RestartTimes later;
    later.read(kept.data(), length);
    CHECK_FALSE(later.allow(1599));
    CHECK(later.allow(1600));
    CHECK(later.size() == 3);

    // Somebody set the clock back; somebody wrote nonsense.
    RestartTimes back;
    back.read("5000\nxyz 99999999999999999999\n\n", 30);
    CHECK(back.allow(1000));
    CHECK(back.size() == 1);
}

TEST_CASE("a moment is written as the calendar has it", "[base][crash]")
{
    for (const char *moment : {"1970-01-01T00:00:00Z", "2000-02-29T23:59:59Z", "2026-11-22T21:30:05Z",
                               "2027-03-01T00:00:00Z", "2100-12-31T12:00:00Z"}) {
        std::array<char, 24> written{};
        writeMoment(QDateTime::fromString(text(moment), Qt::ISODate).toSecsSinceEpoch(), ':', written);
        CHECK(QByteArray(written.data()) == moment);
    }
}

TEST_CASE("twenty reports are kept, the newest first, whatever else lies in the folder", "[base][crash]")
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const auto put = [&dir](const QString &name) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Aborted, token=Sw0rdfish\n\nmore");
    };
    for (int day = 1; day <= 25; ++day)
        put(QStringLiteral("crash-2026-10-%1T08-00-00Z.txt").arg(day, 2, 10, QLatin1Char('0')));
    put(text("crash-2026-10-25T08-00-00Z-2.txt"));
    put(text("crash-notes.txt"));
    put(text("videoguard.log"));
    const auto reports = crashReports(folder.path());
    REQUIRE(reports.size() == 20);
    CHECK(reports[0].path.endsWith(text("-25T08-00-00Z-2.txt")));
    CHECK(reports[1].path.endsWith(text("-25T08-00-00Z.txt")));
    CHECK(reports[0].at == QDateTime::fromString(text("2026-10-25T08:00:00Z"), Qt::ISODate));
    CHECK(reports[0].what == text("Aborted, token=***"));
    CHECK(crashReports(folder.path()).size() == 20);
    CHECK(dir.entryList(QDir::Files).size() == 22);
    CHECK(dir.exists(text("crash-notes.txt")));
}

TEST_CASE("a report that is not there is an error, not an empty text", "[base][crash]")
{
    const auto read = readCrashReport(text("no/such/crash.txt"));
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::NotFound);
}
