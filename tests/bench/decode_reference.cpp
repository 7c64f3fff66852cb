// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/decode_reference.h"

#include "app/media/ffmpeg.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QList>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <iostream>
#include <numeric>
#include <string>
#include <thread>

namespace videoguard::bench {

using base::ErrorKind;

namespace {

/// One stream of the reference; counts are read by the main thread while its own thread runs.
struct ReferenceStream {
    QByteArray url;
    std::atomic<qint64> frames = 0;
    std::atomic<qint64> firstPicture_us = -1;
};

media::AvCodecContext openDecoder(const AVCodecParameters *parameters)
{
    const AVCodec *codec = avcodec_find_decoder(parameters->codec_id);
    media::AvCodecContext decoder(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!decoder || avcodec_parameters_to_context(decoder.get(), parameters) < 0)
        return nullptr;
    decoder->thread_count = 1;
    if (avcodec_open2(decoder.get(), codec, nullptr) < 0)
        return nullptr;
    return decoder;
}

int askedToStop(void *stop)
{
    return static_cast<std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

/// Opens and decodes until told to stop or the stream ends.
void decode(std::stop_token stop, ReferenceStream &stream)
{
    const qint64 begin_us = monotonic_us();
    AVFormatContext *raw = avformat_alloc_context();
    raw->interrupt_callback = {askedToStop, &stop};
    AVDictionary *options = nullptr;
    av_dict_set(&options, "rtsp_transport", "tcp", 0);
    const int opened = avformat_open_input(&raw, stream.url.constData(), nullptr, &options);
    av_dict_free(&options);
    if (opened < 0) {
        std::fprintf(stderr, "reference: cannot open %s\n", stream.url.constData());
        return;
    }
    const media::AvFormatContext format(raw);
    const int index = av_find_best_stream(raw, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    for (unsigned i = 0; i < raw->nb_streams; ++i)
        raw->streams[i]->discard = int(i) == index ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    const media::AvCodecContext decoder = index < 0 ? nullptr : openDecoder(raw->streams[index]->codecpar);
    if (!decoder) {
        std::fprintf(stderr, "reference: no decoder for %s\n", stream.url.constData());
        return;
    }
    const media::AvPacket packet(av_packet_alloc());
    const media::AvFrame frame(av_frame_alloc());
    while (!stop.stop_requested() && av_read_frame(raw, packet.get()) >= 0) {
        if (packet->stream_index == index && avcodec_send_packet(decoder.get(), packet.get()) >= 0) {
            while (avcodec_receive_frame(decoder.get(), frame.get()) >= 0) {
                if (stream.frames.fetch_add(1, std::memory_order_relaxed) == 0)
                    stream.firstPicture_us = monotonic_us() - begin_us;
            }
        }
        av_packet_unref(packet.get());
    }
}

void printCounts(const std::vector<std::unique_ptr<ReferenceStream>> &streams)
{
    std::printf("%lld", static_cast<long long>(monotonic_us()));
    for (const auto &stream : streams)
        std::printf(" %lld %lld", static_cast<long long>(stream->frames.load()),
                    static_cast<long long>(stream->firstPicture_us.load()));
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

qint64 DecodeCounts::total() const
{
    return std::accumulate(frames.begin(), frames.end(), qint64{0});
}

int runDecodeReference(const std::vector<QByteArray> &urls)
{
    av_log_set_level(AV_LOG_ERROR);
    std::vector<std::unique_ptr<ReferenceStream>> streams;
    std::vector<std::jthread> threads;
    for (const QByteArray &url : urls) {
        streams.push_back(std::make_unique<ReferenceStream>());
        streams.back()->url = url;
        threads.emplace_back(decode, std::ref(*streams.back()));
    }
    std::string line;
    while (std::getline(std::cin, line))
        printCounts(streams);
    // Ask all to stop, then join all: the streams outlive their threads.
    for (std::jthread &thread : threads)
        thread.request_stop();
    threads.clear();
    return 0;
}

base::Result<std::unique_ptr<DecodeReference>> DecodeReference::start(const QStringList &urls)
{
    std::unique_ptr<DecodeReference> reference(new DecodeReference);
    QProcess &process = reference->m_process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--reference")} + urls);
    if (!process.waitForStarted())
        return base::fail(ErrorKind::Internal, QStringLiteral("start the reference"), process.errorString());
    return reference;
}

DecodeReference::~DecodeReference()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

base::Result<DecodeCounts> DecodeReference::counts()
{
    const QString what = QStringLiteral("ask the reference for its counts");
    m_process.write("counts\n");
    m_process.waitForBytesWritten();
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(5000))
            return base::fail(ErrorKind::Timeout, what, m_process.errorString());
    }
    const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
    if (words.size() % 2 == 0)
        return base::fail(ErrorKind::Corrupt, what);
    DecodeCounts counts;
    counts.t_us = words.at(0).toLongLong();
    for (qsizetype i = 1; i + 1 < words.size(); i += 2) {
        counts.frames.push_back(words.at(i).toLongLong());
        const double first_us = words.at(i + 1).toDouble();
        counts.firstPicture_ms.push_back(first_us < 0 ? -1 : first_us / 1000);
    }
    return counts;
}

base::Result<DecodeCounts> DecodeReference::waitForPictures(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    for (;;) {
        auto now = counts();
        if (!now)
            return now;
        if (std::all_of(now->frames.begin(), now->frames.end(), [](qint64 frames) { return frames > 0; }))
            return now;
        if (deadline.hasExpired())
            return base::fail(ErrorKind::Timeout, QStringLiteral("wait for the reference's pictures"));
        QThread::msleep(20);
    }
}

} // namespace videoguard::bench
