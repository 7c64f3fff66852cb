// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <vector>

namespace videoguard::test {

/// A real CouchDB-compatible server (express-pouchdb on node, tests/support/peer) in a process of its own on
/// a free port of this machine, with an admin "admin" / "secret". Ends with the object.
class CouchPeer
{
public:
    /// `folder` empty: in memory; else leveldb there, so that it survives `restart`. Fails the test (REQUIRE)
    /// when it does not answer within 20 s; says what to install when its modules are missing.
    explicit CouchPeer(const QString &folder = {});
    ~CouchPeer();
    CouchPeer(const CouchPeer &) = delete;
    CouchPeer &operator=(const CouchPeer &) = delete;

    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:PORT"
    [[nodiscard]] quint16 port() const;
    void kill();    ///< kill -9
    void restart(); ///< on the same port

    struct Answer {
        int status = 0;
        QByteArray body;
        [[nodiscard]] QJsonObject object() const;
    };
    /// A blocking request as admin (or as another user), for arranging and checking; JSON body or none.
    Answer request(const QByteArray &method, const QString &path, const QByteArray &body = {},
                   const QString &user = QStringLiteral("admin"),
                   const QString &password = QStringLiteral("secret")) const;
    /// 201 or fails the test.
    void createDatabase(const QString &name) const;
    void createUser(const QString &name, const QString &password, const QStringList &roles) const;
    /// Stores documents by _bulk_docs, 1,000 at a time; fails the test when one is not stored.
    void store(const QString &database, const std::vector<QJsonObject> &documents) const;
    [[nodiscard]] QJsonObject document(const QString &database, const QString &id) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::test
