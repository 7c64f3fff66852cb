// SPDX-License-Identifier: EUPL-1.2
#include "app/media/segment_file.h"

#include "app/base/system_file.h"
#include "app/media/packet_clip.h"
#include "app/media/segment_scan.h"
#include "app/media/segment_tags.h"
#include "app/media/segment_writer.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace videoguard::media {

namespace {

using base::ErrorKind;
using namespace std::chrono_literals;

/// Whether the last pictures that the header tells of are there.
bool reachesItsEnd(ScannedSegment &segment)
{
    const SegmentFacts &facts = segment.facts;
    PictureCount count(facts.fps);
    if (!segment.reader->seek(facts.range.to) || !countPictures(*segment.reader, count))
        return false;
    // A picture may last long, or have been stretched to the next segment.
    return count.pictures() > 0 && count.end() + 2s >= facts.range.to;
}

base::Result<void> replaceFile(const QString &with, const QString &path)
{
    if (!base::system::replaceFile(with, path)) {
        const int code = errno;
        return base::fail(code == EACCES || code == EPERM || code == EROFS ? ErrorKind::Denied
                                                                           : ErrorKind::Unreachable,
                          QStringLiteral("replace %1").arg(path), base::system::errorText(code));
    }
    base::system::syncFolder(QFileInfo(path).absolutePath());
    return {};
}

/// Copies every packet that can be read.
base::Result<void> copyPackets(ScannedSegment &from, SegmentWriter &to, PictureCount &count)
{
    AvPacket packet(av_packet_alloc());
    if (!packet)
        return base::fail(ErrorKind::Internal, QStringLiteral("repair %1").arg(from.facts.path));
    const base::WallTime begin = from.facts.range.from;
    for (;;) {
        PacketFacts facts;
        base::WallTime at;
        bool startsGroup = false;
        const auto got = from.reader->read(*packet, facts, at, startsGroup);
        if (!got && got.error().kind != ErrorKind::Corrupt)
            return tl::unexpected(got.error());
        if (!got || *got == ReadResult::EndOfStream)
            return {};
        if (at < begin)
            continue; // sound before the first picture
        count.add(facts, at);
        if (auto written = to.write(*packet, facts.kind, at - begin, startsGroup); !written)
            return written;
    }
}

base::Result<void> writeAnew(ScannedSegment &segment, const QString &path)
{
    SegmentHead head;
    head.path = path;
    const SourceInfo &info = segment.reader->info();
    head.video = segment.video ? std::move(*segment.video) : copyOf(*info.video);
    if (info.audio)
        head.audio = copyOf(*info.audio);
    head.from = segment.facts.range.from;
    head.clock = segment.facts.clock;
    head.clockOffset = segment.facts.clockOffset;
    head.clockJumped = segment.facts.clockJumped;
    auto writer = SegmentWriter::create(head);
    if (!writer)
        return tl::unexpected(writer.error());
    PictureCount count(segment.facts.fps);
    if (auto copied = copyPackets(segment, **writer, count); !copied)
        return copied;
    if (count.pictures() == 0)
        return base::fail(ErrorKind::Corrupt, QStringLiteral("repair %1").arg(segment.facts.path),
                          QStringLiteral("no picture can be read"));
    return (*writer)->close({count.end(), count.pictures(), count.damaged()});
}

} // namespace

QString segmentSuffix()
{
    return QString::fromLatin1(kSegmentSuffixText);
}

base::Result<SegmentFacts> inspectSegment(const QString &path)
{
    auto segment = openSegment(path);
    if (!segment)
        return tl::unexpected(segment.error());
    SegmentFacts &facts = segment->facts;
    if (segment->closed && reachesItsEnd(*segment))
        return facts;
    facts.torn = true;
    if (auto back = segment->reader->rewind(); !back)
        return tl::unexpected(back.error());
    PictureCount count(facts.fps);
    if (auto counted = countPictures(*segment->reader, count); !counted)
        return tl::unexpected(counted.error());
    facts.pictures = count.pictures();
    facts.damagedPictures = count.damaged();
    facts.range.to = count.end();
    return facts;
}

base::Result<SegmentFacts> repairSegment(const QString &path)
{
    auto segment = openSegment(path);
    if (!segment)
        return tl::unexpected(segment.error());
    const QString anew = path + QStringLiteral(".repair");
    QFile::remove(anew); // of a repair that was interrupted
    if (auto written = writeAnew(*segment, anew); !written) {
        QFile::remove(anew);
        return tl::unexpected(written.error());
    }
    auto facts = inspectSegment(anew);
    if (facts && facts->torn)
        facts = base::fail(ErrorKind::Internal, QStringLiteral("repair %1").arg(path),
                           QStringLiteral("what was written cannot be read back"));
    if (facts) {
        if (auto replaced = replaceFile(anew, path); !replaced)
            facts = tl::unexpected(replaced.error());
    }
    if (!facts) {
        QFile::remove(anew);
        return facts;
    }
    facts->path = path;
    return facts;
}

} // namespace videoguard::media
