// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/command_line.h"
#include "app/console/sleep_guard.h"
#include "ui/shell/help_window.h"
#include "ui/shell/kiosk.h"
#include "ui/shell/notifier.h"
#include "ui/shell/window_set.h"

#include <QPointer>
#include <QTimer>

namespace videoguard::console {
class SingleInstance;
}

namespace videoguard::shell {

/// What belongs to the running program rather than to one of its windows: language and look, the windows
/// themselves, wall PC, help, first start, notifications, keeping the computer awake, later starts of the
/// program. GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `console` outlives the session. Language and look are in force when this returns.
    Session(console::Console &console, const console::CommandLine &line, QObject *parent = nullptr);
    ~Session() override;

    /// Shows the windows and what this start asks for.
    void start();
    [[nodiscard]] WindowSet &windows() { return *m_windows; }
    /// Of a second start of the program: addresses, screen, demo; the window comes to the front.
    /// `folder`: where it was started, for relative names of files.
    void takeOver(const QStringList &arguments, const QString &folder = {});

private:
    void listen();
    void attach(ConsoleWindow *window);
    void openCameras(const console::CommandLine &line);
    void openDemoFootage();
    [[nodiscard]] QStringList demoCameras() const;
    void apply(const QString &key);
    void useLanguageOf(const QString &code);
    void useLook();
    void rebuild();
    /// What a button anywhere asks for: "join", "first-start", "report", "recording" and so on.
    void follow(const QString &id);
    void askFirstStart();
    void setUpKiosk();
    void setStartAtLogin();
    void enterKiosk();
    void leaveKiosk();
    void showReport();
    void showCrash();
    void showHelp(const QString &page);
    void sayWhatHappened();
    void lookAtWalls();
    void lookAtAlarms();
    void say(const QString &sentence, bool isProblem);

    console::Console &m_console;
    const console::CommandLine m_line;
    std::unique_ptr<WindowSet> m_windows;
    std::unique_ptr<HelpWindow> m_help;
    std::unique_ptr<console::SingleInstance> m_instance;
    Kiosk m_kiosk;
    Notifier m_notifier;
    console::SleepGuard m_sleep;
    QTimer m_walls; ///< looks whether pictures are live
    QSet<QString> m_notified;
    QPointer<QDialog> m_dialog;
    bool m_inKiosk = false;
};

} // namespace videoguard::shell
