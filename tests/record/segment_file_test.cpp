// SPDX-License-Identifier: EUPL-1.2
#include "app/media/segment_file.h"

#include "app/media/piece_reader_input.h"
#include "tests/record/clip_material.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace videoguard;
using namespace videoguard::media;
using namespace videoguard::test;
using namespace std::chrono_literals;

namespace {

/// Where in the file each picture begins, and its time.
std::vector<std::pair<qint64, std::chrono::milliseconds>> placesIn(const QString &path)
{
    std::vector<std::pair<qint64, std::chrono::milliseconds>> places;
    auto input = FileInput::open(path, nullptr);
    REQUIRE(input);
    const AvPacket packet(av_packet_alloc());
    FileInput::Packet facts;
    while (const auto got = (*input)->read(*packet, facts)) {
        if (*got == ReadResult::EndOfStream)
            break;
        if (facts.kind == PacketKind::Video)
            places.emplace_back(facts.position, packet->pts);
    }
    return places;
}

} // namespace

TEST_CASE("A segment tells from its file alone what it holds", "[segment]")
{
    const QTemporaryDir folder;
    const QString file =
        GENERATE(footage("sub_h264_aac_640x360p15_carpark.mp4"), footage("main_h265_1080p25_lobby.mp4"),
                 footage("sub_mjpeg_640x360p10_carpark.mkv"), footage("broken/odd_bframes_opengop.ts"));
    INFO(file.toStdString());
    const FootagePiece piece = writeSegment(folder.filePath(QStringLiteral("a")) + segmentSuffix(), file, {});
    const auto facts = inspectSegment(piece.path);
    REQUIRE(facts);
    CHECK(facts->range == piece.range);
    CHECK(facts->clock == ClockSource::Arrival);
    CHECK(facts->clockOffset == -1800ms);
    CHECK_FALSE(facts->torn);
    CHECK(facts->bytes == QFile(piece.path).size());
    CHECK(facts->hasAudio == file.contains(u"aac"));
    auto reader = PieceReader::open(piece, nullptr);
    REQUIRE(reader);
    CHECK(facts->pictures == int(readAll(**reader).size()));
    if (file.contains(u"h265")) {
        CHECK(facts->codecName == u"H.265 Main");
        CHECK(facts->size == QSize(1920, 1080));
        CHECK(facts->fps == Approx(25));
    }
}

TEST_CASE("A segment that was not closed is torn, and whole after its repair", "[segment]")
{
    const QTemporaryDir folder;
    const QString file =
        GENERATE(footage("sub_h264_aac_640x360p15_carpark.mp4"), footage("main_h265_1080p25_lobby.mp4"),
                 footage("broken/odd_bframes_opengop.ts"));
    INFO(file.toStdString());
    SegmentPart part;
    part.close = false;
    const FootagePiece piece = writeSegment(folder.filePath(QStringLiteral("a.mkv")), file, part);
    const auto torn = inspectSegment(piece.path);
    REQUIRE(torn);
    CHECK(torn->torn);
    CHECK(torn->range.from == piece.range.from);
    CHECK(std::chrono::abs(torn->range.to - piece.range.to) < 2ms); // Matroska counts milliseconds
    const std::vector<QByteArray> before = essenceOf(piece.path);

    const auto whole = repairSegment(piece.path);
    REQUIRE(whole);
    CHECK_FALSE(whole->torn);
    CHECK(whole->path == piece.path);
    CHECK(whole->pictures == torn->pictures);
    CHECK(whole->clock == ClockSource::Arrival);
    CHECK(whole->clockOffset == -1800ms);
    CHECK(whole->hasAudio == torn->hasAudio);
    CHECK(essenceOf(piece.path) == before);
    const auto again = inspectSegment(piece.path);
    REQUIRE(again);
    CHECK(*again == *whole);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A segment cut anywhere gives back all but its last two seconds", "[segment]")
{
    const QTemporaryDir folder;
    const QString file =
        GENERATE(footage("sub_h264_640x360p15_gym.mp4"), footage("sub_h264_aac_640x360p15_carpark.mp4"),
                 footage("main_h265_1080p25_lobby.mp4"));
    const bool closed = GENERATE(true, false);
    INFO(file.toStdString() << (closed ? " closed" : " open"));
    SegmentPart part;
    part.close = closed;
    const FootagePiece piece = writeSegment(folder.filePath(QStringLiteral("a.mkv")), file, part);
    const auto places = placesIn(piece.path);
    QFile whole(piece.path);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    std::mt19937 random(20260301);
    for (int round = 0; round < 12; ++round) {
        const qint64 cut = std::uniform_int_distribution<qint64>(0, bytes.size() - 1)(random);
        INFO("cut at " << cut << " of " << bytes.size());
        const QString path = folder.filePath(QStringLiteral("torn.mkv"));
        QFile torn(path);
        REQUIRE(torn.open(QIODevice::WriteOnly | QIODevice::Truncate));
        torn.write(bytes.left(cut));
        torn.close();
        // A picture is whole where the next one has begun.
        std::optional<std::chrono::milliseconds> last;
        for (size_t i = 1; i < places.size() && places[i].first <= cut; ++i)
            last = places[i - 1].second;
        const auto facts = repairSegment(path);
        if (!facts) {
            CHECK(facts.error().kind == base::ErrorKind::Corrupt);
            CHECK((!last || *last < 2s));
            CHECK(QFile(path).size() == cut); // the torn one stays
            continue;
        }
        CHECK_FALSE(facts->torn);
        CHECK(facts->range.from == piece.range.from);
        if (last)
            CHECK(facts->range.to - facts->range.from > *last - 2s);
        const auto read = inspectSegment(path);
        REQUIRE(read);
        CHECK(read->pictures == facts->pictures);
        const std::vector<QByteArray> kept = essenceOf(path);
        CHECK(kept.size() >= size_t(facts->pictures));
    }
}

TEST_CASE("A segment that lost its end after it was closed is found torn", "[segment]")
{
    const QTemporaryDir folder;
    const FootagePiece piece =
        writeSegment(folder.filePath(QStringLiteral("a.mkv")), footage("sub_h264_640x360p15_gym.mp4"));
    QFile file(piece.path);
    REQUIRE(file.resize(file.size() / 2));
    const auto facts = inspectSegment(piece.path);
    REQUIRE(facts);
    CHECK(facts->torn);
    CHECK(facts->range.to < piece.range.to + -5s);
}

TEST_CASE("A file that is no segment is neither taken for one nor repaired", "[segment]")
{
    const QTemporaryDir folder;
    for (const QString &name :
         {footage("sub_h264_pcmu_640x360p15_gym.mkv"), footage("broken/broken_truncated_nomoov.mp4")}) {
        const QString path = folder.filePath(QStringLiteral("copy.mkv"));
        QFile::remove(path);
        REQUIRE(QFile::copy(name, path));
        const qint64 size = QFile(path).size();
        const auto facts = inspectSegment(path);
        REQUIRE_FALSE(facts);
        CHECK(facts.error().kind == base::ErrorKind::Corrupt);
        CHECK_FALSE(repairSegment(path));
        CHECK(QFile(path).size() == size);
    }
    const auto missing = inspectSegment(folder.filePath(QStringLiteral("none.mkv")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("A file from elsewhere is described honestly", "[segment]")
{
    struct Expected {
        const char *name;
        const char *container;
        const char *remark; ///< "": none at all; null: refused
        int kind = -1;
    };
    const Expected expected =
        GENERATE(Expected{"main_h264_1080p25_lobby.mp4", "MP4", ""},
                 Expected{"main_h265_1080p25_lobby.mp4", "MP4", ""},
                 Expected{"sub_h264_pcmu_640x360p15_gym.mkv", "Matroska", ""},
                 Expected{"sub_mjpeg_640x360p10_carpark.mkv", "Matroska", ""},
                 Expected{"sub_mpeg4_640x360p15_gym.mp4", "MP4", ""},
                 Expected{"broken/broken_bitflips.mkv", "Matroska", nullptr},
                 Expected{"broken/broken_lostpackets.mkv", "Matroska", "data is missing at"},
                 Expected{"broken/broken_midgop_start.h264", "H.264 stream", "begins inside a group"},
                 Expected{"broken/broken_no_spspps.h264", nullptr, nullptr},
                 Expected{"broken/broken_reschange.h264", "H.264 stream", "format changes 2 times"},
                 Expected{"broken/broken_reschange.ts", "MPEG-TS", "format changes 2 times"},
                 Expected{"broken/broken_truncated.ts", "MPEG-TS", nullptr},
                 Expected{"broken/broken_truncated_nomoov.mp4", nullptr, nullptr},
                 Expected{"broken/broken_ts_backward.ts", "MPEG-TS", "time stamps jump"},
                 Expected{"broken/broken_ts_duplicate.mkv", "Matroska", "share the time stamp"},
                 Expected{"broken/broken_ts_forward1h.mkv", "Matroska", "time stamps jump"},
                 Expected{"broken/odd_4slices.mp4", "MP4", ""},
                 Expected{"broken/odd_702x574_fullrange.mp4", "MP4", ""},
                 Expected{"broken/odd_bframes_opengop.ts", "MPEG-TS", ""},
                 Expected{"broken/odd_intra_refresh.ts", "MPEG-TS", ""});
    INFO(expected.name);
    const auto facts = inspectFootageFile(footage(expected.name));
    if (!expected.container) {
        REQUIRE_FALSE(facts);
        CHECK((facts.error().kind == base::ErrorKind::Unsupported ||
               facts.error().kind == base::ErrorKind::Corrupt));
        CHECK_FALSE(facts.error().cause.isEmpty());
        return;
    }
    if (!facts)
        FAIL(base::describe(facts.error()).toStdString());
    const std::string remarks = facts->remarks.join(u'\n').toStdString();
    INFO("remarks: " << remarks);
    CHECK(facts->container == QLatin1String(expected.container));
    CHECK(facts->pictures > 50);
    CHECK(facts->size.width() >= 640);
    CHECK(facts->duration > 4s);
    CHECK(facts->duration < 150s);
    CHECK_FALSE(facts->codecName.isEmpty());
    if (expected.remark && !*expected.remark)
        CHECK(remarks.empty());
    else if (expected.remark)
        CHECK(remarks.find(expected.remark) != std::string::npos);
}
