// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/access/secrets.h"
#include "app/basemap/map_library.h"
#include "app/console/alarm_desk.h"
#include "app/console/audio_output.h"
#include "app/console/camera_list.h"
#include "app/console/catalogue_cameras.h"
#include "app/console/own_position.h"
#include "app/console/position_reporter.h"
#include "app/console/preferences.h"
#include "app/console/recording_desk.h"
#include "app/console/recording_settings.h"
#include "app/console/settings_effects.h"
#include "app/console/stream_pool.h"
#include "app/console/sync_desk.h"
#include "app/console/wall_book.h"
#include "app/database/database.h"

namespace videoguard::console {

/// The running console of one profile: everything that has no window, made and taken down in the right order.
/// GUI thread.
class Console
{
public:
    /// Opens the stores in `profileFolder` (which exists and is locked by us). A damaged console.db or
    /// catalogue.db is set aside and a fresh one made; `setAside()` then says so. Errors: Denied, Full,
    /// Unsupported (a newer file), Internal.
    [[nodiscard]] static base::Result<std::unique_ptr<Console>> open(const QString &profileFolder);
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    [[nodiscard]] CameraList &cameras() { return *m_cameras; }
    [[nodiscard]] WallBook &book() { return *m_book; }
    [[nodiscard]] Preferences &preferences() { return *m_preferences; }
    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] access::Secrets &secrets() { return *m_secrets; }
    [[nodiscard]] StreamPool &pool() { return *m_pool; }
    [[nodiscard]] AudioOutput &audio() { return *m_audio; }
    [[nodiscard]] CatalogueDesk &catalogue() { return *m_catalogue; }
    [[nodiscard]] CatalogueCameras &catalogueCameras() { return *m_catalogueCameras; }
    [[nodiscard]] SyncDesk &sync() { return *m_sync; }
    [[nodiscard]] RecordingDesk &recording() { return *m_recording; }
    [[nodiscard]] IncidentDesk &incidents() { return *m_incidents; }
    [[nodiscard]] RecordingSettings &recordingSettings() { return *m_recordingSettings; }
    [[nodiscard]] AlarmDesk &alarms() { return *m_alarms; }
    [[nodiscard]] OwnPosition &ownPosition() { return *m_ownPosition; }
    [[nodiscard]] PositionReporter &reporter() { return *m_reporter; }
    /// The base maps; made when they are first asked for.
    [[nodiscard]] basemap::MapLibrary &maps();

    [[nodiscard]] const QString &profileFolder() const { return m_profileFolder; }
    /// Where damaged databases were put aside to; empty in the ordinary case.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }
    [[nodiscard]] const QString &catalogueSetAside() const { return m_catalogueSetAside; }
    [[nodiscard]] const QString &incidentsSetAside() const { return m_incidentsSetAside; }

    /// The demo list of the resources, its cameras served by `serverUrl` ("rtsp://127.0.0.1:8554"), and the
    /// demo catalogue where the catalogue holds no camera yet. The first four are recorded, in 2 GB at most,
    /// unless somebody made plans already.
    [[nodiscard]] base::Result<int> loadDemo(const QString &serverUrl);
    /// A camera for an address of the command line; its credentials are kept for this session only.
    [[nodiscard]] base::Result<Camera> openAddress(const base::StreamUrl &url,
                                                   const base::Credentials &credentials);

private:
    Console() = default;
    void recordDemo();

    QString m_profileFolder;
    QString m_setAside;
    QString m_catalogueSetAside;
    QString m_incidentsSetAside;
    // Taken down in reverse: first streams, then what they came from, last the database.
    std::unique_ptr<database::Database> m_database;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<CameraList> m_cameras;
    std::unique_ptr<CatalogueDesk> m_catalogue;
    std::unique_ptr<CatalogueCameras> m_catalogueCameras;
    std::unique_ptr<basemap::MapLibrary> m_maps;
    std::unique_ptr<WallBook> m_book;
    std::unique_ptr<access::Secrets> m_secrets;
    std::unique_ptr<SyncDesk> m_sync;
    std::unique_ptr<OwnPosition> m_ownPosition;
    std::unique_ptr<PositionReporter> m_reporter;
    std::unique_ptr<StreamPool> m_pool;
    std::unique_ptr<AudioOutput> m_audio;
    std::unique_ptr<RecordingDesk> m_recording;
    std::unique_ptr<IncidentDesk> m_incidents;
    std::unique_ptr<AlarmDesk> m_alarms;
    std::unique_ptr<RecordingSettings> m_recordingSettings;
    std::unique_ptr<SettingsEffects> m_effects;
};

} // namespace videoguard::console
