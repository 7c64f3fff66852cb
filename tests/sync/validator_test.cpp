// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/provision.h"
#include "tests/support/catch.h"
#include "tests/support/couch_peer.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace videoguard;
using test::CouchPeer;

namespace {

const QString kTalsi = QStringLiteral("11111111-1111-4111-8111-111111111111");
const QString kDundaga = QStringLiteral("22222222-2222-4222-8222-222222222222"); ///< merged into Talsi
const QString kSkuodas = QStringLiteral("33333333-3333-4333-8333-333333333333");
const QString kCamera = QStringLiteral("6f1c0b52-3a9e-4d7b-8c21-5e0f9a7b6c3d");
const QString kPassword = QStringLiteral("pw");

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

sync::ProvisionPartner talsi()
{
    sync::ProvisionPartner partner;
    partner.slug = QStringLiteral("lv-talsi");
    partner.id = kTalsi;
    partner.ownerIds = {kTalsi, kDundaga};
    partner.localFields = {QStringLiteral("mac"), QStringLiteral("streams[].uri"),
                           QStringLiteral("onvif.token")};
    return partner;
}

QJsonObject camera(const QString &owner = kTalsi)
{
    return {{QStringLiteral("schema"), QStringLiteral("vg.camera/1")},
            {QStringLiteral("id"), kCamera},
            {QStringLiteral("owner_org_id"), owner},
            {QStringLiteral("ref"), QStringLiteral("TAL-CAM-014")},
            {QStringLiteral("rev"), 1}};
}

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1String(key), value);
    return object;
}

/// A server with Talsi's two databases, one exchange, the directory and people of two partners.
struct Server {
    CouchPeer peer;
    QString catalogue = QStringLiteral("catalogue-lv-talsi");
    QString positions = QStringLiteral("positions-lv-talsi");
    QString exchange = QStringLiteral("exchange-lt-skuodas--lv-talsi");
    QString directory = QStringLiteral("videoguard-directory");

    Server()
    {
        peer.createUser(QStringLiteral("talsi"), kPassword,
                        {QStringLiteral("partner"), QStringLiteral("editor:lv-talsi")});
        peer.createUser(QStringLiteral("skuodas"), kPassword,
                        {QStringLiteral("partner"), QStringLiteral("editor:lt-skuodas")});
        peer.createUser(QStringLiteral("plunge"), kPassword,
                        {QStringLiteral("partner"), QStringLiteral("editor:lt-plunge")});
        peer.createUser(QStringLiteral("reader"), kPassword,
                        {QStringLiteral("partner"), QStringLiteral("reader:lv-talsi")});
        peer.createUser(QStringLiteral("car"), kPassword, {QStringLiteral("unit:lv-talsi")});
        const QStringList all{QStringLiteral("partner")};
        add(catalogue, sync::validatorSource(catalogue, talsi()), all);
        add(positions, sync::validatorSource(positions, talsi()),
            all + QStringList{QStringLiteral("unit:lv-talsi")});
        add(directory, sync::directoryValidatorSource(), all);
        add(exchange, sync::exchangeValidatorSource(QStringLiteral("lv-talsi"), QStringLiteral("lt-skuodas")),
            {QStringLiteral("editor:lv-talsi"), QStringLiteral("editor:lt-skuodas"),
             QStringLiteral("reader:lv-talsi")});
    }
    void add(const QString &database, const QString &validator, const QStringList &members) const
    {
        peer.createDatabase(database);
        const QJsonObject design{{QStringLiteral("_id"), QStringLiteral("_design/videoguard")},
                                 {QStringLiteral("validate_doc_update"), validator}};
        REQUIRE(
            peer.request("PUT", path(database, QStringLiteral("_design/videoguard")), json(design)).status ==
            201);
        const QJsonObject roles{{QStringLiteral("names"), QJsonArray()},
                                {QStringLiteral("roles"), QJsonArray::fromStringList(members)}};
        REQUIRE(peer.request("PUT", path(database, QStringLiteral("_security")),
                             json({{QStringLiteral("members"), roles}}))
                    .status == 200);
    }
    static QString path(const QString &database, const QString &id) { return u'/' + database + u'/' + id; }
    /// The status of a PUT of the document under the id of kCamera.
    int put(const QString &user, const QString &database, const QJsonObject &document,
            const QString &id = kCamera) const
    {
        return peer
            .request("PUT", path(database, id), json(document), user, user.isEmpty() ? QString() : kPassword)
            .status;
    }
    [[nodiscard]] QString revOf(const QString &database, const QString &id = kCamera) const
    {
        return peer.request("GET", path(database, id)).object().value(QStringLiteral("_rev")).toString();
    }
    [[nodiscard]] bool isThere(const QString &database, const QString &id = kCamera) const
    {
        return peer.request("GET", path(database, id)).status == 200;
    }
};

bool isRefused(int status)
{
    return status == 401 || status == 403;
}

} // namespace

TEST_CASE("editors write their own catalogue and nobody else's", "[sync][validator]")
{
    const Server server;
    CHECK(isRefused(server.put(QStringLiteral("skuodas"), server.catalogue, camera(kSkuodas))));
    CHECK(isRefused(server.put(QStringLiteral("skuodas"), server.catalogue, camera())));
    CHECK(isRefused(server.put(QStringLiteral("reader"), server.catalogue, camera())));
    CHECK(isRefused(server.put(QStringLiteral("car"), server.catalogue, camera())));
    CHECK(isRefused(server.put({}, server.catalogue, camera())));
    CHECK_FALSE(server.isThere(server.catalogue));
    CHECK(server.put(QStringLiteral("talsi"), server.catalogue, camera()) == 201);
    // Readers are all partners, and no one else.
    const QString document = Server::path(server.catalogue, kCamera);
    CHECK(server.peer.request("GET", document, {}, QStringLiteral("reader"), kPassword).status == 200);
    CHECK(server.peer.request("GET", document, {}, QStringLiteral("plunge"), kPassword).status == 200);
    CHECK(isRefused(server.peer.request("GET", document, {}, {}, {}).status));
}

TEST_CASE("every way of writing passes the validator", "[sync][validator]")
{
    const Server server;
    REQUIRE(server.put(QStringLiteral("talsi"), server.catalogue, camera()) == 201);
    const QString rev = server.revOf(server.catalogue);
    const QString bulk = Server::path(server.catalogue, QStringLiteral("_bulk_docs"));
    QJsonObject forged = with(with(camera(), "_id", kCamera), "_rev", rev);
    forged.insert(QStringLiteral("ref"), QStringLiteral("FORGED"));
    const auto answer =
        server.peer.request("POST", bulk, json({{QStringLiteral("docs"), QJsonArray{forged}}}),
                            QStringLiteral("skuodas"), kPassword);
    INFO(answer.body.toStdString());
    CHECK(QJsonDocument::fromJson(answer.body).array().first().toObject().contains(QStringLiteral("error")));

    // As a replicator writes: an unconnected branch that would win.
    const QString hash(32, u'f');
    forged.insert(QStringLiteral("_rev"), QString(QStringLiteral("9-") + hash));
    forged.insert(QStringLiteral("_revisions"),
                  QJsonObject{{QStringLiteral("start"), 9}, {QStringLiteral("ids"), QJsonArray{hash}}});
    server.peer.request(
        "POST", bulk,
        json({{QStringLiteral("new_edits"), false}, {QStringLiteral("docs"), QJsonArray{forged}}}),
        QStringLiteral("skuodas"), kPassword);
    CHECK(server.revOf(server.catalogue) == rev);
    forged.insert(QStringLiteral("owner_org_id"), kSkuodas);
    server.peer.request(
        "POST", bulk,
        json({{QStringLiteral("new_edits"), false}, {QStringLiteral("docs"), QJsonArray{forged}}}),
        QStringLiteral("talsi"), kPassword);
    CHECK(server.revOf(server.catalogue) == rev);

    const QString doomed = Server::path(server.catalogue, kCamera) + QStringLiteral("?rev=") + rev;
    CHECK(isRefused(server.peer.request("DELETE", doomed, {}, QStringLiteral("skuodas"), kPassword).status));
    CHECK(isRefused(server.peer.request("DELETE", doomed, {}, QStringLiteral("reader"), kPassword).status));
    CHECK(server.isThere(server.catalogue));
    CHECK(server.peer.request("DELETE", doomed, {}, QStringLiteral("talsi"), kPassword).status == 200);
}

TEST_CASE("a catalogue takes cameras and centres of its owner and his predecessors only", "[sync][validator]")
{
    const Server server;
    const QString me = QStringLiteral("talsi");
    const auto refused = [&](const QJsonObject &document) {
        INFO(json(document).toStdString());
        CHECK(server.put(me, server.catalogue, document) == 403);
    };
    refused(camera(kSkuodas));
    refused(with(camera(), "id", kTalsi));
    refused(with(camera(), "schema", QStringLiteral("vg.partner/1")));
    refused(with(camera(), "rev", QStringLiteral("1")));
    refused({});
    QJsonObject noOwner = camera();
    noOwner.remove(QStringLiteral("owner_org_id"));
    refused(noOwner);
    QJsonObject noRev = camera();
    noRev.remove(QStringLiteral("rev"));
    refused(noRev);
    CHECK(server.put(me, server.catalogue, camera(kDundaga)) == 201);
    const QJsonObject centre{{QStringLiteral("schema"), QStringLiteral("vg.centre/1")},
                             {QStringLiteral("id"), QStringLiteral("centre")},
                             {QStringLiteral("owner_org_id"), kTalsi}};
    CHECK(server.put(me, server.catalogue, centre, QStringLiteral("centre")) == 201);
}

TEST_CASE("fields of the installation are refused wherever they stand", "[sync][validator]")
{
    const Server server;
    const QString me = QStringLiteral("talsi");
    const QJsonObject stream{{QStringLiteral("role"), QStringLiteral("main")},
                             {QStringLiteral("width"), 1920}};
    const QJsonObject leaking = with(stream, "uri", QStringLiteral("rtsp://192.0.2.7/"));
    CHECK(server.put(me, server.catalogue, with(camera(), "mac", QStringLiteral("00:1A:2B:3C:4D:5E"))) ==
          403);
    CHECK(server.put(me, server.catalogue, with(camera(), "streams", QJsonArray{stream, leaking})) == 403);
    CHECK(server.put(me, server.catalogue,
                     with(camera(), "onvif", QJsonObject{{QStringLiteral("token"), QStringLiteral("x")}})) ==
          403);
    CHECK(server.put(me, server.catalogue, with(with(camera(), "_deleted", true), "mac", 1)) == 403);
    CHECK_FALSE(server.isThere(server.catalogue));
    CHECK(server.put(me, server.catalogue, with(camera(), "streams", QJsonArray{stream})) == 201);
}

TEST_CASE("a tombstone with fields keeps its owner, a bare one needs none", "[sync][validator]")
{
    const Server server;
    const QString me = QStringLiteral("talsi");
    REQUIRE(server.put(me, server.catalogue, camera()) == 201);
    QJsonObject tombstone{{QStringLiteral("_rev"), server.revOf(server.catalogue)},
                          {QStringLiteral("_deleted"), true},
                          {QStringLiteral("why"), QStringLiteral("pole is gone")}};
    CHECK(server.put(me, server.catalogue, tombstone) == 403);
    CHECK(server.put(me, server.catalogue, with(tombstone, "owner_org_id", kSkuodas)) == 403);
    CHECK(isRefused(
        server.put(QStringLiteral("skuodas"), server.catalogue, with(tombstone, "owner_org_id", kTalsi))));
    CHECK(server.isThere(server.catalogue));
    CHECK(server.put(me, server.catalogue, with(tombstone, "owner_org_id", kTalsi)) / 100 == 2);
    CHECK_FALSE(server.isThere(server.catalogue));
}

TEST_CASE("positions come from editors and units of the partner", "[sync][validator]")
{
    const Server server;
    const QJsonObject position{{QStringLiteral("schema"), QStringLiteral("vg.position/1")},
                               {QStringLiteral("id"), kCamera},
                               {QStringLiteral("owner_org_id"), kTalsi},
                               {QStringLiteral("lat"), 57.24},
                               {QStringLiteral("lon"), 22.59}};
    const QString car = QStringLiteral("car");
    CHECK(isRefused(server.put(QStringLiteral("skuodas"), server.positions, position)));
    CHECK(isRefused(server.put(QStringLiteral("reader"), server.positions, position)));
    CHECK(isRefused(server.put({}, server.positions, position)));
    CHECK(server.put(car, server.positions, with(position, "owner_org_id", kSkuodas)) == 403);
    CHECK(server.put(car, server.positions, with(position, "id", kTalsi)) == 403);
    CHECK(server.put(car, server.positions, with(position, "lat", 157.24)) == 403);
    CHECK(server.put(car, server.positions, with(position, "lon", QJsonValue())) == 403);
    CHECK(server.put(car, server.positions, camera()) == 403);
    CHECK(server.put(car, server.positions, position) == 201);
    CHECK(server.put(QStringLiteral("talsi"), server.positions,
                     with(position, "_rev", server.revOf(server.positions))) == 201);
}

TEST_CASE("the directory is written by administrators", "[sync][validator]")
{
    const Server server;
    server.peer.createUser(QStringLiteral("keeper"), kPassword,
                           {QStringLiteral("partner"), QStringLiteral("directory:admin")});
    const QJsonObject partner{{QStringLiteral("schema"), QStringLiteral("vg.partner/1")},
                              {QStringLiteral("id"), kTalsi}};
    CHECK(isRefused(server.put(QStringLiteral("talsi"), server.directory, partner, kTalsi)));
    CHECK(isRefused(server.put({}, server.directory, partner, kTalsi)));
    CHECK(server.put(QStringLiteral("keeper"), server.directory, camera()) == 403);
    CHECK(server.put(QStringLiteral("keeper"), server.directory, partner, kSkuodas) == 403);
    CHECK(server.put(QStringLiteral("keeper"), server.directory, partner, kTalsi) == 201);
    CHECK(server.peer
              .request("GET", Server::path(server.directory, kTalsi), {}, QStringLiteral("reader"), kPassword)
              .status == 200);
}

TEST_CASE("an exchange is for its two partners", "[sync][validator]")
{
    const Server server;
    const QJsonObject request{{QStringLiteral("schema"), QStringLiteral("vg.request/1")}};
    const QString id = QStringLiteral("request-1");
    const QString document = Server::path(server.exchange, id);
    CHECK(server.put(QStringLiteral("skuodas"), server.exchange, request, id) == 201);
    CHECK(server.put(QStringLiteral("talsi"), server.exchange,
                     with(request, "_rev", server.revOf(server.exchange, id)), id) == 201);
    CHECK(isRefused(server.put(QStringLiteral("plunge"), server.exchange, request, QStringLiteral("r2"))));
    CHECK(isRefused(server.put(QStringLiteral("reader"), server.exchange, request, QStringLiteral("r2"))));
    CHECK(isRefused(server.put({}, server.exchange, request, QStringLiteral("r2"))));
    const auto read = [&](const char *user) {
        return server.peer.request("GET", document, {}, QString::fromLatin1(user), kPassword).status;
    };
    CHECK(read("reader") == 200);
    CHECK(isRefused(read("plunge")));
    CHECK(isRefused(read("car")));
}
