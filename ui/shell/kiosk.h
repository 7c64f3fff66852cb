// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/settings.h"

#include <QObject>

#include <memory>

class QWidget;

namespace videoguard::shell {

/// A wall PC nobody sits at: every window full screen on its chosen monitor, the pointer hidden after 5 s,
/// nothing that ends, changes or leaves the wall. Ctrl+Shift+K asks for the kiosk's code (when one is set)
/// and leaves it. GUI thread.
class Kiosk : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives it.
    explicit Kiosk(console::Settings &settings, QObject *parent = nullptr);
    ~Kiosk() override;

    /// Puts these windows (the main one first) on the monitors of "workstation/kioskMonitors", full screen.
    /// They must outlive the kiosk or `leave`.
    void enter(const QList<QWidget *> &windows);
    void leave();
    [[nodiscard]] bool isOn() const;

signals:
    /// Of the whole console: commands of screens are to be refused meanwhile.
    void changed(bool on);
    /// The right code was given, or none is set.
    void leaveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::shell
