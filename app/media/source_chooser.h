// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/source.h"

namespace videoguard::media {

/// Makes the source for one way of reaching a stream: the own client for RTSP over TCP, libavformat for the
/// rest. `transport`: Tcp (also for Auto), Udp or HttpTunnel; not looked at for anything but RTSP.
[[nodiscard]] std::unique_ptr<Source> makeSource(const StreamRequest &request,
                                                 const base::Credentials &credentials, Transport transport);

/// Opens a stream by the ways that its address and the asked transport allow, and remembers which one worked.
/// Stream thread.
class SourceChooser
{
public:
    explicit SourceChooser(StreamRequest request);

    struct Opened {
        std::unique_ptr<Source> source;
        SourceInfo info;
    };

    /// One attempt: the way that worked before, and the next one too where the first is not supported by the
    /// other side. Errors as `Source::open`.
    [[nodiscard]] base::Result<Opened> open(const base::Credentials &credentials, IoGuard &guard,
                                            std::chrono::milliseconds limit);
    /// What is open never brought anything: begins with the other transport next time, where there is one.
    void nothingCame() { m_first = otherTransport(m_first); }

private:
    enum class Way { Own, AvTcp, AvUdp, AvHttpTunnel, AvOther };

    [[nodiscard]] std::unique_ptr<Source> make(Way way, const base::Credentials &credentials) const;
    [[nodiscard]] base::Result<void> findHost(IoGuard &guard) const;
    [[nodiscard]] size_t otherTransport(size_t index) const;

    StreamRequest m_request;
    std::vector<Way> m_ways;
    size_t m_first = 0; ///< the way to begin with
};

} // namespace videoguard::media
