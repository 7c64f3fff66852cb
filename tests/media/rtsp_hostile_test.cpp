// SPDX-License-Identifier: EUPL-1.2
/// What a hostile server could send: well-formed beginnings, changed at random places. The seed is fixed, so
/// that a failure can be repeated; the sanitizers are what finds the faults.
#include "app/media/digest_auth.h"
#include "app/media/rtp_format.h"
#include "app/media/rtp_track.h"
#include "app/media/rtsp_connection.h"
#include "app/media/rtsp_url.h"
#include "tests/media/rtp_test_packets.h"
#include "tests/support/catch.h"

#include <random>

using namespace videoguard;
using namespace videoguard::media;
using namespace videoguard::test;

namespace {

class Mutator
{
public:
    explicit Mutator(std::uint32_t seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] std::uint32_t below(std::uint32_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    /// Some of it changed, cut out, doubled or lengthened.
    [[nodiscard]] QByteArray changed(QByteArray bytes)
    {
        for (std::uint32_t changes = below(6); changes > 0; --changes) {
            const auto at = static_cast<qsizetype>(below(static_cast<std::uint32_t>(bytes.size()) + 1));
            const auto size = static_cast<qsizetype>(below(20));
            switch (below(6)) {
            case 0:
                bytes.insert(at, noise(size));
                break;
            case 1:
                bytes.remove(at, size);
                break;
            case 2:
                bytes.insert(at, bytes.mid(at, size * 4));
                break;
            case 3:
                bytes.truncate(at);
                break;
            default:
                if (at < bytes.size())
                    bytes[at] = interesting();
            }
        }
        return bytes;
    }

    [[nodiscard]] QByteArray noise(qsizetype size)
    {
        QByteArray out(size, Qt::Uninitialized);
        for (char &c : out)
            c = interesting();
        return out;
    }

private:
    char interesting()
    {
        static const QByteArray edges = QByteArray::fromHex("00ff7f80017e1c7c3c78626031") + "\r\n:;=,\"$ 09-";
        return below(2) == 0 ? edges[static_cast<qsizetype>(below(static_cast<std::uint32_t>(edges.size())))]
                             : static_cast<char>(below(256));
    }

    std::mt19937 m_random;
};

// Well-formed payloads of every kind that the depacketizers know.
const std::vector<QByteArray> kPayloads = {QByteArray::fromHex("6742001eab"),
                                           QByteArray::fromHex("6588010203040506"),
                                           QByteArray::fromHex("0606018480"),
                                           QByteArray::fromHex("780004674200010002685500056588010203"),
                                           QByteArray::fromHex("7c8588010203"),
                                           QByteArray::fromHex("7c0504050607"),
                                           QByteArray::fromHex("7c450809"),
                                           QByteArray::fromHex("40010c01ffff"),
                                           QByteArray::fromHex("60010004400101010005260101af01"),
                                           QByteArray::fromHex("620193af0102"),
                                           QByteArray::fromHex("6201130304"),
                                           QByteArray::fromHex("6201530506"),
                                           QByteArray::fromHex("0000000001321e14") + "scan of a picture",
                                           QByteArray::fromHex("0000000041ff1e14000affff00000080") +
                                               QByteArray(128, 'q') + "scan",
                                           QByteArray::fromHex("0000001101321e14") + "more of the scan",
                                           QByteArray::fromHex("000001b6101112"),
                                           QByteArray::fromHex("002000180010") + "abcde",
                                           QByteArray::fromHex("00100030") + "abc"};

const std::vector<QByteArray> kDescriptions = {
    "v=0\r\na=control:*\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=fmtp:96 packetization-mode=1;"
    "sprop-parameter-sets=Z0IAKeKQFAe2AtwEBAaQeJEV,aM48gA==\r\na=control:1\r\n",
    "v=0\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H265/90000\r\na=fmtp:96 "
    "sprop-vps=QAEM;sprop-sps=QgEB;sprop-pps=RAHA;"
    "sprop-max-don-diff=1\r\n",
    "v=0\r\nm=video 0 RTP/AVP 26\r\na=framerate:25\r\na=x-dimensions:640,480\r\n",
    "v=0\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 MP4V-ES/90000\r\na=fmtp:96 config=000001B0F5\r\n",
    "v=0\r\nm=audio 0 RTP/AVP 97\r\na=rtpmap:97 mpeg4-generic/16000/1\r\na=fmtp:97 mode=AAC-hbr;config=1408;"
    "sizeLength=13;indexLength=3;indexDeltaLength=3\r\n",
    "v=0\r\nm=audio 0 RTP/AVP 0\r\n"};

PacketKind kindOf(const SdpMedia &media)
{
    return media.kind == "audio" ? PacketKind::Audio : PacketKind::Video;
}

} // namespace

TEST_CASE("no RTP packet makes a track read or keep what it must not", "[media][rtsp_hostile]")
{
    Mutator mutator(20250101);
    for (const QByteArray &description : kDescriptions) {
        const SdpMedia media = parseSdp(description).media.front();
        const auto format = chooseFormat(media);
        REQUIRE(format);
        RtpPacketQueue queue;
        RtpTrack track(kindOf(media), *format, queue);
        AvPacket packet(av_packet_alloc());
        PacketFacts facts;
        base::SteadyTime now{};
        std::uint16_t sequence = 1;
        std::uint32_t timestamp = 1;
        int units = 0;
        for (int i = 0; i < 20000; ++i) {
            now += std::chrono::milliseconds(mutator.below(5));
            sequence =
                static_cast<std::uint16_t>(sequence + 1 + (mutator.below(20) == 0 ? mutator.below(9000) : 0));
            timestamp += mutator.below(3) == 0 ? 3600 : 0;
            const QByteArray payload = kPayloads[mutator.below(static_cast<std::uint32_t>(kPayloads.size()))];
            const QByteArray bytes = rtpBytes({.sequence = sequence,
                                               .timestamp = timestamp,
                                               .marker = mutator.below(3) == 0,
                                               .payload = mutator.changed(payload),
                                               .payloadType = format->sdp.payloadType,
                                               .ssrc = mutator.below(500) == 0 ? 9U : 7U});
            track.takeRtp(bytesOf(mutator.below(4) == 0 ? mutator.changed(bytes) : bytes), now);
            if (mutator.below(10) == 0)
                track.takeRtcp(bytesOf(mutator.changed(senderReport(7, mutator.below(~0U), timestamp))), now);
            if (now >= track.heldUntil())
                track.release();
            while (!queue.isEmpty()) {
                queue.takeFirst(*packet, facts);
                ++units;
                REQUIRE(packet->size > 0);
                REQUIRE(static_cast<std::size_t>(packet->size) <= RtpDepacketizer::kUnitLimit + 70000);
                REQUIRE(facts.packetsLost >= 0);
            }
        }
        CHECK(units > 20);
        QByteArray report;
        track.appendReport(report, 1, 5, "name", now);
        CHECK_FALSE(report.isEmpty());
    }
}

TEST_CASE("a unit without end is not kept without limit", "[media][rtsp_hostile]")
{
    for (const QByteArray &payload : {QByteArray::fromHex("7c05") + QByteArray(60000, 'x'),
                                      QByteArray::fromHex("6588") + QByteArray(60000, 'x'),
                                      QByteArray::fromHex("67") + QByteArray(60000, 'x')}) {
        const auto format = chooseFormat(parseSdp(kDescriptions[0]).media.front());
        RtpPacketQueue queue;
        RtpTrack track(PacketKind::Video, *format, queue);
        track.takeRtp(bytesOf(rtpBytes({.sequence = 0, .payload = QByteArray::fromHex("7c8588") + "x"})), {});
        for (std::uint16_t i = 1; i < 1000; ++i)
            track.takeRtp(bytesOf(rtpBytes({.sequence = i, .payload = payload})), {});
        AvPacket packet(av_packet_alloc());
        PacketFacts facts;
        while (!queue.isEmpty()) {
            queue.takeFirst(*packet, facts);
            CHECK(static_cast<std::size_t>(packet->size) <= RtpDepacketizer::kUnitLimit + 70000);
        }
    }
}

TEST_CASE("no description, challenge or message is too broken to be read", "[media][rtsp_hostile]")
{
    Mutator mutator(20250102);
    const QByteArray message =
        "RTSP/1.0 401 Unauthorized\r\nCSeq: 3\r\nWWW-Authenticate: Digest realm=\"a\\\"b\", "
        "nonce=\"c\", qop=\"auth,auth-int\", Basic realm=\"x\"\r\nContent-Base: rtsp://a/\r\n"
        "Content-Length: 5\r\n\r\nhello";
    for (int i = 0; i < 20000; ++i) {
        const QByteArray text =
            mutator.changed(kDescriptions[mutator.below(static_cast<std::uint32_t>(kDescriptions.size()))]);
        const SdpSession sdp = parseSdp(text);
        for (const SdpMedia &media : sdp.media) {
            UnitList list;
            const QByteArray control = resolveControl("rtsp://a/b", media.control);
            REQUIRE_FALSE(control.contains('\n'));
            if (const auto format = chooseFormat(media)) {
                REQUIRE(format->sdp.clockRate > 0);
                REQUIRE(format->trackInfo(kindOf(media)).parameters);
                REQUIRE(makeDepacketizer(*format, list));
            }
        }
        RtspMessage parsed;
        const QByteArray bytes = mutator.changed(message);
        const RtspParseResult result = parseRtspMessage(bytesOf(bytes), parsed);
        if (result.outcome == RtspParse::Done) {
            REQUIRE(result.size <= static_cast<std::size_t>(bytes.size()));
            const auto best = DigestAuth::strongest(parseChallenges(parsed.allHeaders("WWW-Authenticate")));
            if (best) {
                const QByteArray value = DigestAuth(*best, {QStringLiteral("u"), QStringLiteral("p")}, "n")
                                             .authorization("PLAY", "rtsp://a/");
                REQUIRE_FALSE(value.contains('\n'));
            }
        }
    }
}

TEST_CASE("no stream of bytes takes the connection out of its buffer", "[media][rtsp_hostile]")
{
    class Mutated : public RtspTransport
    {
    public:
        explicit Mutated(Mutator &mutator)
            : m_mutator(mutator)
        {
        }
        base::Result<std::size_t> receive(std::span<std::uint8_t> into, std::chrono::milliseconds) override
        {
            if (++m_calls > 400)
                return base::fail(base::ErrorKind::Unreachable, QStringLiteral("receive"));
            const QByteArray good =
                interleaved(0, rtpBytes({.payload = QByteArray(static_cast<qsizetype>(m_mutator.below(3000)),
                                                               'x')})) +
                "RTSP/1.0 200 OK\r\nCSeq: 1\r\nContent-Length: 3\r\n\r\nabc";
            QByteArray piece = m_mutator.changed(good);
            if (m_mutator.below(200) == 0)
                piece += interleaved(1, QByteArray(65535, 'y'));
            const std::size_t size = std::min(into.size(), static_cast<std::size_t>(piece.size()));
            std::memcpy(into.data(), piece.constData(), size);
            return size;
        }
        base::Result<void> send(Bytes, IoGuard &) override { return {}; }

    private:
        Mutator &m_mutator;
        int m_calls = 0;
    };

    Mutator mutator(20250103);
    int frames = 0;
    for (int run = 0; run < 40; ++run) {
        RtspConnection connection(std::make_unique<Mutated>(mutator));
        connection.setChannels(2);
        unsigned sum = 0; // reads every byte handed out
        for (bool more = true; more;) {
            switch (connection.next()) {
            case RtspConnection::Item::Frame:
                ++frames;
                for (const std::uint8_t byte : connection.frame().payload)
                    sum += byte;
                break;
            case RtspConnection::Item::Message:
                sum += static_cast<unsigned>(connection.message().body.size());
                break;
            case RtspConnection::Item::Corrupt:
                more = false;
                break;
            case RtspConnection::Item::None:
                more = connection.receive({}).has_value();
            }
        }
        CHECK(sum != 1);
    }
    CHECK(frames > 1000);
}
