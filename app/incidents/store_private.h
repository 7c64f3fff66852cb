// SPDX-License-Identifier: EUPL-1.2
/// Private to the store's own files.
#pragma once

#include "app/database/database.h"
#include "app/incidents/store.h"

#include <functional>

namespace videoguard::incidents {

/// An incident with what only the tables know of it. The vectors go with cameras, notes and links: the
/// revision that added each.
struct StoredIncident {
    qint64 row = 0;
    int wholeRevision = 0; ///< of the last change that did more than add
    Incident incident;
    std::vector<int> cameraSince, noteSince, linkSince;
};

struct Store::Private {
    std::unique_ptr<database::Database> database;
    const base::Clock &clock;

    using Bind = std::function<void(database::Statement &)>;
    /// `tail`: what follows FROM incident i.
    [[nodiscard]] base::Result<std::vector<StoredIncident>> read(const QString &tail, const Bind &bind);
    /// Error: NotFound.
    [[nodiscard]] base::Result<StoredIncident> one(const QString &id);
    [[nodiscard]] base::Result<qint64> rowOf(const QString &id);

    /// The new version over the stored one (row 0: a new row), with its search words, history and reads.
    /// `next` leaves with its revision.
    [[nodiscard]] base::Result<void> write(StoredIncident &next, std::vector<Change> changes,
                                           const QString &who);
    /// The stored version with something added by `add`, saved if that made a difference.
    [[nodiscard]] base::Result<Incident> addTo(const QString &id, const QString &who,
                                               const std::function<void(Incident &)> &add);
    [[nodiscard]] base::Result<void> log(qint64 row, int revision, const std::vector<Change> &changes);
    /// Somebody changed it: only `who` has seen it as it is now.
    [[nodiscard]] base::Result<void> seenBy(qint64 row, const QString &who);
    [[nodiscard]] base::Result<void> bump();
    /// A bookmark of this incident (row; 0: of none) was made, changed or removed.
    [[nodiscard]] base::Result<void> logBookmark(qint64 incident, const QString &who, const QString &before,
                                                 const QString &after);
    /// An empty one: nothing.
    [[nodiscard]] base::Result<void> keepStill(qint64 bookmark, const QByteArray &still);
    /// Row of the incident; 0 for an empty id. Error: NotFound.
    [[nodiscard]] base::Result<qint64> rowOrNone(const QString &incidentId);
    [[nodiscard]] base::Result<void> run(const QString &sql, const Bind &bind);

private:
    [[nodiscard]] base::Result<void> writeRow(StoredIncident &next, base::WallTime now);
    [[nodiscard]] base::Result<void> writeChildren(const StoredIncident &next);
    [[nodiscard]] base::Result<void> readChildren(std::vector<StoredIncident> &found, std::size_t first,
                                                  std::size_t count);
};

/// Never NULL in a column that may not be it.
[[nodiscard]] inline QString kept(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
inline void bindTime(database::Statement &statement, int index, base::WallTime time)
{
    if (time.isKnown())
        statement.bind(index, qint64(time.sinceEpoch.count()));
    else
        statement.bindNull(index);
}
/// NULL reads as unknown.
[[nodiscard]] inline base::WallTime timeAt(const database::Statement &statement, int column)
{
    return {std::chrono::microseconds(statement.integer(column))};
}
/// Calls `row` for each; the error that ended them.
template<typename Row>
[[nodiscard]] base::Result<void> eachRow(database::Statement &statement, Row row)
{
    base::Result<bool> there = statement.step();
    for (; there && *there; there = statement.step())
        row(statement);
    if (!there)
        return tl::unexpected(there.error());
    return {};
}
[[nodiscard]] QString newId();

} // namespace videoguard::incidents
