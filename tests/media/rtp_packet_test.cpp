// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_clock.h"
#include "app/media/rtp_control.h"
#include "app/media/rtp_packet.h"
#include "tests/media/rtp_test_packets.h"
#include "tests/support/catch.h"

using namespace videoguard;
using namespace videoguard::media;
using namespace videoguard::test;
using namespace std::chrono_literals;

TEST_CASE("an RTP header with contributors, extension and padding is read", "[media][rtp_packet]")
{
    // V=2 P X CC=2, M PT=96, sequence 0x1234, ONVIF replay extension of DOMAIN 5.3, 3 bytes of padding
    const QByteArray bytes = QByteArray::fromHex("b2e0"
                                                 "1234"
                                                 "00000064"
                                                 "deadbeef"
                                                 "0000000100000002"
                                                 "abac0003cde0b3ac70a3d70a807b0000"
                                                 "6588aa"
                                                 "000003");
    const auto packet = parseRtpPacket(bytesOf(bytes));
    REQUIRE(packet);
    CHECK(packet->marker);
    CHECK(packet->payloadType == 96);
    CHECK(packet->sequence == 0x1234);
    CHECK(packet->timestamp == 100);
    CHECK(packet->ssrc == 0xdeadbeef);
    CHECK(packet->extensionProfile == 0xabac);
    CHECK(packet->extension.size() == 12);
    CHECK(arrayOf(packet->payload).toHex() == "6588aa");
    // 2009-06-15T11:49:00.44Z
    CHECK(wallTimeOfNtp(be64(packet->extension.data())).sinceEpoch == 1'245'066'540s + 440ms);
}

TEST_CASE("an RTP packet cut anywhere is refused or shorter, never read beyond", "[media][rtp_packet]")
{
    const QByteArray whole = QByteArray::fromHex("b2e012340000006400000000"
                                                 "0000000100000002"
                                                 "abac0003000000000000000000000000"
                                                 "658802");
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QByteArray cut(whole.constData(), size);
        const auto packet = parseRtpPacket(bytesOf(cut));
        CHECK((!packet || packet->payload.size() <= 3));
    }
    CHECK_FALSE(parseRtpPacket(bytesOf(QByteArray::fromHex("40600001000000640000000065"))));
    CHECK_FALSE(
        parseRtpPacket(bytesOf(QByteArray::fromHex("a06000010000006400000000ff")))); // padding too long
}

TEST_CASE("sequence numbers count losses across the roll-over and refuse duplicates", "[media][rtp_packet]")
{
    RtpSequence sequence;
    CHECK(sequence.take(65533).lost == 0);
    CHECK(sequence.take(65534).lost == 0);
    CHECK_FALSE(sequence.take(65534).accepted);
    CHECK_FALSE(sequence.take(65500).accepted);
    const auto step = sequence.take(2);
    CHECK(step.accepted);
    CHECK(step.lost == 3);
    CHECK(sequence.highest() == 0x10002);
    const auto jump = sequence.take(40000);
    CHECK(jump.accepted);
    CHECK(jump.restarted);
    CHECK(sequence.take(40001).lost == 0);
}

TEST_CASE("time stamps go on beyond 32 bits, and backwards for B-pictures", "[media][rtp_clock]")
{
    RtpClock clock(90000);
    const base::SteadyTime start{};
    CHECK(clock.unwrap(0xffff'fff0, start) == 0);
    CHECK(clock.unwrap(0x0000'0010, start) == 32);
    CHECK(clock.unwrap(0x0000'0000, start) == 16);
    clock.restart();
    CHECK(clock.unwrap(0x7000'0000, start + 40ms) == 16 + 3600);
    CHECK(clock.unwrap(0x7000'0e10, start + 80ms) == 16 + 7200);
}

TEST_CASE("a sender report dates the pictures before and after it", "[media][rtp_clock]")
{
    RtpClock clock(90000);
    CHECK_FALSE(clock.wallTime(5).isKnown());
    const std::uint64_t ntp = (std::uint64_t{3'944'678'400U} << 32) | 0x8000'0000U; // 2025-01-01T00:00:00.5Z
    clock.takeSenderReport(ntp, 0xffff'ff00);
    CHECK(clock.wallTime(0xffff'ff00).sinceEpoch == 1'735'689'600s + 500ms);
    CHECK(clock.wallTime(0xffff'ff00U + 90000U).sinceEpoch == 1'735'689'601s + 500ms);
    CHECK(clock.wallTime(0xffff'ff00U - 45000U).sinceEpoch == 1'735'689'600s);
}

TEST_CASE("NTP goes on after 2036", "[media][rtp_clock]")
{
    CHECK_FALSE(wallTimeOfNtp(0).isKnown());
    CHECK(wallTimeOfNtp(std::uint64_t{1} << 32).sinceEpoch == 2'085'978'497s); // era 1, second 1
}

TEST_CASE("compound RTCP packets are read", "[media][rtp_control]")
{
    const QByteArray bytes = senderReport(7, (std::uint64_t{5} << 32) | 6, 8) +
                             QByteArray::fromHex("81ca0002000000070101610081cb000100000007");
    const RtcpFacts facts = parseRtcp(bytesOf(bytes));
    REQUIRE(facts.senderReport);
    CHECK(facts.senderReport->ssrc == 7);
    CHECK(facts.senderReport->ntp == ((std::uint64_t{5} << 32) | 6));
    CHECK(facts.senderReport->timestamp == 8);
    CHECK(facts.bye == 7U);
    CHECK_FALSE(parseRtcp(bytesOf(bytes.left(27))).senderReport);
    CHECK(looksLikeRtcp(bytesOf(bytes)));
    CHECK_FALSE(looksLikeRtcp(bytesOf(rtpBytes({}))));
}

TEST_CASE("a receiver report says what was lost and when the last sender report came", "[media][rtp_control]")
{
    RtpSequence sequence;
    RtpReception reception(90000);
    QByteArray out;
    reception.appendReport(out, 1, 99, "me", sequence, {});
    CHECK(out.isEmpty());

    const base::SteadyTime start{10s};
    for (const std::uint16_t number : {10, 11, 13}) {
        REQUIRE(sequence.take(number).accepted);
        const QByteArray bytes = rtpBytes({.sequence = number, .timestamp = 0, .ssrc = 5});
        RtpPacket packet = *parseRtpPacket(bytesOf(bytes));
        packet.receivedAt = start;
        reception.takePacket(packet);
    }
    reception.takeSenderReport({5, 0x1111'2222'3333'4444, 0}, start);
    reception.appendReport(out, 3, 99, "me", sequence, start + 500ms);
    QByteArray expected = QByteArray::fromHex("81c90007"
                                              "00000063"
                                              "00000005"
                                              "40000001" // a quarter lost, one in all
                                              "0000000d"
                                              "00000000"
                                              "22223333"
                                              "00008000" // half a second
                                              "81ca0003"
                                              "00000063"
                                              "01026d65"
                                              "00000000");
    CHECK(out.toHex() == interleaved(3, expected).toHex());
}
