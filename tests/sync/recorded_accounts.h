// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/sync/recorded_server.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace videoguard::test {

/// Accounts as Apache CouchDB 3.5 keeps them: `_session` with a cookie, Basic, 401 to strangers, and 403 for
/// everything after five wrong passwords. Put before a handler.
class RecordedAccounts
{
public:
    struct User {
        QByteArray password;
        QStringList roles;
    };
    void add(const QByteArray &name, const QByteArray &password, const QStringList &roles = {});
    void setCookies(bool offered) { m_offersCookies = offered; } ///< false: no `_session`
    void setLife(int seconds) { m_life_s = seconds; }            ///< Max-Age; 0 = not said
    void forgetSessions() { m_cookies.clear(); }                 ///< as a restart with another secret does

    /// The answer to `_session`, `/` and to strangers; nullopt: the request comes from `user`.
    [[nodiscard]] std::optional<RecordedAnswer> answer(const RecordedRequest &request,
                                                       QByteArray *user = nullptr);
    [[nodiscard]] int logIns() const { return m_logIns; }     ///< that went through
    [[nodiscard]] int failures() const { return m_failures; } ///< passwords that were wrong

private:
    /// Whether name and password are right; nullopt: locked out.
    [[nodiscard]] std::optional<bool> check(const QByteArray &name, const QByteArray &password);
    [[nodiscard]] RecordedAnswer session(const RecordedRequest &request);
    [[nodiscard]] QByteArray context(const QByteArray &name) const;

    QHash<QByteArray, User> m_users;
    QHash<QByteArray, int> m_wrong;
    QHash<QByteArray, QByteArray> m_cookies; ///< cookie -> name
    bool m_offersCookies = true;
    int m_life_s = 600;
    int m_logIns = 0;
    int m_failures = 0;
};

} // namespace videoguard::test
