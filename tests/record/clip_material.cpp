// SPDX-License-Identifier: EUPL-1.2
#include "tests/record/clip_material.h"

#include "app/media/segment_writer.h"
#include "app/media/track_probe.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace videoguard::test {

using namespace media;
using namespace std::chrono_literals;

namespace {

QString sourceFolder(const char *folder)
{
    return QStringLiteral(VIDEOGUARD_SOURCE_DIR) + u'/' + QString::fromLatin1(folder);
}

QByteArray sumOf(const uint8_t *data, qsizetype size)
{
    return QCryptographicHash::hash(QByteArrayView(data, size), QCryptographicHash::Sha1);
}

/// Calls `use(nal)` for each NAL unit of an Annex B packet, without the zeros behind it.
template<typename Use>
void forEachNal(const AVPacket &packet, Use &&use)
{
    const uint8_t *const end = packet.data + packet.size;
    const auto startCode = [end](const uint8_t *p) {
        for (; end - p >= 3; ++p) {
            if (!p[0] && !p[1] && p[2] == 1)
                return p;
        }
        return end;
    };
    for (const uint8_t *at = startCode(packet.data); at < end;) {
        const uint8_t *const nal = at + 3;
        at = startCode(nal);
        const uint8_t *last = at;
        while (last > nal && last[-1] == 0)
            --last;
        if (last > nal)
            use(nal, last - nal);
    }
}

} // namespace

QString footage(const QString &name)
{
    const QString demo = sourceFolder("resources/demo/footage/") + name;
    return QFileInfo::exists(demo) ? demo : sourceFolder("tests/data/video/") + name;
}

std::vector<QString> allFootage()
{
    std::vector<QString> all;
    for (const char *folder : {"resources/demo/footage", "tests/data/video", "tests/data/video/broken"}) {
        const auto files = QDir(sourceFolder(folder)).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            if (file.suffix() != u"md")
                all.push_back(file.filePath());
        }
    }
    return all;
}

base::WallTime noon()
{
    return {std::chrono::seconds(1772366400)};
}

FootagePiece pieceOf(const QString &path, base::WallTime from)
{
    FootagePiece piece;
    piece.path = path;
    piece.range = {from, from + 1us};
    piece.clock = ClockSource::Camera;
    auto reader = path.isEmpty() ? base::Result<std::unique_ptr<PieceReader>>(base::fail({}, {}))
                                 : PieceReader::open(piece, nullptr);
    if (!reader)
        return piece;
    std::vector<base::WallTime> moments;
    for (const Seen &seen : readAll(**reader))
        moments.push_back(seen.at);
    std::sort(moments.begin(), moments.end());
    const double fps = (*reader)->info().video->fps;
    if (!moments.empty())
        piece.range.to = moments.back() + std::chrono::microseconds(qint64(1e6 / (fps > 0 ? fps : 25)));
    return piece;
}

std::optional<ReadPacket> nextPacket(PieceReader &reader)
{
    ReadPacket got;
    got.packet.reset(av_packet_alloc());
    const auto result = reader.read(*got.packet, got.facts, got.at, got.startsGroup);
    if (!result)
        UNSCOPED_INFO(base::describe(result.error()).toStdString());
    if (!result || *result == ReadResult::EndOfStream)
        return std::nullopt;
    return got;
}

std::optional<Seen> nextPicture(PieceReader &reader)
{
    while (const auto got = nextPacket(reader)) {
        if (got->facts.kind == PacketKind::Video)
            return Seen{got->at, got->startsGroup, got->facts.incomplete,
                        sumOf(got->packet->data, got->packet->size)};
    }
    return std::nullopt;
}

std::vector<Seen> readAll(PieceReader &reader)
{
    std::vector<Seen> all;
    while (const auto seen = nextPicture(reader))
        all.push_back(*seen);
    return all;
}

QSet<int> nalTypes(const AVPacket &packet, bool h265)
{
    QSet<int> types;
    forEachNal(packet, [&](const uint8_t *nal, qsizetype) {
        types.insert(h265 ? (nal[0] >> 1) & 0x3f : nal[0] & 0x1f);
    });
    return types;
}

std::vector<QByteArray> essenceOf(PieceReader &reader)
{
    std::vector<QByteArray> all;
    const AVCodecID codec = reader.info().video->parameters->codec_id;
    while (const auto got = nextPacket(reader)) {
        if (got->facts.kind != PacketKind::Video)
            continue;
        if (codec != AV_CODEC_ID_H264 && codec != AV_CODEC_ID_HEVC) {
            all.push_back(sumOf(got->packet->data, got->packet->size));
            continue;
        }
        forEachNal(*got->packet, [&](const uint8_t *nal, qsizetype size) {
            const int type = codec == AV_CODEC_ID_HEVC ? (nal[0] >> 1) & 0x3f : nal[0] & 0x1f;
            const bool left = codec == AV_CODEC_ID_HEVC ? type >= 32 && type <= 35 : type >= 7 && type <= 9;
            if (!left)
                all.push_back(sumOf(nal, size));
        });
    }
    return all;
}

std::vector<QByteArray> essenceOf(const QString &path)
{
    auto reader = PieceReader::open(pieceOf(path), nullptr);
    REQUIRE(reader);
    return essenceOf(**reader);
}

std::shared_ptr<const PacketClip> packetClipOf(const QString &path, base::WallTime from)
{
    auto reader = PieceReader::open(pieceOf(path, from), nullptr);
    REQUIRE(reader);
    std::vector<PacketClip::Entry> entries;
    while (auto got = nextPacket(**reader)) {
        if (!entries.empty() || got->startsGroup)
            entries.push_back({std::move(got->packet), got->facts, got->startsGroup, got->at});
    }
    return std::make_shared<PacketClip>((*reader)->info(), std::move(entries), ClockSource::Camera);
}

FootagePiece writeSegment(const QString &path, const QString &file, const SegmentPart &part)
{
    const FootagePiece source = pieceOf(file);
    auto reader = PieceReader::open(source, nullptr);
    REQUIRE(reader);
    REQUIRE((*reader)->seek(source.range.from + part.begin));
    std::unique_ptr<SegmentWriter> writer;
    base::WallTime first;
    base::WallTime last;
    int pictures = 0;
    int damaged = 0;
    FootagePiece piece;
    const SourceInfo &info = (*reader)->info();
    while (auto got = nextPacket(**reader)) {
        if (!writer && !got->startsGroup)
            continue;
        if (!writer) {
            auto video = completed(*info.video, *got->packet);
            REQUIRE(video);
            SegmentHead head;
            head.path = path;
            head.video = std::move(*video);
            if (info.audio)
                head.audio = copyOf(*info.audio);
            head.from = part.from;
            head.clock = ClockSource::Arrival;
            head.clockOffset = -1800ms;
            auto created = SegmentWriter::create(head);
            REQUIRE(created);
            writer = std::move(*created);
            first = got->at;
        }
        if (got->at - source.range.from >= part.end)
            break;
        if (got->at < first)
            continue;
        REQUIRE(writer->write(*got->packet, got->facts.kind, got->at - first, got->startsGroup));
        if (got->facts.kind != PacketKind::Video)
            continue;
        last = std::max(last, got->at);
        ++pictures;
        damaged += got->facts.incomplete ? 1 : 0;
    }
    REQUIRE(writer);
    const double fps = info.video->fps > 0 ? info.video->fps : 25;
    piece.path = path;
    piece.range = {part.from, part.from + (last - first) + std::chrono::microseconds(qint64(1e6 / fps))};
    piece.clock = ClockSource::Arrival;
    if (part.close)
        REQUIRE(writer->close({piece.range.to, pictures, damaged}));
    else
        REQUIRE(writer->flush());
    return piece;
}

} // namespace videoguard::test
