// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/server_account.h"

#include <QJsonValue>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace videoguard::sync {

/// What goes to the server. Values; no password.
struct CouchRequest {
    QByteArray method = "GET";
    QStringList path; ///< parts below the server, each encoded whole: {"catalogue-lv-talsi", "_changes"}
    QByteArray query; ///< encoded, without '?'
    QByteArray body;  ///< JSON; from 1 KiB on sent with gzip, unless the server once refused that
    /// Without a byte for so long the request ends with Timeout. A long poll's is its bound and some seconds.
    std::chrono::milliseconds silence{30'000};
    /// May be repeated after a failure whose outcome is unknown (all GET; writes decide themselves).
    bool repeatable = true;
    bool longPoll = false; ///< goes over connections of its own, so that it starves nothing else
};

/// What came back: of a status below 400 the body (empty when it was streamed), else `error` says it all.
struct CouchAnswer {
    int status = 0; ///< HTTP; 0 = none came
    QByteArray body;
    /// Kind by SYNC.md 30: 401/403 Denied, 404 NotFound, 409/412 Conflict, 413 Full, other 4xx Unsupported,
    /// 408/429/5xx/network Unreachable or Timeout, certificate Untrusted, HTML or broken JSON Corrupt,
    /// stop Cancelled; a redirect to another server Unsupported. Cause: "error: reason" of the server, or the
    /// network's words. No password.
    std::optional<base::Error> error;
    QByteArray couchError; ///< "error" member of the server's answer ("conflict", "forbidden"); may be empty
    QString couchReason;   ///< its "reason", the validator's sentence for instance
    std::optional<std::chrono::milliseconds> retryAfter;
    [[nodiscard]] bool ok() const { return !error; }
    /// Whether another attempt may do better, by itself.
    [[nodiscard]] bool isTransient() const;
};

/// Bytes over the network since the start, headers aside.
struct Traffic {
    qint64 in = 0;
    qint64 out = 0;
};

/// One server, asynchronous (QtNetwork): cookie session renewed before it ends with one log-in at a time
/// (basic where the server offers none), TLS verified with the system's roots, an own CA file and pins,
/// redirects to the same host only, at most four ordinary requests and four long polls at once, in turn per
/// database; repeatable requests are repeated after transient failures with growing jittered delays
/// (0.5 s ... 5 min, at most `attempts`), 401 and 403 never. One thread, the one it was made on.
class CouchClient : public QObject
{
    Q_OBJECT

public:
    /// `password` may be empty (no log-in at all when the user is empty too).
    CouchClient(ServerAccount account, QByteArray password, QObject *parent = nullptr);
    ~CouchClient() override;

    [[nodiscard]] const ServerAccount &account() const;
    using Done = std::function<void(const CouchAnswer &)>;
    /// Gets the bytes of a successful answer as they come; false stops it (Cancelled). May call `cancel`,
    /// must not delete the client.
    using Sink = std::function<bool(const QByteArray &)>;
    /// `done` comes through the event loop, once, unless `context` is gone or the client is. Returns a ticket
    /// for `cancel`. A repeated streamed request would repeat bytes, so streamed ones never are.
    quint64 send(const CouchRequest &request, QObject *context, Done done);
    quint64 stream(const CouchRequest &request, QObject *context, Sink sink, Done done);
    /// `done` is not called any more.
    void cancel(quint64 ticket);
    void cancelAll();
    /// The network came back, or a person asked: waiting repetitions go at once.
    void hurry();
    /// After Denied: a new password; nothing is sent before it differs from the refused one.
    void setPassword(const QByteArray &password);
    /// Log-in refused: every request answers Denied without being sent. A name that the server locked for a
    /// while (403 after too many wrong passwords) is no refusal: until then everything answers Denied with
    /// `retryAfter`, which is transient.
    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] Traffic traffic() const;
    /// Attempts of repeatable requests; 1 = none is repeated. Default 4.
    void setAttempts(int attempts);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::sync
