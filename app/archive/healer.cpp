// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/healer.h"

#include "app/archive/archive_private.h"
#include "app/archive/live_segments.h"
#include "app/archive/segment_name.h"
#include "app/base/log.h"
#include "app/media/segment_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace videoguard::archive {

using base::ErrorKind;
using base::Result;

namespace {

constexpr std::size_t kRowsAtOnce = 64; // in one transaction

QString removedAction()
{
    return QStringLiteral("lost");
}

TimeRange around(const std::vector<SegmentRow> &rows)
{
    TimeRange range = rows.front().segment.facts.range;
    for (const SegmentRow &row : rows) {
        range.from = std::min(range.from, row.segment.facts.range.from);
        range.to = std::max(range.to, row.segment.facts.range.to);
    }
    return range;
}

} // namespace

Result<void> Healer::report(double done)
{
    if (m_progress && !m_progress(std::clamp(done, 0.0, 1.0)))
        return base::fail(ErrorKind::Cancelled, QStringLiteral("heal the archive"));
    return {};
}

Result<void> Healer::readPlaces()
{
    auto places = m_tables.places();
    if (!places)
        return tl::unexpected(places.error());
    m_places.clear();
    for (Place &place : *places) {
        const auto marker = readMarker(place.folder);
        if (marker && *marker == place.marker)
            m_places.push_back(std::move(place));
    }
    return {};
}

Result<void> Healer::note(const QString &action, const QString &cameraId, const TimeRange &range,
                          int segments, qint64 bytes, const QString &detail)
{
    const auto written = m_tables.writeLog({m_now, action, {}, cameraId, range, segments, bytes, detail});
    return written ? Result<void>() : tl::unexpected(written.error());
}

Result<media::SegmentFacts> Healer::soundFacts(const QString &path, const QString &cameraId)
{
    auto facts = media::inspectSegment(path);
    if (!facts || !facts->torn)
        return facts;
    const qint64 before = facts->bytes;
    auto repaired = media::repairSegment(path);
    if (!repaired) {
        // It can be read as far as it goes, so it is kept as it is.
        qCWarning(base::logDatabase).noquote() << base::describe(repaired.error());
        return facts;
    }
    ++m_healed.repaired;
    if (auto noted = note(QStringLiteral("repaired"), cameraId, repaired->range, 1, repaired->bytes,
                          QStringLiteral("%1, %2 bytes before").arg(path).arg(before));
        !noted)
        return tl::unexpected(noted.error());
    return repaired;
}

Result<void> Healer::closeOpen(double share)
{
    if (auto read = readPlaces(); !read)
        return read;
    std::vector<SegmentRow> rows;
    {
        auto find = m_tables.loan(
            QStringLiteral("SELECT %1 FROM segment INDEXED BY segment_open WHERE state = 1 ORDER BY id")
                .arg(Tables::segmentColumns()));
        if (!find)
            return tl::unexpected(find.error());
        auto found = m_tables.read(*find);
        if (!found)
            return tl::unexpected(found.error());
        rows = std::move(*found);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (auto reported = report(share * double(i) / double(rows.size())); !reported)
            return reported;
        const bool reachable = std::any_of(m_places.cbegin(), m_places.cend(),
                                           [&](const Place &place) { return place.number == rows[i].place; });
        if (!reachable || isLiveSegment(rows[i].segment.facts.path))
            continue;
        if (auto closed = closeRow(rows[i]); !closed)
            return closed;
    }
    return report(share);
}

Result<void> Healer::closeRow(const SegmentRow &row)
{
    const media::SegmentFacts &before = row.segment.facts;
    if (!QFileInfo::exists(before.path))
        return forget({row});
    auto facts = soundFacts(before.path, row.segment.cameraId);
    if (!facts && facts.error().kind == ErrorKind::NotFound)
        return forget({row});
    if (facts) {
        facts->path = before.path;
        // A file alone does not tell that somebody set a clock before it began.
        facts->clockJumped = facts->clockJumped || before.clockJumped;
        return m_tables.atomically([&] { return m_tables.rewrite(row.segment.id, *facts, false); });
    }
    m_healed.unreadable += before.path;
    media::SegmentFacts kept = before;
    kept.torn = true;
    return m_tables.atomically([&]() -> Result<void> {
        if (auto noted =
                note(removedAction(), row.segment.cameraId, before.range, 1, before.bytes,
                     QStringLiteral("%1 cannot be read: %2").arg(before.path, base::describe(facts.error())));
            !noted)
            return noted;
        return before.range.isEmpty() ? m_tables.remove({row})
                                      : m_tables.rewrite(row.segment.id, kept, false);
    });
}

/// Rows whose file is no more.
Result<void> Healer::forget(const std::vector<SegmentRow> &rows)
{
    if (rows.empty())
        return {};
    auto done = m_tables.atomically([&]() -> Result<void> {
        qint64 bytes = 0;
        int withPictures = 0;
        for (const SegmentRow &row : rows) {
            bytes += row.segment.facts.bytes;
            withPictures += row.segment.facts.range.isEmpty() ? 0 : 1;
        }
        // A file that was named and never begun is no loss.
        if (withPictures > 0)
            if (auto noted = note(removedAction(), rows.front().segment.cameraId, around(rows), withPictures,
                                  bytes, QStringLiteral("the file is gone"));
                !noted)
                return noted;
        return m_tables.remove(rows);
    });
    if (done)
        m_healed.gone += int(rows.size());
    return done;
}

Result<void> Healer::readEverything(double from)
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const double share = (1 - from) / double(m_places.size());
        if (auto read = readPlace(m_places[i], {from + share * double(i), from + share * double(i + 1)});
            !read)
            return read;
    }
    auto sums = m_tables.atomically([&]() -> Result<void> {
        auto sum = m_tables.loan(QStringLiteral("UPDATE place SET bytes = ifnull((SELECT sum(bytes) FROM day "
                                                "WHERE day.place = place.number), 0)"));
        if (!sum)
            return tl::unexpected(sum.error());
        if (auto done = (*sum)->run(); !done)
            return done;
        return note(QStringLiteral("index rebuilt"), {}, {}, m_healed.added, 0,
                    QStringLiteral("%1 files added, %2 repaired, %3 gone, %4 unreadable")
                        .arg(m_healed.added)
                        .arg(m_healed.repaired)
                        .arg(m_healed.gone)
                        .arg(m_healed.unreadable.size()));
    });
    if (!sums)
        return sums;
    return report(1);
}

Result<void> Healer::readPlace(const Place &place, Span span)
{
    // Cameras of the folder, and those whose folder is gone.
    QSet<QString> ids;
    const QFileInfoList folders =
        QDir(place.folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders)
        if (isSafeCameraId(folder.fileName()))
            ids.insert(folder.fileName());
    {
        auto cameras = m_tables.loan(QStringLiteral("SELECT id FROM camera"));
        if (!cameras)
            return tl::unexpected(cameras.error());
        Result<bool> row = (*cameras)->step();
        for (; row && *row; row = (*cameras)->step())
            ids.insert((*cameras)->text(0));
        if (!row)
            return tl::unexpected(row.error());
    }
    const double share = (span.to - span.from) / double(std::max<qsizetype>(ids.size(), 1));
    double at = span.from;
    for (const QString &id : std::as_const(ids)) {
        if (auto read = readCamera(place, id, {at, at + share}); !read)
            return read;
        at += share;
    }
    return {};
}

Result<Healer::Index> Healer::indexOf(const Place &place, const QString &cameraId)
{
    Index index;
    const auto camera = m_tables.findCamera(cameraId);
    if (!camera)
        return tl::unexpected(camera.error());
    if (!*camera)
        return index;
    auto find = m_tables.loan(QStringLiteral("SELECT id, stream, named_us, suffix, file, bytes FROM segment "
                                             "WHERE camera = ? AND place = ?"));
    if (!find)
        return tl::unexpected(find.error());
    (*find)->bind(1, **camera).bind(2, place.number);
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step()) {
        const QString path = (*find)->isNull(4)
                                 ? relativePath({cameraId, Stream((*find)->integer(1)),
                                                 wallTime((*find)->integer(2)), (*find)->text(3)})
                                 : (*find)->text(4);
        index.insert(path, {(*find)->integer(0), (*find)->integer(5), false});
    }
    if (!row)
        return tl::unexpected(row.error());
    return index;
}

Result<void> Healer::readCamera(const Place &place, const QString &cameraId, Span span)
{
    auto index = indexOf(place, cameraId);
    if (!index)
        return tl::unexpected(index.error());
    const QDir folder(place.folder + u'/' + cameraId);
    const QStringList days =
        folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QStringList files =
            QDir(folder.filePath(days[i])).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
        for (qsizetype j = 0; j < files.size(); ++j) {
            const double done = (double(i) + double(j) / double(files.size())) / double(days.size());
            if (auto reported = report(span.from + (span.to - span.from) * done); !reported)
                return reported;
            if (auto read = readFile(place, cameraId + u'/' + days[i] + u'/' + files[j], *index); !read)
                return read;
        }
    }
    if (auto forgotten = forgetUnmet(*index); !forgotten)
        return forgotten;
    const auto camera = m_tables.findCamera(cameraId);
    if (!camera)
        return tl::unexpected(camera.error());
    return *camera ? recount(**camera, place) : Result<void>();
}

Result<void> Healer::readFile(const Place &place, const QString &relative, Index &index)
{
    const QString path = place.folder + u'/' + relative;
    const auto name = parseRelativePath(relative);
    const auto known = index.find(relative);
    if (known != index.end())
        known->met = true;
    if (isLiveSegment(path) || (known != index.end() && known->bytes == QFileInfo(path).size()))
        return {};
    if (known == index.end() && !name)
        return {}; // nothing of ours
    auto facts = soundFacts(path, name ? name->cameraId : QString());
    if (!facts) {
        if (facts.error().kind != ErrorKind::NotFound)
            m_healed.unreadable += path;
        return {};
    }
    facts->path = path;
    return m_tables.atomically([&]() -> Result<void> {
        if (known != index.end()) {
            const auto row = m_tables.segment(known->id);
            if (!row)
                return tl::unexpected(row.error());
            return *row && (*row)->state == SegmentState::Closed ? m_tables.rewrite(known->id, *facts, false)
                                                                 : Result<void>();
        }
        // A recorder may have closed it since the index was read.
        if (const auto camera = m_tables.findCamera(name->cameraId); camera && *camera) {
            const auto rows = m_tables.overlapping(**camera, facts->range);
            if (!rows)
                return tl::unexpected(rows.error());
            if (std::any_of(rows->cbegin(), rows->cend(),
                            [&](const SegmentRow &row) { return row.relative == relative; }))
                return {};
        }
        const auto added = m_tables.insert(name->cameraId, name->stream, *facts, false);
        if (!added && added.error().kind == ErrorKind::Corrupt) {
            m_healed.unreadable += path;
            return {};
        }
        if (!added)
            return tl::unexpected(added.error());
        ++m_healed.added;
        return {};
    });
}

Result<void> Healer::forgetUnmet(const Index &index)
{
    std::vector<SegmentRow> gone;
    for (auto known = index.cbegin(); known != index.cend(); ++known) {
        if (known->met)
            continue;
        auto row = m_tables.segment(known->id);
        if (!row)
            return tl::unexpected(row.error());
        // It may have come since the folder was read, or have gone by the sweep.
        if (!*row || (*row)->state == SegmentState::Doomed || isLiveSegment((*row)->segment.facts.path) ||
            QFileInfo::exists((*row)->segment.facts.path))
            continue;
        gone.push_back(std::move(**row));
        if (gone.size() == kRowsAtOnce) {
            if (auto forgotten = forget(gone); !forgotten)
                return forgotten;
            gone.clear();
        }
    }
    return forget(gone);
}

Result<void> Healer::recount(qint64 camera, const Place &place)
{
    std::vector<qint64> days;
    {
        auto find = m_tables.loan(QStringLiteral(
            "SELECT day FROM day WHERE camera = ?1 AND place = ?2 UNION SELECT DISTINCT begin_us / "
            "86400000000 "
            "FROM segment WHERE camera = ?1 AND place = ?2 UNION SELECT DISTINCT (end_us - 1) / 86400000000 "
            "FROM segment WHERE camera = ?1 AND place = ?2"));
        if (!find)
            return tl::unexpected(find.error());
        (*find)->bind(1, camera).bind(2, place.number);
        Result<bool> row = (*find)->step();
        for (; row && *row; row = (*find)->step())
            days.push_back((*find)->integer(0));
        if (!row)
            return tl::unexpected(row.error());
    }
    for (const qint64 day : days)
        if (auto counted = m_tables.atomically([&] { return m_tables.recount(camera, place.number, day); });
            !counted)
            return counted;
    return {};
}

Result<Archive::Healed> Archive::heal(bool everything, const std::function<bool(double)> &progress)
{
    constexpr double kShareOfOpen = 0.05; // there are a few, and a folder has many
    Healer healer(*m_d->tables, m_d->clock.wall(), progress);
    if (const auto closed = healer.closeOpen(everything ? kShareOfOpen : 1.0); !closed)
        return tl::unexpected(closed.error());
    if (everything)
        if (const auto read = healer.readEverything(kShareOfOpen); !read)
            return tl::unexpected(read.error());
    return healer.healed();
}

} // namespace videoguard::archive
