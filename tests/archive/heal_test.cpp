// SPDX-License-Identifier: EUPL-1.2
#include "app/database/database.h"
#include "app/media/segment_file.h"
#include "tests/archive/archive_fixture.h"
#include "tests/archive/segment_material.h"

#include <QFile>
#include <QFileInfo>

using namespace videoguard;
using namespace videoguard::archive;
using namespace videoguard::test;
using base::ErrorKind;
using namespace std::chrono_literals;

namespace {

void truncate(const QString &path, double part)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(qint64(double(file.size()) * part)));
}

Archive::Healed heal(Archive &archive, bool everything)
{
    return require(archive.heal(everything, {}));
}

std::vector<media::SegmentFacts> factsIn(Archive &archive, const QString &camera)
{
    std::vector<media::SegmentFacts> facts;
    for (Segment &segment : require(archive.segments(camera, {at(-24h), at(48h)})))
        facts.push_back(std::move(segment.facts));
    return facts;
}

} // namespace

TEST_CASE("a segment that a killed recorder left open is closed with what its file holds", "[archive][heal]")
{
    ArchiveFile file;
    const QString path = file.pathOf(cameraId(1), at(1h));
    media::SegmentFacts facts = factsOf(path, {at(1h), at(1h + 1s)}, 100);
    facts.clockJumped = true;
    require(file->begin(cameraId(1), Stream::Main, facts));
    writeRealSegment(path, at(1h), false);
    file.reopen();
    const Archive::Healed healed = heal(*file, false);
    CHECK(healed.gone == 0);
    CHECK(healed.added == 0);
    CHECK(healed.unreadable.isEmpty());
    const std::vector<Segment> found = require(file->segments(cameraId(1), {at(0h), at(2h)}));
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].open);
    CHECK(found[0].facts.range.from == at(1h));
    CHECK(found[0].facts.range.to > at(1h + 3s));
    CHECK(found[0].facts.clockJumped);
    CHECK(found[0].facts.bytes == QFileInfo(path).size());
    CHECK(media::inspectSegment(path).has_value());
    CHECK(require(file->diskState(at(2h))).used_bytes == QFileInfo(path).size());
    CHECK(heal(*file, false).repaired == 0);
}

TEST_CASE("a torn segment is repaired and logged", "[archive][heal]")
{
    ArchiveFile file;
    const QString path = file.pathOf(cameraId(1), at(1h));
    require(file->begin(cameraId(1), Stream::Main, factsOf(path, {at(1h), at(1h + 1s)}, 100)));
    writeRealSegment(path, at(1h), false);
    truncate(path, 0.8);
    file.reopen();
    const Archive::Healed healed = heal(*file, false);
    CHECK(healed.repaired == 1);
    CHECK(require(file->log()).front().action == QStringLiteral("repaired"));
    const std::vector<media::SegmentFacts> found = factsIn(*file, cameraId(1));
    REQUIRE(found.size() == 1);
    CHECK(found[0].range.to > at(1h + 2s));
    const auto again = media::inspectSegment(path);
    REQUIRE(again.has_value());
    CHECK_FALSE(again->torn);
}

TEST_CASE("an open row without a file goes, one with rubbish stays and is reported", "[archive][heal]")
{
    ArchiveFile file;
    const QString never = file.pathOf(cameraId(1), at(1h));
    const QString rubbish = file.pathOf(cameraId(1), at(2h));
    require(file->begin(cameraId(1), Stream::Main, factsOf(never, {at(1h), at(1h)}, 0)));
    require(file->begin(cameraId(1), Stream::Main, factsOf(rubbish, {at(2h), at(2h + 10s)}, 10)));
    REQUIRE(QDir().mkpath(QFileInfo(rubbish).path()));
    QFile made(rubbish);
    REQUIRE(made.open(QIODevice::WriteOnly));
    made.write("not a segment");
    made.close();
    const Archive::Healed healed = heal(*file, false);
    CHECK(healed.gone == 1);
    CHECK(healed.unreadable == QStringList{rubbish});
    CHECK(QFile::exists(rubbish));
    const std::vector<Segment> found = require(file->segments(cameraId(1), {at(0h), at(3h)}));
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].open);
    CHECK(found[0].facts.torn);
}

TEST_CASE("an index that was lost is made anew from the files", "[archive][heal]")
{
    ArchiveFile file;
    std::vector<media::SegmentFacts> written;
    for (int i = 0; i < 3; ++i) {
        const base::WallTime from = at(23h + 59min + std::chrono::seconds(30 * i));
        written.push_back(writeRealSegment(file.pathOf(cameraId(1), from), from));
    }
    const QString sub = file.pathOf(cameraId(2), at(5h), Stream::Sub);
    writeRealSegment(sub, at(5h));
    QFile foreign(file.footage + QStringLiteral("/notes.txt"));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.close();
    file.archive.reset();
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(file.file + QLatin1String(suffix));
    file.reopen();
    require(file->prepareFolder());
    double last = -1;
    bool forwards = true;
    const Archive::Healed healed = require(file->heal(true, [&](double done) {
        forwards = forwards && done >= last;
        last = done;
        return true;
    }));
    CHECK(forwards);
    CHECK(last == 1.0);
    CHECK(healed.added == 4);
    CHECK(healed.repaired == 0);
    CHECK(healed.unreadable.isEmpty());
    const std::vector<media::SegmentFacts> found = factsIn(*file, cameraId(1));
    REQUIRE(found.size() == written.size());
    qint64 bytes = QFileInfo(sub).size();
    for (std::size_t i = 0; i < found.size(); ++i) {
        CHECK(found[i].path == written[i].path);
        CHECK(found[i].range.from == written[i].range.from);
        CHECK(found[i].clock == media::ClockSource::Camera);
        CHECK(found[i].pictures == written[i].pictures);
        bytes += found[i].bytes;
    }
    CHECK(require(file->segments(cameraId(2), {at(0h), at(24h)})).front().stream == Stream::Sub);
    CHECK(require(file->diskState(at(24h))).used_bytes == bytes);
    // A second time nothing is left to do.
    const Archive::Healed again = heal(*file, true);
    CHECK(again.added == 0);
    CHECK(again.gone == 0);
    CHECK(factsIn(*file, cameraId(1)) == found);
}

TEST_CASE("rows whose file is gone are taken out, and what they were is logged", "[archive][heal]")
{
    ArchiveFile file;
    const Segment gone = file.make(cameraId(1), at(1h), 60s);
    const QString path = file.pathOf(cameraId(1), at(2h));
    media::SegmentFacts kept = writeRealSegment(path, at(2h));
    Segment row;
    row.cameraId = cameraId(1);
    row.facts = factsOf(path, kept.range, kept.bytes);
    require(file->add({row}));
    REQUIRE(QFile::remove(gone.facts.path));
    const Archive::Healed healed = heal(*file, true);
    CHECK(healed.gone == 1);
    CHECK(healed.added == 0);
    REQUIRE(factsIn(*file, cameraId(1)).size() == 1);
    const LogEntry entry = require(file->log()).at(1);
    CHECK(entry.action == QStringLiteral("lost"));
    CHECK(entry.range == gone.facts.range);
    CHECK(entry.cameraId == cameraId(1));
    CHECK(require(file->coverage({cameraId(1)}, {at(0h), at(24h)}, 1min)).front().size() == 1);
    CHECK(require(file->diskState(at(3h))).used_bytes == kept.bytes);
}

TEST_CASE("healing while the disk is gone loses no row", "[archive][heal][disk]")
{
    ArchiveFile file;
    file.make(cameraId(1), at(1h), 60s);
    require(file->begin(cameraId(1), Stream::Main,
                        factsOf(file.pathOf(cameraId(1), at(2h)), {at(2h), at(2h + 5s)})));
    const QString away = file.footage + QStringLiteral(".away");
    REQUIRE(QFile::rename(file.footage, away));
    CHECK(heal(*file, true).gone == 0);
    CHECK(factsIn(*file, cameraId(1)).size() == 2);
    // The mount point without the disk.
    REQUIRE(QDir().mkpath(file.footage));
    CHECK(heal(*file, true).gone == 0);
    CHECK(factsIn(*file, cameraId(1)).size() == 2);
}

TEST_CASE("healing stops when it is told to", "[archive][heal]")
{
    ArchiveFile file;
    for (int i = 0; i < 3; ++i)
        file.make(cameraId(1), at(std::chrono::hours(i)), 60s);
    CHECK(kindOf(file->heal(true, [](double done) { return done < 0.3; })) == ErrorKind::Cancelled);
    CHECK(factsIn(*file, cameraId(1)).size() == 3);
}
