// SPDX-License-Identifier: EUPL-1.2
#include "tests/media/rtsp_test_camera.h"

#include "tests/media/rtp_test_packets.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace videoguard::test {

using media::RtspMessage;

TestCamera::TestCamera(Script script)
    : m_script(std::move(script))
    , m_thread([this](std::stop_token stop) { run(std::move(stop)); })
{
    m_port.wait(0);
}

TestCamera::~TestCamera() = default;

QString TestCamera::url() const
{
    return QStringLiteral("rtsp://127.0.0.1:%1/live").arg(port());
}

void TestCamera::send(const QByteArray &bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_toSend += bytes;
}

std::vector<RtspMessage> TestCamera::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

int TestCamera::count(const QByteArray &method) const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(),
                      [&](const RtspMessage &request) { return request.method == method; }));
}

QByteArray TestCamera::interleavedFromClient() const
{
    const std::scoped_lock lock(m_mutex);
    return m_interleaved;
}

QByteArray TestCamera::answer(const RtspMessage &request, const QByteArray &status, const QByteArray &headers,
                              const QByteArray &body)
{
    QByteArray out = "RTSP/1.0 " + status + "\r\nCSeq: " + request.header("CSeq") + "\r\n" + headers;
    if (!body.isEmpty())
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return out + "\r\n" + body;
}

QByteArray TestCamera::ordinaryDescription()
{
    return "v=0\r\ns=camera\r\na=control:*\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\n"
           "a=control:track1\r\n";
}

QByteArray TestCamera::ordinaryAnswer(const RtspMessage &request)
{
    if (request.method == "DESCRIBE")
        return answer(request, "200 OK", "Content-Type: application/sdp\r\n", ordinaryDescription());
    if (request.method == "SETUP")
        return answer(request, "200 OK",
                      "Transport: " + request.header("Transport") + "\r\nSession: 12345678;timeout=60\r\n");
    if (request.method == "OPTIONS")
        return answer(request, "200 OK",
                      "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN, GET_PARAMETER\r\n");
    return answer(request, "200 OK");
}

void TestCamera::run(std::stop_token stop)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    m_port.notify_all();
    std::unique_ptr<QTcpSocket> client;
    QByteArray received;
    while (!stop.stop_requested()) {
        if (server.waitForNewConnection(client ? 0 : 5)) {
            client.reset(server.nextPendingConnection());
            client->setParent(nullptr);
            received.clear();
            ++m_connections;
        }
        if (!client)
            continue;
        client->waitForReadyRead(3);
        received += client->readAll();
        while (!received.isEmpty()) {
            if (received.startsWith('$')) {
                const qsizetype size =
                    received.size() < 4 ? 4 : 4 + media::be16(bytesOf(received).data() + 2);
                if (received.size() < size)
                    break;
                const std::scoped_lock lock(m_mutex);
                m_interleaved += received.left(size);
                received.remove(0, size);
                continue;
            }
            RtspMessage request;
            const media::RtspParseResult parsed = media::parseRtspMessage(bytesOf(received), request);
            if (parsed.outcome != media::RtspParse::Done)
                break;
            received.remove(0, static_cast<qsizetype>(parsed.size));
            int number = 0;
            {
                const std::scoped_lock lock(m_mutex);
                m_requests.push_back(request);
                number = static_cast<int>(m_requests.size());
            }
            if (request.isResponse())
                continue;
            QByteArray answer = m_script ? m_script(request, number) : QByteArray();
            if (answer == "close")
                m_hangUp = true;
            else if (answer.isNull())
                answer = ordinaryAnswer(request);
            if (answer != "silence" && answer != "close")
                client->write(answer);
        }
        {
            const std::scoped_lock lock(m_mutex);
            client->write(std::exchange(m_toSend, {}));
        }
        while (client->bytesToWrite() > 0 && client->waitForBytesWritten(100) && !stop.stop_requested()) {
        }
        if (m_hangUp.exchange(false))
            client->abort();
        if (client->state() == QAbstractSocket::UnconnectedState)
            client.reset();
    }
}

} // namespace videoguard::test
