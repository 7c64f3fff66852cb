// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_jpeg.h"

#include <QByteArray>

#include <array>

namespace videoguard::media {

namespace {

// RFC 2435 appendix A (ISO/IEC 10918-1 annex K.1), in zigzag order: luma, then chroma.
constexpr std::array<std::uint8_t, 128> kQuantisers = {
    16, 11,  12, 14, 12, 10, 16,  14,  13,  14, 18, 17,  16,  19,  24,  40,  26, 24,  22,  22, 24, 49,
    35, 37,  29, 40, 58, 51, 61,  60,  57,  51, 56, 55,  64,  72,  92,  78,  64, 68,  87,  69, 55, 56,
    80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99, 17, 18,
    18, 24,  21, 24, 47, 26, 26,  47,  99,  66, 56, 66,  99,  99,  99,  99,  99, 99,  99,  99, 99, 99,
    99, 99,  99, 99, 99, 99, 99,  99,  99,  99, 99, 99,  99,  99,  99,  99,  99, 99,  99,  99, 99, 99,
    99, 99,  99, 99, 99, 99, 99,  99,  99,  99, 99, 99,  99,  99,  99,  99,  99, 99};

// ISO/IEC 10918-1 annex K.3.
constexpr std::array<std::uint8_t, 28> kDcLuma = {0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0,  0,
                                                  0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
constexpr std::array<std::uint8_t, 28> kDcChroma = {0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0,  0,
                                                    0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
constexpr std::array<std::uint8_t, 178> kAcLuma = {
    0,    2,    1,    3,    3,    2,    4,    3,    5,    5,    4,    4,    0,    0,    1,    0x7d, 0x01,
    0x02, 0x03, 0x00, 0x04, 0x11, 0x05, 0x12, 0x21, 0x31, 0x41, 0x06, 0x13, 0x51, 0x61, 0x07, 0x22, 0x71,
    0x14, 0x32, 0x81, 0x91, 0xa1, 0x08, 0x23, 0x42, 0xb1, 0xc1, 0x15, 0x52, 0xd1, 0xf0, 0x24, 0x33, 0x62,
    0x72, 0x82, 0x09, 0x0a, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x34, 0x35,
    0x36, 0x37, 0x38, 0x39, 0x3a, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x53, 0x54, 0x55, 0x56,
    0x57, 0x58, 0x59, 0x5a, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x73, 0x74, 0x75, 0x76, 0x77,
    0x78, 0x79, 0x7a, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97,
    0x98, 0x99, 0x9a, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xb2, 0xb3, 0xb4, 0xb5, 0xb6,
    0xb7, 0xb8, 0xb9, 0xba, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xd2, 0xd3, 0xd4, 0xd5,
    0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xf1, 0xf2,
    0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa};
constexpr std::array<std::uint8_t, 178> kAcChroma = {
    0,    2,    1,    2,    4,    4,    3,    4,    7,    5,    4,    4,    0,    1,    2,    0x77, 0x00,
    0x01, 0x02, 0x03, 0x11, 0x04, 0x05, 0x21, 0x31, 0x06, 0x12, 0x41, 0x51, 0x07, 0x61, 0x71, 0x13, 0x22,
    0x32, 0x81, 0x08, 0x14, 0x42, 0x91, 0xa1, 0xb1, 0xc1, 0x09, 0x23, 0x33, 0x52, 0xf0, 0x15, 0x62, 0x72,
    0xd1, 0x0a, 0x16, 0x24, 0x34, 0xe1, 0x25, 0xf1, 0x17, 0x18, 0x19, 0x1a, 0x26, 0x27, 0x28, 0x29, 0x2a,
    0x35, 0x36, 0x37, 0x38, 0x39, 0x3a, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x53, 0x54, 0x55,
    0x56, 0x57, 0x58, 0x59, 0x5a, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x73, 0x74, 0x75, 0x76,
    0x77, 0x78, 0x79, 0x7a, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x92, 0x93, 0x94, 0x95,
    0x96, 0x97, 0x98, 0x99, 0x9a, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xb2, 0xb3, 0xb4,
    0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xd2, 0xd3,
    0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xf2,
    0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa};

// RFC 2435 section 4.2.
QByteArray computedTables(int quality)
{
    const int factor = std::clamp(quality, 1, 99);
    const int scale = factor < 50 ? 5000 / factor : 200 - factor * 2;
    QByteArray tables;
    for (const std::uint8_t base : kQuantisers)
        tables.append(static_cast<char>(std::clamp((base * scale + 50) / 100, 1, 255)));
    return tables;
}

void appendSegment(GrowingBytes &out, std::uint8_t marker, std::size_t length)
{
    out.append({0xff, marker, static_cast<std::uint8_t>((length + 2) >> 8),
                static_cast<std::uint8_t>((length + 2) & 0xff)});
}

void appendHuffman(GrowingBytes &out, std::uint8_t classAndId, Bytes table)
{
    appendSegment(out, 0xc4, 1 + table.size());
    out.append({classAndId});
    out.append(table);
}

} // namespace

/// RFC 2435 section 3.1, without the fragment offset.
struct RtpJpeg::FrameHeader {
    std::uint8_t type;
    std::uint8_t quality;
    int width;  // pixels
    int height; // pixels
};

void RtpJpeg::push(const RtpPacket &packet, int lost)
{
    constexpr std::size_t kMainHeader = 8;
    Bytes payload = packet.payload;
    if (lost > 0)
        abandon(); // a scan with a hole shows garbage to its end
    if (payload.size() < kMainHeader)
        return;
    const std::uint32_t offset = be32(payload.data()) & 0xff'ffff;
    const FrameHeader header{payload[4], payload[5], payload[6] * 8, payload[7] * 8};
    payload = payload.subspan(kMainHeader);
    if (offset == 0)
        beginFrame(packet, header, payload);
    if (!m_open)
        return;
    if (packet.timestamp != m_timestamp)
        return abandon();
    if (offset != 0) {
        if (header.type >= 64) {
            if (payload.size() < 4)
                return abandon();
            payload = payload.subspan(4);
        }
        if (offset != m_scan.size() || m_scan.size() + payload.size() > kUnitLimit)
            return abandon();
        m_scan.append(payload);
    }
    if (!packet.marker)
        return;
    const Bytes scan = m_scan.bytes();
    if (scan.size() < 2 || scan[scan.size() - 2] != 0xff || scan[scan.size() - 1] != 0xd9)
        m_scan.append({0xff, 0xd9});
    RtpUnit unit;
    unit.head = m_head.bytes();
    unit.body = m_scan.bytes();
    unit.timestamp = packet.timestamp;
    unit.key = true;
    unit.receivedAt = packet.receivedAt;
    m_sink.takeUnit(unit);
    abandon();
}

std::optional<Bytes> RtpJpeg::tables(std::uint8_t quality, Bytes &payload)
{
    if (quality < 128) {
        if (m_computed.isEmpty() || m_computedQuality != quality) {
            m_computed = computedTables(quality);
            m_computedQuality = quality;
        }
        return Bytes(reinterpret_cast<const std::uint8_t *>(m_computed.constData()), 128);
    }
    if (payload.size() < 4)
        return std::nullopt;
    const std::uint8_t precision = payload[1];
    const std::size_t length = be16(&payload[2]);
    payload = payload.subspan(4);
    if (length > payload.size() || precision != 0)
        return std::nullopt;
    const Bytes sent = payload.first(length);
    payload = payload.subspan(length);
    if (length == 0) {
        const auto known = m_tables.find(quality);
        if (known == m_tables.end())
            return std::nullopt;
        return Bytes(reinterpret_cast<const std::uint8_t *>(known->second.constData()),
                     static_cast<std::size_t>(known->second.size()));
    }
    if (length != 64 && length != 128 && length != 192)
        return std::nullopt;
    if (quality != 255)
        m_tables[quality] =
            QByteArray(reinterpret_cast<const char *>(sent.data()), static_cast<qsizetype>(sent.size()));
    return sent;
}

void RtpJpeg::beginFrame(const RtpPacket &packet, const FrameHeader &header, Bytes payload)
{
    abandon();
    int restartInterval = 0;
    if (header.type >= 64) {
        if (payload.size() < 4)
            return;
        restartInterval = be16(payload.data());
        payload = payload.subspan(4);
    }
    const std::uint8_t type = header.type & 0x3f;
    if (type > 1 || header.type >= 128)
        return;
    const std::optional<Bytes> quantisers = tables(header.quality, payload);
    const int width = header.width > 0 ? header.width : m_declared.width();
    const int height = header.height > 0 ? header.height : m_declared.height();
    if (!quantisers || width <= 0 || height <= 0 || width > 0xffff || height > 0xffff)
        return;

    const auto count = static_cast<std::uint8_t>(quantisers->size() / 64);
    const auto high = [](int value) { return static_cast<std::uint8_t>(value >> 8); };
    const auto low = [](int value) { return static_cast<std::uint8_t>(value & 0xff); };
    m_head.append({0xff, 0xd8});
    for (std::uint8_t i = 0; i < count; ++i) {
        appendSegment(m_head, 0xdb, 65);
        m_head.append({i});
        m_head.append(quantisers->subspan(std::size_t{i} * 64, 64));
    }
    if (restartInterval > 0) {
        appendSegment(m_head, 0xdd, 2);
        m_head.append({high(restartInterval), low(restartInterval)});
    }
    const std::uint8_t chroma = count > 1 ? 1 : 0;
    appendSegment(m_head, 0xc0, 15);
    m_head.append({8, high(height), low(height), high(width), low(width), 3});
    m_head.append(
        {1, static_cast<std::uint8_t>(type == 0 ? 0x21 : 0x22), 0, 2, 0x11, chroma, 3, 0x11, chroma});
    appendHuffman(m_head, 0x00, kDcLuma);
    appendHuffman(m_head, 0x10, kAcLuma);
    appendHuffman(m_head, 0x01, kDcChroma);
    appendHuffman(m_head, 0x11, kAcChroma);
    appendSegment(m_head, 0xda, 10);
    m_head.append({3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0});

    m_scan.append(payload);
    m_open = true;
    m_timestamp = packet.timestamp;
}

void RtpJpeg::abandon()
{
    m_open = false;
    m_head.clear();
    m_scan.clear();
}

void RtpJpeg::reset()
{
    abandon();
}

} // namespace videoguard::media
