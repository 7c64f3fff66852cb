// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtsp_connection.h"

namespace videoguard::media {

namespace {

constexpr std::size_t kFirstCapacity = 64 * 1024;
constexpr std::size_t kMostCapacity = 256 * 1024;
constexpr std::size_t kLeastRoom = 16 * 1024;
constexpr std::size_t kFrameHeader = 4;
// So much garbage before the first message: it is something else.
constexpr std::size_t kPatience = 4096;

// Frames begin with '$', messages with a capital letter.
bool isCapital(std::uint8_t byte)
{
    return byte >= 'A' && byte <= 'Z';
}

} // namespace

RtspConnection::RtspConnection(std::unique_ptr<RtspTransport> transport)
    : m_transport(std::move(transport))
    , m_buffer(new std::uint8_t[kFirstCapacity])
    , m_capacity(kFirstCapacity)
{
}

RtspConnection::Item RtspConnection::next()
{
    while (m_begin < m_end) {
        const Bytes bytes(m_buffer.get() + m_begin, m_end - m_begin);
        const Step step = bytes[0] == '$' ? takeFrame(bytes) : takeMessage(bytes);
        if (step == Step::Item)
            return m_item;
        if (step == Step::More)
            return Item::None;
        skip();
        if (!m_heardRtsp && m_skipped > kPatience)
            return Item::Corrupt;
    }
    return Item::None;
}

RtspConnection::Step RtspConnection::takeFrame(Bytes bytes)
{
    if (bytes.size() < kFrameHeader + 1) {
        m_needed = kFrameHeader + 1;
        if (bytes.size() < kFrameHeader || be16(&bytes[2]) > 0)
            return Step::More;
    }
    const std::size_t length = be16(&bytes[2]);
    if (!m_inStep) {
        // A '$' inside a picture: only what also begins like RTP or RTCP on a known channel is believed.
        if (length < 8 || bytes[1] >= m_channels || (bytes[4] >> 6) != 2)
            return Step::Skip;
    }
    if (bytes.size() < kFrameHeader + length) {
        m_needed = kFrameHeader + length;
        return Step::More;
    }
    m_inStep = true;
    m_frame = {bytes[1], bytes.subspan(kFrameHeader, length)};
    m_begin += kFrameHeader + length;
    m_item = Item::Frame;
    return Step::Item;
}

RtspConnection::Step RtspConnection::takeMessage(Bytes bytes)
{
    const RtspParse looks = looksLikeRtsp(bytes);
    if (looks == RtspParse::NeedMore) {
        m_needed = bytes.size() + 1;
        return Step::More;
    }
    if (looks == RtspParse::Corrupt)
        return Step::Skip;
    const RtspParseResult parsed = parseRtspMessage(bytes, m_message);
    if (parsed.outcome == RtspParse::Corrupt)
        return Step::Skip;
    if (parsed.outcome == RtspParse::NeedMore) {
        m_needed = parsed.size;
        return Step::More;
    }
    m_inStep = true;
    m_heardRtsp = true;
    m_begin += parsed.size;
    m_item = Item::Message;
    return Step::Item;
}

void RtspConnection::skip()
{
    do {
        const std::uint8_t byte = m_buffer[m_begin++];
        // Empty lines between messages are usual.
        if (byte != '\r' && byte != '\n' && byte != ' ' && byte != 0) {
            m_inStep = false;
            ++m_skipped;
        }
    } while (m_begin < m_end && m_buffer[m_begin] != '$' && !isCapital(m_buffer[m_begin]));
}

void RtspConnection::makeRoom()
{
    if (m_begin == m_end) {
        m_begin = m_end = 0;
        m_needed = 0;
    }
    const std::size_t have = m_end - m_begin;
    std::size_t wanted = std::max(have + kLeastRoom, m_needed);
    if (m_wasFull)
        wanted = std::max(wanted, std::min(kMostCapacity, m_capacity * 2));
    m_wasFull = false;
    if (wanted > m_capacity) {
        // Only a long message body gets more than kMostCapacity, and its length was checked.
        const std::size_t capacity = std::max(wanted, std::min(kMostCapacity, m_capacity * 2));
        std::unique_ptr<std::uint8_t[]> grown(new std::uint8_t[capacity]);
        std::memcpy(grown.get(), m_buffer.get() + m_begin, have);
        m_buffer = std::move(grown);
        m_capacity = capacity;
    } else if (m_capacity - m_begin < wanted) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, have);
    } else {
        return;
    }
    m_begin = 0;
    m_end = have;
}

base::Result<bool> RtspConnection::receive(std::chrono::milliseconds wait)
{
    makeRoom();
    const auto got = m_transport->receive({m_buffer.get() + m_end, m_capacity - m_end}, wait);
    if (!got)
        return tl::unexpected(got.error());
    if (*got == 0)
        return false;
    m_receivedAt = std::chrono::steady_clock::now();
    m_bytesReceived += static_cast<qint64>(*got);
    m_end += *got;
    m_wasFull = m_end == m_capacity;
    return true;
}

base::Result<void> RtspConnection::send(const QByteArray &bytes, IoGuard &guard)
{
    return m_transport->send(
        {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())},
        guard);
}

} // namespace videoguard::media
