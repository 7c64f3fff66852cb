// SPDX-License-Identifier: EUPL-1.2
#include "tests/basemap/fixture.h"

#include <thread>

using namespace videoguard;
using namespace videoguard::basemap;
using namespace videoguard::test;
using base::ErrorKind;

namespace {

base::Error faultOf(const QString &path)
{
    SourceInfo info;
    info.location = path;
    const auto source = MbtilesSource::open(info);
    REQUIRE_FALSE(source);
    return source.error();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString written(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString path = folder.filePath(QStringLiteral("map.mbtiles"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

} // namespace

TEST_CASE("a map file says its zooms, bounds, name and attribution in plain text", "[basemap][mbtiles]")
{
    const SourceInfo info = opened(geoFixture(kTalsi))->info();
    CHECK(info.kind == SourceKind::VectorFile);
    CHECK(info.minZoom == 6);
    CHECK(info.maxZoom == 14);
    CHECK(info.name == QStringLiteral("Talsi (test fixture)"));
    CHECK(info.attribution == QStringLiteral("© OpenMapTiles © OpenStreetMap contributors"));
    CHECK(info.bounds.contains({57.2452, 22.5903}));
}

TEST_CASE("rows are counted from the north although the file counts them from the south",
          "[basemap][mbtiles]")
{
    const auto source = opened(geoFixture(kTalsi));
    const auto there = source->read({14, 9219, 4998});
    REQUIRE(there);
    CHECK(there->state == TileAnswer::State::Found);
    CHECK(there->data.size() == 34'423);
    const auto mirrored = source->read({14, 9219, (1 << 14) - 1 - 4998});
    REQUIRE(mirrored);
    CHECK(mirrored->state == TileAnswer::State::Absent);
}

TEST_CASE("several threads read one file at once", "[basemap][mbtiles]")
{
    const auto source = opened(geoFixture(kTalsi));
    std::atomic<int> found = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int round = 0; round < 100; ++round) {
                    const auto answer = source->read({14, 9220, 4998});
                    found += answer && answer->data.size() == 27'431;
                }
            });
    }
    CHECK(found == 400);
}

TEST_CASE("what is no map file is refused with its reason", "[basemap][mbtiles]")
{
    const QTemporaryDir folder;
    SECTION("a file that is not there")
    {
        CHECK(faultOf(folder.filePath(QStringLiteral("none.mbtiles"))).kind == ErrorKind::NotFound);
    }
    SECTION("a text")
    {
        CHECK(faultOf(written(folder, "not a database at all, only some words\n")).kind ==
              ErrorKind::Corrupt);
    }
    SECTION("an empty file")
    {
        CHECK(faultOf(written(folder, {})).kind == ErrorKind::Corrupt);
    }
    SECTION("a truncated map")
    {
        const QByteArray whole = contentOf(geoFixture(kTalsi));
        CHECK(faultOf(written(folder, whole.left(3'000))).kind == ErrorKind::Corrupt);
    }
}

TEST_CASE("a map damaged in its middle gives errors, never a crash", "[basemap][mbtiles]")
{
    const QTemporaryDir folder;
    QByteArray content = contentOf(geoFixture(kTalsi));
    for (qsizetype i = 40'000; i < content.size() - 4'096; i += 97)
        content[i] = static_cast<char>(i * 31);
    SourceInfo info;
    info.location = written(folder, content);
    const auto source = MbtilesSource::open(info);
    if (!source) {
        CHECK(source.error().kind == ErrorKind::Corrupt);
        return;
    }
    int bad = 0;
    for (int x = 9219; x <= 9221; ++x)
        for (int y = 4997; y <= 4999; ++y) {
            const auto answer = (*source)->read({14, x, y});
            const auto data = answer ? inflated(answer->data) : tl::unexpected(answer.error());
            bad += !data || (answer->state == TileAnswer::State::Found && !decodeVectorTile(*data));
        }
    CHECK(bad > 0);
}
