// SPDX-License-Identifier: EUPL-1.2
#include "app/media/access_unit.h"
#include "app/media/backoff.h"
#include "app/media/bit_reader.h"
#include "app/media/file_pace.h"
#include "app/media/output_slot.h"
#include "app/media/packet_ring.h"
#include "app/media/stream_meter.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QObject>

using namespace videoguard;
using namespace videoguard::media;
using namespace std::chrono_literals;

namespace {

AvPacket packetOf(int bytes, int64_t stamp = AV_NOPTS_VALUE)
{
    AvPacket packet(av_packet_alloc());
    av_new_packet(packet.get(), bytes);
    packet->pts = packet->dts = stamp;
    return packet;
}

Picture pictureOf(int width)
{
    Picture picture;
    picture.image = QImage(width, 2, QImage::Format_RGB32);
    return picture;
}

class Receiver : public QObject
{
public:
    int events = 0;

protected:
    bool event(QEvent *event) override
    {
        events += event->type() == OutputSlot::readyEvent() ? 1 : 0;
        return QObject::event(event);
    }
};

} // namespace

TEST_CASE("Delays double from the first to the longest and begin anew", "[media][backoff]")
{
    Backoff backoff(1000ms, 30000ms, [] { return 0.5; });
    for (const auto expected : {1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 30000ms, 30000ms})
        CHECK(backoff.next() == expected);
    backoff.reset();
    CHECK(backoff.next() == 1000ms);
    CHECK(backoff.longest() == 30000ms);
}

TEST_CASE("Delays are spread by a fifth either way", "[media][backoff]")
{
    CHECK(Backoff(1000ms, 30000ms, [] { return 0.0; }).next() == 800ms);
    const auto most = Backoff(1000ms, 30000ms, [] { return 0.999; }).next();
    CHECK(most > 1190ms);
    CHECK(most < 1200ms);
    CHECK(Backoff(500ms, 100ms).next() <= 600ms);
}

TEST_CASE("The ring keeps whole groups from a start point on", "[media][packet_ring]")
{
    PacketRing ring({1, 0ms, 1000});
    const auto push = [&](int bytes, bool start) {
        const AvPacket packet = packetOf(bytes);
        return ring.push(*packet, {}, start) != nullptr;
    };
    CHECK_FALSE(push(10, false));
    CHECK(push(100, true));
    CHECK(push(10, false));
    CHECK(ring.entries().size() == 2);
    SECTION("a new group replaces the old one")
    {
        CHECK(push(50, true));
        CHECK(ring.entries().size() == 1);
        CHECK(ring.bytes() == 50);
    }
    SECTION("too many bytes empty it until the next start point")
    {
        CHECK_FALSE(push(900, false));
        CHECK(ring.entries().empty());
        CHECK(ring.bytes() == 0);
        CHECK_FALSE(push(10, false));
        CHECK(push(900, true));
        CHECK_FALSE(push(2000, true));
        CHECK(ring.entries().empty());
    }
    SECTION("two groups stay where a start point takes time to become whole")
    {
        ring.setGroups(2);
        CHECK(push(50, true));
        CHECK(ring.entries().size() == 3);
        CHECK(push(50, true));
        CHECK(ring.entries().size() == 2);
        CHECK(ring.entries().front().startsGroup);
        CHECK_FALSE(push(951, false));
        CHECK(ring.entries().empty());
    }
}

TEST_CASE("The ring reaches back as far as it is told", "[media][packet_ring]")
{
    PacketRing ring({1, 10s, 1 << 20});
    const base::SteadyTime begin{1000s};
    for (int i = 0; i < 60; ++i) {
        const AvPacket packet = packetOf(10);
        PacketFacts facts;
        facts.receivedAt = begin + i * 1s;
        ring.push(*packet, facts, i % 4 == 0);
    }
    const auto reach = begin + 59s - ring.entries().front().facts.receivedAt;
    CHECK(reach >= 10s);
    CHECK(reach < 18s);
    CHECK(ring.entries().front().startsGroup);
}

TEST_CASE("A refused packet stays with the caller", "[media][packet_ring]")
{
    PacketRing ring({1, 0ms, 100});
    const AvPacket packet = packetOf(500);
    CHECK(ring.push(*packet, {}, true) == nullptr);
    CHECK(packet->size == 500);
}

TEST_CASE("A file is paced by its time stamps, and evenly where they jump or are missing",
          "[media][file_pace]")
{
    FilePace pace({1, 1000}, 10);
    const base::SteadyTime now{100s};
    CHECK(pace.due(5000, now) == now);
    CHECK(pace.due(5040, now) == now + 40ms);
    CHECK(pace.due(5040, now) == now + 40ms);
    CHECK(pace.due(1000, now) == now + 140ms); // back
    CHECK(pace.due(1040, now) == now + 180ms);
    CHECK(pace.due(3'600'000, now) == now + 280ms); // an hour ahead
    CHECK(pace.due(AV_NOPTS_VALUE, now) == now + 380ms);
    CHECK(pace.due(INT64_MIN + 1, now) == now + 480ms);
    CHECK(pace.due(INT64_MAX, now) == now + 580ms);
    CHECK(pace.due(AV_NOPTS_VALUE, now + 60s) == now + 60s); // after a long pause nothing is rushed
}

TEST_CASE("One event announces any number of pictures, and the newest is taken", "[media][output_slot]")
{
    OutputSlot slot;
    Receiver receiver;
    slot.setReceiver(&receiver);
    slot.setDemand({QSize(10, 10), {0, 0, 1, 1}, true});
    for (int i = 1; i <= 3; ++i)
        slot.offer(pictureOf(i));
    REQUIRE(test::waitFor([&] { return receiver.events > 0; }, 1s));
    CHECK(receiver.events == 1);
    CHECK(slot.take().image.width() == 3);
    CHECK(slot.take().isNull());
    CHECK(slot.counts().taken == 1);
    CHECK(slot.counts().replaced == 2);
    slot.offer(pictureOf(4));
    REQUIRE(test::waitFor([&] { return receiver.events == 2; }, 1s));
    slot.setDemand({QSize(10, 10), {0, 0, 1, 1}, false}); // what waits would be old when it looks again
    CHECK(slot.take().isNull());
    slot.setDemand({QSize(10, 10), {0, 0, 1, 1}, true});
    slot.offer(pictureOf(4));
    slot.setReceiver(nullptr);
    CHECK(slot.take().image.width() == 4);
    slot.offer(pictureOf(5));
    CHECK(slot.take().isNull());
}

TEST_CASE("Jitter of an even stream is none and of an uneven one is measured", "[media][stream_meter]")
{
    const auto jitterOf = [](std::chrono::milliseconds unevenness) {
        StreamMeter meter;
        meter.connected({1, 1000});
        const base::SteadyTime begin{100s};
        (void)meter.figures(begin, {});
        for (int i = 0; i < 200; ++i) {
            const AvPacket packet = packetOf(100, i * 40);
            PacketFacts facts;
            facts.receivedAt = begin + i * 40ms + (i % 2) * unevenness;
            meter.videoPacket(*packet, facts);
        }
        return meter.figures(begin + 8s, {});
    };
    CHECK(jitterOf(0ms).jitter_ms < 0.01);
    CHECK(jitterOf(10ms).jitter_ms == Approx(10).margin(0.5));
    CHECK(jitterOf(0ms).framesReceivedPerSecond == Approx(25));
}

TEST_CASE("Counts go on over a reconnect", "[media][stream_meter]")
{
    StreamMeter meter;
    const base::SteadyTime begin{100s};
    meter.connected({1, 1000});
    (void)meter.figures(begin, {});
    meter.setBytes(1000);
    meter.setDecoded(10, 1);
    meter.disconnected();
    meter.reconnected();
    meter.connected({1, 1000});
    meter.setBytes(500);
    meter.setDecoded(5, 0);
    CHECK_FALSE(meter.isDue(begin + 500ms));
    REQUIRE(meter.isDue(begin + 1s));
    const StreamStatistics figures = meter.figures(begin + 1s, {7, 2});
    CHECK(figures.bytesReceived == 1500);
    CHECK(figures.framesDecoded == 15);
    CHECK(figures.framesDropped == 3);
    CHECK(figures.framesShown == 7);
    CHECK(figures.framesShownPerSecond == Approx(7));
    CHECK(figures.bitrate_kbps == Approx(12));
    CHECK(figures.reconnects == 1);
}

TEST_CASE("Exp-Golomb codes are read over emulation prevention bytes", "[media][bit_reader]")
{
    const uint8_t codes[] = {0b10100110, 0b01000010, 0b10000000}; // 0, 1, 2, 3, 4 as in H.264 table 9-2
    BitReader reader(codes);
    for (uint32_t expected = 0; expected < 5; ++expected)
        CHECK(reader.ue() == expected);
    const uint8_t escaped[] = {0, 0, 3, 1};
    BitReader bytes(escaped);
    CHECK(bytes.bits(24) == 1);
    CHECK_FALSE(bytes.exhausted());
    CHECK(bytes.bits(8) == 0);
    CHECK(bytes.exhausted());
    BitReader empty({});
    CHECK(empty.ue() == 0);
    CHECK(empty.exhausted());
}

TEST_CASE("An access unit tells where decoding can begin", "[media][access_unit]")
{
    const auto read = [](AVCodecID codec, std::vector<uint8_t> bytes) {
        AccessUnitReader reader(codec);
        AvPacket packet(av_packet_alloc());
        av_new_packet(packet.get(), static_cast<int>(bytes.size()));
        std::copy(bytes.begin(), bytes.end(), packet->data);
        return reader.read(*packet);
    };
    // An IDR slice; an I slice; a P slice; each with first_mb 0, a slice type and PPS 0.
    CHECK(read(AV_CODEC_ID_H264, {0, 0, 0, 1, 0x65, 0x88, 0x84, 0}).key);
    CHECK(read(AV_CODEC_ID_H264, {0, 0, 1, 0x41, 0x88, 0x84, 0}).intra);
    const AccessUnitFacts p = read(AV_CODEC_ID_H264, {0, 0, 1, 0x41, 0x9a, 0x84, 0});
    CHECK(p.hasPicture);
    CHECK_FALSE(p.startsGroup());
    // SEI type 6 of one byte: recovery_frame_cnt 0 and 7.
    CHECK(
        read(AV_CODEC_ID_H264, {0, 0, 1, 6, 6, 1, 0xc4, 0x80, 0, 0, 1, 0x41, 0x9a, 0x84, 0}).recoveryFrames ==
        0);
    CHECK(
        read(AV_CODEC_ID_H264, {0, 0, 1, 6, 6, 1, 0x10, 0x80, 0, 0, 1, 0x41, 0x9a, 0x84, 0}).recoveryFrames ==
        7);
    // H.265: IDR_W_RADL, CRA, TRAIL_R, and parameter sets alone.
    CHECK(read(AV_CODEC_ID_HEVC, {0, 0, 1, 19 << 1, 1, 0x80}).key);
    CHECK(read(AV_CODEC_ID_HEVC, {0, 0, 1, 21 << 1, 1, 0x80}).key);
    CHECK_FALSE(read(AV_CODEC_ID_HEVC, {0, 0, 1, 1 << 1, 1, 0x80}).key);
    CHECK_FALSE(read(AV_CODEC_ID_HEVC, {0, 0, 1, 33 << 1, 1, 0x80}).hasPicture);
    CHECK(read(AV_CODEC_ID_MJPEG, {0xff, 0xd8}).key);
    for (const AVCodecID codec : {AV_CODEC_ID_H264, AV_CODEC_ID_HEVC}) {
        CHECK_FALSE(read(codec, {}).hasPicture);
        CHECK_FALSE(read(codec, {0, 0, 1}).hasPicture);
        CHECK_FALSE(read(codec, {0, 0, 1, 0, 0, 1, 0, 0, 1}).key);
    }
}
