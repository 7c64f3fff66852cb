// SPDX-License-Identifier: EUPL-1.2
/// The plainest client there is: what the simulator sends, packet by packet, as libavformat receives it.
#pragma once

#include "app/media/ffmpeg.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace videoguard::test {

struct ReceivedPacket {
    int stream = 0;
    double pts_s = 0;
    bool key = false;
    std::vector<std::uint8_t> bytes;
};

class StreamReader
{
public:
    /// Opens `url` by `transport` ("tcp", "udp"; empty for HTTP) and waits `limit` at most, here and for each
    /// packet.
    StreamReader(const QString &url, const char *transport,
                 std::chrono::milliseconds limit = std::chrono::seconds(10));
    ~StreamReader();
    StreamReader(const StreamReader &) = delete;
    StreamReader &operator=(const StreamReader &) = delete;

    [[nodiscard]] bool isOpen() const { return m_context != nullptr; }
    /// The AVERROR of the last call that failed; AVERROR_EXIT when it ran out of time.
    [[nodiscard]] int error() const { return m_error; }
    [[nodiscard]] std::vector<AVCodecID> codecs() const;
    [[nodiscard]] const AVCodecParameters *parameters(int stream) const;

    /// The next packet of `stream`, or of any; nothing at the end, on an error or when `limit` has passed.
    [[nodiscard]] std::optional<ReceivedPacket> read(int stream = -1);
    /// All that comes in so much time.
    [[nodiscard]] std::vector<ReceivedPacket> readFor(std::chrono::milliseconds time, int stream = -1);

private:
    static int isLate(void *self);

    const std::chrono::milliseconds m_limit;
    std::chrono::steady_clock::time_point m_deadline;
    media::AvFormatContext m_context; ///< asks for the deadline while it closes
    int m_error = 0;
};

} // namespace videoguard::test
