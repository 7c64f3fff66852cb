// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/console_window.h"

#include "app/base/clock.h"
#include "ui/partners/partners_page.h"
#include "ui/shell/camera_tree.h"
#include "ui/shell/duty.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/screens.h"
#include "ui/shell/side_split.h"
#include "ui/shell/status_line.h"
#include "ui/shell/unlock_prompt.h"
#include "ui/wall/wall_tools.h"
#include "ui/widgets/theme.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace videoguard::shell {

namespace {
constexpr std::chrono::milliseconds kStatesSoon{60};
} // namespace

ConsoleWindow::ConsoleWindow(console::Console &console, const console::WindowState &state, Kind kind)
    : m_console(console)
    , m_restored(state)
    , m_kind(kind)
    , m_frame(new MainFrame(kind == Kind::Main, this))
    , m_page(new wall::WallPage({console.cameras(), console.book(), console.pool(), console.secrets(),
                                 console.audio(), &console.preferences()},
                                state))
{
    setObjectName(kind == Kind::Main ? QStringLiteral("mainWindow") : QStringLiteral("wallWindow"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_frame);
    buildBody();
    m_duty = std::make_unique<Duty>(m_console, *m_page, *m_frame, m_screens, this);
    addShellActions();
    connectPage();
    if (m_tree)
        connectTree();
    if (m_screens) {
        connectScreens();
    } else {
        connect(m_duty.get(), &Duty::reviewWanted, this, &ConsoleWindow::reviewWanted);
        connect(m_duty.get(), &Duty::alarmsWanted, this, &ConsoleWindow::alarmsWanted);
    }
    retranslate();
    m_statesSoon.setSingleShot(true);
    m_statesSoon.setInterval(kStatesSoon);
    connect(&m_statesSoon, &QTimer::timeout, this, &ConsoleWindow::showStates);
    connect(&m_second, &QTimer::timeout, this, [this] {
        const auto sample = m_load.sample();
        m_cpuPercent = sample ? sample->cpuPercent : -1;
        showCounts();
    });
    m_second.start(std::chrono::seconds(1));
    showSelection();
    showStates();
    m_page->setFocus();
}

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::buildBody()
{
    m_wallTools = new wall::WallTools(*m_page);
    m_frame->header()->setTools(m_wallTools);
    if (m_kind == Kind::Further) {
        m_frame->setBody(m_page);
        return;
    }
    m_tree = new CameraTree(m_console.cameras());
    m_split = new SideSplit(m_tree, m_page);
    m_screens = new Screens(m_console, m_split);
    m_frame->setBody(m_screens);
    for (const Screen screen : {Screen::Map, Screen::Catalogue, Screen::Incidents, Screen::Review,
                                Screen::Partners, Screen::Settings})
        m_frame->rail()->setAvailable(screen, true);
}

void ConsoleWindow::showScreen(Screen screen)
{
    if (m_screens && screen != Screen::Requests)
        m_screens->show(screen);
}

void ConsoleWindow::connectScreens()
{
    connect(m_frame->rail(), &Rail::screenChosen, this, &ConsoleWindow::showScreen);
    connect(m_screens, &Screens::screenChanged, this, [this](Screen screen) {
        m_frame->rail()->setCurrent(screen);
        fillHeader();
        showSelection();
        showCounts();
    });
    connect(m_screens, &Screens::cameraSelected, this, [this](const QString &id) {
        m_page->selectCamera(id);
        showSelection();
    });
    connect(m_screens, &Screens::wallWanted, this, [this](const QStringList &ids) {
        if (ids.size() == 1)
            m_page->showCamera(ids.front());
        else
            m_page->showCameras(ids);
    });
    connect(m_duty.get(), &Duty::reviewWanted, m_screens, &Screens::showReview);
    connect(m_duty.get(), &Duty::alarmsWanted, m_screens, &Screens::showAlarms);
    connect(m_screens, &Screens::matchingChanged, m_tree, &CameraTree::setMatching);
    connect(m_tree, &CameraTree::matchingCleared, m_screens, &Screens::clearQuery);
    connect(m_screens, &Screens::statusChanged, this, &ConsoleWindow::showCounts);
    connect(m_screens, &Screens::said, m_frame->statusLine(), &StatusLine::say);
    connect(m_screens, &Screens::fullScreenWanted, this, &ConsoleWindow::setFullScreen);
    connect(m_screens, &Screens::settingsLinkActivated, this, &ConsoleWindow::linkWanted);
    connect(m_frame, &MainFrame::densityChanged, m_screens, &Screens::setDensity);
    m_screens->setDensity(m_frame->density());
    console::SyncDesk &sync = m_console.sync();
    for (const auto signal : {&console::SyncDesk::stateChanged, &console::SyncDesk::settingsChanged,
                              &console::SyncDesk::outboxChanged, &console::SyncDesk::newsChanged})
        connect(&sync, signal, this, &ConsoleWindow::showSync);
    // "Synchronised 14:30" grows old without anything happening.
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &ConsoleWindow::showSync);
    minute->start(std::chrono::seconds(30));
    connect(m_frame->statusLine(), &StatusLine::syncClicked, this, [this] { showScreen(Screen::Partners); });
    showSync();
}

// One quiet sign; what needs somebody is counted at the rail.
void ConsoleWindow::showSync()
{
    const console::SyncDesk &sync = m_console.sync();
    const partners::SyncSign sign = partners::syncSign(sync, base::systemClock().wall().sinceEpoch.count());
    StatusItem item;
    item.icon = sign.icon;
    item.text = sign.text;
    item.tooltip = sign.tooltip;
    item.strong = sign.loud;
    if (sign.loud)
        item.colour = [] { return widgets::theme().colour.warning; };
    m_frame->statusLine()->setSync(item);
    m_frame->rail()->setBadge(Screen::Partners, sync.decisions(),
                              widgets::BadgeToolButton::BadgeKind::Attention);
}

void ConsoleWindow::connectPage()
{
    const auto soon = [this] {
        if (!m_statesSoon.isActive())
            m_statesSoon.start();
    };
    connect(m_page, &wall::WallPage::truthChanged, this, soon);
    connect(m_page, &wall::WallPage::stateChanged, this, [this, soon] {
        showSelection();
        soon();
        emit stateChanged();
    });
    connect(m_page, &wall::WallPage::fullScreenWanted, this, &ConsoleWindow::setFullScreen);
    connect(m_page, &wall::WallPage::newWindowWanted, this, &ConsoleWindow::newWindowWanted);
    connect(m_page, &wall::WallPage::wayForwardWanted, this, &ConsoleWindow::linkWanted);
    connect(m_page, &wall::WallPage::said, m_frame->statusLine(), &StatusLine::say);
    connect(&m_console.cameras(), &console::CameraList::changed, this, &ConsoleWindow::showSelection);
}

void ConsoleWindow::connectTree()
{
    connect(m_tree, &CameraTree::cameraActivated, this, [this](const QString &id) {
        m_page->showCamera(id);
        m_page->setFocus();
        if (m_split->isOver())
            m_treeAction->setChecked(false);
    });
    connect(m_tree, &CameraTree::cameraSelected, this, [this](const QString &id) {
        m_page->selectCamera(id);
        m_screens->select(id);
        showSelection();
    });
    const QString grouping = QStringLiteral("catalogue/groupedByToday");
    const auto group = [this, grouping] {
        const bool today = m_console.settings().isOn(grouping);
        m_tree->setGroupedByToday(today);
        m_console.catalogueCameras().setGrouping(today ? console::OwnerGrouping::Today
                                                       : console::OwnerGrouping::AsOf2019);
    };
    group();
    connect(&m_console.settings(), &console::Settings::changed, this, [grouping, group](const QString &key) {
        if (key == grouping)
            group();
    });
    connect(m_tree, &CameraTree::groupingChosen, this, [this, grouping, group](bool today) {
        if (const auto set = m_console.settings().set(grouping, today); !set) {
            say(tr("The grouping is set by the administrator of this computer."), true);
            group();
        }
    });
    connect(m_tree, &CameraTree::leaveRequested, this, [this] { m_page->setFocus(); });
    connect(m_tree, &CameraTree::contextMenuRequested, this, &ConsoleWindow::showTreeMenu);
    connect(m_split, &SideSplit::sideVisibleChanged, m_treeAction, &QAction::setChecked);
    connect(m_frame, &MainFrame::densityChanged, this, [this](Density density) {
        // A narrow window has no room beside the pictures: the tree waits until it is called, and covers
        // none.
        const bool narrow = density == Density::Minimal;
        if (narrow && !m_split->isOver())
            m_treeBeside = m_treeAction->isChecked();
        const bool wasOver = m_split->isOver();
        m_split->setOver(narrow);
        m_split->setSideWidth(treeWidthFor(density));
        if (narrow != wasOver)
            m_treeAction->setChecked(narrow ? false : m_treeBeside);
    });
    connect(m_findAction, &QAction::triggered, this, [this] {
        if (m_screens->current() != Screen::Live) {
            m_screens->focusSearch();
            return;
        }
        m_treeAction->setChecked(true);
        m_tree->focusSearch();
    });
}

console::WindowState ConsoleWindow::windowState() const
{
    console::WindowState state = m_page->windowState();
    state.geometry = saveGeometry();
    state.screenName = screen() ? screen()->name() : QString();
    state.fullScreen = m_fullScreen;
    state.treeVisible = m_split && m_split->isOver() ? m_treeBeside : m_treeAction->isChecked();
    return state;
}

void ConsoleWindow::showRestored()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto isOurs = [this](const QScreen *screen) { return screen->name() == m_restored.screenName; };
    const auto found = std::find_if(screens.begin(), screens.end(), isOurs);
    if (!m_restored.geometry.isEmpty())
        restoreGeometry(m_restored.geometry);
    else if (m_kind == Kind::Main)
        setGeometry(QGuiApplication::primaryScreen()->availableGeometry());
    // restoreGeometry trusts the coordinates; after monitors were moved, the monitor's name counts.
    if (found != screens.end() && !(*found)->geometry().intersects(frameGeometry()))
        move((*found)->availableGeometry().topLeft());
    if (m_restored.fullScreen)
        m_page->actions().fullScreen->trigger();
    else
        show();
}

void ConsoleWindow::setFullScreen(bool wanted)
{
    if (wanted == m_fullScreen)
        return;
    m_fullScreen = wanted;
    m_frame->setBodyOnly(wanted);
    if (m_screens)
        m_screens->setBare(wanted);
    if (m_split)
        m_split->setSideVisible(!wanted && m_treeAction->isChecked());
    if (wanted) {
        m_wasMaximized = isMaximized();
        showFullScreen();
    } else if (m_wasMaximized) {
        showMaximized();
    } else {
        showNormal();
    }
    emit stateChanged();
}

void ConsoleWindow::showTree(bool visible)
{
    if (m_split)
        m_split->setSideVisible(visible && !m_fullScreen);
    emit stateChanged();
}

// What is selected on the wall is so everywhere; a camera chosen elsewhere need not be on the wall.
void ConsoleWindow::showSelection()
{
    const QString onWall = m_page->selectedCamera();
    if (m_screens && m_screens->current() == Screen::Live && onWall != m_wallSelection && !onWall.isEmpty())
        m_screens->select(onWall);
    m_wallSelection = onWall;
    const QString id = m_screens ? m_screens->selected() : onWall;
    if (m_tree)
        m_tree->selectCamera(id);
    const console::Camera *camera = m_console.cameras().find(id);
    if (!camera) {
        m_frame->header()->setSelection({}, {});
        return;
    }
    const QString number = camera->callNumber > 0 ? QString::number(camera->callNumber) : QString();
    m_frame->header()->setSelection(number, camera->name, camera->owner);
}

void ConsoleWindow::showStates()
{
    showCounts();
    if (!m_tree)
        return;
    m_tree->setOnWall(m_page->camerasOnWall());
    for (const QString &id : m_page->camerasOnWall()) {
        if (const auto status = m_page->statusOf(id))
            m_tree->setCameraState(id, status->state, status->everLive);
    }
}

void ConsoleWindow::showScreenStatus()
{
    StatusItem words;
    words.text = m_screens->statusText();
    m_frame->statusLine()->setItems({words}, {});
}

void ConsoleWindow::showCounts()
{
    if (m_screens && m_screens->current() != Screen::Live) {
        showScreenStatus();
        return;
    }
    const wall::WallCounts wall = m_page->counts();
    StreamCounts counts;
    counts.live = wall.live;
    counts.notCurrent = wall.notCurrent;
    counts.connecting = wall.connecting;
    counts.reconnecting = wall.reconnecting;
    counts.unreachable = wall.unreachable;
    counts.refused = wall.refused;
    counts.untrusted = wall.untrusted;
    counts.noPicture = wall.noPicture;
    counts.total = wall.cameras;
    counts.recording = m_duty->recordingCount();
    for (const console::StreamPool::Entry &entry : m_console.pool().entries()) {
        counts.received_kbps += entry.stream->statistics().bitrate_kbps;
        counts.droppedFrames += entry.stream->statistics().framesDropped;
    }
    counts.cpuPercent = m_cpuPercent;
    m_frame->statusLine()->setStreamCounts(counts);
}

void ConsoleWindow::showTreeMenu(const QStringList &ids, const QPoint &position)
{
    if (ids.isEmpty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Show on the wall"), this, [this, ids] {
        if (ids.size() == 1)
            m_page->showCamera(ids.front());
        else
            m_page->showCameras(ids);
    });
    menu.addAction(tr("Show instead of the selected tile"), this,
                   [this, ids] { m_page->showOnSelected(ids.front()); });
    menu.addSeparator();
    menu.addAction(tr("Try now"), this, [this, ids] {
        for (const QString &id : ids)
            m_console.pool().retryNow(id);
    });
    menu.exec(position);
}

void ConsoleWindow::select(const QString &id)
{
    if (!m_screens)
        return;
    m_screens->select(id);
    showSelection();
}

void ConsoleWindow::setKiosk(bool on)
{
    m_kiosk = on;
    if (on)
        showScreen(Screen::Live);
    setFullScreen(on);
}

int ConsoleWindow::liveCount() const
{
    return m_page->counts().live;
}

void ConsoleWindow::say(const QString &sentence, bool isProblem)
{
    m_frame->statusLine()->say(sentence, isProblem);
}

void ConsoleWindow::closeEvent(QCloseEvent *event)
{
    if (m_kiosk) {
        event->ignore();
        return;
    }
    if (m_screens && !m_screens->mayClose()) {
        event->ignore();
        return;
    }
    event->accept();
    emit closed();
}

void ConsoleWindow::moveEvent(QMoveEvent *)
{
    emit stateChanged();
}

void ConsoleWindow::resizeEvent(QResizeEvent *)
{
    emit stateChanged();
}

void ConsoleWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_page->actions().retranslate();
        m_unlock->retranslate();
        m_duty->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace videoguard::shell
