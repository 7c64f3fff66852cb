// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/server_source.h"
#include "app/basemap/tile_cache.h"
#include "tests/basemap/fixture.h"
#include "tests/support/wait_for.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace videoguard;
using namespace videoguard::basemap;
using namespace videoguard::test;

namespace {

/// A small HTTP server of its own: answers with `body`, with 404 for y = 404, and not at all for y = 13.
struct TileServer {
    QTcpServer server;
    QList<QByteArray> requests;
    QByteArray body = QByteArrayLiteral("a tile");

    TileServer()
    {
        REQUIRE(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
        });
    }
    void answer(QTcpSocket &socket)
    {
        const QByteArray request = socket.readAll();
        requests << request;
        const QByteArray line = request.left(request.indexOf('\r'));
        if (line.contains("/13.png"))
            return;
        const bool none = line.contains("/404.png");
        socket.write(none ? QByteArrayLiteral("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                          : "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) +
                                "\r\n\r\n" + body);
    }
    [[nodiscard]] SourceInfo info() const
    {
        SourceInfo info;
        info.kind = SourceKind::Server;
        info.location = QStringLiteral("http://127.0.0.1:%1/{z}/{x}/{y}.png").arg(server.serverPort());
        return info;
    }
};

struct Client {
    QTemporaryDir folder;
    std::atomic<int> delivered = 0;
    std::unique_ptr<ServerSource> source;

    explicit Client(const TileServer &server)
    {
        ServerSource::Options options;
        options.cacheFolder = folder.filePath(QStringLiteral("cache"));
        options.timeout = std::chrono::milliseconds(300);
        source = std::make_unique<ServerSource>(server.info(), options, [this] { ++delivered; });
    }
    TileAnswer::State state(TileId id)
    {
        const auto answer = source->read(id);
        REQUIRE(answer);
        return answer->state;
    }
};

} // namespace

TEST_CASE("a tile comes from the server once and from the cache afterwards", "[basemap][server]")
{
    TileServer server;
    Client client(server);
    const TileId id{12, 2304, 1249};
    CHECK(client.state(id) == TileAnswer::State::Coming);
    REQUIRE(waitFor([&] { return client.delivered == 1; }));
    const auto answer = client.source->read(id);
    REQUIRE(answer);
    CHECK(answer->data == server.body);
    REQUIRE(server.requests.size() == 1);
    CHECK(server.requests[0].contains("GET /12/2304/1249.png"));
    CHECK(server.requests[0].contains("User-Agent: VideoGuard-Console/"));
    // A new start finds it on the disk.
    ServerSource::Options options;
    options.cacheFolder = client.folder.filePath(QStringLiteral("cache"));
    ServerSource again(server.info(), options, [] {});
    const auto kept = again.read(id);
    REQUIRE(kept);
    CHECK(kept->state == TileAnswer::State::Found);
    CHECK(server.requests.size() == 1);
}

TEST_CASE("a tile that the server does not have is not asked again", "[basemap][server]")
{
    TileServer server;
    Client client(server);
    CHECK(client.state({12, 1, 404}) == TileAnswer::State::Coming);
    REQUIRE(waitFor([&] { return client.delivered == 1; }));
    CHECK(client.state({12, 1, 404}) == TileAnswer::State::Absent);
    CHECK(client.source->lastFailure().isEmpty());
    CHECK(server.requests.size() == 1);
}

TEST_CASE("a server that never answers is given up and left alone for a while", "[basemap][server]")
{
    TileServer server;
    Client client(server);
    CHECK(client.state({12, 1, 13}) == TileAnswer::State::Coming);
    REQUIRE(waitFor([&] { return client.delivered == 1; }));
    CHECK_FALSE(client.source->lastFailure().isEmpty());
    CHECK(client.state({12, 1, 14}) == TileAnswer::State::Absent);
    CHECK(server.requests.size() == 1);
}

TEST_CASE("a reply far too large is broken off", "[basemap][server]")
{
    TileServer server;
    server.body = QByteArray(6 * 1024 * 1024, 'x');
    Client client(server);
    CHECK(client.state({12, 1, 1}) == TileAnswer::State::Coming);
    REQUIRE(waitFor([&] { return client.delivered == 1; }));
    CHECK_FALSE(client.source->lastFailure().isEmpty());
    CHECK(client.state({12, 1, 1}) == TileAnswer::State::Absent);
}

TEST_CASE("the cache throws away what was longest unused and stays within its size",
          "[basemap][server][cache]")
{
    const QTemporaryDir folder;
    const QByteArray tile(1'000, 't');
    {
        TileCache cache(folder.path(), 10'000);
        for (int i = 0; i < 10; ++i)
            cache.put({5, i, 0}, tile);
        CHECK(cache.get({5, 0, 0}));
        for (int i = 10; i < 15; ++i)
            cache.put({5, i, 0}, tile);
        CHECK(cache.size_bytes() == 10'000);
        CHECK(cache.get({5, 0, 0}));
        CHECK_FALSE(cache.get({5, 1, 0}));
    }
    TileCache smaller(folder.path(), 3'000);
    CHECK(smaller.size_bytes() == 3'000);
}
