// SPDX-License-Identifier: EUPL-1.2
#include "app/media/stream_session.h"

#include "app/base/log.h"
#include "app/media/footage_clock.h"

namespace videoguard::media {

namespace {

using base::ErrorKind;
using std::chrono::steady_clock;

} // namespace

StreamSession::StreamSession(Surroundings surroundings, Source &source)
    : m_around(std::move(surroundings))
    , m_source(source)
    , m_packet(av_packet_alloc())
{
}

StreamSession::~StreamSession()
{
    for (const auto &tap : m_taps)
        tap->end();
}

base::Result<void> StreamSession::begin(SourceInfo found)
{
    m_info = std::move(found);
    const SourceInfo &info = m_info;
    const QString what = QStringLiteral("receive %1").arg(m_around.request.url.toLogString());
    if (!info.video)
        return base::fail(ErrorKind::NotFound, what, QStringLiteral("there is no video track"));
    if (!info.realTime)
        m_pace.emplace(info.video->timeBase, info.video->fps);
    auto decoder =
        Decoder::create(*info.video, {m_around.request.decoderThreads, m_around.request.hardwareDecode});
    if (!decoder)
        return tl::unexpected(decoder.error());
    m_decoder = std::move(*decoder);
    m_around.maker.setContainerRotation(info.video->rotation);
    m_around.meter.connected(info.video->timeBase);
    StreamStatus status = m_around.report.status();
    status.codec = m_decoder->codec();
    status.codecName = m_decoder->codecName();
    status.fps = info.video->fps;
    status.transport = info.transport;
    status.encrypted = info.encrypted;
    status.hasAudio = info.audio.has_value();
    status.softwareReason = m_decoder->softwareReason();
    status.damaged = false;
    m_around.report.publish(std::move(status));
    return {};
}

base::Result<void> StreamSession::run()
{
    m_decoding = isWanted();
    m_decodingSince = steady_clock::now();
    PacketFacts facts;
    for (;;) {
        m_around.poll();
        m_around.guard.arm(m_around.timings.read);
        auto got = m_source.read(*m_packet, facts, m_around.guard);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == ReadResult::EndOfStream) {
            drain();
            return {};
        }
        if (m_pace)
            pace(*m_packet, facts);
        if (facts.kind == PacketKind::Video)
            takeVideo(*m_packet, facts);
        else
            takeAudio(*m_packet, facts);
        av_packet_unref(m_packet.get());
        idle();
        if (m_around.guard.cancelled())
            return base::fail(ErrorKind::Cancelled, QStringLiteral("receive"));
    }
}

void StreamSession::pace(const AVPacket &packet, PacketFacts &facts)
{
    if (facts.kind != PacketKind::Video)
        return;
    const base::SteadyTime due =
        m_pace->due(packet.dts != AV_NOPTS_VALUE ? packet.dts : packet.pts, steady_clock::now());
    while (steady_clock::now() < due && !m_around.guard.cancelled()) {
        m_around.sleepUntil(due);
        m_around.poll();
    }
    facts.receivedAt = steady_clock::now();
}

void StreamSession::takeVideo(AVPacket &packet, PacketFacts &facts)
{
    m_around.meter.videoPacket(packet, facts);
    m_lastPacketAt = facts.receivedAt;
    if (m_decoding && !m_hasPicture && !m_firstUndecoded)
        m_firstUndecoded = facts.receivedAt;
    const AccessUnitFacts unit = m_decoder->inspect(packet);
    if (unit.key || unit.recoveryFrames >= 0)
        m_sawStartPoint = true;
    if (unit.recoveryFrames > 0)
        m_ring.setGroups(2);
    const bool startsGroup = unit.key || unit.recoveryFrames >= 0 || (unit.intra && !m_sawStartPoint);
    const AVPacket &kept = keep(packet, facts, startsGroup);
    if (m_decoding)
        decode(kept, unit, facts);
}

// The packet goes into the ring where it has a place there, and to the taps in any case; where it lies now.
const AVPacket &StreamSession::keep(AVPacket &packet, const PacketFacts &facts, bool startsGroup)
{
    const PacketRing::Entry *entry = m_ring.push(packet, facts, startsGroup);
    const AVPacket &kept = entry ? *entry->packet : packet;
    for (const auto &tap : m_taps)
        tap->packet(kept, facts, startsGroup);
    return kept;
}

void StreamSession::takeAudio(AVPacket &packet, const PacketFacts &facts)
{
    if (m_keepsSound) {
        hear(keep(packet, facts, false));
        return;
    }
    for (const auto &tap : m_taps)
        tap->packet(packet, facts, false);
    hear(packet);
}

void StreamSession::hear(const AVPacket &packet)
{
    if (!m_audioWanted || !m_info.audio)
        return;
    if (!m_audio) {
        auto decoder = AudioDecoder::create(*m_info.audio);
        if (!decoder) {
            qCInfo(base::logMedia).noquote() << base::describe(decoder.error());
            m_info.audio.reset();
            return;
        }
        m_audio = std::move(*decoder);
    }
    const AudioChunk chunk = m_audio->decode(packet);
    if (!chunk.samples.isEmpty())
        m_around.report.deliver(chunk);
}

void StreamSession::decode(const AVPacket &packet, const AccessUnitFacts &unit, const PacketFacts &facts)
{
    m_everDecoding = true;
    m_decoder->send(packet, unit, facts);
    while (m_decoder->receive(m_frame))
        showFrame();
}

void StreamSession::drain()
{
    if (!m_decoding)
        return;
    m_decoder->drain();
    while (m_decoder->receive(m_frame))
        showFrame();
}

void StreamSession::showFrame()
{
    m_newestPictureAt = m_frame.facts.receivedAt;
    m_hasPicture = true;
    m_firstUndecoded.reset();
    if (!m_firstPictureAt)
        m_firstPictureAt = steady_clock::now();
    const bool damaged = m_frame.damaged;
    m_around.maker.show(m_frame);
    if (m_fullPictureWanted)
        deliverFullPicture();
    const StreamStatus &status = m_around.report.status();
    const bool ratesDiffer = status.fps <= 0 && m_decoder->fps() > 0;
    if (status.state != StreamState::Live || status.damaged != damaged || ratesDiffer ||
        m_published != m_around.maker.geometry())
        publishPictureFacts(damaged);
}

void StreamSession::deliverFullPicture()
{
    m_fullPictureWanted = false;
    if (const Picture picture = m_around.maker.fullPicture(); !picture.isNull())
        m_around.report.deliver(picture);
}

// Everything since the last start point, at full speed; only the newest picture is shown.
void StreamSession::catchUp()
{
    m_decoder->restart();
    bool any = false;
    for (size_t i = m_ring.newestGroup(); i < m_ring.entries().size(); ++i) {
        const PacketRing::Entry &entry = m_ring.entries()[i];
        if (m_around.guard.cancelled())
            break;
        if (entry.facts.kind != PacketKind::Video)
            continue;
        m_decoder->send(*entry.packet, m_decoder->inspect(*entry.packet), entry.facts);
        while (m_decoder->receive(m_frame))
            any = true;
    }
    if (any)
        showFrame();
}

void StreamSession::rest()
{
    m_decoding = false;
    m_hasPicture = false;
    m_firstUndecoded.reset();
    m_around.maker.forget();
}

bool StreamSession::isWanted() const
{
    return m_fullPictureWanted || (m_asked == Asked::Live && m_around.maker.isWanted());
}

void StreamSession::apply(const StreamWishes &wishes)
{
    m_asked = wishes.asked;
    m_audioWanted = wishes.audio;
    if (!m_audioWanted)
        m_audio.reset();
    m_fullPictureWanted = m_fullPictureWanted || wishes.fullPicture;
    m_around.maker.setViews(wishes.outputs);
    m_keepsSound = wishes.keep.count() > 0;
    m_ring.setKeep(wishes.keep, wishes.keep_bytes);
    settleTaps(wishes.taps);
    settleDecoding(steady_clock::now());
}

void StreamSession::settleTaps(const std::vector<TapWish> &wishes)
{
    std::erase_if(m_taps, [&](const std::shared_ptr<PacketTap> &tap) {
        const bool stays = std::ranges::find(wishes, tap, &TapWish::tap) != wishes.end();
        if (!stays)
            tap->end();
        return !stays;
    });
    for (const TapWish &wish : wishes) {
        if (std::ranges::find(m_taps, wish.tap) == m_taps.end())
            beginTap(wish);
    }
}

void StreamSession::beginTap(const TapWish &wish)
{
    wish.tap->begin(m_info);
    const auto &entries = m_ring.entries();
    for (size_t i = m_ring.firstSince(steady_clock::now() - wish.before); i < entries.size(); ++i)
        wish.tap->packet(*entries[i].packet, entries[i].facts, entries[i].startsGroup);
    m_taps.push_back(wish.tap);
}

std::shared_ptr<const PacketClip> StreamSession::keptClip() const
{
    if (m_ring.entries().empty())
        return nullptr;
    return clipOf(m_info, m_ring.entries(), base::systemClock());
}

void StreamSession::settleDecoding(base::SteadyTime now)
{
    if (!m_decoder)
        return;
    if (isWanted()) {
        m_lastWanted = now;
        if (!m_decoding) {
            m_decoding = true;
            m_decodingSince = now;
            catchUp();
        }
        return;
    }
    if (m_decoding && (m_asked != Asked::Live || now - m_lastWanted >= m_around.timings.hideDelay))
        rest();
}

void StreamSession::idle()
{
    const base::SteadyTime now = steady_clock::now();
    settleDecoding(now);
    publishState(now);
    publishStatistics(now);
}

StreamState StreamSession::stateAt(base::SteadyTime now) const
{
    const auto &timings = m_around.timings;
    if (!m_decoding) {
        if (!m_lastPacketAt)
            return StreamState::Connecting;
        return now - *m_lastPacketAt > timings.stalled ? StreamState::Stalled : StreamState::Standby;
    }
    if (!m_hasPicture) {
        const bool hopeless = m_firstUndecoded && now - *m_firstUndecoded > timings.noPicture;
        return hopeless ? StreamState::NoVideo : StreamState::Connecting;
    }
    return now - m_newestPictureAt > timings.stalled ? StreamState::Stalled : StreamState::Live;
}

void StreamSession::publishState(base::SteadyTime now)
{
    const StreamState state = stateAt(now);
    if (state == m_around.report.status().state)
        return;
    StreamStatus status = m_around.report.status();
    status.state = state;
    if (state == StreamState::NoVideo) {
        status.errorKind = ErrorKind::Corrupt;
        status.cause = QStringLiteral("data arrives, but no picture can be decoded from it");
    }
    m_around.report.publish(std::move(status));
}

void StreamSession::publishPictureFacts(bool damaged)
{
    StreamStatus status = m_around.report.status();
    const PictureGeometry geometry = m_around.maker.geometry();
    m_published = geometry;
    status.damaged = damaged;
    status.state = stateAt(steady_clock::now());
    status.everLive = true;
    status.attempt = 0;
    status.retryAt = {};
    status.cause.clear();
    status.codecName = m_decoder->codecName();
    status.size = geometry.rotation % 180 == 0 ? geometry.coded : geometry.coded.transposed();
    if (status.fps <= 0)
        status.fps = m_decoder->fps();
    status.hardware = m_decoder->hardware();
    status.softwareReason = m_decoder->softwareReason();
    m_around.report.publish(std::move(status));
}

void StreamSession::publishStatistics(base::SteadyTime now)
{
    if (!m_around.meter.isDue(now))
        return;
    m_around.meter.setBytes(m_source.bytesReceived());
    m_around.meter.setDecoded(m_decoder->decoded(), m_decoder->refused());
    m_around.report.publish(m_around.meter.figures(now, m_around.maker.countShown()));
}

std::chrono::milliseconds StreamSession::liveFor() const
{
    if (!m_firstPictureAt)
        return {};
    return std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - *m_firstPictureAt);
}

} // namespace videoguard::media
