// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/cameras/meter.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace videoguard::cameras {
namespace {

double seconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace

Meter::Meter()
    : m_advancedAt(seconds(CLOCK_MONOTONIC))
    , m_reportedAt(m_advancedAt)
    , m_reportedCpu(seconds(CLOCK_PROCESS_CPUTIME_ID))
{
}

void Meter::advance()
{
    const double now = seconds(CLOCK_MONOTONIC);
    m_streamSeconds += m_streams * (now - m_advancedAt);
    m_advancedAt = now;
}

void Meter::streamBegins()
{
    const std::lock_guard lock(m_mutex);
    advance();
    ++m_streams;
}

void Meter::streamEnds()
{
    const std::lock_guard lock(m_mutex);
    advance();
    --m_streams;
}

std::string Meter::report()
{
    const std::lock_guard lock(m_mutex);
    advance();
    const double cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    const double cost = m_streamSeconds > 0 ? (cpu - m_reportedCpu) * 1000 / m_streamSeconds : 0;
    std::array<char, 128> text{};
    std::snprintf(text.data(), text.size(), "streams=%d seconds=%.1f cpu_ms_per_stream_second=%.2f",
                  m_streams, m_advancedAt - m_reportedAt, cost);
    m_streamSeconds = 0;
    m_reportedAt = m_advancedAt;
    m_reportedCpu = cpu;
    return text.data();
}

} // namespace videoguard::cameras
