// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_h265.h"
#include "tests/media/rtp_test_packets.h"
#include "tests/support/catch.h"

using namespace videoguard;
using namespace videoguard::media;
using namespace videoguard::test;

namespace {

const QByteArray kStart("\0\0\0\1", 4);
const QByteArray kVps = QByteArray::fromHex("40010c01");
const QByteArray kSps = QByteArray::fromHex("42010101");
const QByteArray kPps = QByteArray::fromHex("4401c172");
const QByteArray kIdr = QByteArray::fromHex("2601af010203");   // IDR_W_RADL, first slice
const QByteArray kTrail = QByteArray::fromHex("0201d0111213"); // TRAIL_R, first slice
const QByteArray kTrailRest = QByteArray::fromHex("020150141516");

struct Receiver {
    explicit Receiver(bool withOrder = false)
        : h265(kStart + kVps + kStart + kSps + kStart + kPps, withOrder, list)
    {
        push(kTrailWith(withOrder, kTrail), 0, true);
        h265.release();
        push(kTrailWith(withOrder, kTrail), 1, true);
        list.units.clear();
    }
    static QByteArray kTrailWith(bool order, const QByteArray &nal)
    {
        return order ? nal.left(2) + QByteArray("\0\1", 2) + nal.mid(2) : nal;
    }
    void push(const QByteArray &payload, std::uint32_t timestamp, bool marker, int lost = 0)
    {
        h265.push(packetOf(payload, timestamp, marker), lost);
    }
    UnitList list;
    RtpH265 h265;
};

QByteArray fragment(const QByteArray &nal, qsizetype begin, qsizetype size, bool first, bool last)
{
    QByteArray out;
    out.append(static_cast<char>((nal[0] & 0x81) | (49 << 1))).append(nal[1]);
    out.append(static_cast<char>(((nal[0] >> 1) & 0x3f) | (first ? 0x80 : 0) | (last ? 0x40 : 0)));
    return out + nal.mid(2 + begin, size);
}

} // namespace

TEST_CASE("H.265 pictures are handed on with their marker", "[media][rtp_h265]")
{
    Receiver camera;
    camera.push(kTrail, 5000, false);
    CHECK(camera.list.units.empty());
    camera.push(kTrailRest, 5000, true);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.list.units[0].bytes.toHex() == (kStart + kTrail + kStart + kTrailRest).toHex());
    CHECK_FALSE(camera.list.units[0].key);
}

TEST_CASE("an H.265 aggregation packet brings parameter sets and picture", "[media][rtp_h265]")
{
    Receiver camera;
    QByteArray packet = QByteArray::fromHex("6001");
    for (const QByteArray &nal : {kVps, kSps, kPps, kIdr}) {
        append16(packet, static_cast<unsigned>(nal.size()));
        packet += nal;
    }
    camera.push(packet, 5000, true);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.list.units[0].bytes.toHex() ==
          (kStart + kVps + kStart + kSps + kStart + kPps + kStart + kIdr).toHex());
    CHECK(camera.list.units[0].key);
}

TEST_CASE("H.265 fragments are put together again", "[media][rtp_h265]")
{
    Receiver camera;
    camera.push(fragment(kIdr, 0, 1, true, false), 5000, false);
    camera.push(fragment(kIdr, 1, 2, false, false), 5000, false);
    camera.push(fragment(kIdr, 3, 1, false, true), 5000, true);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.list.units[0].bytes.toHex() ==
          (kStart + kVps + kStart + kSps + kStart + kPps + kStart + kIdr).toHex());
    CHECK(camera.list.units[0].key);
    CHECK_FALSE(camera.list.units[0].incomplete);
}

TEST_CASE("H.265 decoding order numbers are skipped where the description announces them",
          "[media][rtp_h265]")
{
    Receiver camera(true);
    camera.push(Receiver::kTrailWith(true, kTrail), 5000, true);
    QByteArray packet = QByteArray::fromHex("60010007");
    append16(packet, static_cast<unsigned>(kTrail.size()));
    packet += kTrail + QByteArray(1, '\0');
    append16(packet, static_cast<unsigned>(kTrailRest.size()));
    packet += kTrailRest;
    camera.push(packet, 6000, true);
    QByteArray first = fragment(kTrail, 0, 2, true, false);
    first.insert(3, QByteArray("\0\1", 2));
    camera.push(first, 7000, false);
    camera.push(fragment(kTrail, 2, 2, false, true), 7000, true);
    REQUIRE(camera.list.units.size() == 3);
    CHECK(camera.list.units[0].bytes.toHex() == (kStart + kTrail).toHex());
    CHECK(camera.list.units[1].bytes.toHex() == (kStart + kTrail + kStart + kTrailRest).toHex());
    CHECK(camera.list.units[2].bytes.toHex() == (kStart + kTrail).toHex());
}

TEST_CASE("a lost H.265 fragment marks the picture", "[media][rtp_h265]")
{
    Receiver camera;
    camera.push(kTrail, 5000, false);
    camera.push(fragment(kTrailRest, 0, 1, true, false), 5000, false);
    camera.push(fragment(kTrailRest, 2, 2, false, true), 5000, true, 1);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.list.units[0].incomplete);
}
