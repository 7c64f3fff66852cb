// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/camera_list.h"
#include "app/console/store_thread.h"
#include "app/incidents/store.h"
#include "app/media/footage.h"

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
    /// A damaged incidents.db is never set aside silently: the error (Corrupt) is the answer then.
    [[nodiscard]] static base::Result<std::unique_ptr<IncidentDesk>>
    open(const QString &file, CameraList &cameras, CatalogueDesk &catalogue, RecordingDesk &recording,
         Preferences &preferences);
    ~IncidentDesk() override;

    /// Who works here, until there are accounts: from the preferences, "Operator".
    [[nodiscard]] QString who() const;
    [[nodiscard]] bool isSupervisor() const;
    /// The letters of the incidents' numbers: of the own partner, else "VG".
    [[nodiscard]] QString organisation() const;

    using IncidentDone = std::function<void(const base::Result<incidents::Incident> &)>;
    /// The key N: an incident at `at` (now: unknown) on `cameraId` (may be empty). The cameras that see the
    /// same place are added, what the rings hold is kept, recording starts on all of them, a hold is set.
    void mark(const QString &cameraId, base::WallTime at, QObject *context, IncidentDone done);
    /// One without footage, typed later.
    void create(const incidents::Incident &incident, QObject *context, IncidentDone done);
    void save(const incidents::Incident &incident, QObject *context, IncidentDone done);
    /// Other cameras of the catalogue with an address here that have the camera's place in view, best first.
    void neighbours(const QString &cameraId, QObject *context, std::function<void(QStringList)> done);
    void setRead(const QString &id, bool read);

    void addBookmark(const incidents::Bookmark &bookmark, QObject *context,
                     std::function<void(const base::Result<incidents::Bookmark> &)> done);
    void changeBookmark(const incidents::Bookmark &bookmark, QObject *context,
                        std::function<void(const base::Result<void> &)> done);
    void removeBookmark(const QString &id, QObject *context,
                        std::function<void(const base::Result<void> &)> done);

    /// Copies `file` into the profile's folder of received footage, hashes it on the way and links it to the
    /// incident with what is known of it. Progress 0 ... 1 by `importProgressed`.
    struct Received {
        QString file;
        QString origin;   ///< who gave it, in words
        QString cameraId; ///< may be empty: a camera that is not in the catalogue
        QString cameraName;
        base::WallTime begins; ///< of its first picture, aligned by hand or as the file says
        media::ClockSource clock = media::ClockSource::Hand;
        QString remark; ///< how it was aligned, what is wrong with it
    };
    void receive(const QString &incidentId, const Received &received, QObject *context,
                 std::function<void(const base::Result<incidents::Link> &)> done);
    void cancelReceive();
    /// The footage of a received file's link, for the player.
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
    [[nodiscard]] int unreadCount() const { return m_unread; }

signals:
    void changed();
    void countsChanged();
    void importProgressed(double share);
    void said(const QString &sentence, bool isProblem);

private:
    IncidentDesk(const QString &file, CameraList &cameras, CatalogueDesk &catalogue, RecordingDesk &recording,
                 Preferences &preferences, std::unique_ptr<incidents::Store> store);
    void noteChange();
    void readSmall();
    void lookOutside();
    void keepFootage(const incidents::Incident &incident);

    QString m_folder; ///< of received files
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
};

} // namespace videoguard::console
