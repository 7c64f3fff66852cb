// SPDX-License-Identifier: EUPL-1.2
#include "app/media/piece_reader_file.h"

#include "app/media/packet_clip.h"
#include "app/media/segment_tags.h"

#ifdef Q_OS_UNIX
#include <QFile>

#include <sys/stat.h>
#else
#include <QDateTime>
#include <QFileInfo>
#endif

namespace videoguard::media {

namespace {

using base::ErrorKind;
using std::chrono::microseconds;

constexpr qint64 kMostHeldBytes = 128 << 20;
constexpr int kMostTriesBack = 6;
constexpr int kMostBeforeFirst = 5000; // packets of sound before the first picture
constexpr auto kTrustedCueDistance = std::chrono::seconds(60);

bool holdsParameterSets(const AVPacket &packet, AVCodecID codec)
{
    // They stand before the picture: the first kilobyte is enough.
    const uint8_t *const end = packet.data + std::min(packet.size, 1024);
    for (const uint8_t *p = packet.data; end - p > 3; ++p) {
        if (p[0] || p[1] || p[2] != 1)
            continue;
        const int type = codec == AV_CODEC_ID_H264 ? p[3] & 0x1f : (p[3] >> 1) & 0x3f;
        if (type == (codec == AV_CODEC_ID_H264 ? 7 : 33))
            return true;
    }
    return false;
}

int64_t stampOf(const AVPacket &packet)
{
    return packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
}

struct FileFacts {
    quint64 inode = 0; ///< tells a file from another that took its name
    qint64 bytes = 0;
};

FileFacts factsOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return {facts.st_ino, facts.st_size};
#else
    const QFileInfo info(path);
    return {static_cast<quint64>(info.birthTime().toMSecsSinceEpoch()), info.size()};
#endif
}

} // namespace

FilePieceReader::FilePieceReader(FootagePiece piece, const std::atomic<bool> *cancel)
    : m_piece(std::move(piece))
    , m_cancel(cancel)
{
}

FilePieceReader::~FilePieceReader()
{
    if (m_indexGrew)
        rememberIndex(m_piece.path, m_inode, m_index);
}

base::Result<std::unique_ptr<FilePieceReader>> FilePieceReader::open(const FootagePiece &piece,
                                                                     const std::atomic<bool> *cancel)
{
    std::unique_ptr<FilePieceReader> reader(new FilePieceReader(piece, cancel));
    if (auto begun = reader->begin(); !begun)
        return tl::unexpected(begun.error());
    return reader;
}

base::Result<void> FilePieceReader::begin()
{
    auto input = FileInput::open(m_piece.path, m_cancel);
    if (!input)
        return tl::unexpected(input.error());
    m_input = std::move(*input);
    const FileFacts facts = factsOf(m_piece.path);
    m_inode = facts.inode;
    m_fileBytes = facts.bytes;
    m_index = rememberedIndex(m_piece.path, m_inode, m_fileBytes);
    m_index.fileBytes = m_fileBytes;
    m_byStamp = stampsCanBeBelieved();
    if (!m_byStamp) { // looking for an index has moved the position
        input = FileInput::open(m_piece.path, m_cancel);
        if (!input)
            return tl::unexpected(input.error());
        m_input = std::move(*input);
    }
    m_info = copyOf(m_input->info());
    const TrackInfo &video = *info().video;
    m_clock.begin(video.timeBase, video.fps, !m_byStamp);
    resetReading();
    m_contiguous = true;
    for (int i = 0; i < kMostBeforeFirst; ++i) {
        Held held;
        auto got = next(held);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == ReadResult::EndOfStream)
            break;
        const bool picture = held.facts.kind == PacketKind::Video;
        if (picture)
            m_firstStamp = held.stamp;
        m_held.push_back(std::move(held));
        if (picture)
            return {};
    }
    return base::fail(ErrorKind::Corrupt, QStringLiteral("read %1").arg(m_piece.path),
                      QStringLiteral("no picture in it"));
}

bool FilePieceReader::ours() const
{
    return !m_input->tag(kTagStart).isEmpty();
}

// Ours are written with time stamps that never jump. Of the others the index is looked at, where there is
// one.
bool FilePieceReader::stampsCanBeBelieved()
{
    if (ours())
        return true;
    const QByteArrayView format = m_input->format();
    if (m_input->canSeekBytes())
        return false;
    const bool matroska = format.startsWith("matroska");
    if (!matroska && !format.startsWith("mov"))
        return true;                        // known by their index only: AVI, ASF, FLV
    if (matroska && !m_input->seekStamp(0)) // reads the index
        return false;
    AVStream *stream = m_input->context().streams[m_input->videoStream().index];
    const int count = avformat_index_get_entries_count(stream);
    const AVRational base = m_input->videoStream().time_base;
    const microseconds most = matroska ? microseconds(kTrustedCueDistance) : PieceClock::kMostAhead;
    int64_t last = 0;
    for (int i = 0; i < count; ++i) {
        const AVIndexEntry *entry = avformat_index_get_entry(stream, i);
        const int64_t at = av_rescale_q(entry->timestamp, base, {1, 1'000'000});
        if (i > 0 && (at < last || microseconds(at - last) > most))
            return false;
        last = at;
    }
    return matroska ? count > 1 : count > 0;
}

void FilePieceReader::resetReading()
{
    m_held.clear();
    m_contiguous = false;
    const AVCodecParameters &parameters = *info().video->parameters;
    m_units = AccessUnitReader(parameters.codec_id);
    if (parameters.extradata_size > 0)
        m_units.readParameterSets({parameters.extradata, static_cast<size_t>(parameters.extradata_size)});
}

base::Result<ReadResult> FilePieceReader::next(Held &held)
{
    if (!held.packet)
        held.packet.reset(av_packet_alloc());
    FileInput::Packet facts;
    auto got = m_input->read(*held.packet, facts);
    if (!got)
        return got;
    if (*got == ReadResult::EndOfStream)
        return got;
    if (facts.kind == PacketKind::Audio && !m_info.audio)
        return next(held); // a track that came while the file grew
    held.facts = {};
    held.facts.kind = facts.kind;
    held.facts.incomplete = facts.damaged;
    held.position = facts.position;
    held.startsGroup = false;
    held.jump.reset();
    if (facts.kind == PacketKind::Audio) {
        held.at = m_clock.sound(*held.packet, info().audio->timeBase);
        return got;
    }
    const PieceClock::State before = m_clock.state();
    held.stamp = stampOf(*held.packet);
    held.at = m_clock.picture(*held.packet);
    if (m_clock.jumped())
        held.jump = m_clock.jump();
    const AccessUnitFacts unit = m_units.read(*held.packet);
    held.startsGroup = unit.startsGroup() && unit.hasPicture;
    held.facts.incomplete = held.facts.incomplete || unit.referenceMissing;
    if (held.startsGroup)
        putParameterSets(*held.packet);
    if (m_contiguous && !m_byStamp && held.at >= m_index.known) {
        if (held.startsGroup)
            m_index.add({held.at, before, held.stamp, held.position});
        m_index.known = held.at;
        m_indexGrew = true;
    }
    return got;
}

// The filter does it for IDR pictures only; open groups begin with others.
void FilePieceReader::putParameterSets(AVPacket &packet) const
{
    const AVCodecParameters &parameters = *info().video->parameters;
    const bool codec = parameters.codec_id == AV_CODEC_ID_H264 || parameters.codec_id == AV_CODEC_ID_HEVC;
    if (!codec || parameters.extradata_size < 5 || holdsParameterSets(packet, parameters.codec_id))
        return;
    AvPacket whole(av_packet_alloc());
    if (!whole || av_new_packet(whole.get(), packet.size + parameters.extradata_size) < 0)
        return;
    std::copy_n(parameters.extradata, parameters.extradata_size, whole->data);
    std::copy_n(packet.data, packet.size, whole->data + parameters.extradata_size);
    av_packet_copy_props(whole.get(), &packet);
    av_packet_unref(&packet);
    av_packet_move_ref(&packet, whole.get());
}

base::Result<void> FilePieceReader::rewind()
{
    auto input = FileInput::open(m_piece.path, m_cancel);
    if (!input)
        return tl::unexpected(input.error());
    m_input = std::move(*input);
    m_clock.restore({});
    resetReading();
    m_contiguous = true;
    return {};
}

base::Result<void> FilePieceReader::seek(base::WallTime at)
{
    const Time target = std::max(Time(0), at - m_piece.range.from);
    base::Result<bool> landed = m_byStamp ? landByStamp(target) : landByIndex(target);
    if (!landed)
        return tl::unexpected(landed.error());
    if (!*landed) {
        if (auto rewound = rewind(); !rewound)
            return rewound;
    }
    return readUpTo(target);
}

// The container may know other key pictures than decoding can begin at, and searches by decoding time.
base::Result<bool> FilePieceReader::landByStamp(Time target)
{
    if (m_firstStamp == AV_NOPTS_VALUE)
        return false;
    const AVRational base = info().video->timeBase;
    int64_t stamp = m_firstStamp + av_rescale_q(target.count(), {1, 1'000'000}, base);
    const PieceClock::State begun{Time(av_rescale_q(m_firstStamp, base, {1, 1'000'000})),
                                  -Time(av_rescale_q(m_firstStamp, base, {1, 1'000'000})), true};
    bool ended = false;
    for (int tries = 0; tries < kMostTriesBack && stamp >= m_firstStamp && !ended; ++tries) {
        if (!m_input->seekStamp(stamp))
            return false;
        resetReading();
        m_clock.restore(begun);
        for (;;) {
            Held held;
            auto got = next(held);
            if (!got)
                return tl::unexpected(got.error());
            ended = *got == ReadResult::EndOfStream;
            if (ended)
                break;
            if (held.facts.kind != PacketKind::Video)
                continue;
            const bool found = held.startsGroup && held.at <= target;
            const int64_t landed = held.packet->dts != AV_NOPTS_VALUE ? held.packet->dts : held.packet->pts;
            stamp = (landed != AV_NOPTS_VALUE ? std::min(stamp, landed) : stamp) - 1;
            if (found) {
                m_held.push_back(std::move(held));
                return true;
            }
            break;
        }
    }
    return false;
}

base::Result<bool> FilePieceReader::landByIndex(Time target)
{
    const StartIndex::Entry *entry = m_index.before(target);
    // From the beginning everything is seen again, which costs little and cannot fail.
    if (!entry || entry == m_index.entries.data())
        return false;
    return landOn(*entry);
}

base::Result<bool> FilePieceReader::landOn(const StartIndex::Entry &entry)
{
    const bool moved =
        m_input->canSeekBytes() ? m_input->seekByte(entry.position) : m_input->seekStamp(entry.stamp);
    if (!moved)
        return false;
    resetReading();
    for (int i = 0; i < 200; ++i) {
        m_clock.restore(entry.before);
        Held held;
        auto got = next(held);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == ReadResult::EndOfStream)
            return false;
        const bool same = held.facts.kind == PacketKind::Video && held.startsGroup &&
                          held.position == entry.position && held.stamp == entry.stamp;
        if (!same)
            continue;
        m_contiguous = m_index.known >= held.at;
        m_held.push_back(std::move(held));
        return true;
    }
    return false;
}

// Reads until the first picture after the target has come and keeps what follows the last start point before
// it. Where there is none before it the first one counts, and where there is none at all the beginning.
base::Result<void> FilePieceReader::readUpTo(Time target)
{
    qint64 bytes = 0;
    bool started = !m_held.empty();
    for (;;) {
        Held held;
        auto got = next(held);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == ReadResult::EndOfStream)
            return {};
        const bool beyond = held.facts.kind == PacketKind::Video && held.at > target;
        if (held.startsGroup && (!beyond || !started)) {
            m_held.clear();
            bytes = 0;
            started = true;
        }
        bytes += held.packet->size;
        m_held.push_back(std::move(held));
        if ((beyond && started) || bytes > kMostHeldBytes)
            return {};
    }
}

base::Result<ReadResult> FilePieceReader::read(AVPacket &packet, PacketFacts &facts, base::WallTime &at,
                                               bool &startsGroup)
{
    Held held;
    if (!m_held.empty()) {
        held = std::move(m_held.front());
        m_held.pop_front();
    } else {
        auto got = next(held);
        if (!got || *got == ReadResult::EndOfStream)
            return got;
    }
    av_packet_unref(&packet);
    av_packet_move_ref(&packet, held.packet.get());
    facts = held.facts;
    at = m_piece.range.from + held.at;
    startsGroup = held.startsGroup;
    m_lastJump = held.jump;
    return ReadResult::Packet;
}

} // namespace videoguard::media
