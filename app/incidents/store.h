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
    [[nodiscard]] static base::Result<std::unique_ptr<Store>> open(const QString &file);
    ~Store();

    /// `organisation`: the letters of the number ("TAL"), `localYear`: of the moment it was marked. Numbers
    /// have no gaps and are never given twice, also between two consoles on one file. Returns it with id,
    /// number and revision.
    [[nodiscard]] base::Result<Incident> create(Incident incident, const QString &organisation, int localYear,
                                                const QString &who);
    /// Whole, by revision. Notes can only be added. Returns the new revision.
    [[nodiscard]] base::Result<Incident> save(const Incident &incident, const QString &who);
    [[nodiscard]] base::Result<Incident> incident(const QString &id);
    /// Newest first.
    [[nodiscard]] base::Result<std::vector<Incident>> find(const IncidentQuery &query);
    [[nodiscard]] base::Result<std::vector<Change>> history(const QString &id);
    [[nodiscard]] base::Result<void> setRead(const QString &id, const QString &who, bool read);
    [[nodiscard]] base::Result<int> unread(const QString &who);
    /// Local days in the zone that have incidents, for the calendar.
    [[nodiscard]] base::Result<std::vector<std::pair<QDate, int>>> days(QDate first, QDate last,
                                                                        const QByteArray &zone);

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

    // Alarms: the book of them survives a restart.
    [[nodiscard]] base::Result<std::vector<Alarm>> openAlarms();
    [[nodiscard]] base::Result<void> keepAlarm(const Alarm &alarm);
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
    explicit Store(std::unique_ptr<database::Database> database);
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// The rules of the status: open -> in review -> closed, back to in review by a supervisor; closing needs
/// type, end and outcome. `before` as stored, `after` as wanted.
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
