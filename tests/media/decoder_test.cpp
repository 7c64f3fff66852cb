// SPDX-License-Identifier: EUPL-1.2
#include "tests/media/decoded_file.h"
#include "tests/support/catch.h"

#include <map>
#include <set>

using namespace videoguard;
using namespace videoguard::test;

namespace {

/// What an intact decoder made of the intact clip, by time stamp in milliseconds.
std::map<qint64, QByteArray> reference(const QString &name)
{
    std::map<qint64, QByteArray> frames;
    const DecodedFile decoded = decodeFile(clip(name), {}, 400);
    REQUIRE(decoded.damaged() == 0);
    for (const ShownFrame &frame : decoded.frames)
        frames[frame.stamp] = frame.hash;
    return frames;
}

std::set<QByteArray> hashes(const std::map<qint64, QByteArray> &frames)
{
    std::set<QByteArray> all;
    for (const auto &[stamp, hash] : frames)
        all.insert(hash);
    return all;
}

} // namespace

TEST_CASE("Every codec of the clips is decoded whole and named", "[media][decoder]")
{
    const auto [name, title, frames] = GENERATE(table<const char *, const char *, size_t>({
        {"sub_h264_640x360p15_lobby.mp4", "H.264 High", 200},
        {"main_h265_1080p25_lobby.mp4", "H.265 Main", 60},
        {"sub_mjpeg_640x360p10_carpark.mkv", "MJPEG", 120},
        {"sub_h264_aac_640x360p15_carpark.mp4", "H.264 High", 200},
    }));
    const DecodedFile decoded =
        decodeFile(clip(QString::fromLatin1(name)), {}, static_cast<qint64>(frames == 60 ? 60 : 200));
    CHECK_FALSE(decoded.error);
    CHECK(decoded.codecName == QString::fromLatin1(title));
    CHECK(decoded.frames.size() == frames);
    CHECK(decoded.damaged() == 0);
    CHECK(decoded.refused == 0);
}

TEST_CASE("Pictures that are not marked damaged are bit for bit those of the intact clip", "[media][decoder]")
{
    const std::set<QByteArray> intact = hashes(reference(QStringLiteral("sub_h264_640x360p15_gym.mp4")));
    const char *const name = GENERATE("broken_bitflips.mkv", "broken_lostpackets.mkv", "broken_truncated.ts",
                                      "broken_midgop_start.h264", "broken_ts_backward.ts",
                                      "broken_ts_forward1h.mkv", "broken_ts_duplicate.mkv");
    CAPTURE(name);
    const DecodedFile decoded = decodeFile(clip(QString::fromLatin1(name)));
    REQUIRE(decoded.frames.size() > 60);
    size_t foreign = 0;
    for (const ShownFrame &frame : decoded.frames)
        foreign += !frame.damaged && !intact.contains(frame.hash) ? 1 : 0;
    CHECK(foreign == 0);
}

TEST_CASE("Damaged pictures are shown, marked, and end at the next intact key picture", "[media][decoder]")
{
    const DecodedFile flips = decodeFile(clip(QStringLiteral("broken_bitflips.mkv")));
    CHECK(flips.damaged() > 20);
    CHECK_FALSE(flips.frames.front().damaged);
    const DecodedFile lost = decodeFile(clip(QStringLiteral("broken_lostpackets.mkv")));
    CHECK(lost.damaged() > 60);
    // The clip has an IDR every 30 pictures and loses one unit in ten: each group begins clean.
    for (const ShownFrame &frame : lost.frames) {
        if (lost.units[static_cast<size_t>(frame.unit)].key)
            CHECK_FALSE(frame.damaged);
    }
}

TEST_CASE("Nothing is shown before the first clean start point", "[media][decoder]")
{
    const DecodedFile middle = decodeFile(clip(QStringLiteral("broken_midgop_start.h264")));
    REQUIRE_FALSE(middle.frames.empty());
    CHECK(middle.frames.front().unit >= 17); // 30 pictures a group, joined at the 13th
    CHECK(middle.damaged() == 0);
    const DecodedFile never = decodeFile(clip(QStringLiteral("broken_no_spspps.h264")));
    CHECK(never.frames.empty());
    CHECK(never.refused > 50);
}

TEST_CASE("Joining in the middle waits for a clean picture in every codec", "[media][decoder]")
{
    const char *const name = GENERATE("sub_h264_640x360p15_lobby.mp4", "main_h265_1080p25_lobby.mp4",
                                      "odd_bframes_opengop.ts", "odd_4slices.mp4", "odd_intra_refresh.ts");
    CAPTURE(name);
    const QString path = clip(QString::fromLatin1(name));
    std::set<QByteArray> intact;
    for (const ShownFrame &frame : decodeFile(path, {}, 105).frames)
        intact.insert(frame.hash);
    const int join = GENERATE(7, 40);
    const DecodedFile joined = decodeFile(
        path, [&](qint64 unit, AVPacket &, media::PacketFacts &) { return unit >= join; }, 100);
    REQUIRE(joined.frames.size() > 10);
    size_t foreign = 0;
    for (const ShownFrame &frame : joined.frames)
        foreign += intact.contains(frame.hash) ? 0 : 1;
    CHECK(foreign == 0);
    CHECK(joined.damaged() == 0);
}

TEST_CASE("A lost unit is noticed without anybody telling, in H.264 and in H.265", "[media][decoder]")
{
    const char *const name =
        GENERATE("sub_h264_640x360p15_lobby.mp4", "main_h265_1080p25_lobby.mp4", "odd_intra_refresh.ts");
    CAPTURE(name);
    const QString path = clip(QString::fromLatin1(name));
    std::set<QByteArray> intact;
    for (const ShownFrame &frame : decodeFile(path, {}, 120).frames)
        intact.insert(frame.hash);
    const DecodedFile lossy = decodeFile(
        path, [](qint64 unit, AVPacket &, media::PacketFacts &) { return unit != 70; }, 120);
    CHECK(lossy.damaged() > 5);
    CHECK(lossy.damaged() < 80);
    CHECK_FALSE(lossy.frames.back().damaged);
    size_t foreign = 0;
    for (const ShownFrame &frame : lossy.frames)
        foreign += !frame.damaged && !intact.contains(frame.hash) ? 1 : 0;
    CHECK(foreign == 0);
}

TEST_CASE("Loss that the source reports marks pictures until the next key picture", "[media][decoder]")
{
    const DecodedFile reported = decodeFile(clip(QStringLiteral("sub_h264_640x360p15_lobby.mp4")),
                                            [](qint64 unit, AVPacket &, media::PacketFacts &facts) {
                                                facts.packetsLost = unit == 40 ? 3 : 0;
                                                facts.incomplete = unit == 100;
                                                return true;
                                            });
    for (const ShownFrame &frame : reported.frames) {
        const bool expected =
            (frame.unit >= 40 && frame.unit < 60) || (frame.unit >= 100 && frame.unit < 120);
        CAPTURE(frame.unit);
        CHECK(frame.damaged == expected);
    }
}

TEST_CASE("Legal but unusual streams are decoded whole", "[media][decoder]")
{
    const auto [name, frames] = GENERATE(table<const char *, size_t>({
        {"odd_bframes_opengop.ts", 150},
        {"odd_702x574_fullrange.mp4", 90},
        {"odd_4slices.mp4", 120},
        {"odd_intra_refresh.ts", 120},
    }));
    CAPTURE(name);
    const DecodedFile decoded = decodeFile(clip(QString::fromLatin1(name)));
    CHECK(decoded.frames.size() == frames);
    CHECK(decoded.damaged() == 0);
    for (size_t i = 1; i < decoded.frames.size(); ++i)
        CHECK(decoded.frames[i].stamp > decoded.frames[i - 1].stamp);
}

TEST_CASE("A change of resolution in the stream is followed", "[media][decoder]")
{
    const char *const name = GENERATE("broken_reschange.h264", "broken_reschange.ts");
    const DecodedFile decoded = decodeFile(clip(QString::fromLatin1(name)));
    std::vector<QSize> sizes;
    for (const ShownFrame &frame : decoded.frames) {
        if (sizes.empty() || sizes.back() != frame.size)
            sizes.push_back(frame.size);
    }
    CHECK(sizes == std::vector{QSize(640, 360), QSize(1280, 720), QSize(640, 360)});
    CHECK(decoded.damaged() == 0);
    CHECK(decoded.frames.size() > 170);
}

TEST_CASE("A file without an index is refused with the library's own reason", "[media][decoder]")
{
    const DecodedFile decoded = decodeFile(clip(QStringLiteral("broken_truncated_nomoov.mp4")));
    REQUIRE(decoded.error);
    CHECK(decoded.error->kind == base::ErrorKind::Corrupt);
    CHECK(decoded.error->cause.contains(QStringLiteral("moov atom not found")));
}

TEST_CASE("Random bytes never crash the decoder nor look clean", "[media][decoder]")
{
    quint32 random = 1;
    const char *const name = GENERATE("sub_h264_640x360p15_lobby.mp4", "sub_mjpeg_640x360p10_carpark.mkv",
                                      "odd_bframes_opengop.ts", "odd_4slices.mp4");
    CAPTURE(name);
    const DecodedFile decoded =
        decodeFile(clip(QString::fromLatin1(name)), [&](qint64 unit, AVPacket &packet, media::PacketFacts &) {
            for (int i = 0; unit % 3 == 1 && i < packet.size; ++i) {
                random = random * 1664525 + 1013904223;
                if (random >> 24 < 3)
                    packet.data[i] = static_cast<uint8_t>(random >> 16);
            }
            return true;
        });
    CHECK(decoded.units.size() > 100);
}
