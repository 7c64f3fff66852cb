// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/fault_proxy.h"

#include "tests/support/catch.h"
#include "tests/support/couch_peer.h"
#include "tests/support/http_message.h"
#include "tests/support/peer_process.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace videoguard;
using test::CouchPeer;
using test::FaultProxy;

namespace {

const QString kDatabase = QStringLiteral("catalogue-lv-talsi");
constexpr int kDocuments = 60;

struct Site {
    Site()
    {
        peer.createDatabase(kDatabase);
        std::vector<QJsonObject> documents;
        for (int at = 0; at < kDocuments; ++at)
            documents.push_back({{QStringLiteral("_id"), QString::number(at)},
                                 {QStringLiteral("text"), QStringLiteral("a \"quoted\" ] [ }, text\\")}});
        peer.store(kDatabase, documents);
    }
    test::PlainAnswer ask(const FaultProxy &proxy, const QByteArray &method, const QString &path,
                          const QByteArray &body = {}) const
    {
        return test::plainRequest(proxy.url(), method, path, body, QStringLiteral("admin"),
                                  QStringLiteral("secret"), 10'000);
    }
    test::PlainAnswer feed(const FaultProxy &proxy) const
    {
        return ask(proxy, "GET",
                   QLatin1Char('/') + kDatabase + QStringLiteral("/_changes?include_docs=true"));
    }
    CouchPeer peer;
};

QStringList ids(const QByteArray &feed)
{
    QStringList all;
    for (const QJsonValue &row : QJsonDocument::fromJson(feed).object()[QStringLiteral("results")].toArray())
        all.append(row[QStringLiteral("id")].toString());
    return all;
}

QStringList unique(QStringList all)
{
    all.sort();
    all.removeDuplicates();
    return all;
}

/// What a proxy with this seed makes of 40 requests: their status codes.
QList<int> course(const Site &site, quint32 seed)
{
    FaultProxy proxy(site.peer.url(), seed);
    FaultProxy::Faults faults;
    faults.cutRequest = faults.serverError = faults.htmlPage = faults.tooMany = faults.cutBody = 0.15;
    proxy.setFaults(faults);
    QList<int> all;
    for (int at = 0; at < 40; ++at)
        all.append(site.ask(proxy, "GET", QStringLiteral("/")).status);
    return all;
}

} // namespace

TEST_CASE("a proxy without faults passes requests, bodies and answers", "[fault_proxy]")
{
    const Site site;
    const FaultProxy proxy(site.peer.url(), 1);
    CHECK(ids(site.feed(proxy).body).size() == kDocuments);
    const QByteArray large = R"({"text":")" + QByteArray(3'000'000, 'x') + R"("})";
    CHECK(site.ask(proxy, "PUT", QLatin1Char('/') + kDatabase + QStringLiteral("/large"), large).status ==
          201);
    CHECK(site.peer.document(kDatabase, QStringLiteral("large"))[QStringLiteral("text")].toString().size() ==
          3'000'000);
    CHECK(site.ask(proxy, "GET", QStringLiteral("/nothing/x")).status == 404);
    CHECK(proxy.seen() == QStringList{QStringLiteral("GET /catalogue-lv-talsi/_changes"),
                                      QStringLiteral("PUT /catalogue-lv-talsi/large"),
                                      QStringLiteral("GET /nothing/x")});
    CHECK(proxy.requests() == 3);
    CHECK(proxy.faultsDone() == 0);
}

TEST_CASE("a proxy keeps a connection for several requests", "[fault_proxy]")
{
    const Site site;
    const FaultProxy proxy(site.peer.url(), 1);
    QTcpSocket socket;
    socket.connectToHost(proxy.url().host(), static_cast<quint16>(proxy.url().port()));
    REQUIRE(socket.waitForConnected());
    for (int at = 0; at < 3; ++at) {
        socket.write("GET / HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n");
        QByteArray bytes;
        std::optional<test::HttpHead> head;
        test::HttpBody body;
        QByteArray plain;
        while (!head || !body.done()) {
            REQUIRE((!bytes.isEmpty() || socket.bytesAvailable() > 0 || socket.waitForReadyRead(5'000)));
            bytes += socket.readAll();
            if (!head) {
                head = test::HttpHead::take(bytes);
                if (head)
                    body = test::HttpBody::of(*head, true);
            }
            if (head)
                plain += body.take(bytes);
        }
        CHECK(QJsonDocument::fromJson(plain).object().contains(QStringLiteral("version")));
        CHECK(head->value("Content-Encoding").isEmpty());
    }
    CHECK(proxy.requests() == 3);
}

TEST_CASE("a cut answer breaks off after its first bytes", "[fault_proxy]")
{
    const Site site;
    FaultProxy proxy(site.peer.url(), 2);
    FaultProxy::Faults faults;
    faults.cutBody = 1;
    proxy.setFaults(faults);
    CHECK(site.feed(proxy).status == 0);
    CHECK(proxy.faultsDone() == 1);
    proxy.setFaults({});
    CHECK(site.feed(proxy).status == 200);
}

TEST_CASE("a lost reply follows a write that took place, a cut request does not", "[fault_proxy]")
{
    const Site site;
    FaultProxy proxy(site.peer.url(), 3);
    FaultProxy::Faults faults;
    faults.lostReply = 1;
    proxy.setFaults(faults);
    CHECK(
        site.ask(proxy, "PUT", QLatin1Char('/') + kDatabase + QStringLiteral("/lost"), R"({"n":1})").status ==
        0);
    CHECK(site.peer.document(kDatabase, QStringLiteral("lost"))[QStringLiteral("n")].toInt() == 1);
    faults = {};
    faults.cutRequest = 1;
    proxy.setFaults(faults);
    CHECK(
        site.ask(proxy, "PUT", QLatin1Char('/') + kDatabase + QStringLiteral("/cut"), R"({"n":1})").status ==
        0);
    CHECK(site.peer.request("GET", kDatabase + QStringLiteral("/cut")).status == 404);
}

TEST_CASE("the server's and a proxy's errors come without asking the server", "[fault_proxy]")
{
    const Site site;
    FaultProxy proxy(site.peer.url(), 4);
    FaultProxy::Faults faults;
    faults.serverError = 1;
    proxy.setFaults(faults);
    const auto error = site.ask(proxy, "PUT", QLatin1Char('/') + kDatabase + QStringLiteral("/e"), "{}");
    CHECK(error.status == 500);
    CHECK(QJsonDocument::fromJson(error.body).object().contains(QStringLiteral("error")));
    CHECK(site.peer.request("GET", kDatabase + QStringLiteral("/e")).status == 404);
    faults = {};
    faults.htmlPage = 1;
    proxy.setFaults(faults);
    const auto page = site.ask(proxy, "GET", QStringLiteral("/"));
    CHECK(page.status == 502);
    CHECK(page.header.contains("text/html"));
    faults = {};
    faults.tooMany = 1;
    proxy.setFaults(faults);
    const auto many = site.ask(proxy, "GET", QStringLiteral("/"));
    CHECK(many.status == 429);
    CHECK(many.header.contains("Retry-After: 0"));
}

TEST_CASE("a delayed answer comes late and whole", "[fault_proxy]")
{
    const Site site;
    FaultProxy proxy(site.peer.url(), 5);
    FaultProxy::Faults faults;
    faults.delay = 1;
    faults.mostDelay = std::chrono::milliseconds(400);
    proxy.setFaults(faults);
    QElapsedTimer timer;
    timer.start();
    for (int at = 0; at < 5; ++at)
        CHECK(site.feed(proxy).status == 200);
    CHECK(timer.elapsed() > 300);
    CHECK(proxy.faultsDone() == 5);
}

TEST_CASE("rows of a feed come twice or in another order, none is lost or spoilt", "[fault_proxy]")
{
    const Site site;
    FaultProxy proxy(site.peer.url(), 6);
    const QByteArray plain = site.feed(proxy).body;
    const QStringList order = ids(plain);
    FaultProxy::Faults faults;
    faults.duplicateRows = 1;
    proxy.setFaults(faults);
    const QStringList twice = ids(site.feed(proxy).body);
    CHECK(twice.size() > kDocuments);
    CHECK(unique(twice) == unique(order));
    faults = {};
    faults.reorderRows = 1;
    proxy.setFaults(faults);
    const QByteArray mixed = site.feed(proxy).body;
    CHECK(ids(mixed).size() == kDocuments);
    CHECK(ids(mixed) != order);
    CHECK(unique(ids(mixed)) == unique(order));
    CHECK(QJsonDocument::fromJson(mixed).object()[QStringLiteral("last_seq")] ==
          QJsonDocument::fromJson(plain).object()[QStringLiteral("last_seq")]);
    // Other answers stay as they are.
    CHECK(site.ask(proxy, "GET", QStringLiteral("/_session")).status == 200);
}

TEST_CASE("an offline proxy refuses and ends connections, and is back at its port", "[fault_proxy]")
{
    const Site site;
    FaultProxy proxy(site.peer.url(), 7);
    const QUrl url = proxy.url();
    QTcpSocket open;
    open.connectToHost(url.host(), static_cast<quint16>(url.port()));
    REQUIRE(open.waitForConnected());
    open.write("GET /catalogue-lv-talsi/_changes?feed=longpoll&since=now HTTP/1.1\r\nHost: "
               "x\r\nAuthorization: Basic " +
               QByteArray("admin:secret").toBase64() + "\r\n\r\n");
    REQUIRE(open.waitForReadyRead(10'000)); // the poll is open
    proxy.setOffline(true);
    while (open.state() == QAbstractSocket::ConnectedState && open.waitForReadyRead(5'000))
        open.readAll();
    CHECK(open.state() != QAbstractSocket::ConnectedState);
    CHECK(site.feed(proxy).status == 0);
    proxy.setOffline(false);
    CHECK(proxy.url() == url);
    CHECK(site.feed(proxy).status == 200);
}

TEST_CASE("equal seeds make equal faults", "[fault_proxy]")
{
    const Site site;
    const QList<int> one = course(site, 11);
    CHECK(course(site, 11) == one);
    CHECK(course(site, 12) != one);
    for (const int status : {0, 200, 429, 500, 502})
        CHECK(one.contains(status));
}

TEST_CASE("chunks are taken off a body in pieces of any size", "[fault_proxy]")
{
    const QByteArray chunked = "5\r\nhello\r\n6;x=1\r\n world\r\n0\r\n\r\nGET /";
    for (qsizetype piece = 1; piece < chunked.size(); ++piece) {
        test::HttpBody body(test::HttpBody::Framing::Chunked, 0);
        QByteArray bytes, plain;
        for (qsizetype at = 0; at < chunked.size(); at += piece) {
            bytes += chunked.mid(at, piece);
            plain += body.take(bytes);
        }
        CHECK(plain == "hello world");
        CHECK(body.done());
        CHECK(bytes == "GET /");
    }
}
