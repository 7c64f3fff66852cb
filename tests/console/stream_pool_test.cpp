// SPDX-License-Identifier: EUPL-1.2
#include "tests/console/streams_fixture.h"

#include <QElapsedTimer>

using namespace videoguard;
using namespace videoguard::console;
using namespace videoguard::test;
using namespace std::chrono_literals;
using media::StreamState;

namespace {

const char kSub[] = "sub_h264_640x360p15_gym.mp4";
const char kOther[] = "sub_h264_640x360p15_carpark.mp4";

bool isLive(const media::LiveStream *stream)
{
    return stream && stream->status().state == StreamState::Live;
}

} // namespace

TEST_CASE("two tiles on one camera share one connection", "[stream_pool]")
{
    Streams streams;
    streams.serve(mountOf("/gym", kSub));
    const QString camera = streams.add(streams.server.url(QStringLiteral("/gym")));
    StreamPool pool(streams.cameras, streams.secrets);
    TileFeed one(pool, streams.cameras);
    TileFeed other(pool, streams.cameras);
    int pictures[2] = {};
    QObject::connect(&one, &TileFeed::pictureReady, &one,
                     [&] { pictures[0] += one.take().isNull() ? 0 : 1; });
    QObject::connect(&other, &TileFeed::pictureReady, &other,
                     [&] { pictures[1] += other.take().isNull() ? 0 : 1; });
    for (TileFeed *feed : {&one, &other}) {
        feed->setCamera(camera);
        feed->setDemand(demandOf(feed == &one ? 320 : 480));
    }
    CHECK(waitFor([&] { return pictures[0] > 5 && pictures[1] > 5; }));
    REQUIRE(pool.entries().size() == 1);
    CHECK(pool.entries().front().users == 2);
    CHECK(one.stream() == other.stream());
    CHECK(streams.server.figure(QStringLiteral("plays"), QStringLiteral("/gym")) == 1);
}

TEST_CASE("each tile gets pictures in its own size", "[stream_pool]")
{
    Streams streams;
    streams.serve(mountOf("/gym", kSub));
    const QString camera = streams.add(streams.server.url(QStringLiteral("/gym")));
    StreamPool pool(streams.cameras, streams.secrets);
    TileFeed small(pool, streams.cameras);
    TileFeed large(pool, streams.cameras);
    small.setDemand(demandOf(160));
    large.setDemand(demandOf(480));
    small.setCamera(camera);
    large.setCamera(camera);
    media::Picture a;
    media::Picture b;
    REQUIRE(waitFor([&] {
        if (a.isNull())
            a = small.take();
        if (b.isNull())
            b = large.take();
        return !a.isNull() && !b.isNull();
    }));
    CHECK(a.image.width() == 160);
    CHECK(b.image.width() == 480);
    CHECK(a.sourceSize == b.sourceSize);
}

TEST_CASE("a stream is kept for a while after its last tile and then ends", "[stream_pool]")
{
    Streams streams;
    streams.serve(mountOf("/gym", kSub));
    const QString camera = streams.add(streams.server.url(QStringLiteral("/gym")));
    StreamPool pool(streams.cameras, streams.secrets);
    const StreamKey key{camera, StreamRole::Main};
    const media::LiveStream *first = pool.acquire(key);
    REQUIRE(waitFor([&] { return first->status().state != StreamState::Connecting; }));
    pool.release(key);
    CHECK(pool.entries().front().users == 0);
    // Back within the grace time: the same connection.
    CHECK_FALSE(waitFor([&] { return pool.find(key) != first; }, 3s));
    CHECK(pool.acquire(key) == first);
    CHECK(streams.server.figure(QStringLiteral("plays"), QStringLiteral("/gym")) == 1);
    pool.release(key);
    int changes = 0;
    QObject::connect(&pool, &StreamPool::entriesChanged, &pool, [&] { ++changes; });
    QElapsedTimer timer;
    timer.start();
    REQUIRE(waitFor([&] { return pool.entries().empty(); }, 30s));
    CHECK(timer.elapsed() > 15000);
    CHECK(changes == 1);
    CHECK(waitFor([&] { return streams.server.figure(QStringLiteral("connections")) == 0; }));
}

TEST_CASE("a pool of sixteen streams in all kinds of trouble is gone within a second", "[stream_pool]")
{
    Streams streams;
    QStringList arguments;
    for (int i = 0; i < 16; ++i)
        arguments += mountOf(qPrintable(QStringLiteral("/cam%1").arg(i)), i % 2 ? kSub : kOther);
    streams.serve(arguments);
    QStringList ids;
    for (int i = 0; i < 13; ++i)
        ids += streams.add(streams.server.url(QStringLiteral("/cam%1").arg(i)));
    // Nothing listens there; nothing is there; and one that never answers (TEST-NET, RFC 5737).
    ids += streams.add(QStringLiteral("rtsp://127.0.0.1:9/nothing"));
    ids += streams.add(streams.server.url(QStringLiteral("/missing")));
    ids += streams.add(QStringLiteral("rtsp://192.0.2.1/silent"));
    (void)streams.server.control(QStringLiteral("stall /cam0"));
    (void)streams.server.control(QStringLiteral("cut /cam1"));
    auto pool = std::make_unique<StreamPool>(streams.cameras, streams.secrets);
    std::vector<std::unique_ptr<media::PictureOutput>> viewers;
    for (const QString &id : ids) {
        media::LiveStream *stream = pool->acquire({id, StreamRole::Main});
        REQUIRE(stream);
        viewers.push_back(stream->addOutput());
        viewers.back()->setDemand({QSize(320, 180), {0, 0, 1, 1}, true});
    }
    CHECK(pool->entries().size() == 16);
    CHECK(waitFor([&] {
        int live = 0;
        for (int i = 2; i < 13; ++i)
            live += isLive(pool->find({ids[i], StreamRole::Main})) ? 1 : 0;
        return live == 11;
    }));
    QElapsedTimer timer;
    timer.start();
    pool.reset();
    CHECK(timer.elapsed() < 1000);
    // Viewers may outlive their streams.
    viewers.clear();
}

TEST_CASE("a refused password is tried once, and a new one at once", "[stream_pool]")
{
    Streams streams;
    streams.serve(mountOf("/gym", kSub), QStringLiteral("operator"), QStringLiteral("pass@word/1"));
    const QString camera = streams.add(streams.server.url(QStringLiteral("/gym")));
    StreamPool pool(streams.cameras, streams.secrets);
    const StreamKey key{camera, StreamRole::Main};
    pool.setCredentials(camera, {QStringLiteral("operator"), QStringLiteral("wrong")}, false);
    media::LiveStream *stream = pool.acquire(key);
    const auto viewer = stream->addOutput();
    viewer->setDemand({QSize(320, 180), {0, 0, 1, 1}, true});
    REQUIRE(waitFor([&] { return stream->status().state == StreamState::Refused; }));
    const double refused = streams.server.figure(QStringLiteral("refused"));
    CHECK_FALSE(waitFor([&] { return stream->status().state != StreamState::Refused; }, 2s));
    CHECK(streams.server.figure(QStringLiteral("refused")) == refused);
    pool.setCredentials(camera, {QStringLiteral("operator"), QStringLiteral("pass@word/1")}, false);
    CHECK(waitFor([&] { return isLive(stream); }));
    pool.release(key);
}

TEST_CASE("a stream that was refused shows its picture once the file of passwords is opened", "[stream_pool]")
{
    Streams streams;
    streams.serve(mountOf("/gym", kSub), QStringLiteral("operator"), QStringLiteral("pass@word/1"));
    const QString camera = streams.add(streams.server.url(QStringLiteral("/gym")));
    const QString passphrase = QStringLiteral("four words are better");
    {
        // An earlier run of the console kept the password.
        access::Secrets before(streams.file.folder.path());
        before.store(camera, {QStringLiteral("operator"), QStringLiteral("pass@word/1")}, true);
        REQUIRE(before.useEncryptedFile(passphrase));
    }
    StreamPool pool(streams.cameras, streams.secrets);
    const StreamKey key{camera, StreamRole::Main};
    media::LiveStream *stream = pool.acquire(key);
    const auto viewer = stream->addOutput();
    viewer->setDemand({QSize(320, 180), {0, 0, 1, 1}, true});
    REQUIRE(waitFor([&] { return stream->status().state == StreamState::Refused; }));
    REQUIRE(streams.secrets.useEncryptedFile(passphrase));
    CHECK(waitFor([&] { return isLive(stream); }));
    pool.release(key);
}

TEST_CASE("there is no stream for a camera that is not in the list", "[stream_pool]")
{
    Streams streams;
    StreamPool pool(streams.cameras, streams.secrets);
    CHECK(pool.acquire({QStringLiteral("nobody"), StreamRole::Main}) == nullptr);
    CHECK(pool.entries().empty());
    pool.release({QStringLiteral("nobody"), StreamRole::Main});
    CHECK(pool.find({QStringLiteral("nobody"), StreamRole::Main}) == nullptr);
}
