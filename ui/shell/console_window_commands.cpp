// SPDX-License-Identifier: EUPL-1.2
/// The commands of a window that belong to no screen: header, menu, help, keys.
#include "app/base/log.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/camera_tree.h"
#include "ui/shell/console_window.h"
#include "ui/shell/duty.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/screens.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/side_split.h"
#include "ui/shell/unlock_prompt.h"
#include "ui/wall/wall_tools.h"

#include <map>

namespace videoguard::shell {

void ConsoleWindow::addShellActions()
{
    const auto add = [this](const char *name, const QKeySequence &key, bool checkable = false) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setCheckable(checkable);
        addAction(action);
        return action;
    };
    m_treeAction = add("shell.tree", Qt::Key_F9, true);
    m_findAction = add("shell.find", QKeySequence::Find);
    m_helpAction = add("shell.help", Qt::Key_F1);
    m_shortcutsAction = add("shell.shortcuts", Qt::SHIFT | Qt::Key_F1);
    m_recordingAction = add("shell.recording", Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_reportAction = add("shell.report", {});
    m_aboutAction = add("shell.about", {});
    m_quitAction = add("shell.quit", QKeySequence::Quit);
    m_unlock = new UnlockPrompt(m_console.secrets(), *this);
    if (m_kind == Kind::Main)
        m_unlock->askWhenReady();
    m_treeAction->setVisible(m_tree != nullptr);
    m_treeAction->setEnabled(m_tree != nullptr);
    m_findAction->setEnabled(m_tree != nullptr);
    m_treeBeside = m_restored.treeVisible;
    m_treeAction->setChecked(m_tree && m_restored.treeVisible);
    connect(m_treeAction, &QAction::toggled, this, &ConsoleWindow::showTree);
    connect(m_helpAction, &QAction::triggered, this, &ConsoleWindow::showHelp);
    connect(m_shortcutsAction, &QAction::triggered, this, &ConsoleWindow::showShortcuts);
    connect(m_reportAction, &QAction::triggered, this, [this] { emit linkWanted(QStringLiteral("report")); });
    connect(m_recordingAction, &QAction::triggered, m_duty.get(), &Duty::openRecordingSettings);
    connect(m_aboutAction, &QAction::triggered, this, &ConsoleWindow::showAbout);
    connect(m_quitAction, &QAction::triggered, this, &QWidget::close);
    if (m_split)
        m_split->setSideVisible(m_restored.treeVisible);
    fillHeader();
}

// Name, tools and actions of the screen that is shown.
void ConsoleWindow::fillHeader()
{
    const wall::WallActions &a = m_page->actions();
    HeaderBar &header = *m_frame->header();
    const Screen screen = m_screens ? m_screens->current() : Screen::Live;
    QList<QAction *> menu{m_unlock->action(), m_treeAction,   m_recordingAction, m_helpAction,
                          m_shortcutsAction,  m_reportAction, m_aboutAction,     m_quitAction};
    if (screen == Screen::Live) {
        header.setTools(m_wallTools);
        header.setSelectionActions({a.lookBack, a.snapshot, a.bookmark, a.incident});
        menu = QList<QAction *>{a.enlarge,    a.overlay,   a.replay,     a.record,      a.openStream,
                                a.health,     a.saveWall,  a.saveWallAs, a.manageWalls, a.manageTours,
                                a.editLayout, a.newWindow, a.fullScreen} +
               menu;
    } else {
        header.setTools(m_screens->tools());
        header.setSelectionActions({m_screens->toWallAction(), m_screens->onMapAction()});
        menu = m_screens->pageActions() + menu;
    }
    header.setCardAction(m_screens ? m_screens->cardAction() : nullptr);
    header.setMenuActions(menu);
    header.setScreenName(m_kind == Kind::Main ? screenName(screen) : tr("Wall"));
}

void ConsoleWindow::showShortcuts()
{
    std::vector<ShortcutSheet::Group> groups;
    for (const wall::WallActions::Group &group : m_page->actions().groups())
        groups.push_back({group.title, group.actions});
    using Keys = ShortcutSheet::Keys;
    const std::vector<Keys> viewKeys{
        {{QStringLiteral("0"), QStringLiteral("…"), QStringLiteral("9"), tr("Enter")},
         tr("Camera with this number to the selected tile")},
        {{tr("Tab")}, tr("Next tile")},
        {{QStringLiteral("←"), QStringLiteral("→"), QStringLiteral("↑"), QStringLiteral("↓")},
         tr("Tile in this direction")},
        {{tr("Shift"), QStringLiteral("←"), QStringLiteral("→"), QStringLiteral("↑"), QStringLiteral("↓")},
         tr("Move the zoomed picture")},
        {{tr("Enter")}, tr("Enlarge the selected tile, and back")},
    };
    groups.push_back({tr("Tiles"), {}, viewKeys});
    if (m_screens && m_screens->current() != Screen::Live) {
        const QList<QAction *> actions = m_screens->pageActions();
        groups.insert(groups.begin(),
                      {screenName(m_screens->current()), {actions.begin(), actions.end()}, {}});
    }
    std::vector<QAction *> console{m_findAction, m_treeAction,      m_recordingAction,
                                   m_helpAction, m_shortcutsAction, m_quitAction};
    if (m_screens) {
        console.insert(console.begin() + 2, m_screens->cardAction());
        console.push_back(m_frame->rail()->action(Screen::Settings));
    }
    groups.push_back({tr("Console"), console});
    ShortcutSheet sheet(groups, this);
    sheet.exec();
}

void ConsoleWindow::showHelp()
{
    static const std::map<Screen, QString> pages{
        {Screen::Live, QStringLiteral("wall")},           {Screen::Map, QStringLiteral("map")},
        {Screen::Catalogue, QStringLiteral("catalogue")}, {Screen::Incidents, QStringLiteral("incidents")},
        {Screen::Review, QStringLiteral("review")},       {Screen::Partners, QStringLiteral("partners")},
        {Screen::Settings, QStringLiteral("settings")}};
    const auto page = pages.find(m_screens ? m_screens->current() : Screen::Live);
    emit helpWanted(page == pages.end() ? QStringLiteral("start") : page->second);
}

void ConsoleWindow::follow(const QString &id)
{
    if (id == QLatin1String("recording"))
        m_duty->openRecordingSettings();
    else if (id == QLatin1String("passphrase"))
        m_unlock->action()->trigger();
    else if (id == QLatin1String("shortcuts"))
        showShortcuts();
    else if (id == QLatin1String("about"))
        showAbout();
    else if (id == QLatin1String("address"))
        m_page->actions().openStream->trigger();
    else
        qCWarning(base::logUi).noquote() << "nothing leads to" << id;
}

void ConsoleWindow::showAbout()
{
    AboutDialog about(&m_console, this);
    about.exec();
}

void ConsoleWindow::retranslate()
{
    setWindowTitle(m_kind == Kind::Main ? tr("VideoGuard Console") : tr("Wall – VideoGuard Console"));
    if (m_screens)
        m_screens->retranslate();
    fillHeader();
    m_treeAction->setText(tr("Camera list"));
    m_treeAction->setToolTip(tr("Show or hide the camera list"));
    m_findAction->setText(tr("Find a camera"));
    m_findAction->setToolTip(tr("Go to the search field of the camera list"));
    m_recordingAction->setText(tr("Recording…"));
    m_recordingAction->setToolTip(tr("Which cameras are recorded when, and how the archive is kept"));
    m_helpAction->setText(tr("Help"));
    m_helpAction->setToolTip(tr("The page of the help for this screen"));
    m_reportAction->setText(tr("Diagnostic report…"));
    m_reportAction->setToolTip(tr("Versions, devices and the newest log lines, for whoever helps"));
    m_shortcutsAction->setText(tr("Keyboard shortcuts"));
    m_shortcutsAction->setToolTip(tr("Show all keyboard shortcuts"));
    m_aboutAction->setText(tr("About VideoGuard Console"));
    m_aboutAction->setToolTip(tr("Version, licence and attributions"));
    m_quitAction->setText(m_kind == Kind::Main ? tr("Quit") : tr("Close window"));
    m_quitAction->setToolTip(m_quitAction->text());
}

} // namespace videoguard::shell
