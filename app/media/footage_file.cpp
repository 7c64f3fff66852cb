// SPDX-License-Identifier: EUPL-1.2
#include "app/media/clip_parameter_sets.h"
#include "app/media/decoder.h"
#include "app/media/segment_file.h"
#include "app/media/segment_scan.h"
#include "app/media/segment_tags.h"

#include <QDateTime>

namespace videoguard::media {

namespace {

using base::ErrorKind;
using std::chrono::microseconds;
using namespace std::chrono_literals;

constexpr int kMostPacketsTried = 250; // until a picture must have come out of the decoder
constexpr int kMostJumpsTold = 5;

QString containerName(QByteArrayView format)
{
    static constexpr std::pair<const char *, const char *> kNames[] = {
        {"mov,", "MP4"},     {"matroska", "Matroska"}, {"mpegts", "MPEG-TS"},    {"avi", "AVI"},
        {"mpeg", "MPEG-PS"}, {"h264", "H.264 stream"}, {"hevc", "H.265 stream"}, {"flv", "FLV"},
        {"asf", "ASF"},      {"dhav", "DHAV"},         {"mjpeg", "MJPEG stream"}};
    for (const auto &[start, name] : kNames) {
        if (format.startsWith(start))
            return QString::fromLatin1(name);
    }
    return QString::fromLatin1(format).section(u',', 0, 0).toUpper();
}

base::WallTime timeWritten(const FileInput &input)
{
    bool number = false;
    const qint64 start = input.tag(kTagStart).toLongLong(&number);
    if (number && start > 0)
        return {microseconds(start)};
    QString text = input.tag("creation_time");
    if (const AVDictionaryEntry *entry =
            av_dict_get(input.videoStream().metadata, "creation_time", nullptr, 0);
        text.isEmpty() && entry)
        text = QString::fromUtf8(entry->value);
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Recorders without a clock write 1904 or 1970.
    constexpr int kFirstYear = 1990;
    if (!at.isValid() || at.date().year() < kFirstYear)
        return {};
    return {microseconds(at.toUTC().toMSecsSinceEpoch() * 1000)};
}

QString seconds(microseconds time)
{
    return QStringLiteral("%1 s").arg(std::chrono::duration<double>(time).count(), 0, 'f', 1);
}

/// What reading a whole file brings to light.
class FileLook
{
public:
    explicit FileLook(const FilePieceReader &reader)
        : m_reader(reader)
        , m_count(reader.info().video->fps)
        , m_sets(reader.info().video->parameters->codec_id)
    {
    }

    [[nodiscard]] base::Result<void> read(FilePieceReader &reader, FootageFileFacts &facts);
    void fill(FootageFileFacts &facts) const;
    [[nodiscard]] bool showedPicture() const { return m_shown; }

private:
    void takePicture(const AVPacket &packet, const PacketFacts &facts, base::WallTime at, bool startsGroup);
    void takeDecoded();

    const FilePieceReader &m_reader;
    PictureCount m_count;
    ParameterSets m_sets;
    std::unique_ptr<Decoder> m_decoder;
    int m_tried = 0;
    bool m_shown = false;
    bool m_started = false;
    base::WallTime m_firstStart;
    base::WallTime m_last;
    QSize m_size;
    QString m_codecName;
    double m_fps = 0;
    int m_sharing = 0;
    int m_formats = 0;
    int m_jumps = 0;
    QStringList m_jumpTexts;
};

base::Result<void> FileLook::read(FilePieceReader &reader, FootageFileFacts &facts)
{
    auto decoder = Decoder::create(*reader.info().video, {});
    if (!decoder)
        return tl::unexpected(decoder.error());
    m_decoder = std::move(*decoder);
    AvPacket packet(av_packet_alloc());
    for (;;) {
        PacketFacts told;
        base::WallTime at;
        bool startsGroup = false;
        const auto got = reader.read(*packet, told, at, startsGroup);
        if (!got && got.error().kind != ErrorKind::Corrupt)
            return tl::unexpected(got.error());
        if (!got) {
            facts.remarks += QStringLiteral("cannot be read to its end: %1").arg(got.error().cause);
            break;
        }
        if (*got == ReadResult::EndOfStream)
            break;
        if (told.kind == PacketKind::Video)
            takePicture(*packet, told, at, startsGroup);
    }
    if (!m_shown) {
        m_decoder->drain();
        takeDecoded();
    }
    return {};
}

void FileLook::takePicture(const AVPacket &packet, const PacketFacts &facts, base::WallTime at,
                           bool startsGroup)
{
    m_count.add(facts, at);
    m_sharing += m_count.pictures() > 1 && at == m_last ? 1 : 0;
    m_last = at;
    if (startsGroup && !m_started) {
        m_started = true;
        m_firstStart = at;
    }
    m_formats += m_sets.take(packet) ? 1 : 0;
    if (const auto jump = m_reader.jump()) {
        ++m_jumps;
        if (m_jumps <= kMostJumpsTold)
            m_jumpTexts += QStringLiteral("%1 by %2 at %3")
                               .arg(*jump < 0s ? QStringLiteral("back") : QStringLiteral("ahead"),
                                    seconds(std::chrono::abs(*jump)), seconds(at.sinceEpoch));
    }
    if (!m_shown && m_tried < kMostPacketsTried && (m_started || m_tried > 0)) {
        ++m_tried;
        m_decoder->send(packet, m_decoder->inspect(packet), facts);
        takeDecoded();
    }
}

void FileLook::takeDecoded()
{
    DecodedFrame frame;
    while (!m_shown && m_decoder->receive(frame)) {
        m_shown = true;
        m_size = QSize(frame.frame->width, frame.frame->height);
        m_codecName = m_decoder->codecName();
        m_fps = m_decoder->fps();
    }
}

void FileLook::fill(FootageFileFacts &facts) const
{
    const TrackInfo &video = *m_reader.info().video;
    facts.codec = codecOf(video.parameters->codec_id);
    facts.codecName = m_codecName.isEmpty()
                          ? codecTitle(video.parameters->codec_id, video.parameters->profile)
                          : m_codecName;
    facts.size = m_size.isEmpty() ? QSize(video.parameters->width, video.parameters->height) : m_size;
    if (video.rotation == 90 || video.rotation == 270)
        facts.size.transpose();
    facts.fps = video.fps > 0 ? video.fps : m_fps;
    facts.pictures = m_count.pictures();
    facts.duration = m_count.end() - m_count.first();
    facts.hasAudio = m_reader.info().audio.has_value();
    facts.otherStreams = m_reader.input().otherStreams();
    QStringList &remarks = facts.remarks;
    if (m_jumps > 0) {
        remarks += QStringLiteral("time stamps jump %1 times (%2%3); pictures follow each other without that")
                       .arg(m_jumps)
                       .arg(m_jumpTexts.join(QStringLiteral(", ")),
                            m_jumps > kMostJumpsTold ? QStringLiteral(", ...") : QString());
    }
    if (m_sharing > 0)
        remarks += QStringLiteral("%1 pictures share the time stamp of the one before").arg(m_sharing);
    if (m_count.damaged() > 0)
        remarks += QStringLiteral("data is missing at %1 pictures").arg(m_count.damaged());
    if (m_formats > 0)
        remarks += QStringLiteral("the pictures' format changes %1 times").arg(m_formats);
    if (m_started && m_firstStart - m_count.first() > 100ms)
        remarks += QStringLiteral("begins inside a group: nothing can be shown in the first %1")
                       .arg(seconds(m_firstStart - m_count.first()));
    const int64_t told = m_reader.input().context().duration;
    if (m_jumps == 0 && told > 0 && microseconds(told) > facts.duration + 2s)
        remarks += QStringLiteral("the header tells of %1, %2 can be read")
                       .arg(seconds(microseconds(told)), seconds(facts.duration));
}

} // namespace

base::Result<FootageFileFacts> inspectFootageFile(const QString &path)
{
    FootagePiece piece;
    piece.path = path;
    auto reader = FilePieceReader::open(piece, nullptr);
    if (!reader)
        return tl::unexpected(reader.error());
    FootageFileFacts facts;
    facts.path = path;
    facts.container = containerName((*reader)->input().format());
    facts.createdAt = timeWritten((*reader)->input());
    FileLook look(**reader);
    if (auto read = look.read(**reader, facts); !read)
        return tl::unexpected(read.error());
    look.fill(facts);
    if (!look.showedPicture())
        return base::fail(ErrorKind::Unsupported, QStringLiteral("read %1").arg(path),
                          QStringLiteral("none of its %1 pictures can be decoded").arg(facts.pictures));
    return facts;
}

} // namespace videoguard::media
