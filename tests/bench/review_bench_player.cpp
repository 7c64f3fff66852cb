// SPDX-License-Identifier: EUPL-1.2
#include "app/media/piece_decoder.h"
#include "app/media/player.h"
#include "tests/bench/probe/report.h"
#include "tests/bench/review_bench_cases.h"
#include "tests/support/camera_simulator.h"
#include "tests/support/wait_for.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>
#include <random>

namespace videoguard::bench {
namespace {

using base::WallTime;
using media::FootagePiece;
using std::chrono::microseconds;
using test::waitFor;
using namespace std::chrono_literals;

constexpr int kCameras = 20;
constexpr int kMains = 4; ///< the last ones: 1920x1080, the others 640x360
constexpr microseconds kMonth = 30 * 24h;
constexpr WallTime kBegin{std::chrono::seconds(1'772'323'200)};

/// A month of one camera: the same real files one after another, an hour missing every night.
class Month final : public media::FootageIndex
{
public:
    Month(QStringList files, microseconds length)
        : m_files(std::move(files))
        , m_length(length)
    {
    }
    std::optional<FootagePiece> pieceAt(WallTime t) override
    {
        return number((t - kBegin) / m_length, t < kBegin);
    }
    std::optional<FootagePiece> pieceAfter(WallTime t) override
    {
        for (qint64 i = std::max<qint64>(0, (t - kBegin) / m_length); i * m_length < kMonth; ++i) {
            if (auto piece = number(i, false); piece && t <= piece->range.from)
                return piece;
        }
        return std::nullopt;
    }
    std::optional<FootagePiece> pieceBefore(WallTime t) override
    {
        for (qint64 i = std::min(kMonth, t - kBegin) / m_length; i >= 0; --i) {
            if (auto piece = number(i, false); piece && piece->range.to <= t)
                return piece;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<FootagePiece> number(qint64 i, bool before) const
    {
        const microseconds from = i * m_length;
        const auto ofDay = from % microseconds(24h);
        if (before || kMonth <= from || (ofDay >= 2h && ofDay < 3h))
            return std::nullopt;
        FootagePiece piece;
        piece.range = {kBegin + from, kBegin + (from + m_length)};
        piece.path = m_files[i % m_files.size()];
        piece.clock = media::ClockSource::Camera;
        return piece;
    }

    QStringList m_files;
    microseconds m_length;
};

QStringList files(std::initializer_list<const char *> names)
{
    QStringList all;
    for (const char *name : names)
        all << test::CameraSimulator::footage(QString::fromLatin1(name));
    return all;
}

std::shared_ptr<media::FootageIndex> camera(int number)
{
    if (number >= kCameras - kMains)
        return std::make_shared<Month>(files({"main_h264_1080p25_gym.mp4", "main_h264_1080p25_lobby.mp4"}),
                                       20s);
    return std::make_shared<Month>(files({"sub_h264_640x360p15_carpark.mp4", "sub_h264_640x360p15_gym.mp4",
                                          "sub_h264_640x360p15_lobby.mp4", "sub_h264_640x360p15_mast.mp4"}),
                                   24s);
}

/// A second of the month at which footage was kept.
WallTime anySecond(std::mt19937_64 &random)
{
    for (;;) {
        const microseconds at = std::chrono::seconds(random() % (30 * 24 * 3600));
        if (at % microseconds(24h) < 2h || at % microseconds(24h) > 3h + 1min)
            return kBegin + at;
    }
}

double ms(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// The same by one thread that opens the file and decodes up to the picture, and nothing else.
double bareSeek_ms(media::FootageIndex &index, WallTime at)
{
    QElapsedTimer clock;
    clock.start();
    const std::atomic<bool> cancel{false};
    const auto piece = index.pieceAt(at);
    auto decoder = media::PieceDecoder::open(*piece, 1, &cancel);
    if (!decoder || !(*decoder)->seek(at))
        return 0;
    media::PieceDecoder::Output out;
    for (;;) {
        const auto step = (*decoder)->advance(out);
        if (!step || *step == media::PieceDecoder::Step::End)
            break;
        if (*step == media::PieceDecoder::Step::Picture && (!out.next || at < *out.next))
            break;
    }
    return ms(clock);
}

struct Desk {
    explicit Desk(const std::vector<int> &cameras, QSize size)
    {
        for (const int number : cameras) {
            indices.push_back(camera(number));
            const int lane = player.addLane(indices.back());
            player.setDemand(lane, {size, {0, 0, 1, 1}, true});
            lanes.push_back(lane);
        }
        QObject::connect(&player, &media::Player::pictureReady, &player, [this](int lane) {
            if (player.take(lane).isNull())
                return;
            ++pictures;
            arrived.emplace(lane, ms(clock));
        });
        clock.start();
    }
    media::Player player;
    std::vector<std::shared_ptr<media::FootageIndex>> indices;
    std::vector<int> lanes;
    std::map<int, double> arrived; ///< the first picture of each lane since it was cleared
    QElapsedTimer clock;
    int pictures = 0;
};

base::Result<void> seekCase(const QString &name, const std::vector<int> &cameras, QSize size,
                            double target_ms, bool quick)
{
    Desk desk(cameras, size);
    std::mt19937_64 random(11);
    std::vector<double> first;
    std::vector<double> exact;
    std::vector<double> bare;
    for (int i = 0; i < (quick ? 40 : 200); ++i) {
        const WallTime at = anySecond(random);
        desk.arrived.clear();
        desk.clock.restart();
        desk.player.seek(at);
        if (!waitFor([&] { return desk.arrived.size() == cameras.size() && desk.player.inStep(); }, 10s))
            return base::fail(base::ErrorKind::Timeout, QStringLiteral("seek in %1").arg(name));
        exact.push_back(ms(desk.clock));
        double last = 0;
        for (const auto &[lane, at_ms] : desk.arrived)
            last = std::max(last, at_ms);
        first.push_back(last);
        double sum = 0;
        for (const auto &index : desk.indices)
            sum += bareSeek_ms(*index, at);
        bare.push_back(sum);
    }
    const double value = quantile(first, 0.95);
    print({.bench = QStringLiteral("review_bench"),
           .caseName = name,
           .figure = QStringLiteral("first_picture"),
           .reference = QStringLiteral("bare decode on one thread"),
           .value = value,
           .unit = QStringLiteral("ms"),
           .ratio = value / quantile(bare, 0.95),
           .target = QStringLiteral("p95 <= %1 ms").arg(target_ms),
           .holds = value <= target_ms,
           .further = {{QStringLiteral("median"), rounded(median(first), 1)},
                       {QStringLiteral("exact_p95"), rounded(quantile(exact, 0.95), 1)},
                       {QStringLiteral("exact_median"), rounded(median(exact), 1)},
                       {QStringLiteral("reference_p95"), rounded(quantile(bare, 0.95), 1)},
                       {QStringLiteral("seeks"), static_cast<qint64>(first.size())},
                       {QStringLiteral("load"), rounded(machineLoad(), 1)}}});
    return {};
}

/// A pointer that moves over an hour, a wish every 16 ms.
base::Result<void> scrubCase(bool quick)
{
    Desk desk({kCameras - 1}, {960, 540});
    std::vector<double> waits;
    const auto length_ms = quick ? 3000 : 10'000;
    double before = 0;
    QObject::connect(&desk.player, &media::Player::pictureReady, &desk.player, [&] {
        const double now = ms(desk.clock);
        waits.push_back(now - before);
        before = now;
    });
    desk.clock.restart();
    while (desk.clock.elapsed() < length_ms) {
        desk.player.scrub(kBegin + (microseconds(10h) + microseconds(1h) * desk.clock.elapsed() / length_ms));
        (void)waitFor([] { return false; }, 11ms);
    }
    const double perSecond = double(desk.pictures) / (double(length_ms) / 1000);
    print({.bench = QStringLiteral("review_bench"),
           .caseName = QStringLiteral("scrub"),
           .figure = QStringLiteral("between_pictures"),
           .reference = QStringLiteral("limit"),
           .value = quantile(waits, 0.95),
           .unit = QStringLiteral("ms"),
           .ratio = {},
           .target = QStringLiteral(">= 15 pictures a second"),
           .holds = perSecond >= 15,
           .further = {{QStringLiteral("per_second"), rounded(perSecond, 1)},
                       {QStringLiteral("median"), rounded(median(waits), 1)},
                       {QStringLiteral("load"), rounded(machineLoad(), 1)}}});
    return {};
}

/// Nine cameras at 4x: how far the slowest picture is behind the position, and how fast it goes.
base::Result<void> stepCase(bool quick)
{
    Desk desk({0, 1, 2, 3, 4, 5, 6, 7, 8}, {640, 360});
    desk.player.seek(kBegin + microseconds(10h));
    if (!waitFor([&] { return desk.player.inStep(); }, 10s))
        return base::fail(base::ErrorKind::Timeout, QStringLiteral("seek"));
    std::vector<double> spread;
    int out = 0;
    QObject::connect(&desk.player, &media::Player::positionChanged, &desk.player, [&](WallTime) {
        WallTime first = desk.player.status(desk.lanes.front()).shown;
        WallTime last = first;
        for (const int lane : desk.lanes) {
            first = std::min(first, desk.player.status(lane).shown);
            last = std::max(last, desk.player.status(lane).shown);
        }
        spread.push_back(double((last - first).count()) / 1000);
        out += desk.player.inStep() ? 0 : 1;
    });
    desk.player.play(4);
    const WallTime start = desk.player.position();
    const int before = desk.pictures;
    desk.clock.restart();
    const auto length = quick ? 4s : 15s;
    (void)waitFor([] { return false; }, length);
    const double seconds = ms(desk.clock) / 1000;
    const double speed = double((desk.player.position() - start).count()) / 1e6 / seconds;
    const double pictures = double(desk.pictures - before) / seconds / double(desk.lanes.size());
    desk.player.pause();
    const double value = quantile(spread, 0.95);
    print({.bench = QStringLiteral("review_bench"),
           .caseName = QStringLiteral("step9"),
           .figure = QStringLiteral("spread"),
           .reference = QStringLiteral("one shown picture, 133 ms of footage"),
           .value = value,
           .unit = QStringLiteral("ms"),
           .ratio = value / 133.4,
           .target = QStringLiteral("<= one picture, at 4x"),
           .holds = value <= 133.4 && speed >= 3.8,
           .further = {{QStringLiteral("speed"), rounded(speed, 2)},
                       {QStringLiteral("pictures_per_second"), rounded(pictures, 1)},
                       {QStringLiteral("out_of_step"), out},
                       {QStringLiteral("load"), rounded(machineLoad(), 1)}}});
    return {};
}

} // namespace

QStringList playerCases()
{
    return {QStringLiteral("seek1"), QStringLiteral("seek9"), QStringLiteral("scrub"),
            QStringLiteral("step9")};
}

base::Result<void> runPlayerCase(const QString &name, bool quick)
{
    if (files({"main_h264_1080p25_gym.mp4"}).front().isEmpty())
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("find the demo footage"));
    tell(name);
    if (name == u"seek1")
        return seekCase(name, {kCameras - 1}, {1280, 720}, 150, quick);
    if (name == u"seek9")
        return seekCase(name, {0, 1, 2, 3, 4, 5, 6, 7, kCameras - 1}, {640, 360}, 400, quick);
    return name == u"scrub" ? scrubCase(quick) : stepCase(quick);
}

} // namespace videoguard::bench
