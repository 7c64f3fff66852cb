// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/couch_peer.h"

#include "tests/support/catch.h"
#include "tests/support/peer_process.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::test {
namespace {

const QString kAdmin = QStringLiteral("admin");
const QString kPassword = QStringLiteral("secret");
constexpr std::size_t kBatch = 1000;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

} // namespace

class CouchPeer::Private
{
public:
    void start()
    {
        const bool started = process.start(folder, kAdmin, kPassword);
        INFO(process.errorString().toStdString());
        REQUIRE(started);
    }
    QString folder;
    PeerProcess process;
};

CouchPeer::CouchPeer(const QString &folder)
    : d(std::make_unique<Private>())
{
    d->folder = folder;
    d->start();
}

CouchPeer::~CouchPeer() = default;

QUrl CouchPeer::url() const
{
    return d->process.url();
}

quint16 CouchPeer::port() const
{
    return d->process.port();
}

void CouchPeer::kill()
{
    d->process.kill();
}

void CouchPeer::restart()
{
    d->process.kill();
    d->start();
}

QJsonObject CouchPeer::Answer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

CouchPeer::Answer CouchPeer::request(const QByteArray &method, const QString &path, const QByteArray &body,
                                     const QString &user, const QString &password) const
{
    const QString rooted = path.startsWith(QLatin1Char('/')) ? path : QLatin1Char('/') + path;
    const PlainAnswer answer = plainRequest(url(), method, rooted, body, user, password);
    return {answer.status, answer.body};
}

void CouchPeer::createDatabase(const QString &name) const
{
    const Answer answer = request("PUT", encoded(name));
    INFO(answer.body.toStdString());
    REQUIRE(answer.status == 201);
}

void CouchPeer::createUser(const QString &name, const QString &password, const QStringList &roles) const
{
    const QString id = QStringLiteral("org.couchdb.user:") + name;
    const QJsonObject user{{QStringLiteral("_id"), id},
                           {QStringLiteral("type"), QStringLiteral("user")},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("password"), password},
                           {QStringLiteral("roles"), QJsonArray::fromStringList(roles)}};
    const Answer answer = request("PUT", QStringLiteral("_users/") + encoded(id), compact(user));
    INFO(answer.body.toStdString());
    REQUIRE(answer.status == 201);
}

void CouchPeer::store(const QString &database, const std::vector<QJsonObject> &documents) const
{
    for (std::size_t begin = 0; begin < documents.size(); begin += kBatch) {
        const std::size_t end = std::min(begin + kBatch, documents.size());
        QJsonArray batch;
        for (std::size_t at = begin; at < end; ++at)
            batch.append(documents[at]);
        const Answer answer = request("POST", encoded(database) + QStringLiteral("/_bulk_docs"),
                                      compact({{QStringLiteral("docs"), batch}}));
        INFO(answer.body.left(2000).toStdString());
        REQUIRE(answer.status == 201);
        const QJsonArray rows = QJsonDocument::fromJson(answer.body).array();
        REQUIRE(rows.size() == static_cast<qsizetype>(end - begin));
        for (const QJsonValue &row : rows)
            REQUIRE(row[QStringLiteral("ok")].toBool());
    }
}

QJsonObject CouchPeer::document(const QString &database, const QString &id) const
{
    return request("GET", encoded(database) + QLatin1Char('/') + encoded(id)).object();
}

} // namespace videoguard::test
