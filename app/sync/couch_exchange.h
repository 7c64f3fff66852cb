// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/couch_client.h"
#include "app/sync/couch_gzip.h"
#include "app/sync/couch_tls.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace videoguard::sync {

/// One request as it goes over the wire.
struct ExchangeOrder {
    QByteArray method = "GET";
    QUrl url;
    QByteArray body;
    bool bodyIsGzip = false;
    QByteArray authorization; ///< value of Authorization; empty = none
    QByteArray cookie;        ///< value of Cookie; empty = none
    std::chrono::milliseconds silence{30'000};
    QString what; ///< for errors
};

/// One HTTP exchange: follows redirects within the same scheme, host and port, refuses a foreign key before
/// anything is sent, unpacks, watches for silence, tells HTML from JSON. Deleting it aborts it.
class CouchExchange : public QObject
{
    Q_OBJECT

public:
    using Sink = CouchClient::Sink;
    /// `network` and `tls` outlive it. Without a sink the body is gathered.
    CouchExchange(QNetworkAccessManager &network, const CouchTls &tls, ExchangeOrder order, Sink sink,
                  QObject *parent = nullptr);
    ~CouchExchange() override;
    void start();
    /// Ends without a word; may be called from the sink.
    void abandon();
    [[nodiscard]] bool isDelivering() const { return m_isDelivering; } ///< the sink is on the stack

    // After `finished`.
    [[nodiscard]] const CouchAnswer &answer() const { return m_answer; }
    [[nodiscard]] const QList<QByteArray> &newCookies() const { return m_newCookies; } ///< Set-Cookie values
    [[nodiscard]] Traffic traffic() const { return m_traffic; }
    /// Of a failure: the server may have done it, or not.
    [[nodiscard]] bool outcomeIsUnknown() const { return m_outcomeUnknown; }
    /// The connection may hold bytes of an unread request, or goes to a foreign key.
    [[nodiscard]] bool spoilsConnection() const { return m_spoils; }

signals:
    void finished();

private:
    enum class Stop { None, Silence, Sink, ForeignKey, TooLarge, Packing };

    void send(const QUrl &url, const QByteArray &method);
    void takeMetaData();
    void read();
    bool deliver(const QByteArray &bytes);
    void stop(Stop why);
    void end();
    [[nodiscard]] bool redirected();
    [[nodiscard]] CouchAnswer networkFailure();
    void fail(base::ErrorKind kind, const QString &cause);

    QNetworkAccessManager &m_network;
    const CouchTls &m_tls;
    ExchangeOrder m_order;
    Sink m_sink;
    QNetworkReply *m_reply = nullptr; ///< owned
    QTimer m_silence;
    bool m_wasSilent = false;
    int m_status = 0;
    QByteArray m_contentType;
    bool m_streams = false; ///< what comes goes to the sink
    std::unique_ptr<Gunzip> m_gunzip;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    Stop m_stop = Stop::None;
    int m_redirects = 0;
    bool m_outcomeUnknown = false;
    bool m_isDelivering = false;
    bool m_spoils = false;
    Traffic m_traffic;
    QList<QByteArray> m_newCookies;
    CouchAnswer m_answer;
};

} // namespace videoguard::sync
