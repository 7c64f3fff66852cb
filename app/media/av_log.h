// SPDX-License-Identifier: EUPL-1.2
/// What libav says while it works. Its texts go, redacted, to the debug level of `videoguard.media` and
/// nowhere else; three facts that it tells in no other way are counted.
#pragma once

#include <QString>

#include <atomic>

namespace videoguard::media {

/// Counted from libav's messages; hang it on `AVFormatContext::opaque` or `AVCodecContext::opaque`.
struct AvFacts {
    std::atomic<int> packetsLost{0};       ///< RTP packets missing, as the RTP reader of libavformat says
    std::atomic<int> missingReferences{0}; ///< pictures decoded against a reference that never arrived
};

/// Takes over the log of libav, once for the whole program; later calls do nothing. Any thread.
void takeOverAvLog();

/// Keeps the last error message of libav on this thread while it lives: codes alone say "invalid data", the
/// message says "moov atom not found".
class AvErrorText
{
public:
    AvErrorText();
    ~AvErrorText();
    AvErrorText(const AvErrorText &) = delete;
    AvErrorText &operator=(const AvErrorText &) = delete;

    /// Redacted, without line end; empty when libav said nothing.
    [[nodiscard]] QString text() const;
};

} // namespace videoguard::media
