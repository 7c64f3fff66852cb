// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/sync_bench_run.h"

#include "tests/bench/probe/process_meter.h"
#include "tests/support/wait_for.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <sys/resource.h>

namespace videoguard::bench {

using base::ErrorKind;
using base::Result;
using namespace std::chrono_literals;

namespace {

double usedCpu_s()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// From now on the largest resident size is counted anew.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5\n");
}

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Ticks as a window's timers do and remembers the longest that one came late.
class StallMeter
{
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kEvery);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, double(m_last.nsecsElapsed()) / 1e6 - double(kEvery.count()));
            m_last.restart();
        });
        m_last.start();
        m_timer.start();
    }
    [[nodiscard]] double longest_ms() const { return m_longest; }

private:
    static constexpr std::chrono::milliseconds kEvery{5};
    QTimer m_timer;
    QElapsedTimer m_last;
    double m_longest = 0;
};

} // namespace

Result<std::unique_ptr<SyncRun>> SyncRun::open(const BenchServer &server, const QString &file,
                                               const QStringList &databases, const QUrl &through,
                                               const QString &own)
{
    test::SyncConsole::Setup setup;
    setup.file = file;
    setup.account.server = through.isEmpty() ? server.url : through;
    setup.account.user = server.user;
    setup.password = server.password.toUtf8();
    setup.only = databases;
    setup.ownPartner = own;
    // Nothing may ask by itself while something is measured.
    setup.timing.pollEvery = 1h;
    auto console = test::SyncConsole::open(setup);
    if (!console)
        return tl::unexpected(console.error());
    auto run = std::make_unique<SyncRun>();
    run->m_console = std::move(*console);
    run->m_own = own;
    return run;
}

Result<PullFigures> SyncRun::pullAll(int documents)
{
    const qint64 pid = QCoreApplication::applicationPid();
    forgetPeak();
    const auto before = sampleProcess(pid);
    const double cpu = usedCpu_s();
    QElapsedTimer timer;
    timer.start();
    const StallMeter stalls;
    QEventLoop loop;
    QObject::connect(m_console.get(), &test::SyncConsole::settled, &loop, &QEventLoop::quit);
    QTimer::singleShot(20min, &loop, &QEventLoop::quit);
    m_console->start();
    loop.exec();
    PullFigures figures;
    figures.seconds = seconds(timer);
    figures.cpu_s = usedCpu_s() - cpu;
    figures.stall_ms = stalls.longest_ms();
    const auto after = sampleProcess(pid);
    if (before && after)
        figures.growth_mb = after->peak_rss_mb - before->rss_mb;
    const auto count = m_console->store().count();
    if (!count)
        return tl::unexpected(count.error());
    if (*count < documents) {
        QString cause = QStringLiteral("%1 of %2 cameras came").arg(*count).arg(documents);
        for (const sync::FeedState &feed : m_console->state().feeds) {
            if (feed.failure)
                cause += QStringLiteral("; ") + base::describe(*feed.failure);
        }
        return base::fail(ErrorKind::Internal, QStringLiteral("pull"), cause);
    }
    return figures;
}

Result<double> SyncRun::syncOnce(const QString &database, int changes)
{
    int came = 0;
    const auto counting =
        QObject::connect(m_console.get(), &test::SyncConsole::documentsChanged, m_console.get(),
                         [&](const sync::Feed &feed, const QStringList &ids) {
                             came += feed.database == database ? int(ids.size()) : 0;
                         });
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QObject::connect(m_console.get(), &test::SyncConsole::settled, &loop, &QEventLoop::quit);
    QTimer::singleShot(60s, &loop, &QEventLoop::quit);
    m_console->syncNow(database);
    loop.exec();
    const double took = seconds(timer);
    const bool all = test::waitFor([&] { return came >= changes; }, 5s);
    QObject::disconnect(counting);
    if (!all)
        return base::fail(ErrorKind::Internal, QStringLiteral("sync"),
                          QStringLiteral("%1 of %2 changes came").arg(came).arg(changes));
    return took;
}

void SyncRun::watch(const QString &database)
{
    m_console->setWatched({database});
    const bool open = test::waitFor(
        [&] {
            const auto &feeds = m_console->state().feeds;
            return std::any_of(feeds.begin(), feeds.end(), [&](const sync::FeedState &feed) {
                return feed.feed.database == database && feed.phase == sync::FeedState::Phase::Waiting;
            });
        },
        10s);
    if (!open)
        qWarning("no long poll was opened within ten seconds");
}

Result<double> SyncRun::saveUntilSeen(SyncRun &reader, int round)
{
    // New ones: what partners get of a record lacks fields that its owner has to fill in.
    auto record = catalogue::CameraRecord::create(m_own);
    record.setValue(QStringLiteral("ref"),
                    QStringLiteral("BEN-CAM-%1").arg(monotonic_us() % 10'000'000, 7, 10, QLatin1Char('0')));
    record.setValue(QStringLiteral("country"), QStringLiteral("LV"));
    record.setValue(QStringLiteral("name.lv"), QStringLiteral("Kamera %1").arg(round));
    record.setValue(QStringLiteral("lat"), 57.2);
    record.setValue(QStringLiteral("lon"), 22.6);
    const QString id = record.id();
    bool seen = false;
    const auto following = QObject::connect(
        reader.m_console.get(), &test::SyncConsole::documentsChanged, reader.m_console.get(),
        [&](const sync::Feed &, const QStringList &ids) { seen = seen || ids.contains(id); });
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QObject::connect(reader.m_console.get(), &test::SyncConsole::documentsChanged, &loop, [&] {
        if (seen)
            loop.quit();
    });
    QTimer::singleShot(30s, &loop, &QEventLoop::quit);
    const auto saved = m_console->store().save(record, {QStringLiteral("bench"), m_own});
    if (!saved)
        return tl::unexpected(saved.error());
    m_console->sendNow();
    loop.exec();
    const double took = seconds(timer) * 1000;
    QObject::disconnect(following);
    if (!seen)
        return base::fail(ErrorKind::Timeout, QStringLiteral("see a change"), id);
    return took;
}

} // namespace videoguard::bench
