// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/couch_exchange.h"

#include "app/sync/couch_answer.h"

#include <QHostAddress>

namespace videoguard::sync {

namespace {

using base::ErrorKind;

constexpr int kMostRedirects = 5;
constexpr qint64 kReadAhead_bytes = 1024 * 1024; ///< that a slow sink lets the network gather
constexpr qint64 kPiece_bytes = 256 * 1024;
constexpr qsizetype kLargestBody_bytes = 256 * 1024 * 1024; ///< of what is gathered whole
constexpr qsizetype kErrorBody_bytes = 64 * 1024;

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool sameServer(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return ErrorKind::Corrupt;
    case QNetworkReply::ProtocolUnknownError:
        return ErrorKind::Unsupported;
    default:
        return ErrorKind::Unreachable;
    }
}

} // namespace

CouchExchange::CouchExchange(QNetworkAccessManager &network, const CouchTls &tls, ExchangeOrder order,
                             Sink sink, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_tls(tls)
    , m_order(std::move(order))
    , m_sink(std::move(sink))
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        // What arrived while this thread was busy lies behind the timer: it gets a turn first.
        if (std::exchange(m_wasSilent, true))
            stop(Stop::Silence);
        else
            m_silence.start(20);
    });
}

CouchExchange::~CouchExchange()
{
    abandon();
}

void CouchExchange::abandon()
{
    if (m_stop == Stop::None)
        m_stop = Stop::Sink;
    m_silence.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    std::exchange(m_reply, nullptr)->deleteLater();
}

void CouchExchange::start()
{
    send(m_order.url, m_order.method);
}

void CouchExchange::send(const QUrl &url, const QByteArray &method)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setSslConfiguration(m_tls.configuration());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "VideoGuard-Console/" VIDEOGUARD_VERSION);
    // Named, so that Qt leaves unpacking to us. On this machine packing costs more than it saves.
    request.setRawHeader("Accept-Encoding", isLoopback(url) ? "identity" : "gzip");
    if (!m_order.authorization.isEmpty())
        request.setRawHeader("Authorization", m_order.authorization);
    if (!m_order.cookie.isEmpty())
        request.setRawHeader("Cookie", m_order.cookie);
    const bool hasBody = method != "GET" && method != "HEAD";
    if (hasBody && !m_order.body.isEmpty()) {
        request.setRawHeader("Content-Type", "application/json");
        if (m_order.bodyIsGzip)
            request.setRawHeader("Content-Encoding", "gzip");
    }
    m_status = 0;
    m_wasSilent = false;
    m_outcomeUnknown = false;
    m_tlsErrors.clear();
    if (method == "GET")
        m_reply = m_network.get(request);
    else if (method == "HEAD")
        m_reply = m_network.head(request);
    else
        m_reply = m_network.sendCustomRequest(request, method, m_order.body);
    m_traffic.out += hasBody ? m_order.body.size() : 0;
    m_reply->setReadBufferSize(kReadAhead_bytes);
    const auto alive = [this] {
        m_wasSilent = false;
        m_silence.start(m_order.silence);
    };
    connect(m_reply, &QNetworkReply::encrypted, this, [this, alive] {
        alive();
        if (!m_tls.accepts(m_reply->sslConfiguration().peerCertificate()))
            stop(Stop::ForeignKey);
    });
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::uploadProgress, this, alive);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this, alive] {
        alive();
        takeMetaData();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, [this, alive] {
        alive();
        read();
    });
    connect(m_reply, &QNetworkReply::finished, this, &CouchExchange::end);
    alive();
}

void CouchExchange::takeMetaData()
{
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_contentType = m_reply->rawHeader("Content-Type");
    const bool html = m_contentType.toLower().contains("html");
    m_streams = m_sink && m_status >= 200 && m_status < 300 && !html;
    m_gunzip.reset();
    if (m_reply->rawHeader("Content-Encoding").toLower() == "gzip" && m_order.method != "HEAD")
        m_gunzip = std::make_unique<Gunzip>();
    if (m_tls.hasPins() && !m_tls.accepts(m_reply->sslConfiguration().peerCertificate()))
        stop(Stop::ForeignKey);
}

void CouchExchange::read()
{
    while (m_stop == Stop::None && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(kPiece_bytes);
        if (bytes.isEmpty())
            break;
        m_traffic.in += bytes.size();
        if (!m_gunzip)
            deliver(bytes);
        else if (m_gunzip->add(bytes, [this](const QByteArray &piece) { return deliver(piece); }) ==
                 Gunzip::State::Broken)
            stop(Stop::Packing);
    }
    // A sink may have kept this thread for long.
    if (m_stop == Stop::None && m_silence.isActive())
        m_silence.start(m_order.silence);
}

/// False when the exchange was stopped.
bool CouchExchange::deliver(const QByteArray &bytes)
{
    if (m_stop != Stop::None)
        return false;
    if (m_streams) {
        m_isDelivering = true;
        const bool goesOn = m_sink(bytes);
        m_isDelivering = false;
        if (!goesOn)
            stop(Stop::Sink);
        return m_stop == Stop::None;
    }
    const bool isError = m_status >= 300;
    if (isError && m_body.size() + bytes.size() > kErrorBody_bytes) {
        m_body.append(bytes.first(std::max<qsizetype>(0, kErrorBody_bytes - m_body.size())));
        return true;
    }
    if (m_body.size() + bytes.size() > kLargestBody_bytes) {
        stop(Stop::TooLarge);
        return false;
    }
    m_body.append(bytes);
    return true;
}

void CouchExchange::stop(Stop why)
{
    if (m_stop != Stop::None)
        return;
    m_stop = why;
    m_spoils = why == Stop::ForeignKey;
    m_silence.stop();
    m_reply->abort(); // emits `finished`
}

bool CouchExchange::redirected()
{
    const QByteArray location = m_reply->rawHeader("Location");
    const bool follows =
        m_status == 301 || m_status == 302 || m_status == 303 || m_status == 307 || m_status == 308;
    if (!follows || location.isEmpty())
        return false;
    const QUrl from = m_reply->url();
    const QUrl to = from.resolved(QUrl::fromEncoded(location));
    if (!sameServer(from, to)) {
        fail(ErrorKind::Unsupported,
             QStringLiteral("HTTP %1: the server sends us to %2, where the password does not belong")
                 .arg(m_status)
                 .arg(to.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)));
        return true;
    }
    if (++m_redirects > kMostRedirects) {
        fail(ErrorKind::Unsupported, QStringLiteral("the server sends us round in a circle"));
        return true;
    }
    if (m_status == 303 && m_order.method != "HEAD")
        m_order.method = "GET";
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_body.clear();
    m_gunzip.reset();
    send(to, m_order.method);
    return true;
}

void CouchExchange::end()
{
    m_silence.stop();
    if (m_stop == Stop::None)
        read();
    if (!m_reply) // abandoned by its sink
        return;
    const QString setCookie = QString::fromLatin1(m_reply->rawHeader("Set-Cookie"));
    for (const QString &cookie : setCookie.split(u'\n', Qt::SkipEmptyParts))
        m_newCookies.append(cookie.toLatin1());
    m_spoils = m_spoils || m_status == 413;
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool broke = m_stop != Stop::None || (error != QNetworkReply::NoError && m_status < 300);
    if (!broke && redirected())
        return;
    const bool cutOff = m_gunzip && m_traffic.in > 0 && m_gunzip->state() != Gunzip::State::Complete;
    if (broke) {
        m_answer = networkFailure();
    } else if (cutOff) {
        m_outcomeUnknown = true;
        fail(ErrorKind::Unreachable, QStringLiteral("the packed answer was cut off"));
        return;
    } else {
        AnswerFacts facts;
        facts.status = m_status;
        facts.contentType = m_contentType;
        facts.retryAfter = m_reply->rawHeader("Retry-After");
        facts.date = m_reply->rawHeader("Date");
        facts.body = m_body;
        facts.streamed = m_streams;
        m_answer = answerOf(facts, m_order.what);
        m_outcomeUnknown = m_status >= 500 || m_status == 408 || (m_status < 300 && m_answer.error);
    }
    emit finished();
}

CouchAnswer CouchExchange::networkFailure()
{
    const QNetworkReply::NetworkError failure = m_reply->error();
    const bool neverSent = m_stop == Stop::ForeignKey || failure == QNetworkReply::ConnectionRefusedError ||
                           failure == QNetworkReply::HostNotFoundError ||
                           failure == QNetworkReply::SslHandshakeFailedError;
    m_outcomeUnknown = !neverSent;
    CouchAnswer answer;
    answer.status = m_status;
    base::Error error{ErrorKind::Unreachable, m_order.what, {}};
    switch (m_stop) {
    case Stop::Silence:
        error.kind = ErrorKind::Timeout;
        error.cause =
            QStringLiteral("no byte for %1 s").arg(static_cast<double>(m_order.silence.count()) / 1000);
        break;
    case Stop::Sink:
        error.kind = ErrorKind::Cancelled;
        break;
    case Stop::ForeignKey:
        error.kind = ErrorKind::Untrusted;
        error.cause = QStringLiteral("the server's key is none of those that were agreed on");
        break;
    case Stop::TooLarge:
        error.kind = ErrorKind::Corrupt;
        error.cause = QStringLiteral("the answer is larger than %1 MiB").arg(kLargestBody_bytes >> 20);
        break;
    case Stop::Packing:
        error.kind = ErrorKind::Corrupt;
        error.cause = QStringLiteral("the packed answer is broken");
        break;
    case Stop::None:
        error.kind = m_tlsErrors.isEmpty() ? kindOf(failure) : ErrorKind::Untrusted;
        error.cause = m_tlsErrors.isEmpty() ? m_reply->errorString() : describeTlsErrors(m_tlsErrors);
        break;
    }
    answer.error = std::move(error);
    return answer;
}

void CouchExchange::fail(base::ErrorKind kind, const QString &cause)
{
    m_answer = {};
    m_answer.status = m_status;
    m_answer.error = base::Error{kind, m_order.what, cause};
    emit finished();
}

} // namespace videoguard::sync
