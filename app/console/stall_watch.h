// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"

#include <QObject>

#include <optional>

namespace videoguard::console {

/// Measures how long the event loop of the GUI thread was away: from the first event that it takes up after
/// waiting until it is ready to wait again. During that time no key, click or picture is handled. It sets no
/// timer (a ping every 10 ms cost 0.9 % of a core here), but looks at each event as it is delivered, some
/// tens of nanoseconds; nothing until started.
class StallWatch : public QObject
{
    Q_OBJECT

public:
    /// What is longer is felt.
    static constexpr std::chrono::milliseconds kStall{50};

    /// In the GUI thread, with a QCoreApplication.
    explicit StallWatch(const base::Clock &clock = base::systemClock(), QObject *parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Forgets what was measured and goes on.
    void reset();

    /// Since the last reset; the handling that calls it is not yet in it.
    [[nodiscard]] std::chrono::milliseconds longestGap() const;
    /// How many were longer than `kStall`, since the last reset.
    [[nodiscard]] int stalls() const { return m_stalls; }

    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    void readyToWait();

    const base::Clock &m_clock;
    bool m_running = false;
    std::optional<base::SteadyTime> m_busySince;
    base::SteadyTime::duration m_longest{0};
    int m_stalls = 0;
};

} // namespace videoguard::console
