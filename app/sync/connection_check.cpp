// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/connection_check.h"

#include "app/sync/couch_tls.h"
#include "app/sync/provision.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxyFactory>
#include <QSslSocket>
#include <QTimer>
#include <QVersionNumber>

#include <algorithm>

namespace videoguard::sync {

namespace {

using namespace std::chrono_literals;
using base::ErrorKind;

constexpr std::chrono::milliseconds kPatience = 15s; ///< for each step
constexpr CheckStep kSteps[] = {CheckStep::Address,     CheckStep::Name,   CheckStep::Connection,
                                CheckStep::Certificate, CheckStep::Server, CheckStep::LogIn,
                                CheckStep::Directory,   CheckStep::Read,   CheckStep::Write};

QString slugOf(const QStringList &roles, const QString &right)
{
    for (const QString &role : roles) {
        if (role.startsWith(right))
            return role.mid(right.size());
    }
    return {};
}

QString subjectOf(const QStringList &names, const QStringList &organisations)
{
    return (names + organisations).join(QStringLiteral(", "));
}

} // namespace

class ConnectionCheck::Private
{
public:
    explicit Private(ConnectionCheck *owner)
        : q(owner)
        , m_patience(owner)
    {
        m_patience.setSingleShot(true);
        QObject::connect(&m_patience, &QTimer::timeout, q,
                         [this] { fail(ErrorKind::Timeout, QStringLiteral("no answer in time")); });
    }

    void start(const ServerAccount &account, const QByteArray &password);
    void stop();

    ConnectionCheck *q;
    std::vector<CheckResult> m_results;
    QString m_partner;

private:
    using Answered = void (Private::*)(const CouchAnswer &);

    [[nodiscard]] CheckResult &at(CheckStep step) { return m_results[static_cast<std::size_t>(step)]; }
    void begin(CheckStep step);
    void pass(const QString &found = {});
    void skip();
    void fail(ErrorKind kind, const QString &cause)
    {
        fail(base::Error{kind, QStringLiteral("test the connection"), cause});
    }
    void fail(const base::Error &error);
    void settle(CheckOutcome outcome);
    void next();
    void ask(CouchClient &client, const CouchRequest &request, Answered answered);

    void address();
    void name();
    void connection();
    void certificate();
    void noteCertificate();
    void socketFailed();
    void server();
    void serverAnswered(const CouchAnswer &answer);
    void logIn();
    void logInAnswered(const CouchAnswer &answer);
    void directory();
    void directoryAnswered(const CouchAnswer &answer);
    void read();
    void readAnswered(const CouchAnswer &answer);
    void write();
    void writeAnswered(const CouchAnswer &answer);

    ServerAccount m_account;
    QByteArray m_password;
    CheckStep m_step = CheckStep::Address;
    quint64 m_run = 0; ///< answers of an earlier run are not taken
    int m_lookup = -1;
    QTimer m_patience;
    CouchTls m_tls;
    std::unique_ptr<QSslSocket> m_socket;
    QList<QSslError> m_tlsErrors;
    std::unique_ptr<CouchClient> m_stranger, m_client;
    QString m_reads;    ///< slug whose catalogue is tried
    QString m_database; ///< it
};

void ConnectionCheck::Private::start(const ServerAccount &account, const QByteArray &password)
{
    stop();
    m_account = account;
    m_password = password;
    m_partner.clear();
    m_reads.clear();
    m_database.clear();
    m_results.clear();
    for (const CheckStep step : kSteps)
        m_results.push_back({step, {}, {}, {}, {}, {}, {}});
    // By the event loop, so that nobody is told before `start` returned.
    QMetaObject::invokeMethod(
        q,
        [this, run = m_run] {
            if (run == m_run)
                begin(CheckStep::Address);
        },
        Qt::QueuedConnection);
}

void ConnectionCheck::Private::stop()
{
    ++m_run;
    m_patience.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_socket) {
        m_socket->disconnect(q);
        m_socket->abort();
        m_socket.release()->deleteLater();
    }
    m_stranger.reset();
    m_client.reset();
    m_password.fill('\0');
}

void ConnectionCheck::Private::begin(CheckStep step)
{
    m_step = step;
    at(step).outcome = CheckOutcome::Running;
    const quint64 run = m_run;
    emit q->progressed();
    if (run != m_run)
        return;
    m_patience.start(kPatience);
    switch (step) {
    case CheckStep::Address:
        return address();
    case CheckStep::Name:
        return name();
    case CheckStep::Connection:
        return connection();
    case CheckStep::Certificate:
        return certificate();
    case CheckStep::Server:
        return server();
    case CheckStep::LogIn:
        return logIn();
    case CheckStep::Directory:
        return directory();
    case CheckStep::Read:
        return read();
    case CheckStep::Write:
        return write();
    }
}

void ConnectionCheck::Private::pass(const QString &found)
{
    at(m_step).found = found;
    settle(CheckOutcome::Passed);
}

void ConnectionCheck::Private::skip()
{
    settle(CheckOutcome::Skipped);
}

void ConnectionCheck::Private::settle(CheckOutcome outcome)
{
    m_patience.stop();
    at(m_step).outcome = outcome;
    next();
}

void ConnectionCheck::Private::fail(const base::Error &error)
{
    at(m_step).outcome = CheckOutcome::Failed;
    at(m_step).error = error;
    stop();
    for (CheckResult &result : m_results) {
        if (result.outcome == CheckOutcome::Pending)
            result.outcome = CheckOutcome::Skipped;
    }
    const quint64 run = m_run;
    emit q->progressed();
    if (run == m_run)
        emit q->finished(false);
}

void ConnectionCheck::Private::next()
{
    if (m_step != CheckStep::Write)
        return begin(static_cast<CheckStep>(static_cast<int>(m_step) + 1));
    stop();
    const quint64 run = m_run;
    emit q->progressed();
    if (run == m_run)
        emit q->finished(true);
}

void ConnectionCheck::Private::ask(CouchClient &client, const CouchRequest &request, Answered answered)
{
    m_patience.stop(); // the client has its own
    CouchRequest patient = request;
    patient.silence = kPatience;
    client.send(patient, q, [this, answered, run = m_run](const CouchAnswer &answer) {
        if (run == m_run)
            (this->*answered)(answer);
    });
}

void ConnectionCheck::Private::address()
{
    const auto url = parseServer(m_account.server.toString(), nullptr, true);
    if (!url)
        return fail(url.error());
    m_account.server = *url;
    auto tls = CouchTls::of(m_account);
    if (!tls)
        return fail(tls.error());
    m_tls = std::move(*tls);
    pass(url->toString());
}

void ConnectionCheck::Private::name()
{
    const QString host = m_account.server.host();
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_account.server));
    if (!proxies.isEmpty() && proxies.front().type() != QNetworkProxy::NoProxy)
        return skip(); // names are looked up behind the proxy
    if (!QHostAddress(host).isNull())
        return pass(host);
    m_lookup = QHostInfo::lookupHost(host, q, [this, run = m_run](const QHostInfo &info) {
        if (run != m_run)
            return;
        m_lookup = -1;
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
            return fail(ErrorKind::NotFound, info.errorString());
        pass(info.addresses().front().toString());
    });
}

void ConnectionCheck::Private::connection()
{
    m_socket = std::make_unique<QSslSocket>();
    m_tlsErrors.clear();
    QObject::connect(m_socket.get(), &QSslSocket::connected, q,
                     [this] { pass(m_socket->peerAddress().toString()); });
    QObject::connect(m_socket.get(), &QSslSocket::errorOccurred, q, [this] { socketFailed(); });
    QObject::connect(m_socket.get(), &QSslSocket::sslErrors, q,
                     [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    QObject::connect(m_socket.get(), &QSslSocket::encrypted, q, [this] {
        noteCertificate();
        if (!m_tls.accepts(m_socket->peerCertificate()))
            return fail(ErrorKind::Untrusted,
                        QStringLiteral("the server's key is none of those that were agreed on"));
        pass(m_socket->sessionProtocol() == QSsl::TlsV1_3 ? QStringLiteral("TLS 1.3")
                                                          : QStringLiteral("TLS 1.2"));
    });
    const bool tls = m_account.server.scheme() == QLatin1String("https");
    m_socket->setSslConfiguration(m_tls.configuration());
    m_socket->connectToHost(m_account.server.host(),
                            static_cast<quint16>(m_account.server.port(tls ? 443 : 80)));
}

void ConnectionCheck::Private::certificate()
{
    if (m_account.server.scheme() != QLatin1String("https"))
        return skip();
    m_socket->setPeerVerifyName(m_account.server.host());
    m_socket->startClientEncryption();
}

void ConnectionCheck::Private::noteCertificate()
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    if (certificate.isNull())
        return;
    CheckResult &result = at(CheckStep::Certificate);
    result.pin = publicKeyPin(certificate);
    result.certificateSubject = subjectOf(certificate.subjectInfo(QSslCertificate::CommonName),
                                          certificate.subjectInfo(QSslCertificate::Organization));
    result.certificateIssuer = subjectOf(certificate.issuerInfo(QSslCertificate::CommonName),
                                         certificate.issuerInfo(QSslCertificate::Organization));
}

void ConnectionCheck::Private::socketFailed()
{
    // The server may well close an idle connection while later steps have their own.
    if (m_step != CheckStep::Connection && m_step != CheckStep::Certificate)
        return;
    if (m_step == CheckStep::Connection)
        return fail(ErrorKind::Unreachable, m_socket->errorString());
    noteCertificate();
    if (!m_tlsErrors.isEmpty())
        return fail(ErrorKind::Untrusted, describeTlsErrors(m_tlsErrors));
    fail(ErrorKind::Unsupported,
         QStringLiteral("the other side does not speak TLS as we do: %1").arg(m_socket->errorString()));
}

void ConnectionCheck::Private::server()
{
    m_socket->disconnect(q);
    m_socket->abort();
    m_socket.release()->deleteLater();
    ServerAccount nobody = m_account;
    nobody.user.clear();
    m_stranger = std::make_unique<CouchClient>(nobody, QByteArray());
    m_stranger->setAttempts(1);
    ask(*m_stranger, {}, &Private::serverAnswered);
}

void ConnectionCheck::Private::serverAnswered(const CouchAnswer &answer)
{
    // `require_valid_user`: even its name is for those who logged in.
    if (answer.status == 401 && !answer.couchError.isEmpty())
        return pass(QStringLiteral("CouchDB"));
    if (!answer.ok())
        return fail(*answer.error);
    const QJsonObject welcome = QJsonDocument::fromJson(answer.body).object();
    const QString version = welcome.value(QLatin1String("version")).toString();
    if (welcome.contains(QLatin1String("express-pouchdb")))
        return pass(QStringLiteral("PouchDB Server %1").arg(version));
    if (!welcome.contains(QLatin1String("couchdb")))
        return fail(ErrorKind::Corrupt, QStringLiteral("it does not say that it is a CouchDB"));
    const QVersionNumber number = QVersionNumber::fromString(version);
    if (!number.isNull() && number.majorVersion() < 2)
        return fail(ErrorKind::Unsupported, QStringLiteral("CouchDB %1 is too old").arg(version));
    pass(QStringLiteral("CouchDB %1").arg(version));
}

void ConnectionCheck::Private::logIn()
{
    m_client = std::make_unique<CouchClient>(m_account, m_password);
    m_client->setAttempts(1);
    if (m_account.user.isEmpty())
        return skip();
    CouchRequest session;
    session.path = {QStringLiteral("_session")};
    ask(*m_client, session, &Private::logInAnswered);
}

void ConnectionCheck::Private::logInAnswered(const CouchAnswer &answer)
{
    // A server without sessions took the password with the request.
    if (answer.error && answer.error->kind == ErrorKind::NotFound) {
        m_partner = m_account.partner;
        return pass();
    }
    if (!answer.ok())
        return fail(*answer.error);
    const QJsonObject context =
        QJsonDocument::fromJson(answer.body).object().value(QLatin1String("userCtx")).toObject();
    if (context.value(QLatin1String("name")).toString() != m_account.user)
        return fail(ErrorKind::Denied, QStringLiteral("the server took the log-in and knows nothing of it"));
    QStringList roles;
    for (const QJsonValue &role : context.value(QLatin1String("roles")).toArray())
        roles.append(role.toString());
    m_partner = slugOf(roles, QStringLiteral("editor:"));
    m_reads = slugOf(roles, QStringLiteral("reader:"));
    pass(roles.join(QStringLiteral(", ")));
}

void ConnectionCheck::Private::directory()
{
    CouchRequest all;
    all.path = {directoryDatabase(), QStringLiteral("_all_docs")};
    all.query = "include_docs=true&limit=1000";
    ask(*m_client, all, &Private::directoryAnswered);
}

void ConnectionCheck::Private::directoryAnswered(const CouchAnswer &answer)
{
    if (!answer.ok())
        return fail(*answer.error);
    if (!m_partner.isEmpty() || m_reads.isEmpty())
        m_reads = m_partner.isEmpty() ? m_account.partner : m_partner;
    int partners = 0;
    QString first;
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    for (const QJsonValue &row : body.value(QLatin1String("rows")).toArray()) {
        const QJsonObject document = row.toObject().value(QLatin1String("doc")).toObject();
        const QString database = document.value(QLatin1String("databases"))
                                     .toObject()
                                     .value(QLatin1String("catalogue"))
                                     .toString();
        if (database.isEmpty())
            continue;
        ++partners;
        if (first.isEmpty())
            first = database;
        if (database == QStringLiteral("catalogue-") + m_reads)
            m_database = database;
    }
    if (partners == 0)
        return fail(ErrorKind::NotFound, QStringLiteral("the directory names no partner"));
    if (m_database.isEmpty())
        m_database = m_reads.isEmpty() ? first : QStringLiteral("catalogue-") + m_reads;
    pass(QString::number(partners));
}

void ConnectionCheck::Private::read()
{
    CouchRequest feed;
    feed.path = {m_database, QStringLiteral("_changes")};
    feed.query = "limit=1&style=all_docs";
    ask(*m_client, feed, &Private::readAnswered);
}

void ConnectionCheck::Private::readAnswered(const CouchAnswer &answer)
{
    if (!answer.ok())
        return fail(*answer.error);
    pass(m_database);
}

void ConnectionCheck::Private::write()
{
    if (m_partner.isEmpty())
        return skip(); // an account that only reads
    if (!m_account.partner.isEmpty() && m_account.partner != m_partner)
        return fail(
            ErrorKind::Conflict,
            QStringLiteral("the account writes for %1, not for %2").arg(m_partner, m_account.partner));
    CouchRequest nothing;
    nothing.method = "POST";
    nothing.path = {m_database, QStringLiteral("_bulk_docs")};
    nothing.body = R"({"docs":[]})";
    ask(*m_client, nothing, &Private::writeAnswered);
}

void ConnectionCheck::Private::writeAnswered(const CouchAnswer &answer)
{
    if (!answer.ok())
        return fail(*answer.error);
    pass(m_database);
}

ConnectionCheck::ConnectionCheck(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

ConnectionCheck::~ConnectionCheck()
{
    d->stop();
}

void ConnectionCheck::start(const ServerAccount &account, const QByteArray &password)
{
    d->start(account, password);
}

void ConnectionCheck::stop()
{
    d->stop();
}

const std::vector<CheckResult> &ConnectionCheck::results() const
{
    return d->m_results;
}

QString ConnectionCheck::partner() const
{
    return d->m_partner;
}

} // namespace videoguard::sync
