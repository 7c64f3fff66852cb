// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/incident_desk.h"
#include "app/console/recording_desk.h"
#include "app/media/player.h"
#include "ui/review/incident_panel.h"
#include "ui/review/review_dialogs.h"
#include "ui/review/review_page.h"
#include "ui/review/review_reducer.h"
#include "ui/review/review_tiles.h"
#include "ui/review/side_panel.h"
#include "ui/review/timeline.h"
#include "ui/review/transport_bar.h"
#include "ui/widgets/day_calendar.h"

#include <QThreadPool>

#include <map>

class QComboBox;
class QMenu;
class QPushButton;
class QSplitter;

namespace videoguard::widgets {
class SegmentedControl;
} // namespace videoguard::widgets

namespace videoguard::review {

/// The inside of the page: holds the state, passes it to player and views, carries out what was pressed.
class ReviewPage::Parts : public QObject
{
    Q_OBJECT

public:
    Parts(ReviewPage &page, ReviewServices services);
    ~Parts() override;

    void show(const QStringList &cameraIds, base::WallTime at);
    void showIncident(const QString &id);
    void retranslate();
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool mayClose();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *tools = nullptr;
    ReviewActions actions;

private:
    /// A lane while it is shown.
    struct Lane {
        QString id;
        int number = -1; ///< of the player
        std::shared_ptr<media::FootageIndex> index;
        std::vector<archive::Stretch> stretches;            ///< as asked last; corrected
        std::optional<std::vector<archive::Stretch>> whole; ///< of a received file: all there is
        bool hasAsked = false;
    };
    struct Marks {
        std::vector<incidents::Incident> incidents;
        std::vector<incidents::Bookmark> bookmarks;
    };

    // Building.
    void build();
    void buildTools();
    void wire();
    void wireViews();
    void wireActions();
    // State to views.
    void apply();
    void applyLanes();
    void applyTransport();
    void passDemands();
    void fitColumns();
    void fitRows();
    void keepColumns();
    void tellStep();
    [[nodiscard]] std::vector<TileNames> names() const;
    [[nodiscard]] std::chrono::microseconds correctionOf(const QString &laneId) const;
    [[nodiscard]] Lane *laneById(const QString &id);
    [[nodiscard]] const Lane *laneByNumber(int number) const;
    [[nodiscard]] const ReviewLane *selectedLane() const;
    [[nodiscard]] QStringList cameraIds() const;
    [[nodiscard]] QString cameraTitle(const QString &id) const;
    // Playing.
    void seek(base::WallTime at);
    void moved(base::WallTime at);
    void play();
    void stop();
    void jumpToEvent(int direction);
    void setListening(bool on);
    void laneChanged(int number);
    // Reading.
    void askFootage();
    void askBounds();
    void askOverview();
    void askDays();
    void askMarks();
    void askHistory();
    void askIncidents();
    void marksCame(Marks marks);
    void showMarks();
    void showHolds();
    void showSummary();
    void adoptIncident(const incidents::Incident &incident, bool move);
    void readReceived(const QString &laneId);
    // Doing.
    void withPicture(const QString &laneId, std::function<void(const media::Picture &, bool full)> use);
    void snapshot();
    void bookmark(const QString &laneId, base::WallTime at);
    void editBookmark(const QString &id);
    void removeBookmark(const QString &id);
    void hold();
    void releaseHold(const QString &id);
    void saveClip();
    void chooseCameras();
    void correct();
    void addNote();
    void markIncident(const QString &cameraId, base::WallTime at);
    void tileMenu(int lane, const QPoint &at);
    void timelineMenu(const QString &laneId, base::WallTime at, const QPoint &position);
    [[nodiscard]] media::TimeRange rangeToKeep() const;
    [[nodiscard]] const incidents::Bookmark *bookmarkById(const QString &id) const;
    void fail(const QString &what, const base::Error &error);

    ReviewPage &m_page;
    ReviewServices m_services;
    ReviewState m_state;
    std::vector<Lane> m_lanes;
    media::Player m_player;
    media::Thumbnailer m_thumbnails;
    widgets::SegmentedControl *m_layouts = nullptr;
    QComboBox *m_chooser = nullptr;
    QPushButton *m_cameras = nullptr;
    QLabel *m_stepIcon = nullptr;
    QLabel *m_step = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    QWidget *m_left = nullptr;
    widgets::DayCalendar *m_calendar = nullptr;
    IncidentPanel *m_incidentPanel = nullptr;
    ReviewTiles *m_tiles = nullptr;
    SidePanel *m_side = nullptr;
    TransportBar *m_transport = nullptr;
    Timeline *m_timeline = nullptr;
    Marks m_marks;
    std::vector<SideRow> m_history;
    std::optional<incidents::Incident> m_incident;
    std::optional<media::TimeRange> m_bounds;
    std::map<int, std::vector<std::function<void(const media::Picture &, bool)>>> m_waiting;
    QThreadPool m_writers;
    QTimer m_soon;   ///< several changes ask once
    int m_asked = 0; ///< answers of older questions are dropped
    QString m_status;
    bool m_clipRuns = false;
    bool m_rowsMoved = false; ///< by the operator
    size_t m_rowsFor = 0;     ///< lanes at which the rows were fitted last
    int m_width = 0;          ///< at which the columns were fitted last
};

/// Where the correction of a lane's clock is kept, in milliseconds.
[[nodiscard]] QString correctionKey(const QString &laneId);

} // namespace videoguard::review
