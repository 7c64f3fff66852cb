// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/archive.h"

#include "app/archive/archive_private.h"

#include <QUuid>

#include <algorithm>

namespace videoguard::archive {

using base::ErrorKind;
using base::Result;

namespace {

constexpr std::chrono::hours kLatestReview{184 * 24}; // six months
constexpr qsizetype kLongestText = 4000;

/// Says what is wrong with a hold; nothing when all is well. `now`: when it is set or changed.
QString mistakeIn(const Hold &hold, base::WallTime now)
{
    if (hold.why.trimmed().isEmpty())
        return QStringLiteral("why: it says nothing");
    if (hold.who.trimmed().isEmpty())
        return QStringLiteral("who: it says nothing");
    if (hold.why.size() > kLongestText || hold.who.size() > kLongestText ||
        hold.caseNumber.size() > kLongestText)
        return QStringLiteral("why: too long");
    if (hold.cameraIds.empty())
        return QStringLiteral("cameras: none");
    if (hold.range.isEmpty() || !hold.range.from.isKnown())
        return QStringLiteral("range: empty");
    if (hold.until.isKnown() && hold.until <= now)
        return QStringLiteral("until: it is over already");
    if (!hold.reviewAt.isKnown() || hold.reviewAt <= now)
        return QStringLiteral("review: no day in the future");
    if (hold.reviewAt > now + kLatestReview)
        return QStringLiteral("review: more than six months away");
    return {};
}

LogEntry entryOf(const Hold &hold, const QString &action, const QString &who, base::WallTime at)
{
    LogEntry entry;
    entry.at = at;
    entry.action = action;
    entry.who = who;
    entry.cameraId = hold.cameraIds.size() == 1 ? hold.cameraIds.front() : QString();
    entry.range = hold.range;
    entry.detail = QStringLiteral("%1: %2").arg(hold.id, hold.why);
    if (!hold.caseNumber.isEmpty())
        entry.detail += QStringLiteral("; case %1").arg(hold.caseNumber);
    if (hold.cameraIds.size() > 1) {
        QStringList ids;
        for (const QString &id : hold.cameraIds)
            ids += id;
        entry.detail += QStringLiteral("; cameras %1").arg(ids.join(QStringLiteral(", ")));
    }
    return entry;
}

Result<void> writeCameras(Tables &tables, const Hold &hold)
{
    auto clear = tables.loan(QStringLiteral("DELETE FROM hold_camera WHERE hold = ?"));
    if (!clear)
        return tl::unexpected(clear.error());
    if (auto done = (*clear)->bind(1, hold.id).run(); !done)
        return done;
    for (const QString &id : hold.cameraIds) {
        const auto camera = tables.cameraNumber(id);
        if (!camera)
            return tl::unexpected(camera.error());
        auto insert =
            tables.loan(QStringLiteral("INSERT OR IGNORE INTO hold_camera (camera, hold) VALUES (?, ?)"));
        if (!insert)
            return tl::unexpected(insert.error());
        if (auto done = (*insert)->bind(1, *camera).bind(2, hold.id).run(); !done)
            return done;
    }
    return {};
}

Result<void> write(Tables &tables, const Hold &hold)
{
    auto insert = tables.loan(QStringLiteral(
        "INSERT INTO hold (id, from_us, to_us, who, why, case_number, incident, set_at_us, until_us, "
        "review_at_us, released_at_us, released_by, release_reason) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT (id) DO UPDATE SET from_us = excluded.from_us, to_us = excluded.to_us, "
        "who = excluded.who, why = excluded.why, case_number = excluded.case_number, "
        "incident = excluded.incident, until_us = excluded.until_us, "
        "review_at_us = excluded.review_at_us, released_at_us = excluded.released_at_us, "
        "released_by = excluded.released_by, release_reason = excluded.release_reason"));
    if (!insert)
        return tl::unexpected(insert.error());
    return (*insert)
        ->bind(1, hold.id)
        .bind(2, us(hold.range.from))
        .bind(3, us(hold.range.to))
        .bind(4, text(hold.who))
        .bind(5, text(hold.why))
        .bind(6, text(hold.caseNumber))
        .bind(7, text(hold.incidentId))
        .bind(8, us(hold.setAt))
        .bind(9, us(hold.until))
        .bind(10, us(hold.reviewAt))
        .bind(11, us(hold.releasedAt))
        .bind(12, text(hold.releasedBy))
        .bind(13, text(hold.releaseReason))
        .run();
}

Result<std::vector<Hold>> readHolds(Tables &tables, const QString &where, const QString &id)
{
    std::vector<Hold> holds;
    auto find = tables.loan(
        QStringLiteral(
            "SELECT id, from_us, to_us, who, why, case_number, incident, set_at_us, until_us, review_at_us, "
            "released_at_us, released_by, release_reason FROM hold WHERE %1 ORDER BY set_at_us, id")
            .arg(where));
    if (!find)
        return tl::unexpected(find.error());
    if (!id.isNull())
        (*find)->bind(1, id);
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step()) {
        Hold hold;
        hold.id = (*find)->text(0);
        hold.range = {wallTime((*find)->integer(1)), wallTime((*find)->integer(2))};
        hold.who = (*find)->text(3);
        hold.why = (*find)->text(4);
        hold.caseNumber = (*find)->text(5);
        hold.incidentId = (*find)->text(6);
        hold.setAt = wallTime((*find)->integer(7));
        hold.until = wallTime((*find)->integer(8));
        hold.reviewAt = wallTime((*find)->integer(9));
        hold.releasedAt = wallTime((*find)->integer(10));
        hold.releasedBy = (*find)->text(11);
        hold.releaseReason = (*find)->text(12);
        auto cameras = tables.loan(QStringLiteral("SELECT c.id FROM hold_camera h JOIN camera c ON "
                                                  "c.number = h.camera WHERE h.hold = ? ORDER BY c.id"));
        if (!cameras)
            return tl::unexpected(cameras.error());
        (*cameras)->bind(1, hold.id);
        Result<bool> camera = (*cameras)->step();
        for (; camera && *camera; camera = (*cameras)->step())
            hold.cameraIds.push_back((*cameras)->text(0));
        if (!camera)
            return tl::unexpected(camera.error());
        holds.push_back(std::move(hold));
    }
    if (!row)
        return tl::unexpected(row.error());
    return holds;
}

/// The hold in force of this id. Errors: NotFound, Conflict (released).
Result<Hold> inForce(Tables &tables, const QString &id, const QString &what)
{
    auto found = readHolds(tables, QStringLiteral("id = ?"), text(id));
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return base::fail(ErrorKind::NotFound, what, QStringLiteral("there is no %1").arg(id));
    if (found->front().isReleased())
        return base::fail(ErrorKind::Conflict, what, QStringLiteral("it was released before"));
    return std::move(found->front());
}

} // namespace

Result<Hold> Archive::setHold(Hold hold)
{
    const QString what = QStringLiteral("hold footage");
    // One that comes back into an index made anew keeps both.
    if (hold.id.isEmpty()) {
        hold.setAt = m_d->clock.wall();
        hold.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    hold.releasedAt = {};
    hold.releasedBy.clear();
    hold.releaseReason.clear();
    if (!hold.reviewAt.isKnown())
        hold.reviewAt = hold.setAt + kLatestReview;
    if (const QString mistake = mistakeIn(hold, hold.setAt); !mistake.isEmpty())
        return base::fail(ErrorKind::Unsupported, what, mistake);
    const auto done = m_d->tables->atomically([&]() -> Result<void> {
        if (auto written = write(*m_d->tables, hold); !written)
            return written;
        if (auto written = writeCameras(*m_d->tables, hold); !written)
            return written;
        const auto logged =
            m_d->tables->writeLog(entryOf(hold, QStringLiteral("hold set"), hold.who, hold.setAt));
        return logged ? Result<void>() : tl::unexpected(logged.error());
    });
    if (!done)
        return tl::unexpected(done.error());
    std::sort(hold.cameraIds.begin(), hold.cameraIds.end());
    hold.cameraIds.erase(std::unique(hold.cameraIds.begin(), hold.cameraIds.end()), hold.cameraIds.end());
    return hold;
}

Result<void> Archive::changeHold(const Hold &hold, const QString &who)
{
    const QString what = QStringLiteral("change a hold");
    const base::WallTime now = m_d->clock.wall();
    return m_d->tables->atomically([&]() -> Result<void> {
        const auto before = inForce(*m_d->tables, hold.id, what);
        if (!before)
            return tl::unexpected(before.error());
        Hold after = hold;
        after.setAt = before->setAt;
        after.releasedAt = {};
        after.releasedBy.clear();
        after.releaseReason.clear();
        if (!after.reviewAt.isKnown())
            after.reviewAt = before->reviewAt;
        // A review that is due does not stand in the way of another change.
        Hold checked = after;
        if (after.reviewAt == before->reviewAt)
            checked.reviewAt = now + kLatestReview;
        if (const QString mistake = mistakeIn(checked, now); !mistake.isEmpty())
            return base::fail(ErrorKind::Unsupported, what, mistake);
        if (who.trimmed().isEmpty())
            return base::fail(ErrorKind::Unsupported, what, QStringLiteral("who: it says nothing"));
        if (auto written = write(*m_d->tables, after); !written)
            return written;
        if (auto written = writeCameras(*m_d->tables, after); !written)
            return written;
        LogEntry entry = entryOf(after, QStringLiteral("hold changed"), who, now);
        if (before->range != after.range)
            entry.detail += QStringLiteral("; the range was %1 to %2 (UTC microseconds)")
                                .arg(us(before->range.from))
                                .arg(us(before->range.to));
        const auto logged = m_d->tables->writeLog(entry);
        return logged ? Result<void>() : tl::unexpected(logged.error());
    });
}

Result<void> Archive::releaseHold(const QString &id, const QString &who, const QString &reason)
{
    const QString what = QStringLiteral("release a hold");
    if (who.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return base::fail(ErrorKind::Unsupported, what, QStringLiteral("who or why: it says nothing"));
    const base::WallTime now = m_d->clock.wall();
    return m_d->tables->atomically([&]() -> Result<void> {
        auto hold = inForce(*m_d->tables, id, what);
        if (!hold)
            return tl::unexpected(hold.error());
        hold->releasedAt = now;
        hold->releasedBy = who;
        hold->releaseReason = reason;
        if (auto written = write(*m_d->tables, *hold); !written)
            return written;
        LogEntry entry = entryOf(*hold, QStringLiteral("hold released"), who, now);
        entry.detail += QStringLiteral("; released: %1").arg(reason);
        const auto logged = m_d->tables->writeLog(entry);
        return logged ? Result<void>() : tl::unexpected(logged.error());
    });
}

Result<std::vector<Hold>> Archive::holds(bool releasedToo)
{
    return readHolds(*m_d->tables, releasedToo ? QStringLiteral("1") : QStringLiteral("released_at_us = 0"),
                     QString());
}

} // namespace videoguard::archive
