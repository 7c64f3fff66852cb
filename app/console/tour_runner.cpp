// SPDX-License-Identifier: EUPL-1.2
#include "app/console/tour_runner.h"

#include <algorithm>

namespace videoguard::console {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds kShortestShow = 5s;

} // namespace

TourRunner::TourRunner(const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &TourRunner::tick);
}

void TourRunner::start(const Tour &tour)
{
    m_tour = tour;
    m_running = !m_tour.steps.empty();
    m_paused = false;
    m_shownWall.clear();
    m_step = 0;
    if (!m_running) {
        m_timer.stop();
        emit changed();
        return;
    }
    m_timer.start();
    enter(0);
}

void TourRunner::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_paused = false;
    m_timer.stop();
    emit changed();
}

void TourRunner::operatorActed()
{
    if (!m_running)
        return;
    const base::SteadyTime now = m_clock.steady();
    if (!m_paused) {
        m_leftWhenPaused = std::chrono::duration_cast<std::chrono::milliseconds>(m_until - now);
        m_paused = true;
        m_lastSecondsLeft = -1;
    }
    m_until = now + m_quietTime;
    noteCountdown();
}

void TourRunner::resume()
{
    if (!m_running || !m_paused)
        return;
    m_paused = false;
    const std::chrono::milliseconds left =
        std::max<std::chrono::milliseconds>(m_leftWhenPaused, kShortestShow);
    // The wall of this step may have been deleted meanwhile, and the operator may have gone elsewhere.
    m_shownWall.clear();
    enter(m_step);
    if (m_running) {
        m_until = std::min(m_until, m_clock.steady() + left);
        noteCountdown();
    }
}

int TourRunner::secondsLeft() const
{
    if (!m_running)
        return 0;
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_until - m_clock.steady()).count();
    return static_cast<int>(std::max<decltype(left)>(left, 0));
}

void TourRunner::tick()
{
    if (!m_running)
        return;
    if (m_clock.steady() < m_until) {
        noteCountdown();
        return;
    }
    if (m_paused)
        resume();
    else
        enter(m_step + 1);
}

void TourRunner::enter(int step)
{
    const int count = stepCount();
    for (int i = 0; i < count; ++i) {
        const int candidate = (step + i) % count;
        const QString wallId = m_tour.steps[static_cast<size_t>(candidate)].wallId;
        if (m_wallExists && !m_wallExists(wallId))
            continue;
        m_step = candidate;
        m_until = m_clock.steady() + dwell();
        m_lastSecondsLeft = secondsLeft();
        show(wallId);
        emit changed();
        return;
    }
    stop();
    emit noWallLeft();
}

// A patrol whose next wall is the one on the screen does not open it anew.
void TourRunner::show(const QString &wallId)
{
    if (wallId == m_shownWall)
        return;
    m_shownWall = wallId;
    emit showWall(wallId);
}

void TourRunner::noteCountdown()
{
    const int left = secondsLeft();
    if (left == m_lastSecondsLeft)
        return;
    m_lastSecondsLeft = left;
    emit changed();
}

std::chrono::milliseconds TourRunner::dwell() const
{
    return std::chrono::seconds(std::clamp(m_tour.steps[static_cast<size_t>(m_step)].dwellSeconds, 5, 120));
}

} // namespace videoguard::console
