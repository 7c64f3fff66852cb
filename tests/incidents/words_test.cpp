// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/incidents/bookmark_viewer.h"
#include "ui/incidents/incident_draft.h"
#include "ui/incidents/moment_field.h"
#include "ui/incidents/receive_dialog.h"
#include "ui/incidents/shift_page.h"
#include "ui/widgets/icon.h"
#include "ui/words/incident_words.h"

#include <QSet>
#include <QTimeZone>

using namespace videoguard;
using namespace videoguard::incidents;
using namespace std::chrono_literals;

namespace {

const base::WallTime kNow{std::chrono::microseconds(1'795'000'000'000'000)};

base::WallTime utc(const char *text)
{
    return words::wallTime(QDateTime::fromString(QLatin1String(text), Qt::ISODate));
}

} // namespace

TEST_CASE("every status, severity, priority, link, drawing and fault has words of its own",
          "[incidents][words]")
{
    QSet<QString> seen;
    const auto fresh = [&](const QString &text) {
        INFO(text.toStdString());
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(seen.contains(text));
        seen.insert(text);
    };
    for (const Status status : {Status::Open, Status::InReview, Status::Closed}) {
        fresh(words::statusName(status));
        CHECK(widgets::hasIcon(words::statusIcon(status)));
    }
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High}) {
        fresh(words::severityName(severity));
        CHECK(widgets::hasIcon(words::severityIcon(severity)));
    }
    for (const Priority priority : {Priority::Low, Priority::Medium, Priority::High}) {
        CHECK_FALSE(words::priorityName(priority).isEmpty());
        CHECK(widgets::hasIcon(words::priorityIcon(priority)));
    }
    for (const Link::Kind kind :
         {Link::Kind::Footage, Link::Kind::Request, Link::Kind::Evidence, Link::Kind::Hold})
        fresh(words::linkName(kind));
    for (const Drawing::Kind kind : {Drawing::Kind::Line, Drawing::Kind::Arrow, Drawing::Kind::Box,
                                     Drawing::Kind::Ellipse, Drawing::Kind::Freehand, Drawing::Kind::Text})
        fresh(words::drawingName(kind));
    for (const StatusFault fault : {StatusFault::OutcomeMissing, StatusFault::TypeMissing,
                                    StatusFault::EndMissing, StatusFault::NotPermitted})
        fresh(words::faultSentence(fault));
    CHECK(words::faultSentence(StatusFault::None).isEmpty());
    for (const QString &role : words::involvedRoles()) {
        fresh(words::roleName(role));
        CHECK(words::roleName(role) != role);
    }
    CHECK(words::roleName(QStringLiteral("bystander")) == QStringLiteral("bystander"));
}

TEST_CASE("every alarm says what happened and what to do", "[incidents][words]")
{
    QSet<QString> seen;
    for (const AlarmKind kind :
         {AlarmKind::CameraLost, AlarmKind::CameraRefused, AlarmKind::SiteLost, AlarmKind::RecordingFails,
          AlarmKind::DiskGone, AlarmKind::DiskLow, AlarmKind::DiskHeld, AlarmKind::SyncTrouble,
          AlarmKind::ClockJump, AlarmKind::CameraEvent}) {
        for (const QString &text : {words::alarmSentence(kind), words::alarmAdvice(kind)}) {
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(seen.contains(text));
            seen.insert(text);
        }
    }
}

TEST_CASE("types are named in the language of the interface", "[incidents][words]")
{
    const IncidentType type{QStringLiteral("traffic"), QStringLiteral("Traffic"), QStringLiteral("Satiksme"),
                            QString()};
    CHECK(words::typeName(type, QLocale(QLocale::English)) == QStringLiteral("Traffic"));
    CHECK(words::typeName(type, QLocale(QLocale::Latvian)) == QStringLiteral("Satiksme"));
    CHECK(words::typeName(type, QLocale(QLocale::Lithuanian)) == QStringLiteral("Traffic"));
    CHECK(words::typeName(QStringLiteral("gone"), {type}) == QStringLiteral("gone"));
    Incident incident;
    CHECK(words::incidentTitle(incident, {type}) == QStringLiteral("Incident without a title"));
    incident.type = QStringLiteral("traffic");
    CHECK(words::incidentTitle(incident, {type}, QLocale(QLocale::Latvian)) == QStringLiteral("Satiksme"));
    incident.title = QStringLiteral(" Collision ");
    CHECK(words::incidentTitle(incident, {type}) == QStringLiteral("Collision"));
}

TEST_CASE("ages are said in the largest unit that helps", "[incidents][words]")
{
    CHECK(words::ageText(-3s) == QStringLiteral("0 s"));
    CHECK(words::ageText(59s) == QStringLiteral("59 s"));
    CHECK(words::ageText(12min + 40s) == QStringLiteral("12 min"));
    CHECK(words::ageText(3h + 5min) == QStringLiteral("3 h 5 min"));
    CHECK(words::ageText(72h).startsWith(u'3'));
    CHECK(words::offsetText(-12'600) == QStringLiteral("UTC−03:30"));
}

TEST_CASE("an hour of the night when clocks go back is two moments, one in spring is none",
          "[incidents][moment]")
{
    const QTimeZone riga("Europe/Riga");
    const auto at = [&](int month, int day, int hour) {
        return incidents_ui::momentsOf(QDate(2026, month, day), QTime(hour, 30), riga);
    };
    CHECK(at(7, 1, 12) == std::vector{utc("2026-07-01T09:30:00Z")});
    CHECK(at(10, 25, 3) == std::vector{utc("2026-10-25T00:30:00Z"), utc("2026-10-25T01:30:00Z")});
    CHECK(at(3, 29, 3).empty());
    CHECK(at(3, 29, 4) == std::vector{utc("2026-03-29T01:30:00Z")});
}

TEST_CASE("a shift begins at seven in the morning or evening", "[incidents][shift]")
{
    const auto begin = [](int hour, int minute) {
        return incidents_ui::shiftBegin(QDateTime(QDate(2026, 3, 4), QTime(hour, minute)));
    };
    CHECK(begin(6, 59) == QDateTime(QDate(2026, 3, 3), QTime(19, 0)));
    CHECK(begin(7, 0) == QDateTime(QDate(2026, 3, 4), QTime(7, 0)));
    CHECK(begin(18, 59) == QDateTime(QDate(2026, 3, 4), QTime(7, 0)));
    CHECK(begin(19, 0) == QDateTime(QDate(2026, 3, 4), QTime(19, 0)));
}

TEST_CASE("the shift log holds what happened, escaped, with offsets", "[incidents][shift]")
{
    ShiftLog log;
    log.from = kNow;
    log.to = kNow + 12h;
    Incident incident;
    incident.number = QStringLiteral("TAL-2026-000007");
    incident.title = QStringLiteral("<b>Fire</b> & smoke");
    incident.from = kNow + 1h;
    incident.cameraIds = {QStringLiteral("cam")};
    incident.notes.push_back({kNow + 2h, QStringLiteral("Operator 2"), QStringLiteral("Brigade came")});
    log.incidents.push_back(incident);
    Alarm alarm;
    alarm.kind = AlarmKind::CameraLost;
    alarm.first = kNow + 3h;
    alarm.count = 4;
    log.alarms.push_back(alarm);
    log.notes.push_back({QStringLiteral("n"), kNow + 11h, QStringLiteral("Operator 2"),
                         QStringLiteral("Gate is open until noon")});
    incidents_ui::ShiftFacts facts;
    facts.organisation = QStringLiteral("TAL");
    facts.who = QStringLiteral("Operator 2");
    facts.printedAt = kNow + 12h;
    facts.cameraName = [](const QString &) { return QStringLiteral("101 Pilsētas laukums"); };
    const QString page = incidents_ui::shiftPage(log, facts);
    CHECK(page.contains(QStringLiteral("&lt;b&gt;Fire&lt;/b&gt; &amp; smoke")));
    CHECK_FALSE(page.contains(QStringLiteral("<b>Fire")));
    for (const QString &part :
         {QStringLiteral("TAL-2026-000007"), QStringLiteral("101 Pilsētas laukums"),
          QStringLiteral("Brigade came"), QStringLiteral("Gate is open until noon"),
          words::alarmSentence(AlarmKind::CameraLost), words::momentWithOffset(kNow + 3h).toHtmlEscaped()}) {
        INFO(part.toStdString());
        CHECK(page.contains(part));
    }
    CHECK(words::momentWithOffset(kNow).contains(QStringLiteral("UTC")));
    const QString calm = incidents_ui::shiftPage({kNow, kNow + 12h, {}, {}, {}, 0}, facts);
    CHECK(calm.contains(QStringLiteral("No incidents in this period.")));
    CHECK(calm.contains(QStringLiteral("Nothing was handed over.")));
}

TEST_CASE("drawings go to the canvas and back unchanged", "[incidents][drawing]")
{
    std::vector<Drawing> drawings;
    for (const Drawing::Kind kind : {Drawing::Kind::Line, Drawing::Kind::Arrow, Drawing::Kind::Box,
                                     Drawing::Kind::Ellipse, Drawing::Kind::Freehand, Drawing::Kind::Text})
        drawings.push_back({kind, {{0.1, 0.2}, {0.3, 0.4}}, QStringLiteral("note")});
    CHECK(incidents_ui::drawingsOf(incidents_ui::figuresOf(drawings)) == drawings);
}

TEST_CASE("fields that both changed keep what was typed here", "[incidents][draft]")
{
    Incident base;
    base.id = QStringLiteral("1");
    base.title = QStringLiteral("old");
    base.revision = 1;
    incidents_ui::Draft draft{base, base};
    CHECK_FALSE(draft.isDirty());
    draft.mine.title = QStringLiteral("mine");
    draft.mine.severity = Severity::High;
    CHECK(draft.isDirty());
    Incident theirs = base;
    theirs.revision = 2;
    theirs.title = QStringLiteral("theirs");
    theirs.place = QStringLiteral("Sabile");
    const incidents_ui::Merged merged = incidents_ui::mergeDraft(draft, theirs);
    CHECK(merged.draft.mine.revision == 2);
    CHECK(merged.draft.mine.title == QStringLiteral("mine"));
    CHECK(merged.draft.mine.severity == Severity::High);
    CHECK(merged.draft.mine.place == QStringLiteral("Sabile"));
    CHECK(merged.kept == QStringList{QStringLiteral("title")});
    CHECK(merged.takenOver == QStringList{QStringLiteral("place")});
    // Both wrote the same: nothing to say, nothing to save.
    Incident agreed = base;
    agreed.title = QStringLiteral("mine");
    agreed.severity = Severity::High;
    const incidents_ui::Merged same = incidents_ui::mergeDraft(draft, agreed);
    CHECK(same.kept.isEmpty());
    CHECK_FALSE(same.draft.isDirty());
}

TEST_CASE("the first picture lies as far before the clock as the picture behind it", "[incidents][receive]")
{
    CHECK(incidents_ui::beginOf(kNow, 90s) == kNow + -90s);
    CHECK_FALSE(incidents_ui::beginOf({}, 90s).isKnown());
}
