// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/camera_list.h"
#include "app/console/store_thread.h"
#include "app/incidents/store.h"
#include "app/media/footage.h"

#include <QThreadPool>
#include <QTimer>

namespace videoguard::console {

class CatalogueDesk;
class Preferences;
class RecordingDesk;

/// Incidents and bookmarks as the screens use them: marking one keeps the footage before it and records every
/// camera that sees the place. GUI thread; the store works on a thread of its own.
class IncidentDesk : public QObject
{
    Q_OBJECT

public:
    /// Errors: those of `incidents::Store::open`; Corrupt means a damaged file, which `Console` sets aside.
    [[nodiscard]] static base::Result<std::unique_ptr<IncidentDesk>>
    open(const QString &file, CameraList &cameras, CatalogueDesk &catalogue, RecordingDesk &recording,
         Preferences &preferences);
    ~IncidentDesk() override;

    /// Who works here. Until there are accounts this is what the preferences say: "person/name" (a text, else
    /// "Operator") and "person/supervisor" (else true: whoever sits here may do everything).
    [[nodiscard]] QString who() const;
    [[nodiscard]] bool isSupervisor() const;
    /// The letters of the incidents' numbers: of the own partner, else "VG".
    [[nodiscard]] QString organisation() const;

    using IncidentDone = std::function<void(const base::Result<incidents::Incident> &)>;
    /// The key N: an incident at `at` (now: unknown) on `cameraId` (may be empty). It is there at once,
    /// begins as many seconds before as the rings hold, and is still going on. Then, without anybody waiting:
    /// the cameras that see the same place are added, what the rings hold is kept, recording starts on all of
    /// them, a hold is set and linked. What could not be done is said in a note of the incident.
    void mark(const QString &cameraId, base::WallTime at, QObject *context, IncidentDone done);
    /// One without footage, typed later.
    void create(const incidents::Incident &incident, QObject *context, IncidentDone done);
    /// Errors: as `Store::save`; Denied (the rules of the status; the cause is "status"), Unsupported
    /// (closing needs the field that the cause names).
    void save(const incidents::Incident &incident, QObject *context, IncidentDone done);
    void addNote(const QString &id, const QString &text, QObject *context, IncidentDone done);
    /// It goes on: its cameras are recorded so much longer as an incident is recorded at first, and its hold
    /// is prolonged. Returns those that are recorded.
    QStringList recordOn(const incidents::Incident &incident);
    /// Other cameras of the catalogue with an address here that have the camera's place in view, best first.
    void neighbours(const QString &cameraId, QObject *context, std::function<void(QStringList)> done);
    void setRead(const QString &id, bool read);

    void addBookmark(const incidents::Bookmark &bookmark, QObject *context,
                     std::function<void(const base::Result<incidents::Bookmark> &)> done);
    void changeBookmark(const incidents::Bookmark &bookmark, QObject *context,
                        std::function<void(const base::Result<void> &)> done);
    void removeBookmark(const QString &id, QObject *context,
                        std::function<void(const base::Result<void> &)> done);

    /// Copies `file` into `received/<number of the incident>` of the profile, hashes it on the way, reads it
    /// back, and links it to the incident (facts: received_footage.h; the link's id is the path below the
    /// profile) with a note that names origin and hash. A file that cannot be played here is kept all the
    /// same; its facts say so. One after the other; progress 0 ... 1 of the present one by
    /// `importProgressed`.
    struct Received {
        QString file;
        QString origin;   ///< who gave it, in words
        QString cameraId; ///< may be empty: a camera that is not in the catalogue
        QString cameraName;
        base::WallTime begins; ///< of its first picture, aligned by hand; unknown: as the file says
        media::ClockSource clock = media::ClockSource::Hand;
        QString remark; ///< how it was aligned, what is wrong with it
    };
    void receive(const QString &incidentId, const Received &received, QObject *context,
                 std::function<void(const base::Result<incidents::Link> &)> done);
    /// All that are under way or waiting.
    void cancelReceive();
    /// A received file's first picture is of this moment after all.
    void align(const QString &incidentId, const QString &linkId, base::WallTime begins, const QString &remark,
               QObject *context, IncidentDone done);
    /// Where a received file lies.
    [[nodiscard]] QString filePath(const incidents::Link &link) const;
    /// The footage of a received file's link, for the player; null: it cannot be played.
    [[nodiscard]] std::shared_ptr<media::FootageIndex> footage(const incidents::Link &link) const;

    /// For find, days, history, shift log: runs on the store's thread. Reading only.
    template<typename Work, typename Done>
    void ask(QObject *context, Work work, Done done)
    {
        m_store->ask(context, std::move(work), std::move(done));
    }
    /// The same for work that writes and answers a Result; `changed` follows a success.
    template<typename Work, typename Done>
    void change(QObject *context, Work work, Done done)
    {
        m_store->ask(
            this, std::move(work),
            [this, context = QPointer<QObject>(context), done = std::move(done)](auto result) mutable {
                const bool good = result.has_value();
                if (context)
                    done(std::move(result));
                if (good)
                    noteChange();
            });
    }
    [[nodiscard]] const std::vector<incidents::IncidentType> &types() const { return m_types; }
    [[nodiscard]] const incidents::IncidentType *type(const QString &id) const;
    [[nodiscard]] int openCount() const { return m_open; }
    /// Incidents that this supervisor has not seen as they are now; 0 for others.
    [[nodiscard]] int unreadCount() const { return m_unread; }

signals:
    void changed();
    void countsChanged();
    void importProgressed(double share);
    void said(const QString &sentence, bool isProblem);

private:
    IncidentDesk(const QString &folder, CameraList &cameras, CatalogueDesk &catalogue,
                 RecordingDesk &recording, Preferences &preferences, std::unique_ptr<incidents::Store> store);
    void noteChange();
    void readSmall(bool screensFollow);
    void lookOutside();
    [[nodiscard]] base::WallTime recordUntil() const;
    void gather(const incidents::Incident &incident);
    void keepFootage(const incidents::Incident &incident, const QStringList &neighbours);
    void holdFootage(const incidents::Incident &incident, const QStringList &cameraIds, base::WallTime until);
    void checkRecording(const QString &incidentId, const QStringList &cameraIds);
    void remark(const QString &incidentId, const QString &text);
    void linkReceived(const incidents::Incident &incident, const incidents::Link &link, const QString &note,
                      QPointer<QObject> context,
                      std::function<void(const base::Result<incidents::Link> &)> done);
    [[nodiscard]] QString namesOf(const QStringList &cameraIds) const;

    QString m_folder; ///< the profile
    CameraList &m_cameras;
    CatalogueDesk &m_catalogue;
    RecordingDesk &m_recording;
    Preferences &m_preferences;
    std::unique_ptr<StoreThread<incidents::Store>> m_store;
    std::vector<incidents::IncidentType> m_types;
    int m_open = 0;
    int m_unread = 0;
    qint64 m_seenChange = 0;
    QTimer m_outside;
    std::shared_ptr<std::atomic<bool>> m_cancelReceive;
    QThreadPool m_receiving; ///< one at a time
};

} // namespace videoguard::console
