// SPDX-License-Identifier: EUPL-1.2
#include "app/console/audio_output_queue.h"

#include <algorithm>

namespace videoguard::console {

void AudioQueue::reset(int rate, int frameBytes, std::chrono::milliseconds limit)
{
    m_waiting.clear();
    m_rate = rate;
    m_frameBytes = std::max(1, frameBytes);
    m_limit = static_cast<qsizetype>(limit.count()) * rate / 1000 * m_frameBytes;
}

qsizetype AudioQueue::push(const QByteArray &samples)
{
    m_waiting.append(samples.constData(), samples.size() - samples.size() % m_frameBytes);
    const qsizetype tooMuch = std::max<qsizetype>(0, m_waiting.size() - m_limit);
    m_waiting.remove(0, tooMuch);
    return tooMuch;
}

QByteArray AudioQueue::take(qsizetype bytes)
{
    const qsizetype whole = std::min(m_waiting.size(), bytes - bytes % m_frameBytes);
    if (whole <= 0)
        return {};
    const QByteArray taken = m_waiting.left(whole);
    m_waiting.remove(0, whole);
    return taken;
}

std::chrono::milliseconds AudioQueue::length() const
{
    if (m_rate <= 0)
        return {};
    return std::chrono::milliseconds(m_waiting.size() / m_frameBytes * 1000 / m_rate);
}

} // namespace videoguard::console
