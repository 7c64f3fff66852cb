// SPDX-License-Identifier: EUPL-1.2
#include "app/console/stall_watch.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace videoguard::console {

StallWatch::StallWatch(const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void StallWatch::start()
{
    Q_ASSERT(QCoreApplication::instance() && thread() == QCoreApplication::instance()->thread());
    if (m_running)
        return;
    m_running = true;
    reset();
    QCoreApplication::instance()->installEventFilter(this);
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            &StallWatch::readyToWait);
}

void StallWatch::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_busySince.reset();
    QCoreApplication::instance()->removeEventFilter(this);
    disconnect(QAbstractEventDispatcher::instance(), nullptr, this, nullptr);
}

void StallWatch::reset()
{
    m_longest = {};
    m_stalls = 0;
}

std::chrono::milliseconds StallWatch::longestGap() const
{
    return std::chrono::ceil<std::chrono::milliseconds>(m_longest);
}

bool StallWatch::eventFilter(QObject *receiver, QEvent *event)
{
    if (m_running && !m_busySince)
        m_busySince = m_clock.steady();
    return QObject::eventFilter(receiver, event);
}

void StallWatch::readyToWait()
{
    if (!m_busySince)
        return;
    const auto busy = m_clock.steady() - *m_busySince;
    m_busySince.reset();
    m_longest = std::max(m_longest, busy);
    if (busy > kStall)
        ++m_stalls;
}

} // namespace videoguard::console
