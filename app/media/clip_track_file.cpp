// SPDX-License-Identifier: EUPL-1.2
#include "app/media/clip_track.h"

#include "app/base/log.h"
#include "app/base/system_file.h"
#include "app/media/packet_clip.h"
#include "app/media/track_probe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <mutex>

namespace videoguard::media {

namespace {

using base::ErrorKind;
using namespace std::chrono_literals;
using std::chrono::microseconds;

constexpr int kMostNames = 1000;
constexpr size_t kMostGaps = 500;
constexpr qint64 kChunk = 1 << 20;

struct Active {
    std::mutex mutex;
    QSet<QString> paths;
};

Active &active()
{
    static Active all;
    return all;
}

void setActive(const QString &path, bool is)
{
    const std::lock_guard lock(active().mutex);
    if (is)
        active().paths.insert(path);
    else
        active().paths.remove(path);
}

QString numbered(const QString &base, size_t part)
{
    return (part == 0 ? base : QStringLiteral("%1_%2").arg(base).arg(part + 1)) + QStringLiteral(".mkv");
}

bool sameSound(const AVCodecParameters *a, const AVCodecParameters *b)
{
    if (!a || !b)
        return !a && !b;
    return a->codec_id == b->codec_id && a->sample_rate == b->sample_rate &&
           a->extradata_size == b->extradata_size &&
           std::equal(a->extradata, a->extradata + a->extradata_size, b->extradata);
}

} // namespace

bool isClipBeingWritten(const QString &partPath)
{
    const std::lock_guard lock(active().mutex);
    return active().paths.contains(QFileInfo(partPath).absoluteFilePath());
}

std::vector<TimeRange> ClipGaps::list(double fps) const
{
    std::vector<qint64> sorted = m_moments;
    std::sort(sorted.begin(), sorted.end());
    constexpr size_t kAround = 9;
    constexpr qint64 kLeast_us = 500'000;
    std::array<qint64, kAround> steps;
    steps.fill(fps > 0.1 ? static_cast<qint64>(1e6 / fps) : kLeast_us);
    std::vector<TimeRange> gaps;
    for (size_t i = 1; i < sorted.size(); ++i) {
        const qint64 step = sorted[i] - sorted[i - 1];
        std::array<qint64, kAround> ordered = steps;
        std::nth_element(ordered.begin(), ordered.begin() + kAround / 2, ordered.end());
        const qint64 usual = ordered[kAround / 2];
        if (step > std::max(usual * 3 / 2, kLeast_us))
            gaps.push_back({{microseconds(sorted[i - 1] + usual)}, {microseconds(sorted[i])}});
        steps[i % kAround] = step;
    }
    if (gaps.size() > kMostGaps) {
        std::nth_element(gaps.begin(), gaps.begin() + kMostGaps, gaps.end(),
                         [](const TimeRange &a, const TimeRange &b) { return a.length() > b.length(); });
        gaps.resize(kMostGaps);
        std::sort(gaps.begin(), gaps.end(),
                  [](const TimeRange &a, const TimeRange &b) { return a.from < b.from; });
    }
    return gaps;
}

ClipTrackJob::~ClipTrackJob()
{
    m_output.reset();
    for (const Part &part : m_parts) {
        if (part.partPath.isEmpty())
            continue;
        if (!QFile::remove(part.partPath) && QFile::exists(part.partPath))
            qCWarning(base::logMedia).noquote() << "cannot remove" << part.partPath;
        setActive(part.partPath, false);
    }
}

base::Result<void> ClipTrackJob::prepareFile(PieceReader &reader, const FootagePiece &piece,
                                             const AVPacket &start, base::WallTime at)
{
    const SourceInfo &info = reader.info();
    const AVCodecID codec = info.video->parameters->codec_id;
    const AVCodecParameters *sound = m_track.sound && info.audio ? info.audio->parameters.get() : nullptr;
    bool other = !m_output || codec != m_codec || !sameSound(sound, m_sound.get());
    if (codec != m_codec)
        m_sets = ParameterSets(codec);
    other = m_sets.take(start) || other;
    if (!other)
        return {};
    if (m_output) {
        if (auto ended = endFile(); !ended) {
            m_folderFailed = true;
            return ended;
        }
    }
    m_codec = codec;
    m_sound.reset();
    if (sound) {
        m_sound.reset(avcodec_parameters_alloc());
        avcodec_parameters_copy(m_sound.get(), sound);
    }
    return beginFile(reader, piece, start, at);
}

base::Result<void> ClipTrackJob::beginFile(PieceReader &reader, const FootagePiece &piece,
                                           const AVPacket &start, base::WallTime at)
{
    auto video = completed(*reader.info().video, start);
    if (!video)
        return tl::unexpected(video.error());
    Part part;
    part.fps = video->fps;
    part.first = at;
    part.last = at;
    ClipHead head;
    head.title = m_track.title;
    head.video = std::move(*video);
    if (m_sound)
        head.audio = copyOf(*reader.info().audio);
    head.from = at + m_track.correction;
    head.correction = m_track.correction;
    head.clock = piece.clock;
    for (int tries = 0; tries < kMostNames && !m_output; ++tries) {
        if (m_base.isEmpty())
            m_base = freeName();
        part.path = numbered(m_base, m_parts.size());
        part.partPath = part.path + QStringLiteral(".part");
        head.path = part.partPath;
        auto created = ClipOutput::create(head);
        if (created) {
            m_output = std::move(*created);
        } else if (created.error().kind == ErrorKind::Conflict && m_parts.empty()) {
            m_base.clear(); // somebody was faster
        } else {
            m_folderFailed = created.error().kind != ErrorKind::Unsupported;
            return tl::unexpected(created.error());
        }
    }
    m_folderFailed = !m_output;
    if (m_folderFailed)
        return base::fail(ErrorKind::Conflict, QStringLiteral("save a clip in %1").arg(m_folder));
    setActive(part.partPath, true);
    m_parts.push_back(std::move(part));
    return {};
}

base::Result<void> ClipTrackJob::endFile()
{
    Part &part = m_parts.back();
    if (auto closed = m_output->close(); !closed)
        return closed;
    part.essence = m_output->essence();
    part.file.track = m_number;
    part.file.pictures = m_output->pictures();
    const microseconds picture = part.fps > 0.1 ? microseconds(static_cast<qint64>(1e6 / part.fps)) : 40ms;
    part.file.actual = {part.first + m_track.correction, part.last + picture + m_track.correction};
    part.file.gaps = part.gaps.list(part.fps);
    part.gaps = {};
    m_output.reset();
    return {};
}

// From the medium, not from memory: what the sums say is what lies there.
base::Result<void> ClipTrackJob::verify(Part &part, double from, double to)
{
    const QString what = QStringLiteral("read back %1").arg(part.partPath);
    base::system::forgetCached(part.partPath);
    QFile file(part.partPath);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::Unreachable, what, file.errorString());
    const double bytes = static_cast<double>(std::max<qint64>(1, file.size()));
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (QByteArray chunk = file.read(kChunk); !chunk.isEmpty(); chunk = file.read(kChunk)) {
        if (cancelled())
            return tl::unexpected(stopped());
        sum.addData(chunk);
        m_progress(from + (to - from) / 2 * static_cast<double>(file.pos()) / bytes);
    }
    if (file.error() != QFileDevice::NoError)
        return base::fail(ErrorKind::Unreachable, what, file.errorString());
    part.file.bytes = file.size();
    part.file.sha256 = sum.result().toHex();
    FootagePiece piece;
    piece.path = part.partPath;
    auto reader = PieceReader::open(piece, &m_cancel);
    if (!reader)
        return tl::unexpected(reader.error());
    EssenceHash essence((*reader)->info().video->parameters->codec_id);
    const AvPacket packet(av_packet_alloc());
    for (;;) {
        PacketFacts facts;
        base::WallTime at;
        bool startsGroup = false;
        const auto got = (*reader)->read(*packet, facts, at, startsGroup);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == ReadResult::EndOfStream)
            break;
        if (facts.kind == PacketKind::Video)
            essence.add(*packet);
    }
    if (essence.hex() != part.essence)
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("other pictures than those written"));
    part.file.essence = part.essence;
    m_progress(to);
    return {};
}

base::Result<void> ClipTrackJob::keep()
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        bool kept = QFile::rename(part.partPath, part.path); // never over a file
        for (int tries = 0; !kept && QFile::exists(part.path) && tries < kMostNames; ++tries) {
            m_base = freeName();
            part.path = numbered(m_base, i);
            kept = QFile::rename(part.partPath, part.path);
        }
        if (!kept)
            return base::fail(ErrorKind::Denied, QStringLiteral("save %1").arg(part.path));
        setActive(part.partPath, false);
        part.partPath.clear();
        part.file.path = part.path;
    }
    base::system::syncFolder(m_folder);
    return {};
}

QString ClipTrackJob::freeName() const
{
    QString name = m_track.name;
    name.replace(u'/', u'_');
#ifdef Q_OS_WIN
    for (QChar &letter : name) {
        if (letter.unicode() < 0x20 || QStringLiteral("<>:\"\\|?*").contains(letter))
            letter = u'_';
    }
#endif
    if (name.isEmpty() || name.startsWith(u'.'))
        name.prepend(u'_');
    const QDir folder(m_folder);
    for (int i = 1;; ++i) {
        const QString base = folder.filePath(i == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(i));
        bool free = true;
        for (size_t part = 0; part < 2 && free; ++part) {
            const QString path = numbered(base, part);
            free = !QFile::exists(path) && !QFile::exists(path + QStringLiteral(".part"));
        }
        if (free || i >= kMostNames)
            return base;
    }
}

} // namespace videoguard::media
