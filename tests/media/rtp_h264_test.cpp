// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtp_h264.h"
#include "tests/media/rtp_test_packets.h"
#include "tests/support/catch.h"

using namespace videoguard;
using namespace videoguard::media;
using namespace videoguard::test;

namespace {

const QByteArray kStart("\0\0\0\1", 4);
const QByteArray kSps = QByteArray::fromHex("6742001e");
const QByteArray kPps = QByteArray::fromHex("68ce3880");
const QByteArray kIdr = QByteArray::fromHex("658801020304");       // first_mb_in_slice 0
const QByteArray kIdrRest = QByteArray::fromHex("654401020304");   // another slice of it
const QByteArray kSlice = QByteArray::fromHex("419a0a0b0c");       // first_mb_in_slice 0
const QByteArray kSliceRest = QByteArray::fromHex("415a0d0e");     // another slice of it
const QByteArray kRecoverySei = QByteArray::fromHex("0606018480"); // recovery point

struct Receiver {
    UnitList list;
    RtpH264 h264{kStart + kSps + kStart + kPps, list};

    void push(const QByteArray &payload, std::uint32_t timestamp, bool marker, int lost = 0)
    {
        h264.push(packetOf(payload, timestamp, marker), lost);
    }
    /// Past the time in which the first marker has to be confirmed.
    void settle()
    {
        push(kIdr, 0, true);
        h264.release();
        push(kSlice, 1, true);
        list.units.clear();
    }
    [[nodiscard]] QByteArray hex(std::size_t unit) const { return list.units.at(unit).bytes.toHex(); }
};

QByteArray fragment(const QByteArray &nal, qsizetype begin, qsizetype size, bool first, bool last)
{
    QByteArray out;
    out.append(static_cast<char>((nal[0] & 0xe0) | 28));
    out.append(static_cast<char>((nal[0] & 0x1f) | (first ? 0x80 : 0) | (last ? 0x40 : 0)));
    return out + nal.mid(1 + begin, size);
}

} // namespace

TEST_CASE("a picture is handed on with its marker, without waiting for the next", "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    camera.push(kSlice, 5000, true);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.hex(0) == (kStart + kSlice).toHex());
    CHECK(camera.list.units[0].timestamp == 5000);
    CHECK_FALSE(camera.list.units[0].key);
    CHECK_FALSE(camera.list.units[0].incomplete);
    CHECK(camera.h264.heldUntil() == base::SteadyTime::max());
}

TEST_CASE("an aggregation packet holds several units", "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    QByteArray stap = QByteArray::fromHex("78");
    for (const QByteArray &nal : {kSps, kPps, kIdr}) {
        append16(stap, static_cast<unsigned>(nal.size()));
        stap += nal;
    }
    camera.push(stap, 5000, true);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.hex(0) == (kStart + kSps + kStart + kPps + kStart + kIdr).toHex());
    CHECK(camera.list.units[0].key);
}

TEST_CASE("fragments are put together again", "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    camera.push(fragment(kIdr, 0, 2, true, false), 5000, false);
    camera.push(fragment(kIdr, 2, 2, false, false), 5000, false);
    CHECK(camera.list.units.empty());
    camera.push(fragment(kIdr, 4, 1, false, true), 5000, true);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.hex(0) == (kStart + kIdr).toHex());
    CHECK(camera.list.units[0].key);
    CHECK_FALSE(camera.list.units[0].incomplete);
}

TEST_CASE("a picture ends where the time stamp changes when its marker is lost", "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    camera.push(kSlice, 5000, false);
    camera.push(kSlice, 8000, true, 1);
    REQUIRE(camera.list.units.size() == 2);
    CHECK(camera.list.units[0].timestamp == 5000);
    CHECK(camera.list.units[0].incomplete);
    CHECK_FALSE(camera.list.units[1].incomplete);
}

TEST_CASE("a fragment lost in the middle leaves a marked picture, and the next one is whole",
          "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    camera.push(fragment(kIdr, 0, 2, true, false), 5000, false);
    camera.push(fragment(kIdr, 4, 1, false, true), 5000, true, 1);
    camera.push(kSlice, 8000, true);
    REQUIRE(camera.list.units.size() == 2);
    CHECK(camera.hex(0) == (kStart + kIdr.left(3)).toHex());
    CHECK(camera.list.units[0].incomplete);
    CHECK_FALSE(camera.list.units[1].incomplete);
}

TEST_CASE("a picture without its beginning is not handed on", "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    camera.push(fragment(kIdr, 2, 2, false, false), 5000, false, 1);
    camera.push(fragment(kIdr, 4, 1, false, true), 5000, true);
    CHECK(camera.list.units.empty());
    camera.push(kSlice, 8000, true);
    REQUIRE(camera.list.units.size() == 1);
    CHECK_FALSE(camera.list.units[0].incomplete);
}

TEST_CASE("a lost first slice is noticed", "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    camera.push(kSliceRest, 5000, true, 1);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.list.units[0].incomplete);
}

TEST_CASE("parameter sets go before the first key frame only when the stream brings none",
          "[media][rtp_h264]")
{
    Receiver without;
    without.push(kSlice, 1, true);
    without.h264.release();
    without.push(kIdr, 2, true);
    without.push(kIdr, 3, true);
    REQUIRE(without.list.units.size() == 3);
    CHECK(without.hex(0) == (kStart + kSlice).toHex());
    CHECK(without.hex(1) == (kStart + kSps + kStart + kPps + kStart + kIdr).toHex());
    CHECK(without.hex(2) == (kStart + kIdr).toHex());

    Receiver with;
    with.push(kSps, 1, false);
    with.push(kPps, 1, false);
    with.push(kIdr, 1, true);
    with.h264.release();
    REQUIRE(with.list.units.size() == 1);
    CHECK(with.hex(0) == (kStart + kSps + kStart + kPps + kStart + kIdr).toHex());
}

TEST_CASE("markers on parameter sets and time stamps of their own do not make units of them",
          "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    camera.push(kSps, 4000, true);
    camera.push(kPps, 4500, true);
    camera.push(kIdr, 5000, true);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.hex(0) == (kStart + kSps + kStart + kPps + kStart + kIdr).toHex());
    CHECK(camera.list.units[0].timestamp == 5000);
}

TEST_CASE("a camera with the marker on every slice loses nothing, not even its first picture",
          "[media][rtp_h264]")
{
    Receiver camera;
    camera.push(kIdr, 1000, true);
    camera.push(kIdrRest, 1000, true);
    camera.push(kSlice, 2000, true);
    camera.push(kSliceRest, 2000, true);
    camera.push(kSlice, 3000, true);
    REQUIRE(camera.list.units.size() == 2);
    CHECK(camera.hex(0).endsWith((kStart + kIdr + kStart + kIdrRest).toHex()));
    CHECK(camera.hex(1) == (kStart + kSlice + kStart + kSliceRest).toHex());
    CHECK_FALSE(camera.list.units[0].incomplete);
    CHECK_FALSE(camera.list.units[1].incomplete);
}

TEST_CASE("a camera that begins to set wrong markers splits one picture and says so", "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    camera.push(kSlice, 2000, true);
    camera.push(kSliceRest, 2000, true); // too late: the first half is gone
    camera.push(kSlice, 3000, true);
    camera.push(kSliceRest, 3000, true);
    camera.push(kSlice, 4000, false);
    REQUIRE(camera.list.units.size() == 3);
    CHECK(camera.list.units[1].incomplete);
    CHECK(camera.hex(2) == (kStart + kSlice + kStart + kSliceRest).toHex());
    CHECK_FALSE(camera.list.units[2].incomplete);
}

TEST_CASE("markers are trusted again after they have been right for a while", "[media][rtp_h264]")
{
    Receiver camera;
    camera.push(kIdr, 1000, true);
    camera.push(kIdrRest, 1000, true);
    std::uint32_t timestamp = 2000;
    for (int i = 0; i < 60; ++i, timestamp += 1000) {
        camera.push(kSlice, timestamp, false);
        camera.push(kSliceRest, timestamp, true);
    }
    camera.list.units.clear();
    camera.push(kSlice, timestamp, false);
    camera.push(kSliceRest, timestamp, true);
    CHECK(camera.list.units.size() == 1);
}

TEST_CASE("a marker inside a fragmented picture is not believed", "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    camera.push(fragment(kIdr, 0, 2, true, false), 5000, true);
    camera.push(fragment(kIdr, 2, 3, false, true), 5000, true);
    camera.push(kSlice, 6000, true);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.hex(0) == (kStart + kIdr).toHex());
}

TEST_CASE("pictures that share a time stamp stay apart", "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    for (int i = 0; i < 3; ++i)
        camera.push(kSlice, 7000, true);
    CHECK(camera.list.units.size() == 3);
    camera.push(kSlice, 8000, false);
    camera.push(kSlice, 8000, false);
    camera.push(kSlice, 9000, true);
    CHECK(camera.list.units.size() == 6);
}

TEST_CASE("a recovery point makes an entry for the decoder", "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    camera.push(kRecoverySei, 5000, false);
    camera.push(kSlice, 5000, true);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.list.units[0].key);
}

TEST_CASE("start codes inside payloads are taken off", "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    camera.push(kStart + kSlice, 5000, true);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.hex(0) == (kStart + kSlice).toHex());
}

TEST_CASE("a broken aggregation packet marks its picture", "[media][rtp_h264]")
{
    Receiver camera;
    camera.settle();
    QByteArray stap = QByteArray::fromHex("78");
    append16(stap, static_cast<unsigned>(kSlice.size()));
    stap += kSlice;
    append16(stap, 5000);
    stap += "x";
    camera.push(stap, 5000, true);
    REQUIRE(camera.list.units.size() == 1);
    CHECK(camera.list.units[0].incomplete);
}
