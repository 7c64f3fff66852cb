// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/digest_auth.h"
#include "app/media/rtsp_connection.h"
#include "app/media/sdp_session.h"

#include <QUrl>

namespace videoguard::media {

/// The client's side of one RTSP session: DESCRIBE, SETUP, PLAY, keep-alive, TEARDOWN, with authentication
/// and redirects. Credentials are tried once; a second refusal is Denied, because cameras lock out. Stream
/// thread.
class RtspSession
{
public:
    /// What arrives while a request waits for its response, and later.
    using FrameHandler = std::function<void(const RtspConnection::Frame &frame, base::SteadyTime at)>;

    /// `name`: how errors call the address.
    RtspSession(QUrl url, QString name, base::Credentials credentials, bool allowUntrusted,
                FrameHandler onFrame);
    /// TEARDOWN when the session still stands; waits at most 200 ms.
    ~RtspSession();
    RtspSession(const RtspSession &) = delete;
    RtspSession &operator=(const RtspSession &) = delete;

    /// Connects and asks what there is. Errors: as Source::open.
    [[nodiscard]] base::Result<SdpSession> describe(IoGuard &guard);
    /// The channel that RTP arrives on; RTCP takes the next one.
    [[nodiscard]] base::Result<int> setup(const SdpMedia &media, int wantedChannel, IoGuard &guard);
    [[nodiscard]] base::Result<void> play(IoGuard &guard);

    /// Hands whole buffered frames to the handler until `enough()`, and answers messages.
    /// Errors: Unreachable (the camera ended the session), Corrupt.
    template<typename Enough>
    [[nodiscard]] base::Result<void> process(Enough &&enough);
    /// Waits for bytes, not beyond `until`. Sends what is due: keep-alive, and `report` (RTCP) when not
    /// empty. Errors: Unreachable, Cancelled, Timeout.
    [[nodiscard]] base::Result<void> receive(base::SteadyTime until, IoGuard &guard);
    [[nodiscard]] base::Result<void> sendReport(const QByteArray &report, IoGuard &guard);

    [[nodiscard]] bool isEncrypted() const { return m_url.scheme() == QLatin1String("rtsps"); }
    [[nodiscard]] qint64 bytesReceived() const
    {
        return m_bytesBefore + (m_connection ? m_connection->bytesReceived() : 0);
    }

private:
    using Headers = QList<QByteArray>;

    [[nodiscard]] base::Result<void> connect(IoGuard &guard);
    [[nodiscard]] base::Result<void> redirect(const RtspMessage &response);
    /// With authentication; any status but 401.
    [[nodiscard]] base::Result<RtspMessage> exchange(const QByteArray &method, const QByteArray &uri,
                                                     const Headers &headers, IoGuard &guard);
    [[nodiscard]] base::Result<void> takeChallenge(const RtspMessage &response, bool &renewed);
    [[nodiscard]] base::Result<RtspMessage> request(const QByteArray &method, const QByteArray &uri,
                                                    const Headers &headers, IoGuard &guard);
    [[nodiscard]] base::Result<void> send(const QByteArray &method, const QByteArray &uri,
                                          const Headers &headers, IoGuard &guard);
    [[nodiscard]] base::Result<void> takeMessage();
    void takeKeepAliveAnswer(const RtspMessage &response);
    [[nodiscard]] base::Result<void> keepAlive(IoGuard &guard);
    void tearDown();
    [[nodiscard]] QString what() const;
    [[nodiscard]] tl::unexpected<base::Error> refused(const RtspMessage &response,
                                                      const QByteArray &method) const;
    [[nodiscard]] tl::unexpected<base::Error> broken(base::Error error);

    QUrl m_url; // may hold the password, where the camera wants it so
    QString m_name;
    QString m_password;              // never to be repeated in an error
    base::Credentials m_credentials; // to be sent; empty after a redirection to somebody else
    bool m_allowUntrusted;
    FrameHandler m_onFrame;
    std::unique_ptr<RtspConnection> m_connection;
    qint64 m_bytesBefore = 0; // of connections given up

    std::optional<DigestAuth> m_auth;
    bool m_accepted = false; // the camera has taken our credentials once
    int m_sequence = 0;
    QByteArray m_base;      // what relative control addresses are relative to
    QByteArray m_aggregate; // the address of the whole session
    QByteArray m_session;
    QByteArray m_answer; // to a request of the camera, sent with the next receive()
    std::chrono::seconds m_sessionTimeout{60};
    int m_channels = 0; // above all that the camera uses
    bool m_playing = false;
    bool m_broken = false;
    bool m_hasGetParameter = false;
    int m_keepAliveSequence = -1;
    base::SteadyTime m_nextKeepAlive = base::SteadyTime::max();
};

template<typename Enough>
base::Result<void> RtspSession::process(Enough &&enough)
{
    while (!enough()) {
        switch (m_connection->next()) {
        case RtspConnection::Item::Frame:
            m_onFrame(m_connection->frame(), m_connection->receivedAt());
            break;
        case RtspConnection::Item::Message:
            if (auto taken = takeMessage(); !taken)
                return taken;
            break;
        case RtspConnection::Item::Corrupt:
            return base::fail(base::ErrorKind::Corrupt, what(),
                              QStringLiteral("what answers there is not RTSP"));
        case RtspConnection::Item::None:
            return {};
        }
    }
    return {};
}

} // namespace videoguard::media
