// SPDX-License-Identifier: EUPL-1.2
#include "tests/incidents/store_fixture.h"

#include <QDateTime>
#include <QTimeZone>

using namespace videoguard;
using namespace videoguard::incidents;
using namespace std::chrono_literals;
using test::got;
using test::must;

namespace {

const QString kAnna = QStringLiteral("anna");

base::WallTime utc(const char *text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    REQUIRE(time.isValid());
    return {std::chrono::milliseconds(time.toMSecsSinceEpoch())};
}

QStringList numbersOf(const std::vector<Incident> &incidents)
{
    QStringList numbers;
    for (const Incident &incident : incidents)
        numbers += incident.number.right(1);
    return numbers;
}

struct Filled : test::IncidentsFile {
    Filled()
    {
        Incident one;
        one.title = QStringLiteral("Velosipēda zādzība");
        one.place = QStringLiteral("Lielā iela, Talsi");
        one.type = QStringLiteral("theft");
        one.severity = Severity::High;
        one.cameraIds = {QStringLiteral("cam-1"), QStringLiteral("cam-2")};
        one.markedAt = utc("2026-03-01T10:00:00Z");
        one.to = utc("2026-03-01T10:30:00Z");
        Incident two;
        two.title = QStringLiteral("Muštynės");
        two.place = QStringLiteral("Plungė");
        two.description = QStringLiteral("Prie ąžuolo");
        two.type = QStringLiteral("violence");
        two.cameraIds = {QStringLiteral("cam-2")};
        two.markedAt = utc("2026-03-02T10:00:00Z");
        two.to = utc("2026-03-02T11:00:00Z");
        Incident three;
        three.notes = {{{}, {}, QStringLiteral("white van, number plate AB-1234")}};
        three.severity = Severity::Low;
        three.markedAt = utc("2026-03-03T10:00:00Z"); // still going on
        for (const Incident &incident : {one, two, three})
            ids += got(store->create(incident, QStringLiteral("TAL"), 2026, kAnna)).id;
    }
    QStringList found(const QString &words)
    {
        IncidentQuery query;
        query.words = words;
        return numbersOf(got(store->find(query)));
    }
    QStringList ids;
};

} // namespace

TEST_CASE("words find incidents in any order, as prefixes, without diacritics", "[incidents][store][find]")
{
    Filled file;
    struct Row {
        const char *words;
        QStringList numbers;
    };
    const QString one = QStringLiteral("1"), two = QStringLiteral("2"), three = QStringLiteral("3");
    const Row rows[] = {
        {"", {three, two, one}},
        {"velosipeda", {one}},
        {"TALSI liel", {one}},
        {"liela veloSIPĒDA talsi", {one}},
        {"talsi plunge", {}},
        {"azuolo muštynes", {two}},
        {"plates", {}},
        {"van whi", {three}},
        {"ab-1234", {three}},
        {"TAL-2026-000002", {two}},
        {"2026", {three, two, one}},
        {"zādzība", {one}}, // its title, and the name of its type
        {"smurtas", {two}}, // the Lithuanian name of its type alone
        {"theft bic", {}},  //
        {"\"* OR x", {}},   // no expression gets in
        {"' ; -- ", {three, two, one}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.words);
        CHECK(file.found(QString::fromUtf8(row.words)) == row.numbers);
    }
    CHECK(file.found(QStringLiteral("theft")) == QStringList{one});
    // Words follow what is typed later.
    Incident first = got(file.store->incident(file.ids[0]));
    first.title = QStringLiteral("Nothing at all");
    first.type.clear();
    must(file.store->save(first, kAnna).map([](const Incident &) {}));
    CHECK(file.found(QStringLiteral("velosipeda")).isEmpty());
    must(file.store->addNote(file.ids[0], QStringLiteral("Motocikls"), kAnna).map([](const Incident &) {}));
    CHECK(file.found(QStringLiteral("motoc noth")) == QStringList{one});
}

TEST_CASE("filters narrow by status, severity, type, camera and time", "[incidents][store][find]")
{
    Filled file;
    const auto found = [&](auto set) {
        IncidentQuery query;
        set(query);
        return numbersOf(got(file.store->find(query))).join(QString());
    };
    CHECK(found([](IncidentQuery &q) {
              q.severities = {Severity::High, Severity::Low};
          }) == QStringLiteral("31"));
    CHECK(found([](IncidentQuery &q) { q.types = {QStringLiteral("violence")}; }) == QStringLiteral("2"));
    CHECK(found([](IncidentQuery &q) { q.types = {QStringLiteral("")}; }) == QStringLiteral("3"));
    CHECK(found([](IncidentQuery &q) { q.cameraIds = {QStringLiteral("cam-2")}; }) == QStringLiteral("21"));
    CHECK(found([](IncidentQuery &q) {
              q.cameraIds = {QStringLiteral("cam-1"), QStringLiteral("cam-9")};
              q.words = QStringLiteral("talsi");
              q.statuses = {Status::Open};
          }) == QStringLiteral("1"));
    CHECK(found([](IncidentQuery &q) { q.statuses = {Status::Closed, Status::InReview}; }).isEmpty());
    CHECK(found([](IncidentQuery &q) { q.to = utc("2026-03-02T00:00:00Z"); }) == QStringLiteral("1"));
    CHECK(found([](IncidentQuery &q) { q.from = utc("2026-03-02T10:59:00Z"); }) == QStringLiteral("32"));
    // What still goes on is there at any later time.
    CHECK(found([](IncidentQuery &q) {
              q.from = utc("2026-09-01T00:00:00Z");
              q.to = utc("2026-09-02T00:00:00Z");
          }) == QStringLiteral("3"));
    CHECK(found([](IncidentQuery &q) { q.most = 2; }) == QStringLiteral("32"));
}

TEST_CASE("days are local ones, also in the nights when the clock is set", "[incidents][store][days]")
{
    test::IncidentsFile file;
    // Riga: summer time begins 2026-03-29 at 01:00 UTC, ends 2026-10-25 at 01:00 UTC.
    for (const char *at :
         {"2026-03-28T21:59:59Z", "2026-03-28T22:00:00Z", "2026-03-29T20:59:59Z", "2026-03-29T21:00:00Z",
          "2026-10-24T20:59:59Z", "2026-10-24T21:00:00Z", "2026-10-25T21:59:59Z", "2026-10-25T22:00:00Z"}) {
        Incident incident;
        incident.markedAt = utc(at);
        must(file.store->create(incident, QStringLiteral("TAL"), 2026, kAnna).map([](const Incident &) {}));
    }
    const auto days = [&](QDate first, QDate last) {
        QStringList lines;
        for (const auto &[day, count] : got(file.store->days(first, last, "Europe/Riga")))
            lines += QStringLiteral("%1:%2").arg(day.toString(QStringLiteral("MMdd"))).arg(count);
        return lines.join(u' ');
    };
    CHECK(days({2026, 3, 1}, {2026, 3, 31}) == QStringLiteral("0328:1 0329:2 0330:1"));
    CHECK(days({2026, 3, 29}, {2026, 3, 29}) == QStringLiteral("0329:2"));
    CHECK(days({2026, 10, 1}, {2026, 10, 31}) == QStringLiteral("1024:1 1025:2 1026:1"));
    CHECK_FALSE(file.store->days({2026, 3, 1}, {2026, 3, 31}, "Nowhere/None"));
}

TEST_CASE("two thousand incidents are searched in a moment", "[incidents][store][find]")
{
    test::IncidentsFile file;
    for (int i = 0; i < 2000; ++i) {
        Incident incident;
        incident.title = QStringLiteral("Incident number%1 on street%2").arg(i).arg(i % 40);
        incident.markedAt = file.clock.now + std::chrono::seconds(i);
        must(file.store->create(incident, QStringLiteral("TAL"), 2026, kAnna).map([](const Incident &) {}));
    }
    IncidentQuery query;
    query.words = QStringLiteral("street7 incident");
    const auto begin = std::chrono::steady_clock::now();
    const auto found = got(file.store->find(query));
    const auto took = std::chrono::steady_clock::now() - begin;
    CHECK(found.size() == 50);
    CHECK(took < 1s);
}
