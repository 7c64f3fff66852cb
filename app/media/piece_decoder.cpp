// SPDX-License-Identifier: EUPL-1.2
#include "app/media/piece_decoder.h"

namespace videoguard::media {

namespace {

// The decoder holds back far fewer; a moment that never came out is forgotten.
constexpr size_t kMostInside = 64;

/// No other picture needs this one: the first slice of an H.264 picture says so in nal_ref_idc.
bool isUnreferenced(const AVPacket &packet, Codec codec)
{
    if (codec != Codec::H264)
        return false;
    const uint8_t *data = packet.data;
    for (int i = 0; i + 3 < packet.size; ++i) {
        if (data[i] != 0 || data[i + 1] != 0 || data[i + 2] != 1)
            continue;
        const int type = data[i + 3] & 0x1f;
        if (type >= 1 && type <= 5)
            return (data[i + 3] & 0x60) == 0;
        i += 2;
    }
    return false;
}

} // namespace

base::Result<std::unique_ptr<PieceDecoder>> PieceDecoder::open(const FootagePiece &piece, int threads,
                                                               const std::atomic<bool> *cancel)
{
    auto reader = PieceReader::open(piece, cancel);
    if (!reader)
        return tl::unexpected(reader.error());
    if (!(*reader)->info().video)
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("play %1").arg(piece.path),
                          QStringLiteral("there is no video track"));
    auto decoder = Decoder::create(*(*reader)->info().video, {threads, false});
    if (!decoder)
        return tl::unexpected(decoder.error());
    std::unique_ptr<PieceDecoder> made(new PieceDecoder);
    made->m_reader = std::move(*reader);
    made->m_decoder = std::move(*decoder);
    made->m_threads = made->m_wantedThreads = threads;
    made->m_ahead.reset(av_packet_alloc());
    return made;
}

base::Result<void> PieceDecoder::seek(base::WallTime at)
{
    m_inside.clear();
    m_failure.reset();
    m_drained = m_ended = m_skipping = false;
    av_packet_unref(m_ahead.get());
    m_hasAhead = false;
    if (m_wantedThreads != m_threads) {
        auto other = Decoder::create(*info().video, {m_wantedThreads, false});
        if (!other)
            return tl::unexpected(other.error());
        m_decoder = std::move(*other);
        m_threads = m_wantedThreads;
    } else {
        m_decoder->restart();
    }
    if (auto sought = m_reader->seek(at); !sought)
        return sought;
    if (auto read = readAhead(); !read)
        return read;
    m_groupStart = m_hasAhead ? m_aheadAt : at;
    m_newestStart = m_groupStart;
    // No group begins between them.
    m_groupLength = std::max(m_groupLength, at - m_groupStart + std::chrono::microseconds(1));
    return {};
}

// The next packet with a picture becomes the one ahead; none: the piece ended, or failed as `m_failure` says.
base::Result<void> PieceDecoder::readAhead()
{
    m_hasAhead = false;
    for (;;) {
        auto got = m_reader->read(*m_ahead, m_aheadFacts, m_aheadAt, m_aheadStarts);
        if (!got) {
            if (got.error().kind == base::ErrorKind::Cancelled)
                return tl::unexpected(got.error());
            m_failure = got.error();
            return {};
        }
        if (*got == ReadResult::EndOfStream)
            return {};
        if (m_aheadFacts.kind == PacketKind::Audio) {
            if (m_sound)
                m_sound(*m_ahead, m_aheadAt);
            continue;
        }
        m_hasAhead = true;
        return {};
    }
}

void PieceDecoder::noteGroup(base::WallTime at)
{
    if (m_newestStart < at && m_newestStart.isKnown())
        m_groupLength = std::max(m_groupLength, at - m_newestStart);
    m_newestStart = std::max(m_newestStart, at);
}

bool PieceDecoder::isSeekWorthwhile(base::WallTime t) const
{
    constexpr std::chrono::milliseconds kUnknown(500);
    const auto length = m_groupLength.count() > 0 ? m_groupLength : kUnknown;
    return m_newestStart + length <= t;
}

void PieceDecoder::sendAhead()
{
    const bool starts = m_aheadStarts;
    const AccessUnitFacts unit = m_decoder->inspect(*m_ahead);
    if (starts)
        noteGroup(m_aheadAt);
    if (m_detail == Detail::Keys) {
        if (m_skipping && !starts)
            return;
        if (starts && m_skipping) {
            m_decoder->restart();
            m_inside.clear();
            m_drained = m_skipping = false;
        }
    } else if (m_detail == Detail::Referenced && isUnreferenced(*m_ahead, m_decoder->codec())) {
        return;
    }
    m_aheadFacts.capturedAt = m_aheadAt;
    m_inside.insert(m_aheadAt);
    if (m_inside.size() > kMostInside)
        m_inside.erase(m_inside.begin());
    m_decoder->send(*m_ahead, unit, m_aheadFacts);
    // A key picture needs nothing that follows: what reorders or works ahead need not wait for it.
    if (m_detail == Detail::Keys && unit.key) {
        m_decoder->drain();
        m_skipping = true;
    }
}

bool PieceDecoder::take(Output &out)
{
    if (!m_decoder->receive(out.frame))
        return false;
    out.at = out.frame.facts.capturedAt;
    m_inside.erase(m_inside.begin(), m_inside.upper_bound(out.at));
    out.next.reset();
    if (!m_inside.empty())
        out.next = *m_inside.begin();
    if (m_hasAhead && out.at < m_aheadAt)
        out.next = out.next ? std::min(*out.next, m_aheadAt) : m_aheadAt;
    if (m_detail == Detail::Keys)
        m_skipping = true;
    return true;
}

base::Result<PieceDecoder::Step> PieceDecoder::advance(Output &out)
{
    if (take(out))
        return Step::Picture;
    if (m_hasAhead) {
        sendAhead();
        av_packet_unref(m_ahead.get());
        if (auto read = readAhead(); !read)
            return tl::unexpected(read.error());
        return take(out) ? Step::Picture : Step::Nothing;
    }
    if (!m_drained && !m_skipping) {
        m_drained = true;
        m_decoder->drain();
        if (take(out))
            return Step::Picture;
    }
    m_ended = true;
    if (m_failure)
        return tl::unexpected(*m_failure);
    return Step::End;
}

} // namespace videoguard::media
