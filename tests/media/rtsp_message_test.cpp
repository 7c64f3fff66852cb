// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtsp_connection.h"
#include "app/media/rtsp_url.h"
#include "tests/media/rtp_test_packets.h"
#include "tests/support/catch.h"

#include <deque>

using namespace videoguard;
using namespace videoguard::media;
using namespace videoguard::test;

namespace {

/// Hands out what it was given, piece by piece; then nothing more comes.
class GivenBytes : public RtspTransport
{
public:
    explicit GivenBytes(std::deque<QByteArray> pieces)
        : m_pieces(std::move(pieces))
    {
    }

    base::Result<std::size_t> receive(std::span<std::uint8_t> into, std::chrono::milliseconds) override
    {
        if (m_pieces.empty())
            return base::fail(base::ErrorKind::Unreachable, QStringLiteral("receive"));
        QByteArray &piece = m_pieces.front();
        const std::size_t size = std::min(into.size(), static_cast<std::size_t>(piece.size()));
        std::memcpy(into.data(), piece.constData(), size);
        piece.remove(0, static_cast<qsizetype>(size));
        if (piece.isEmpty())
            m_pieces.pop_front();
        return size;
    }
    base::Result<void> send(Bytes, IoGuard &) override { return {}; }

private:
    std::deque<QByteArray> m_pieces;
};

/// Everything that arrives, as text: "F0:payload", "M200", "MOPTIONS", "corrupt".
QStringList itemsOf(std::deque<QByteArray> pieces, int channels = 256)
{
    RtspConnection connection(std::make_unique<GivenBytes>(std::move(pieces)));
    connection.setChannels(channels);
    QStringList items;
    for (;;) {
        switch (connection.next()) {
        case RtspConnection::Item::Frame:
            items.append(QStringLiteral("F%1:%2")
                             .arg(connection.frame().channel)
                             .arg(QString::fromLatin1(arrayOf(connection.frame().payload).left(8))));
            break;
        case RtspConnection::Item::Message:
            items.append(QLatin1Char('M') + (connection.message().isResponse()
                                                 ? QString::number(connection.message().status)
                                                 : QString::fromLatin1(connection.message().method)));
            break;
        case RtspConnection::Item::Corrupt:
            return items << QStringLiteral("corrupt");
        case RtspConnection::Item::None:
            if (!connection.receive(std::chrono::milliseconds(0)))
                return items;
        }
    }
}

RtspMessage parsed(const QByteArray &text)
{
    RtspMessage message;
    const RtspParseResult result = parseRtspMessage(bytesOf(text), message);
    REQUIRE(result.outcome == RtspParse::Done);
    REQUIRE(result.size == static_cast<std::size_t>(text.size()));
    return message;
}

const QByteArray kResponse = "RTSP/1.0 200 OK\r\nCSeq: 3\r\nContent-Length: 5\r\n\r\nhello";

} // namespace

TEST_CASE("a response is read with its headers and its body", "[media][rtsp_message]")
{
    const RtspMessage message =
        parsed("RTSP/1.0 401 Un authorized\r\ncseq:7\r\nWWW-Authenticate: Basic realm=\"a\"\r\n"
               "www-authenticate: Digest realm=\"b\",\r\n  nonce=\"c\"\r\nnonsense\r\n"
               "Content-length: 3\r\n\r\nabc");
    CHECK(message.status == 401);
    CHECK(message.reason == "Un authorized");
    CHECK(message.sequence() == 7);
    CHECK(message.body == "abc");
    CHECK(message.allHeaders("WWW-Authenticate") ==
          QList<QByteArray>{"Basic realm=\"a\"", "Digest realm=\"b\", nonce=\"c\""});
}

TEST_CASE("odd but readable messages are read", "[media][rtsp_message]")
{
    CHECK(parsed("RTSP/1.0 200\nCSeq: 1\n\n").status == 200);
    CHECK(parsed("HTTP/1.1 401 Unauthorized\r\n\r\n").status == 401);
    CHECK(parsed("RTSP/1.0 200 OK\r\nX: y\r\n\r\n").sequence() == -1);
    const RtspMessage request = parsed("ANNOUNCE rtsp://a/b c RTSP/1.0\r\nCSeq: 2\r\n\r\n");
    CHECK_FALSE(request.isResponse());
    CHECK(request.method == "ANNOUNCE");
    CHECK(request.uri == "rtsp://a/b c");
}

TEST_CASE("messages beyond the limits and broken ones are refused", "[media][rtsp_message]")
{
    RtspMessage message;
    const auto outcome = [&](const QByteArray &text) {
        return parseRtspMessage(bytesOf(text), message).outcome;
    };
    CHECK(outcome("RTSP/1.0 200 OK\r\nX: " + QByteArray(70000, 'x')) == RtspParse::Corrupt);
    CHECK(outcome("RTSP/1.0 200 OK\r\nContent-Length: 1048577\r\n\r\n") == RtspParse::Corrupt);
    CHECK(outcome("RTSP/1.0 200 OK\r\nContent-Length: -1\r\n\r\n") == RtspParse::Corrupt);
    CHECK(outcome("RTSP/1.0 2x0 OK\r\n\r\n") == RtspParse::Corrupt);
    CHECK(outcome("RTSP/1.0 200 OK\r\nCSeq: 1\r\n") == RtspParse::NeedMore);
    CHECK(outcome("RTSP/1.0 200 OK\r\nContent-Length: 10\r\n\r\nabc") == RtspParse::NeedMore);
}

TEST_CASE("frames and messages are told apart, however they are cut", "[media][rtsp_connection]")
{
    const QByteArray stream = interleaved(0, "first---") + kResponse + interleaved(1, "second--") +
                              "\r\n\r\n" + interleaved(2, "") +
                              "OPTIONS rtsp://a RTSP/1.0\r\nCSeq: 9\r\n\r\n" +
                              interleaved(0, QByteArray(60000, 'z')) + kResponse;
    const QStringList expected{QStringLiteral("F0:first---"), QStringLiteral("M200"),
                               QStringLiteral("F1:second--"), QStringLiteral("F2:"),
                               QStringLiteral("MOPTIONS"),    QStringLiteral("F0:zzzzzzzz"),
                               QStringLiteral("M200")};
    CHECK(itemsOf({stream}) == expected);
    for (const qsizetype step : {1, 3, 7, 1000, 65536}) {
        std::deque<QByteArray> pieces;
        for (qsizetype at = 0; at < stream.size(); at += step)
            pieces.push_back(stream.mid(at, step));
        CHECK(itemsOf(std::move(pieces)) == expected);
    }
}

TEST_CASE("megabytes in one go are taken through the bounded buffer", "[media][rtsp_connection]")
{
    QByteArray stream;
    for (int i = 0; i < 100; ++i)
        stream += interleaved(0, QByteArray(40000, static_cast<char>('a' + i % 26)));
    CHECK(itemsOf({stream}).size() == 100);
}

TEST_CASE("a long session description is taken whole", "[media][rtsp_connection]")
{
    const QByteArray body(900'000, 'x');
    CHECK(itemsOf({"RTSP/1.0 200 OK\r\nContent-Length: 900000\r\n\r\n" + body, interleaved(0, "frame---")}) ==
          QStringList{QStringLiteral("M200"), QStringLiteral("F0:frame---")});
}

TEST_CASE("after garbage the way is found again", "[media][rtsp_connection]")
{
    const QByteArray frame = rtpBytes({});
    const QString text = QStringLiteral("F0:") + QString::fromLatin1(frame.left(8));
    // A '$' in the garbage that announces an impossible channel, and one without RTP behind it.
    const QByteArray garbage = "xyz$\x7f\x10\x10$$$" + QByteArray("\0\0\0$\0\0\x10", 7) + "abcdefghijk";
    const QStringList items =
        itemsOf({kResponse + garbage + interleaved(0, frame) + interleaved(0, frame)}, 2);
    CHECK(items == QStringList{QStringLiteral("M200"), text, text});
    CHECK(itemsOf({kResponse + garbage + kResponse}, 2) ==
          QStringList{QStringLiteral("M200"), QStringLiteral("M200")});
}

TEST_CASE("what is not RTSP is noticed", "[media][rtsp_connection]")
{
    CHECK(itemsOf({QByteArray(6000, 'x')}) == QStringList{QStringLiteral("corrupt")});
    CHECK(itemsOf({"SSH-2.0-OpenSSH_9.2p1\r\n"}).isEmpty());
}

TEST_CASE("control addresses are resolved as cameras mean them", "[media][rtsp_url]")
{
    const QByteArray base = "rtsp://10.0.0.7/main";
    CHECK(resolveControl(base, "*") == base);
    CHECK(resolveControl(base, "") == base);
    CHECK(resolveControl(base, "trackID=1") == base + "/trackID=1");
    CHECK(resolveControl(base + '/', "trackID=1") == base + "/trackID=1");
    CHECK(resolveControl(base + '/', "/trackID=1") == base + "/trackID=1");
    CHECK(resolveControl(base + "?channel=1", "trackID=1") == base + "?channel=1/trackID=1");
    CHECK(resolveControl(base, "RTSP://10.0.0.8:554/x") == "RTSP://10.0.0.8:554/x");
    CHECK_FALSE(resolveControl(base, "a\r\nEvil: 1").contains('\n'));
    CHECK(requestUri(QUrl(QStringLiteral("rtsp://u:p@host:8554/a b?x=1#f"))) == "rtsp://host:8554/a%20b?x=1");
    CHECK(portOf(QUrl(QStringLiteral("rtsps://host/"))) == 322);
}

TEST_CASE("credentials go to the same host only and never from encrypted to open", "[media][rtsp_url]")
{
    const QUrl open(QStringLiteral("rtsp://cam/"));
    const QUrl encrypted(QStringLiteral("rtsps://cam/"));
    CHECK(maySendCredentials(open, QUrl(QStringLiteral("rtsp://CAM:8554/x"))));
    CHECK(maySendCredentials(open, encrypted));
    CHECK_FALSE(maySendCredentials(encrypted, open));
    CHECK_FALSE(maySendCredentials(open, QUrl(QStringLiteral("rtsp://other/"))));
}
