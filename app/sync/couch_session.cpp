// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/couch_session.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace videoguard::sync {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kDefaultLife = 10min; ///< CouchDB's, where the cookie does not say
constexpr std::chrono::milliseconds kMargin = 60s;        ///< renewed so long before its end, at most
constexpr std::chrono::milliseconds kLock = 5min;         ///< CouchDB 3.4: chttpd_auth_lockout
/// A session refused so soon after its log-in is good: the right is missing. A log-in costs the server
/// 600,000 rounds of PBKDF2. One that was good for something before may be forgotten by a restart.
constexpr std::chrono::milliseconds kYoung = 10s;
constexpr std::chrono::milliseconds kYoungAndServed = 1s;

std::chrono::milliseconds elapsed(const QElapsedTimer &timer)
{
    return std::chrono::milliseconds(timer.elapsed());
}

/// "Max-Age=600"; `Expires` is left alone, it would need our clock to be right.
std::optional<std::chrono::milliseconds> maxAgeOf(const QByteArrayList &attributes)
{
    for (const QByteArray &attribute : attributes) {
        const QByteArray text = attribute.trimmed().toLower();
        bool isNumber = false;
        const qint64 seconds = text.startsWith("max-age=") ? text.mid(8).toLongLong(&isNumber) : 0;
        if (isNumber && seconds >= 0)
            return std::chrono::seconds(std::min<qint64>(seconds, 86'400));
    }
    return std::nullopt;
}

} // namespace

CouchSession::CouchSession(QString user, QByteArray password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{
}

CouchSession::~CouchSession()
{
    m_password.fill('\0');
    m_refusedPassword.fill('\0');
    m_cookie.fill('\0');
}

bool CouchSession::isReady() const
{
    if (m_user.isEmpty())
        return true;
    if (m_refused)
        return false;
    switch (m_mode) {
    case Mode::Unknown:
        return false;
    case Mode::Basic:
        return m_verified;
    case Mode::Cookie:
        break;
    }
    return !m_cookie.isEmpty() && m_age.isValid() &&
           elapsed(m_age) < m_life - std::min<std::chrono::milliseconds>(kMargin, m_life / 5);
}

std::optional<std::chrono::milliseconds> CouchSession::lockedFor() const
{
    if (m_lock.hasExpired())
        return std::nullopt;
    return std::chrono::milliseconds(m_lock.remainingTime());
}

void CouchSession::setPassword(const QByteArray &password)
{
    if ((m_refused && password == m_refusedPassword) || password == m_password)
        return;
    m_password = password;
    m_refused = false;
    m_verified = false;
    m_cookie.clear();
    ++m_number;
}

QByteArray CouchSession::basic() const
{
    return "Basic " + (m_user.toUtf8() + ':' + m_password).toBase64();
}

quint64 CouchSession::authorize(ExchangeOrder &order) const
{
    if (m_mode == Mode::Cookie)
        order.cookie = m_cookie;
    else if (m_mode == Mode::Basic)
        order.authorization = basic();
    return m_number;
}

ExchangeOrder CouchSession::logIn(const QUrl &server) const
{
    ExchangeOrder order;
    order.what = QStringLiteral("log in as %1").arg(m_user);
    if (m_mode == Mode::Basic) {
        order.url = serverUrl(server, {});
        order.authorization = basic();
        return order;
    }
    order.method = "POST";
    order.url = serverUrl(server, {QStringLiteral("_session")});
    order.body = QJsonDocument(QJsonObject{{QStringLiteral("name"), m_user},
                                           {QStringLiteral("password"), QString::fromUtf8(m_password)}})
                     .toJson(QJsonDocument::Compact);
    return order;
}

void CouchSession::refuse(const CouchAnswer &answer)
{
    m_refusal = answer;
    m_refusal.body.clear();
    m_cookie.clear();
    m_verified = false;
    ++m_number;
    if (answer.status == 403) {
        // Even the right password gets this for some minutes.
        m_lock.setRemainingTime(std::max<std::chrono::milliseconds>(answer.retryAfter.value_or(kLock), 1s));
        return;
    }
    m_refused = true;
    m_refusedPassword = m_password;
    m_refusal.retryAfter.reset();
}

CouchSession::Step CouchSession::takeLogIn(const CouchExchange &exchange)
{
    const CouchAnswer &answer = exchange.answer();
    if (answer.status == 401 || answer.status == 403) {
        refuse(answer);
        return Step::Refused;
    }
    if (m_mode == Mode::Basic) {
        if (!answer.ok())
            return Step::Failed;
        m_verified = true;
        m_loggedIn.start();
        m_served = false;
        ++m_number;
        return Step::Done;
    }
    const bool offered = answer.ok() && answer.status < 300;
    if (offered) {
        m_mode = Mode::Cookie;
        m_cookie.clear();
        takeCookies(m_number, exchange.newCookies());
        if (!m_cookie.isEmpty()) {
            m_loggedIn.start();
            m_served = false;
            ++m_number;
            return Step::Done;
        }
    }
    const bool absent = answer.status == 404 || answer.status == 405 || answer.status == 501;
    if (!offered && !absent)
        return Step::Failed;
    m_mode = Mode::Basic;
    return Step::Again;
}

void CouchSession::takeCookies(quint64 number, const QList<QByteArray> &setCookies)
{
    if (m_mode != Mode::Cookie || number != m_number)
        return;
    for (const QByteArray &line : setCookies) {
        const QByteArrayList attributes = line.split(';');
        const QByteArray cookie = attributes.front().trimmed();
        if (!cookie.startsWith("AuthSession=") || cookie == "AuthSession=")
            continue;
        m_cookie = cookie;
        m_life = maxAgeOf(attributes).value_or(kDefaultLife);
        m_age.start();
    }
}

bool CouchSession::refusedBy(quint64 number)
{
    if (m_user.isEmpty() || m_refused)
        return false;
    if (number != m_number)
        return true;
    if (m_loggedIn.isValid() && elapsed(m_loggedIn) < (m_served ? kYoungAndServed : kYoung))
        return false;
    m_cookie.clear();
    m_verified = false;
    ++m_number;
    return true;
}

QString CouchSession::scrubbed(QString text) const
{
    const QString password = QString::fromUtf8(m_password);
    if (password.size() >= 4)
        text.replace(password, QStringLiteral("***"));
    return text;
}

} // namespace videoguard::sync
