// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

namespace videoguard::shell {

/// Tells the desktop when something needs somebody while no window of the console is in front: alarms of high
/// priority, a lost archive, a decision at the partners. org.freedesktop.Notifications over D-Bus, else the
/// tray. At most one a minute of a kind: what comes in between waits, and only the newest is shown. Gone when
/// a window of the console comes to the front. Never a name of a person or an address. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    enum class Kind { Alarm, Archive, Partners, Crash };
    /// `title` and `text` are translated, plain text. Nothing happens while a window is active, unless
    /// `always`.
    void notify(Kind kind, const QString &title, const QString &text, bool always = false);
    void setEnabled(bool enabled);
    /// For tests: instead of a minute.
    void setPause(std::chrono::milliseconds pause);

signals:
    /// The notification was clicked.
    void activated(videoguard::shell::Notifier::Kind kind);

private:
    void show(Kind kind);
    void close();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::shell
