// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"
#include "app/console/wall.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace videoguard::console {

/// Runs one patrol: shows each step for its dwell time, stands still after any action of the operator and
/// goes on by itself after a quiet time without one. GUI thread.
class TourRunner : public QObject
{
    Q_OBJECT

public:
    explicit TourRunner(const base::Clock &clock = base::systemClock(), QObject *parent = nullptr);

    /// Whether a wall still exists. Steps whose wall does not are passed over; without this all are taken as
    /// existing.
    void setWallExists(std::function<bool(const QString &wallId)> exists)
    {
        m_wallExists = std::move(exists);
    }

    /// Without an action of the operator for so long a patrol that stands goes on; 60 s at first.
    void setQuietTime(std::chrono::seconds time) { m_quietTime = time; }

    /// Begins at the first step; a patrol without steps does not start. One that runs is replaced.
    void start(const Tour &tour);
    void stop();
    /// Any key, click or wheel of the operator.
    void operatorActed();
    /// Goes on now instead of after the rest of the quiet time: the wall it stood at is shown again, for what
    /// was left of its time but at least 5 s.
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
    /// Another wall than the one shown last, or the same one after a pause.
    void showWall(const QString &wallId);
    /// No wall of the patrol exists any more; it has stopped.
    void noWallLeft();
    /// Step, countdown, pause or end changed: repaint.
    void changed();

private:
    void enter(int step);
    void show(const QString &wallId);
    void noteCountdown();
    [[nodiscard]] std::chrono::milliseconds dwell() const;

    const base::Clock &m_clock;
    QTimer m_timer;
    std::function<bool(const QString &)> m_wallExists;
    Tour m_tour;
    QString m_shownWall;
    bool m_running = false;
    bool m_paused = false;
    int m_step = 0;
    base::SteadyTime m_until{};
    std::chrono::seconds m_quietTime{60};
    std::chrono::milliseconds m_leftWhenPaused{0};
    int m_lastSecondsLeft = -1;
};

} // namespace videoguard::console
