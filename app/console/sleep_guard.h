// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <memory>

namespace videoguard::console {

/// Keeps screen and computer awake while a wall is live: org.freedesktop.ScreenSaver and logind over D-Bus,
/// on Windows SetThreadExecutionState. Where neither answers, `works()` is false and it is logged once. GUI
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
    [[nodiscard]] bool works() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::console
