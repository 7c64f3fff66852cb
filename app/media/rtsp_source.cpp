// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtsp_source.h"

#include "app/media/rtp_track.h"
#include "app/media/rtsp_session.h"

#include <QRandomGenerator>

namespace videoguard::media {

namespace {

using base::ErrorKind;
using base::fail;

constexpr std::chrono::seconds kReportInterval{5};
constexpr std::chrono::seconds kAfterBye{2};

class RtspSource : public Source
{
public:
    RtspSource(const StreamRequest &request, const base::Credentials &credentials)
        : m_name(request.url.toLogString())
        , m_session(request.url.url(), m_name, credentials, request.allowUntrustedCertificate,
                    [this](const RtspConnection::Frame &frame, base::SteadyTime at) { takeFrame(frame, at); })
    {
    }

    base::Result<SourceInfo> open(IoGuard &guard) override;
    base::Result<ReadResult> read(AVPacket &packet, PacketFacts &facts, IoGuard &guard) override;
    qint64 bytesReceived() const override { return m_session.bytesReceived(); }

private:
    struct Receiver {
        int channel;
        RtpTrack track;
    };

    [[nodiscard]] base::Result<bool> setUp(const SdpMedia &media, const RtpFormat &format, PacketKind kind,
                                           IoGuard &guard);
    void takeFrame(const RtspConnection::Frame &frame, base::SteadyTime at);
    [[nodiscard]] base::SteadyTime heldUntil() const;
    [[nodiscard]] base::Result<void> waitForMore(IoGuard &guard);
    [[nodiscard]] base::Result<void> sendReports(base::SteadyTime now, IoGuard &guard);

    QString m_name;
    RtpPacketQueue m_queue;
    // A track keeps references to itself: it may not move.
    std::vector<std::unique_ptr<Receiver>> m_receivers;
    std::uint32_t m_ownSsrc = QRandomGenerator::global()->generate();
    QByteArray m_cname = QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    base::SteadyTime m_nextReport{};
    base::SteadyTime m_byeUntil = base::SteadyTime::max();
    RtspSession m_session; // last: it calls takeFrame until it is gone
};

base::Result<SourceInfo> RtspSource::open(IoGuard &guard)
{
    const auto sdp = m_session.describe(guard);
    if (!sdp)
        return tl::unexpected(sdp.error());
    SourceInfo info;
    info.transport = m_session.isEncrypted() ? QStringLiteral("RTSPS/TCP") : QStringLiteral("RTSP/TCP");
    info.encrypted = m_session.isEncrypted();
    info.realTime = true;

    QByteArrayList unsupported;
    for (const SdpMedia &media : sdp->media) {
        const bool isVideo = media.kind == "video";
        const bool isAudio = media.kind == "audio" && !media.sendOnly;
        if ((!isVideo || info.video) && (!isAudio || info.audio))
            continue;
        const std::optional<RtpFormat> format = chooseFormat(media);
        if (!format) {
            if (isVideo)
                unsupported.append(media.formats.empty() ? QByteArray("none")
                                                         : media.formats.front().encoding);
            continue;
        }
        const PacketKind kind = isVideo ? PacketKind::Video : PacketKind::Audio;
        const auto received = setUp(media, *format, kind, guard);
        if (!received)
            return tl::unexpected(received.error());
        if (*received)
            (isVideo ? info.video : info.audio) = format->trackInfo(kind);
    }
    if (!info.video && !unsupported.isEmpty())
        return fail(ErrorKind::Unsupported, QStringLiteral("open %1").arg(m_name),
                    QStringLiteral("video format %1").arg(QString::fromLatin1(unsupported.join(", "))));
    if (!info.video)
        return info;
    if (auto playing = m_session.play(guard); !playing)
        return tl::unexpected(playing.error());
    m_nextReport = std::chrono::steady_clock::now() + kReportInterval;
    return info;
}

base::Result<bool> RtspSource::setUp(const SdpMedia &media, const RtpFormat &format, PacketKind kind,
                                     IoGuard &guard)
{
    const int wanted = 2 * static_cast<int>(m_receivers.size());
    const auto channel = m_session.setup(media, wanted, guard);
    if (!channel) {
        // Sound that cannot be had is no reason to have no picture.
        const ErrorKind kind_ = channel.error().kind;
        if (kind == PacketKind::Audio && (kind_ == ErrorKind::Unsupported || kind_ == ErrorKind::NotFound))
            return false;
        return tl::unexpected(channel.error());
    }
    m_receivers.push_back(std::unique_ptr<Receiver>(new Receiver{*channel, {kind, format, m_queue}}));
    return true;
}

void RtspSource::takeFrame(const RtspConnection::Frame &frame, base::SteadyTime at)
{
    for (const auto &receiver : m_receivers) {
        if (frame.channel == receiver->channel)
            return receiver->track.takeRtp(frame.payload, at);
        if (frame.channel == receiver->channel + 1)
            return receiver->track.takeRtcp(frame.payload, at);
    }
}

base::Result<ReadResult> RtspSource::read(AVPacket &packet, PacketFacts &facts, IoGuard &guard)
{
    for (;;) {
        if (guard.cancelled())
            return fail(ErrorKind::Cancelled, QStringLiteral("read %1").arg(m_name));
        auto processed = m_session.process([this] { return !m_queue.isEmpty(); });
        if (!processed)
            return tl::unexpected(processed.error());
        if (!m_queue.isEmpty()) {
            m_queue.takeFirst(packet, facts);
            return ReadResult::Packet;
        }
        if (auto waited = waitForMore(guard); !waited)
            return tl::unexpected(waited.error());
    }
}

base::SteadyTime RtspSource::heldUntil() const
{
    base::SteadyTime earliest = base::SteadyTime::max();
    for (const auto &receiver : m_receivers)
        earliest = std::min(earliest, receiver->track.heldUntil());
    return earliest;
}

base::Result<void> RtspSource::waitForMore(IoGuard &guard)
{
    const base::SteadyTime now = std::chrono::steady_clock::now();
    if (now >= m_nextReport) {
        if (auto sent = sendReports(now, guard); !sent)
            return sent;
    }
    const base::SteadyTime held = heldUntil();
    if (now >= held) {
        for (const auto &receiver : m_receivers) {
            if (now >= receiver->track.heldUntil())
                receiver->track.release();
        }
        return {};
    }
    const bool bye = std::any_of(m_receivers.begin(), m_receivers.end(),
                                 [](const auto &receiver) { return receiver->track.saidBye(); });
    if (!bye)
        m_byeUntil = base::SteadyTime::max();
    else if (m_byeUntil == base::SteadyTime::max())
        m_byeUntil = now + kAfterBye;
    else if (now >= m_byeUntil)
        return fail(ErrorKind::Unreachable, QStringLiteral("read %1").arg(m_name),
                    QStringLiteral("the camera ended the stream"));
    return m_session.receive(held, guard);
}

base::Result<void> RtspSource::sendReports(base::SteadyTime now, IoGuard &guard)
{
    m_nextReport = now + kReportInterval;
    QByteArray reports;
    for (const auto &receiver : m_receivers)
        receiver->track.appendReport(reports, receiver->channel + 1, m_ownSsrc, m_cname, now);
    return reports.isEmpty() ? base::Result<void>() : m_session.sendReport(reports, guard);
}

} // namespace

std::unique_ptr<Source> makeRtspSource(const StreamRequest &request, const base::Credentials &credentials)
{
    return std::make_unique<RtspSource>(request, credentials);
}

} // namespace videoguard::media
