// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/incidents/alarm.h"
#include "app/incidents/incident_types.h"

#include <QDate>

#include <memory>

namespace videoguard::database {
class Database;
}

namespace videoguard::incidents {

/// incidents.db on one connection, one thread; open it once per thread. Errors of all functions: as
/// `database::Database`, and Conflict (somebody else changed the incident), NotFound, Unsupported (a field
/// out of bounds; the cause names it).
class Store
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Store>>
    open(const QString &file, const base::Clock &clock = base::systemClock());
    ~Store();

    /// `organisation`: the letters of the number ("TAL"), `localYear`: of the moment it was marked. Numbers
    /// have no gaps and are never given twice, also between two consoles on one file. Returns it with id,
    /// number and revision.
    [[nodiscard]] base::Result<Incident> create(Incident incident, const QString &organisation, int localYear,
                                                const QString &who);
    /// Whole, by revision. Notes can only be added. Returns the new revision. What others merely added since
    /// (notes, cameras, links) is no conflict: it is kept. A closed incident needs type, end and outcome.
    /// Nothing changed: nothing is written.
    [[nodiscard]] base::Result<Incident> save(const Incident &incident, const QString &who);
    /// Additions that need no revision and never make another one's `save` fail. What is there already is
    /// left alone.
    [[nodiscard]] base::Result<Incident> addCameras(const QString &id, const QStringList &cameraIds,
                                                    const QString &who);
    [[nodiscard]] base::Result<Incident> addNote(const QString &id, const QString &text, const QString &who);
    [[nodiscard]] base::Result<Incident> addLink(const QString &id, const Link &link, const QString &who);
    [[nodiscard]] base::Result<Incident> incident(const QString &id);
    /// Marked or changed in [from, to), oldest first.
    [[nodiscard]] base::Result<std::vector<Incident>> touched(base::WallTime from, base::WallTime to);
    /// Newest first. Words also find types by their names in any language.
    [[nodiscard]] base::Result<std::vector<Incident>> find(const IncidentQuery &query);
    [[nodiscard]] base::Result<std::vector<Change>> history(const QString &id);
    [[nodiscard]] base::Result<void> setRead(const QString &id, const QString &who, bool read);
    [[nodiscard]] base::Result<int> unread(const QString &who);
    /// Those that are not closed.
    [[nodiscard]] base::Result<int> openCount();
    /// Local days in the zone on which incidents were marked, for the calendar.
    [[nodiscard]] base::Result<std::vector<std::pair<QDate, int>>> days(QDate first, QDate last,
                                                                        const QByteArray &zone);

    /// In their order, retired ones last. Those left out of `setTypes` are kept as retired.
    [[nodiscard]] base::Result<std::vector<IncidentType>> types();
    [[nodiscard]] base::Result<void> setTypes(const std::vector<IncidentType> &types);

    [[nodiscard]] base::Result<Bookmark> addBookmark(Bookmark bookmark); ///< id and madeAt filled in
    [[nodiscard]] base::Result<void> changeBookmark(const Bookmark &bookmark);
    [[nodiscard]] base::Result<void> removeBookmark(const QString &id, const QString &who);
    /// By time. `incidentId` empty: all. Without `still` unless asked.
    [[nodiscard]] base::Result<std::vector<Bookmark>> bookmarks(const QString &incidentId,
                                                                const QStringList &cameraIds,
                                                                base::WallTime from, base::WallTime to,
                                                                bool withStill);

    // Alarms: the book of them survives a restart. They do not count for `lastChange`.
    [[nodiscard]] base::Result<std::vector<Alarm>> openAlarms();
    [[nodiscard]] base::Result<void> keepAlarm(const Alarm &alarm);
    /// Those that began, ended or were acknowledged in [from, to), or lasted through it; oldest first.
    [[nodiscard]] base::Result<std::vector<Alarm>> alarms(base::WallTime from, base::WallTime to);

    // What one shift tells the next.
    struct ShiftNote {
        QString id;
        base::WallTime at;
        QString who;
        QString text;
    };
    [[nodiscard]] base::Result<ShiftNote> addShiftNote(const QString &who, const QString &text);
    [[nodiscard]] base::Result<std::vector<ShiftNote>> shiftNotes(base::WallTime from, base::WallTime to);

    /// Increases with every change, also by another connection: to notice changes from outside.
    [[nodiscard]] base::Result<qint64> lastChange();

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

/// The rules of the status: open -> in review -> closed, back to in review by a supervisor, who may also
/// close an open one at once; closing needs type, end and outcome. What is closed gets notes and links only,
/// unless a supervisor edits it. `before` as stored, `after` as wanted.
[[nodiscard]] StatusFault statusFault(const Incident &before, const Incident &after, bool supervisor);

/// All that happened since `from`, for the page that one shift hands to the next.
struct ShiftLog {
    base::WallTime from, to;
    std::vector<Incident> incidents; ///< marked or changed in that time, oldest first
    std::vector<Alarm> alarms;
    std::vector<Store::ShiftNote> notes;
    int camerasLost = 0;
};
[[nodiscard]] base::Result<ShiftLog> shiftLog(Store &store, base::WallTime from, base::WallTime to);

} // namespace videoguard::incidents
