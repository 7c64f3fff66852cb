// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/recorded_server.h"

#include "app/sync/couch_gzip.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

namespace videoguard::test {

namespace {

QByteArray unpacked(const QByteArray &bytes)
{
    QByteArray plain;
    sync::Gunzip gunzip;
    static_cast<void>(gunzip.add(bytes, [&](const QByteArray &piece) {
        plain += piece;
        return true;
    }));
    return plain;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TestCertificate TestCertificate::make(const QString &folder, const QString &name, const QString &names)
{
    TestCertificate made{folder + u'/' + name + QStringLiteral(".pem"),
                         folder + u'/' + name + QStringLiteral(".key")};
    const QStringList arguments{QStringLiteral("req"),
                                QStringLiteral("-x509"),
                                QStringLiteral("-newkey"),
                                QStringLiteral("ec"),
                                QStringLiteral("-pkeyopt"),
                                QStringLiteral("ec_paramgen_curve:prime256v1"),
                                QStringLiteral("-nodes"),
                                QStringLiteral("-days"),
                                QStringLiteral("2"),
                                QStringLiteral("-subj"),
                                QStringLiteral("/CN=") + name,
                                QStringLiteral("-addext"),
                                QStringLiteral("subjectAltName=") + names,
                                QStringLiteral("-keyout"),
                                made.keyFile,
                                QStringLiteral("-out"),
                                made.certificateFile};
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    INFO("openssl makes the certificates of the tests: install it");
    REQUIRE(openssl.waitForFinished());
    REQUIRE(openssl.exitCode() == 0);
    return made;
}

class RecordedServer::Private : public QTcpServer
{
public:
    struct Connection {
        int number = 0;
        QByteArray bytes;
        std::optional<RecordedRequest> request;
        HttpBody body;
        bool isBusy = false;
    };

    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        REQUIRE(socket->setSocketDescriptor(descriptor));
        auto connection = std::make_shared<Connection>();
        connection->number = ++m_connections;
        QObject::connect(socket, &QSslSocket::readyRead, this,
                         [this, socket, connection] { read(socket, connection); });
        QObject::connect(socket, &QSslSocket::disconnected, this, [this, socket, connection] {
            if (std::exchange(connection->isBusy, false))
                --m_open;
            socket->deleteLater();
        });
        if (!m_certificate.certificateFile.isEmpty()) {
            socket->setLocalCertificate(QSslCertificate(contentOf(m_certificate.certificateFile)));
            socket->setPrivateKey(QSslKey(contentOf(m_certificate.keyFile), QSsl::Ec));
            socket->setPeerVerifyMode(QSslSocket::VerifyNone);
            socket->startServerEncryption();
        }
    }

    Handler m_handler;
    TestCertificate m_certificate;
    std::vector<RecordedRequest> m_seen;
    int m_connections = 0;
    int m_open = 0, m_mostOpen = 0;

private:
    void read(QSslSocket *socket, const std::shared_ptr<Connection> &connection)
    {
        connection->bytes += socket->readAll();
        if (connection->isBusy)
            return;
        if (!connection->request) {
            auto head = HttpHead::take(connection->bytes);
            if (!head)
                return;
            RecordedRequest request;
            const QByteArrayList parts = head->first.split(' ');
            request.method = parts.value(0);
            const QByteArray target = parts.value(1);
            const qsizetype mark = target.indexOf('?');
            request.path = mark < 0 ? target : target.left(mark);
            request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
            request.connection = connection->number;
            connection->body = HttpBody::of(*head, false);
            request.head = std::move(*head);
            connection->request = std::move(request);
        }
        connection->request->body += connection->body.take(connection->bytes);
        if (!connection->body.done())
            return;
        RecordedRequest request = std::move(*connection->request);
        connection->request.reset();
        request.wasGzip = request.head.value("content-encoding") == "gzip";
        if (request.wasGzip)
            request.body = unpacked(request.body);
        connection->isBusy = true;
        m_mostOpen = std::max(m_mostOpen, ++m_open);
        m_seen.push_back(request);
        const RecordedAnswer answer = m_handler(request);
        if (answer.isSilent)
            return;
        QTimer::singleShot(answer.delay, socket,
                           [this, socket, connection, answer, head = request.method == "HEAD"] {
                               send(socket, connection, answer, head);
                           });
    }

    void send(QSslSocket *socket, const std::shared_ptr<Connection> &connection, const RecordedAnswer &answer,
              bool head)
    {
        const QByteArray body = answer.gzip ? sync::gzipped(answer.body) : answer.body;
        HttpHead reply;
        reply.first = "HTTP/1.1 " + QByteArray::number(answer.status) + " Recorded";
        reply.headers = answer.headers;
        reply.headers.emplace_back("Content-Type", answer.contentType);
        if (answer.gzip)
            reply.headers.emplace_back("Content-Encoding", "gzip");
        if (answer.chunked)
            reply.headers.emplace_back("Transfer-Encoding", "chunked");
        else
            reply.headers.emplace_back("Content-Length", QByteArray::number(body.size()));
        if (answer.closes)
            reply.headers.emplace_back("Connection", "close");
        socket->write(reply.bytes());
        if (!head)
            pieces(socket, connection, answer, body, 0);
        else
            finish(socket, connection, answer.closes);
    }

    void pieces(QSslSocket *socket, const std::shared_ptr<Connection> &connection,
                const RecordedAnswer &answer, const QByteArray &body, qsizetype at)
    {
        const bool cut = answer.cutAt >= 0;
        const qsizetype end = cut ? std::min(answer.cutAt, body.size()) : body.size();
        const qsizetype size = answer.drip.count() > 0 ? std::max<qsizetype>(1, body.size() / 10) : end;
        const QByteArray piece = body.mid(at, std::min(size, end - at));
        if (!piece.isEmpty())
            socket->write(answer.chunked ? QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n"
                                         : piece);
        const qsizetype next = at + piece.size();
        if (next < end) {
            QTimer::singleShot(answer.drip, socket, [this, socket, connection, answer, body, next] {
                pieces(socket, connection, answer, body, next);
            });
            return;
        }
        if (answer.chunked && !cut)
            socket->write("0\r\n\r\n");
        finish(socket, connection, answer.closes || cut);
    }

    void finish(QSslSocket *socket, const std::shared_ptr<Connection> &connection, bool closes)
    {
        if (std::exchange(connection->isBusy, false))
            --m_open;
        if (closes)
            socket->disconnectFromHost();
        else if (!connection->bytes.isEmpty())
            read(socket, connection);
    }
};

RecordedServer::RecordedServer(Handler handler, const TestCertificate *certificate)
    : d(std::make_unique<Private>())
{
    d->m_handler = std::move(handler);
    if (certificate)
        d->m_certificate = *certificate;
    REQUIRE(d->listen(QHostAddress::LocalHost));
}

RecordedServer::~RecordedServer() = default;

QUrl RecordedServer::url() const
{
    const bool tls = !d->m_certificate.certificateFile.isEmpty();
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(d->serverPort()));
}

void RecordedServer::setHandler(Handler handler)
{
    d->m_handler = std::move(handler);
}

const std::vector<RecordedRequest> &RecordedServer::seen() const
{
    return d->m_seen;
}

int RecordedServer::seenOf(const QByteArray &line) const
{
    return static_cast<int>(
        std::count_if(d->m_seen.begin(), d->m_seen.end(),
                      [&](const RecordedRequest &request) { return request.line() == line; }));
}

int RecordedServer::connections() const
{
    return d->m_connections;
}

int RecordedServer::mostAtOnce() const
{
    return d->m_mostOpen;
}

void RecordedServer::setCertificate(const TestCertificate &certificate)
{
    d->m_certificate = certificate;
}

void RecordedServer::dropConnections()
{
    for (QSslSocket *socket : d->findChildren<QSslSocket *>())
        socket->abort();
}

} // namespace videoguard::test
