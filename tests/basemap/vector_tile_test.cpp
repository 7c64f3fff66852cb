// SPDX-License-Identifier: EUPL-1.2
#include "tests/basemap/fixture.h"

#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>

#include <zlib.h>

using namespace videoguard;
using namespace videoguard::basemap;
using namespace videoguard::test;
using base::ErrorKind;

namespace {

struct Counts {
    qint64 tiles = 0, layers = 0, features = 0, points = 0;
    QMap<QString, qint64> byLayer;
};

Counts countsOf(const QString &name)
{
    Counts counts;
    const auto source = opened(geoFixture(name));
    for (const QByteArray &packed : allTiles(*source)) {
        const auto data = inflated(packed);
        REQUIRE(data);
        const auto tile = decodeVectorTile(*data);
        REQUIRE(tile);
        ++counts.tiles;
        counts.layers += static_cast<qint64>((*tile)->layers.size());
        counts.features += static_cast<qint64>((*tile)->allFeatures.size());
        counts.points += static_cast<qint64>((*tile)->allPoints.size());
        for (const VectorTile::Layer &layer : (*tile)->layers)
            counts.byLayer[layer.name] += layer.features;
    }
    return counts;
}

QByteArray packedZeros(int megabytes)
{
    QByteArray zeros(qsizetype{megabytes} * 1024 * 1024, '\0');
    uLongf size = compressBound(static_cast<uLong>(zeros.size()));
    QByteArray packed(static_cast<qsizetype>(size), '\0');
    REQUIRE(compress(reinterpret_cast<Bytef *>(packed.data()), &size,
                     reinterpret_cast<const Bytef *>(zeros.constData()),
                     static_cast<uLong>(zeros.size())) == Z_OK);
    packed.resize(static_cast<qsizetype>(size));
    return packed;
}

} // namespace

// The numbers were counted by another decoder (Python, written from the specification alone).
TEST_CASE("the tiles of Talsi decode to what another decoder counts in them", "[basemap][vector-tile]")
{
    const Counts counts = countsOf(kTalsi);
    CHECK(counts.tiles == 20);
    CHECK(counts.layers == 188);
    CHECK(counts.features == 11'212);
    CHECK(counts.points == 156'037);
    CHECK(counts.byLayer[QStringLiteral("building")] == 3'524);
    CHECK(counts.byLayer[QStringLiteral("transportation")] == 1'797);
    CHECK(counts.byLayer[QStringLiteral("housenumber")] == 197);
}

TEST_CASE("tiles of another producer decode to what another decoder counts in them", "[basemap][vector-tile]")
{
    const Counts counts = countsOf(kLiechtenstein);
    CHECK(counts.tiles == 247);
    CHECK(counts.layers == 1'160);
    CHECK(counts.features == 15'939);
    CHECK(counts.points == 300'819);
    CHECK(counts.byLayer[QStringLiteral("poi")] == 1'596);
    CHECK(counts.byLayer[QStringLiteral("place")] == 91);
}

TEST_CASE("a street's name is read with its features", "[basemap][vector-tile]")
{
    const auto source = opened(geoFixture(kTalsi));
    const auto answer = source->read({14, 9220, 4998});
    REQUIRE(answer);
    const auto tile = decodeVectorTile(*inflated(answer->data), {QStringLiteral("transportation_name")});
    REQUIRE(tile);
    REQUIRE((*tile)->layers.size() == 1);
    int found = 0;
    for (const VectorTile::Feature &feature : (*tile)->features((*tile)->layers.front()))
        found += (*tile)->text(feature, TileKey::Name) == QStringLiteral("Lielā iela");
    CHECK(found == 5);
}

TEST_CASE("a tile that unpacks to far more than a tile is refused without unpacking it", "[basemap][inflate]")
{
    const QByteArray bomb = packedZeros(256);
    REQUIRE(bomb.size() < 400'000);
    QElapsedTimer timer;
    timer.start();
    const auto data = inflated(bomb);
    REQUIRE_FALSE(data);
    CHECK(data.error().kind == ErrorKind::Full);
    CHECK(timer.elapsed() < 1'000);
}

TEST_CASE("packed data that end too early are corrupt", "[basemap][inflate]")
{
    const QByteArray whole = packedZeros(1);
    const auto data = inflated(whole.left(whole.size() / 2));
    REQUIRE_FALSE(data);
    CHECK(data.error().kind == ErrorKind::Corrupt);
}

TEST_CASE("limits on features and points are kept", "[basemap][vector-tile]")
{
    const auto source = opened(geoFixture(kTalsi));
    const QByteArray data = *inflated(source->read({14, 9220, 4998})->data);
    TileLimits few;
    few.points = 1'000;
    const auto points = decodeVectorTile(data, {}, few);
    REQUIRE_FALSE(points);
    CHECK(points.error().kind == ErrorKind::Corrupt);
    few = {};
    few.features = 10;
    CHECK_FALSE(decodeVectorTile(data, {}, few));
    few = {};
    few.coordinate = 100;
    CHECK_FALSE(decodeVectorTile(data, {}, few));
}

TEST_CASE("thousands of spoilt tiles are decoded or refused, within time and memory",
          "[basemap][vector-tile][fuzz]")
{
    std::vector<QByteArray> tiles;
    for (const QByteArray &packed : allTiles(*opened(geoFixture(kTalsi))))
        tiles.push_back(*inflated(packed));
    QRandomGenerator random(20260304);
    constexpr int kRounds = 4'000;
    constexpr qint64 kMost_bytes = 64LL * 1024 * 1024;
    qint64 slowest_ms = 0;
    int refused = 0;
    for (int round = 0; round < kRounds; ++round) {
        QByteArray data = tiles[static_cast<size_t>(random.bounded(static_cast<int>(tiles.size())))];
        const int changes = 1 + random.bounded(16);
        for (int i = 0; i < changes; ++i)
            data[random.bounded(static_cast<int>(data.size()))] = static_cast<char>(random.bounded(256));
        if (round % 3 == 0)
            data.truncate(random.bounded(static_cast<int>(data.size())));
        QElapsedTimer timer;
        timer.start();
        const auto tile = decodeVectorTile(data);
        slowest_ms = std::max(slowest_ms, timer.elapsed());
        refused += tile ? 0 : 1;
        if (tile && (*tile)->memory_bytes() > kMost_bytes)
            FAIL("a spoilt tile takes " << (*tile)->memory_bytes() << " bytes");
    }
    CHECK(slowest_ms < 2'000);
    CHECK(refused > kRounds / 10);
}
