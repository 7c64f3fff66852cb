// SPDX-License-Identifier: EUPL-1.2
/// The RTSP client against a real server (GStreamer's) with real footage.
#include "app/media/ffmpeg.h"
#include "app/media/rtsp_source.h"
#include "tests/media/camera_thread.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

using namespace videoguard;
using namespace videoguard::media;
using namespace std::chrono_literals;
using base::ErrorKind;
using test::CameraSimulator;

namespace {

const base::Credentials kAdmin{QStringLiteral("admin"), QStringLiteral("pa:ss@word/1")};

struct Client {
    explicit Client(const QString &url, const base::Credentials &credentials = kAdmin,
                    bool allowUntrusted = false)
    {
        const auto parsed = base::StreamUrl::parse(url);
        REQUIRE(parsed);
        request.url = *parsed;
        request.allowUntrustedCertificate = allowUntrusted;
        source = makeRtspSource(request, credentials);
    }
    base::Result<SourceInfo> open()
    {
        guard.arm(10s);
        return source->open(guard);
    }
    base::Result<ReadResult> read(std::chrono::milliseconds limit = 5s)
    {
        guard.arm(limit);
        return source->read(*packet, facts, guard);
    }

    StreamRequest request;
    std::stop_source stop;
    IoGuard guard{stop.get_token()};
    std::unique_ptr<Source> source;
    AvPacket packet{av_packet_alloc()};
    PacketFacts facts;
};

/// Decodes and keeps a hash of each picture.
class Hasher
{
public:
    explicit Hasher(const AVCodecParameters &parameters)
        : m_context(avcodec_alloc_context3(avcodec_find_decoder(parameters.codec_id)))
    {
        REQUIRE(avcodec_parameters_to_context(m_context.get(), &parameters) >= 0);
        m_context->thread_count = 1;
        REQUIRE(avcodec_open2(m_context.get(), nullptr, nullptr) == 0);
    }

    /// Null: the end.
    void decode(const AVPacket *packet)
    {
        CHECK(avcodec_send_packet(m_context.get(), packet) == 0);
        AvFrame frame(av_frame_alloc());
        while (avcodec_receive_frame(m_context.get(), frame.get()) == 0) {
            QCryptographicHash hash(QCryptographicHash::Md5);
            const int rows[3] = {frame->height, (frame->height + 1) / 2, (frame->height + 1) / 2};
            const int bytes[3] = {frame->width, (frame->width + 1) / 2, (frame->width + 1) / 2};
            for (int plane = 0; plane < 3; ++plane) {
                for (int y = 0; y < rows[plane]; ++y)
                    hash.addData(QByteArray::fromRawData(
                        reinterpret_cast<const char *>(frame->data[plane] + y * frame->linesize[plane]),
                        bytes[plane]));
            }
            hashes.append(hash.result().toHex());
        }
    }
    QByteArrayList hashes;

private:
    AvCodecContext m_context;
};

/// The first pictures of the file as libavformat and libavcodec give them.
QByteArrayList hashesOfFile(const QString &name, int count)
{
    AVFormatContext *raw = nullptr;
    REQUIRE(avformat_open_input(&raw, name.toUtf8().constData(), nullptr, nullptr) == 0);
    AvFormatContext file(raw);
    REQUIRE(avformat_find_stream_info(raw, nullptr) >= 0);
    const int index = av_find_best_stream(raw, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    REQUIRE(index >= 0);
    Hasher hasher(*raw->streams[index]->codecpar);
    AvPacket packet(av_packet_alloc());
    for (int sent = 0; sent < count && av_read_frame(raw, packet.get()) == 0; av_packet_unref(packet.get())) {
        if (packet->stream_index != index)
            continue;
        hasher.decode(packet.get());
        ++sent;
    }
    hasher.decode(nullptr);
    return hasher.hashes;
}

/// Reads on until it fails.
ErrorKind endOf(Client &client)
{
    for (int i = 0; i < 100; ++i) {
        const auto result = client.read(700ms);
        if (!result)
            return result.error().kind;
    }
    return ErrorKind::Internal;
}

/// A running camera that plays one file at /camera.
struct Camera {
    explicit Camera(const QString &file, const QStringList &options = {}, const QStringList &more = {})
    {
        const QString path = CameraSimulator::footage(file);
        REQUIRE_FALSE(path.isEmpty());
        const bool started =
            simulator.start(CameraSimulator::mount(QStringLiteral("/camera"), path, options) + more,
                            kAdmin.user, kAdmin.password);
        INFO(simulator.errorString());
        REQUIRE(started);
    }
    [[nodiscard]] QString url() const { return simulator.url(QStringLiteral("/camera")); }
    [[nodiscard]] QString rtspsUrl() const { return simulator.rtspsUrl(QStringLiteral("/camera")); }
    test::CameraThread simulator;
};

} // namespace

TEST_CASE("received pictures are bit for bit those of the served file", "[media][rtsp_camera]")
{
    struct Case {
        const char *file;
        AVCodecID codec;
        int pictures;
    };
    const Case c = GENERATE(Case{"sub_h264_640x360p15_lobby.mp4", AV_CODEC_ID_H264, 35},
                            Case{"sub_h264_aac_640x360p15_carpark.mp4", AV_CODEC_ID_H264, 20},
                            Case{"odd_4slices.mp4", AV_CODEC_ID_H264, 20},
                            Case{"main_h265_1080p25_lobby.mp4", AV_CODEC_ID_HEVC, 12});
    CAPTURE(c.file);
    Camera camera(QString::fromLatin1(c.file));
    Client client(camera.url());
    const auto info = client.open();
    REQUIRE(info);
    REQUIRE(info->video);
    CHECK(info->video->parameters->codec_id == c.codec);
    // Without the SDP's parameter sets: what is needed must be in the packets.
    AvCodecParameters bare(avcodec_parameters_alloc());
    bare->codec_type = AVMEDIA_TYPE_VIDEO;
    bare->codec_id = c.codec;
    Hasher hasher(*bare);
    std::int64_t lastPts = -1;
    for (int pictures = 0; pictures < c.pictures;) {
        REQUIRE(client.read());
        if (client.facts.kind == PacketKind::Audio)
            continue;
        CHECK(client.facts.packetsLost == 0);
        CHECK_FALSE(client.facts.incomplete);
        CHECK(client.packet->pts > lastPts);
        CHECK(((client.packet->flags & AV_PKT_FLAG_KEY) != 0 || pictures > 0));
        lastPts = client.packet->pts;
        hasher.decode(client.packet.get());
        ++pictures;
    }
    hasher.decode(nullptr);
    CHECK(hasher.hashes.size() == c.pictures);
    CHECK(hasher.hashes == hashesOfFile(CameraSimulator::footage(QString::fromLatin1(c.file)), c.pictures));
}

TEST_CASE("sound of a real server arrives as its decoder wants it", "[media][rtsp_camera]")
{
    struct Case {
        const char *file;
        AVCodecID codec;
    };
    const Case c = GENERATE(Case{"sub_h264_aac_640x360p15_carpark.mp4", AV_CODEC_ID_AAC},
                            Case{"sub_h264_pcmu_640x360p15_gym.mkv", AV_CODEC_ID_PCM_MULAW});
    Camera camera(QString::fromLatin1(c.file));
    Client client(camera.url());
    const auto info = client.open();
    REQUIRE(info);
    if (!info->audio) {
        WARN("this simulator serves no sound of " << c.file);
        return;
    }
    CHECK(info->audio->parameters->codec_id == c.codec);
    AvCodecContext decoder(avcodec_alloc_context3(avcodec_find_decoder(c.codec)));
    REQUIRE(avcodec_parameters_to_context(decoder.get(), info->audio->parameters.get()) >= 0);
    REQUIRE(avcodec_open2(decoder.get(), nullptr, nullptr) == 0);
    AvFrame frame(av_frame_alloc());
    int samples = 0;
    while (samples < 4000) {
        REQUIRE(client.read());
        if (client.facts.kind != PacketKind::Audio)
            continue;
        CHECK(avcodec_send_packet(decoder.get(), client.packet.get()) == 0);
        while (avcodec_receive_frame(decoder.get(), frame.get()) == 0)
            samples += frame->nb_samples;
    }
}

TEST_CASE("dropped packets are counted and their pictures marked", "[media][rtsp_camera]")
{
    Camera camera(QStringLiteral("main_h264_1080p25_lobby.mp4"));
    Client client(camera.url());
    REQUIRE(client.open());
    REQUIRE(client.read());
    CHECK(camera.simulator.control(QStringLiteral("drop /camera 10")).startsWith(QStringLiteral("ok")));
    int lost = 0;
    int incomplete = 0;
    for (int i = 0; i < 50; ++i) {
        REQUIRE(client.read());
        lost += client.facts.packetsLost;
        incomplete += client.facts.incomplete ? 1 : 0;
    }
    CHECK(lost > 5);
    CHECK(incomplete > 2);
    CHECK(camera.simulator.control(QStringLiteral("resume /camera")).startsWith(QStringLiteral("ok")));
    int clean = 0;
    for (int i = 0; i < 100 && clean < 30; ++i) {
        REQUIRE(client.read());
        clean = client.facts.packetsLost == 0 && !client.facts.incomplete ? clean + 1 : 0;
    }
    CHECK(clean == 30);
}

TEST_CASE("a real server's stall, cut and absence are told apart", "[media][rtsp_camera]")
{
    Camera camera(QStringLiteral("sub_h264_640x360p15_lobby.mp4"));
    Client client(camera.url());
    REQUIRE(client.open());
    REQUIRE(client.read());
    CHECK(camera.simulator.control(QStringLiteral("stall /camera")).startsWith(QStringLiteral("ok")));
    CHECK(endOf(client) == ErrorKind::Timeout);
    CHECK(camera.simulator.control(QStringLiteral("resume /camera")).startsWith(QStringLiteral("ok")));

    Client cut(camera.url());
    REQUIRE(cut.open());
    CHECK(camera.simulator.control(QStringLiteral("cut /camera")).startsWith(QStringLiteral("ok")));
    CHECK(endOf(cut) == ErrorKind::Unreachable);

    CHECK(camera.simulator.control(QStringLiteral("resume /camera")).startsWith(QStringLiteral("ok")));
    CHECK(camera.simulator.control(QStringLiteral("gone /camera")).startsWith(QStringLiteral("ok")));
    Client gone(camera.url());
    CHECK(gone.open().error().kind == ErrorKind::NotFound);
}

TEST_CASE("a real server refuses a wrong password once", "[media][rtsp_camera]")
{
    Camera camera(QStringLiteral("sub_h264_640x360p15_lobby.mp4"));
    Client wrong(camera.url(), {kAdmin.user, QStringLiteral("wrong")});
    CHECK(wrong.open().error().kind == ErrorKind::Denied);
    Client without(camera.url(), {});
    CHECK(without.open().error().kind == ErrorKind::Denied);
    Client right(camera.url());
    CHECK(right.open());
}

TEST_CASE("Basic is answered where nothing else is offered", "[media][rtsp_camera]")
{
    Camera camera(QStringLiteral("sub_h264_640x360p15_lobby.mp4"), {}, {QStringLiteral("--basic")});
    Client client(camera.url());
    REQUIRE(client.open());
    CHECK(client.read());
}

TEST_CASE("a camera that sends over UDP only is unsupported here", "[media][rtsp_camera]")
{
    Camera camera(QStringLiteral("sub_h264_640x360p15_lobby.mp4"), {QStringLiteral("transport=udp")});
    Client client(camera.url());
    CHECK(client.open().error().kind == ErrorKind::Unsupported);
}

TEST_CASE("an unknown certificate is refused with its fingerprint, unless the operator accepted it",
          "[media][rtsp_camera]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("camera.pem"));
    Camera camera(QStringLiteral("sub_h264_640x360p15_lobby.mp4"), {},
                  {QStringLiteral("--write-certificate"), file});
    Client refused(camera.rtspsUrl());
    const auto result = refused.open();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Untrusted);
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(file);
    REQUIRE_FALSE(certificates.isEmpty());
    CHECK(result.error().cause.contains(
        QString::fromLatin1(certificates.front().digest(QCryptographicHash::Sha256).toHex(':').toUpper())));
    // Nothing was said to it, not even the address.
    CHECK(camera.simulator.figure(QStringLiteral("plays")) == 0);

    Client accepted(camera.rtspsUrl(), kAdmin, true);
    const auto info = accepted.open();
    REQUIRE(info);
    CHECK(info->encrypted);
    CHECK(info->transport == QStringLiteral("RTSPS/TCP"));
    for (int i = 0; i < 20; ++i) {
        REQUIRE(accepted.read());
        CHECK(accepted.facts.packetsLost == 0);
    }
    const auto begin = std::chrono::steady_clock::now();
    accepted.stop.request_stop();
    CHECK(accepted.read().error().kind == ErrorKind::Cancelled);
    CHECK(std::chrono::steady_clock::now() - begin < 150ms);
}

TEST_CASE("a certificate the system trusts is accepted for its own names only", "[media][rtsp_camera]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("camera.pem"));
    Camera camera(QStringLiteral("sub_h264_640x360p15_lobby.mp4"), {},
                  {QStringLiteral("--write-certificate"), file});
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificates(QSslCertificate::fromPath(file));
    QSslConfiguration::setDefaultConfiguration(trusting);
    Client client(camera.rtspsUrl());
    CHECK(client.open());
    Client named(camera.rtspsUrl().replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost")));
    CHECK(named.open());
    // The same camera by a name that is not in its certificate.
    Client other(camera.rtspsUrl().replace(QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.2")));
    const auto result = other.open();
    QSslConfiguration::setDefaultConfiguration(before);
    REQUIRE_FALSE(result);
    CHECK((result.error().kind == ErrorKind::Untrusted || result.error().kind == ErrorKind::Unreachable));
}

TEST_CASE("a real server's sender reports date the pictures", "[media][rtsp_camera]")
{
    Camera camera(QStringLiteral("sub_h264_640x360p15_lobby.mp4"));
    Client client(camera.url());
    REQUIRE(client.open());
    const auto limit = std::chrono::steady_clock::now() + 15s;
    while (!client.facts.capturedAt.isKnown() && std::chrono::steady_clock::now() < limit)
        REQUIRE(client.read());
    REQUIRE(client.facts.capturedAt.isKnown());
    const auto age = base::systemClock().wall() - client.facts.capturedAt;
    CHECK(std::chrono::abs(age) < 5s);
}
