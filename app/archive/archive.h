// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive_types.h"
#include "app/media/recorder.h"

#include <QDate>

namespace videoguard::archive {

/// archive.db on one connection: one thread, the one that made it; open it once per thread that needs it.
/// Errors of all functions: as `database::Database`.
class Archive
{
public:
    /// Creates or upgrades the file. Errors: as Database::open with a schema; Corrupt: set it aside, open
    /// anew and `rebuild()`.
    /// `clock` is for what is logged.
    [[nodiscard]] static base::Result<std::unique_ptr<Archive>>
    open(const QString &file, const base::Clock &clock = base::systemClock());
    ~Archive();

    // Plans and settings.
    [[nodiscard]] base::Result<Settings> settings();
    /// Errors: Unsupported (a figure out of range, the cause names it).
    [[nodiscard]] base::Result<void> setSettings(const Settings &settings);
    [[nodiscard]] base::Result<std::vector<Plan>> plans(); ///< those that were set; others have the default
    /// Those of other cameras stay as they are. Errors: Unsupported, Denied (an id that is none).
    [[nodiscard]] base::Result<void> setPlans(const std::vector<Plan> &plans);

    // Segments.
    /// A new file: inserts it as open. Returns its id.
    [[nodiscard]] base::Result<qint64> begin(const QString &cameraId, Stream stream,
                                             const media::SegmentFacts &facts);
    [[nodiscard]] base::Result<void> update(qint64 id, const media::SegmentFacts &facts, bool open);
    /// Closed ones of any number, in transactions of some hundred. Their ids are given anew.
    [[nodiscard]] base::Result<void> add(const std::vector<Segment> &segments);
    /// Those that touch the range, by their begin.
    [[nodiscard]] base::Result<std::vector<Segment>> segments(const QString &cameraId,
                                                              const TimeRange &range);
    /// For one camera; when main and sub were both recorded at a time, main is preferred. Own connection; any
    /// one thread at a time.
    [[nodiscard]] static std::shared_ptr<media::FootageIndex> footage(const QString &file,
                                                                      const QString &cameraId);

    // For the timeline. Never reads more rows than it answers stretches, times a small factor: months of
    // 1-minute segments are summed up by the hour.
    /// Per camera in the order asked: stretches inside `range`, gaps shorter than `resolution` closed.
    [[nodiscard]] base::Result<std::vector<std::vector<Stretch>>>
    coverage(const std::vector<QString> &cameraIds, const TimeRange &range,
             std::chrono::microseconds resolution);
    /// Per day of local time (`utcOffset` of the zone `zone`): the share of the day that any of the cameras
    /// has footage of, as 24 hour bits.
    [[nodiscard]] base::Result<std::vector<std::pair<QDate, quint32>>>
    days(const std::vector<QString> &cameraIds, QDate first, QDate last, const QByteArray &zone);
    [[nodiscard]] base::Result<std::vector<QString>> camerasWithFootage();
    [[nodiscard]] base::Result<std::optional<TimeRange>> wholeRange(const QString &cameraId);

    // Holds.
    [[nodiscard]] base::Result<Hold>
    setHold(Hold hold); ///< an empty id, and setAt then, are filled in; logged
    [[nodiscard]] base::Result<void> changeHold(const Hold &hold, const QString &who);
    [[nodiscard]] base::Result<void> releaseHold(const QString &id, const QString &who,
                                                 const QString &reason);
    [[nodiscard]] base::Result<std::vector<Hold>> holds(bool releasedToo = false);
    [[nodiscard]] base::Result<std::vector<LogEntry>> log(int most = 1000);

    // Retention. Small steps, so that nobody waits: the caller comes again until `done`.
    struct Swept {
        int segments = 0;
        qint64 bytes = 0;
        bool done = true;      ///< nothing more is due
        bool mustStop = false; ///< over the budget or floor, and all that is left is held
    };
    /// Deletes due files (retention by plan, then oldest unheld first while budget or floor is exceeded), at
    /// most for `atMost`. Never a held one, never an open one, never outside the folder. Logged by camera and
    /// run.
    [[nodiscard]] base::Result<Swept> sweep(base::WallTime now, std::chrono::milliseconds atMost);

    // The disk and healing.
    [[nodiscard]] base::Result<DiskState> diskState(base::WallTime now);
    /// Makes the folder with its marker, or adopts an existing archive. Errors: Denied, Full, Unreachable.
    [[nodiscard]] base::Result<void> prepareFolder();
    struct Healed {
        int added = 0;          ///< files the index did not know
        int repaired = 0;       ///< torn ones made whole
        int gone = 0;           ///< rows whose file is no more
        QStringList unreadable; ///< files that could not be read; they stay, and are reported
    };
    /// After a start: closes rows left open, repairs torn files; `everything`: reads the whole folder and
    /// makes the index agree with it. May take long; calls `progress` (0 ... 1) and stops when it answers
    /// false.
    [[nodiscard]] base::Result<Healed> heal(bool everything, const std::function<bool(double)> &progress);

    /// Where a recorder's segments of a camera go: names, folders, rows. Its calls come on the recorder's
    /// thread and use a connection of their own to `file`.
    [[nodiscard]] static std::shared_ptr<media::SegmentSink> sink(const QString &file,
                                                                  const QString &cameraId, Stream stream);

private:
    struct Private;
    explicit Archive(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace videoguard::archive
