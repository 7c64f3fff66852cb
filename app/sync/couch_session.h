// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/couch_exchange.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

namespace videoguard::sync {

/// How requests prove who we are, as a value: a cookie of `_session` that is renewed before it ends, or the
/// password with every request where there is none. Sends nothing itself: says what a log-in has to ask and
/// learns from answers. Remembers a refused password, and that the server has locked the name for a while.
class CouchSession
{
public:
    CouchSession(QString user, QByteArray password);
    ~CouchSession(); ///< wipes the password

    /// Requests may go out as they are.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool needsLogIn() const { return !isReady() && !m_refused && !lockedFor(); }
    [[nodiscard]] bool isRefused() const { return m_refused; }
    /// Too many wrong passwords came from here: no log-in before this has passed.
    [[nodiscard]] std::optional<std::chrono::milliseconds> lockedFor() const;
    /// What is answered to everything while `isRefused` or locked.
    [[nodiscard]] const CouchAnswer &refusal() const { return m_refusal; }
    /// Same as the refused one: nothing changes.
    void setPassword(const QByteArray &password);

    /// Puts cookie or password in. Returns the number of the session, for `refusedBy`.
    quint64 authorize(ExchangeOrder &order) const;
    /// The next request of a log-in.
    [[nodiscard]] ExchangeOrder logIn(const QUrl &server) const;
    enum class Step { Again, Done, Refused, Failed }; ///< Again: ask `logIn` for the next request
    Step takeLogIn(const CouchExchange &exchange);
    /// Any answer to a request of session `number` may bring a younger cookie.
    void takeCookies(quint64 number, const QList<QByteArray> &setCookies);
    /// The server did what a request of session `number` asked.
    void served(quint64 number) { m_served = m_served || number == m_number; }
    /// 401 to a request of session `number`: whether another log-in is worth it (the session was an old one,
    /// or the server forgot it).
    [[nodiscard]] bool refusedBy(quint64 number);
    /// Text of the server without our password in it.
    [[nodiscard]] QString scrubbed(QString text) const;

private:
    enum class Mode { Unknown, Cookie, Basic };

    void refuse(const CouchAnswer &answer);
    [[nodiscard]] QByteArray basic() const;

    QString m_user;
    QByteArray m_password, m_refusedPassword;
    Mode m_mode = Mode::Unknown;
    bool m_verified = false; ///< of Basic: the server took it once
    QByteArray m_cookie;     ///< "AuthSession=..."
    std::chrono::milliseconds m_life{0};
    QElapsedTimer m_age;      ///< of the cookie
    QElapsedTimer m_loggedIn; ///< since the last log-in that went through
    quint64 m_number = 0;
    bool m_served = false; ///< the session was good for something
    bool m_refused = false;
    QDeadlineTimer m_lock{0};
    CouchAnswer m_refusal;
};

} // namespace videoguard::sync
