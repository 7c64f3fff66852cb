// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <memory>

namespace videoguard::console {

/// Keeps screen and computer awake while a wall is live: org.freedesktop.ScreenSaver and logind over D-Bus,
/// on X11 also the server's own screen saver, on Windows SetThreadExecutionState. Never waits for an answer;
/// asks again when a service comes back. Where none answers, `works()` is false and it is logged once. GUI
/// thread.
class SleepGuard : public QObject
{
    Q_OBJECT

public:
    explicit SleepGuard(QObject *parent = nullptr);
    ~SleepGuard() override;

    /// `reason` is what the desktop shows, translated.
    void setAwake(bool awake, const QString &reason);
    [[nodiscard]] bool isAwake() const;
    /// Somebody holds sleep back right now. Just after `setAwake(true)` not yet: see `worksChanged`.
    [[nodiscard]] bool works() const;

signals:
    void worksChanged(bool works);

private:
    void look();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::console
