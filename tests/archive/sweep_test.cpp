// SPDX-License-Identifier: EUPL-1.2
#include "app/database/database.h"
#include "tests/archive/archive_fixture.h"

#include <QFile>
#include <QFileInfo>

#include <random>

#include <unistd.h>

using namespace videoguard;
using namespace videoguard::archive;
using namespace videoguard::test;
using base::ErrorKind;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours kDay{24};

Hold holdOf(const std::vector<QString> &cameras, const TimeRange &range)
{
    Hold hold;
    hold.cameraIds = cameras;
    hold.range = range;
    hold.who = QStringLiteral("duty officer");
    hold.why = QStringLiteral("collision");
    return hold;
}

std::vector<QString> actions(Archive &archive)
{
    std::vector<QString> names;
    for (const LogEntry &entry : require(archive.log()))
        names.push_back(entry.action);
    return names;
}

} // namespace

TEST_CASE("footage older than the plan's days goes, and its empty folders with it", "[archive][sweep]")
{
    ArchiveFile file;
    require(file->setPlans({{cameraId(1), Mode::Continuous, Stream::Main, 10, {}}}));
    const Segment old = file.make(cameraId(1), at(0h), 60s);
    const Segment young = file.make(cameraId(1), at(kDay), 60s);
    const Segment unplanned = file.make(cameraId(2), at(0h), 60s);
    Archive::Swept swept = sweepAll(*file, at(10 * kDay + 60s));
    CHECK(swept.segments == 1);
    CHECK(swept.bytes == 1000);
    CHECK_FALSE(QFile::exists(old.facts.path));
    CHECK_FALSE(QFile::exists(QFileInfo(old.facts.path).path()));
    CHECK(QFile::exists(young.facts.path));
    CHECK(QFile::exists(unplanned.facts.path));
    CHECK(sweepAll(*file, at(30 * kDay + 59s)).segments == 1);
    CHECK(sweepAll(*file, at(30 * kDay + 60s)).segments == 1);
    CHECK_FALSE(QFile::exists(unplanned.facts.path));
    CHECK(require(file->diskState(at(30 * kDay))).used_bytes == 0);
    CHECK(require(file->coverage({cameraId(1)}, {at(-kDay), at(90 * kDay)}, 1h)).front().empty());
}

TEST_CASE("a sweep writes one log entry for each camera", "[archive][sweep]")
{
    ArchiveFile file;
    for (int i = 0; i < 50; ++i) {
        file.make(cameraId(1), at(std::chrono::minutes(i)), 60s);
        file.make(cameraId(2), at(std::chrono::minutes(i)), 60s);
    }
    CHECK(sweepAll(*file, at(100 * kDay)).segments == 100);
    const std::vector<LogEntry> log = require(file->log());
    REQUIRE(log.size() == 2);
    for (const LogEntry &entry : log) {
        CHECK(entry.action == QStringLiteral("retention"));
        CHECK(entry.segments == 50);
        CHECK(entry.bytes == 50'000);
        CHECK(entry.range == TimeRange{at(0h), at(50min)});
    }
    CHECK(log[0].cameraId != log[1].cameraId);
}

TEST_CASE("the budget takes the oldest of all cameras first", "[archive][sweep]")
{
    ArchiveFile file;
    std::vector<Segment> all;
    for (int i = 0; i < 20; ++i)
        all.push_back(file.make(cameraId(i % 3), at(std::chrono::minutes(i)), 60s, Stream::Main, 10'000));
    file.changeSettings([](Settings &settings) { settings.budget_bytes = 100'000; });
    const Archive::Swept swept = sweepAll(*file, at(kDay));
    CHECK_FALSE(swept.mustStop);
    CHECK(require(file->diskState(at(kDay))).used_bytes <= 100'000);
    for (std::size_t i = 0; i < all.size(); ++i)
        CHECK(QFile::exists(all[i].facts.path) == (i >= std::size_t(swept.segments)));
    CHECK(swept.segments == 11); // a little below the budget: the next minute is written, too
}

TEST_CASE("what is held stays, also where only a part of a file is held", "[archive][sweep][holds]")
{
    ArchiveFile file;
    std::vector<Segment> all;
    for (int i = 0; i < 10; ++i)
        all.push_back(file.make(cameraId(1), at(std::chrono::minutes(i)), 60s));
    const Segment other = file.make(cameraId(2), at(4min), 60s);
    const Hold hold = require(file->setHold(holdOf({cameraId(1)}, {at(3min + 59s), at(6min + 1s)})));
    sweepAll(*file, at(100 * kDay));
    for (std::size_t i = 0; i < all.size(); ++i)
        CHECK(QFile::exists(all[i].facts.path) == (i >= 3 && i <= 6));
    CHECK_FALSE(QFile::exists(other.facts.path));
    CHECK(require(file->diskState(at(100 * kDay))).held_bytes == 4000);
    require(file->releaseHold(hold.id, QStringLiteral("supervisor"), QStringLiteral("case closed")));
    sweepAll(*file, at(100 * kDay));
    CHECK(filesBelow(file.footage).isEmpty());
}

TEST_CASE("when only held footage is left, recording must stop", "[archive][sweep][holds]")
{
    ArchiveFile file;
    for (int i = 0; i < 10; ++i)
        file.make(cameraId(1), at(std::chrono::minutes(i)), 60s);
    require(file->setHold(holdOf({cameraId(1)}, {at(0min), at(8min)})));
    file.changeSettings([](Settings &settings) { settings.budget_bytes = 5000; });
    const Archive::Swept swept = sweepAll(*file, at(kDay));
    CHECK(swept.segments == 2);
    CHECK(swept.mustStop);
    const DiskState disk = require(file->diskState(at(kDay)));
    CHECK(disk.trouble == DiskState::Trouble::LowSpace);
    CHECK(disk.held_bytes == 8000);
}

TEST_CASE("below the floor everything goes that is not held, oldest first", "[archive][sweep]")
{
    ArchiveFile file;
    for (int i = 0; i < 20; ++i)
        file.make(cameraId(1), at(std::chrono::minutes(i)), 60s);
    file.changeSettings([](Settings &settings) { settings.floor_bytes = 1LL << 60; });
    const Archive::Swept swept = sweepAll(*file, at(kDay));
    CHECK(swept.segments == 20);
    CHECK(swept.mustStop);
    CHECK(require(file->diskState(at(kDay))).trouble == DiskState::Trouble::LowSpace);
    CHECK(require(file->log()).front().action == QStringLiteral("budget"));
}

TEST_CASE("a segment that is being written is never swept", "[archive][sweep]")
{
    ArchiveFile file;
    file.make(cameraId(1), at(0h), 60s);
    const QString path = file.pathOf(cameraId(1), at(60s));
    QFile open(path);
    REQUIRE(open.open(QIODevice::WriteOnly));
    const media::SegmentFacts facts = factsOf(path, {at(60s), at(90s)});
    const qint64 id = require(file->begin(cameraId(1), Stream::Main, facts));
    file.changeSettings([](Settings &settings) { settings.budget_bytes = 1; });
    CHECK(sweepAll(*file, at(1000 * kDay)).segments == 1);
    CHECK(QFile::exists(path));
    require(file->update(id, facts, false));
    CHECK(sweepAll(*file, at(1000 * kDay)).segments == 1);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("nothing is deleted while the marker is gone or another archive's", "[archive][sweep][disk]")
{
    ArchiveFile file;
    file.make(cameraId(1), at(0h), 60s);
    const QString marker = file.footage + QStringLiteral("/videoguard-archive");
    const QString aside = file.folder.filePath(QStringLiteral("marker"));
    REQUIRE(QFile::rename(marker, aside));
    CHECK(sweepAll(*file, at(1000 * kDay)).segments == 0);
    CHECK(require(file->diskState(at(kDay))).trouble == DiskState::Trouble::Gone);
    CHECK(require(file->segments(cameraId(1), {at(0h), at(1h)})).front().missing);
    CHECK(require(file->coverage({cameraId(1)}, {at(0h), at(1h)}, 1s)).front().front().missing);
    CHECK(require(file->coverage({cameraId(1)}, {at(0h), at(1h)}, 1h)).front().front().missing);
    CHECK(kindOf(file->prepareFolder()) == ErrorKind::Unreachable);
    CHECK_FALSE(QFile::exists(marker));

    QFile wrong(marker);
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write("vg.archive/1 11111111-1111-4111-8111-111111111111\n");
    wrong.close();
    CHECK(sweepAll(*file, at(1000 * kDay)).segments == 0);
    CHECK(require(file->diskState(at(kDay))).trouble == DiskState::Trouble::NotOurs);
    CHECK(kindOf(file->prepareFolder()) == ErrorKind::Denied);
    CHECK(filesBelow(file.footage).size() == 1);

    REQUIRE(wrong.remove());
    REQUIRE(QFile::rename(aside, marker));
    CHECK_FALSE(require(file->segments(cameraId(1), {at(0h), at(1h)})).front().missing);
    CHECK_FALSE(require(file->coverage({cameraId(1)}, {at(0h), at(1h)}, 1h)).front().front().missing);
    CHECK(require(file->diskState(at(kDay))).trouble == DiskState::Trouble::None);
    CHECK(sweepAll(*file, at(1000 * kDay)).segments == 1);
}

TEST_CASE("a link inside the folder leads no deletion out of it", "[archive][sweep][paths]")
{
    ArchiveFile file;
    const Segment segment = file.make(cameraId(1), at(0h), 60s);
    const QString day = QFileInfo(segment.facts.path).path();
    const QString outside = file.folder.filePath(QStringLiteral("outside"));
    REQUIRE(QFile::rename(day, outside));
    REQUIRE(QFile::link(outside, day));
    CHECK(sweepAll(*file, at(1000 * kDay)).segments == 0);
    CHECK(QFile::exists(outside + u'/' + QFileInfo(segment.facts.path).fileName()));
    CHECK(require(file->segments(cameraId(1), {at(0h), at(1h)})).size() == 1);
}

TEST_CASE("a deletion that was cut short is finished, unless the footage is held by now", "[archive][sweep]")
{
    ArchiveFile file;
    const Segment first = file.make(cameraId(1), at(0h), 60s);
    const Segment second = file.make(cameraId(1), at(1h), 60s);
    file.archive.reset();
    {
        // As a crash leaves it: marked, the first one's file deleted already.
        const auto raw = require(database::Database::open(file.file));
        require(raw->execute(QStringLiteral("UPDATE segment SET state = 2")));
    }
    REQUIRE(QFile::remove(first.facts.path));
    file.reopen();
    CHECK(require(file->segments(cameraId(1), {at(0h), at(2h)})).empty());
    require(file->setHold(holdOf({cameraId(1)}, {at(1h), at(2h)})));
    CHECK(sweepAll(*file, at(kDay)).segments == 1);
    const std::vector<Segment> left = require(file->segments(cameraId(1), {at(0h), at(2h)}));
    REQUIRE(left.size() == 1);
    CHECK(left[0].facts == second.facts);
    CHECK(QFile::exists(second.facts.path));
}

TEST_CASE("a sweep of many small steps ends where one long one does", "[archive][sweep]")
{
    ArchiveFile file;
    for (int i = 0; i < 60; ++i)
        file.make(cameraId(i % 2), at(std::chrono::minutes(i)), 60s);
    int steps = 0;
    int segments = 0;
    for (bool done = false; !done; ++steps) {
        const Archive::Swept one = require(file->sweep(at(100 * kDay), 0ms + std::chrono::milliseconds(1)));
        segments += one.segments;
        done = one.done;
        REQUIRE(steps < 10'000);
    }
    CHECK(segments == 60);
    CHECK(filesBelow(file.footage).isEmpty());
    CHECK(require(file->diskState(at(kDay))).used_bytes == 0);
}

TEST_CASE("holds say who and why, and are looked at again within six months", "[archive][holds]")
{
    ArchiveFile file;
    const Hold good = holdOf({cameraId(1), cameraId(2)}, {at(0h), at(1h)});
    const auto refused = [&](auto change) {
        Hold wrong = good;
        change(wrong);
        return kindOf(file->setHold(wrong)) == ErrorKind::Unsupported;
    };
    const base::WallTime now = file.clock.now;
    CHECK(refused([](Hold &h) { h.why = QStringLiteral("  "); }));
    CHECK(refused([](Hold &h) { h.who.clear(); }));
    CHECK(refused([](Hold &h) { h.cameraIds.clear(); }));
    CHECK(refused([](Hold &h) { std::swap(h.range.from, h.range.to); }));
    CHECK(refused([&](Hold &h) { h.reviewAt = now + 185 * kDay; }));
    CHECK(refused([&](Hold &h) { h.reviewAt = now + -1h; }));
    CHECK(refused([&](Hold &h) { h.until = now; }));
    CHECK(require(file->holds()).empty());
    CHECK(require(file->log()).empty());

    Hold hold = good;
    hold.caseNumber = QStringLiteral("11-2026");
    hold.incidentId = cameraId(99);
    hold.reviewAt = now + 30 * kDay;
    hold = require(file->setHold(hold));
    CHECK(hold.setAt == now);
    CHECK(require(file->holds()) == std::vector<Hold>{hold});

    Hold changed = hold;
    changed.range.to = at(2h);
    changed.cameraIds = {cameraId(1)};
    require(file->changeHold(changed, QStringLiteral("supervisor")));
    CHECK(require(file->holds()) == std::vector<Hold>{changed});
    CHECK(kindOf(file->releaseHold(hold.id, QStringLiteral("supervisor"), QString())) ==
          ErrorKind::Unsupported);
    require(file->releaseHold(hold.id, QStringLiteral("supervisor"), QStringLiteral("not needed")));
    CHECK(require(file->holds()).empty());
    const std::vector<Hold> all = require(file->holds(true));
    REQUIRE(all.size() == 1);
    CHECK(all[0].isReleased());
    CHECK(all[0].releasedBy == QStringLiteral("supervisor"));
    CHECK(kindOf(file->releaseHold(hold.id, QStringLiteral("a"), QStringLiteral("b"))) ==
          ErrorKind::Conflict);
    CHECK(kindOf(file->changeHold(changed, QStringLiteral("a"))) == ErrorKind::Conflict);
    CHECK(kindOf(file->releaseHold(cameraId(5), QStringLiteral("a"), QStringLiteral("b"))) ==
          ErrorKind::NotFound);
    CHECK(actions(*file) == std::vector<QString>{QStringLiteral("hold released"),
                                                 QStringLiteral("hold changed"), QStringLiteral("hold set")});
}

TEST_CASE("a hold whose time is over is released by the next sweep and logged", "[archive][holds]")
{
    ArchiveFile file;
    file.make(cameraId(1), at(0h), 60s);
    Hold hold = holdOf({cameraId(1)}, {at(0h), at(1h)});
    hold.until = file.clock.now + 10 * kDay;
    require(file->setHold(hold));
    CHECK(sweepAll(*file, file.clock.now + 9 * kDay).segments == 0);
    CHECK(sweepAll(*file, file.clock.now + 10 * kDay).segments == 1);
    CHECK(require(file->holds()).empty());
    CHECK(require(file->log()).at(1).action == QStringLiteral("hold released"));
}

TEST_CASE("a sweep of random footage leaves what a naive model leaves", "[archive][sweep][random]")
{
    for (const unsigned seed : {21U, 22U, 23U, 24U, 25U, 26U}) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto any = [&random](int from, int to) {
            return std::uniform_int_distribution<int>(from, to)(random);
        };
        ArchiveFile file;
        std::vector<Plan> plans;
        std::vector<Segment> all;
        for (int camera = 0; camera < 4; ++camera) {
            plans.push_back({cameraId(camera), Mode::Continuous, Stream::Main, any(1, 10), {}});
            for (int i = 0; i < 25; ++i)
                all.push_back(file.make(
                    cameraId(camera),
                    at(std::chrono::seconds(any(0, 12 * 86400)) + std::chrono::milliseconds(all.size())),
                    std::chrono::seconds(any(1, 600)), Stream::Main, any(1, 5000)));
        }
        require(file->setPlans(plans));
        std::vector<Hold> holds;
        for (int i = 0; i < 6; ++i) {
            const base::WallTime from = at(std::chrono::seconds(any(0, 12 * 86400)));
            holds.push_back(
                require(file->setHold(holdOf({cameraId(any(0, 3)), cameraId(any(0, 3))},
                                             {from, from + std::chrono::seconds(any(1, 2 * 86400))}))));
        }
        const qint64 budget = any(20'000, 200'000);
        file.changeSettings([budget](Settings &settings) { settings.budget_bytes = budget; });
        const base::WallTime now = at(12 * kDay);

        const auto isHeld = [&](const Segment &one) {
            return std::any_of(holds.cbegin(), holds.cend(), [&](const Hold &hold) {
                return std::count(hold.cameraIds.cbegin(), hold.cameraIds.cend(), one.cameraId) > 0 &&
                       hold.range.overlaps(one.facts.range);
            });
        };
        std::vector<Segment> left;
        for (const Segment &one : all) {
            const auto plan = std::find_if(plans.cbegin(), plans.cend(), [&](const Plan &candidate) {
                return candidate.cameraId == one.cameraId;
            });
            if (isHeld(one) || one.facts.range.to > now + -plan->retention_days * kDay)
                left.push_back(one);
        }
        std::sort(left.begin(), left.end(),
                  [](const auto &a, const auto &b) { return a.facts.range.to < b.facts.range.to; });
        qint64 used = 0;
        for (const Segment &one : left)
            used += one.facts.bytes;
        for (auto one = left.begin(); one != left.end() && double(used) > double(budget) * 0.99;) {
            if (isHeld(*one)) {
                ++one;
                continue;
            }
            used -= one->facts.bytes;
            one = left.erase(one);
        }
        QStringList expected;
        for (const Segment &one : left)
            expected += QDir(file.footage).relativeFilePath(one.facts.path);
        expected.sort();

        const Archive::Swept swept = sweepAll(*file, now);
        const QStringList found = filesBelow(file.footage);
        CHECK(found == expected);
        CHECK(swept.mustStop == (used > budget));
        qint64 bytes = 0;
        for (const QString &path : found)
            bytes += QFileInfo(file.footage + u'/' + path).size();
        const DiskState disk = require(file->diskState(now));
        CHECK(disk.used_bytes == bytes);
        qint64 held = 0;
        for (const Segment &one : left)
            held += isHeld(one) ? one.facts.bytes : 0;
        CHECK(disk.held_bytes == held);
    }
}
