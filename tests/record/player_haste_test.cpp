// SPDX-License-Identifier: EUPL-1.2
#include "app/media/live_stream.h"
#include "tests/record/player_footage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace videoguard;
using namespace videoguard::test;
using media::LaneStatus;

TEST_CASE("A hand that scrubs sees key pictures and, when it rests, the exact one", "[record][player]")
{
    Watched watched;
    const int lane = watched.add({piece(kMain, 0s, 20s)}, {480, 270});
    for (int i = 0; i < 60; ++i) {
        watched.player.scrub(kBegin + 300ms * i);
        (void)waitFor([] { return false; }, 8ms);
    }
    CHECK(watched.player.position() == kBegin + 17'700ms);
    REQUIRE(watched.settle());
    CHECK(watched.player.status(lane).state == LaneStatus::State::Picture);
    CHECK(watched.shownAt(lane) == 17'680ms);
    CHECK(watched.shown[lane].size() >= 3);
}

TEST_CASE("The newest of many seeks wins", "[record][player]")
{
    Watched watched;
    const int lane = watched.add({piece(kMain, 0s, 20s)}, {480, 270});
    std::mt19937 random(5);
    for (int i = 0; i < 200; ++i)
        watched.player.seek(kBegin + std::chrono::milliseconds(random() % 20'000));
    watched.player.seek(kBegin + 4s);
    REQUIRE(watched.settle());
    CHECK(watched.shownAt(lane) == 4s);
}

TEST_CASE("A player goes away at once while it seeks and plays", "[record][player]")
{
    qint64 longest_ms = 0;
    for (int i = 0; i < 12; ++i) {
        auto watched = std::make_unique<Watched>();
        for (int lane = 0; lane < 4; ++lane)
            watched->add({piece(kMain, 0s, 20s)}, {960, 540});
        watched->player.seek(kBegin + 1900ms * (i % 9 + 1));
        if (i % 3 == 1)
            watched->player.play(i % 2 ? 4 : -2);
        (void)waitFor([] { return false; }, std::chrono::milliseconds(i * 9));
        if (i % 4 == 3)
            watched->player.removeLane(2);
        QElapsedTimer clock;
        clock.start();
        watched.reset();
        longest_ms = std::max(longest_ms, clock.elapsed());
    }
    CHECK(longest_ms < 500);
}

TEST_CASE("A lane that nobody sees decodes nothing until somebody looks", "[record][player]")
{
    Watched watched;
    const int lane = watched.add({piece(kCarpark, 0s, 24s)});
    const int hidden = watched.add({piece(kGym, 0s, 24s)});
    watched.player.setDemand(hidden, {{320, 180}, {0, 0, 1, 1}, false});
    watched.player.seek(kBegin + 5s);
    REQUIRE(watched.settle());
    CHECK(watched.shown[lane].size() == 1);
    CHECK(watched.shown[hidden].empty());
    watched.player.setDemand(hidden, demandOf({320, 180}));
    REQUIRE(watched.settle());
    CHECK(watched.shownAt(hidden) == 5s);
}

TEST_CASE("Footage that grows is played on after a refresh", "[record][player]")
{
    /// What an archive that is being written to looks like.
    class Growing final : public media::FootageIndex
    {
    public:
        explicit Growing(media::FootagePiece piece)
            : m_piece(std::move(piece))
        {
        }
        void growTo(base::WallTime to)
        {
            const std::lock_guard lock(m_mutex);
            m_piece.range.to = to;
        }
        std::optional<media::FootagePiece> pieceAt(base::WallTime t) override
        {
            const std::lock_guard lock(m_mutex);
            return m_piece.range.contains(t) ? std::optional(m_piece) : std::nullopt;
        }
        std::optional<media::FootagePiece> pieceAfter(base::WallTime t) override
        {
            const std::lock_guard lock(m_mutex);
            return t <= m_piece.range.from ? std::optional(m_piece) : std::nullopt;
        }
        std::optional<media::FootagePiece> pieceBefore(base::WallTime t) override
        {
            const std::lock_guard lock(m_mutex);
            return m_piece.range.to <= t ? std::optional(m_piece) : std::nullopt;
        }

    private:
        std::mutex m_mutex;
        media::FootagePiece m_piece;
    };

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("growing.mkv"));
    QFile whole(CameraSimulator::footage(QStringLiteral("sub_h264_pcmu_640x360p15_gym.mkv")));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QFile growing(path);
    REQUIRE(growing.open(QIODevice::WriteOnly));
    growing.write(bytes.left(bytes.size() / 2));
    growing.flush();

    auto index = std::make_shared<Growing>(
        media::FootagePiece{{kBegin, kBegin + 8s}, path, nullptr, media::ClockSource::Arrival});
    Watched watched;
    const int lane = watched.player.addLane(index);
    watched.player.setDemand(lane, demandOf({320, 180}));
    watched.player.seek(kBegin + 7s);
    watched.player.play();
    REQUIRE(waitFor([&] { return watched.shownAt(lane) > 7800ms; }));
    REQUIRE(waitFor([&] { return !watched.player.isPlaying(); }));
    growing.write(bytes.mid(bytes.size() / 2));
    growing.flush();
    index->growTo(kBegin + 20s);
    watched.player.refreshLane(lane);
    watched.player.seek(kBegin + 15s);
    REQUIRE(watched.settle());
    CHECK(watched.player.status(lane).state == LaneStatus::State::Picture);
    CHECK(watched.shownAt(lane) == 15s);
}

TEST_CASE("Sound comes at 1x, of one lane", "[record][player]")
{
    Watched watched;
    const int lane = watched.add({piece("sub_h264_aac_640x360p15_carpark.mp4", 0s, 24s)});
    qint64 samples = 0;
    int rate = 0;
    QObject::connect(&watched.player, &media::Player::audioReady, &watched.player,
                     [&](const media::AudioChunk &chunk) {
                         samples += chunk.samples.size() / 2 / chunk.channels;
                         rate = chunk.rate;
                     });
    watched.player.seek(kBegin + 3s);
    REQUIRE(watched.settle());
    watched.player.setAudioLane(lane);
    watched.player.play();
    REQUIRE(waitFor([&] { return watched.player.position() > kBegin + 5s; }, 20s));
    watched.player.pause();
    CHECK(rate == 16'000);
    CHECK(samples > 16'000);
    CHECK(samples < 40'000);
}

TEST_CASE("A thumbnail is the key picture at or before the moment, the newest wish of a key wins",
          "[record][player]")
{
    media::Thumbnailer thumbnailer;
    const auto index = media::indexOf({piece(kMain, 0s, 20s)});
    std::map<QString, std::pair<base::WallTime, media::Picture>> made;
    int answers = 0;
    QObject::connect(&thumbnailer, &media::Thumbnailer::ready, &thumbnailer,
                     [&](const QString &key, base::WallTime at, const media::Picture &picture) {
                         made[key] = {at, picture};
                         ++answers;
                     });
    for (int i = 0; i < 50; ++i)
        thumbnailer.request(QStringLiteral("hand"), index, kBegin + 100ms * i, {160, 90});
    thumbnailer.request(QStringLiteral("none"), index, kBegin + 100s, {160, 90});
    REQUIRE(waitFor([&] { return made.contains(QStringLiteral("none")); }));
    CHECK(answers < 10);
    CHECK(made[QStringLiteral("hand")].first == kBegin + 4900ms);
    CHECK(made[QStringLiteral("hand")].second.capturedAt == kBegin + 4s);
    CHECK(made[QStringLiteral("hand")].second.image.size() == QSize(160, 90));
    CHECK(made[QStringLiteral("none")].second.isNull());
}
