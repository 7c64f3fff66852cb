// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <chrono>

namespace videoguard::console {

/// Sound that waits for the device: first in, first out, and never more than `limit` long. What would make it
/// longer pushes out the oldest, because sound that lags behind its picture misleads. A value.
class AudioQueue
{
public:
    /// `frameBytes`: one sample of all channels. Throws away what waits.
    void reset(int rate, int frameBytes, std::chrono::milliseconds limit);

    /// Appends whole frames; a broken one at the end is cut. Returns how many bytes were pushed out.
    qsizetype push(const QByteArray &samples);
    /// Takes at most `bytes`, whole frames only.
    [[nodiscard]] QByteArray take(qsizetype bytes);
    /// Puts back in front what the device did not accept.
    void putBack(const QByteArray &samples) { m_waiting.prepend(samples); }
    void clear() { m_waiting.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }
    [[nodiscard]] std::chrono::milliseconds length() const;

private:
    QByteArray m_waiting;
    int m_rate = 0;
    int m_frameBytes = 1;
    qsizetype m_limit = 0; ///< bytes
};

} // namespace videoguard::console
