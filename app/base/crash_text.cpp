// SPDX-License-Identifier: EUPL-1.2
#include "app/base/crash_text.h"

namespace videoguard::base {

CrashText &CrashText::add(const char *text)
{
    std::size_t length = 0;
    while (text && text[length] != '\0')
        ++length;
    return add(text, length);
}

CrashText &CrashText::add(const char *text, std::size_t length)
{
    for (std::size_t i = 0; i < length; ++i) {
        if (m_used == m_buffer.size())
            flush();
        m_buffer[m_used++] = text[i];
    }
    return *this;
}

CrashText &CrashText::number(std::int64_t value, int digits)
{
    std::array<char, 24> text{};
    std::size_t at = text.size();
    auto rest = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    do {
        text[--at] = static_cast<char>('0' + rest % 10);
        rest /= 10;
        --digits;
    } while ((rest > 0 || digits > 0) && at > 1);
    if (value < 0)
        text[--at] = '-';
    return add(text.data() + at, text.size() - at);
}

CrashText &CrashText::hex(std::uintptr_t value)
{
    std::array<char, 24> text{};
    std::size_t at = text.size();
    do {
        text[--at] = "0123456789abcdef"[value % 16];
        value /= 16;
    } while (value > 0);
    return add("0x").add(text.data() + at, text.size() - at);
}

void CrashText::flush()
{
    if (m_used > 0)
        m_sink(m_buffer.data(), m_used);
    m_used = 0;
}

// Days to a date: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days; gmtime() is
// not safe in a signal handler.
void writeMoment(std::int64_t seconds, char colon, std::array<char, 24> &text)
{
    const std::int64_t days = seconds / 86'400 + 719'468;
    const std::int64_t second = seconds % 86'400;
    const std::int64_t era = days / 146'097;
    const std::int64_t dayOfEra = days - era * 146'097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    const std::int64_t day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);

    std::size_t at = 0;
    const auto put = [&](std::int64_t value, int digits) {
        for (int i = digits - 1; i >= 0; --i) {
            text[at + static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
            value /= 10;
        }
        at += static_cast<std::size_t>(digits);
    };
    put(year, 4);
    text[at++] = '-';
    put(month, 2);
    text[at++] = '-';
    put(day, 2);
    text[at++] = 'T';
    put(second / 3600, 2);
    text[at++] = colon;
    put(second / 60 % 60, 2);
    text[at++] = colon;
    put(second % 60, 2);
    text[at++] = 'Z';
    text[at] = '\0';
}

std::size_t copyText(char *to, std::size_t room, const char *from)
{
    std::size_t length = 0;
    while (length + 1 < room && from[length] != '\0') {
        to[length] = from[length];
        ++length;
    }
    to[length] = '\0';
    return length;
}

} // namespace videoguard::base
