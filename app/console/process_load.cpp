// SPDX-License-Identifier: EUPL-1.2
#include "app/console/process_load.h"

#if defined(Q_OS_LINUX)
#include <QFile>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
// After windows.h, which it needs.
#include <psapi.h>
#endif

namespace videoguard::console {

namespace {

#if defined(Q_OS_LINUX)

std::optional<qint64> residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    // proc(5): size resident shared ..., in pages.
    const QList<QByteArray> fields = file.read(256).split(' ');
    bool isNumber = false;
    const qint64 pages = fields.value(1).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return pages * sysconf(_SC_PAGESIZE);
}

#elif defined(Q_OS_WIN)

std::chrono::microseconds duration(const FILETIME &time)
{
    // Units of 100 ns.
    const quint64 ticks = (static_cast<quint64>(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    return std::chrono::microseconds(static_cast<qint64>(ticks / 10));
}

std::optional<qint64> residentBytes()
{
    PROCESS_MEMORY_COUNTERS counters{};
    if (!K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters))
        return std::nullopt;
    return static_cast<qint64>(counters.WorkingSetSize);
}

#else

std::optional<qint64> residentBytes()
{
    return std::nullopt;
}

#endif

// Shorter spans say nothing: the kernel counts CPU time in steps of up to 10 ms.
constexpr std::chrono::milliseconds kShortestSpan{50};

} // namespace

std::optional<std::chrono::microseconds> ProcessLoad::cpuTime()
{
#if defined(Q_OS_LINUX)
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const QByteArray text = file.read(1024);
    // proc(5): "pid (name) state ...": the name may hold blanks and parentheses, so count from the last ')'.
    // utime and stime are fields 14 and 15 of the file, so 11 and 12 after the name, from 0.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    bool userIsNumber = false;
    bool systemIsNumber = false;
    const qint64 ticks =
        fields.value(11).toLongLong(&userIsNumber) + fields.value(12).toLongLong(&systemIsNumber);
    if (!userIsNumber || !systemIsNumber)
        return std::nullopt;
    return std::chrono::microseconds(ticks * 1'000'000 / sysconf(_SC_CLK_TCK));
#elif defined(Q_OS_WIN)
    FILETIME created{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    if (!GetProcessTimes(GetCurrentProcess(), &created, &ended, &kernel, &user))
        return std::nullopt;
    return duration(kernel) + duration(user);
#else
    return std::nullopt;
#endif
}

ProcessLoad::ProcessLoad(const base::Clock &clock)
    : m_clock(clock)
    , m_at(clock.steady())
    , m_cpuTime(cpuTime().value_or(std::chrono::microseconds(0)))
{
}

std::optional<ProcessLoad::Sample> ProcessLoad::sample()
{
    const auto cpu = cpuTime();
    const auto resident = residentBytes();
    if (!cpu || !resident)
        return std::nullopt;
    const base::SteadyTime now = m_clock.steady();
    if (now - m_at >= kShortestSpan) {
        const double span = std::chrono::duration<double>(now - m_at).count();
        m_lastPercent = 100.0 * std::chrono::duration<double>(*cpu - m_cpuTime).count() / span;
        m_at = now;
        m_cpuTime = *cpu;
    }
    return Sample{m_lastPercent, *resident};
}

} // namespace videoguard::console
