// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace videoguard::sync {

using std::chrono::milliseconds;

namespace {

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

milliseconds scaled(milliseconds delay, double factor)
{
    return milliseconds(static_cast<qint64>(static_cast<double>(delay.count()) * factor));
}

} // namespace

milliseconds Backoff::next()
{
    const milliseconds delay = scaled(m_next, 0.5 + 0.5 * chance());
    m_next = std::min(m_most, m_next * 2);
    return delay;
}

milliseconds jittered(milliseconds delay)
{
    return scaled(delay, 0.8 + 0.4 * chance());
}

} // namespace videoguard::sync
