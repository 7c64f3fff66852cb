// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/tour_runner.h"
#include "app/console/wall_book.h"
#include "ui/wall/wall_actions.h"
#include "ui/wall/wall_view.h"

#include <QWidget>

class QMenu;

namespace videoguard::console {
class AudioOutput;
class Preferences;
} // namespace videoguard::console

namespace videoguard::wall {

class EmptyWall;
class HealthList;
class SnapshotTaker;
struct OpenedStream;

/// What a wall needs of the running console; everything outlives the page.
struct WallServices {
    console::CameraList &cameras;
    console::WallBook &book;
    console::StreamPool &pool;
    access::Secrets &secrets;
    console::AudioOutput &audio;
    console::Preferences *preferences = nullptr; ///< patrols and snapshots as set; null: the usual
};

/// How many tiles are in which condition, for the status line.
struct WallCounts {
    int cameras = 0; ///< tiles with a camera
    int live = 0;
    int notCurrent = 0;
    int reconnecting = 0;
    int unreachable = 0; ///< never reached, or for long not any more
    int connecting = 0;
    int refused = 0;   ///< password
    int untrusted = 0; ///< certificate
    int noPicture = 0; ///< unsupported, no video, no such stream, file ended
};

/// One wall window's body: the view, its actions and menus, saved walls and the patrol. GUI thread.
class WallPage : public QWidget
{
    Q_OBJECT

public:
    WallPage(WallServices services, const console::WindowState &state, QWidget *parent = nullptr);
    ~WallPage() override;

    [[nodiscard]] WallView &view() { return *m_view; }
    [[nodiscard]] WallStore &store() { return *m_store; }
    [[nodiscard]] WallActions &actions() { return *m_actions; }
    [[nodiscard]] const console::TourRunner &tour() const { return *m_tour; }

    /// What returns after a restart; geometry and screen are the window's to fill in.
    [[nodiscard]] console::WindowState windowState() const;
    [[nodiscard]] WallCounts counts() const;
    [[nodiscard]] QSet<QString> camerasOnWall() const;
    [[nodiscard]] QString selectedCamera() const;
    /// The state of a camera as its tile shows it; nothing when it is not on the wall.
    [[nodiscard]] std::optional<media::StreamStatus> statusOf(const QString &cameraId) const;

    [[nodiscard]] const std::vector<console::Wall> &savedWalls() const { return m_services.book.walls(); }
    [[nodiscard]] const std::vector<console::WallLayout> &userLayouts() const
    {
        return m_services.book.userLayouts();
    }

    /// From the camera tree, the health list or the command line: to the next free tile.
    void showCamera(const QString &cameraId);
    void showOnSelected(const QString &cameraId);
    /// These cameras are being recorded: their captions say so.
    void setRecording(const QSet<QString> &cameraIds);
    /// Fills free tiles in order, without moving the selection; a larger uniform layout is taken when the
    /// tiles do not suffice.
    void showCameras(const QStringList &cameraIds);
    /// Selects the tile with this camera, if it is on the wall.
    void selectCamera(const QString &cameraId);
    void setLayoutById(const QString &layoutId);
    void showSavedWall(const QString &wallId);
    void startTour(const QString &tourId);

signals:
    void stateChanged();
    /// Counts, states or the selection changed.
    void truthChanged();
    void fullScreenWanted(bool wanted);
    void newWindowWanted();
    /// Something happens here; `cameraId` is empty when no camera is selected.
    void incidentWanted(const QString &cameraId);
    /// `picture`: what the tile showed when it was asked.
    void bookmarkWanted(const QString &cameraId, const videoguard::media::Picture &picture);
    void replayWanted(const QString &cameraId);
    void lookBackWanted(const QString &cameraId);
    void recordWanted(const QString &cameraId, bool wanted);
    /// A sentence for the status line, for example where a snapshot lies; `isProblem` is shown longer and
    /// marked.
    void said(const QString &sentence, bool isProblem);
    void tourChanged();
    void savedWallsChanged();
    void userLayoutsChanged();
    void operatorActed();
    /// The console knows no camera and the operator chose how to go on: "import" (a file into the catalogue),
    /// "join" (the partners), "demo", "first-start". An address is opened by the page itself.
    void wayForwardWanted(const QString &id);

private:
    void connectActions();
    void connectTour();
    void followSettings();
    void takeSettings();
    [[nodiscard]] int usualDwell() const;
    void fillSavedViews();
    void syncActions();
    void showMenu(int tile, const QPoint &position);
    void addWallMenu(QMenu &menu);
    void callNumber(int number);
    void back();
    void listen();
    void followSound();
    void zoomBy(double factor);
    void togglePatrol();
    void applyLayout(const console::WallLayout &layout);

    // wall_page_dialogs.cpp
    void openStream();
    void keepCamera(const OpenedStream &opened);
    void editCamera();
    void enterPassword(const QString &cameraId);
    void reviewCertificate(const QString &cameraId);
    void saveWall();
    void saveWallAs();
    void keepWall(const console::Wall &wall);
    void manageWalls();
    void manageTours();
    void editLayout();
    void showHealth();
    void takeSnapshot(bool toFile);

    // wall_page_empty.cpp
    [[nodiscard]] bool knowsNoCamera() const;
    void watchEmptiness();
    void showEmptiness();

    [[nodiscard]] const console::Camera *camera(const QString &id) const
    {
        return m_services.cameras.find(id);
    }

    WallServices m_services;
    QString m_windowId;
    WallStore *m_store;
    WallView *m_view;
    WallActions *m_actions;
    console::TourRunner *m_tour;
    SnapshotTaker *m_snapshots = nullptr;
    QPointer<HealthList> m_health;
    EmptyWall *m_empty = nullptr;
    bool m_mayBeEmpty = false; ///< the catalogue had time to be read
    bool m_changingByTour = false;
};

} // namespace videoguard::wall
