// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/alarm.h"
#include "tests/support/catch.h"

#include <QStringList>

using namespace videoguard;
using namespace videoguard::incidents;
using namespace std::chrono_literals;

namespace {

const QString kAnna = QStringLiteral("anna");
const base::WallTime kStart{std::chrono::microseconds(1'795'000'000'000'000)};

/// A book and the seconds since its start.
struct Book {
    AlarmBook book;

    static base::WallTime at(std::chrono::microseconds time) { return kStart + time; }
    AlarmOutcome lost(int camera, std::chrono::microseconds time)
    {
        return book.raise(AlarmKind::CameraLost, id(camera), QStringLiteral("Talsi"),
                          QStringLiteral("timed out"), at(time));
    }
    AlarmOutcome back(int camera, std::chrono::microseconds time)
    {
        return book.clear(AlarmKind::CameraLost, id(camera), at(time));
    }
    AlarmOutcome raise(AlarmKind kind, std::chrono::microseconds time)
    {
        return book.raise(kind, {}, {}, {}, at(time));
    }
    AlarmOutcome clear(AlarmKind kind, std::chrono::microseconds time)
    {
        return book.clear(kind, {}, at(time));
    }
    std::vector<Alarm> open(std::chrono::microseconds time) { return book.open(at(time)); }
    static QString id(int camera) { return QStringLiteral("cam-%1").arg(camera); }
};

QStringList keysOf(const std::vector<Alarm> &alarms)
{
    QStringList keys;
    for (const Alarm &alarm : alarms)
        keys += alarm.key;
    return keys;
}

} // namespace

TEST_CASE("the same trouble again counts up and makes no second row", "[incidents][alarm]")
{
    Book b;
    b.book.setWatched(20);
    CHECK(b.lost(1, 0s).changed.size() == 1);
    CHECK(b.back(1, 10s).changed.size() == 1);
    const AlarmOutcome again = b.lost(1, 20s);
    REQUIRE(again.changed.size() == 1);
    CHECK(again.changed[0].count == 2);
    const auto open = b.open(20s);
    REQUIRE(open.size() == 1);
    CHECK(open[0].count == 2);
    CHECK(open[0].first == Book::at(0s));
    CHECK(open[0].newest == Book::at(20s));
    CHECK_FALSE(open[0].isOver());
    CHECK(b.book.isRaised(AlarmKind::CameraLost, Book::id(1)));
    CHECK_FALSE(b.book.isRaised(AlarmKind::CameraRefused, Book::id(1)));
    // Another kind and another camera are rows of their own.
    CHECK(b.book.raise(AlarmKind::CameraRefused, Book::id(1), {}, {}, Book::at(30s)).changed.size() == 1);
    CHECK(b.lost(2, 30s).changed.size() == 1);
    CHECK(b.open(30s).size() == 3);
}

TEST_CASE("acknowledging does not close, and closing does not acknowledge", "[incidents][alarm]")
{
    Book b;
    b.book.setWatched(20);
    const QString first = b.lost(1, 0s).changed[0].id;
    const AlarmOutcome seen = b.book.acknowledge(first, kAnna, Book::at(5s));
    REQUIRE(seen.changed.size() == 1);
    CHECK(seen.changed[0].acknowledgedBy == kAnna);
    CHECK(b.book.lastAcknowledged()->id == first);
    REQUIRE(b.open(5s).size() == 1);
    CHECK_FALSE(b.open(5s)[0].isOver());
    CHECK(b.book.unacknowledged(Book::at(5s)) == 0);
    CHECK_FALSE(b.book.first(Book::at(5s)));
    // Seen and over is gone.
    CHECK(b.back(1, 10s).changed[0].isOver());
    CHECK(b.open(10s).empty());
    // The other way round.
    const QString second = b.lost(1, 20s).changed[0].id;
    CHECK(second != first);
    CHECK(b.back(1, 25s).changed.size() == 1);
    REQUIRE(b.open(30s).size() == 1);
    CHECK(b.book.unacknowledged(Book::at(30s)) == 1);
    CHECK(b.book.acknowledge(second, kAnna, Book::at(30s)).changed.size() == 1);
    CHECK(b.open(30s).empty());
    // What is not there changes nothing.
    CHECK(b.book.acknowledge(second, kAnna, Book::at(31s)).changed.empty());
    CHECK(b.back(1, 31s).changed.empty());
}

TEST_CASE("the list is unacknowledged first, then priority, then the oldest", "[incidents][alarm]")
{
    Book b;
    b.book.setWatched(20);
    CHECK(b.raise(AlarmKind::SyncTrouble, 0s).changed.size() == 1);
    CHECK(b.lost(2, 1s).changed.size() == 1);
    CHECK(b.lost(1, 2s).changed.size() == 1);
    CHECK(b.raise(AlarmKind::DiskGone, 3s).changed.size() == 1);
    const QString held = b.raise(AlarmKind::DiskHeld, 4s).changed[0].id;
    const QString low = b.raise(AlarmKind::DiskLow, 5s).changed[0].id;
    CHECK(b.book.acknowledge(held, kAnna, Book::at(6s)).changed.size() == 1);
    CHECK(b.book.shelve(low, kAnna, QStringLiteral("known"), 10min, Book::at(6s)).changed.size() == 1);
    CHECK(keysOf(b.open(7s)) == QStringList{QStringLiteral("disk_gone/"), QStringLiteral("camera_lost/cam-2"),
                                            QStringLiteral("camera_lost/cam-1"),
                                            QStringLiteral("sync_trouble/"), QStringLiteral("disk_held/"),
                                            QStringLiteral("disk_low/")});
    CHECK(b.book.first(Book::at(7s))->key == QStringLiteral("disk_gone/"));
    CHECK(b.book.unacknowledged(Book::at(7s)) == 4);
}

TEST_CASE("only high alarms sound, when they are new and nothing is muted", "[incidents][alarm]")
{
    for (const AlarmKind kind :
         {AlarmKind::CameraLost, AlarmKind::CameraRefused, AlarmKind::SiteLost, AlarmKind::RecordingFails,
          AlarmKind::DiskGone, AlarmKind::DiskLow, AlarmKind::DiskHeld, AlarmKind::SyncTrouble,
          AlarmKind::ClockJump, AlarmKind::CameraEvent}) {
        Book b;
        CAPTURE(static_cast<int>(kind));
        const bool high = usualPriority(kind) == Priority::High;
        CHECK(b.raise(kind, 0s).sound == high);
        CHECK_FALSE(b.raise(kind, 1s).sound);
        CHECK_FALSE(b.clear(kind, 2s).sound);
        CHECK_FALSE(b.raise(kind, 3s).sound);
    }
    CHECK(usualPriority(AlarmKind::SyncTrouble) == Priority::Low);
    CHECK(usualPriority(AlarmKind::CameraLost) == Priority::Medium);
    Book b;
    b.book.mute(Book::at(120s));
    CHECK_FALSE(b.raise(AlarmKind::DiskGone, 119s).sound);
    CHECK(b.raise(AlarmKind::DiskHeld, 120s).sound);
    // The clock was set back by a day: nobody is deaf for a day.
    b.book.mute(Book::at(24h));
    CHECK(b.raise(AlarmKind::RecordingFails, 121s).sound);
}

TEST_CASE("a shelf needs a reason, lasts an hour at most, and brings back what lasts", "[incidents][alarm]")
{
    Book b;
    const QString id = b.raise(AlarmKind::DiskGone, 0s).changed[0].id;
    CHECK(b.book.shelve(id, kAnna, QStringLiteral("  "), 10min, Book::at(1s)).changed.empty());
    CHECK(b.book.shelve(id, kAnna, QStringLiteral("why"), 0min, Book::at(1s)).changed.empty());
    const AlarmOutcome shelved =
        b.book.shelve(id, kAnna, QStringLiteral("disk is being changed"), 300min, Book::at(1s));
    REQUIRE(shelved.changed.size() == 1);
    CHECK(shelved.changed[0].shelvedUntil == Book::at(1s + 60min));
    CHECK(shelved.changed[0].shelvedBy == kAnna);
    CHECK(b.book.unacknowledged(Book::at(2s)) == 0);
    CHECK_FALSE(b.book.first(Book::at(2s)));
    CHECK(b.open(2s).size() == 1);
    // Neither escalated nor heard meanwhile.
    CHECK(b.book.tick(Book::at(30min)).changed.empty());
    CHECK_FALSE(b.raise(AlarmKind::DiskGone, 31min).sound);
    const AlarmOutcome due = b.book.tick(Book::at(1s + 60min));
    REQUIRE(due.changed.size() == 1);
    CHECK(due.sound);
    CHECK_FALSE(due.changed[0].shelvedUntil.isKnown());
    CHECK(due.changed[0].waitsSince == Book::at(1s + 60min));
    CHECK(b.book.unacknowledged(Book::at(1s + 60min)) == 1);
    CHECK_FALSE(due.changed[0].escalatedAt.isKnown());
    CHECK(b.book.tick(Book::at(60s + 60min)).changed.empty());
    CHECK(b.book.tick(Book::at(61s + 60min)).changed.size() == 1);
}

TEST_CASE("an acknowledged alarm that was shelved comes back unacknowledged", "[incidents][alarm]")
{
    Book b;
    const QString id = b.raise(AlarmKind::DiskLow, 0s).changed[0].id;
    CHECK(b.book.acknowledge(id, kAnna, Book::at(1s)).changed.size() == 1);
    CHECK(b.book.shelve(id, kAnna, QStringLiteral("why"), 5min, Book::at(2s)).changed.size() == 1);
    CHECK_FALSE(b.book.tick(Book::at(6min)).changed.empty());
    CHECK(b.book.unacknowledged(Book::at(6min)) == 1);
}

TEST_CASE("trouble that ends on the shelf is done with", "[incidents][alarm]")
{
    Book b;
    QString id = b.raise(AlarmKind::DiskGone, 0s).changed[0].id;
    CHECK(b.book.shelve(id, kAnna, QStringLiteral("why"), 10min, Book::at(1s)).changed.size() == 1);
    const AlarmOutcome over = b.clear(AlarmKind::DiskGone, 60s);
    REQUIRE(over.changed.size() == 1);
    CHECK(over.changed[0].isAcknowledged());
    CHECK(over.changed[0].acknowledgedBy == kAnna);
    CHECK(b.open(60s).empty());
    // It was over already when it was put there.
    id = b.raise(AlarmKind::DiskGone, 100s).changed[0].id;
    CHECK(b.clear(AlarmKind::DiskGone, 110s).changed.size() == 1);
    CHECK(b.book.shelve(id, kAnna, QStringLiteral("why"), 1min, Book::at(111s)).changed.size() == 1);
    CHECK(b.book.tick(Book::at(200s)).changed.size() == 1);
    CHECK(b.open(200s).empty());
}

TEST_CASE("what nobody acknowledges escalates: high after 60 s, medium after 5 min, low never",
          "[incidents][alarm]")
{
    struct Row {
        AlarmKind kind;
        std::chrono::seconds after;
    };
    for (const Row &row :
         {Row{AlarmKind::DiskGone, 60s}, Row{AlarmKind::DiskLow, 300s}, Row{AlarmKind::SyncTrouble, 0s}}) {
        CAPTURE(static_cast<int>(row.kind));
        Book b;
        const QString id = b.raise(row.kind, 0s).changed[0].id;
        if (row.after == 0s) {
            CHECK(b.book.tick(Book::at(24h)).changed.empty());
            continue;
        }
        CHECK(b.book.tick(Book::at(row.after - 1ms)).changed.empty());
        const AlarmOutcome due = b.book.tick(Book::at(row.after));
        REQUIRE(due.changed.size() == 1);
        CHECK(due.changed[0].escalatedAt == Book::at(row.after));
        CHECK(due.sound == (usualPriority(row.kind) == Priority::High));
        // Once.
        CHECK(b.book.tick(Book::at(row.after + 1h)).changed.empty());
        Book seen;
        const QString other = seen.raise(row.kind, 0s).changed[0].id;
        CHECK(seen.book.acknowledge(other, kAnna, Book::at(1s)).changed.size() == 1);
        CHECK(seen.book.tick(Book::at(1h)).changed.empty());
    }
    // A clock that is set back delays it by its own time at most.
    Book b;
    CHECK(b.raise(AlarmKind::DiskGone, 24h).changed.size() == 1);
    CHECK(b.book.tick(Book::at(0s)).changed.empty());
    CHECK(b.book.tick(Book::at(60s)).changed.size() == 1);
}

TEST_CASE("more than ten new alarms in ten minutes are a flood", "[incidents][alarm]")
{
    Book b;
    b.book.setWatched(1000);
    for (int i = 0; i < 10; ++i)
        CHECK(b.lost(i, std::chrono::seconds(i)).changed.size() == 1);
    CHECK_FALSE(b.book.isFlood(Book::at(10s)));
    // The same again is not new.
    CHECK(b.lost(3, 11s).changed.size() == 1);
    CHECK_FALSE(b.book.isFlood(Book::at(11s)));
    CHECK(b.lost(10, 12s).changed.size() == 1);
    CHECK(b.book.isFlood(Book::at(12s)));
    CHECK(b.book.isFlood(Book::at(10min)));
    CHECK_FALSE(b.book.isFlood(Book::at(10min + 1s)));
}

TEST_CASE("more than a fifth of the watched cameras lost is one site alarm", "[incidents][alarm]")
{
    Book b;
    b.book.setWatched(15);
    for (int i = 0; i < 3; ++i)
        CHECK(b.lost(i, std::chrono::seconds(i)).changed.size() == 1);
    CHECK(b.open(3s).size() == 3); // exactly a fifth
    const AlarmOutcome site = b.lost(3, 4s);
    CHECK(site.sound);
    CHECK(keysOf(b.open(4s)) == QStringList{QStringLiteral("site_lost/")});
    Alarm alarm = b.open(4s)[0];
    CHECK(alarm.count == 4);
    CHECK(alarm.priority == Priority::High);
    CHECK(alarm.detail == QStringLiteral("4 of 15"));
    CHECK(alarm.place == QStringLiteral("Talsi"));
    CHECK(b.book.unacknowledged(Book::at(4s)) == 1);
    // More of them are the same alarm, without another sound.
    for (int i = 4; i < 15; ++i)
        CHECK_FALSE(b.lost(i, std::chrono::seconds(i)).sound);
    CHECK(b.open(20s)[0].count == 15);
    CHECK_FALSE(b.book.isFlood(Book::at(20s)));
    // Members do not escalate.
    const AlarmOutcome escalated = b.book.tick(Book::at(10min));
    CHECK(keysOf(escalated.changed) == QStringList{QStringLiteral("site_lost/")});
    // They come back one by one; what is still lost at the end is shown by itself and waits from then on.
    for (int i = 0; i < 12; ++i)
        CHECK_FALSE(b.back(i, 11min).changed.empty());
    CHECK(keysOf(b.open(11min)) ==
          QStringList{QStringLiteral("site_lost/"), QStringLiteral("camera_lost/cam-12"),
                      QStringLiteral("camera_lost/cam-13"), QStringLiteral("camera_lost/cam-14")});
    CHECK(b.open(11min)[0].isOver());
    CHECK(b.open(11min)[1].waitsSince == Book::at(11min));
    CHECK(b.book.tick(Book::at(15min)).changed.empty());
    CHECK_FALSE(b.book.isFlood(Book::at(11min)));
    CHECK(b.book.acknowledge(alarm.id, kAnna, Book::at(12min)).changed.size() == 1);
    CHECK(b.open(12min).size() == 3);
}

TEST_CASE("two of three cameras are no site", "[incidents][alarm]")
{
    Book b;
    b.book.setWatched(3);
    CHECK(b.lost(0, 0s).changed.size() == 1);
    CHECK(b.lost(1, 1s).changed.size() == 1);
    CHECK(b.open(1s).size() == 2);
    CHECK(b.lost(2, 2s).sound);
    CHECK(b.open(2s).size() == 1);
}

TEST_CASE("fewer watched cameras can make a site alarm with the next look", "[incidents][alarm]")
{
    Book b;
    b.book.setWatched(100);
    for (int i = 0; i < 5; ++i)
        CHECK(b.lost(i, 0s).changed.size() == 1);
    CHECK(b.book.tick(Book::at(1s)).changed.empty());
    b.book.setWatched(10);
    CHECK(b.book.tick(Book::at(2s)).sound);
    CHECK(keysOf(b.open(2s)) == QStringList{QStringLiteral("site_lost/")});
    b.book.setWatched(100);
    CHECK_FALSE(b.book.tick(Book::at(3s)).changed.empty());
    CHECK(b.open(3s).size() == 6);
}

TEST_CASE("acknowledging a site alarm acknowledges its cameras", "[incidents][alarm]")
{
    Book b;
    b.book.setWatched(10);
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(b.lost(i, 0s).changed.empty());
    CHECK(b.book.acknowledge(b.open(1s)[0].id, kAnna, Book::at(1s)).changed.size() == 5);
    CHECK(b.book.lastAcknowledged()->kind == AlarmKind::SiteLost);
    CHECK_FALSE(b.back(0, 2s).changed.empty());
    CHECK_FALSE(b.back(1, 2s).changed.empty());
    // Two of ten are left: known, not new.
    CHECK(b.open(2s).size() == 2);
    CHECK(b.book.unacknowledged(Book::at(2s)) == 0);
}

TEST_CASE("a restart goes on where it was", "[incidents][alarm]")
{
    Book before;
    before.book.setWatched(20);
    CHECK(before.lost(1, 0s).changed.size() == 1);
    const QString disk = before.raise(AlarmKind::DiskGone, 1s).changed[0].id;
    CHECK(before.book.acknowledge(disk, kAnna, Book::at(2s)).changed.size() == 1);
    Book after;
    after.book.setWatched(20);
    after.book.restore(before.book.all());
    CHECK(after.open(10s) == before.open(10s));
    CHECK(after.book.isRaised(AlarmKind::CameraLost, Book::id(1)));
    CHECK_FALSE(after.back(1, 11s).changed.empty());
    CHECK(after.book.tick(Book::at(5min)).changed.size() == 1);
}
