// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtsp_socket.h"
#include "app/media/rtsp_transport.h"
#include "app/media/socket_calls.h"

#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QStringList>

namespace videoguard::media {

namespace {

// Decrypted bytes that wait to be read; more stays with the camera.
constexpr qint64 kMostBuffered = 256 * 1024;

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

QString describeErrors(const QList<QSslError> &errors, const QSslCertificate &certificate)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        if (!reasons.contains(error.errorString()))
            reasons.append(error.errorString());
    }
    return QStringLiteral("%1; SHA-256 %2")
        .arg(reasons.join(QStringLiteral(", ")), fingerprintOf(certificate));
}

/// QSslSocket on a thread without an event loop: it works inside its waitFor...() calls only.
class TlsTransport : public RtspTransport
{
public:
    [[nodiscard]] base::Result<void> start(RtspSocket socket, const QString &host, bool allowUntrusted,
                                           IoGuard &guard)
    {
        const QString what = QStringLiteral("start TLS with %1").arg(host);
        const int descriptor = socket.takeDescriptor();
        if (!m_socket.setSocketDescriptor(descriptor)) {
            sockets::close(descriptor);
            return base::fail(base::ErrorKind::Internal, what, m_socket.errorString());
        }
        QList<QSslError> refused;
        QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_socket, [&](const QList<QSslError> &errors) {
            if (allowUntrusted)
                m_socket.ignoreSslErrors();
            else
                refused = errors;
        });
        m_socket.setReadBufferSize(kMostBuffered);
        m_socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
        m_socket.setPeerVerifyName(host);
        m_socket.startClientEncryption();
        while (!m_socket.isEncrypted()) {
            if (const auto kind = guard.verdict())
                return base::fail(*kind, what, QStringLiteral("no answer"));
            if (m_socket.waitForEncrypted(static_cast<int>(guardSlice(guard).count())))
                break;
            if (!refused.isEmpty())
                return base::fail(base::ErrorKind::Untrusted, what,
                                  describeErrors(refused, m_socket.peerCertificate()));
            if (m_socket.state() != QAbstractSocket::ConnectedState)
                return base::fail(base::ErrorKind::Unreachable, what, m_socket.errorString());
        }
        m_socket.disconnect(&m_socket);
        return {};
    }

    base::Result<std::size_t> receive(std::span<std::uint8_t> into, std::chrono::milliseconds wait) override
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(static_cast<int>(wait.count())) &&
            m_socket.state() != QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0)
            return base::fail(base::ErrorKind::Unreachable, QStringLiteral("receive"),
                              m_socket.errorString());
        const qint64 got =
            m_socket.read(reinterpret_cast<char *>(into.data()), static_cast<qint64>(into.size()));
        if (got < 0)
            return base::fail(base::ErrorKind::Unreachable, QStringLiteral("receive"),
                              m_socket.errorString());
        return static_cast<std::size_t>(got);
    }

    base::Result<void> send(Bytes bytes, IoGuard &guard) override
    {
        const QString what = QStringLiteral("send");
        m_socket.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
        m_socket.flush();
        while (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0) {
            if (m_socket.waitForBytesWritten(static_cast<int>(guardSlice(guard).count())))
                continue;
            if (m_socket.state() != QAbstractSocket::ConnectedState)
                return base::fail(base::ErrorKind::Unreachable, what, m_socket.errorString());
            if (const auto kind = guard.verdict())
                return base::fail(*kind, what, QStringLiteral("the camera does not take our requests"));
        }
        return {};
    }

private:
    QSslSocket m_socket;
};

} // namespace

base::Result<std::unique_ptr<RtspTransport>> connectTls(const QString &host, int port, bool allowUntrusted,
                                                        IoGuard &guard)
{
    if (!QSslSocket::supportsSsl())
        return base::fail(base::ErrorKind::Unsupported, QStringLiteral("start TLS with %1").arg(host),
                          QStringLiteral("no TLS library was found"));
    auto socket = RtspSocket::connectTo(host, port, guard);
    if (!socket)
        return tl::unexpected(socket.error());
    auto transport = std::make_unique<TlsTransport>();
    if (auto started = transport->start(std::move(*socket), host, allowUntrusted, guard); !started)
        return tl::unexpected(started.error());
    return transport;
}

} // namespace videoguard::media
