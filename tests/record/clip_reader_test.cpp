// SPDX-License-Identifier: EUPL-1.2
#include "app/media/packet_clip.h"
#include "app/media/piece_reader.h"
#include "tests/record/clip_material.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace videoguard;
using namespace videoguard::media;
using namespace videoguard::test;
using namespace std::chrono_literals;

namespace {

size_t expectedStart(const std::vector<Seen> &all, base::WallTime target)
{
    size_t found = 0;
    bool any = false;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!all[i].startsGroup || (any && all[i].at > target))
            continue;
        found = i;
        any = true;
    }
    return found;
}

} // namespace

TEST_CASE("A seek finds the last start point at or before the moment in every kind of file", "[clip]")
{
    const QString file = GENERATE(from_range(allFootage()));
    INFO(file.toStdString());
    const FootagePiece piece = pieceOf(file);
    auto reader = PieceReader::open(piece, nullptr);
    if (!reader) {
        CHECK(reader.error().kind == base::ErrorKind::Corrupt);
        CHECK_FALSE(reader.error().cause.isEmpty());
        return;
    }
    const std::vector<Seen> all = readAll(**reader);
    REQUIRE(all.size() > 10);
    CHECK(all.front().at == piece.range.from);
    const auto length = all.back().at - all.front().at;
    auto reused = PieceReader::open(piece, nullptr);
    REQUIRE(reused);
    for (int i = 0; i <= 20; ++i) {
        // Now here, now there.
        const auto target = piece.range.from + length * ((i * 13) % 21) / 20;
        const Seen &wanted = all[expectedStart(all, target)];
        INFO("target " << (target - piece.range.from).count());
        REQUIRE((*reused)->seek(target));
        const auto found = nextPicture(**reused);
        REQUIRE(found);
        CHECK((found->at - piece.range.from).count() == (wanted.at - piece.range.from).count());
        CHECK(found->sum == wanted.sum);
        if (i % 5)
            continue;
        auto fresh = PieceReader::open(piece, nullptr);
        REQUIRE(fresh);
        REQUIRE((*fresh)->seek(target));
        const auto again = nextPicture(**fresh);
        REQUIRE(again);
        CHECK(again->at == wanted.at);
        CHECK(again->sum == wanted.sum);
    }
}

TEST_CASE("After a seek every packet follows that a reader from the beginning sees", "[clip]")
{
    const QString file = GENERATE(from_range(allFootage()));
    INFO(file.toStdString());
    const FootagePiece piece = pieceOf(file);
    auto reader = PieceReader::open(piece, nullptr);
    if (!reader)
        return;
    const std::vector<Seen> all = readAll(**reader);
    const auto target = piece.range.from + (all.back().at - all.front().at) / 2;
    size_t i = expectedStart(all, target);
    REQUIRE((*reader)->seek(target));
    const std::vector<Seen> rest = readAll(**reader);
    REQUIRE(rest.size() == all.size() - i);
    for (const Seen &seen : rest) {
        CHECK(seen.at == all[i].at);
        CHECK(seen.startsGroup == all[i].startsGroup);
        REQUIRE(seen.sum == all[i].sum);
        ++i;
    }
}

TEST_CASE("H.264 and H.265 start points bring their parameter sets with them", "[clip]")
{
    const QString file =
        GENERATE(footage("main_h264_1080p25_gym.mp4"), footage("main_h265_1080p25_lobby.mp4"),
                 footage("sub_h264_pcmu_640x360p15_gym.mkv"), footage("broken/odd_bframes_opengop.ts"));
    INFO(file.toStdString());
    auto reader = PieceReader::open(pieceOf(file), nullptr);
    REQUIRE(reader);
    int starts = 0;
    const bool h265 = (*reader)->info().video->parameters->codec_id == AV_CODEC_ID_HEVC;
    while (const auto packet = nextPacket(**reader)) {
        if (packet->facts.kind != PacketKind::Video || !packet->startsGroup)
            continue;
        ++starts;
        CHECK(nalTypes(*packet->packet, h265).contains(h265 ? 33 : 7));
        CHECK(nalTypes(*packet->packet, h265).contains(h265 ? 34 : 8));
    }
    CHECK(starts >= 3);
}

TEST_CASE("Pictures with B-frames come in decoding order with the moment they are shown", "[clip]")
{
    auto reader = PieceReader::open(pieceOf(footage("broken/odd_bframes_opengop.ts")), nullptr);
    REQUIRE(reader);
    const std::vector<Seen> all = readAll(**reader);
    std::vector<base::WallTime> shown;
    for (const Seen &seen : all)
        shown.push_back(seen.at);
    CHECK_FALSE(std::is_sorted(shown.begin(), shown.end()));
    std::sort(shown.begin(), shown.end());
    for (size_t i = 1; i < shown.size(); ++i)
        CHECK(std::abs((shown[i] - shown[i - 1]).count() - 66667) < 1000);
}

TEST_CASE("Time stamps that jump in a file from elsewhere are closed", "[clip]")
{
    const QString file =
        GENERATE(footage("broken/broken_ts_backward.ts"), footage("broken/broken_ts_forward1h.mkv"));
    INFO(file.toStdString());
    const FootagePiece piece = pieceOf(file);
    auto reader = PieceReader::open(piece, nullptr);
    REQUIRE(reader);
    const std::vector<Seen> all = readAll(**reader);
    CHECK(all.back().at - all.front().at < 20s);
    for (size_t i = 1; i < all.size(); ++i)
        CHECK(all[i].at > all[i - 1].at);
}

TEST_CASE("A file that grows is read to its present end, and further when opened again", "[clip]")
{
    const QString source =
        GENERATE(footage("sub_h264_pcmu_640x360p15_gym.mkv"), footage("broken/broken_reschange.ts"));
    QFile whole(source);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("growing"));
    size_t before = 0;
    for (const int percent : {40, 41, 60, 100}) {
        QFile growing(path);
        REQUIRE(growing.open(QIODevice::WriteOnly | QIODevice::Append));
        growing.write(bytes.mid(growing.size(), bytes.size() * percent / 100 - growing.size()));
        growing.close();
        auto reader = PieceReader::open(pieceOf(path), nullptr);
        REQUIRE(reader);
        REQUIRE((*reader)->seek(pieceOf(path).range.from + 3s));
        REQUIRE((*reader)->seek(pieceOf(path).range.from));
        const size_t now = readAll(**reader).size();
        CHECK(now > before);
        before = now;
    }
    auto reader = PieceReader::open(pieceOf(source), nullptr);
    REQUIRE(reader);
    CHECK(readAll(**reader).size() == before);
}

TEST_CASE("A reader that is told to stop answers so", "[clip]")
{
    std::atomic<bool> cancel = true;
    const auto refused = PieceReader::open(pieceOf(footage("main_h264_1080p25_gym.mp4")), &cancel);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::Cancelled);
    cancel = false;
    auto reader = PieceReader::open(pieceOf(footage("broken/broken_reschange.ts")), &cancel);
    REQUIRE(reader);
    cancel = true;
    const auto seeking = (*reader)->seek(pieceOf({}).range.from + 5s);
    REQUIRE_FALSE(seeking);
    CHECK(seeking.error().kind == base::ErrorKind::Cancelled);
}

TEST_CASE("A file that is none, or that would make libav open other files, is refused", "[clip]")
{
    const QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QByteArray other = QFile::encodeName(footage("main_h264_1080p25_gym.mp4"));
    for (const QString &path :
         {write("list.mp4", "#EXTM3U\n#EXTINF:10,\n" + other + "\n#EXT-X-ENDLIST\n"),
          write("list.mkv", "ffconcat version 1.0\nfile '" + other + "'\n"), write("empty.mp4", {}),
          write("text.avi", "no film at all"), write("zeros.ts", QByteArray(200000, 0))}) {
        INFO(path.toStdString());
        const auto reader = PieceReader::open(pieceOf(path), nullptr);
        REQUIRE_FALSE(reader);
        CHECK(reader.error().kind == base::ErrorKind::Corrupt);
    }
    const auto missing = PieceReader::open(pieceOf(folder.filePath(QStringLiteral("none.mkv"))), nullptr);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("A clip in memory is read like a file", "[clip]")
{
    const QString file = footage("sub_h264_aac_640x360p15_carpark.mp4");
    const auto clip = packetClipOf(file);
    FootagePiece piece;
    piece.range = rangeOf(*clip);
    piece.packets = clip;
    auto memory = PieceReader::open(piece, nullptr);
    auto disk = PieceReader::open(pieceOf(file), nullptr);
    REQUIRE(memory);
    REQUIRE(disk);
    for (const auto offset : {0s, 5s, 23s}) {
        REQUIRE((*memory)->seek(piece.range.from + offset));
        REQUIRE((*disk)->seek(piece.range.from + offset));
        const std::vector<Seen> a = readAll(**memory);
        const std::vector<Seen> b = readAll(**disk);
        REQUIRE_FALSE(a.empty());
        CHECK(a == b);
    }
}
