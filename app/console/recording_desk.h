// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive.h"
#include "app/console/store_thread.h"
#include "app/console/stream_pool.h"

#include <QHash>
#include <QTimer>

namespace videoguard::console {

class CatalogueDesk;

/// Why a camera is being recorded.
enum class RecordingCause { None, Continuous, Scheduled, Incident };

/// What is true of one camera's recording.
struct CameraRecording {
    RecordingCause cause = RecordingCause::None;
    media::RecorderStatus status;
    archive::Stream stream = archive::Stream::Main;
    base::WallTime until; ///< of an incident; unknown otherwise

    [[nodiscard]] bool isRecording() const { return status.state == media::RecorderStatus::State::Recording; }
    friend bool operator==(const CameraRecording &, const CameraRecording &) = default;
};

/// Records cameras as their plans say, keeps the archive within its bounds, and answers what footage there
/// is. Works on threads of its own. GUI thread.
class RecordingDesk : public QObject
{
    Q_OBJECT

public:
    /// Opens `file` (archive.db); a damaged one is set aside and made anew from the segments.
    /// `profileFolder`: where the archive lies unless the settings say otherwise.
    [[nodiscard]] static base::Result<std::unique_ptr<RecordingDesk>>
    open(const QString &file, const QString &profileFolder, CameraList &cameras, StreamPool &pool);
    ~RecordingDesk() override;

    /// Heals what the last run left and begins to record.
    void start();

    // Plans and settings as of the last `planChanged` / `settingsChanged`.
    [[nodiscard]] archive::Plan plan(const QString &cameraId) const;
    void setPlans(const std::vector<archive::Plan> &plans);
    [[nodiscard]] const archive::Settings &settings() const { return m_settings; }
    /// `done` gets the error when a figure is refused or the folder cannot be used.
    void setSettings(const archive::Settings &settings, QObject *context,
                     std::function<void(const base::Result<void> &)> done);

    // Recording.
    [[nodiscard]] CameraRecording recording(const QString &cameraId) const;
    [[nodiscard]] QSet<QString> recordedCameras() const;
    /// Keeps what the ring holds and records until `until`, whatever the plan says. Cameras with mode Off are
    /// left out unless `evenOff`. Cameras without an address here are left out. Returns those that are
    /// recorded.
    QStringList recordIncident(const QStringList &cameraIds, base::WallTime until, bool evenOff = false);
    void stopIncident(const QStringList &cameraIds);
    /// What is kept in memory of the camera's open streams (main preferred); empty result: nothing.
    void replay(const QString &cameraId, QObject *context,
                std::function<void(std::shared_ptr<const media::PacketClip>)> done);

    // Footage. Any time; the index follows what is written.
    [[nodiscard]] std::shared_ptr<media::FootageIndex> footage(const QString &cameraId) const;
    /// For coverage, days, holds, log: runs on the archive's thread.
    template<typename Work, typename Done>
    void ask(QObject *context, Work work, Done done)
    {
        m_store->ask(context, std::move(work), std::move(done));
    }
    void setHold(const archive::Hold &hold, QObject *context,
                 std::function<void(const base::Result<archive::Hold> &)> done);
    void changeHold(const archive::Hold &hold, const QString &who, QObject *context,
                    std::function<void(const base::Result<void> &)> done);
    void releaseHold(const QString &id, const QString &who, const QString &reason, QObject *context,
                     std::function<void(const base::Result<void> &)> done);
    [[nodiscard]] const std::vector<archive::Hold> &holds() const { return m_holds; }
    [[nodiscard]] const archive::DiskState &disk() const { return m_disk; }
    /// Reads the whole archive folder and makes the index agree.
    void rebuild(QObject *context, std::function<void(const base::Result<archive::Archive::Healed> &)> done);

signals:
    /// Which cameras are recorded, or how.
    void recordingChanged(const QString &cameraId);
    void planChanged();
    void settingsChanged();
    void holdsChanged();
    /// New or fewer segments: timelines ask again. At most every second.
    void footageChanged();
    void diskChanged();
    /// Something that somebody must know: damaged index rebuilt, files that cannot be read.
    void said(const QString &sentence, bool isProblem);

private:
    class Recording;

    RecordingDesk(const QString &file, const QString &profileFolder, CameraList &cameras, StreamPool &pool,
                  std::unique_ptr<archive::Archive> archive);
    void settle();
    void sweep();
    void look();
    void readAll();
    [[nodiscard]] RecordingCause causeFor(const Camera &camera, base::WallTime now) const;

    QString m_file;
    QString m_profileFolder;
    CameraList &m_cameras;
    StreamPool &m_pool;
    std::unique_ptr<StoreThread<archive::Archive>> m_store;
    archive::Settings m_settings;
    QHash<QString, archive::Plan> m_plans;
    std::vector<archive::Hold> m_holds;
    archive::DiskState m_disk;
    std::map<QString, std::unique_ptr<Recording>> m_recordings;
    QHash<QString, base::WallTime> m_incidents; ///< camera -> recorded until
    QTimer m_settle;
    QTimer m_sweep;
    QTimer m_footageSoon;
    bool m_started = false;
    bool m_ready = false; ///< plans and settings are read
};

} // namespace videoguard::console
