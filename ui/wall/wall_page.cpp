// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/wall_page.h"

#include "app/base/log.h"
#include "app/console/audio_output.h"
#include "ui/wall/health_list.h"
#include "ui/wall/snapshot.h"
#include "ui/wall/wall_reducer.h"

#include <QMenu>
#include <QSet>
#include <QVBoxLayout>

namespace videoguard::wall {

namespace {

constexpr double kZoomPerKey = 1.5;

WallState initialState(const console::WindowState &window)
{
    const bool usable =
        window.wall.layout.tileCount() > 0 && console::layoutFault(window.wall.layout).isEmpty();
    WallState state =
        usable ? showWall({}, window.wall) : emptyWall(*console::findStandardLayout(QStringLiteral("4x4")));
    state = select(std::move(state), window.selectedTile);
    if (window.enlargedTile >= 0)
        state = toggleEnlarged(std::move(state), window.enlargedTile);
    return state;
}

} // namespace

WallPage::WallPage(WallServices services, const console::WindowState &state, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_windowId(state.id)
    , m_store(new WallStore(initialState(state), this))
    , m_view(new WallView(*m_store, services.pool, services.cameras, this))
    , m_actions(new WallActions(this))
    , m_tour(new console::TourRunner(base::systemClock(), this))
    , m_snapshots(new SnapshotTaker(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_view);
    setFocusProxy(m_view);
    connectActions();
    connectTour();
    followSettings();
    connect(m_store, &WallStore::changed, this, [this] {
        syncActions();
        emit stateChanged();
    });
    connect(m_view, &WallView::truthChanged, this, [this] {
        followSound();
        emit truthChanged();
    });
    connect(m_view, &WallView::menuRequested, this, &WallPage::showMenu);
    connect(m_view, &WallView::passwordWanted, this, &WallPage::enterPassword);
    connect(m_view, &WallView::certificateReviewWanted, this, &WallPage::reviewCertificate);
    connect(m_view, &WallView::callNumberEntered, this, &WallPage::callNumber);
    connect(m_view, &WallView::operatorActed, this, [this] {
        m_tour->operatorActed();
        emit operatorActed();
    });
    connect(m_snapshots, &SnapshotTaker::said, this, &WallPage::said);
    connect(&m_services.audio, &console::AudioOutput::failed, this,
            [this](const QString &cause) { emit said(tr("No sound: %1").arg(cause), true); });
    connect(&m_services.book, &console::WallBook::wallsChanged, this, &WallPage::fillSavedViews);
    connect(&m_services.book, &console::WallBook::wallsChanged, this, &WallPage::savedWallsChanged);
    connect(&m_services.book, &console::WallBook::userLayoutsChanged, this, &WallPage::userLayoutsChanged);
    fillSavedViews();
    syncActions();
    watchEmptiness();
}

WallPage::~WallPage() = default;

void WallPage::connectActions()
{
    const WallActions &a = *m_actions;
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, [this, slot] {
            m_tour->operatorActed();
            slot();
        });
    };
    const auto selected = [this] { return m_store->state().selected; };
    on(a.enlarge, [this, selected] { m_store->apply(toggleEnlarged(m_store->state(), selected())); });
    on(a.fullScreen, [this] { emit fullScreenWanted(m_actions->fullScreen->isChecked()); });
    on(a.back, [this] { back(); });
    on(a.overlay, [this] { m_store->apply(toggleOverlay(m_store->state())); });
    on(a.zoomIn, [this] { zoomBy(kZoomPerKey); });
    on(a.zoomOut, [this] { zoomBy(1 / kZoomPerKey); });
    on(a.zoomReset, [this, selected] { m_store->apply(resetZoom(m_store->state(), selected())); });
    on(a.snapshot, [this] { takeSnapshot(true); });
    on(a.copyPicture, [this] { takeSnapshot(false); });
    on(a.listen, [this] { listen(); });
    on(a.incident, [this] { emit incidentWanted(selectedCamera()); });
    on(a.bookmark,
       [this, selected] { emit bookmarkWanted(selectedCamera(), m_view->pictureAt(selected())); });
    on(a.replay, [this] { emit replayWanted(selectedCamera()); });
    on(a.lookBack, [this] { emit lookBackWanted(selectedCamera()); });
    on(a.record, [this] { emit recordWanted(selectedCamera(), m_actions->record->isChecked()); });
    on(a.openStream, [this] { openStream(); });
    on(a.editCamera, [this] { editCamera(); });
    on(a.enterPassword, [this] { enterPassword(selectedCamera()); });
    on(a.retry, [this] { m_services.pool.retryNow(selectedCamera()); });
    on(a.clearTile, [this, selected] { m_store->apply(clearTile(m_store->state(), selected())); });
    on(a.clearAll, [this] { m_store->apply(wall::clearAll(m_store->state())); });
    on(a.saveWall, [this] { saveWall(); });
    on(a.saveWallAs, [this] { saveWallAs(); });
    on(a.manageWalls, [this] { manageWalls(); });
    on(a.newWindow, [this] { emit newWindowWanted(); });
    on(a.editLayout, [this] { editLayout(); });
    connect(a.patrol, &QAction::triggered, this, &WallPage::togglePatrol);
    on(a.manageTours, [this] { manageTours(); });
    on(a.health, [this] { showHealth(); });
    connect(a.layouts, &QActionGroup::triggered, this, [this](QAction *action) {
        m_tour->operatorActed();
        setLayoutById(action->data().toString());
    });
    for (QAction *view : a.savedViews) {
        on(view, [this, view] {
            if (!view->data().toString().isEmpty())
                showSavedWall(view->data().toString());
        });
    }
}

void WallPage::connectTour()
{
    m_tour->setWallExists([this](const QString &id) { return m_services.book.findWall(id) != nullptr; });
    connect(m_tour, &console::TourRunner::noWallLeft, this,
            [this] { emit said(tr("The patrol has ended: none of its walls exists any more."), true); });
    connect(m_tour, &console::TourRunner::showWall, this, [this](const QString &id) {
        m_changingByTour = true;
        showSavedWall(id);
        m_changingByTour = false;
    });
    connect(m_tour, &console::TourRunner::changed, this, [this] {
        m_actions->patrol->setChecked(m_tour->isRunning());
        emit tourChanged();
    });
}

void WallPage::fillSavedViews()
{
    const std::vector<console::Wall> &walls = m_services.book.walls();
    for (size_t i = 0; i < m_actions->savedViews.size(); ++i) {
        QAction *action = m_actions->savedViews[i];
        const bool isThere = i < walls.size();
        action->setData(isThere ? walls[i].id : QString());
        action->setText(isThere ? walls[i].name : tr("Saved wall %1").arg(i + 1));
        action->setEnabled(isThere);
    }
}

// Actions show what is true and are off where they would do nothing.
void WallPage::syncActions()
{
    const WallState &state = m_store->state();
    const bool hasCamera = !selectedCamera().isEmpty();
    for (QAction *action : {m_actions->enlarge, m_actions->zoomIn, m_actions->snapshot,
                            m_actions->copyPicture, m_actions->listen, m_actions->editCamera,
                            m_actions->enterPassword, m_actions->retry, m_actions->clearTile,
                            m_actions->bookmark, m_actions->replay, m_actions->lookBack, m_actions->record})
        action->setEnabled(hasCamera);
    const bool isZoomed = state.cropAt(state.selected) != kWholePicture;
    m_actions->zoomOut->setEnabled(isZoomed);
    m_actions->zoomReset->setEnabled(isZoomed);
    m_actions->overlay->setChecked(state.overlay);
    m_actions->listen->setChecked(hasCamera && state.listening == state.selected);
    for (QAction *action : m_actions->layouts->actions())
        action->setChecked(action->data().toString() == state.wall.layout.id);
    if (state.listening < 0)
        m_services.audio.stop();
}

console::WindowState WallPage::windowState() const
{
    const WallState &state = m_store->state();
    console::WindowState result;
    result.id = m_windowId;
    result.wallId = state.wall.id;
    result.wall = state.wall;
    result.selectedTile = state.selected;
    result.enlargedTile = state.enlarged;
    return result;
}

WallCounts WallPage::counts() const
{
    WallCounts counts;
    const WallState &state = m_store->state();
    for (int tile = 0; tile < state.tileCount(); ++tile) {
        if (state.cameraAt(tile).isEmpty())
            continue;
        ++counts.cameras;
        const media::StreamState streamState = m_view->feedAt(tile)->status().state;
        switch (m_view->truthAt(tile).mark) {
        case widgets::Mark::Live:
            ++counts.live;
            break;
        case widgets::Mark::Stalled:
            // A tile that nobody sees gets no pictures; its connection is what counts.
            if (!state.isShown(tile) && streamState == media::StreamState::Standby)
                ++counts.live;
            else
                ++counts.notCurrent;
            break;
        case widgets::Mark::Retrying:
            ++counts.reconnecting;
            break;
        case widgets::Mark::Unreachable:
            ++counts.unreachable;
            break;
        case widgets::Mark::Refused:
            ++(streamState == media::StreamState::Untrusted ? counts.untrusted : counts.refused);
            break;
        case widgets::Mark::Connecting:
            ++counts.connecting;
            break;
        default:
            ++counts.noPicture;
        }
    }
    return counts;
}

QSet<QString> WallPage::camerasOnWall() const
{
    QSet<QString> result;
    for (const QString &id : m_store->state().wall.cameras) {
        if (!id.isEmpty())
            result.insert(id);
    }
    return result;
}

QString WallPage::selectedCamera() const
{
    return m_store->state().cameraAt(m_store->state().selected);
}

std::optional<media::StreamStatus> WallPage::statusOf(const QString &cameraId) const
{
    const WallState &state = m_store->state();
    for (int tile = 0; tile < state.tileCount(); ++tile) {
        if (state.cameraAt(tile) == cameraId && m_view->feedAt(tile))
            return m_view->feedAt(tile)->status();
    }
    return std::nullopt;
}

void WallPage::showCamera(const QString &cameraId)
{
    m_store->apply(putOnNextFree(m_store->state(), cameraId));
}

void WallPage::showOnSelected(const QString &cameraId)
{
    m_store->apply(putCamera(m_store->state(), m_store->state().selected, cameraId));
}

void WallPage::showCameras(const QStringList &cameraIds)
{
    WallState state = m_store->state();
    const int selected = state.selected;
    const auto free = std::count_if(state.wall.cameras.begin(), state.wall.cameras.end(),
                                    [](const QString &id) { return id.isEmpty(); });
    const auto needed = state.tileCount() - static_cast<int>(free) + static_cast<int>(cameraIds.size());
    if (cameraIds.size() > free)
        state = wall::setLayout(std::move(state), console::uniformLayoutFor(needed));
    for (const QString &id : cameraIds)
        state = select(putOnNextFree(std::move(state), id), 0);
    m_store->apply(select(std::move(state), selected));
}

void WallPage::setRecording(const QSet<QString> &cameraIds)
{
    m_view->setRecording(cameraIds);
}

void WallPage::selectCamera(const QString &cameraId)
{
    const WallState &state = m_store->state();
    for (int tile = 0; tile < state.tileCount(); ++tile) {
        if (state.cameraAt(tile) == cameraId) {
            m_store->apply(select(state, tile));
            return;
        }
    }
}

void WallPage::setLayoutById(const QString &layoutId)
{
    if (const console::WallLayout *layout = console::findStandardLayout(layoutId)) {
        applyLayout(*layout);
        return;
    }
    for (const console::WallLayout &layout : m_services.book.userLayouts()) {
        if (layout.id == layoutId) {
            applyLayout(layout);
            return;
        }
    }
}

void WallPage::applyLayout(const console::WallLayout &layout)
{
    m_store->apply(wall::setLayout(m_store->state(), layout));
}

void WallPage::showSavedWall(const QString &wallId)
{
    const console::Wall *wall = m_services.book.findWall(wallId);
    if (!wall) {
        emit said(tr("This saved wall no longer exists."), true);
        return;
    }
    if (!m_changingByTour)
        m_tour->operatorActed();
    m_store->apply(showWall(m_store->state(), *wall));
}

void WallPage::startTour(const QString &tourId)
{
    for (const console::Tour &tour : m_services.book.tours()) {
        if (tour.id == tourId)
            m_tour->start(tour);
    }
}

void WallPage::togglePatrol()
{
    if (m_tour->isRunning()) {
        m_tour->stop();
        return;
    }
    const std::vector<console::Tour> &tours = m_services.book.tours();
    if (tours.size() == 1)
        m_tour->start(tours.front());
    else
        manageTours();
    m_actions->patrol->setChecked(m_tour->isRunning());
}

void WallPage::callNumber(int number)
{
    if (const console::Camera *found = m_services.cameras.findByCallNumber(number)) {
        m_store->apply(putCamera(m_store->state(), m_store->state().selected, found->id));
        return;
    }
    emit said(tr("No camera has the number %1.").arg(number), true);
}

void WallPage::back()
{
    const WallState &state = m_store->state();
    const WallState next = wall::back(state);
    if (next == state && m_actions->fullScreen->isChecked())
        m_actions->fullScreen->trigger();
    m_store->apply(next);
}

void WallPage::listen()
{
    m_store->apply(toggleListening(m_store->state(), m_store->state().selected));
    const int tile = m_store->state().listening;
    if (tile < 0)
        return;
    const console::Camera *found = camera(m_store->state().cameraAt(tile));
    const bool isOwnAddress = found && found->owner.isEmpty();
    if (found && !found->soundAllowed && !isOwnAddress) {
        m_store->apply(toggleListening(m_store->state(), tile));
        emit said(tr("The record of this camera does not say that listening is lawful."), true);
        return;
    }
    followSound();
}

// The tile may have changed between main and sub stream: sound comes from the one that is shown.
void WallPage::followSound()
{
    const console::TileFeed *feed = m_view->feedAt(m_store->state().listening);
    if (feed && feed->stream() != m_services.audio.stream())
        m_services.audio.listenTo(feed->stream());
}

void WallPage::zoomBy(double factor)
{
    m_store->apply(zoom(m_store->state(), m_store->state().selected, factor, {0.5, 0.5}));
}

void WallPage::showMenu(int tile, const QPoint &position)
{
    QMenu menu(this);
    const WallActions &a = *m_actions;
    if (!m_store->state().cameraAt(tile).isEmpty()) {
        const TileAction offered = m_view->truthAt(tile).action;
        if (offered == TileAction::EnterPassword || offered == TileAction::ReviewCertificate) {
            menu.addAction(actionText(offered), this, [this, tile] { m_view->performAction(tile); });
            menu.addSeparator();
        }
        menu.addActions({a.incident, a.bookmark, a.replay, a.lookBack, a.record});
        menu.addSeparator();
        menu.addActions({a.enlarge, a.snapshot, a.copyPicture, a.listen});
        menu.addSeparator();
        menu.addActions({a.zoomIn, a.zoomOut, a.zoomReset, a.overlay});
        menu.addSeparator();
        menu.addActions({a.editCamera, a.enterPassword, a.retry, a.clearTile});
        menu.addSeparator();
    }
    menu.addAction(a.openStream);
    addWallMenu(menu);
    menu.addActions({a.health, a.fullScreen});
    menu.exec(position);
}

void WallPage::addWallMenu(QMenu &menu)
{
    const WallActions &a = *m_actions;
    QMenu *layouts = menu.addMenu(tr("Layout"));
    layouts->addActions(a.layouts->actions());
    if (!m_services.book.userLayouts().empty())
        layouts->addSeparator();
    for (const console::WallLayout &layout : m_services.book.userLayouts())
        layouts->addAction(layout.name, this, [this, id = layout.id] { setLayoutById(id); });
    layouts->addSeparator();
    layouts->addAction(a.editLayout);
    QMenu *walls = menu.addMenu(tr("Walls"));
    for (const console::Wall &wall : m_services.book.walls())
        walls->addAction(wall.name, this, [this, id = wall.id] { showSavedWall(id); });
    walls->addSeparator();
    walls->addActions({a.saveWall, a.saveWallAs, a.manageWalls, a.newWindow, a.clearAll});
    QMenu *patrol = menu.addMenu(tr("Patrol"));
    for (const console::Tour &tour : m_services.book.tours())
        patrol->addAction(tour.name, this, [this, id = tour.id] { startTour(id); });
    patrol->addSeparator();
    patrol->addActions({a.patrol, a.manageTours});
}

} // namespace videoguard::wall
