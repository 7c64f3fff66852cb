// SPDX-License-Identifier: EUPL-1.2
#include "app/media/file_pace.h"

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;

constexpr auto kLongestStep = 2s; // more is a jump, not a slow stream
constexpr auto kLate = 1s;        // so late that catching up would only be a rush

} // namespace

FilePace::FilePace(AVRational timeBase, double fps)
    : m_timeBase(timeBase)
    , m_frame(static_cast<qint64>(1e6 / (fps >= 0.5 && fps <= 240 ? fps : 25)))
{
}

base::SteadyTime FilePace::due(int64_t stamp, base::SteadyTime now)
{
    std::chrono::microseconds step = m_frame;
    if (stamp != AV_NOPTS_VALUE && m_last) {
        // Of two huge numbers the difference may not fit; a jump is a jump.
        const int64_t difference =
            static_cast<int64_t>(static_cast<uint64_t>(stamp) - static_cast<uint64_t>(*m_last));
        const std::chrono::microseconds moved(av_rescale_q(difference, m_timeBase, {1, 1'000'000}));
        if (moved >= 0us && moved <= kLongestStep)
            step = moved;
    }
    if (stamp != AV_NOPTS_VALUE)
        m_last = stamp;
    const bool first = m_due == base::SteadyTime{};
    m_due = first ? now : m_due + step;
    if (now - m_due > kLate)
        m_due = now;
    return m_due;
}

} // namespace videoguard::media
