// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/console_window.h"

#include <QObject>

#include <memory>
#include <vector>

namespace videoguard::shell {

/// All windows of the console: brings back those of the last time, saves them a second after each change (so
/// that a crash loses at most that), ends the program with the main window. GUI thread.
class WindowSet : public QObject
{
    Q_OBJECT

public:
    /// `console` outlives the windows.
    explicit WindowSet(console::Console &console, QObject *parent = nullptr);
    ~WindowSet() override;

    /// Makes the windows of the last session, at least the main one, and shows them. `size`: of the main
    /// window instead of the last one's.
    void restore(const std::optional<QSize> &size);
    [[nodiscard]] ConsoleWindow &mainWindow() { return *m_windows.front(); }
    /// The main one first.
    [[nodiscard]] std::vector<ConsoleWindow *> all() const;
    void openFurther();
    /// Makes every window anew where it is, for another language: screen and selection stay, streams too.
    /// False: a form with changes is open and the operator wants to stay in it; nothing was done.
    bool rebuild();
    /// The screen that is set to be the first, or the one of the last time.
    void showStartScreen();
    /// Writes the state now; also done by the destructor.
    void saveNow();

signals:
    /// Before it is shown for the first time.
    void windowAdded(videoguard::shell::ConsoleWindow *window);

private:
    ConsoleWindow &add(const console::WindowState &state, ConsoleWindow::Kind kind);
    void remove(ConsoleWindow *window);

    console::Console &m_console;
    std::vector<std::unique_ptr<ConsoleWindow>> m_windows;  ///< the first is the main one
    std::vector<std::unique_ptr<ConsoleWindow>> m_replaced; ///< by `rebuild`, until its caller is through
    QTimer m_saveSoon;
};

} // namespace videoguard::shell
