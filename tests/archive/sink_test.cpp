// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/segment_name.h"
#include "app/database/database.h"
#include "app/media/segment_file.h"
#include "tests/archive/archive_fixture.h"
#include "tests/archive/segment_material.h"

#include <QFile>
#include <QFileInfo>

#include <thread>

using namespace videoguard;
using namespace videoguard::archive;
using namespace videoguard::test;
using base::ErrorKind;
using namespace std::chrono_literals;

namespace {

void touch(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    REQUIRE(file.resize(1000));
}

std::vector<Segment> all(Archive &archive, int camera = 1)
{
    return require(archive.segments(cameraId(camera), {at(-24h), at(48h)}));
}

} // namespace

TEST_CASE("a sink names a file, and the index follows it", "[archive][sink]")
{
    ArchiveFile file;
    const auto sink = Archive::sink(file.file, cameraId(1), Stream::Sub);
    const QString path = require(sink->begin(at(1h + 7ms + 3us)));
    CHECK(path == file.pathOf(cameraId(1), at(1h + 7ms), Stream::Sub));
    CHECK(QFileInfo(QFileInfo(path).path()).isDir());
    CHECK_FALSE(QFile::exists(path));
    const std::vector<Segment> open = all(*file);
    REQUIRE(open.size() == 1);
    CHECK(open[0].open);
    CHECK(open[0].facts.range.isEmpty());
    touch(path);
    media::SegmentFacts facts = factsOf(path, {at(1h + 7ms + 3us), at(1h + 5s)});
    sink->grown(facts);
    facts.range.to = at(1h + 60s);
    sink->ended(facts);
    const std::vector<Segment> found = all(*file);
    REQUIRE(found.size() == 1);
    CHECK(found[0].facts == facts);
    CHECK(found[0].stream == Stream::Sub);
    CHECK_FALSE(found[0].open);
}

TEST_CASE("a sink gives no path twice, whatever the clock does", "[archive][sink]")
{
    ArchiveFile file;
    const auto sink = Archive::sink(file.file, cameraId(1), Stream::Main);
    QStringList paths;
    for (int i = 0; i < 5; ++i) {
        const QString path = require(sink->begin(at(24h - 2ms)));
        CHECK_FALSE(paths.contains(path));
        paths += path;
        touch(path);
        sink->ended(factsOf(path, {at(24h - 2ms), at(24h + 1s)}));
        const auto name = parseRelativePath(QDir(file.footage).relativeFilePath(path));
        CHECK(name.has_value());
    }
    CHECK(all(*file).size() == 5);
}

TEST_CASE("ids that could lead out of the folder are refused", "[archive][sink][paths]")
{
    ArchiveFile file;
    for (const QString &id : {QStringLiteral(".."), QStringLiteral("../x"), QStringLiteral("/etc"),
                              QStringLiteral("a/b"), QString(), QStringLiteral("a\\b"), QStringLiteral(".")})
        CHECK(kindOf(Archive::sink(file.file, id, Stream::Main)->begin(at(0h))) == ErrorKind::Denied);
    const QString outside = file.folder.filePath(QStringLiteral("outside"));
    REQUIRE(QDir().mkpath(outside));
    REQUIRE(QFile::link(outside, file.footage + u'/' + cameraId(1)));
    CHECK(kindOf(Archive::sink(file.file, cameraId(1), Stream::Main)->begin(at(0h))) == ErrorKind::Denied);
    CHECK(QDir(outside).isEmpty());
}

TEST_CASE("a sink says when the disk is gone, another one, or full, and works again after", "[archive][sink]")
{
    ArchiveFile file;
    const auto sink = Archive::sink(file.file, cameraId(1), Stream::Main);
    const QString away = file.footage + QStringLiteral(".away");
    REQUIRE(QFile::rename(file.footage, away));
    CHECK(kindOf(sink->begin(at(0h))) == ErrorKind::Unreachable);
    REQUIRE(QDir().mkpath(file.footage));
    CHECK(kindOf(sink->begin(at(0h))) == ErrorKind::Unreachable);
    CHECK(QDir(file.footage).isEmpty());
    REQUIRE(QDir().rmdir(file.footage));
    REQUIRE(QFile::rename(away, file.footage));
    CHECK(sink->begin(at(0h)).has_value());
    file.changeSettings([](Settings &settings) { settings.floor_bytes = 1LL << 60; });
    CHECK(kindOf(sink->begin(at(1h))) == ErrorKind::Full);
    file.changeSettings([](Settings &settings) { settings.floor_bytes = 0; });
    CHECK(sink->begin(at(1h)).has_value());
}

TEST_CASE("footage is recorded while the index cannot be written, and gets into it later", "[archive][sink]")
{
    ArchiveFile file;
    const auto sink = Archive::sink(file.file, cameraId(1), Stream::Main);
    // Once with the index, so that folder and floor are known.
    const QString first = require(sink->begin(at(0h)));
    sink->ended(writeRealSegment(first, at(0h)));
    const auto other = require(database::Database::open(file.file));
    require(other->execute(QStringLiteral("BEGIN IMMEDIATE")));
    const auto begun = std::chrono::steady_clock::now();
    const QString second = require(sink->begin(at(1h)));
    sink->ended(writeRealSegment(second, at(1h)));
    CHECK(std::chrono::steady_clock::now() - begun < 4s); // a recorder waits, but not for long
    CHECK(all(*file).size() == 1);
    require(other->execute(QStringLiteral("COMMIT")));
    const QString third = require(sink->begin(at(2h)));
    sink->ended(writeRealSegment(third, at(2h)));
    CHECK(all(*file).size() == 3);
}

TEST_CASE("footage that never got into the index is found by healing", "[archive][sink][heal]")
{
    ArchiveFile file;
    {
        const auto sink = Archive::sink(file.file, cameraId(1), Stream::Main);
        static_cast<void>(require(sink->begin(at(0h))));
        const auto other = require(database::Database::open(file.file));
        require(other->execute(QStringLiteral("BEGIN IMMEDIATE")));
        const QString path = require(sink->begin(at(1h)));
        sink->ended(writeRealSegment(path, at(1h)));
        require(other->execute(QStringLiteral("ROLLBACK")));
    }
    CHECK(require(file->heal(true, {})).added == 1);
    CHECK(all(*file).size() == 1);
}

TEST_CASE("a segment that nobody ended is closed by the next one, and never made ones are forgotten",
          "[archive][sink]")
{
    ArchiveFile file;
    auto sink = Archive::sink(file.file, cameraId(1), Stream::Main);
    const QString path = require(sink->begin(at(1h)));
    touch(path);
    sink->grown(factsOf(path, {at(1h), at(1h + 3s)}));
    static_cast<void>(require(sink->begin(at(2h))));
    std::vector<Segment> found = all(*file);
    REQUIRE(found.size() == 2);
    CHECK_FALSE(found[0].open);
    CHECK(found[0].facts.torn);
    CHECK(found[0].facts.range.to == at(1h + 3s));
    CHECK(found[1].open);
    sink.reset();
    CHECK(require(file->wholeRange(cameraId(1)))->to == at(1h + 3s));
}

TEST_CASE("healing leaves alone what is being recorded", "[archive][sink][heal]")
{
    ArchiveFile file;
    const auto sink = Archive::sink(file.file, cameraId(1), Stream::Main);
    const QString path = require(sink->begin(at(1h)));
    media::SegmentFacts facts = writeRealSegment(path, at(1h), false);
    const Archive::Healed healed = require(file->heal(true, {}));
    CHECK(healed.added == 0);
    CHECK(healed.repaired == 0);
    CHECK(healed.gone == 0);
    sink->ended(facts);
    CHECK(all(*file).size() == 1);
}

TEST_CASE("many recorders and a sweep share the index without losing a segment", "[archive][sink][threads]")
{
    ArchiveFile file;
    for (int i = 0; i < 100; ++i)
        file.make(cameraId(9), at(std::chrono::minutes(i)), 60s);
    constexpr int kSegments = 40;
    std::vector<std::jthread> recorders;
    for (int camera = 1; camera <= 4; ++camera)
        recorders.emplace_back([&file, camera] {
            const auto sink = Archive::sink(file.file, cameraId(camera), Stream::Main);
            for (int i = 0; i < kSegments; ++i) {
                const base::WallTime from = at(24h * 300 + std::chrono::minutes(i));
                const auto path = sink->begin(from);
                if (!path)
                    return;
                QFile made(*path);
                if (!made.open(QIODevice::WriteOnly) || made.write("x") != 1)
                    return;
                made.close();
                sink->ended(factsOf(*path, {from, from + 60s}, 1));
            }
        });
    CHECK(sweepAll(*file, at(24h * 301)).segments == 100);
    recorders.clear();
    for (int camera = 1; camera <= 4; ++camera)
        CHECK(require(file->segments(cameraId(camera), {at(24h * 299), at(24h * 302)})).size() == kSegments);
    CHECK(filesBelow(file.footage).size() == 4 * kSegments);
    CHECK(require(file->diskState(at(24h * 301))).used_bytes == 4 * kSegments);
}
