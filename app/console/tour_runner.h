// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"
#include "app/console/wall.h"

#include <QObject>
#include <QTimer>

namespace videoguard::console {

/// Runs one patrol: shows each step for its dwell time, stands still after any action of the operator and goes
/// on by itself after 60 s without one. GUI thread.
class TourRunner : public QObject
{
    Q_OBJECT

public:
    explicit TourRunner(const base::Clock &clock = base::systemClock(), QObject *parent = nullptr);

    void start(const Tour &tour);
    void stop();
    /// Any key, click or wheel of the operator.
    void operatorActed();
    /// Goes on now instead of after the rest of the 60 s.
    void resume();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] int step() const { return m_step; } ///< 0-based
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_tour.steps.size()); }
    /// Until the next step, or, while paused, until the patrol goes on by itself; whole seconds, rounded up.
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] const Tour &tour() const { return m_tour; }

    /// What the timer calls four times a second; public so that a test with its own clock can.
    void tick();

signals:
    void showWall(const QString &wallId);
    /// Step, countdown, pause or end changed: repaint.
    void changed();

private:
    void enter(int step);

    const base::Clock &m_clock;
    QTimer m_timer;
    Tour m_tour;
    bool m_running = false;
    bool m_paused = false;
    int m_step = 0;
    base::SteadyTime m_until{};
    std::chrono::milliseconds m_leftWhenPaused{0};
    int m_lastSecondsLeft = -1;
};

} // namespace videoguard::console
