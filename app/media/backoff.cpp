// SPDX-License-Identifier: EUPL-1.2
#include "app/media/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace videoguard::media {

Backoff::Backoff(std::chrono::milliseconds first, std::chrono::milliseconds most,
                 std::function<double()> random)
    : m_first(first)
    , m_most(std::max(first, most))
    , m_random(std::move(random))
{
}

Backoff::Backoff(std::chrono::milliseconds first, std::chrono::milliseconds most)
    : Backoff(first, most, [] { return QRandomGenerator::global()->generateDouble(); })
{
}

std::chrono::milliseconds Backoff::next()
{
    auto delay = m_first;
    for (int i = 0; i < m_step && delay < m_most; ++i)
        delay *= 2;
    if (delay < m_most)
        ++m_step;
    return spread(std::min(delay, m_most));
}

std::chrono::milliseconds Backoff::longest() const
{
    return spread(m_most);
}

std::chrono::milliseconds Backoff::spread(std::chrono::milliseconds delay) const
{
    const double factor = 0.8 + 0.4 * m_random();
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(delay.count()) * factor));
}

} // namespace videoguard::media
