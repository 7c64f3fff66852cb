// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QUrl>

namespace videoguard::test {

/// The process of tests/support/peer/peer.js: a real CouchDB-compatible server on 127.0.0.1. Needs no event
/// loop and no test around it; CouchPeer is the same for tests. On the thread that made it.
class PeerProcess
{
public:
    PeerProcess();
    /// Ends it.
    ~PeerProcess();
    PeerProcess(const PeerProcess &) = delete;
    PeerProcess &operator=(const PeerProcess &) = delete;

    /// `folder` empty: in memory, else leveldb there. The first start takes a free port, later ones the same.
    /// False: errorString() says what is wrong and what to do. With `admin`, `password` as its admin.
    [[nodiscard]] bool start(const QString &folder, const QString &admin, const QString &password);
    [[nodiscard]] QString errorString() const { return m_error; }
    void kill(); ///< kill -9, and gone when this returns
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:PORT"
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
    QString m_error;
    quint16 m_port = 0;
};

/// One HTTP exchange over a connection of its own, without an event loop; JSON out and in. A status of 0: no
/// answer within `limit_ms`, `body` says why.
struct PlainAnswer {
    int status = 0;
    QByteArray body;
    QByteArray header; ///< as it came
};
[[nodiscard]] PlainAnswer plainRequest(const QUrl &server, const QByteArray &method, const QString &path,
                                       const QByteArray &body = {}, const QString &user = {},
                                       const QString &password = {}, int limit_ms = 60'000);

} // namespace videoguard::test
