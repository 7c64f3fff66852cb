// SPDX-License-Identifier: EUPL-1.2
#include "app/console/audio_output.h"
#include "tests/console/streams_fixture.h"

#include <QElapsedTimer>

using namespace videoguard;
using namespace videoguard::console;
using namespace videoguard::test;
using namespace std::chrono_literals;

namespace {

constexpr int kRate = 8000;
constexpr int kMono = 2; ///< bytes a frame

QByteArray sound(std::chrono::milliseconds length, char value)
{
    return QByteArray(static_cast<qsizetype>(length.count()) * kRate / 1000 * kMono, value);
}

} // namespace

TEST_CASE("sound that would lag pushes out the oldest", "[audio_output]")
{
    AudioQueue queue;
    queue.reset(kRate, kMono, 500ms);
    CHECK(queue.push(sound(300ms, 1)) == 0);
    CHECK(queue.push(sound(300ms, 2)) == 100 * kRate / 1000 * kMono);
    CHECK(queue.length() == 500ms);
    CHECK(queue.take(kMono) == QByteArray(kMono, 1));
    CHECK(queue.push(sound(10s, 3)) > 0);
    CHECK(queue.length() == 500ms);
    CHECK(queue.take(1000000) == sound(500ms, 3));
    CHECK(queue.isEmpty());
}

TEST_CASE("sound is taken in whole frames and given back in order", "[audio_output]")
{
    AudioQueue queue;
    queue.reset(48000, 4, 500ms);
    CHECK(queue.push(QByteArray("aaaabbbbccccdd")) == 0);
    CHECK(queue.take(3).isEmpty());
    CHECK(queue.take(0).isEmpty());
    CHECK(queue.take(7) == QByteArray("aaaa"));
    queue.putBack("aaaa");
    CHECK(queue.take(100) == QByteArray("aaaabbbbcccc"));
    queue.push("eeee");
    queue.reset(kRate, kMono, 500ms);
    CHECK(queue.isEmpty());
    CHECK(AudioQueue().length() == 0ms);
}

TEST_CASE("one stream is heard at a time, or it is said why none is", "[audio_output]")
{
    Streams streams;
    streams.serve(mountOf("/one", "sub_h264_aac_640x360p15_carpark.mp4") +
                  mountOf("/other", "sub_h264_pcmu_640x360p15_gym.mkv"));
    const QString one = streams.add(streams.server.url(QStringLiteral("/one")));
    const QString other = streams.add(streams.server.url(QStringLiteral("/other")));
    StreamPool pool(streams.cameras, streams.secrets);
    media::LiveStream *first = pool.acquire({one, StreamRole::Main});
    media::LiveStream *second = pool.acquire({other, StreamRole::Main});
    int heard[2] = {};
    QObject::connect(first, &media::LiveStream::audioReady, first, [&] { ++heard[0]; });
    QObject::connect(second, &media::LiveStream::audioReady, second, [&] { ++heard[1]; });

    AudioOutput output;
    QStringList causes;
    QObject::connect(&output, &AudioOutput::failed, &output, [&](const QString &cause) { causes += cause; });
    CHECK(output.state() == AudioOutput::State::Silent);
    QElapsedTimer timer;
    timer.start();
    output.listenTo(first);
    CHECK(timer.elapsed() < 50);
    CHECK(output.state() == AudioOutput::State::Waiting);
    REQUIRE(waitFor([&] { return heard[0] > 10; }));
    CHECK(heard[1] == 0);
    // With a device it plays; without one it says so, once.
    if (output.state() == AudioOutput::State::Playing)
        CHECK(causes.isEmpty());
    else
        CHECK(causes.size() == 1);

    output.listenTo(second);
    CHECK(output.stream() == second);
    REQUIRE(waitFor([&] { return heard[1] > 10; }));
    const int before = heard[0];
    CHECK_FALSE(waitFor([&] { return heard[0] > before + 2; }, 1s));

    output.stop();
    CHECK(output.state() == AudioOutput::State::Silent);
    CHECK(output.stream() == nullptr);
    const int last = heard[1];
    CHECK_FALSE(waitFor([&] { return heard[1] > last + 2; }, 1s));
}

TEST_CASE("the output falls silent with its stream", "[audio_output]")
{
    AudioOutput output;
    {
        media::LiveStream stream({}, {});
        output.listenTo(&stream);
        CHECK(output.stream() == &stream);
    }
    CHECK(output.stream() == nullptr);
    CHECK(output.state() == AudioOutput::State::Silent);
}
