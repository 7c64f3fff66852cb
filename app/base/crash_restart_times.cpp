// SPDX-License-Identifier: EUPL-1.2
#include "app/base/crash_restart.h"

namespace videoguard::base {

void RestartTimes::push(std::int64_t moment)
{
    if (m_count == kMost) {
        for (std::size_t i = 1; i < kMost; ++i)
            m_moments[i - 1] = m_moments[i];
        --m_count;
    }
    m_moments[m_count++] = moment;
}

void RestartTimes::read(const char *text, std::size_t length)
{
    std::int64_t value = -1;
    for (std::size_t i = 0; i <= length; ++i) {
        const char letter = i < length ? text[i] : '\n';
        if (letter >= '0' && letter <= '9') {
            value = (value < 0 ? 0 : value) * 10 + (letter - '0');
            if (value > 99'999'999'999)
                value = 0;
        } else {
            if (value >= 0)
                push(value);
            value = -1;
        }
    }
}

bool RestartTimes::allow(std::int64_t now)
{
    const std::array<std::int64_t, kMost> before = m_moments;
    const std::size_t held = m_count;
    m_count = 0;
    for (std::size_t i = 0; i < held; ++i) {
        if (before[i] <= now && before[i] > now - kWindow_s)
            push(before[i]);
    }
    if (m_count == kMost)
        return false;
    push(now);
    return true;
}

std::size_t RestartTimes::write(std::array<char, kTextBytes> &text) const
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        std::array<char, 24> digits{};
        std::size_t first = digits.size();
        std::int64_t rest = m_moments[i];
        do {
            digits[--first] = static_cast<char>('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        while (first < digits.size())
            text[at++] = digits[first++];
        text[at++] = '\n';
    }
    return at;
}

} // namespace videoguard::base
