// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/review_page_parts.h"
#include "ui/review/review_words.h"
#include "ui/widgets/segmented_control.h"

#include "app/console/audio_output.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

namespace videoguard::review {

void ReviewPage::Parts::wire()
{
    using media::Player;
    connect(&m_player, &Player::pictureReady, this, [this](int number) {
        if (const Lane *lane = laneByNumber(number))
            m_tiles->setPicture(lane->id, m_player.take(number));
        laneChanged(number);
    });
    connect(&m_player, &Player::laneChanged, this, &Parts::laneChanged);
    connect(&m_player, &Player::positionChanged, this, &Parts::moved);
    connect(&m_player, &Player::playingChanged, this, [this] {
        m_state.playing = m_player.isPlaying();
        applyTransport();
    });
    connect(&m_player, &Player::reachedEnd, this,
            [this] { emit m_page.said(ReviewPage::tr("The footage of these cameras ends here."), false); });
    connect(&m_player, &Player::fullPictureReady, this, [this](int number, const media::Picture &picture) {
        const auto waiting = m_waiting.find(number);
        if (waiting == m_waiting.end())
            return;
        const auto uses = std::exchange(waiting->second, {});
        for (const auto &use : uses)
            use(picture, true);
    });
    connect(&m_player, &Player::audioReady, this,
            [this](const media::AudioChunk &chunk) { m_services.audio.hear(chunk); });
    connect(&m_thumbnails, &media::Thumbnailer::ready, this,
            [this](const QString &key, base::WallTime at, const media::Picture &picture) {
                m_timeline->setPreview(key, at + correctionOf(key), picture.image);
            });

    using console::IncidentDesk;
    using console::RecordingDesk;
    connect(&m_soon, &QTimer::timeout, this, [this] {
        askFootage();
        askMarks();
    });
    connect(&m_services.recording, &RecordingDesk::footageChanged, this, [this] {
        if (!m_page.isVisible())
            return;
        for (const Lane &lane : m_lanes)
            m_player.refreshLane(lane.number);
        askBounds();
        askFootage();
        askOverview();
    });
    connect(&m_services.recording, &RecordingDesk::holdsChanged, this, [this] {
        showHolds();
        showMarks();
        askHistory();
    });
    connect(&m_services.incidents, &IncidentDesk::changed, this, [this] {
        if (!m_state.incidentId.isEmpty()) {
            m_services.incidents.ask(
                &m_page, [id = m_state.incidentId](incidents::Store &store) { return store.incident(id); },
                [this](const base::Result<incidents::Incident> &incident) {
                    if (incident && incident->id == m_state.incidentId)
                        adoptIncident(*incident, false);
                });
        }
        askIncidents();
        askMarks();
        askDays();
    });
    connect(&m_services.cameras, &console::CameraList::changed, this, &Parts::apply);
}

void ReviewPage::Parts::wireViews()
{
    const auto change = [this](auto &&reduce) {
        reduce(m_state);
        apply();
    };
    connect(m_tiles, &ReviewTiles::laneChosen, this, [this, change](int lane) {
        change([lane](ReviewState &state) { select(state, lane); });
        if (const ReviewLane *selected = selectedLane(); selected && !selected->cameraId.isEmpty())
            emit m_page.cameraSelected(selected->cameraId);
    });
    connect(m_tiles, &ReviewTiles::enlargeWanted, this,
            [change](int lane) { change([lane](ReviewState &state) { toggleEnlarged(state, lane); }); });
    connect(m_tiles, &ReviewTiles::selectNextWanted, this,
            [change](int step) { change([step](ReviewState &state) { selectNext(state, step); }); });
    connect(m_tiles, &ReviewTiles::zoomWanted, this, [this, change](int lane, double factor, QPointF anchor) {
        const QString id = m_state.lanes[static_cast<size_t>(lane)].id;
        change([&](ReviewState &state) { zoom(state, id, factor, anchor); });
    });
    connect(m_tiles, &ReviewTiles::panWanted, this, [this, change](int lane, QPointF by) {
        const QString id = m_state.lanes[static_cast<size_t>(lane)].id;
        change([&](ReviewState &state) { pan(state, id, by); });
    });
    connect(m_tiles, &ReviewTiles::zoomResetWanted, this, [this, change](int lane) {
        const QString id = m_state.lanes[static_cast<size_t>(lane)].id;
        change([&](ReviewState &state) { resetZoom(state, id); });
    });
    connect(m_tiles, &ReviewTiles::momentWanted, this, [this](base::WallTime at) {
        if (at.isKnown())
            seek(at);
    });
    connect(m_tiles, &ReviewTiles::demandsChanged, this, &Parts::passDemands);
    connect(m_tiles, &ReviewTiles::menuWanted, this, &Parts::tileMenu);

    connect(m_timeline, &Timeline::rangeChanged, this, [this] { m_soon.start(); });
    connect(m_timeline, &Timeline::overviewChanged, this, [this] {
        askOverview();
        m_soon.start();
    });
    connect(m_timeline, &Timeline::scrubbed, this, [this](base::WallTime at) { m_player.scrub(at); });
    connect(m_timeline, &Timeline::seekWanted, this, &Parts::seek);
    connect(m_timeline, &Timeline::selectionChanged, this, [this] {
        const auto range = m_timeline->selection();
        m_state.in = range ? range->from : base::WallTime{};
        m_state.out = range ? range->to : base::WallTime{};
        applyTransport();
    });
    connect(m_timeline, &Timeline::laneClicked, this, [this](const QString &id) {
        select(m_state, laneOf(m_state, id));
        apply();
    });
    connect(m_timeline, &Timeline::markClicked, this, [this](TimelineMark::Kind kind, const QString &id) {
        if (kind == TimelineMark::Kind::Bookmark) {
            m_side->showTab(SidePanel::Tab::Bookmarks);
            m_side->list(SidePanel::Tab::Bookmarks).setCurrentId(id);
            if (const incidents::Bookmark *mark = bookmarkById(id))
                seek(mark->at);
        } else if (kind == TimelineMark::Kind::Hold) {
            m_side->showTab(SidePanel::Tab::Holds);
            m_side->list(SidePanel::Tab::Holds).setCurrentId(id);
        } else {
            showIncident(id);
        }
    });
    connect(m_timeline, &Timeline::previewWanted, this, [this](const QString &id, base::WallTime at) {
        const QString lane = id.isEmpty() && selectedLane() ? selectedLane()->id : id;
        if (const Lane *shown = laneById(lane))
            m_thumbnails.request(lane, shown->index, at + -correctionOf(lane),
                                 QSize(224, 126) * m_page.devicePixelRatioF());
    });
    connect(m_timeline, &Timeline::menuRequested, this, &Parts::timelineMenu);

    connect(m_calendar, &widgets::DayCalendar::dayChosen, this, [this](QDate day) {
        // The same time of that day, and the timeline follows with as much as it shows now.
        const QDateTime now = ReviewWords::local(m_player.position());
        seek(ReviewWords::wall(QDateTime(day, now.time(), Qt::LocalTime)));
    });
    connect(m_calendar, &widgets::DayCalendar::monthShown, this, &Parts::askDays);

    connect(m_incidentPanel, &IncidentPanel::noteWanted, this, &Parts::addNote);
    connect(m_incidentPanel, &IncidentPanel::cameraWanted, actions.cameras, &QAction::trigger);
    connect(m_incidentPanel, &IncidentPanel::mapWanted, this, [this] { emit m_page.mapWanted(cameraIds()); });
    connect(m_incidentPanel, &IncidentPanel::incidentWanted, this,
            [this] { emit m_page.incidentWanted(m_state.incidentId); });
    connect(m_incidentPanel, &IncidentPanel::closeWanted, this, [this] { showIncident({}); });

    SideList &bookmarks = m_side->list(SidePanel::Tab::Bookmarks);
    connect(&bookmarks, &SideList::chosen, this, [this](const QString &id) {
        const incidents::Bookmark *mark = bookmarkById(id);
        if (!mark)
            return;
        select(m_state, laneOf(m_state, mark->cameraId));
        apply();
        seek(mark->at);
    });
    connect(&bookmarks, &SideList::deleteWanted, this, &Parts::removeBookmark);
    connect(&bookmarks, &SideList::menuWanted, this, [this](const QString &id, const QPoint &at) {
        QMenu menu(&m_page);
        connect(menu.addAction(ReviewPage::tr("Edit note…")), &QAction::triggered, this,
                [this, id] { editBookmark(id); });
        connect(menu.addAction(ReviewPage::tr("Delete bookmark…")), &QAction::triggered, this,
                [this, id] { removeBookmark(id); });
        menu.exec(at);
    });
    SideList &holds = m_side->list(SidePanel::Tab::Holds);
    connect(&holds, &SideList::chosen, this, [this](const QString &id) {
        for (const archive::Hold &hold : m_services.recording.holds()) {
            if (hold.id == id)
                seek(hold.range.from);
        }
    });
    connect(&holds, &SideList::deleteWanted, this, &Parts::releaseHold);
    connect(&holds, &SideList::menuWanted, this, [this](const QString &id, const QPoint &at) {
        QMenu menu(&m_page);
        connect(menu.addAction(ReviewPage::tr("Release…")), &QAction::triggered, this,
                [this, id] { releaseHold(id); });
        menu.exec(at);
    });
    connect(m_side, &SidePanel::tabShown, this, [this] {
        if (m_side->tab() == SidePanel::Tab::History)
            askHistory();
    });
    connect(m_columns, &QSplitter::splitterMoved, this, &Parts::keepColumns);
    connect(m_rows, &QSplitter::splitterMoved, this, [this] { m_rowsMoved = true; });
    connect(m_transport, &TransportBar::speedChosen, this, [this](double speed) {
        setSpeed(m_state, speed);
        if (m_state.playing)
            m_player.play(m_state.rate);
        applyTransport();
    });
    connect(m_layouts, &widgets::SegmentedControl::chosen, this,
            [change](const QString &id) { change([&](ReviewState &state) { setEdge(state, id.toInt()); }); });
    connect(m_cameras, &QPushButton::clicked, actions.cameras, &QAction::trigger);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int index) { showIncident(m_chooser->itemData(index).toString()); });
}

void ReviewPage::Parts::wireActions()
{
    const auto on = [this](QAction *action, auto &&act) { connect(action, &QAction::triggered, this, act); };
    const auto shuttleBy = [this](int direction) {
        shuttle(m_state, direction);
        play();
    };
    on(actions.reverse, [shuttleBy] { shuttleBy(-1); });
    on(actions.forward, [shuttleBy] { shuttleBy(1); });
    on(actions.pause, [this] { stop(); });
    on(actions.playPause, [this] {
        togglePlaying(m_state);
        if (m_state.playing)
            play();
        else
            stop();
    });
    const auto step = [this](int direction) {
        if (m_state.selected < 0)
            return;
        m_player.step(m_lanes[static_cast<size_t>(m_state.selected)].number, direction);
    };
    on(actions.stepBack, [step] { step(-1); });
    on(actions.stepForward, [step] { step(1); });
    on(actions.toStart, [this] {
        seek(m_state.in.isKnown() && m_player.position() > m_state.in ? m_state.in
                                                                      : m_timeline->visibleRange().from);
    });
    on(actions.toEnd, [this] {
        const base::WallTime at = m_player.position();
        if (m_state.out.isKnown() && at < m_state.out)
            seek(m_state.out);
        else if (m_bounds)
            seek(m_bounds->to + -std::chrono::seconds(1));
    });
    on(actions.previousEvent, [this] { jumpToEvent(-1); });
    on(actions.nextEvent, [this] { jumpToEvent(1); });
    on(actions.markIn, [this] {
        markIn(m_state, m_player.position());
        applyTransport();
    });
    on(actions.markOut, [this] {
        markOut(m_state, m_player.position());
        applyTransport();
    });
    on(actions.clearMarks, [this] {
        clearMarks(m_state);
        applyTransport();
    });
    on(actions.loop, [this](bool wanted) {
        m_state.loop = wanted;
        if (wanted && !markedRange(m_state))
            emit m_page.said(
                ReviewPage::tr("Mark in and out first: then that range is played again and again."), false);
        applyTransport();
    });
    on(actions.skipGaps, [this](bool wanted) { m_player.setSkipGaps(wanted); });
    on(actions.snapshot, [this] { snapshot(); });
    on(actions.bookmark, [this] {
        if (const ReviewLane *lane = selectedLane())
            bookmark(lane->id, m_player.position());
    });
    on(actions.hold, [this] { hold(); });
    on(actions.saveClip, [this] { saveClip(); });
    on(actions.sound, [this](bool wanted) { setListening(wanted); });
    on(actions.incident, [this] {
        const ReviewLane *lane = selectedLane();
        markIncident(lane ? lane->cameraId : QString(), m_player.position());
    });
    on(actions.cameras, [this] { chooseCameras(); });
    on(actions.correction, [this] { correct(); });
    on(actions.enlarge, [this] {
        toggleEnlarged(m_state, m_state.selected);
        apply();
    });
    on(actions.resetZoom, [this] {
        if (const ReviewLane *lane = selectedLane())
            resetZoom(m_state, lane->id);
        apply();
    });
    on(actions.live, [this] { emit m_page.liveWanted(cameraIds()); });
    connect(actions.cardShown, &QAction::toggled, m_side, &QWidget::setVisible);
    connect(actions.calendarShown, &QAction::toggled, m_left, &QWidget::setVisible);
}

} // namespace videoguard::review
