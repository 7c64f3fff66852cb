// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/settings.h"

#include <QObject>

#include <memory>

class QWidget;

namespace videoguard::shell {

/// A wall PC nobody sits at: every window full screen on its chosen monitor, the pointer hidden after 5 s,
/// nothing that ends, changes or leaves the wall. Watching stays: layouts, saved walls, camera numbers,
/// enlarging. Ctrl+Shift+K asks for the kiosk's code (when one is set) and leaves it. What the system itself
/// does with keys (Alt+Tab, the Windows key) is the administrator's to lock. GUI thread.
class Kiosk : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. The code's hash is read from `preferences` ("workstation/kioskCode"), also from the
    /// machine's files; it is no setting, so that no export holds it.
    Kiosk(console::Settings &settings, console::Preferences &preferences, QObject *parent = nullptr);
    ~Kiosk() override;

    /// Puts these windows (the main one first) on the monitors of "workstation/kioskMonitors", full screen.
    /// They must outlive the kiosk or `leave`. Every other window is closed. A window without a monitor is
    /// hidden until its monitor returns; the main one always has one.
    void enter(const QList<QWidget *> &windows);
    /// Puts the windows back to where they were.
    void leave();
    [[nodiscard]] bool isOn() const;

    /// This dialog may be shown and used over a locked wall: something an administrator set up needs it.
    static void allow(QWidget *dialog);
    /// For tests: instead of 5 s.
    void setPointerDelay(std::chrono::milliseconds delay);

signals:
    /// Of the whole console: commands of screens are to be refused meanwhile. Before the windows are placed
    /// or put back.
    void changed(bool on);
    /// The right code was given, or none is set.
    void leaveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askForCode();
    void refuse(QWidget *window);
    void wakePointer();
    void hidePointer();
    void keepFocus(QWidget *window);
    [[nodiscard]] QString codeHash() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::shell
