// SPDX-License-Identifier: EUPL-1.2
#include "tests/incidents/store_fixture.h"

using namespace videoguard;
using namespace videoguard::incidents;
using namespace std::chrono_literals;
using test::got;
using test::must;

namespace {

const QString kAnna = QStringLiteral("anna");

Bookmark bookmarkOf(const QString &incidentId, const char *camera, base::WallTime at)
{
    Bookmark bookmark;
    bookmark.incidentId = incidentId;
    bookmark.cameraId = QString::fromLatin1(camera);
    bookmark.at = at;
    bookmark.note = QStringLiteral("Look here");
    bookmark.who = kAnna;
    bookmark.still = QByteArray("\x89PNG", 4);
    bookmark.drawings = {{Drawing::Kind::Arrow, {{0.1, 0.2}, {0.5, 0.75}}, {}},
                         {Drawing::Kind::Text, {{0.25, 0.25}}, QStringLiteral("red jacket")}};
    return bookmark;
}

Alarm alarmOf(const char *id, base::WallTime first)
{
    Alarm alarm;
    alarm.id = QString::fromLatin1(id);
    alarm.key = alarm.id;
    alarm.cameraId = QStringLiteral("cam-1");
    alarm.place = QStringLiteral("Talsi");
    alarm.detail = QStringLiteral("timed out");
    alarm.count = 3;
    alarm.first = first;
    alarm.newest = first + 5s;
    alarm.waitsSince = first;
    return alarm;
}

} // namespace

TEST_CASE("bookmarks come back with drawings, and with stills only when asked", "[incidents][store]")
{
    test::IncidentsFile file;
    const Incident incident = file.make();
    const auto now = file.clock.now;
    const Bookmark second = got(file.store->addBookmark(bookmarkOf(incident.id, "cam-2", now + 20s)));
    const Bookmark first = got(file.store->addBookmark(bookmarkOf({}, "cam-1", now + 10s)));
    CHECK_FALSE(first.id.isEmpty());
    CHECK(first.madeAt == now);
    CHECK(got(file.store->bookmarks({}, {}, {}, {}, true)) == std::vector<Bookmark>{first, second});
    CHECK(got(file.store->bookmarks(incident.id, {}, {}, {}, true)) == std::vector<Bookmark>{second});
    CHECK(got(file.store->bookmarks({}, {QStringLiteral("cam-1")}, {}, {}, true)) ==
          std::vector<Bookmark>{first});
    CHECK(got(file.store->bookmarks({}, {}, now + 11s, now + 30s, true)) == std::vector<Bookmark>{second});
    const auto light = got(file.store->bookmarks({}, {}, {}, {}, false));
    REQUIRE(light.size() == 2);
    CHECK(light[0].still.isEmpty());
    CHECK(light[0].drawings == first.drawings);
    // Changed without its still, it keeps it.
    Bookmark changed = light[0];
    changed.note = QStringLiteral("Here");
    changed.incidentId = incident.id;
    must(file.store->changeBookmark(changed));
    const auto kept = got(file.store->bookmarks(incident.id, {}, {}, {}, true));
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].note == QStringLiteral("Here"));
    CHECK(kept[0].still == first.still);
    must(file.store->removeBookmark(second.id, kAnna));
    CHECK(file.store->removeBookmark(second.id, kAnna).error().kind == base::ErrorKind::NotFound);
    CHECK(file.store->changeBookmark(second).error().kind == base::ErrorKind::NotFound);
    QStringList history;
    for (const Change &change : got(file.store->history(incident.id)))
        history += change.what + u':' + change.before + u'>' + change.after;
    CHECK(history == QStringList{QStringLiteral("created:>TAL-2026-000001"),
                                 QStringLiteral("bookmark:>Look here"), QStringLiteral("bookmark:>Here"),
                                 QStringLiteral("bookmark:Look here>")});
}

TEST_CASE("a bookmark needs a camera and a moment, and a still that is not too large", "[incidents][store]")
{
    test::IncidentsFile file;
    const auto now = file.clock.now;
    Bookmark bookmark = bookmarkOf({}, "", now);
    CHECK(file.store->addBookmark(bookmark).error().cause == QStringLiteral("camera"));
    bookmark = bookmarkOf({}, "cam-1", {});
    CHECK(file.store->addBookmark(bookmark).error().cause == QStringLiteral("at"));
    bookmark = bookmarkOf({}, "cam-1", now);
    bookmark.still = QByteArray(1024 * 1024 + 1, 'x');
    CHECK(file.store->addBookmark(bookmark).error().cause == QStringLiteral("still"));
    bookmark = bookmarkOf(QStringLiteral("nobody"), "cam-1", now);
    CHECK(file.store->addBookmark(bookmark).error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("the list of types begins with the built-in ones and never loses one", "[incidents][store]")
{
    test::IncidentsFile file;
    const auto built = got(file.store->types());
    CHECK(built == builtInTypes());
    CHECK(built.size() == 13);
    for (const IncidentType &type : built) {
        CAPTURE(type.id);
        CHECK_FALSE(type.en.isEmpty());
        CHECK_FALSE(type.lv.isEmpty());
        CHECK_FALSE(type.lt.isEmpty());
    }
    const IncidentType own{QStringLiteral("dogs"),  QStringLiteral("Dogs"), QStringLiteral("Suņi"),
                           QStringLiteral("Šunys"), Severity::Low,          false};
    must(file.store->setTypes({own, built[0]}));
    const auto types = got(file.store->types());
    REQUIRE(types.size() == 14);
    CHECK(types[0] == own);
    CHECK(types[1] == built[0]);
    for (std::size_t i = 2; i < types.size(); ++i)
        CHECK(types[i].retired);
    CHECK(file.store->setTypes({own, own}).error().cause == QStringLiteral("id"));
    CHECK(file.store->setTypes({{QStringLiteral("x"), {}, {}, {}, Severity::Low, false}}).error().cause ==
          QStringLiteral("name"));
    CHECK(got(file.store->types()) == types);
}

TEST_CASE("alarms survive a restart until they are over and acknowledged", "[incidents][store]")
{
    test::IncidentsFile file;
    const auto now = file.clock.now;
    Alarm open = alarmOf("open", now);
    open.kind = AlarmKind::DiskHeld;
    open.priority = Priority::High;
    open.shelvedUntil = now + 600s;
    open.shelveReason = QStringLiteral("known");
    open.shelvedBy = kAnna;
    open.escalatedAt = now + 60s;
    Alarm over = alarmOf("over", now + 1s);
    over.endedAt = now + 30s;
    Alarm done = alarmOf("done", now + 2s);
    done.endedAt = now + 30s;
    done.acknowledgedAt = now + 40s;
    done.acknowledgedBy = kAnna;
    for (const Alarm &alarm : {done, over, open})
        must(file.store->keepAlarm(alarm));
    file.store = got(Store::open(file.path, file.clock));
    CHECK(got(file.store->openAlarms()) == std::vector<Alarm>{open, over});
    CHECK(got(file.store->alarms({}, {})) == std::vector<Alarm>{open, over, done});
    CHECK(got(file.store->alarms(now + 35s, {})) == std::vector<Alarm>{open, done});
    CHECK(got(file.store->alarms({}, now + 1s)) == std::vector<Alarm>{open});
    over.acknowledgedAt = now + 50s;
    must(file.store->keepAlarm(over));
    CHECK(got(file.store->openAlarms()) == std::vector<Alarm>{open});
}

TEST_CASE("the shift log is what happened in its time", "[incidents][store]")
{
    test::IncidentsFile file;
    const auto begin = file.clock.now;
    const Incident before = file.make(QStringLiteral("before"));
    const Incident changed = file.make(QStringLiteral("changed later"));
    must(file.store->addShiftNote(kAnna, QStringLiteral("early")).map([](const Store::ShiftNote &) {}));
    file.clock.now = begin + 8h;
    must(file.store->addNote(changed.id, QStringLiteral("more"), kAnna).map([](const Incident &) {}));
    const Incident during = file.make(QStringLiteral("during"));
    must(file.store->addShiftNote(kAnna, QStringLiteral("Gate 3 is open")).map([](const Store::ShiftNote &) {
    }));
    must(file.store->keepAlarm(alarmOf("lost", begin + 7h)));
    Alarm same = alarmOf("lost again", begin + 8h);
    must(file.store->keepAlarm(same));
    Alarm past = alarmOf("past", begin + 1h);
    past.endedAt = past.acknowledgedAt = begin + 2h;
    must(file.store->keepAlarm(past));
    file.clock.now = begin + 20h;
    const Incident after = file.make(QStringLiteral("after"));

    const ShiftLog log = got(shiftLog(*file.store, begin + 4h, begin + 16h));
    REQUIRE(log.incidents.size() == 2);
    CHECK(log.incidents[0].id == changed.id);
    CHECK(log.incidents[1].id == during.id);
    CHECK(log.alarms.size() == 2);
    CHECK(log.camerasLost == 1);
    REQUIRE(log.notes.size() == 1);
    CHECK(log.notes[0].text == QStringLiteral("Gate 3 is open"));
    CHECK(file.store->addShiftNote(kAnna, QStringLiteral(" ")).error().kind == base::ErrorKind::Unsupported);
}
