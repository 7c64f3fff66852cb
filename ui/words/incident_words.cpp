// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/incident_words.h"

#include <QCoreApplication>

namespace videoguard::words {

using incidents::AlarmKind;
using incidents::Drawing;
using incidents::Link;
using incidents::Priority;
using incidents::Severity;
using incidents::Status;
using incidents::StatusFault;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("incidents_ui", text);
}

struct Coded {
    const char *code;
    const char *text;
};

constexpr Coded kRoles[] = {
    {"suspect", QT_TRANSLATE_NOOP("incidents_ui", "Suspect")},
    {"injured", QT_TRANSLATE_NOOP("incidents_ui", "Injured person")},
    {"witness", QT_TRANSLATE_NOOP("incidents_ui", "Witness")},
    {"caller", QT_TRANSLATE_NOOP("incidents_ui", "Caller")},
    {"officer", QT_TRANSLATE_NOOP("incidents_ui", "Officer")},
    {"other", QT_TRANSLATE_NOOP("incidents_ui", "Other person")},
};

constexpr Coded kFields[] = {
    {"created", QT_TRANSLATE_NOOP("incidents_ui", "Created")},
    {"status", QT_TRANSLATE_NOOP("incidents_ui", "Status")},
    {"type", QT_TRANSLATE_NOOP("incidents_ui", "Type")},
    {"severity", QT_TRANSLATE_NOOP("incidents_ui", "Severity")},
    {"title", QT_TRANSLATE_NOOP("incidents_ui", "Title")},
    {"place", QT_TRANSLATE_NOOP("incidents_ui", "Place")},
    {"position", QT_TRANSLATE_NOOP("incidents_ui", "Position")},
    {"from", QT_TRANSLATE_NOOP("incidents_ui", "From")},
    {"to", QT_TRANSLATE_NOOP("incidents_ui", "To")},
    {"camera", QT_TRANSLATE_NOOP("incidents_ui", "Camera")},
    {"cameras", QT_TRANSLATE_NOOP("incidents_ui", "Cameras")},
    {"description", QT_TRANSLATE_NOOP("incidents_ui", "Description")},
    {"case", QT_TRANSLATE_NOOP("incidents_ui", "Case number")},
    {"case_number", QT_TRANSLATE_NOOP("incidents_ui", "Case number")},
    {"caseNumber", QT_TRANSLATE_NOOP("incidents_ui", "Case number")},
    {"involved", QT_TRANSLATE_NOOP("incidents_ui", "People involved")},
    {"note", QT_TRANSLATE_NOOP("incidents_ui", "Note")},
    {"notes", QT_TRANSLATE_NOOP("incidents_ui", "Note")},
    {"links", QT_TRANSLATE_NOOP("incidents_ui", "Links")},
    {"link", QT_TRANSLATE_NOOP("incidents_ui", "Links")},
    {"outcome", QT_TRANSLATE_NOOP("incidents_ui", "Outcome")},
    {"bookmark", QT_TRANSLATE_NOOP("incidents_ui", "Bookmark")},
    {"bookmark removed", QT_TRANSLATE_NOOP("incidents_ui", "Bookmark removed")},
};

template<size_t Count>
QString worded(const Coded (&list)[Count], const QString &code)
{
    for (const Coded &entry : list) {
        if (code == QLatin1String(entry.code))
            return say(entry.text);
    }
    return code;
}

QString dayText(const QDate &date, const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Latvian:
        return date.toString(QStringLiteral("dd.MM.yyyy."));
    case QLocale::Lithuanian:
        return date.toString(QStringLiteral("yyyy-MM-dd"));
    default:
        return locale.toString(date, QStringLiteral("d MMM yyyy"));
    }
}

QString hourText(const QDateTime &time, bool seconds)
{
    return time.toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString dayAndHour(const QDateTime &time, const QLocale &locale)
{
    //: date, time
    return QCoreApplication::translate("incidents_ui", "%1, %2")
        .arg(dayText(time.date(), locale), hourText(time, false));
}

} // namespace

QString statusName(Status status)
{
    switch (status) {
    case Status::Open:
        return QCoreApplication::translate("incidents_ui", "Open", "incident");
    case Status::InReview:
        return QCoreApplication::translate("incidents_ui", "In review");
    case Status::Closed:
        return QCoreApplication::translate("incidents_ui", "Closed");
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return QCoreApplication::translate("incidents_ui", "Low", "severity");
    case Severity::Medium:
        return QCoreApplication::translate("incidents_ui", "Medium", "severity");
    case Severity::High:
        return QCoreApplication::translate("incidents_ui", "High", "severity");
    }
    return {};
}

QString priorityName(Priority priority)
{
    switch (priority) {
    case Priority::Low:
        return QCoreApplication::translate("incidents_ui", "Low", "priority");
    case Priority::Medium:
        return QCoreApplication::translate("incidents_ui", "Medium", "priority");
    case Priority::High:
        return QCoreApplication::translate("incidents_ui", "High", "priority");
    }
    return {};
}

QString typeName(const incidents::IncidentType &type, const QLocale &locale)
{
    if (locale.language() == QLocale::Latvian && !type.lv.isEmpty())
        return type.lv;
    if (locale.language() == QLocale::Lithuanian && !type.lt.isEmpty())
        return type.lt;
    return type.en.isEmpty() ? type.id : type.en;
}

QString typeName(const QString &id, const std::vector<incidents::IncidentType> &types, const QLocale &locale)
{
    if (id.isEmpty())
        return QCoreApplication::translate("incidents_ui", "Type not said yet");
    for (const incidents::IncidentType &type : types) {
        if (type.id == id)
            return typeName(type, locale);
    }
    return id;
}

QString incidentTitle(const incidents::Incident &incident, const std::vector<incidents::IncidentType> &types,
                      const QLocale &locale)
{
    if (!incident.title.trimmed().isEmpty())
        return incident.title.trimmed();
    if (!incident.type.isEmpty())
        return typeName(incident.type, types, locale);
    return QCoreApplication::translate("incidents_ui", "Incident without a title");
}

const QStringList &involvedRoles()
{
    static const QStringList roles = [] {
        QStringList list;
        for (const Coded &role : kRoles)
            list += QLatin1String(role.code);
        return list;
    }();
    return roles;
}

QString roleName(const QString &role)
{
    return worded(kRoles, role);
}

QString linkName(Link::Kind kind)
{
    switch (kind) {
    case Link::Kind::Footage:
        return QCoreApplication::translate("incidents_ui", "Received footage");
    case Link::Kind::Request:
        return QCoreApplication::translate("incidents_ui", "Footage request");
    case Link::Kind::Evidence:
        return QCoreApplication::translate("incidents_ui", "Evidence package");
    case Link::Kind::Hold:
        return QCoreApplication::translate("incidents_ui", "Kept from deletion");
    }
    return {};
}

QString drawingName(Drawing::Kind kind)
{
    switch (kind) {
    case Drawing::Kind::Line:
        return QCoreApplication::translate("incidents_ui", "Line");
    case Drawing::Kind::Arrow:
        return QCoreApplication::translate("incidents_ui", "Arrow");
    case Drawing::Kind::Box:
        return QCoreApplication::translate("incidents_ui", "Box");
    case Drawing::Kind::Ellipse:
        return QCoreApplication::translate("incidents_ui", "Ellipse");
    case Drawing::Kind::Freehand:
        return QCoreApplication::translate("incidents_ui", "Freehand");
    case Drawing::Kind::Text:
        return QCoreApplication::translate("incidents_ui", "Words");
    }
    return {};
}

QString changedFieldName(const QString &what)
{
    return worded(kFields, what);
}

QString faultSentence(StatusFault fault)
{
    switch (fault) {
    case StatusFault::None:
        return {};
    case StatusFault::OutcomeMissing:
        return QCoreApplication::translate("incidents_ui",
                                           "The outcome is missing. Say how the incident ended.");
    case StatusFault::TypeMissing:
        return QCoreApplication::translate("incidents_ui",
                                           "The type is missing. Choose what kind of incident it was.");
    case StatusFault::EndMissing:
        return QCoreApplication::translate("incidents_ui",
                                           "The end is missing. Enter when the incident was over.");
    case StatusFault::NotPermitted:
        return QCoreApplication::translate("incidents_ui", "Only a supervisor may do this.");
    }
    return {};
}

QString alarmSentence(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::CameraLost:
        return QCoreApplication::translate("incidents_ui", "No picture from the camera");
    case AlarmKind::CameraRefused:
        return QCoreApplication::translate("incidents_ui", "The camera refuses password or certificate");
    case AlarmKind::SiteLost:
        return QCoreApplication::translate("incidents_ui", "More than 20 % of the cameras give no picture");
    case AlarmKind::RecordingFails:
        return QCoreApplication::translate("incidents_ui", "Footage of the camera is not being recorded");
    case AlarmKind::DiskGone:
        return QCoreApplication::translate("incidents_ui", "The disk of the archive is gone");
    case AlarmKind::DiskLow:
        return QCoreApplication::translate("incidents_ui", "The archive has too little space");
    case AlarmKind::DiskHeld:
        return QCoreApplication::translate("incidents_ui",
                                           "The archive is full of footage that is kept from deletion");
    case AlarmKind::SyncTrouble:
        return QCoreApplication::translate("incidents_ui", "Changes are not exchanged with the partners");
    case AlarmKind::ClockJump:
        return QCoreApplication::translate("incidents_ui", "The clock of this workstation was set");
    case AlarmKind::CameraEvent:
        return QCoreApplication::translate("incidents_ui", "The camera reports an event");
    }
    return {};
}

QString alarmAdvice(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::CameraLost:
        return QCoreApplication::translate(
            "incidents_ui",
            "Nothing is seen or recorded there until the connection returns. The console keeps trying.");
    case AlarmKind::CameraRefused:
        return QCoreApplication::translate("incidents_ui",
                                           "No further attempts, so that the camera does not lock the "
                                           "account. Enter the password on the live wall.");
    case AlarmKind::SiteLost:
        return QCoreApplication::translate(
            "incidents_ui",
            "The network or a power supply has probably failed. Tell whoever keeps the network.");
    case AlarmKind::RecordingFails:
        return QCoreApplication::translate(
            "incidents_ui", "What happens there now is lost for later. The live picture is not affected.");
    case AlarmKind::DiskGone:
        return QCoreApplication::translate(
            "incidents_ui",
            "Nothing is recorded. Connect the disk again, or choose another folder in the settings.");
    case AlarmKind::DiskLow:
        return QCoreApplication::translate(
            "incidents_ui",
            "Footage will be deleted earlier than the plan says. Add space, or record fewer cameras.");
    case AlarmKind::DiskHeld:
        return QCoreApplication::translate(
            "incidents_ui", "Recording stops. Release what is no longer needed, or add space.");
    case AlarmKind::SyncTrouble:
        return QCoreApplication::translate(
            "incidents_ui", "The catalogue may be out of date. The partners screen says what to do.");
    case AlarmKind::ClockJump:
        return QCoreApplication::translate(
            "incidents_ui",
            "Footage from before and after does not follow without a jump. Times are marked there.");
    case AlarmKind::CameraEvent:
        return QCoreApplication::translate("incidents_ui", "Look at the camera's picture.");
    }
    return {};
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return QStringLiteral("info");
    case Severity::Medium:
        return QStringLiteral("triangle-alert");
    case Severity::High:
        return QStringLiteral("octagon-alert");
    }
    return {};
}

QString priorityIcon(Priority priority)
{
    return severityIcon(static_cast<Severity>(priority));
}

QString statusIcon(Status status)
{
    switch (status) {
    case Status::Open:
        return QStringLiteral("flag");
    case Status::InReview:
        return QStringLiteral("history");
    case Status::Closed:
        return QStringLiteral("check");
    }
    return {};
}

QDateTime localTime(base::WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.sinceEpoch.count() / 1000);
}

base::WallTime wallTime(const QDateTime &time)
{
    return {std::chrono::milliseconds(time.toMSecsSinceEpoch())};
}

QString offsetText(int offset_s)
{
    const int minutes = offset_s / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QStringLiteral("−") : QStringLiteral("+"))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString momentWithOffset(base::WallTime time, const QLocale &locale)
{
    if (!time.isKnown())
        return QCoreApplication::translate("incidents_ui", "unknown");
    const QDateTime local = localTime(time);
    //: date, time, offset from UTC
    return QCoreApplication::translate("incidents_ui", "%1, %2 %3")
        .arg(dayText(local.date(), locale), hourText(local, true), offsetText(local.offsetFromUtc()));
}

QString rangeText(base::WallTime from, base::WallTime to, const QLocale &locale)
{
    if (!from.isKnown())
        return QCoreApplication::translate("incidents_ui", "unknown");
    const QDateTime first = localTime(from);
    if (!to.isKnown())
        //: a moment: it began then and goes on
        return QCoreApplication::translate("incidents_ui", "since %1").arg(dayAndHour(first, locale));
    const QDateTime last = localTime(to);
    // The night the clocks go back, equal hours mean different moments: then the offset is said.
    const bool shifted = first.offsetFromUtc() != last.offsetFromUtc();
    const auto hour = [&](const QDateTime &time) {
        return shifted ? hourText(time, false) + QLatin1Char(' ') + offsetText(time.offsetFromUtc())
                       : hourText(time, false);
    };
    if (first.date() == last.date())
        //: date, begin, end
        return QCoreApplication::translate("incidents_ui", "%1, %2 – %3")
            .arg(dayText(first.date(), locale), hour(first), hour(last));
    //: begin and end, each with its date
    return QCoreApplication::translate("incidents_ui", "%1 – %2")
        .arg(dayAndHour(first, locale), dayAndHour(last, locale));
}

QString nearMoment(base::WallTime time, const QDateTime &now, const QLocale &locale)
{
    if (!time.isKnown())
        return QCoreApplication::translate("incidents_ui", "unknown");
    const QDateTime local = localTime(time);
    if (local.date() == now.date())
        return hourText(local, false);
    if (local.date() == now.date().addDays(-1))
        return QCoreApplication::translate("incidents_ui", "yesterday, %1").arg(hourText(local, false));
    return dayAndHour(local, locale);
}

QString ageText(std::chrono::microseconds age)
{
    using namespace std::chrono;
    const auto seconds = duration_cast<std::chrono::seconds>(std::max(age, microseconds(0))).count();
    if (seconds < 60)
        return QCoreApplication::translate("incidents_ui", "%1 s", "age").arg(seconds);
    if (seconds < 3600)
        return QCoreApplication::translate("incidents_ui", "%1 min", "age").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return QCoreApplication::translate("incidents_ui", "%1 h %2 min", "age")
            .arg(seconds / 3600)
            .arg(seconds / 60 % 60);
    return QCoreApplication::translate("incidents_ui", "%n days", "age", static_cast<int>(seconds / 86400));
}

} // namespace videoguard::words
