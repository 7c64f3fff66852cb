// SPDX-License-Identifier: EUPL-1.2
#include "app/media/lane_filler.h"
#include "tests/record/player_footage.h"

#include <QElapsedTimer>

using namespace videoguard;
using namespace videoguard::test;
using media::FootageShot;
using media::LaneFiller;
using media::LaneWish;
using media::PlayerLane;

namespace {

constexpr qint64 kPlenty = 1LL << 30;

/// A lane without a clock: it fills what is wished and then stands still.
class Bench
{
public:
    explicit Bench(std::vector<media::FootagePiece> pieces)
        : lane(0, media::indexOf(std::move(pieces)))
        , filler(lane)
    {
        wish.demand = demandOf({160, 90});
        wish.demandVersion = 1;
        wish.budget = kPlenty;
    }
    /// False: it found no end within 20 s.
    [[nodiscard]] bool fill()
    {
        lane.with([this](PlayerLane::Shared &shared) { shared.wish = wish; });
        lane.interrupt();
        QElapsedTimer clock;
        clock.start();
        while (lane.plan().task != media::LanePlan::Task::Nothing) {
            (void)filler.work(std::chrono::steady_clock::now() + 8ms);
            if (clock.elapsed() > 20'000)
                return false;
        }
        return true;
    }
    [[nodiscard]] std::optional<FootageShot> at(base::WallTime t)
    {
        return lane.with([&](const PlayerLane::Shared &shared) {
            const FootageShot *shot = shared.shots.at(t);
            return shot ? std::optional(*shot) : std::nullopt;
        });
    }
    /// The beginnings of the pictures from `from` on, without a hole, as far as they go.
    [[nodiscard]] std::vector<microseconds> pictures(base::WallTime from)
    {
        std::vector<microseconds> all;
        for (auto shot = at(from); shot && shot->kind == FootageShot::Kind::Picture;
             shot = at(shot->range.to)) {
            CHECK(shot->exact);
            all.push_back(shot->range.from - kBegin);
        }
        return all;
    }

    LaneWish wish;
    PlayerLane lane;
    LaneFiller filler;
};

bool isEven(const std::vector<microseconds> &moments, microseconds distance)
{
    for (size_t i = 1; i < moments.size(); ++i) {
        if (std::chrono::abs(moments[i] - moments[i - 1] - distance) > 2ms)
            return false;
    }
    return !moments.empty();
}

} // namespace

TEST_CASE("Backwards every picture is there, across groups and segments", "[record][player]")
{
    const int memory = GENERATE(1'000'000'000, 57'600 * 14); // or no more than 14 pictures
    Bench bench({piece(kCarpark, 0s, 24s), piece(kGym, 24s, 24s)});
    bench.wish.playing = true;
    bench.wish.direction = -1;
    bench.wish.budget = memory;
    bench.wish.ahead = memory > 1'000'000 ? 9s : 300ms;
    bench.wish.position = kBegin + 27s;
    REQUIRE(bench.fill());
    if (memory > 1'000'000) {
        const auto shown = bench.pictures(kBegin + 18s);
        CHECK(shown.size() >= 9 * 15);
        CHECK(isEven(shown, 66'667us));
        return;
    }
    // Played back picture by picture, what is wanted next is always there and the memory is kept.
    std::vector<microseconds> shown;
    for (int i = 0; i < 100; ++i) {
        REQUIRE(bench.fill());
        const auto shot = bench.at(bench.wish.position);
        REQUIRE(shot);
        REQUIRE(shot->kind == FootageShot::Kind::Picture);
        CHECK(bench.lane.with([](const PlayerLane::Shared &s) { return s.shots.bytes(); }) <= memory);
        shown.insert(shown.begin(), shot->range.from - kBegin);
        bench.wish.position = shot->range.from + -1us;
    }
    CHECK(isEven(shown, 66'667us));
}

TEST_CASE("Pictures that refer to later ones come in the order of the camera", "[record][player]")
{
    Bench bench({piece("odd_bframes_opengop.ts", 0s, 10s)});
    bench.wish.playing = true;
    bench.wish.position = kBegin;
    bench.wish.ahead = 10s;
    REQUIRE(bench.fill());
    const auto forward = bench.pictures(kBegin);
    CHECK(forward.size() >= 145);
    CHECK(isEven(forward, 66'667us));
    Bench back({piece("odd_bframes_opengop.ts", 0s, 10s)});
    back.wish.playing = true;
    back.wish.direction = -1;
    back.wish.position = kBegin + 9990ms;
    back.wish.ahead = 10s;
    REQUIRE(back.fill());
    CHECK(back.pictures(kBegin) == forward);
    // And each of them alone.
    for (size_t i = 0; i < forward.size(); i += 7) {
        Bench alone({piece("odd_bframes_opengop.ts", 0s, 10s)});
        alone.wish.position = kBegin + (forward[i] + 30ms);
        REQUIRE(alone.fill());
        REQUIRE(alone.at(alone.wish.position));
        CHECK(alone.at(alone.wish.position)->range.from - kBegin == forward[i]);
    }
}

TEST_CASE("A stream without key pictures is shown at any moment", "[record][player]")
{
    Bench bench({piece("odd_intra_refresh.ts", 0s, 8s)});
    for (const auto t : {0ms, 300ms, 2100ms, 4050ms, 7900ms}) {
        CAPTURE(t.count());
        bench.wish.position = kBegin + t;
        REQUIRE(bench.fill());
        const auto shot = bench.at(bench.wish.position);
        REQUIRE(shot);
        if (t >= 2s)
            CHECK(shot->kind == FootageShot::Kind::Picture);
    }
}

TEST_CASE("Damaged files end in an honest mark wherever they are looked at", "[record][player]")
{
    const char *const name = GENERATE(
        "broken_bitflips.mkv", "broken_lostpackets.mkv", "broken_truncated.ts", "broken_truncated_nomoov.mp4",
        "broken_ts_backward.ts", "broken_ts_forward1h.mkv", "broken_ts_duplicate.mkv",
        "broken_reschange.h264", "broken_reschange.ts", "broken_midgop_start.h264", "broken_no_spspps.h264",
        "odd_4slices.mp4", "odd_702x574_fullrange.mp4", "odd_intra_refresh.ts",
        "sub_mjpeg_640x360p10_carpark.mkv", "sub_mpeg4_640x360p15_gym.mp4", "main_h265_1080p25_lobby.mp4");
    CAPTURE(name);
    const QString text = QString::fromLatin1(name);
    const bool hopeless = text.contains(u"nomoov") || text.contains(u"no_spspps");
    Bench bench({piece(name, 0s, 10s), piece(kGym, 10s, 24s)});
    int pictures = 0;
    for (const auto t : {0ms, 1300ms, 5000ms, 9900ms, 2500ms}) {
        bench.wish.playing = false;
        bench.wish.ahead = 0s;
        bench.wish.position = kBegin + t;
        REQUIRE(bench.fill());
        pictures += bench.at(bench.wish.position)->kind == FootageShot::Kind::Picture ? 1 : 0;
    }
    CHECK((pictures == 0) == hopeless);
    // Through it in both directions, with all pictures and with key pictures alone.
    bench.wish.playing = true;
    bench.wish.ahead = 12s;
    for (const auto detail : {media::PieceDecoder::Detail::All, media::PieceDecoder::Detail::Keys}) {
        bench.wish.detail = detail;
        bench.wish.coarse = detail == media::PieceDecoder::Detail::Keys;
        bench.lane.with([](PlayerLane::Shared &shared) { shared.shots.clear(); });
        bench.wish.direction = 1;
        bench.wish.position = kBegin;
        REQUIRE(bench.fill());
        CHECK(bench.at(kBegin + 11s)->kind == FootageShot::Kind::Picture);
        bench.lane.with([](PlayerLane::Shared &shared) { shared.shots.clear(); });
        bench.wish.direction = -1;
        bench.wish.position = kBegin + 11s;
        REQUIRE(bench.fill());
        CHECK(bench.at(kBegin)->kind == bench.at(kBegin)->kind);
        CHECK(bench.at(kBegin + 10s)->kind == FootageShot::Kind::Picture);
    }
}

TEST_CASE("A file that is gone is a failure of its stretch alone", "[record][player]")
{
    media::FootagePiece gone = piece(kCarpark, 0s, 24s);
    gone.path += QStringLiteral(".gone");
    Bench bench({gone, piece(kGym, 24s, 24s)});
    bench.wish.position = kBegin + 3s;
    REQUIRE(bench.fill());
    REQUIRE(bench.at(bench.wish.position));
    CHECK(bench.at(bench.wish.position)->failed);
    CHECK(bench.at(bench.wish.position)->error.kind == base::ErrorKind::NotFound);
    bench.wish.position = kBegin + 25s;
    REQUIRE(bench.fill());
    CHECK(bench.at(bench.wish.position)->kind == FootageShot::Kind::Picture);
}
