// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/archive_schema.h"
#include "app/archive/segment_name.h"
#include "tests/archive/archive_fixture.h"
#include "tests/database/schema_of.h"

#include <QFile>
#include <QUuid>

using namespace videoguard;
using namespace videoguard::archive;
using namespace videoguard::test;
using base::ErrorKind;
using namespace std::chrono_literals;

TEST_CASE("archive.db is made from its schema and opened again unchanged", "[archive][schema]")
{
    ArchiveFile file;
    file.archive.reset();
    const auto fresh = require(database::Database::open(QStringLiteral(":memory:"), archiveSchema()));
    const auto kept = require(database::Database::open(file.file, archiveSchema()));
    CHECK(schemaOf(*kept) == schemaOf(*fresh));
    CHECK(require(kept->userVersion()) == 1);
}

TEST_CASE("a file that is no database is corrupt, and a new one takes its place", "[archive][schema]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("archive.db"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    CHECK(kindOf(Archive::open(path)) == ErrorKind::Corrupt);
    REQUIRE(file.rename(path + QStringLiteral(".damaged")));
    CHECK(Archive::open(path).has_value());
}

TEST_CASE("settings are kept, and figures out of range are refused", "[archive][settings]")
{
    ArchiveFile file;
    Settings settings = require(file->settings());
    settings.budget_bytes = 500'000'000'000;
    settings.replay_s = 60;
    settings.incidentHold_days = 30;
    require(file->setSettings(settings));
    file.reopen();
    CHECK(require(file->settings()) == settings);
    const auto refused = [&](auto change) {
        Settings wrong = settings;
        change(wrong);
        return kindOf(file->setSettings(wrong)) == ErrorKind::Unsupported;
    };
    CHECK(refused([](Settings &s) { s.replay_s = 121; }));
    CHECK(refused([](Settings &s) { s.replay_s = -1; }));
    CHECK(refused([](Settings &s) { s.afterIncident_s = 59; }));
    CHECK(refused([](Settings &s) { s.budget_bytes = -1; }));
    CHECK(refused([](Settings &s) { s.floor_bytes = -1; }));
    CHECK(refused([](Settings &s) { s.folder = QStringLiteral("relative/folder"); }));
    CHECK(require(file->settings()) == settings);
}

TEST_CASE("plans are kept by camera, and others stay as they are", "[archive][plans]")
{
    ArchiveFile file;
    Plan first{cameraId(1), Mode::Scheduled, Stream::Sub, 90, {}};
    first.schedule = {0xFFFFFF, 0, 1, 2, 4, 8, 0x800000};
    const Plan second{cameraId(2), Mode::Continuous, Stream::Main, 14, {}};
    require(file->setPlans({first}));
    require(file->setPlans({second}));
    file.reopen();
    CHECK(require(file->plans()) == std::vector<Plan>{first, second});
    Plan wrong = second;
    wrong.retention_days = 0;
    CHECK(kindOf(file->setPlans({wrong})) == ErrorKind::Unsupported);
    wrong.retention_days = 1101;
    CHECK(kindOf(file->setPlans({wrong})) == ErrorKind::Unsupported);
    wrong = second;
    wrong.cameraId = QStringLiteral("../outside");
    CHECK(kindOf(file->setPlans({wrong})) == ErrorKind::Denied);
}

TEST_CASE("a segment comes back as it went in", "[archive][segments]")
{
    ArchiveFile file;
    media::SegmentFacts facts = factsOf(file.pathOf(cameraId(1), at(1h)), {at(1h), at(1h + 10s)}, 123'456);
    facts.clockJumped = true;
    facts.damagedPictures = 3;
    facts.hasAudio = true;
    const qint64 id = require(file->begin(cameraId(1), Stream::Main, facts));
    std::vector<Segment> found = require(file->segments(cameraId(1), {at(0h), at(2h)}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == id);
    CHECK(found[0].facts == facts);
    CHECK(found[0].open);
    CHECK_FALSE(found[0].missing);

    facts.range.to = at(1h + 60s);
    facts.bytes = 700'000;
    facts.torn = true;
    require(file->update(id, facts, false));
    found = require(file->segments(cameraId(1), {at(1h + 59s), at(2h)}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].facts == facts);
    CHECK_FALSE(found[0].open);
    CHECK(require(file->segments(cameraId(1), {at(1h + 60s), at(2h)})).empty());
    CHECK(require(file->segments(cameraId(2), {at(0h), at(2h)})).empty());
    CHECK(kindOf(file->update(id + 1, facts, false)) == ErrorKind::NotFound);
    CHECK(require(file->camerasWithFootage()) == std::vector<QString>{cameraId(1)});
    CHECK(require(file->wholeRange(cameraId(1))) == TimeRange{at(1h), at(1h + 60s)});
    CHECK_FALSE(require(file->wholeRange(cameraId(2))).has_value());
}

TEST_CASE("nothing outside the archive's folder gets into the index", "[archive][segments][paths]")
{
    ArchiveFile file;
    const TimeRange range{at(1h), at(1h + 60s)};
    const auto refused = [&](const QString &path) {
        return kindOf(file->begin(cameraId(1), Stream::Main, factsOf(path, range))) == ErrorKind::Denied;
    };
    CHECK(refused(QStringLiteral("/etc/passwd")));
    CHECK(refused(file.footage + QStringLiteral("/../other.mkv")));
    CHECK(refused(file.footage));
    CHECK(refused(file.footage + QStringLiteral("x/a.mkv")));
    for (const QString &id : {QStringLiteral(".."), QStringLiteral("a/b"), QString(), QStringLiteral("a b"),
                              QString(65, u'a'), QStringLiteral("\u0101"), QStringLiteral("a\n")})
        CHECK(
            kindOf(file->begin(id, Stream::Main, factsOf(file.footage + QStringLiteral("/f.mkv"), range))) ==
            ErrorKind::Denied);
}

TEST_CASE("the name of a segment is read back, and no other name is", "[archive][paths]")
{
    const SegmentName name{cameraId(7), Stream::Sub, at(13h + 5min + 7s + 89ms), QStringLiteral(".mkv")};
    const QString path = relativePath(name);
    CHECK(path == cameraId(7) + QStringLiteral("/2026-03-01/") + cameraId(7) +
                      QStringLiteral("_20260301T130507.089Z_sub.mkv"));
    CHECK(parseRelativePath(path) == name);
    const QString day = cameraId(7) + QStringLiteral("/2026-03-01/");
    for (const QString &other : {QString(), day, day + QStringLiteral("x.mkv"),
                                 day + cameraId(8) + QStringLiteral("_20260301T130507.089Z_sub.mkv"),
                                 day + cameraId(7) + QStringLiteral("_20260301T130507.089Z_side.mkv"),
                                 day + cameraId(7) + QStringLiteral("_20260302T130507.089Z_sub.mkv"),
                                 day + cameraId(7) + QStringLiteral("_20260301T250507.089Z_sub.mkv"),
                                 QStringLiteral("../2026-03-01/.._20260301T130507.089Z_sub.mkv")})
        CHECK_FALSE(parseRelativePath(other).has_value());
}

TEST_CASE("an archive that was moved keeps its footage", "[archive][folder]")
{
    ArchiveFile file;
    file.make(cameraId(1), at(1h), 60s);
    const QString moved = file.folder.filePath(QStringLiteral("other disk"));
    REQUIRE(QFile::rename(file.footage, moved));
    file.changeSettings([&](Settings &settings) { settings.folder = moved; });
    require(file->prepareFolder());
    const std::vector<Segment> found = require(file->segments(cameraId(1), {at(0h), at(2h)}));
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].missing);
    CHECK(QFile::exists(found[0].facts.path));
}

TEST_CASE("another folder begins an archive, and the old one's footage stays in sight", "[archive][folder]")
{
    ArchiveFile file;
    file.make(cameraId(1), at(1h), 60s);
    const QString second = file.folder.filePath(QStringLiteral("second"));
    file.changeSettings([&](Settings &settings) { settings.folder = second; });
    CHECK(require(file->diskState(at(2h))).trouble == DiskState::Trouble::Gone);
    require(file->prepareFolder());
    CHECK(require(file->diskState(at(2h))).trouble == DiskState::Trouble::None);
    const std::vector<Segment> found = require(file->segments(cameraId(1), {at(0h), at(2h)}));
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].missing);
    CHECK(sweepAll(*file, at(24h * 40)).segments == 1);
    CHECK(filesBelow(file.footage).isEmpty());
}
