// SPDX-License-Identifier: EUPL-1.2
#include "app/media/segment_scan.h"

#include "app/media/decoder.h"
#include "app/media/segment_tags.h"
#include "app/media/track_probe.h"

#include <QFileInfo>

namespace videoguard::media {

namespace {

using base::ErrorKind;
using std::chrono::microseconds;

constexpr microseconds kUnknownPicture{40000};
constexpr microseconds kLongestPicture{2'000'000};

} // namespace

void PictureCount::add(const PacketFacts &facts, base::WallTime at)
{
    if (facts.kind != PacketKind::Video)
        return;
    m_first = m_pictures == 0 ? at : std::min(m_first, at);
    m_last = m_pictures == 0 ? at : std::max(m_last, at);
    ++m_pictures;
    m_damaged += facts.incomplete ? 1 : 0;
}

base::WallTime PictureCount::end() const
{
    microseconds picture = kUnknownPicture;
    if (m_fps > 0.1)
        picture = microseconds(static_cast<qint64>(1e6 / m_fps));
    else if (m_pictures > 1)
        picture = std::min((m_last - m_first) / (m_pictures - 1), kLongestPicture);
    return m_last + picture;
}

base::Result<void> countPictures(PieceReader &reader, PictureCount &count)
{
    AvPacket packet(av_packet_alloc());
    if (!packet)
        return base::fail(ErrorKind::Internal, QStringLiteral("read footage"));
    for (;;) {
        PacketFacts facts;
        base::WallTime at;
        bool startsGroup = false;
        const auto got = reader.read(*packet, facts, at, startsGroup);
        if (!got && got.error().kind != ErrorKind::Corrupt)
            return tl::unexpected(got.error());
        if (!got || *got == ReadResult::EndOfStream)
            return {};
        count.add(facts, at);
    }
}

base::Result<ScannedSegment> openSegment(const QString &path)
{
    ScannedSegment segment;
    const QString what = QStringLiteral("read the segment %1").arg(path);
    FootagePiece piece;
    piece.path = path;
    auto header = FileInput::open(path, nullptr);
    if (!header)
        return tl::unexpected(header.error());
    const FileInput &input = **header;
    bool number = false;
    piece.range.from = {microseconds(input.tag(kTagStart).toLongLong(&number))};
    if (!number || input.tag(kTagFormat) != u"1")
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("not a segment of this console"));
    SegmentFacts &facts = segment.facts;
    facts.path = path;
    facts.bytes = QFileInfo(path).size();
    facts.range = {piece.range.from, {microseconds(input.tag(kTagEnd).toLongLong())}};
    facts.clock = segmentClockOf(input.tag(kTagClock).toLatin1());
    facts.clockOffset = microseconds(input.tag(kTagOffset).toLongLong());
    facts.clockJumped = input.tag(kTagJumped) == u"1";
    facts.pictures = input.tag(kTagPictures).toInt();
    facts.damagedPictures = input.tag(kTagDamaged).toInt();
    segment.closed =
        input.tag(kTagClosed).toInt() == 1 && facts.pictures > 0 && facts.range.to > facts.range.from;
    facts.torn = !segment.closed;
    auto reader = FilePieceReader::open(piece, nullptr);
    if (!reader)
        return tl::unexpected(reader.error());
    segment.reader = std::move(*reader);
    const SourceInfo &info = segment.reader->info();
    facts.hasAudio = info.audio.has_value();
    facts.fps = info.video->fps;
    // The profile stands in the first picture's parameter sets.
    AvPacket packet(av_packet_alloc());
    for (bool begun = false; packet && !begun;) {
        PacketFacts ignored;
        base::WallTime at;
        const auto got = segment.reader->read(*packet, ignored, at, begun);
        if (!got || *got == ReadResult::EndOfStream)
            break;
        if (!begun)
            continue;
        if (auto whole = completed(*info.video, *packet))
            segment.video = std::move(*whole);
    }
    if (auto back = segment.reader->rewind(); !back)
        return tl::unexpected(back.error());
    const AVCodecParameters &parameters =
        segment.video ? *segment.video->parameters : *segment.reader->info().video->parameters;
    facts.codec = codecOf(parameters.codec_id);
    facts.codecName = codecTitle(parameters.codec_id, parameters.profile);
    facts.size = QSize(parameters.width, parameters.height);
    return segment;
}

} // namespace videoguard::media
