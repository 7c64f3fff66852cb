// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/store.h"

#include "app/incidents/incidents_schema.h"
#include "tests/database/schema_of.h"
#include "tests/incidents/store_fixture.h"

#include <QSet>

#include <thread>

using namespace videoguard;
using namespace videoguard::incidents;
using namespace std::chrono_literals;
using test::got;
using test::must;

namespace {

const QString kAnna = QStringLiteral("anna");
const QString kBen = QStringLiteral("ben");

Incident fullIncident()
{
    Incident incident;
    incident.type = QStringLiteral("theft");
    incident.severity = Severity::High;
    incident.title = QStringLiteral("Bicycle taken");
    incident.place = QStringLiteral("Lielā iela 3, Talsi");
    incident.position = {57.2456, 22.5812};
    incident.markedAt = {std::chrono::microseconds(1'795'000'000'000'000)};
    incident.from = incident.markedAt + -30s;
    incident.to = incident.markedAt + 600s;
    incident.cameraId = QStringLiteral("cam-1");
    incident.cameraIds = {QStringLiteral("cam-1"), QStringLiteral("cam-2")};
    incident.description = QStringLiteral("Two people, one bicycle.");
    incident.caseNumber = QStringLiteral("A-77/26");
    incident.involved = {{QStringLiteral("suspect"), QStringLiteral("red jacket")}};
    incident.links = {{Link::Kind::Request, QStringLiteral("req-1"), QStringLiteral("Request"),
                       QJsonObject{{QStringLiteral("a"), 1}}}};
    incident.outcome = QStringLiteral("");
    return incident;
}

} // namespace

TEST_CASE("what is created is read back whole", "[incidents][store]")
{
    test::IncidentsFile file;
    Incident wanted = fullIncident();
    wanted.notes = {{{}, {}, QStringLiteral("patrol called")}};
    const Incident made = got(file.store->create(wanted, QStringLiteral("TAL"), 2026, kAnna));
    CHECK(made.number == QStringLiteral("TAL-2026-000001"));
    CHECK(made.revision == 1);
    CHECK(made.markedBy == kAnna);
    CHECK(made.notes[0].who == kAnna);
    CHECK(made.notes[0].at == file.clock.now);
    CHECK(made.readBy == QStringList{kAnna});
    CHECK(got(file.store->incident(made.id)) == made);
    auto again = got(Store::open(file.path, file.clock));
    CHECK(got(again->incident(made.id)) == made);
    CHECK(got(again->find({})) == std::vector<Incident>{made});
    CHECK(file.store->incident(QStringLiteral("nobody")).error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("a schema is written once and opened again without a change", "[incidents][store]")
{
    test::IncidentsFile file;
    auto first = got(database::Database::open(file.path));
    const QStringList schema = test::schemaOf(*first);
    auto fresh = got(database::Database::open(QStringLiteral(":memory:"), incidentsSchema()));
    CHECK(test::schemaOf(*fresh) == schema);
    const auto opened = got(Store::open(file.path));
    CHECK(test::schemaOf(*first) == schema);
}

TEST_CASE("numbers run without gaps per organisation and year, also after a refused one",
          "[incidents][store]")
{
    test::IncidentsFile file;
    CHECK(file.make().number == QStringLiteral("TAL-2026-000001"));
    Incident bad;
    bad.title = QString(201, u'x');
    const auto refused = file.store->create(bad, QStringLiteral("TAL"), 2026, kAnna);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::Unsupported);
    CHECK(refused.error().cause == QStringLiteral("title"));
    // One that fails while it is written gives its number back.
    Incident twice;
    twice.id = got(file.store->find({})).front().id;
    CHECK_FALSE(file.store->create(twice, QStringLiteral("TAL"), 2026, kAnna));
    CHECK(file.make().number == QStringLiteral("TAL-2026-000002"));
    const Incident empty;
    CHECK(got(file.store->create(empty, QStringLiteral("TAL"), 2027, kAnna)).number ==
          QStringLiteral("TAL-2027-000001"));
    CHECK(got(file.store->create(empty, QStringLiteral("VG"), 2026, kAnna)).number ==
          QStringLiteral("VG-2026-000001"));
    for (const char *letters : {"", "tal", "TAL/..", "ABCDEFGHI"})
        CHECK_FALSE(file.store->create(empty, QString::fromLatin1(letters), 2026, kAnna));
}

TEST_CASE("two stores on one file never give a number twice", "[incidents][store]")
{
    constexpr int kEach = 40;
    test::IncidentsFile file;
    QStringList failures[3];
    {
        std::vector<std::jthread> threads;
        for (QStringList &failed : failures) {
            threads.emplace_back([&failed, path = file.path] {
                auto store = Store::open(path);
                for (int i = 0; store && i < kEach; ++i) {
                    const auto made = (*store)->create({}, QStringLiteral("TAL"), 2026, kAnna);
                    if (!made)
                        failed += base::describe(made.error());
                }
            });
        }
    }
    for (const QStringList &failed : failures)
        CHECK(failed == QStringList());
    QSet<QString> numbers;
    for (const Incident &incident : got(file.store->find({})))
        numbers.insert(incident.number);
    CHECK(numbers.size() == 3 * kEach);
    CHECK(numbers.contains(QStringLiteral("TAL-2026-%1").arg(3 * kEach, 6, 10, QLatin1Char('0'))));
}

TEST_CASE("a save over somebody else's change is a conflict", "[incidents][store]")
{
    test::IncidentsFile file;
    const Incident made = file.make();
    Incident hers = made;
    hers.title = QStringLiteral("Hers");
    CHECK(got(file.store->save(hers, kAnna)).revision == 2);
    Incident his = made;
    his.place = QStringLiteral("His");
    const auto refused = file.store->save(his, kBen);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::Conflict);
    CHECK(got(file.store->incident(made.id)).place == QString());
    // Nothing changed is nothing written.
    const qint64 last = got(file.store->lastChange());
    const Incident now = got(file.store->incident(made.id));
    CHECK(got(file.store->save(now, kBen)).revision == 2);
    CHECK(got(file.store->lastChange()) == last);
}

TEST_CASE("what was merely added meanwhile is kept and is no conflict", "[incidents][store]")
{
    test::IncidentsFile file;
    const Incident made = file.make();
    must(file.store->addCameras(made.id, {QStringLiteral("cam-2"), QStringLiteral("cam-1")}, kBen)
             .map([](const Incident &) {}));
    const Link hold{Link::Kind::Hold, QStringLiteral("hold-1"), QStringLiteral("Hold"), {}};
    must(file.store->addLink(made.id, hold, kBen).map([](const Incident &) {}));
    must(file.store->addLink(made.id, hold, kBen).map([](const Incident &) {}));
    must(file.store->addNote(made.id, QStringLiteral("from Ben"), kBen).map([](const Incident &) {}));
    Incident typed = made;
    typed.title = QStringLiteral("Typed meanwhile");
    typed.notes.push_back({{}, {}, QStringLiteral("from Anna")});
    typed.cameraIds.push_back(QStringLiteral("cam-9"));
    const Incident saved = got(file.store->save(typed, kAnna));
    CHECK(saved.title == QStringLiteral("Typed meanwhile"));
    CHECK(saved.cameraIds ==
          std::vector<QString>{QStringLiteral("cam-1"), QStringLiteral("cam-9"), QStringLiteral("cam-2")});
    CHECK(saved.links == std::vector<Link>{hold});
    REQUIRE(saved.notes.size() == 2);
    CHECK(saved.notes[0].text == QStringLiteral("from Ben"));
    CHECK(saved.notes[1].text == QStringLiteral("from Anna"));
    CHECK(saved.revision == 5);
    CHECK(got(file.store->incident(made.id)) == saved);
    // Who has seen the added ones may take them away.
    Incident without = saved;
    without.cameraIds = {QStringLiteral("cam-1")};
    CHECK(got(file.store->save(without, kAnna)).cameraIds.size() == 1);
    // Who added only, from an old version, too.
    Incident old = saved;
    old.notes.push_back({{}, {}, QStringLiteral("late")});
    CHECK(file.store->save(old, kBen).error().kind == base::ErrorKind::Conflict);
}

TEST_CASE("notes can only be added", "[incidents][store]")
{
    test::IncidentsFile file;
    const Incident made = file.make();
    const Incident noted = got(file.store->addNote(made.id, QStringLiteral("first"), kAnna));
    Incident changed = noted;
    changed.notes[0].text = QStringLiteral("other");
    CHECK(file.store->save(changed, kAnna).error().cause == QStringLiteral("notes"));
    changed.notes.clear();
    CHECK(file.store->save(changed, kAnna).error().cause == QStringLiteral("notes"));
    CHECK(file.store->addNote(made.id, QStringLiteral("  "), kAnna).error().kind ==
          base::ErrorKind::Unsupported);
}

TEST_CASE("history names every field that changed, with both values", "[incidents][store]")
{
    test::IncidentsFile file;
    Incident incident = file.make(QStringLiteral("Before"));
    file.clock.now = file.clock.now + 60s;
    incident.title = QStringLiteral("After");
    incident.type = QStringLiteral("theft");
    incident.severity = Severity::High;
    incident.status = Status::InReview;
    incident.to = file.clock.now;
    incident.position = {57.0, 22.0};
    incident.cameraIds = {QStringLiteral("cam-2")};
    must(file.store->save(incident, kBen).map([](const Incident &) {}));
    const auto history = got(file.store->history(incident.id));
    QStringList lines;
    for (const Change &change : history)
        lines += QStringLiteral("%1 %2: %3 > %4").arg(change.who, change.what, change.before, change.after);
    CHECK(lines ==
          QStringList{QStringLiteral("anna created:  > TAL-2026-000001"),
                      QStringLiteral("ben type:  > theft"), QStringLiteral("ben severity: medium > high"),
                      QStringLiteral("ben status: open > in_review"),
                      QStringLiteral("ben title: Before > After"),
                      QStringLiteral("ben position:  > 57.0000000 22.0000000"),
                      QStringLiteral("ben to:  > 2026-11-18T11:07:40.000Z"),
                      QStringLiteral("ben camera: cam-1 > "), QStringLiteral("ben camera:  > cam-2")});
    CHECK(history.back().at == file.clock.now);
}

TEST_CASE("a change makes it unread for everybody but its author", "[incidents][store]")
{
    test::IncidentsFile file;
    Incident incident = file.make();
    CHECK(got(file.store->unread(kAnna)) == 0);
    CHECK(got(file.store->unread(kBen)) == 1);
    must(file.store->setRead(incident.id, kBen, true));
    CHECK(got(file.store->unread(kBen)) == 0);
    must(file.store->addNote(incident.id, QStringLiteral("more"), kAnna).map([](const Incident &) {}));
    CHECK(got(file.store->unread(kBen)) == 1);
    IncidentQuery unread;
    unread.unreadBy = kBen;
    CHECK(got(file.store->find(unread)).size() == 1);
    must(file.store->setRead(incident.id, kBen, true));
    CHECK(got(file.store->find(unread)).empty());
    must(file.store->setRead(incident.id, kBen, false));
    CHECK(got(file.store->unread(kBen)) == 1);
    CHECK(file.store->setRead(QStringLiteral("nobody"), kBen, true).error().kind ==
          base::ErrorKind::NotFound);
}

TEST_CASE("what is closed says type, end and outcome, and when", "[incidents][store]")
{
    test::IncidentsFile file;
    Incident incident = file.make();
    incident.status = Status::Closed;
    CHECK(file.store->save(incident, kAnna).error().cause == QStringLiteral("type"));
    incident.type = QStringLiteral("other");
    CHECK(file.store->save(incident, kAnna).error().cause == QStringLiteral("to"));
    incident.to = incident.from + 60s;
    CHECK(file.store->save(incident, kAnna).error().cause == QStringLiteral("outcome"));
    incident.outcome = QStringLiteral("Nobody was hurt.");
    file.clock.now = file.clock.now + 3600s;
    incident = got(file.store->save(incident, kAnna));
    CHECK(incident.closedAt == file.clock.now);
    CHECK(got(file.store->openCount()) == 0);
    incident.status = Status::Open;
    CHECK(file.store->save(incident, kAnna).error().cause == QStringLiteral("status"));
    incident.status = Status::InReview;
    incident = got(file.store->save(incident, kAnna));
    CHECK_FALSE(incident.closedAt.isKnown());
    CHECK(got(file.store->openCount()) == 1);
    incident.to = incident.from + -1s;
    CHECK(file.store->save(incident, kAnna).error().cause == QStringLiteral("to"));
}

TEST_CASE("another connection's change is noticed", "[incidents][store]")
{
    test::IncidentsFile file;
    const qint64 before = got(file.store->lastChange());
    auto other = got(Store::open(file.path));
    must(other->create({}, QStringLiteral("TAL"), 2026, kBen).map([](const Incident &) {}));
    const qint64 after = got(file.store->lastChange());
    CHECK(after > before);
    must(other->addShiftNote(kBen, QStringLiteral("quiet")).map([](const Store::ShiftNote &) {}));
    CHECK(got(file.store->lastChange()) > after);
    // Alarms come and go without anybody reading lists anew.
    const qint64 quiet = got(file.store->lastChange());
    Alarm alarm;
    alarm.id = QStringLiteral("a");
    alarm.first = alarm.newest = alarm.waitsSince = file.clock.now;
    must(other->keepAlarm(alarm));
    CHECK(got(file.store->lastChange()) == quiet);
}

TEST_CASE("the rules of the status hold for operators and supervisors", "[incidents][status]")
{
    struct Row {
        Status before, after;
        bool supervisor;
        StatusFault fault;
    };
    const Row rows[] = {
        {Status::Open, Status::Open, false, StatusFault::None},
        {Status::Open, Status::InReview, false, StatusFault::None},
        {Status::Open, Status::Closed, false, StatusFault::NotPermitted},
        {Status::Open, Status::Closed, true, StatusFault::None},
        {Status::InReview, Status::Open, false, StatusFault::None},
        {Status::InReview, Status::Closed, false, StatusFault::None},
        {Status::Closed, Status::InReview, false, StatusFault::NotPermitted},
        {Status::Closed, Status::InReview, true, StatusFault::None},
        {Status::Closed, Status::Open, true, StatusFault::NotPermitted},
        {Status::Closed, Status::Closed, false, StatusFault::None},
    };
    for (const Row &row : rows) {
        Incident before = fullIncident();
        before.outcome = QStringLiteral("done");
        before.status = row.before;
        Incident after = before;
        after.status = row.after;
        CAPTURE(static_cast<int>(row.before), static_cast<int>(row.after), row.supervisor);
        CHECK(statusFault(before, after, row.supervisor) == row.fault);
    }
    Incident before = fullIncident();
    before.status = Status::InReview;
    Incident after = before;
    after.status = Status::Closed;
    CHECK(statusFault(before, after, false) == StatusFault::OutcomeMissing);
    after.to = {};
    CHECK(statusFault(before, after, false) == StatusFault::EndMissing);
    after.type.clear();
    CHECK(statusFault(before, after, false) == StatusFault::TypeMissing);
    // What is closed gets notes and links from an operator, nothing else.
    before.status = Status::Closed;
    before.outcome = QStringLiteral("done");
    after = before;
    after.notes.push_back({{}, kAnna, QStringLiteral("late")});
    after.links.clear();
    CHECK(statusFault(before, after, false) == StatusFault::None);
    after.title = QStringLiteral("other");
    CHECK(statusFault(before, after, false) == StatusFault::NotPermitted);
    CHECK(statusFault(before, after, true) == StatusFault::None);
}
