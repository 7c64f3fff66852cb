// SPDX-License-Identifier: EUPL-1.2
#include "app/media/lane_filler.h"

#include "app/base/log.h"

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;

constexpr size_t kMostSound = 400; // packets, some seconds

bool isSamePiece(const FootagePiece &a, const FootagePiece &b)
{
    return a.path == b.path && a.packets == b.packets && a.range.from == b.range.from;
}

} // namespace

bool LaneFiller::openFor(base::WallTime moment)
{
    if (m_decoder && !m_stale && m_piece.range.contains(moment))
        return true;
    const auto piece = m_lane.index().pieceAt(moment);
    m_stale = false;
    if (!piece || !piece->range.contains(moment)) {
        insertGap(moment);
        return false;
    }
    if (openPiece(*piece))
        return true;
    if (m_lane.cancelled().load(std::memory_order_relaxed))
        return false;
    // Whichever way it is passed: from here to its end, or back to its beginning.
    const TimeRange rest = m_wish.playing && m_wish.direction < 0
                               ? TimeRange{piece->range.from, moment + kMoment}
                               : TimeRange{moment, piece->range.to};
    insertMissing(rest, m_failure, true);
    return false;
}

bool LaneFiller::openPiece(const FootagePiece &piece)
{
    const bool same = m_decoder && isSamePiece(m_piece, piece);
    // What was read to its end while it grew has to be opened again.
    if (same && (!m_decoder->reachedEnd() || m_piece.range == piece.range)) {
        m_piece = piece;
        return true;
    }
    m_cursor.reset();
    m_pass.reset();
    m_kept = {};
    m_audio.reset();
    if (!same) {
        std::swap(m_decoder, m_other);
        std::swap(m_piece, m_otherPiece);
        if (m_decoder && m_piece == piece)
            return true;
    }
    m_decoder.reset();
    auto opened = PieceDecoder::open(piece, 1, &m_lane.cancelled());
    if (!opened) {
        m_failure = opened.error();
        if (m_failure.kind != base::ErrorKind::Cancelled)
            qCInfo(base::logMedia).noquote() << base::describe(m_failure);
        return false;
    }
    m_decoder = std::move(*opened);
    m_piece = piece;
    m_interval = {};
    if (m_wish.sound)
        m_decoder->setSound([this](const AVPacket &packet, base::WallTime at) { takeSound(packet, at); });
    m_lane.with([&](PlayerLane::Shared &shared) {
        shared.codec = m_decoder->decoder().codec();
        shared.fps = m_decoder->info().video->fps;
    });
    return true;
}

void LaneFiller::insertGap(base::WallTime moment)
{
    const auto before = m_lane.index().pieceBefore(moment);
    const auto after = m_lane.index().pieceAfter(moment);
    FootageShot gap;
    gap.kind = FootageShot::Kind::Gap;
    gap.range.from = before ? std::min(before->range.to, moment) : base::WallTime{};
    gap.range.to = after ? std::max(after->range.from, moment + kMoment) : kForever;
    m_changed = true;
    m_lane.with([&](PlayerLane::Shared &shared) { shared.shots.insert(std::move(gap)); });
}

void LaneFiller::insertMissing(TimeRange range, const base::Error &error, bool failed)
{
    FootageShot missing;
    missing.kind = FootageShot::Kind::Missing;
    missing.range = range;
    missing.failed = failed;
    missing.error = error;
    missing.clock = m_piece.clock;
    m_changed = true;
    m_lane.with([&](PlayerLane::Shared &shared) { shared.shots.insert(std::move(missing)); });
}

void LaneFiller::insertPicture(Output &out, TimeRange range, bool exact)
{
    FootageShot shot;
    shot.range = range;
    shot.exact = exact;
    shot.demand = m_wish.demandVersion;
    shot.clock = m_piece.clock;
    shot.picture = convert(out.frame, out.at, m_wish.demand);
    if (shot.picture.isNull())
        return insertMissing(range,
                             {base::ErrorKind::Unsupported, QStringLiteral("show %1").arg(m_piece.path),
                              QStringLiteral("this form of picture is not known here")},
                             false);
    m_pictureBytes = shot.bytes();
    m_lastShot = range.from;
    m_changed = true;
    const QSize size = shot.picture.sourceSize;
    m_lane.with([&](PlayerLane::Shared &shared) {
        shared.size = size;
        shared.newest = range.from;
        shared.shots.insert(std::move(shot));
        shared.shots.trim(shared.wish.budget, shared.wish.position, shared.wish.direction);
    });
    if (!m_wish.playing && exact && range.contains(m_wish.position)) {
        std::swap(m_kept, out.frame);
        m_keptRange = range;
    } else if (m_wish.playing) {
        m_kept = {};
    }
}

void LaneFiller::extend(base::WallTime from, base::WallTime to, bool exact)
{
    m_changed = true;
    m_lane.with([&](PlayerLane::Shared &shared) {
        shared.newest = from;
        shared.shots.extend(from, to, exact);
    });
}

// Too close to the one before to be worth making: that one lasts longer instead.
bool LaneFiller::isThin(const Output &out, base::WallTime end)
{
    if (m_wish.spacing.count() == 0 || !m_lastShot.isKnown() || out.at >= m_lastShot + m_wish.spacing)
        return false;
    return m_lane.with([&](PlayerLane::Shared &shared) {
        const FootageShot *last = shared.shots.at(m_lastShot);
        if (!last || last->range.from != m_lastShot || last->range.to != out.at)
            return false;
        shared.shots.extend(m_lastShot, end, false);
        return true;
    });
}

bool LaneFiller::isThere(base::WallTime at)
{
    return m_lane.with([&](const PlayerLane::Shared &shared) {
        const FootageShot *shot = shared.shots.at(at);
        return shot && shot->range.from == at && shot->kind == FootageShot::Kind::Picture &&
               m_wish.taste().accepts(*shot);
    });
}

// Paused, and somebody wants the picture in another size: it is still here.
bool LaneFiller::showKept(base::WallTime at)
{
    if (m_wish.playing || m_stale || !m_kept.frame || at != m_wish.position || !m_keptRange.contains(at))
        return false;
    Output out;
    out.at = m_keptRange.from;
    std::swap(out.frame, m_kept);
    insertPicture(out, m_keptRange, true);
    return true;
}

Picture LaneFiller::convert(const DecodedFrame &frame, base::WallTime at, const Demand &demand)
{
    const PictureGeometry geometry = geometryOf(*frame.frame, m_decoder->info().video->rotation);
    const PictureFit fit = fitPicture(geometry, demand);
    if (fit.isNull())
        return {};
    Picture picture;
    picture.image = m_pool.take(fit.target);
    if (picture.image.isNull() || !m_scaler.convert(*frame.frame, fit, picture.image))
        return {};
    picture.sourceSize = fit.upright;
    picture.displayAspect = fit.displayAspect;
    picture.crop = fit.crop;
    picture.receivedAt = std::chrono::steady_clock::now();
    picture.capturedAt = at;
    picture.damaged = frame.damaged;
    return picture;
}

void LaneFiller::fullPicture(base::WallTime at)
{
    Picture made;
    const auto piece = m_lane.index().pieceAt(at);
    auto decoder = piece ? PieceDecoder::open(*piece, m_wish.threads, &m_lane.cancelled())
                         : base::Result<std::unique_ptr<PieceDecoder>>(nullptr);
    if (decoder && *decoder && (*decoder)->seek(at)) {
        Output out;
        while (!m_lane.cancelled().load(std::memory_order_relaxed)) {
            const auto step = (*decoder)->advance(out);
            if (!step || *step == PieceDecoder::Step::End)
                break;
            if (*step != PieceDecoder::Step::Picture || out.at < at)
                continue;
            const PictureGeometry geometry = geometryOf(*out.frame.frame, (*decoder)->info().video->rotation);
            std::swap(m_decoder, *decoder);
            made = convert(out.frame, out.at, {naturalSize(geometry), {0, 0, 1, 1}, true});
            std::swap(m_decoder, *decoder);
            break;
        }
    }
    m_changed = true;
    m_lane.with([&](PlayerLane::Shared &shared) { shared.fullMade.push_back(std::move(made)); });
}

void LaneFiller::takeSound(const AVPacket &packet, base::WallTime at)
{
    if (at < m_wish.position || !m_decoder || !m_decoder->info().audio)
        return;
    if (!m_audio) {
        auto decoder = AudioDecoder::create(*m_decoder->info().audio);
        if (!decoder)
            return;
        m_audio = std::move(*decoder);
    }
    AudioChunk chunk = m_audio->decode(packet);
    if (chunk.samples.isEmpty())
        return;
    m_lane.with([&](PlayerLane::Shared &shared) {
        if (shared.sound.size() < kMostSound)
            shared.sound.push_back({at, std::move(chunk)});
    });
}

} // namespace videoguard::media
