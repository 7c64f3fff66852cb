// SPDX-License-Identifier: EUPL-1.2
#include "tests/soak/trouble.h"

namespace videoguard::soak {

using bench::BenchCameras;

namespace {

constexpr qint64 kSecond_us = 1'000'000;

} // namespace

Trouble::Trouble(BenchCameras &cameras, int streams, unsigned seed)
    : m_cameras(cameras)
    , m_random(seed)
    , m_until_us(std::size_t(streams), 0)
{
}

base::Result<void> Trouble::step(qint64 now_us)
{
    for (std::size_t stream = 0; stream < m_until_us.size(); ++stream) {
        if (m_until_us[stream] == 0 || m_until_us[stream] > now_us)
            continue;
        if (auto resumed = m_cameras.resumeSub(int(stream)); !resumed)
            return resumed;
        m_until_us[stream] = 0;
    }
    if (now_us < m_next_us)
        return {};
    m_next_us = now_us + std::uniform_int_distribution<qint64>(kSecond_us, 4 * kSecond_us)(m_random);
    const int stream = std::uniform_int_distribution<int>(0, int(m_until_us.size()) - 1)(m_random);
    // One trouble at a time for each camera, so that its end is the end.
    return m_until_us[std::size_t(stream)] == 0 ? begin(stream, now_us) : base::Result<void>();
}

base::Result<void> Trouble::begin(int stream, qint64 now_us)
{
    ++m_count;
    const qint64 longest = std::discrete_distribution<int>({6, 1})(m_random) == 0 ? 12 : 40;
    m_until_us[std::size_t(stream)] =
        now_us + std::uniform_int_distribution<qint64>(kSecond_us, longest * kSecond_us)(m_random);
    switch (std::discrete_distribution<int>({4, 3, 3, 2})(m_random)) {
    case 0:
        return m_cameras.cutSub(stream);
    case 1:
        return m_cameras.stallSub(stream);
    case 2:
        return m_cameras.dropOfSub(stream, std::uniform_int_distribution<int>(1, 20)(m_random));
    default:
        return m_cameras.throttleSub(stream, std::uniform_int_distribution<int>(50, 350)(m_random));
    }
}

base::Result<void> Trouble::endAll()
{
    for (std::size_t stream = 0; stream < m_until_us.size(); ++stream) {
        if (m_until_us[stream] == 0)
            continue;
        if (auto resumed = m_cameras.resumeSub(int(stream)); !resumed)
            return resumed;
        m_until_us[stream] = 0;
    }
    return {};
}

} // namespace videoguard::soak
