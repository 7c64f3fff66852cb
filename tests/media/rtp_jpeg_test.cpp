// SPDX-License-Identifier: EUPL-1.2
#include "app/media/ffmpeg.h"
#include "app/media/rtp_audio.h"
#include "app/media/rtp_jpeg.h"
#include "app/media/rtp_mpeg4.h"
#include "tests/media/rtp_test_packets.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

using namespace videoguard;
using namespace videoguard::media;
using namespace videoguard::test;

namespace {

/// The parts of a baseline JPEG with standard Huffman tables that RFC 2435 sends.
struct JpegParts {
    QByteArray tables; // luma and chroma, 64 bytes each
    QByteArray scan;
};

JpegParts partsOf(const QByteArray &jpeg)
{
    JpegParts parts;
    qsizetype at = 2;
    while (at + 4 < jpeg.size()) {
        const auto marker = static_cast<std::uint8_t>(jpeg[at + 1]);
        const qsizetype length = be16(bytesOf(jpeg).data() + at + 2);
        if (marker == 0xdb) {
            for (qsizetype table = at + 4; table + 65 <= at + 2 + length; table += 65)
                parts.tables += jpeg.mid(table + 1, 64);
        }
        at += 2 + length;
        if (marker == 0xda)
            break;
    }
    parts.scan = jpeg.mid(at);
    return parts;
}

QImage testImage()
{
    QImage image(160, 96, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 3 / 2, y * 5 / 2, (x ^ y) & 0xff));
    }
    return image;
}

// 4:2:0 by libavcodec, because Qt's writer does not say which sampling it takes. The tables of Huffman codes
// are the standard's, which RFC 2435 presumes.
QByteArray jpegOf(const QImage &image, int quantiser)
{
    const AVCodec *codec = avcodec_find_encoder(AV_CODEC_ID_MJPEG);
    AvCodecContext context(avcodec_alloc_context3(codec));
    context->width = image.width();
    context->height = image.height();
    context->pix_fmt = AV_PIX_FMT_YUVJ420P;
    context->color_range = AVCOL_RANGE_JPEG;
    context->time_base = {1, 25};
    context->flags |= AV_CODEC_FLAG_QSCALE;
    context->global_quality = quantiser * FF_QP2LAMBDA;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "huffman", "default", 0);
    REQUIRE(avcodec_open2(context.get(), codec, &options) == 0);
    av_dict_free(&options);
    AvFrame frame(av_frame_alloc());
    frame->format = context->pix_fmt;
    frame->width = image.width();
    frame->height = image.height();
    frame->quality = context->global_quality;
    REQUIRE(av_frame_get_buffer(frame.get(), 0) == 0);
    for (int plane = 0; plane < 3; ++plane) {
        const int shift = plane == 0 ? 0 : 1;
        for (int y = 0; y < image.height() >> shift; ++y) {
            for (int x = 0; x < image.width() >> shift; ++x)
                frame->data[plane][y * frame->linesize[plane] + x] =
                    static_cast<std::uint8_t>(plane == 0 ? x + y : 64 + plane * 40 + x / 2);
        }
    }
    REQUIRE(avcodec_send_frame(context.get(), frame.get()) == 0);
    AvPacket packet(av_packet_alloc());
    REQUIRE(avcodec_receive_packet(context.get(), packet.get()) == 0);
    return {reinterpret_cast<const char *>(packet->data), packet->size};
}

QByteArray jpegPayload(std::size_t offset, int type, int quality, QSize size, const QByteArray &rest)
{
    QByteArray out;
    append32(out, static_cast<std::uint32_t>(offset));
    out.append(static_cast<char>(type)).append(static_cast<char>(quality));
    out.append(static_cast<char>(size.width() / 8)).append(static_cast<char>(size.height() / 8));
    return out + rest;
}

QByteArray tablesHeader(const QByteArray &tables)
{
    QByteArray out("\0\0", 2);
    append16(out, static_cast<unsigned>(tables.size()));
    return out + tables;
}

QImage decoded(QByteArray jpeg)
{
    QBuffer buffer(&jpeg);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    QImageReader reader(&buffer, "jpeg");
    return reader.read();
}

} // namespace

TEST_CASE("a JPEG travels through RFC 2435 and comes out the same picture", "[media][rtp_jpeg]")
{
    const QImage image = testImage();
    const QByteArray jpeg = jpegOf(image, 4);
    const JpegParts parts = partsOf(jpeg);
    const QByteArray tables = parts.tables.size() == 64 ? parts.tables + parts.tables : parts.tables;
    UnitList list;
    RtpJpeg receiver({}, list);

    const qsizetype half = parts.scan.size() / 2;
    const auto send = [&](std::uint32_t timestamp, const QByteArray &header, int quality) {
        receiver.push(packetOf(jpegPayload(0, 1, quality, image.size(), header + parts.scan.left(half)),
                               timestamp, false),
                      0);
        receiver.push(packetOf(jpegPayload(static_cast<std::size_t>(half), 1, quality, image.size(),
                                           parts.scan.mid(half)),
                               timestamp, true),
                      0);
    };
    send(1000, tablesHeader(tables), 200);
    REQUIRE(list.units.size() == 1);
    CHECK(list.units[0].key);
    CHECK(decoded(list.units[0].bytes) == decoded(jpeg));

    // The tables of quality 200 are known from now on.
    send(2000, tablesHeader({}), 200);
    REQUIRE(list.units.size() == 2);
    CHECK(list.units[1].bytes == list.units[0].bytes);
    // Those of 201 are not, and those of 255 never are.
    send(3000, tablesHeader({}), 201);
    send(4000, tablesHeader({}), 255);
    CHECK(list.units.size() == 2);
}

TEST_CASE("quantisation tables are computed as RFC 2435 says", "[media][rtp_jpeg]")
{
    UnitList list;
    RtpJpeg receiver({}, list);
    for (const int quality : {50, 25, 75}) {
        receiver.push(packetOf(jpegPayload(0, 1, quality, {160, 96}, "scan"),
                               static_cast<std::uint32_t>(quality), true),
                      0);
    }
    REQUIRE(list.units.size() == 3);
    const auto firstQuantiser = [&](std::size_t unit) { return int{list.units[unit].bytes[7]}; };
    CHECK(firstQuantiser(0) == 16);
    CHECK(firstQuantiser(1) == 32);
    CHECK(firstQuantiser(2) == 8);
}

TEST_CASE("restart intervals get their marker segment", "[media][rtp_jpeg]")
{
    UnitList list;
    RtpJpeg receiver({}, list);
    receiver.push(
        packetOf(jpegPayload(0, 65, 50, {160, 96}, QByteArray::fromHex("000affff") + "scan"), 1, true), 0);
    REQUIRE(list.units.size() == 1);
    CHECK(list.units[0].bytes.contains(QByteArray::fromHex("ffdd0004000a")));
    CHECK(list.units[0].bytes.endsWith(QByteArray("scan") + QByteArray::fromHex("ffd9")));
}

TEST_CASE("a JPEG with a hole is not handed on, the next one is", "[media][rtp_jpeg]")
{
    UnitList list;
    RtpJpeg receiver({}, list);
    receiver.push(packetOf(jpegPayload(0, 1, 50, {160, 96}, "abcd"), 1, false), 0);
    receiver.push(packetOf(jpegPayload(8, 1, 50, {160, 96}, "ijkl"), 1, true), 1);
    receiver.push(packetOf(jpegPayload(0, 1, 50, {160, 96}, "abcd"), 2, true), 0);
    REQUIRE(list.units.size() == 1);
    CHECK(list.units[0].timestamp == 2);
}

TEST_CASE("a JPEG above 2040 pixels takes its size from the description", "[media][rtp_jpeg]")
{
    UnitList list;
    RtpJpeg unknown({}, list);
    unknown.push(packetOf(jpegPayload(0, 1, 50, {0, 0}, "abcd"), 1, true), 0);
    CHECK(list.units.empty());
    RtpJpeg known({2560, 1920}, list);
    known.push(packetOf(jpegPayload(0, 1, 50, {0, 0}, "abcd"), 1, true), 0);
    REQUIRE(list.units.size() == 1);
    CHECK(list.units[0].bytes.contains(QByteArray::fromHex("ffc000110807800a00")));
}

TEST_CASE("MPEG-4 pictures keep their headers and say whether they are intra", "[media][rtp_mpeg4]")
{
    const QByteArray headers = QByteArray::fromHex("000001b0f5000001b509");
    const QByteArray intra = QByteArray::fromHex("000001b6101112");
    const QByteArray inter = QByteArray::fromHex("000001b6501112");
    UnitList list;
    RtpMpeg4 receiver(list);
    receiver.push(packetOf(headers, 1, true), 0);
    CHECK(list.units.empty());
    receiver.push(packetOf(intra.left(5), 2, false), 0);
    receiver.push(packetOf(intra.mid(5), 2, true), 0);
    receiver.push(packetOf(inter, 3, true), 0);
    receiver.push(packetOf(inter.left(5), 4, false), 0);
    receiver.push(packetOf(inter, 5, true), 1);
    REQUIRE(list.units.size() == 4);
    CHECK(list.units[0].bytes.toHex() == (headers + intra).toHex());
    CHECK(list.units[0].key);
    CHECK_FALSE(list.units[1].key);
    CHECK(list.units[2].incomplete);
    CHECK_FALSE(list.units[3].incomplete);
}

TEST_CASE("one packet of AAC holds several units, 1024 samples apart", "[media][rtp_audio]")
{
    UnitList list;
    RtpAac receiver({}, list);
    // 32 bits of headers: sizes 3 and 2, index (delta) 0
    receiver.push(packetOf(QByteArray::fromHex("002000180010") + "abcde", 100, true), 0);
    REQUIRE(list.units.size() == 2);
    CHECK(list.units[0].bytes == "abc");
    CHECK(list.units[1].bytes == "de");
    CHECK(list.units[1].timestamp == 1124);
}

TEST_CASE("an AAC unit in two packets is put together, and dropped when one is missing", "[media][rtp_audio]")
{
    UnitList list;
    RtpAac receiver({}, list);
    receiver.push(packetOf(QByteArray::fromHex("00100030") + "abc", 100, false), 0);
    receiver.push(packetOf(QByteArray::fromHex("00100030") + "def", 100, true), 0);
    REQUIRE(list.units.size() == 1);
    CHECK(list.units[0].bytes == "abcdef");
    receiver.push(packetOf(QByteArray::fromHex("00100030") + "abc", 200, false), 0);
    receiver.push(packetOf(QByteArray::fromHex("00100030") + "def", 300, true), 1);
    CHECK(list.units.size() == 1);
}
