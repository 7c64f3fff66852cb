// SPDX-License-Identifier: EUPL-1.2
/// Records streams until it is killed: `videoguard-record-console FOLDER SEGMENT_MS URL...`. For each picture
/// that it receives it writes a line to standard output at once: the number of the stream, and when it came.
#include "app/media/live_stream.h"
#include "app/media/packet_tap.h"
#include "app/media/recorder.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace {

using namespace videoguard;

class FolderSink final : public media::SegmentSink
{
public:
    explicit FolderSink(QString folder)
        : m_folder(std::move(folder))
    {
    }
    base::Result<QString> begin(base::WallTime from) override
    {
        return QStringLiteral("%1/%2.mkv").arg(m_folder).arg(from.sinceEpoch.count());
    }
    void grown(const media::SegmentFacts &) override {}
    void ended(const media::SegmentFacts &) override {}

private:
    QString m_folder;
};

class ToldTap final : public media::PacketTap
{
public:
    explicit ToldTap(int stream)
        : m_stream(stream)
    {
    }
    void begin(const media::SourceInfo &) override {}
    void packet(const AVPacket &, const media::PacketFacts &facts, bool) override
    {
        if (facts.kind != media::PacketKind::Video)
            return;
        char line[64];
        const int size = std::snprintf(line, sizeof line, "%d %lld\n", m_stream,
                                       static_cast<long long>(base::systemClock().wall().sinceEpoch.count()));
        if (::write(STDOUT_FILENO, line, static_cast<size_t>(size)) != size)
            std::abort(); // nobody listens any more
    }
    void end() override {}

private:
    int m_stream;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return EXIT_FAILURE;
    std::vector<std::unique_ptr<media::LiveStream>> streams;
    std::vector<std::unique_ptr<media::Recorder>> recorders;
    for (qsizetype i = 3; i < arguments.size(); ++i) {
        const int number = static_cast<int>(i) - 3;
        const QString folder = QStringLiteral("%1/%2").arg(arguments[1]).arg(number);
        const auto url = base::StreamUrl::parse(arguments[i]);
        if (!url || !QDir().mkpath(folder))
            return EXIT_FAILURE;
        media::StreamRequest request;
        request.url = *url;
        media::RecorderOptions options;
        options.segment = std::chrono::milliseconds(arguments[2].toInt());
        auto stream = std::make_unique<media::LiveStream>(request);
        auto recorder = std::make_unique<media::Recorder>(std::make_shared<FolderSink>(folder), options);
        stream->addTap(recorder->tap(), std::chrono::milliseconds(0));
        stream->addTap(std::make_shared<ToldTap>(number), std::chrono::milliseconds(0));
        stream->setAsked(media::Asked::Live);
        streams.push_back(std::move(stream));
        recorders.push_back(std::move(recorder));
    }
    return QCoreApplication::exec();
}
