// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtsp_session.h"

#include "app/media/rtsp_socket.h"
#include "app/media/rtsp_url.h"

namespace videoguard::media {

namespace {

using base::ErrorKind;
using base::fail;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int kMostRedirects = 5;
constexpr seconds kLeastKeepAlive{2};
constexpr seconds kMostKeepAlive{60};
constexpr milliseconds kFarewell{200};
constexpr qsizetype kReasonLimit = 120;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 407:
        return ErrorKind::Denied;
    case 404:
    case 410:
    case 454: // Session Not Found
        return ErrorKind::NotFound;
    case 453: // Not Enough Bandwidth: somebody may leave
        return ErrorKind::Unreachable;
    default:
        return status >= 500 && status != 501 && status != 505 && status != 551 ? ErrorKind::Unreachable
                                                                                : ErrorKind::Unsupported;
    }
}

// "interleaved=0-1" of a Transport header; nothing when it does not stand there.
std::optional<int> interleavedChannel(const QByteArray &transport)
{
    const QByteArray lower = transport.toLower();
    const qsizetype at = lower.indexOf("interleaved=");
    if (at < 0)
        return std::nullopt;
    qsizetype end = at + 12;
    while (end < lower.size() && lower[end] >= '0' && lower[end] <= '9')
        ++end;
    bool ok = false;
    const int channel = lower.mid(at + 12, end - at - 12).toInt(&ok);
    return ok && channel >= 0 && channel <= 254 ? std::optional(channel) : std::nullopt;
}

} // namespace

RtspSession::RtspSession(QUrl url, QString name, base::Credentials credentials, bool allowUntrusted,
                         FrameHandler onFrame)
    : m_url(std::move(url))
    , m_name(std::move(name))
    , m_password(credentials.password)
    , m_credentials(std::move(credentials))
    , m_allowUntrusted(allowUntrusted)
    , m_onFrame(std::move(onFrame))
{
}

RtspSession::~RtspSession()
{
    if (m_connection && !m_session.isEmpty() && !m_broken)
        tearDown();
}

QString RtspSession::what() const
{
    return QStringLiteral("open %1").arg(m_name);
}

tl::unexpected<base::Error> RtspSession::refused(const RtspMessage &response, const QByteArray &method) const
{
    QString reason = QString::fromUtf8(withoutControls(response.reason.left(kReasonLimit)));
    // Some cameras repeat the address that they did not like.
    if (!m_password.isEmpty()) {
        for (const QString &secret : {m_password, QString::fromLatin1(QUrl::toPercentEncoding(m_password))})
            reason.replace(secret, QStringLiteral("***"), Qt::CaseInsensitive);
    }
    return fail(
        kindOf(response.status), what(),
        QStringLiteral("%1: %2 %3")
            .arg(QString::fromLatin1(method), QString::number(response.status), base::redacted(reason))
            .trimmed());
}

tl::unexpected<base::Error> RtspSession::broken(base::Error error)
{
    m_broken = true;
    error.what = what();
    return tl::unexpected(std::move(error));
}

base::Result<void> RtspSession::connect(IoGuard &guard)
{
    if (m_connection)
        m_bytesBefore += m_connection->bytesReceived();
    m_connection.reset();
    auto transport = isEncrypted() ? connectTls(m_url.host(), portOf(m_url), m_allowUntrusted, guard)
                                   : connectTcp(m_url.host(), portOf(m_url), guard);
    if (!transport)
        return tl::unexpected(transport.error());
    m_connection = std::make_unique<RtspConnection>(std::move(*transport));
    return {};
}

base::Result<SdpSession> RtspSession::describe(IoGuard &guard)
{
    if (auto connected = connect(guard); !connected)
        return tl::unexpected(connected.error());
    for (int hop = 0; hop <= kMostRedirects; ++hop) {
        const QByteArray uri = requestUri(m_url);
        const auto response = exchange("DESCRIBE", uri, {"Accept: application/sdp"}, guard);
        if (!response)
            return tl::unexpected(response.error());
        if (isRedirect(response->status)) {
            if (auto redirected = redirect(*response); !redirected)
                return tl::unexpected(redirected.error());
            if (auto connected = connect(guard); !connected)
                return tl::unexpected(connected.error());
            continue;
        }
        if (response->status >= 300)
            return refused(*response, "DESCRIBE");
        m_base = uri;
        for (const char *name : {"Content-Base", "Content-Location"}) {
            const QByteArray given = response->header(name);
            if (given.toLower().startsWith("rtsp")) {
                m_base = given;
                break;
            }
        }
        SdpSession sdp = parseSdp(response->body);
        m_aggregate = resolveControl(m_base, sdp.control);
        return sdp;
    }
    return fail(ErrorKind::Unreachable, what(), QStringLiteral("too many redirections"));
}

base::Result<void> RtspSession::redirect(const RtspMessage &response)
{
    const QUrl target = m_url.resolved(
        QUrl(QString::fromUtf8(withoutControls(response.header("Location"))), QUrl::TolerantMode));
    const bool rtsp = target.scheme() == QLatin1String("rtsp") || target.scheme() == QLatin1String("rtsps");
    if (!rtsp || target.host().isEmpty())
        return fail(ErrorKind::Unsupported, what(),
                    QStringLiteral("redirected to something that is not RTSP"));
    if (isEncrypted() && target.scheme() != QLatin1String("rtsps"))
        return fail(ErrorKind::Untrusted, what(),
                    QStringLiteral("redirected from an encrypted to an open connection"));
    if (!maySendCredentials(m_url, target))
        m_credentials = {};
    m_auth.reset();
    m_accepted = false;
    m_url = target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    return {};
}

base::Result<int> RtspSession::setup(const SdpMedia &media, int wantedChannel, IoGuard &guard)
{
    const QByteArray transport =
        "Transport: RTP/AVP/TCP;unicast;interleaved=" + QByteArray::number(wantedChannel) + '-' +
        QByteArray::number(wantedChannel + 1);
    const auto response = exchange("SETUP", resolveControl(m_base, media.control), {transport}, guard);
    if (!response)
        return tl::unexpected(response.error());
    if (response->status >= 300)
        return refused(*response, "SETUP");
    const QByteArray session = withoutControls(response->header("Session"));
    const qsizetype semicolon = session.indexOf(';');
    m_session = session.left(semicolon < 0 ? session.size() : semicolon).trimmed();
    const qsizetype timeout = session.toLower().indexOf("timeout=");
    if (timeout >= 0) {
        const int value = session.mid(timeout + 8).split(';').value(0).trimmed().toInt();
        if (value > 0)
            m_sessionTimeout = seconds(value);
    }
    const QByteArray answered = response->header("Transport");
    const std::optional<int> channel = interleavedChannel(answered);
    if (!answered.isEmpty() && !channel && !answered.toUpper().contains("TCP"))
        return fail(ErrorKind::Unsupported, what(),
                    QStringLiteral("SETUP: the camera does not send RTP over TCP"));
    const int used = channel.value_or(wantedChannel);
    m_channels = std::max(m_channels, used + 2);
    m_connection->setChannels(m_channels);
    return used;
}

base::Result<void> RtspSession::play(IoGuard &guard)
{
    m_playing = true;
    const auto response = exchange("PLAY", m_aggregate, {"Range: npt=0.000-"}, guard);
    if (!response)
        return tl::unexpected(response.error());
    if (response->status >= 300)
        return refused(*response, "PLAY");
    m_nextKeepAlive =
        std::chrono::steady_clock::now() + std::clamp(m_sessionTimeout / 2, kLeastKeepAlive, kMostKeepAlive);
    return {};
}

base::Result<RtspMessage> RtspSession::exchange(const QByteArray &method, const QByteArray &uri,
                                                const Headers &headers, IoGuard &guard)
{
    bool renewed = false;
    for (;;) {
        const bool withCredentials = m_auth.has_value();
        auto response = request(method, uri, headers, guard);
        if (!response || response->status != 401) {
            m_accepted |= response && withCredentials && response->status < 300;
            return response;
        }
        if (auto taken = takeChallenge(*response, renewed); !taken)
            return tl::unexpected(taken.error());
        const bool closes = response->header("Connection").toLower().contains("close");
        if (closes && m_session.isEmpty()) {
            if (auto connected = connect(guard); !connected)
                return tl::unexpected(connected.error());
        }
    }
}

base::Result<void> RtspSession::takeChallenge(const RtspMessage &response, bool &renewed)
{
    if (m_credentials.isEmpty())
        return fail(ErrorKind::Denied, what(), QStringLiteral("the camera asks for a name and a password"));
    const auto challenge = DigestAuth::strongest(parseChallenges(response.allHeaders("WWW-Authenticate")));
    if (!challenge)
        return fail(ErrorKind::Unsupported, what(), QStringLiteral("unknown kind of authentication"));
    if (m_auth) {
        // Refused though answered. Only an outdated nonce is a reason to try again, and only once: cameras
        // count.
        const AuthChallenge &before = m_auth->challenge();
        const bool outdated = challenge->stale || (m_accepted && challenge->nonce != before.nonce);
        if (renewed || !outdated || challenge->scheme < before.scheme)
            return fail(ErrorKind::Denied, what(),
                        QStringLiteral("the camera refused the name or the password"));
        renewed = true;
    }
    m_auth.emplace(*challenge, m_credentials);
    return {};
}

base::Result<void> RtspSession::send(const QByteArray &method, const QByteArray &uri, const Headers &headers,
                                     IoGuard &guard)
{
    QByteArray text = method + ' ' + uri + " RTSP/1.0\r\nCSeq: " + QByteArray::number(++m_sequence) +
                      "\r\nUser-Agent: VideoGuard/" VIDEOGUARD_VERSION "\r\n";
    if (!m_session.isEmpty())
        text += "Session: " + m_session + "\r\n";
    if (m_auth)
        text += "Authorization: " + m_auth->authorization(method, uri) + "\r\n";
    for (const QByteArray &header : headers)
        text += header + "\r\n";
    if (auto sent = m_connection->send(text + "\r\n", guard); !sent)
        return broken(sent.error());
    return {};
}

base::Result<RtspMessage> RtspSession::request(const QByteArray &method, const QByteArray &uri,
                                               const Headers &headers, IoGuard &guard)
{
    if (auto sent = send(method, uri, headers, guard); !sent)
        return tl::unexpected(sent.error());
    const int sequence = m_sequence;
    for (;;) {
        switch (m_connection->next()) {
        case RtspConnection::Item::Frame:
            m_onFrame(m_connection->frame(), m_connection->receivedAt());
            break;
        case RtspConnection::Item::Message: {
            RtspMessage &message = m_connection->message();
            const bool ours = message.sequence() == sequence || message.sequence() < 0;
            if (message.isResponse() && ours) {
                if (message.status >= 200)
                    return std::move(message);
            } else if (auto taken = takeMessage(); !taken) {
                return tl::unexpected(taken.error());
            }
            break;
        }
        case RtspConnection::Item::Corrupt:
            return broken({ErrorKind::Corrupt, {}, QStringLiteral("what answers there is not RTSP")});
        case RtspConnection::Item::None:
            if (auto received = receive(base::SteadyTime::max(), guard); !received)
                return tl::unexpected(received.error());
        }
    }
}

base::Result<void> RtspSession::receive(base::SteadyTime until, IoGuard &guard)
{
    if (const auto kind = guard.verdict())
        return fail(*kind, what(),
                    m_playing ? QStringLiteral("nothing arrives") : QStringLiteral("no answer"));
    if (!m_answer.isEmpty()) {
        if (auto sent = m_connection->send(std::exchange(m_answer, {}), guard); !sent)
            return broken(sent.error());
    }
    if (std::chrono::steady_clock::now() >= m_nextKeepAlive) {
        if (auto sent = keepAlive(guard); !sent)
            return sent;
    }
    const auto received = m_connection->receive(guardSlice(guard, until));
    if (!received)
        return broken(received.error());
    return {};
}

base::Result<void> RtspSession::sendReport(const QByteArray &report, IoGuard &guard)
{
    if (auto sent = m_connection->send(report, guard); !sent)
        return broken(sent.error());
    return {};
}

base::Result<void> RtspSession::keepAlive(IoGuard &guard)
{
    m_nextKeepAlive =
        std::chrono::steady_clock::now() + std::clamp(m_sessionTimeout / 2, kLeastKeepAlive, kMostKeepAlive);
    // The first one asks what the camera understands; there was no round trip to spare for that before.
    m_keepAliveSequence = m_sequence + 1;
    return send(m_hasGetParameter ? "GET_PARAMETER" : "OPTIONS", m_aggregate, {}, guard);
}

void RtspSession::takeKeepAliveAnswer(const RtspMessage &response)
{
    if (response.sequence() != m_keepAliveSequence)
        return;
    m_keepAliveSequence = -1;
    const QByteArray methods = response.header("Public").toUpper();
    if (!methods.isEmpty())
        m_hasGetParameter = methods.contains("GET_PARAMETER");
    if (response.status == 401) {
        // Our nonce became too old: the next one at once, with the new one, unless that is refused too.
        bool renewed = false;
        if (takeChallenge(response, renewed))
            m_nextKeepAlive = std::chrono::steady_clock::now() + kLeastKeepAlive;
    } else if (response.status >= 300) {
        m_hasGetParameter = false;
    }
}

base::Result<void> RtspSession::takeMessage()
{
    const RtspMessage &message = m_connection->message();
    if (message.isResponse()) {
        takeKeepAliveAnswer(message);
        return {};
    }
    static const QList<QByteArray> understood = {"OPTIONS", "ANNOUNCE", "GET_PARAMETER", "SET_PARAMETER",
                                                 "PLAY_NOTIFY"};
    const QByteArray sequence = withoutControls(message.header("CSeq"));
    if (message.method == "TEARDOWN" || message.method == "REDIRECT")
        return fail(ErrorKind::Unreachable, what(), QStringLiteral("the camera ended the session"));
    if (m_answer.size() < 4096) {
        m_answer += understood.contains(message.method) ? "RTSP/1.0 200 OK\r\nCSeq: "
                                                        : "RTSP/1.0 501 Not Implemented\r\nCSeq: ";
        m_answer += sequence;
        if (message.method == "OPTIONS")
            m_answer += "\r\nPublic: OPTIONS, ANNOUNCE, GET_PARAMETER, SET_PARAMETER";
        m_answer += "\r\n\r\n";
    }
    return {};
}

void RtspSession::tearDown()
{
    IoGuard guard{std::stop_token{}};
    guard.arm(kFarewell);
    m_onFrame = [](const RtspConnection::Frame &, base::SteadyTime) {};
    m_nextKeepAlive = base::SteadyTime::max();
    // A camera that does not answer in time is left without it: its own time limit frees the session.
    [[maybe_unused]] const auto response = request("TEARDOWN", m_aggregate, {}, guard);
}

} // namespace videoguard::media
