// SPDX-License-Identifier: EUPL-1.2
/// The `limit`: what receiving and decoding must cost. RTSP over TCP by libavformat, one thread a stream that
/// demuxes and decodes with one decoder thread, pictures thrown away: no scaling, no painting, no window.
#pragma once

#include "app/base/error.h"
#include "tests/bench/probe/process_meter.h"

#include <QProcess>
#include <QStringList>

#include <memory>
#include <vector>

namespace videoguard::bench {

/// What the reference has done since it began.
struct DecodeCounts {
    qint64 t_us = 0;                     ///< CLOCK_MONOTONIC
    std::vector<qint64> frames;          ///< decoded, a stream each
    std::vector<double> firstPicture_ms; ///< from opening the stream; -1 = none yet
    [[nodiscard]] qint64 total() const;
};

/// `--reference URL...`: receives and decodes until its input ends; answers each line read with one line of
/// counts. Returns the exit code of the process.
[[nodiscard]] int runDecodeReference(const std::vector<QByteArray> &urls);

/// That process, as a child of this program.
class DecodeReference
{
public:
    /// Errors: Internal (could not be started).
    [[nodiscard]] static base::Result<std::unique_ptr<DecodeReference>> start(const QStringList &urls);
    ~DecodeReference();

    [[nodiscard]] base::Result<ProcessSample> sample() const { return sampleProcess(m_process.processId()); }
    /// Errors: Timeout, Corrupt.
    [[nodiscard]] base::Result<DecodeCounts> counts();
    /// Every stream has decoded a picture. Errors: Timeout and those of `counts`.
    [[nodiscard]] base::Result<DecodeCounts> waitForPictures(std::chrono::milliseconds limit);

private:
    DecodeReference() = default;

    QProcess m_process;
};

} // namespace videoguard::bench
