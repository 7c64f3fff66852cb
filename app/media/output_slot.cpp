// SPDX-License-Identifier: EUPL-1.2
#include "app/media/output_slot.h"

#include <QCoreApplication>

namespace videoguard::media {

QEvent::Type OutputSlot::readyEvent()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

void OutputSlot::setReceiver(QObject *receiver)
{
    const std::lock_guard lock(m_mutex);
    m_receiver = receiver;
}

void OutputSlot::setDemand(const Demand &demand)
{
    Picture old; // dies outside the lock
    const std::lock_guard lock(m_mutex);
    m_demand = demand;
    if (!demand.wantsPictures())
        old = std::exchange(m_newest, {});
}

Picture OutputSlot::take()
{
    const std::lock_guard lock(m_mutex);
    if (!m_newest.isNull())
        ++m_counts.taken;
    return std::exchange(m_newest, {});
}

Demand OutputSlot::demand() const
{
    const std::lock_guard lock(m_mutex);
    return m_demand;
}

void OutputSlot::offer(Picture picture)
{
    Picture replaced; // dies outside the lock
    const std::lock_guard lock(m_mutex);
    if (!m_receiver || !m_demand.wantsPictures())
        return;
    replaced = std::exchange(m_newest, std::move(picture));
    if (replaced.isNull())
        QCoreApplication::postEvent(m_receiver, new QEvent(readyEvent()));
    else
        ++m_counts.replaced;
}

OutputSlot::Counts OutputSlot::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

} // namespace videoguard::media
