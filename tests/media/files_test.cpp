// SPDX-License-Identifier: EUPL-1.2
#include "tests/media/watched_stream.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

using namespace videoguard;
using namespace videoguard::test;
using namespace std::chrono_literals;
using media::StreamState;

namespace {

struct Expected {
    const char *name;
    StreamState last;
    int least; ///< pictures
    bool damaged;
};

// As tests/data/video/SOURCES.md says.
constexpr Expected kFiles[] = {
    {"broken_truncated_nomoov.mp4", StreamState::NoVideo, 0, false},
    {"broken_truncated.ts", StreamState::Ended, 120, true},
    {"broken_bitflips.mkv", StreamState::Ended, 120, true},
    {"broken_lostpackets.mkv", StreamState::Ended, 110, true},
    {"broken_ts_backward.ts", StreamState::Ended, 120, true},
    {"broken_ts_forward1h.mkv", StreamState::Ended, 120, false},
    {"broken_ts_duplicate.mkv", StreamState::Ended, 25, false}, // five pictures at once, the newest is shown
    {"broken_reschange.h264", StreamState::Ended, 140, false},
    {"broken_reschange.ts", StreamState::Ended, 140, false},
    {"broken_midgop_start.h264", StreamState::Ended, 75, false},
    {"broken_no_spspps.h264", StreamState::NoVideo, 0, false},
    {"odd_bframes_opengop.ts", StreamState::Ended, 120, false},
    {"odd_702x574_fullrange.mp4", StreamState::Ended, 75, false},
    {"odd_4slices.mp4", StreamState::Ended, 100, false},
    {"odd_intra_refresh.ts", StreamState::Ended, 100, false},
    {"sub_mjpeg_640x360p10_carpark.mkv", StreamState::Ended, 100, false},
};

} // namespace

TEST_CASE("Every broken and odd file ends as it should, all played at once", "[media][live_stream][files]")
{
    std::vector<std::unique_ptr<WatchedStream>> streams;
    for (const Expected &file : kFiles) {
        streams.push_back(std::make_unique<WatchedStream>(requestFor(clip(QString::fromLatin1(file.name)))));
        streams.back()->play();
    }
    const bool all = waitFor(
        [&] {
            return std::all_of(streams.begin(), streams.end(), [](const auto &stream) {
                return stream->state() == StreamState::Ended || stream->state() == StreamState::NoVideo;
            });
        },
        60s);
    CHECK(all);
    for (size_t i = 0; i < streams.size(); ++i) {
        const Expected &file = kFiles[i];
        CAPTURE(file.name);
        CHECK(streams[i]->state() == file.last);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        CHECK(streams[i]->pictures >= file.least);
#endif
        CHECK((streams[i]->pictures > 0) == (file.least > 0));
        CHECK((streams[i]->damagedPictures > 0) == file.damaged);
    }
}

TEST_CASE("A file that loops goes on without an end", "[media][live_stream][files]")
{
    const char *const name = GENERATE("odd_702x574_fullrange.mp4", "broken_midgop_start.h264");
    auto request = requestFor(clip(QString::fromLatin1(name)));
    request.loopFile = true;
    WatchedStream watched(request);
    watched.play();
    REQUIRE(watched.waitForPictures(130, 20s)); // 90 and 108 pictures long
    CHECK(watched.state() == StreamState::Live);
    CHECK_FALSE(watched.sawState(StreamState::Ended));
}

TEST_CASE("Files that are none have honest states", "[media][live_stream][files]")
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    SECTION("empty")
    {
        WatchedStream watched(requestFor(write(QStringLiteral("empty.mp4"), {})));
        watched.play();
        REQUIRE(watched.waitForState(StreamState::NoVideo));
    }
    SECTION("text")
    {
        WatchedStream watched(requestFor(write(QStringLiteral("text.mkv"), "nothing to see here\n")));
        watched.play();
        REQUIRE(watched.waitForState(StreamState::NoVideo));
        CHECK(watched.status().errorKind == base::ErrorKind::Corrupt);
    }
    SECTION("a playlist is not followed")
    {
        const QByteArray list =
            "#EXTM3U\n#EXTINF:1,\nfile://" + clip(QStringLiteral("odd_4slices.mp4")).toUtf8();
        WatchedStream watched(requestFor(write(QStringLiteral("list.m3u8"), list)));
        watched.play();
        REQUIRE(waitFor([&] {
            return watched.state() == StreamState::NoVideo || watched.state() == StreamState::Unsupported;
        }));
        CHECK(watched.pictures == 0);
    }
    SECTION("gone")
    {
        const QString path = write(QStringLiteral("gone.mp4"), "x");
        const auto request = requestFor(path);
        QFile::remove(path);
        WatchedStream watched(request);
        watched.play();
        REQUIRE(watched.waitForState(StreamState::NotFound));
    }
}
