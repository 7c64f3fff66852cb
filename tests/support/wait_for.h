// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <utility>

namespace videoguard::test {

/// Runs the event loop until `condition()` holds or `limit` passes; says whether it holds.
template<typename Condition>
[[nodiscard]] bool waitFor(Condition &&condition, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    const QDeadlineTimer deadline(limit);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::AllEvents);
    }
    return true;
}

} // namespace videoguard::test
