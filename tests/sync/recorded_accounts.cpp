// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/recorded_accounts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace videoguard::test {

namespace {

constexpr int kMostWrong = 5; // [chttpd_auth_lockout] max_attempts

RecordedAnswer lockedOut()
{
    return RecordedAnswer::json(
        403,
        R"({"error":"forbidden","reason":"Account is temporarily locked due to multiple authentication failures"})"
        "\n");
}

RecordedAnswer wrong()
{
    return RecordedAnswer::json(401, R"({"error":"unauthorized","reason":"Name or password is incorrect."})"
                                     "\n");
}

} // namespace

void RecordedAccounts::add(const QByteArray &name, const QByteArray &password, const QStringList &roles)
{
    m_users.insert(name, {password, roles});
}

std::optional<bool> RecordedAccounts::check(const QByteArray &name, const QByteArray &password)
{
    if (m_wrong.value(name) >= kMostWrong)
        return std::nullopt;
    const auto user = m_users.constFind(name);
    if (user != m_users.constEnd() && user->password == password)
        return true;
    ++m_failures;
    ++m_wrong[name];
    return false;
}

QByteArray RecordedAccounts::context(const QByteArray &name) const
{
    const QJsonObject user{
        {QStringLiteral("name"), name.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(name))},
        {QStringLiteral("roles"), QJsonArray::fromStringList(m_users.value(name).roles)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("ok"), true},
                                     {QStringLiteral("userCtx"), user},
                                     {QStringLiteral("info"), QJsonObject()}})
        .toJson(QJsonDocument::Compact);
}

RecordedAnswer RecordedAccounts::session(const RecordedRequest &request)
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const QByteArray name = asked.value(QStringLiteral("name")).toString().toUtf8();
    const auto right = check(name, asked.value(QStringLiteral("password")).toString().toUtf8());
    if (!right)
        return lockedOut();
    if (!*right)
        return wrong();
    const QByteArray cookie =
        "AuthSession=" + name.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
        QByteArray::number(++m_logIns);
    m_cookies.insert(cookie, name);
    RecordedAnswer answer = RecordedAnswer::json(200, context(name));
    answer.headers.emplace_back(
        "Set-Cookie", cookie + "; Version=1; Expires=Thu, 01 Jan 2015 00:00:00 GMT" +
                          (m_life_s > 0 ? "; Max-Age=" + QByteArray::number(m_life_s) : QByteArray()) +
                          "; Path=/; HttpOnly");
    return answer;
}

std::optional<RecordedAnswer> RecordedAccounts::answer(const RecordedRequest &request, QByteArray *user)
{
    if (request.path == "/_session" && !m_offersCookies)
        return RecordedAnswer::json(404, R"({"error":"not_found","reason":"missing"})");
    if (request.line() == "POST /_session")
        return session(request);
    QByteArray name = m_cookies.value(request.head.value("cookie"));
    const QByteArray authorization = request.head.value("authorization");
    if (authorization.startsWith("Basic ")) {
        const QByteArray given = QByteArray::fromBase64(authorization.mid(6));
        const qsizetype colon = given.indexOf(':');
        const auto right = check(given.left(colon), given.mid(colon + 1));
        if (!right)
            return lockedOut();
        if (!*right)
            return wrong();
        name = given.left(colon);
    }
    if (request.line() == "GET /_session")
        return RecordedAnswer::json(200, context(name));
    if (request.path == "/")
        return RecordedAnswer::json(
            200,
            R"({"couchdb":"Welcome","version":"3.5.0","git_sha":"11f0d3643","uuid":"5f2d1a4a4d2b4c6e8a1b2c3d4e5f6a7b",)"
            R"("features":["quickjs"],"vendor":{"name":"The Apache Software Foundation"}})");
    if (name.isEmpty() && !m_users.isEmpty())
        return RecordedAnswer::json(
            401, R"({"error":"unauthorized","reason":"You are not authorized to access this db."})");
    if (user)
        *user = name;
    return std::nullopt;
}

} // namespace videoguard::test
