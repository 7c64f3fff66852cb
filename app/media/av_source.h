// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/av_log.h"
#include "app/media/source.h"

namespace videoguard::media {

/// Packets by libavformat: local files, HTTP, RTSP over UDP and the HTTP tunnel (and over TCP when asked).
///
/// What libavformat 5.1 to 6 does about certificates decides what is refused here: its RTSP demuxer opens the
/// TLS layer with a fresh option set, so `tls_verify` never arrives there and every certificate passes. The
/// option is therefore handed over and looked for afterwards: whoever has not taken it has not verified.
class AvSource final : public Source
{
public:
    /// `transport`: Tcp, Udp or HttpTunnel; not looked at for anything but RTSP.
    AvSource(StreamRequest request, base::Credentials credentials, Transport transport);
    /// Says goodbye to the server, for at most 200 ms.
    ~AvSource() override;

    [[nodiscard]] base::Result<SourceInfo> open(IoGuard &guard) override;
    [[nodiscard]] base::Result<ReadResult> read(AVPacket &packet, PacketFacts &facts,
                                                IoGuard &guard) override;
    [[nodiscard]] qint64 bytesReceived() const override;

private:
    static int interrupted(void *self);

    [[nodiscard]] base::Result<void> openInput(IoGuard &guard);
    [[nodiscard]] base::Result<SourceInfo> describeTracks(IoGuard &guard);
    [[nodiscard]] base::Result<void> prepareVideo(const AVStream &stream, TrackInfo &track);
    [[nodiscard]] base::Result<void> nextFromContainer(AVPacket &packet, IoGuard &guard, bool &ended);
    [[nodiscard]] bool rewind();
    void fillFacts(const AVPacket &packet, PacketFacts &facts);
    [[nodiscard]] base::Error failure(int code, const IoGuard &guard, const QString &text = {}) const;
    [[nodiscard]] QString what() const;

    StreamRequest m_request;
    base::Credentials m_credentials;
    Transport m_transport;
    IoGuard *m_guard = nullptr;   ///< of the call that runs
    base::SteadyTime m_closeBy{}; ///< set while closing: what the callback obeys then
    AvFacts m_avFacts;            ///< the context points here
    AvFormatContext m_context;
    AvBitFilter m_toAnnexB; ///< none when the container brings Annex B
    int m_video = -1;
    int m_audio = -1;
    int m_seenLost = 0;
    qint64 m_payload = 0;
    bool m_sentSince = false; ///< something was read since the last rewind
};

} // namespace videoguard::media
