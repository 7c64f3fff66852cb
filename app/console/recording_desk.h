// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive.h"
#include "app/console/recording_leg.h"
#include "app/console/store_thread.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace videoguard::console {

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
    [[nodiscard]] static base::Result<std::unique_ptr<RecordingDesk>>
    open(const QString &file, CameraList &cameras, StreamPool &pool);
    ~RecordingDesk() override;

    /// Heals what the last run left and begins to record.
    void start();

    // Plans and settings as of the last `planChanged` / `settingsChanged`.
    [[nodiscard]] archive::Plan plan(const QString &cameraId) const;
    /// `done` may be empty.
    void setPlans(const std::vector<archive::Plan> &plans, QObject *context = nullptr,
                  std::function<void(const base::Result<void> &)> done = {});
    [[nodiscard]] const archive::Settings &settings() const { return m_settings; }
    /// Where nobody ever made a plan: these, and an archive of at most `budget_bytes`. For the demo.
    void planIfNone(const std::vector<archive::Plan> &plans, qint64 budget_bytes);
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
    /// Over the budget or the floor, and all that is left is held: nobody but a person can make room.
    [[nodiscard]] bool isFullOfHolds() const { return m_mustStop; }
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
    /// One camera that is being recorded. An incident begins with the stream that is open already, because it
    /// holds the seconds before, until the planned one has pictures of its own.
    struct Recording {
        RecordingCause cause = RecordingCause::None;
        std::unique_ptr<RecordingLeg> planned;
        std::unique_ptr<RecordingLeg> bridge;
    };
    using Store = StoreThread<archive::Archive>;

    RecordingDesk(const QString &file, CameraList &cameras, StreamPool &pool);
    void readSettings();
    void readPlans();
    void readHolds();
    void settle();
    void startRecording(const Camera &camera, RecordingCause cause);
    void dropBridges();
    void look();
    void sweep();
    void sweepStep();
    void noteFootage();
    void changeHolds(QObject *context, std::function<base::Result<void>(archive::Archive &)> work,
                     std::function<void(const base::Result<void> &)> done);
    [[nodiscard]] RecordingCause causeFor(const Camera &camera, base::WallTime now) const;
    [[nodiscard]] std::unique_ptr<RecordingLeg> leg(const Camera &camera, StreamRole role,
                                                    std::chrono::milliseconds before);

    QString m_file;
    CameraList &m_cameras;
    StreamPool &m_pool;
    std::unique_ptr<Store> m_store;   ///< what screens ask
    std::unique_ptr<Store> m_keeping; ///< healing and retention: takes long, nobody waits behind it
    archive::Settings m_settings;
    QHash<QString, archive::Plan> m_plans;
    std::vector<archive::Hold> m_holds;
    archive::DiskState m_disk;
    std::map<QString, Recording> m_recordings;
    QHash<QString, base::WallTime> m_incidents; ///< camera -> recorded until
    QTimer m_settle;
    QTimer m_look;
    QTimer m_sweep;
    QTimer m_footageSoon;
    bool m_ready = false; ///< what the last run left is healed: recording may begin
    bool m_sweeping = false;
    bool m_mustStop = false;
    bool m_rebuildWanted = false; ///< the index was set aside and made anew
};

} // namespace videoguard::console
