// SPDX-License-Identifier: EUPL-1.2
#include "tests/archive/segment_material.h"

#include "app/media/piece_reader.h"
#include "app/media/segment_writer.h"
#include "app/media/track_probe.h"
#include "tests/support/camera_simulator.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

namespace videoguard::test {

using namespace media;
using namespace std::chrono_literals;

SegmentFacts writeRealSegment(const QString &path, base::WallTime from, bool closed)
{
    constexpr std::chrono::microseconds kLength = 4s;
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    FootagePiece source;
    source.path = CameraSimulator::footage(QStringLiteral("sub_h264_640x360p15_carpark.mp4"));
    REQUIRE_FALSE(source.path.isEmpty());
    source.range = {from, from + 24s};
    const auto reader = PieceReader::open(source, nullptr);
    REQUIRE(reader);
    const SourceInfo &info = (*reader)->info();
    std::unique_ptr<SegmentWriter> writer;
    SegmentFacts facts;
    facts.path = path;
    facts.range = {from, from};
    const AvPacket packet(av_packet_alloc());
    PacketFacts what;
    base::WallTime at;
    bool startsGroup = false;
    for (auto got = (*reader)->read(*packet, what, at, startsGroup); got && *got == ReadResult::Packet;
         got = (*reader)->read(*packet, what, at, startsGroup)) {
        if (what.kind != PacketKind::Video)
            continue;
        if (at - from >= kLength)
            break;
        if (!writer) {
            auto video = completed(*info.video, *packet);
            REQUIRE(video);
            SegmentHead head;
            head.path = path;
            head.video = std::move(*video);
            head.from = from;
            head.clock = ClockSource::Camera;
            auto created = SegmentWriter::create(head);
            REQUIRE(created);
            writer = std::move(*created);
        }
        REQUIRE(writer->write(*packet, what.kind, at - from, startsGroup));
        facts.range.to = std::max(facts.range.to, at);
        ++facts.pictures;
    }
    REQUIRE(writer);
    facts.range.to = from + kLength;
    if (closed)
        REQUIRE(writer->close({facts.range.to, facts.pictures, 0}));
    else
        REQUIRE(writer->flush());
    writer.reset();
    facts.bytes = QFileInfo(path).size();
    facts.clock = ClockSource::Camera;
    return facts;
}

} // namespace videoguard::test
