// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/peer_process.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpSocket>

namespace videoguard::test {
namespace {

constexpr int kStartLimit_ms = 20'000;
constexpr int kEndLimit_ms = 5'000;
constexpr int kKilled_ms = 30'000;

QString modulesFolder()
{
    const QString chosen = qEnvironmentVariable("VIDEOGUARD_PEER_MODULES");
    return chosen.isEmpty() ? QStringLiteral(VIDEOGUARD_PEER_MODULES_FOLDER) : chosen;
}

QString nodeProgram()
{
    for (const QString &name : {QStringLiteral("node"), QStringLiteral("nodejs")}) {
        const QString found = QStandardPaths::findExecutable(name);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// The value of a header line; `name` in small letters.
QByteArray headerValue(const QByteArray &header, const QByteArray &name)
{
    for (const QByteArray &line : header.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/// Of a chunked body; nullopt: its end is not there yet.
std::optional<QByteArray> unchunked(const QByteArray &body)
{
    QByteArray plain;
    qsizetype at = 0;
    while (true) {
        const qsizetype end = body.indexOf("\r\n", at);
        if (end < 0)
            return std::nullopt;
        const qsizetype size = body.mid(at, end - at).split(';').first().trimmed().toLongLong(nullptr, 16);
        if (size == 0)
            return plain;
        if (body.size() < end + 2 + size + 2)
            return std::nullopt;
        plain += body.mid(end + 2, size);
        at = end + 2 + size + 2;
    }
}

} // namespace

PeerProcess::PeerProcess()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

PeerProcess::~PeerProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kEndLimit_ms))
        kill();
}

bool PeerProcess::start(const QString &folder, const QString &admin, const QString &password)
{
    const QString modules = modulesFolder();
    const QString node = nodeProgram();
    if (node.isEmpty() || !QFileInfo::exists(modules + QStringLiteral("/express-pouchdb"))) {
        m_error =
            QStringLiteral("The CouchDB-compatible test server cannot start: %1. Run packaging/test once, "
                           "or \"npm ci\" in a copy of tests/support/peer/package*.json, and name its "
                           "node_modules in VIDEOGUARD_PEER_MODULES.")
                .arg(node.isEmpty() ? QStringLiteral("there is no node")
                                    : QStringLiteral("there is no express-pouchdb in ") + modules);
        return false;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("VIDEOGUARD_PEER_MODULES"), modules);
    environment.insert(QStringLiteral("VIDEOGUARD_PEER_ADMIN"), admin);
    environment.insert(QStringLiteral("VIDEOGUARD_PEER_PASSWORD"), password);
    m_process.setProcessEnvironment(environment);
    QStringList arguments{QStringLiteral(VIDEOGUARD_SOURCE_DIR "/tests/support/peer/peer.js"),
                          QString::number(m_port)};
    if (folder.isEmpty())
        arguments << QStringLiteral("memory");
    else
        arguments << QStringLiteral("leveldb") << folder;
    m_process.start(node, arguments);
    const QDeadlineTimer deadline(kStartLimit_ms);
    while (!m_process.canReadLine() && !deadline.hasExpired()) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    static const QRegularExpression kReady(QStringLiteral("^ready port=(\\d+)$"));
    const QRegularExpressionMatch match = kReady.match(line);
    if (!match.hasMatch()) {
        m_error = QStringLiteral("The CouchDB-compatible test server did not start within 20 s: %1 %2")
                      .arg(m_process.errorString(), line);
        kill();
        return false;
    }
    m_port = match.captured(1).toUShort();
    return true;
}

void PeerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kKilled_ms);
}

QUrl PeerProcess::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

PlainAnswer plainRequest(const QUrl &server, const QByteArray &method, const QString &path,
                         const QByteArray &body, const QString &user, const QString &password, int limit_ms)
{
    const QDeadlineTimer deadline(limit_ms);
    const auto left = [&] { return static_cast<int>(std::max<qint64>(deadline.remainingTime(), 1)); };
    QTcpSocket socket;
    socket.connectToHost(server.host(), static_cast<quint16>(server.port(80)));
    if (!socket.waitForConnected(left()))
        return {0, socket.errorString().toUtf8(), {}};
    QByteArray request = method + ' ' + server.path().toUtf8() + path.toUtf8() +
                         " HTTP/1.1\r\nHost: " + server.host().toUtf8() +
                         "\r\nConnection: close\r\nAccept: application/json\r\nAccept-Encoding: identity\r\n";
    if (!user.isEmpty())
        request +=
            "Authorization: Basic " + (user + QLatin1Char(':') + password).toUtf8().toBase64() + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        request +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    socket.write(request + "\r\n" + body);
    QByteArray all;
    while (!deadline.hasExpired()) {
        const bool more = socket.waitForReadyRead(left());
        all += socket.readAll();
        const qsizetype split = all.indexOf("\r\n\r\n");
        if (split >= 0) {
            const QByteArray header = all.left(split);
            const QByteArray rest = all.mid(split + 4);
            const int status = header.mid(9, 3).toInt();
            const QByteArray length = headerValue(header, "content-length");
            if (headerValue(header, "transfer-encoding") == "chunked") {
                if (const auto plain = unchunked(rest))
                    return {status, *plain, header};
            } else if (!length.isEmpty() ? rest.size() >= length.toLongLong() : !more) {
                return {status, rest, header};
            }
        }
        if (!more && socket.state() != QAbstractSocket::ConnectedState)
            return {0, "the connection ended before the answer did", {}};
    }
    return {0, "no answer in time", {}};
}

} // namespace videoguard::test
