// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace videoguard::test {

/// An RTSP server that describes whatever it is told, agrees to everything and sends no media.
class ScriptedRtspServer : public QTcpServer
{
public:
    explicit ScriptedRtspServer(QByteArray description)
        : m_description(std::move(description))
    {
        listen(QHostAddress::LocalHost);
        QObject::connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *peer = nextPendingConnection();
            QObject::connect(peer, &QTcpSocket::readyRead, this, [this, peer] { answer(*peer); });
        });
    }

    [[nodiscard]] QString url() const { return QStringLiteral("rtsp://127.0.0.1:%1/cam").arg(serverPort()); }
    int described = 0;

private:
    void answer(QTcpSocket &peer)
    {
        m_received += peer.readAll();
        for (;;) {
            const qsizetype end = m_received.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray request = m_received.left(end);
            m_received.remove(0, end + 4);
            const qsizetype at = request.toLower().indexOf("cseq:");
            const QByteArray number = request.mid(at + 5, request.indexOf('\r', at) - at - 5).trimmed();
            QByteArray reply = "RTSP/1.0 200 OK\r\nCSeq: " + number + "\r\n";
            if (request.startsWith("OPTIONS"))
                reply += "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN, GET_PARAMETER\r\n";
            if (request.startsWith("SETUP"))
                reply += "Session: 12345678\r\nTransport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n";
            if (request.startsWith("PLAY"))
                reply += "Session: 12345678\r\n";
            QByteArray body;
            if (request.startsWith("DESCRIBE")) {
                ++described;
                body = m_description;
                reply +=
                    "Content-Type: application/sdp\r\nContent-Length: " + QByteArray::number(body.size()) +
                    "\r\n";
            }
            peer.write(reply + "\r\n" + body);
        }
    }

    QByteArray m_description;
    QByteArray m_received;
};

} // namespace videoguard::test
