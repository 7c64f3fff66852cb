// SPDX-License-Identifier: EUPL-1.2
/// What recording costs beside a live wall, all in one process: the same 16 tiles, received, decoded, scaled
/// and painted into an image, with and without 20 recorders that write to a real disk. The wall is cheaper
/// here than in the console, which paints into a window: recording looks dearer than it is, never cheaper.
#include "app/media/live_stream.h"
#include "app/media/recorder.h"
#include "tests/bench/probe/bench_cameras.h"
#include "tests/bench/probe/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdlib>
#include <unistd.h>

namespace {

using namespace videoguard;
using namespace videoguard::bench;
using namespace std::chrono_literals;

const QString kCase = QStringLiteral("wall16");
constexpr int kTiles = 16;
constexpr int kMains = 4;
constexpr auto kKeep = 30s;
constexpr qint64 kKeepBytes = 32 << 20;

class FolderSink final : public media::SegmentSink
{
public:
    explicit FolderSink(QString folder)
        : m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
    }
    base::Result<QString> begin(base::WallTime from) override
    {
        return QStringLiteral("%1/%2.mkv").arg(m_folder).arg(from.sinceEpoch.count());
    }
    void grown(const media::SegmentFacts &) override {}
    void ended(const media::SegmentFacts &) override {}

private:
    QString m_folder;
};

void letRun(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A wall of 16 tiles and four main streams that nobody looks at.
class Wall
{
public:
    explicit Wall(const BenchCameras &cameras)
        : m_canvas(1920, 1080, QImage::Format_RGB32)
    {
        m_canvas.fill(Qt::black);
        for (const QString &url : cameras.subs(kTiles))
            addTile(url);
        for (const QString &url : cameras.mains(kMains))
            addStream(url);
    }

    [[nodiscard]] media::LiveStream &stream(size_t index) { return *m_streams[index]; }
    [[nodiscard]] size_t streams() const { return m_streams.size(); }
    [[nodiscard]] std::array<qint64, kTiles> shown() const { return m_shown; }
    [[nodiscard]] qint64 damaged() const { return m_damaged; }
    [[nodiscard]] bool isLive() const
    {
        return std::ranges::all_of(m_shown, [](qint64 shown) { return shown > 0; });
    }
    void setMains(media::Asked asked)
    {
        for (size_t i = kTiles; i < m_streams.size(); ++i)
            m_streams[i]->setAsked(asked);
    }

private:
    media::LiveStream &addStream(const QString &url)
    {
        media::StreamRequest request;
        request.url = base::StreamUrl::parse(url).value();
        m_streams.push_back(std::make_unique<media::LiveStream>(request));
        m_streams.back()->setKeep(kKeep, kKeepBytes);
        return *m_streams.back();
    }
    void addTile(const QString &url)
    {
        media::LiveStream &stream = addStream(url);
        const auto tile = m_outputs.size();
        m_outputs.push_back(stream.addOutput());
        media::PictureOutput *output = m_outputs.back().get();
        output->setDemand({QSize(480, 270), {0, 0, 1, 1}, true});
        QObject::connect(output, &media::PictureOutput::pictureReady, output, [this, output, tile] {
            const media::Picture picture = output->take();
            if (picture.isNull())
                return;
            QPainter(&m_canvas).drawImage(QPoint(int(tile) % 4 * 480, int(tile) / 4 * 270), picture.image);
            ++m_shown[tile];
            m_damaged += picture.damaged ? 1 : 0;
        });
        stream.setAsked(media::Asked::Live);
    }

    QImage m_canvas;
    std::vector<std::unique_ptr<media::LiveStream>> m_streams;
    std::vector<std::unique_ptr<media::PictureOutput>> m_outputs;
    std::array<qint64, kTiles> m_shown{};
    qint64 m_damaged = 0;
};

/// The recorders of all streams, and what they did altogether.
class Recording
{
public:
    Recording(Wall &wall, const QString &folder)
        : m_wall(wall)
    {
        for (size_t i = 0; i < wall.streams(); ++i) {
            const auto sink = std::make_shared<FolderSink>(QStringLiteral("%1/%2").arg(folder).arg(i));
            m_recorders.push_back(std::make_unique<media::Recorder>(sink, media::RecorderOptions{}));
            wall.stream(i).addTap(m_recorders.back()->tap(), 0ms);
        }
    }
    /// Ends the segments and adds up.
    void end()
    {
        int stopped = 0;
        for (size_t i = 0; i < m_recorders.size(); ++i) {
            m_wall.stream(i).removeTap(m_recorders[i]->tap());
            QObject::connect(m_recorders[i].get(), &media::Recorder::stopped, m_recorders[i].get(),
                             [&stopped] { ++stopped; });
            m_recorders[i]->stop();
        }
        for (int i = 0; i < 100 && stopped < int(m_recorders.size()); ++i)
            letRun(100ms);
        for (const auto &recorder : m_recorders) {
            received += recorder->status().bytesReceived;
            written += recorder->status().bytesWritten;
            lost += recorder->status().packetsLost;
        }
    }

    qint64 received = 0;
    qint64 written = 0;
    qint64 lost = 0;

private:
    Wall &m_wall;
    std::vector<std::unique_ptr<media::Recorder>> m_recorders;
};

struct Watched {
    double cpu_ms = 0;  ///< a second of real time
    double slowest = 0; ///< pictures a second on the tile that showed least
    double all = 0;     ///< pictures a second on all tiles
    qint64 damaged = 0;
};

base::Result<Watched> watch(const Wall &wall, std::chrono::milliseconds time)
{
    const auto shown0 = wall.shown();
    const qint64 damaged0 = wall.damaged();
    const auto sample0 = sampleProcess(::getpid());
    letRun(time);
    const auto sample1 = sampleProcess(::getpid());
    if (!sample0 || !sample1)
        return tl::unexpected(sample0 ? sample1.error() : sample0.error());
    const double seconds = double(sample1->t_us - sample0->t_us) / 1e6;
    Watched watched{.cpu_ms = cpuPerSecond(*sample0, *sample1), .damaged = wall.damaged() - damaged0};
    std::vector<double> tiles;
    for (size_t i = 0; i < shown0.size(); ++i)
        tiles.push_back(double(wall.shown()[i] - shown0[i]) / seconds);
    watched.slowest = *std::ranges::min_element(tiles);
    for (const double tile : tiles)
        watched.all += tile;
    return watched;
}

qint64 bytesKept(Wall &wall)
{
    qint64 bytes = 0;
    int answers = 0;
    QObject context;
    for (size_t i = 0; i < wall.streams(); ++i) {
        QObject::connect(&wall.stream(i), &media::LiveStream::replayReady, &context, [&](const auto &clip) {
            bytes += clip ? media::bytesOf(*clip) : 0;
            ++answers;
        });
        wall.stream(i).requestReplay();
    }
    for (int i = 0; i < 50 && answers < int(wall.streams()); ++i)
        letRun(20ms);
    return bytes;
}

struct Rounds {
    std::vector<double> alone;    ///< CPU of the wall
    std::vector<double> received; ///< with the main streams received, but nothing recorded
    std::vector<double> recorded;
    std::vector<double> slowest; ///< while recording
    std::vector<double> fps;     ///< of all tiles, beside `fpsAlone`
    std::vector<double> fpsAlone;
    qint64 damaged = 0;
    qint64 received_bytes = 0;
    qint64 written_bytes = 0;
    qint64 lost = 0;
};

base::Result<void> watchRound(Wall &wall, const QString &folder, std::chrono::milliseconds time,
                              Rounds &rounds)
{
    wall.setMains(media::Asked::Stopped);
    letRun(1s);
    const auto alone = watch(wall, time);
    wall.setMains(media::Asked::Paused);
    letRun(2s);
    const auto received = watch(wall, time);
    Recording recording(wall, folder);
    letRun(2s);
    const auto recorded = watch(wall, time);
    recording.end();
    for (const auto *one : {&alone, &received, &recorded}) {
        if (!*one)
            return tl::unexpected(one->error());
    }
    rounds.alone.push_back(alone->cpu_ms);
    rounds.received.push_back(received->cpu_ms);
    rounds.recorded.push_back(recorded->cpu_ms);
    rounds.slowest.push_back(recorded->slowest);
    rounds.fps.push_back(recorded->all / kTiles);
    rounds.fpsAlone.push_back(alone->all / kTiles);
    rounds.damaged += recorded->damaged;
    rounds.received_bytes += recording.received;
    rounds.written_bytes += recording.written;
    rounds.lost += recording.lost;
    return {};
}

void printFigures(const Rounds &rounds, qint64 kept)
{
    const QString bench = QStringLiteral("record_bench");
    const double whole = median(rounds.recorded) / median(rounds.alone);
    const double bare = median(rounds.recorded) / median(rounds.received);
    Figure cpu{.bench = bench, .caseName = kCase, .figure = QStringLiteral("cpu")};
    cpu.reference = QStringLiteral("the same streams received, not recorded");
    cpu.value = median(rounds.recorded);
    cpu.unit = QStringLiteral("ms CPU a second");
    cpu.ratio = bare;
    cpu.target = QStringLiteral("ratio <= 1.05");
    cpu.holds = bare <= 1.05;
    cpu.further = {{QStringLiteral("received"), rounded(median(rounds.received), 1)},
                   {QStringLiteral("wall_alone"), rounded(median(rounds.alone), 1)},
                   {QStringLiteral("ratio_to_wall_alone"), rounded(whole, 3)},
                   {QStringLiteral("runs"), toJson(rounds.recorded, 1)},
                   {QStringLiteral("received_runs"), toJson(rounds.received, 1)},
                   {QStringLiteral("machine_load"), rounded(machineLoad(), 2)}};
    print(cpu);

    Figure fps{.bench = bench, .caseName = kCase, .figure = QStringLiteral("fps")};
    fps.value = median(rounds.slowest);
    fps.unit = QStringLiteral("pictures/s on the slowest tile while recording");
    fps.target = QStringLiteral("15 on every tile, none damaged");
    fps.holds = fps.value >= 14.85 && rounds.damaged == 0;
    fps.further = {{QStringLiteral("mean"), rounded(median(rounds.fps), 2)},
                   {QStringLiteral("mean_without"), rounded(median(rounds.fpsAlone), 2)},
                   {QStringLiteral("damaged"), rounds.damaged}};
    print(fps);

    Figure bytes{.bench = bench, .caseName = kCase, .figure = QStringLiteral("bytes")};
    bytes.reference = QStringLiteral("payload received");
    bytes.value = double(rounds.written_bytes) / 1e6;
    bytes.unit = QStringLiteral("MB written");
    bytes.ratio = double(rounds.written_bytes) / double(rounds.received_bytes);
    bytes.target = QStringLiteral("ratio 0.98 to 1.02, none lost");
    bytes.holds = std::abs(*bytes.ratio - 1) <= 0.02 && rounds.lost == 0;
    bytes.further = {{QStringLiteral("packets_lost"), rounds.lost}};
    print(bytes);

    Figure ring{.bench = bench, .caseName = kCase, .figure = QStringLiteral("ring")};
    ring.value = double(kept) / 1e6;
    ring.unit = QStringLiteral("MB kept in memory by 20 streams");
    ring.target = QStringLiteral("<= %1").arg(double(kKeepBytes) * (kTiles + kMains) / 1e6, 0, 'f', 0);
    ring.holds = kept > 0 && kept <= kKeepBytes * (kTiles + kMains);
    print(ring);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = readOptions(
        QStringLiteral("Measures what recording costs beside a live wall, one JSON object a line."), {kCase});
    if (options.end)
        return *options.end;
    askForPrecedence();
    const auto cameras = BenchCameras::start();
    if (!cameras) {
        tell(base::describe(cameras.error()));
        return EXIT_FAILURE;
    }
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/record_bench_XXXXXX"));
    Wall wall(**cameras);
    for (int i = 0; i < 200 && !wall.isLive(); ++i)
        letRun(100ms);
    Rounds rounds;
    const int count = options.quick ? 2 : 5;
    for (int round = 1; round <= count; ++round) {
        tell(QStringLiteral("%1: round %2 of %3").arg(kCase).arg(round).arg(count));
        const QString place = QStringLiteral("%1/%2").arg(folder.path()).arg(round);
        if (const auto done = watchRound(wall, place, options.quick ? 4s : 10s, rounds); !done) {
            tell(base::describe(done.error()));
            return EXIT_FAILURE;
        }
    }
    const qint64 kept = bytesKept(wall);
    printFigures(rounds, kept);
    media::Recorder::finishAll();
    return EXIT_SUCCESS;
}
