// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/console.h"
#include "app/console/process_load.h"
#include "ui/shell/rail.h"
#include "ui/wall/wall_page.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace videoguard::shell {

class CameraTree;
class Duty;
class MainFrame;
class Screens;
class SideSplit;
class UnlockPrompt;

/// One top-level window: frame, wall and, in the main window, rail, camera tree, map, catalogue and card. GUI
/// thread.
class ConsoleWindow : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Main,   ///< with rail and camera tree; closing it ends the program
        Further ///< a wall for another monitor
    };

    ConsoleWindow(console::Console &console, const console::WindowState &state, Kind kind);
    ~ConsoleWindow() override;

    [[nodiscard]] wall::WallPage &page() { return *m_page; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Main window only; a screen that this version lacks is passed over.
    void showScreen(Screen screen);
    [[nodiscard]] Screens *screens() const { return m_screens; }
    /// The camera that is selected everywhere; empty: none.
    void select(const QString &id);
    /// Opens what a button elsewhere leads to: "recording", "passphrase", "shortcuts", "about", "address".
    void follow(const QString &id);
    /// A wall PC: nothing but the pictures.
    void setKiosk(bool on);
    [[nodiscard]] bool isKiosk() const { return m_kiosk; }
    /// Tiles whose picture is live.
    [[nodiscard]] int liveCount() const;
    /// A sentence for the status line.
    void say(const QString &sentence, bool isProblem);
    /// Everything needed to bring this window back.
    [[nodiscard]] console::WindowState windowState() const;
    /// Shows the window where it was: geometry, monitor, full screen.
    void showRestored();

signals:
    /// Worth saving: wall, geometry or panes changed.
    void stateChanged();
    void newWindowWanted();
    /// F1: the page of the help for what is shown.
    void helpWanted(const QString &page);
    /// Something that belongs to the whole console: "report", "first-start", "join", "demo" and so on.
    void linkWanted(const QString &id);
    // A further window leads to a screen of the main one.
    void reviewWanted(const QStringList &cameraIds, videoguard::base::WallTime at);
    void alarmsWanted();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildBody();
    void connectPage();
    void connectTree();
    void connectScreens();
    void fillHeader();
    void showScreenStatus();
    void addShellActions();
    void setFullScreen(bool wanted);
    void showSelection();
    void showStates();
    void showCounts();
    void showSync();
    void showTree(bool visible);
    void showTreeMenu(const QStringList &ids, const QPoint &position);
    void showShortcuts();
    void showAbout();
    void showHelp();
    void retranslate();

    console::Console &m_console;
    console::WindowState m_restored;
    Kind m_kind;
    MainFrame *m_frame;
    wall::WallPage *m_page;
    CameraTree *m_tree = nullptr;
    SideSplit *m_split = nullptr;
    Screens *m_screens = nullptr; ///< null in further windows
    QWidget *m_wallTools = nullptr;
    UnlockPrompt *m_unlock = nullptr;
    std::unique_ptr<Duty> m_duty;
    bool m_treeBeside = true; ///< as the operator left it in windows with room for it
    QAction *m_treeAction = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_helpAction = nullptr;
    QAction *m_shortcutsAction = nullptr;
    QAction *m_reportAction = nullptr;
    QAction *m_recordingAction = nullptr;
    QAction *m_aboutAction = nullptr;
    QAction *m_quitAction = nullptr;
    QTimer m_statesSoon; ///< coalesces many changes into one repaint of tree and status line
    QTimer m_second;
    console::ProcessLoad m_load;
    double m_cpuPercent = -1;
    QString m_wallSelection; ///< as it was when it was last looked at
    bool m_fullScreen = false;
    bool m_kiosk = false;
    bool m_wasMaximized = false;
};

} // namespace videoguard::shell
