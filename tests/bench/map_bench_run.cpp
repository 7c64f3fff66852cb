// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/map_bench_run.h"

#include "app/base/data_folder.h"
#include "tests/bench/map_bench_cameras.h"
#include "tests/bench/probe/process_meter.h"
#include "ui/map/ground_layer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <cmath>

#include <sys/resource.h>
#include <time.h>

namespace videoguard::bench {
namespace {

constexpr QSize kScreen(1920, 1080);
constexpr qint64 kFrame_ns = 16'666'667; ///< a hand on a 60 Hz screen gives no more
constexpr geo::Position kTalsi{57.2452, 22.5903};

/// What one call of paintEvent cost the GUI thread.
struct Paint {
    double wall_ms = 0;
    double cpu_ms = 0;
    long slept = 0; ///< times the thread gave up the processor of its own accord
};

double threadCpu_ms()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

long voluntarySwitches()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nvcsw;
}

/// The map without its controls, as MapView paints it.
class MapWindow : public QWidget
{
public:
    MapWindow(map::GroundLayer &ground, map::CameraLayer &cameras)
        : m_ground(ground)
        , m_cameras(cameras)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        setWindowFlag(Qt::FramelessWindowHint);
        setGeometry(QRect(QPoint(), kScreen));
    }
    map::Viewport viewport;
    std::vector<Paint> paints;
    qint64 incomplete = 0; ///< paintings while tiles were still on their way

protected:
    void paintEvent(QPaintEvent *) override
    {
        QElapsedTimer clock;
        clock.start();
        const double cpu = threadCpu_ms();
        const long slept = voluntarySwitches();
        {
            QPainter painter(this);
            m_ground.paintGround(painter, viewport);
            m_cameras.paintCoverage(painter, viewport);
            m_ground.paintLabels(painter, viewport, m_cameras.occupied(viewport));
            m_cameras.paintSymbols(painter, viewport);
        }
        paints.push_back({static_cast<double>(clock.nsecsElapsed()) / 1e6, threadCpu_ms() - cpu,
                          voluntarySwitches() - slept});
        incomplete += m_ground.isComplete() ? 0 : 1;
    }

private:
    map::GroundLayer &m_ground;
    map::CameraLayer &m_cameras;
};

/// The reference: nothing but one opaque picture of the same size.
class BlitWindow : public QWidget
{
public:
    BlitWindow()
        : m_picture(kScreen)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        setWindowFlag(Qt::FramelessWindowHint);
        setGeometry(QRect(QPoint(), kScreen));
        m_picture.fill(QColor(0x26, 0x2F, 0x36));
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawPixmap(0, 0, m_picture); }

private:
    QPixmap m_picture;
};

/// The viewports of one run: 340 frames at street, town and region, then through all zooms and back.
std::vector<map::Viewport> script()
{
    map::Viewport at;
    at.size = kScreen;
    at.centre = geo::toWorld(kTalsi);
    std::vector<map::Viewport> frames;
    const auto pan = [&](double zoom, int count, QPointF by) {
        at.zoom = zoom;
        for (int i = 0; i < count; ++i) {
            // There and back in a wide bow, as a hand does.
            const double turn = std::sin(2 * M_PI * i / count);
            at = at.panned({by.x() * turn, by.y() * std::cos(2 * M_PI * i / count)});
            frames.push_back(at);
        }
    };
    pan(17, 80, {34, 18});
    pan(14, 80, {34, 18});
    pan(9, 60, {30, 20});
    at.centre = geo::toWorld(kTalsi);
    for (int i = 0; i < 60; ++i)
        frames.push_back(at.zoomed(7 + 11 * i / 59.0, {kScreen.width() * 0.55, kScreen.height() * 0.45}));
    for (int i = 0; i < 60; ++i)
        frames.push_back(at.zoomed(18 - 11 * i / 59.0, {kScreen.width() * 0.45, kScreen.height() * 0.55}));
    return frames;
}

/// One frame to the server and back, so that its work counts too.
double frame_ms(QWidget &window)
{
    QElapsedTimer clock;
    clock.start();
    window.repaint();
    QGuiApplication::sync();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Handles what arrives until the next frame is due; returns the longest hold-up.
double passUntil(const QElapsedTimer &clock, qint64 due_ns)
{
    double longest_ms = 0;
    while (clock.nsecsElapsed() < due_ns) {
        QElapsedTimer pass;
        pass.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest_ms = std::max(longest_ms, static_cast<double>(pass.nsecsElapsed()) / 1e6);
        const qint64 left_us = (due_ns - clock.nsecsElapsed()) / 1000;
        if (left_us > 200) {
            QEventLoop loop; // sleeps, and wakes for a finished tile
            QTimer::singleShot(std::chrono::milliseconds(std::max<qint64>(1, left_us / 1000)),
                               Qt::PreciseTimer, &loop, &QEventLoop::quit);
            loop.exec(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        }
    }
    return longest_ms;
}

double reference_ms(bool quick)
{
    BlitWindow window;
    window.show();
    passUntil(
        [] {
            QElapsedTimer clock;
            clock.start();
            return clock;
        }(),
        300'000'000);
    std::vector<double> frames;
    for (int i = 0; i < (quick ? 60 : 200); ++i)
        frames.push_back(frame_ms(window));
    return quantile(frames, 0.95);
}

bool waitUntil(const std::function<bool()> &condition, qint64 limit_ms)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < limit_ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return condition();
}

} // namespace

base::Result<void> runMapCase(const MapCase &which, bool quick)
{
    const auto shipped = base::dataFile(QStringLiteral("basemap/kurzeme.mbtiles"));
    if (!shipped)
        return tl::unexpected(shipped.error());
    const QTemporaryDir profile;
    tell(QStringLiteral("%1: %2 cameras").arg(which.name).arg(which.cameras));
    const double reference = reference_ms(quick);

    basemap::MapLibrary library(profile.path());
    map::GroundLayer ground(library);
    const auto points = madeUpCameras(which.cameras);
    MadeUpDetails details(points);
    map::CameraLayer cameras(details);
    map::CameraLayerOptions options;
    options.coverage = true; // sectors of all cameras at street level
    cameras.setOptions(options);
    QElapsedTimer indexing;
    indexing.start();
    cameras.setPoints(points);
    if (!waitUntil([&] { return cameras.isIndexed(); }, 60'000))
        return base::fail(base::ErrorKind::Internal, QStringLiteral("index the cameras"),
                          QStringLiteral("not done within 60 s"));
    const double indexed_ms = static_cast<double>(indexing.nsecsElapsed()) / 1e6;
    cameras.setSelected({0});

    MapWindow window(ground, cameras);
    const std::vector<map::Viewport> frames = script();
    window.viewport = frames.front();
    window.show();
    QObject::connect(&ground, &map::GroundLayer::changed, &window, qOverload<>(&QWidget::update));
    QObject::connect(&cameras, &map::CameraLayer::changed, &window, qOverload<>(&QWidget::update));
    QElapsedTimer settle;
    settle.start();
    passUntil(settle, 500'000'000);
    window.paints.clear();
    window.incomplete = 0;

    std::vector<double> times;
    double holdUp_ms = 0;
    QElapsedTimer clock;
    clock.start();
    qint64 due = 0;
    for (int run = 0; run < (quick ? 1 : 3); ++run) {
        for (const map::Viewport &viewport : frames) {
            window.viewport = viewport;
            times.push_back(frame_ms(window));
            due = std::max(due + kFrame_ns, clock.nsecsElapsed());
            holdUp_ms = std::max(holdUp_ms, passUntil(clock, due));
        }
    }
    // Asleep inside a painting for longer than taking a lock: somebody made the GUI thread wait.
    const auto waited = std::count_if(window.paints.begin(), window.paints.end(), [](const Paint &paint) {
        return paint.slept > 0 && paint.wall_ms - paint.cpu_ms > 4;
    });
    const map::GroundLayer::Memory tiles = ground.memory();
    const map::CameraLayer::Memory layer = cameras.memory();
    const double p95 = quantile(times, 0.95);
    Figure figure;
    figure.bench = QStringLiteral("map_bench");
    figure.caseName = which.name;
    figure.figure = QStringLiteral("frame_p95");
    figure.reference = QStringLiteral("full-screen blit");
    figure.value = p95;
    figure.unit = QStringLiteral("ms");
    figure.ratio = p95 / reference;
    figure.target = QStringLiteral("p95 <= %1 ms, no frame waits").arg(which.target_ms);
    figure.holds = p95 <= which.target_ms && waited == 0;
    const auto mebibytes = [](qint64 bytes) { return rounded(static_cast<double>(bytes) / (1 << 20), 1); };
    figure.further = {{QStringLiteral("reference_ms"), rounded(reference, 2)},
                      {QStringLiteral("median_ms"), rounded(median(times), 2)},
                      {QStringLiteral("max_ms"), rounded(quantile(times, 1), 2)},
                      {QStringLiteral("frames"), static_cast<qint64>(times.size())},
                      {QStringLiteral("frames_that_waited"), static_cast<qint64>(waited)},
                      {QStringLiteral("paints_before_tiles_were_there"), window.incomplete},
                      {QStringLiteral("longest_event_ms"), rounded(holdUp_ms, 2)},
                      {QStringLiteral("index_ms"), rounded(indexed_ms, 0)},
                      {QStringLiteral("index_MiB"), mebibytes(layer.index_bytes)},
                      {QStringLiteral("symbols_MiB"), mebibytes(layer.pixmaps_bytes)},
                      {QStringLiteral("coverage_MiB"), mebibytes(layer.coverage_bytes)},
                      {QStringLiteral("tile_images_MiB"), mebibytes(tiles.tileImages_bytes)},
                      {QStringLiteral("decoded_tiles_MiB"), mebibytes(tiles.decodedTiles_bytes)},
                      {QStringLiteral("cache_limit_MiB"), mebibytes(tiles.limit_bytes + layer.limit_bytes)},
                      {QStringLiteral("load"), rounded(machineLoad(), 1)}};
    print(figure);
    return {};
}

} // namespace videoguard::bench
