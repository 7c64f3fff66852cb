// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace videoguard::base {

/// Text of a report, made and handed on by a dying program: allocates nothing, locks nothing, calls nothing
/// but `sink`. Safe in a signal handler.
class CrashText
{
public:
    using Sink = void (*)(const char *text, std::size_t length);

    explicit CrashText(Sink sink)
        : m_sink(sink)
    {
    }
    ~CrashText() { flush(); }
    CrashText(const CrashText &) = delete;
    CrashText &operator=(const CrashText &) = delete;

    CrashText &add(const char *text);
    CrashText &add(const char *text, std::size_t length);
    /// Decimal, with zeros in front up to `digits`.
    CrashText &number(std::int64_t value, int digits = 1);
    /// With "0x" before it.
    CrashText &hex(std::uintptr_t value);
    void flush();

private:
    Sink m_sink;
    std::array<char, 512> m_buffer{};
    std::size_t m_used = 0;
};

/// "2026-11-22T21:30:05Z" of seconds since 1970; `colon` is '-' for a file's name. Ends with a zero byte.
void writeMoment(std::int64_t seconds, char colon, std::array<char, 24> &text);

/// Into `to`, which holds `room` bytes, what `from` says; cut where it does not fit. Ends with a zero byte.
/// Returns the length.
std::size_t copyText(char *to, std::size_t room, const char *from);

} // namespace videoguard::base
