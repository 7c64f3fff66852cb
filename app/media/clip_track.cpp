// SPDX-License-Identifier: EUPL-1.2
#include "app/media/clip_track.h"

#include "app/base/log.h"

#include <QDir>

#include <algorithm>

namespace videoguard::media {

namespace {

using base::ErrorKind;
using namespace std::chrono_literals;
using std::chrono::microseconds;

constexpr auto kAdjoining = 1s; ///< a piece that begins so soon after the previous one goes on with it
constexpr double kShareOfCopying = 0.7;
constexpr int kMostPiecesBack = 3;

} // namespace

ClipTrackJob::ClipTrackJob(int number, const ClipTrack &track, const ClipRequest &request,
                           const std::atomic<bool> &cancel, std::function<void(double)> progress)
    : m_number(number)
    , m_track(track)
    , m_folder(QDir(request.folder).absolutePath())
    , m_range{request.range.from + -track.correction, request.range.to + -track.correction}
    , m_cancel(cancel)
    , m_progress(std::move(progress))
{
}

base::Error ClipTrackJob::stopped() const
{
    return {ErrorKind::Cancelled, QStringLiteral("save a clip of %1").arg(m_track.name), {}};
}

base::Result<std::vector<ClipFile>> ClipTrackJob::run()
{
    if (auto copied = copyPieces(); !copied)
        return tl::unexpected(copied.error());
    if (m_output) {
        if (auto ended = endFile(); !ended)
            return tl::unexpected(ended.error());
    }
    if (m_parts.empty()) {
        return failedTrack(m_unreadable.value_or(
            base::Error{ErrorKind::NotFound, QStringLiteral("save a clip of %1").arg(m_track.name),
                        QStringLiteral("no footage in the range")}));
    }
    const auto count = static_cast<double>(m_parts.size());
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const double share = (1 - kShareOfCopying) / count;
        const double from = kShareOfCopying + share * static_cast<double>(i);
        const auto right = verify(m_parts[i], from, from + share);
        if (!right && right.error().kind == ErrorKind::Corrupt)
            return failedTrack(right.error());
        if (!right)
            return tl::unexpected(right.error());
    }
    if (auto kept = keep(); !kept)
        return tl::unexpected(kept.error());
    std::vector<ClipFile> files;
    for (const Part &part : m_parts)
        files.push_back(part.file);
    return files;
}

std::vector<ClipFile> ClipTrackJob::failedTrack(const base::Error &error) const
{
    ClipFile none;
    none.track = m_number;
    none.failed = true;
    none.error = error;
    return {none};
}

// The piece at the beginning, with a reader that stands at the last start point at or before it. That may lie
// in a piece before when the recorder had to cut inside a group.
std::optional<FootagePiece> ClipTrackJob::firstPiece(std::unique_ptr<PieceReader> &reader)
{
    std::optional<FootagePiece> piece = m_track.index->pieceAt(m_range.from);
    if (!piece)
        piece = m_track.index->pieceAfter(m_range.from);
    std::optional<FootagePiece> best;
    for (int i = 0; piece && piece->range.from < m_range.to && i <= kMostPiecesBack; ++i) {
        auto opened = PieceReader::open(*piece, &m_cancel);
        if (!opened || !(*opened)->seek(m_range.from))
            break; // told by copyPieces when it comes there
        best = piece;
        reader = std::move(*opened);
        AvPacket packet(av_packet_alloc());
        PacketFacts facts;
        base::WallTime at;
        bool starts = false;
        while (const auto got = reader->read(*packet, facts, at, starts)) {
            if (*got == ReadResult::EndOfStream || facts.kind == PacketKind::Video)
                break;
        }
        if (!reader->seek(m_range.from) || (starts && at <= m_range.from))
            break;
        const auto before = m_track.index->pieceBefore(piece->range.from);
        if (!before || piece->range.from - before->range.to > kAdjoining)
            break;
        piece = before;
    }
    if (best)
        return best;
    return piece && piece->range.from < m_range.to ? piece : std::nullopt;
}

base::Result<void> ClipTrackJob::copyPieces()
{
    if (!m_track.index)
        return {};
    std::unique_ptr<PieceReader> reader;
    std::optional<FootagePiece> piece = firstPiece(reader);
    base::WallTime previousEnd; ///< unknown before the first piece and where a new beginning follows
    while (piece && piece->range.from < m_range.to && !m_end) {
        if (cancelled())
            return tl::unexpected(stopped());
        base::Result<void> begun;
        if (!reader) {
            auto opened = PieceReader::open(*piece, &m_cancel);
            if (opened)
                reader = std::move(*opened);
            else
                begun = tl::unexpected(opened.error());
        }
        const bool adjoins = previousEnd.isKnown() && piece->range.from - previousEnd <= kAdjoining;
        if (begun && reader) {
            auto copied = copyPiece(*reader, *piece, adjoins);
            if (!copied)
                begun = tl::unexpected(copied.error());
            else if (*copied == Next::End)
                return {};
        }
        previousEnd = piece->range.to;
        if (!begun) {
            if (m_folderFailed || begun.error().kind == ErrorKind::Cancelled)
                return begun;
            qCWarning(base::logMedia).noquote() << base::describe(begun.error());
            m_unreadable = begun.error();
            previousEnd = {}; // what follows is a beginning
        }
        reader.reset();
        piece = pieceBehind(*piece);
    }
    return {};
}

// A piece that still grows may have become longer meanwhile: it is not taken twice.
std::optional<FootagePiece> ClipTrackJob::pieceBehind(const FootagePiece &piece) const
{
    const base::WallTime end = std::max(piece.range.to, piece.range.from + 1us);
    auto next = m_track.index->pieceAt(end);
    if (next && next->range.from <= piece.range.from)
        next = m_track.index->pieceAfter(std::max(next->range.to, end));
    else if (!next)
        next = m_track.index->pieceAfter(end);
    return next;
}

// Until the piece, or the range, ends.
base::Result<ClipTrackJob::Next> ClipTrackJob::copyPiece(PieceReader &reader, const FootagePiece &piece,
                                                         bool adjoins)
{
    const auto next = pieceBehind(piece);
    AvPacket packet(av_packet_alloc());
    if (!packet)
        return tl::unexpected(base::Error{ErrorKind::Internal, QStringLiteral("save a clip"), {}});
    bool going = adjoins && m_output;
    std::optional<base::WallTime> start;
    for (;;) {
        PacketFacts facts;
        base::WallTime at;
        bool startsGroup = false;
        const auto got = reader.read(*packet, facts, at, startsGroup);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == ReadResult::EndOfStream)
            return Next::Piece;
        if (cancelled())
            return tl::unexpected(stopped());
        const bool picture = facts.kind == PacketKind::Video;
        if (!going && !(picture && startsGroup))
            continue;
        if (!going)
            start = at;
        // Pictures shown before the first one need others that are not there.
        if (start && at < *start)
            continue;
        if (next && at >= next->range.from) {
            // Another piece has these moments. Where two meet, the estimate of the time moved a little and
            // the last pictures of one lie behind the first of the next: they stay, right before it.
            if (!picture || !going || at - next->range.from > kAdjoining)
                continue;
            at = next->range.from + -1ms;
        }
        if (picture && m_end && at > *m_end)
            return Next::End;
        if (picture && startsGroup) {
            if (at >= m_range.to && m_parts.empty())
                return Next::End; // everything lies behind the range
            if (auto ready = prepareFile(reader, piece, *packet, at); !ready)
                return tl::unexpected(ready.error());
        }
        going = true;
        Part &part = m_parts.back();
        if (at < part.first || (!picture && !m_sound) || (!picture && at > m_range.to))
            continue;
        if (auto written = m_output->write(*packet, facts.kind, at - part.first, startsGroup); !written) {
            m_folderFailed = true;
            return tl::unexpected(written.error());
        }
        if (!picture)
            continue;
        part.last = std::max(part.last, at);
        part.gaps.add(at + m_track.correction);
        if (at >= m_range.to)
            m_end = m_end ? std::min(*m_end, at) : at;
        const auto length = static_cast<double>((m_range.to - m_range.from).count());
        const auto done = static_cast<double>((at - m_range.from).count());
        m_progress(std::clamp(done / std::max(1.0, length), 0.0, 1.0) * kShareOfCopying);
    }
}

} // namespace videoguard::media
