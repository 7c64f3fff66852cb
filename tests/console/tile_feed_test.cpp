// SPDX-License-Identifier: EUPL-1.2
#include "tests/console/streams_fixture.h"

using namespace videoguard;
using namespace videoguard::console;
using namespace videoguard::test;
using namespace std::chrono_literals;
using media::StreamState;

namespace {

const char kSub[] = "sub_h264_640x360p15_gym.mp4";
const char kMain[] = "main_h265_1080p25_lobby.mp4";

/// A tile as the wall has it: takes every picture as it comes, and writes down what it saw.
struct Viewer {
    TileFeed feed;
    int pictures = 0;
    media::Picture newest;
    base::SteadyTime newestAt{};
    std::chrono::milliseconds longestPause{0};
    std::vector<StreamState> states;

    Viewer(StreamPool &pool, CameraList &cameras)
        : feed(pool, cameras)
    {
        QObject::connect(&feed, &TileFeed::pictureReady, &feed, [this] { look(); });
        QObject::connect(&feed, &TileFeed::statusChanged, &feed,
                         [this] { states.push_back(feed.status().state); });
    }

    void look()
    {
        media::Picture picture = feed.take();
        if (picture.isNull())
            return;
        const base::SteadyTime now = base::systemClock().steady();
        if (pictures > 0)
            longestPause =
                std::max(longestPause, std::chrono::duration_cast<std::chrono::milliseconds>(now - newestAt));
        newest = std::move(picture);
        newestAt = now;
        ++pictures;
    }

    [[nodiscard]] bool sees(int count, std::chrono::milliseconds limit = 10s)
    {
        const int until = pictures + count;
        return waitFor([&] { return pictures >= until; }, limit);
    }
};

/// One camera with a main and a sub stream.
struct TwoStreams : Streams {
    QString camera;

    TwoStreams()
    {
        serve(mountOf("/main", kMain) + mountOf("/sub", kSub));
        camera = add(server.url(QStringLiteral("/main")), server.url(QStringLiteral("/sub")));
    }
};

} // namespace

TEST_CASE("a tile changes between sub and main without a gap", "[tile_feed]")
{
    TwoStreams streams;
    StreamPool pool(streams.cameras, streams.secrets);
    Viewer tile(pool, streams.cameras);
    tile.feed.setCamera(streams.camera);
    tile.feed.setDemand(demandOf(480));
    REQUIRE(tile.sees(15));
    CHECK(tile.feed.role() == StreamRole::Sub);
    CHECK(tile.newest.sourceSize == QSize(640, 360));

    tile.states.clear();
    tile.longestPause = {};
    tile.feed.setDemand(demandOf(1280));
    CHECK(tile.feed.changingProfile());
    // The old stream is shown until the new one has a picture.
    CHECK(tile.feed.role() == StreamRole::Sub);
    CHECK(tile.feed.status().state == StreamState::Live);
    REQUIRE(waitFor([&] { return tile.feed.role() == StreamRole::Main; }));
    REQUIRE(tile.sees(10));
    CHECK(tile.newest.sourceSize == QSize(1920, 1080));
    CHECK_FALSE(tile.feed.changingProfile());

    tile.feed.setDemand(demandOf(320));
    REQUIRE(waitFor([&] { return tile.feed.role() == StreamRole::Sub; }));
    REQUIRE(tile.sees(10));
    CHECK(tile.newest.sourceSize == QSize(640, 360));
    // At no moment was the tile anything but live.
    CHECK(std::all_of(tile.states.begin(), tile.states.end(),
                      [](StreamState s) { return s == StreamState::Live; }));
    CHECK(tile.longestPause < 1500ms);
}

TEST_CASE("a change of profile that is taken back leaves everything as it was", "[tile_feed]")
{
    TwoStreams streams;
    StreamPool pool(streams.cameras, streams.secrets);
    Viewer tile(pool, streams.cameras);
    tile.feed.setCamera(streams.camera);
    tile.feed.setDemand(demandOf(480));
    REQUIRE(tile.sees(3));
    tile.feed.setDemand(demandOf(1280));
    tile.feed.setDemand(demandOf(480));
    CHECK_FALSE(tile.feed.changingProfile());
    CHECK(tile.sees(5));
    CHECK(tile.feed.role() == StreamRole::Sub);
}

TEST_CASE("when the main stream cannot be had, the sub stream stays on the tile", "[tile_feed]")
{
    TwoStreams streams;
    (void)streams.server.control(QStringLiteral("gone /main"));
    StreamPool pool(streams.cameras, streams.secrets);
    Viewer tile(pool, streams.cameras);
    tile.feed.setCamera(streams.camera);
    tile.feed.setDemand(demandOf(480));
    REQUIRE(tile.sees(3));
    tile.feed.setDemand(demandOf(1600));
    CHECK(tile.sees(30));
    CHECK(tile.feed.role() == StreamRole::Sub);
    CHECK(tile.feed.status().state == StreamState::Live);
    // And the main one is taken as soon as it is there.
    (void)streams.server.control(QStringLiteral("resume /main"));
    tile.feed.retryNow();
    CHECK(waitFor([&] { return tile.feed.role() == StreamRole::Main; }));
}

TEST_CASE("full screen asks for the main stream at any size", "[tile_feed]")
{
    TwoStreams streams;
    StreamPool pool(streams.cameras, streams.secrets);
    Viewer tile(pool, streams.cameras);
    TileDemand demand = demandOf(480);
    demand.full = true;
    tile.feed.setCamera(streams.camera);
    tile.feed.setDemand(demand);
    REQUIRE(tile.sees(3));
    CHECK(tile.feed.role() == StreamRole::Main);
    CHECK(tile.newest.image.width() == 480);
}

TEST_CASE("a hidden tile opens nothing, and keeps what it has when it is hidden later", "[tile_feed]")
{
    TwoStreams streams;
    StreamPool pool(streams.cameras, streams.secrets);
    Viewer tile(pool, streams.cameras);
    tile.feed.setCamera(streams.camera);
    tile.feed.setDemand(demandOf(480, false));
    CHECK(pool.entries().empty());
    CHECK(tile.feed.status().state == StreamState::Stopped);
    CHECK_FALSE(tile.feed.role().has_value());
    tile.feed.setDemand(demandOf(480));
    REQUIRE(tile.sees(3));
    // Hidden and larger: the profile is not changed for nobody.
    tile.feed.setDemand(demandOf(1600, false));
    CHECK(tile.feed.role() == StreamRole::Sub);
    CHECK_FALSE(tile.feed.changingProfile());
    CHECK(waitFor([&] { return tile.feed.status().state == StreamState::Standby; }));
    tile.feed.setDemand(demandOf(480));
    CHECK(tile.sees(3));
}

TEST_CASE("another camera on the tile shows no picture of the one before", "[tile_feed]")
{
    TwoStreams streams;
    const QString other = streams.add(streams.server.url(QStringLiteral("/main")));
    StreamPool pool(streams.cameras, streams.secrets);
    Viewer tile(pool, streams.cameras);
    tile.feed.setDemand(demandOf(480));
    tile.feed.setCamera(streams.camera);
    REQUIRE(tile.sees(3));
    CHECK(tile.newest.sourceSize == QSize(640, 360));
    tile.feed.setCamera(other);
    // Whatever comes from now on is of the new camera, which has no sub stream.
    const int before = tile.pictures;
    REQUIRE(waitFor([&] { return tile.pictures > before; }));
    CHECK(tile.newest.sourceSize == QSize(1920, 1080));
    CHECK(tile.feed.role() == StreamRole::Main);
    tile.feed.setCamera(QString());
    CHECK(tile.feed.take().isNull());
    CHECK(tile.feed.status().state == StreamState::Stopped);
}

TEST_CASE("a tile follows a camera whose address was changed", "[tile_feed]")
{
    TwoStreams streams;
    const QString id = streams.add(streams.server.url(QStringLiteral("/sub")));
    StreamPool pool(streams.cameras, streams.secrets);
    Viewer tile(pool, streams.cameras);
    tile.feed.setDemand(demandOf(480));
    tile.feed.setCamera(id);
    REQUIRE(tile.sees(3));
    CHECK(tile.newest.sourceSize == QSize(640, 360));
    Camera changed = *streams.cameras.find(id);
    changed.main = taken(base::StreamUrl::parse(streams.server.url(QStringLiteral("/main"))));
    require(streams.cameras.save(changed));
    CHECK(waitFor([&] { return tile.newest.sourceSize == QSize(1920, 1080); }));
    CHECK(waitFor([&] { return tile.feed.status().state == StreamState::Live; }));
}

TEST_CASE("a tile whose camera is removed falls silent", "[tile_feed]")
{
    TwoStreams streams;
    StreamPool pool(streams.cameras, streams.secrets);
    Viewer tile(pool, streams.cameras);
    tile.feed.setDemand(demandOf(480));
    tile.feed.setCamera(streams.camera);
    REQUIRE(tile.sees(3));
    require(streams.cameras.remove(streams.camera));
    CHECK(tile.feed.stream() == nullptr);
    CHECK(tile.feed.status().state == StreamState::Stopped);
    CHECK(pool.entries().empty());
}

TEST_CASE("a cut connection comes back by itself and tells the truth meanwhile", "[tile_feed]")
{
    TwoStreams streams;
    StreamPool pool(streams.cameras, streams.secrets);
    Viewer tile(pool, streams.cameras);
    tile.feed.setDemand(demandOf(480));
    tile.feed.setCamera(streams.camera);
    REQUIRE(tile.sees(3));
    (void)streams.server.control(QStringLiteral("cut /sub"));
    REQUIRE(waitFor([&] { return tile.feed.status().state == StreamState::Retrying; }));
    (void)streams.server.control(QStringLiteral("resume /sub"));
    tile.feed.retryNow();
    CHECK(waitFor([&] { return tile.feed.status().state == StreamState::Live; }));
    CHECK(tile.sees(3));
    CHECK(waitFor([&] { return tile.feed.statistics().reconnects >= 1; }));
}
