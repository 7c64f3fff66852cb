// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/archive.h"
#include "app/archive/tables.h"
#include "app/base/log.h"

#include <QSet>

#include <algorithm>
#include <mutex>

namespace videoguard::archive {

using base::Result;
using base::WallTime;
using media::FootagePiece;

namespace {

constexpr std::chrono::seconds kDiskKnownFor{1};
constexpr std::chrono::seconds kBetweenTries{5};
constexpr std::chrono::microseconds kJustBefore{-1};

/// Whether `a` is shown where both are: main before sub; of one stream, the one that begins later. It is the
/// one that was made after somebody set the clock back; what the other has of that time stays in its file.
bool wins(const SegmentRow &a, const SegmentRow &b)
{
    if (a.segment.stream != b.segment.stream)
        return a.segment.stream == Stream::Main;
    if (a.segment.facts.range.from != b.segment.facts.range.from)
        return a.segment.facts.range.from > b.segment.facts.range.from;
    return a.segment.id > b.segment.id;
}

class ArchiveFootage final : public media::FootageIndex
{
public:
    ArchiveFootage(QString file, QString cameraId)
        : m_file(std::move(file))
        , m_cameraId(std::move(cameraId))
    {
    }

    std::optional<FootagePiece> pieceAt(WallTime t) override
    {
        return answer([&](qint64 camera) { return at(camera, t); });
    }
    std::optional<FootagePiece> pieceAfter(WallTime t) override
    {
        return answer([&](qint64 camera) { return after(camera, t); });
    }
    std::optional<FootagePiece> pieceBefore(WallTime t) override
    {
        return answer([&](qint64 camera) { return before(camera, t); });
    }

private:
    using Piece = Result<std::optional<FootagePiece>>;

    std::optional<FootagePiece> answer(const std::function<Piece(qint64)> &ask);
    Piece at(qint64 camera, WallTime t);
    Piece after(qint64 camera, WallTime t);
    Piece before(qint64 camera, WallTime t);
    Result<std::vector<SegmentRow>> playable(qint64 camera, const TimeRange &range);
    Result<std::optional<WallTime>> moment(const QString &sql, qint64 camera, WallTime t);
    Result<void> lookAtDisks();

    std::mutex m_mutex;
    QString m_file;
    QString m_cameraId;
    std::unique_ptr<Tables> m_tables;
    base::SteadyTime m_tryAgain;
    QSet<qint64> m_lost; ///< places whose disk is not there
    base::SteadyTime m_disksSeen;
};

std::optional<FootagePiece> ArchiveFootage::answer(const std::function<Piece(qint64)> &ask)
{
    const std::lock_guard lock(m_mutex);
    const base::SteadyTime now = base::systemClock().steady();
    const auto piece = [&]() -> Piece {
        if (!m_tables) {
            if (now < m_tryAgain)
                return std::optional<FootagePiece>();
            m_tryAgain = now + kBetweenTries;
            auto opened = Tables::open(m_file, false);
            if (!opened)
                return tl::unexpected(opened.error());
            m_tables = std::move(*opened);
        }
        const auto camera = m_tables->findCamera(m_cameraId);
        if (!camera)
            return tl::unexpected(camera.error());
        if (!*camera)
            return std::optional<FootagePiece>();
        if (const auto seen = lookAtDisks(); !seen)
            return tl::unexpected(seen.error());
        return ask(**camera);
    }();
    if (piece)
        return *piece;
    qCWarning(base::logDatabase).noquote() << "look up footage:" << base::describe(piece.error());
    return std::nullopt;
}

Result<void> ArchiveFootage::lookAtDisks()
{
    const base::SteadyTime now = base::systemClock().steady();
    if (m_disksSeen != base::SteadyTime() && now - m_disksSeen < kDiskKnownFor)
        return {};
    const auto places = m_tables->places();
    if (!places)
        return tl::unexpected(places.error());
    m_lost.clear();
    for (const Place &place : *places) {
        const auto marker = readMarker(place.folder);
        if (!marker || *marker != place.marker)
            m_lost.insert(place.number);
    }
    m_disksSeen = now;
    return {};
}

Result<std::vector<SegmentRow>> ArchiveFootage::playable(qint64 camera, const TimeRange &range)
{
    auto rows = m_tables->overlapping(camera, range);
    if (rows)
        rows->erase(std::remove_if(rows->begin(), rows->end(),
                                   [this](const SegmentRow &row) {
                                       return m_lost.contains(row.place) || row.segment.facts.range.isEmpty();
                                   }),
                    rows->end());
    return rows;
}

ArchiveFootage::Piece ArchiveFootage::at(qint64 camera, WallTime t)
{
    const auto here = playable(camera, {t, t + std::chrono::microseconds(1)});
    if (!here)
        return tl::unexpected(here.error());
    if (here->empty())
        return std::optional<FootagePiece>();
    const SegmentRow &winner = *std::min_element(here->cbegin(), here->cend(),
                                                 [](const auto &a, const auto &b) { return wins(a, b); });
    const media::SegmentFacts &facts = winner.segment.facts;
    const auto others = playable(camera, facts.range);
    if (!others)
        return tl::unexpected(others.error());
    FootagePiece piece{facts.range, facts.path, nullptr, facts.clock};
    for (const SegmentRow &other : *others) {
        if (other.segment.id == winner.segment.id || !wins(other, winner))
            continue;
        const TimeRange &range = other.segment.facts.range;
        if (range.to <= t)
            piece.range.from = std::max(piece.range.from, range.to);
        else
            piece.range.to = std::min(piece.range.to, range.from);
    }
    return std::optional(piece);
}

Result<std::optional<WallTime>> ArchiveFootage::moment(const QString &sql, qint64 camera, WallTime t)
{
    auto find = m_tables->loan(sql);
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, camera).bind(2, us(t)).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row && !(*find)->isNull(0) ? std::optional(wallTime((*find)->integer(0))) : std::nullopt;
}

ArchiveFootage::Piece ArchiveFootage::after(qint64 camera, WallTime t)
{
    // A piece begins where a segment begins, or where one that was shown before it ends.
    for (WallTime from = t;;) {
        const auto begin =
            moment(QStringLiteral("SELECT min(begin_us) FROM segment WHERE camera = ? AND begin_us >= ?"),
                   camera, from);
        if (!begin)
            return tl::unexpected(begin.error());
        const auto end = moment(
            QStringLiteral("SELECT min(end_us) FROM segment WHERE camera = ? AND end_us >= ?"), camera, from);
        if (!end)
            return tl::unexpected(end.error());
        if (!*begin && !*end)
            return std::optional<FootagePiece>();
        const WallTime next = !*begin ? **end : !*end ? **begin : std::min(**begin, **end);
        auto piece = at(camera, next);
        if (!piece || (*piece && (*piece)->range.from == next))
            return piece;
        from = next + std::chrono::microseconds(1);
    }
}

ArchiveFootage::Piece ArchiveFootage::before(qint64 camera, WallTime t)
{
    for (WallTime to = t;;) {
        const auto begin =
            moment(QStringLiteral("SELECT max(begin_us) FROM segment WHERE camera = ? AND begin_us <= ?"),
                   camera, to);
        if (!begin)
            return tl::unexpected(begin.error());
        const auto end = moment(
            QStringLiteral("SELECT max(end_us) FROM segment WHERE camera = ? AND end_us <= ?"), camera, to);
        if (!end)
            return tl::unexpected(end.error());
        if (!*begin && !*end)
            return std::optional<FootagePiece>();
        const WallTime last = !*begin ? **end : !*end ? **begin : std::max(**begin, **end);
        auto piece = at(camera, last + kJustBefore);
        if (!piece || (*piece && (*piece)->range.to == last))
            return piece;
        to = last + kJustBefore;
    }
}

} // namespace

std::shared_ptr<media::FootageIndex> Archive::footage(const QString &file, const QString &cameraId)
{
    return std::make_shared<ArchiveFootage>(file, cameraId);
}

} // namespace videoguard::archive
