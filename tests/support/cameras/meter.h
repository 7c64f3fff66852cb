// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <mutex>
#include <string>

namespace videoguard::cameras {

/// What the server costs: CPU time of the process against the streams it was sending. Any thread.
class Meter
{
public:
    Meter();

    void streamBegins();
    void streamEnds();

    /// `streams=N seconds=S cpu_ms_per_stream_second=X`, the figures since the previous call.
    [[nodiscard]] std::string report();

private:
    void advance();

    std::mutex m_mutex;
    int m_streams = 0;
    double m_streamSeconds = 0;
    double m_advancedAt = 0;
    double m_reportedAt = 0;
    double m_reportedCpu = 0;
};

} // namespace videoguard::cameras
