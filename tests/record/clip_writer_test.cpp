// SPDX-License-Identifier: EUPL-1.2
#include "app/media/clip_writer.h"

#include "app/media/piece_reader_input.h"
#include "app/media/segment_file.h"
#include "tests/record/clip_material.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace videoguard;
using namespace videoguard::media;
using namespace videoguard::test;
using namespace std::chrono_literals;

namespace {

using Saved = base::Result<std::vector<ClipFile>>;

Saved save(ClipRequest request)
{
    ClipWriter writer;
    std::optional<Saved> result;
    QObject::connect(&writer, &ClipWriter::finished, &writer, [&](const Saved &r) { result = r; });
    writer.start(std::move(request));
    CHECK(writer.isRunning());
    REQUIRE(waitFor([&] { return result.has_value(); }, 60s));
    CHECK_FALSE(writer.isRunning());
    return *result;
}

ClipTrack trackOf(std::vector<FootagePiece> pieces, const char *name = "gate")
{
    ClipTrack track;
    track.name = QString::fromLatin1(name);
    track.title = QStringLiteral("Gate, Vilnius");
    track.index = indexOf(std::move(pieces));
    return track;
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

std::vector<Seen> picturesOf(const FootagePiece &piece)
{
    auto reader = PieceReader::open(piece, nullptr);
    REQUIRE(reader);
    return readAll(**reader);
}

QByteArray fileSum(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

/// The NAL units of the pictures of `all` in [from, to] by decoding order.
template<typename T>
bool isPartOf(const std::vector<T> &part, const std::vector<T> &whole)
{
    return !part.empty() && std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
}

} // namespace

TEST_CASE("A clip begins at the start point before the range and ends with the first picture after it",
          "[clip]")
{
    const QTemporaryDir source;
    const QTemporaryDir folder;
    const QString file =
        GENERATE(footage("sub_h264_640x360p15_gym.mp4"), footage("main_h265_1080p25_lobby.mp4"));
    const FootagePiece piece = writeSegment(source.filePath(QStringLiteral("a.mkv")), file);
    const std::vector<Seen> all = picturesOf(piece);
    const TimeRange range{piece.range.from + 5300ms, piece.range.from + 9710ms};
    const auto saved = save({{trackOf({piece})}, range, folder.path()});
    REQUIRE(saved);
    REQUIRE(saved->size() == 1);
    const ClipFile &clip = saved->front();
    REQUIRE_FALSE(clip.failed);
    CHECK(filesIn(folder) == QStringList{QStringLiteral("gate.mkv")});
    CHECK(clip.bytes == QFile(clip.path).size());
    CHECK(clip.sha256 == fileSum(clip.path));
    CHECK(clip.gaps.empty());

    base::WallTime first;
    base::WallTime last;
    for (const Seen &seen : all) {
        if (seen.startsGroup && seen.at <= range.from)
            first = seen.at;
        if (last < range.to)
            last = seen.at;
    }
    CHECK(clip.actual.from == first);
    CHECK(clip.actual.from <= range.from);
    CHECK(last >= range.to);
    CHECK(clip.actual.to > last);
    CHECK(clip.actual.to - last < 100ms);
    const std::vector<Seen> kept = picturesOf(pieceOf(clip.path, clip.actual.from));
    CHECK(int(kept.size()) == clip.pictures);
    CHECK(kept.front().startsGroup);
    CHECK(std::chrono::abs(kept.back().at - last) < 2ms);
    CHECK(isPartOf(essenceOf(clip.path), essenceOf(piece.path)));
    const auto facts = inspectFootageFile(clip.path);
    REQUIRE(facts);
    CHECK(facts->createdAt == first);
    CHECK(facts->container == u"Matroska");
    CHECK(facts->remarks.isEmpty());
    auto input = FileInput::open(clip.path, nullptr);
    REQUIRE(input);
    CHECK((*input)->tag("title") == u"Gate, Vilnius");
}

TEST_CASE("A whole file saved as a clip holds the same NAL units", "[clip]")
{
    const QTemporaryDir folder;
    const QString file = GENERATE(from_range(allFootage()));
    INFO(file.toStdString());
    const FootagePiece piece = pieceOf(file);
    const auto saved = save({{trackOf({piece})}, piece.range, folder.path()});
    REQUIRE(saved);
    REQUIRE_FALSE(saved->empty());
    if (saved->front().failed) {
        CHECK((file.contains(u"nomoov") || file.contains(u"no_spspps")));
        CHECK(saved->front().error.kind == base::ErrorKind::Corrupt);
        CHECK(saved->front().path.isEmpty());
        CHECK(filesIn(folder).isEmpty());
        return;
    }
    std::vector<QByteArray> kept;
    for (const ClipFile &clip : *saved) {
        const auto part = essenceOf(clip.path);
        kept.insert(kept.end(), part.begin(), part.end());
    }
    const auto whole = essenceOf(file);
    if (file.contains(u"midgop"))
        CHECK(isPartOf(kept, whole));
    else
        CHECK(kept == whole);
    CHECK(saved->size() == (file.contains(u"reschange") ? 3 : 1));
}

TEST_CASE("A clip of a range in footage with B-frames leaves out what cannot be decoded and nothing else",
          "[clip]")
{
    const QTemporaryDir folder;
    const FootagePiece piece = pieceOf(footage("broken/odd_bframes_opengop.ts"));
    const TimeRange range{piece.range.from + 3200ms, piece.range.from + 7100ms};
    const auto saved = save({{trackOf({piece})}, range, folder.path()});
    REQUIRE(saved);
    REQUIRE_FALSE(saved->front().failed);
    const TimeRange actual = saved->front().actual;
    CHECK(actual.from <= range.from);
    CHECK(actual.to > range.to);
    auto whole = PieceReader::open(piece, nullptr);
    REQUIRE(whole);
    std::vector<qint64> wanted;
    for (const Seen &seen : readAll(**whole)) {
        if (actual.from <= seen.at && seen.at < actual.to)
            wanted.push_back((seen.at - actual.from).count() / 10000);
    }
    std::vector<qint64> kept;
    for (const Seen &seen : picturesOf(pieceOf(saved->front().path, actual.from)))
        kept.push_back((seen.at - actual.from).count() / 10000);
    CHECK(kept == wanted);
    const auto source = essenceOf(piece.path);
    auto at = source.begin();
    for (const QByteArray &nal : essenceOf(saved->front().path)) {
        at = std::find(at, source.end(), nal);
        REQUIRE(at != source.end());
    }
}

TEST_CASE("A range that begins in a segment without start point reaches back into the one before", "[clip]")
{
    const QTemporaryDir source;
    const QTemporaryDir folder;
    // The recorder had to cut inside a group of 2 s: the second part begins 1 s after its start point.
    const QString file = footage("sub_h264_640x360p15_gym.mp4");
    SegmentPart part;
    part.end = 5000ms;
    const FootagePiece first = writeSegment(source.filePath(QStringLiteral("a.mkv")), file, part);
    auto reader = PieceReader::open(pieceOf(file, noon() + -5s), nullptr);
    REQUIRE(reader);
    std::vector<PacketClip::Entry> rest;
    while (auto got = nextPacket(**reader)) {
        if (got->at >= noon())
            rest.push_back({std::move(got->packet), got->facts, got->startsGroup, got->at + 5s});
    }
    REQUIRE_FALSE(rest.front().startsGroup);
    FootagePiece second;
    second.packets = std::make_shared<PacketClip>((*reader)->info(), std::move(rest), ClockSource::Arrival);
    second.range = {first.range.to, noon() + 24s};
    const auto saved = save({{trackOf({first, second})}, {noon() + 5500ms, noon() + 9s}, folder.path()});
    REQUIRE(saved);
    REQUIRE(saved->size() == 1);
    REQUIRE_FALSE(saved->front().failed);
    CHECK(saved->front().actual.from == noon() + 4s);
    CHECK(saved->front().gaps.empty());
    CHECK(isPartOf(essenceOf(saved->front().path), essenceOf(file)));
}

TEST_CASE("Pictures of a segment that reaches a little into the next one stay in a clip", "[clip]")
{
    const QTemporaryDir source;
    const QTemporaryDir folder;
    const QString file = footage("sub_h264_640x360p15_gym.mp4");
    SegmentPart part;
    part.end = 8s;
    FootagePiece first = writeSegment(source.filePath(QStringLiteral("a.mkv")), file, part);
    part = {8s, 16s, noon() + 7700ms};
    const FootagePiece second = writeSegment(source.filePath(QStringLiteral("b.mkv")), file, part);
    const auto saved = save({{trackOf({first, second})}, {noon(), noon() + 15700ms}, folder.path()});
    REQUIRE(saved);
    REQUIRE(saved->size() == 1);
    CHECK(saved->front().pictures == 240);
    CHECK(saved->front().gaps.empty());
    const std::vector<Seen> kept = picturesOf(pieceOf(saved->front().path));
    CHECK(std::is_sorted(kept.begin(), kept.end(), [](const Seen &a, const Seen &b) { return a.at < b.at; }));
}

TEST_CASE("A clip over three segments and a gap keeps the gap as time", "[clip]")
{
    const QTemporaryDir source;
    const QTemporaryDir folder;
    const QString file = footage("sub_h264_aac_640x360p15_carpark.mp4");
    const auto part = [&](const char *name, std::chrono::seconds begin, std::chrono::seconds end,
                          std::chrono::seconds at) {
        SegmentPart wanted;
        wanted.begin = begin;
        wanted.end = end;
        wanted.from = noon() + at;
        return writeSegment(source.filePath(QLatin1String(name)), file, wanted);
    };
    const std::vector<FootagePiece> pieces = {part("a.mkv", 0s, 8s, 0s), part("b.mkv", 8s, 16s, 8s),
                                              part("c.mkv", 16s, 24s, 46s)};
    const bool sound = GENERATE(false, true);
    ClipTrack track = trackOf(pieces);
    track.sound = sound;
    track.correction = 1800ms;
    const TimeRange range{noon() + 5s, noon() + 52s};
    const auto saved = save({{track}, range, folder.path()});
    REQUIRE(saved);
    REQUIRE(saved->size() == 1);
    const ClipFile &clip = saved->front();
    REQUIRE_FALSE(clip.failed);
    CHECK(clip.actual.from == noon() + 3800ms); // the start point at 2 s, corrected
    REQUIRE(clip.gaps.size() == 1);
    CHECK(std::chrono::abs(clip.gaps[0].from - (noon() + 17800ms)) < 5ms);
    CHECK(std::chrono::abs(clip.gaps[0].to - (noon() + 47800ms)) < 5ms);
    auto reader = PieceReader::open(pieceOf(clip.path, clip.actual.from), nullptr);
    REQUIRE(reader);
    CHECK((*reader)->info().audio.has_value() == sound);
    int soundPackets = 0;
    bool afterGap = false;
    while (const auto packet = nextPacket(**reader)) {
        soundPackets += packet->facts.kind == PacketKind::Audio ? 1 : 0;
        const bool inGap = packet->at > noon() + 18s && packet->at < noon() + 47700ms;
        CHECK_FALSE(inGap);
        afterGap = afterGap || packet->at > noon() + 48s;
    }
    CHECK(afterGap);
    CHECK((soundPackets > 200) == sound);
}

TEST_CASE("A clip of one moment holds at least its picture", "[clip]")
{
    const QTemporaryDir folder;
    const FootagePiece piece = pieceOf(footage("main_h264_1080p25_gym.mp4"));
    const base::WallTime moment = piece.range.from + 4s;
    const auto saved = save({{trackOf({piece})}, {moment, moment + 1us}, folder.path()});
    REQUIRE(saved);
    REQUIRE_FALSE(saved->front().failed);
    CHECK(saved->front().actual.from == moment);
    CHECK(saved->front().pictures <= 2);
}

TEST_CASE("Two cameras give two files, one without footage says so", "[clip]")
{
    const QTemporaryDir folder;
    const FootagePiece gym = pieceOf(footage("sub_h264_640x360p15_gym.mp4"));
    const FootagePiece lobby = pieceOf(footage("main_h265_1080p25_lobby.mp4"));
    const FootagePiece other = pieceOf(footage("sub_h264_640x360p15_mast.mp4"), noon() + 3600s);
    const auto saved = save(
        {{trackOf({gym}, "gym"), trackOf({lobby}, "lobby"), trackOf({other}, "mast"), trackOf({}, "none")},
         {noon() + 1s, noon() + 5s},
         folder.path()});
    REQUIRE(saved);
    REQUIRE(saved->size() == 4);
    CHECK_FALSE((*saved)[0].failed);
    CHECK_FALSE((*saved)[1].failed);
    for (const int i : {2, 3}) {
        CHECK((*saved)[size_t(i)].failed);
        CHECK((*saved)[size_t(i)].track == i);
        CHECK((*saved)[size_t(i)].error.kind == base::ErrorKind::NotFound);
    }
    CHECK(filesIn(folder) == QStringList{QStringLiteral("gym.mkv"), QStringLiteral("lobby.mkv")});
}

TEST_CASE("A segment that cannot be read is a gap of the clip", "[clip]")
{
    const QTemporaryDir source;
    const QTemporaryDir folder;
    const QString file = footage("sub_h264_640x360p15_gym.mp4");
    std::vector<FootagePiece> pieces;
    for (int i = 0; i < 3; ++i) {
        SegmentPart part;
        part.begin = i * 8s;
        part.end = (i + 1) * 8s;
        part.from = noon() + i * 8s;
        pieces.push_back(writeSegment(source.filePath(QString::number(i) + segmentSuffix()), file, part));
    }
    QFile torn(pieces[1].path);
    const bool missing = GENERATE(true, false);
    if (missing)
        REQUIRE(torn.remove());
    else
        REQUIRE(torn.resize(200));
    const auto saved = save({{trackOf(pieces)}, {noon(), noon() + 24s}, folder.path()});
    REQUIRE(saved);
    REQUIRE(saved->size() == 1);
    REQUIRE_FALSE(saved->front().failed);
    REQUIRE(saved->front().gaps.size() == 1);
    CHECK(std::chrono::abs(saved->front().gaps[0].from - (noon() + 8s)) < 5ms);
    CHECK(std::chrono::abs(saved->front().gaps[0].to - (noon() + 16s)) < 5ms);
    CHECK(saved->front().pictures == 240);
}

TEST_CASE("An existing file is never written over", "[clip]")
{
    const QTemporaryDir folder;
    const QByteArray text("somebody's evidence");
    for (const char *name : {"gate.mkv", "gate (2).mkv.part"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    const FootagePiece piece = pieceOf(footage("sub_h264_640x360p15_gym.mp4"));
    const auto saved = save({{trackOf({piece})}, piece.range, folder.path()});
    REQUIRE(saved);
    CHECK(saved->front().path == folder.filePath(QStringLiteral("gate (3).mkv")));
    for (const char *name : {"gate.mkv", "gate (2).mkv.part"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == text);
    }
    CHECK(unfinishedClips(folder.path()) ==
          QStringList{folder.filePath(QStringLiteral("gate (2).mkv.part"))});
}

TEST_CASE("A clip of what a stream's ring holds is like one of its file", "[clip]")
{
    const QTemporaryDir folder;
    const QString file =
        GENERATE(footage("sub_h264_aac_640x360p15_carpark.mp4"), footage("main_h265_1080p25_lobby.mp4"),
                 footage("broken/odd_bframes_opengop.ts"));
    FootagePiece piece;
    piece.packets = packetClipOf(file);
    piece.range = rangeOf(*piece.packets);
    const auto saved = save({{trackOf({piece})}, piece.range, folder.path()});
    REQUIRE(saved);
    REQUIRE(saved->size() == 1);
    REQUIRE_FALSE(saved->front().failed);
    CHECK(essenceOf(saved->front().path) == essenceOf(file));
    CHECK(saved->front().actual.from == noon());
}

TEST_CASE("A clip that is cancelled leaves nothing", "[clip]")
{
    const QTemporaryDir folder;
    std::vector<FootagePiece> pieces;
    FootagePiece piece = pieceOf(footage("main_h264_1080p25_gym.mp4"));
    for (int i = 0; i < 40; ++i) {
        piece.range = {noon() + i * 20s, noon() + (i + 1) * 20s};
        pieces.push_back(piece);
    }
    ClipWriter writer;
    std::optional<Saved> result;
    bool seenPart = false;
    QObject::connect(&writer, &ClipWriter::finished, &writer, [&](const Saved &r) { result = r; });
    QObject::connect(&writer, &ClipWriter::progressed, &writer, [&](double share, std::chrono::seconds) {
        CHECK(share > 0);
        CHECK(share < 1);
        seenPart = seenPart || !filesIn(folder).isEmpty();
        CHECK(unfinishedClips(folder.path()).isEmpty()); // it is being written, not left over
        writer.cancel();
    });
    writer.start({{trackOf(pieces)}, {noon(), noon() + 800s}, folder.path()});
    REQUIRE(waitFor([&] { return result.has_value(); }, 30s));
    REQUIRE_FALSE(*result);
    CHECK(result->error().kind == base::ErrorKind::Cancelled);
    CHECK(seenPart);
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("A clip writer that is destroyed leaves nothing", "[clip]")
{
    const QTemporaryDir folder;
    std::vector<FootagePiece> pieces;
    FootagePiece piece = pieceOf(footage("main_h264_1080p25_gym.mp4"));
    for (int i = 0; i < 20; ++i) {
        piece.range = {noon() + i * 20s, noon() + (i + 1) * 20s};
        pieces.push_back(piece);
    }
    {
        ClipWriter writer;
        writer.start({{trackOf(pieces)}, {noon(), noon() + 400s}, folder.path()});
        REQUIRE(waitFor([&] { return !filesIn(folder).isEmpty(); }));
    }
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("A folder that is not there or may not be written is told at once", "[clip]")
{
    const QTemporaryDir folder;
    const FootagePiece piece = pieceOf(footage("sub_h264_640x360p15_gym.mp4"));
    const auto missing = save({{trackOf({piece})}, piece.range, folder.filePath(QStringLiteral("nowhere"))});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == base::ErrorKind::NotFound);
}
