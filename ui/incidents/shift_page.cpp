// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/shift_page.h"

#include "ui/incidents/alarm_model.h"
#include "ui/words/incident_words.h"

#include <QCoreApplication>

namespace videoguard::incidents_ui {

using incidents::Alarm;
using incidents::Incident;

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString cellOf(const QString &text, const char *more = "")
{
    return QStringLiteral("<td %1>%2</td>").arg(QLatin1String(more), text);
}

QString tableHead(const QStringList &titles)
{
    QString row =
        QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"0\"><tr>");
    for (const QString &title : titles)
        row += QStringLiteral("<td style=\"color:#555555; border-bottom:1px solid #999999;\">%1</td>")
                   .arg(escaped(title));
    return row + QStringLiteral("</tr>");
}

QString muted(const QString &text)
{
    return QStringLiteral("<span style=\"color:#555555;\">%1</span>").arg(text);
}

QString incidentRow(const Incident &incident, const ShiftFacts &facts)
{
    QStringList cameras;
    for (const QString &id : incident.cameraIds)
        cameras += facts.cameraName(id);
    QString what =
        QStringLiteral("<b>%1</b>").arg(escaped(words::incidentTitle(incident, facts.types, facts.locale)));
    QStringList lines;
    if (!incident.title.isEmpty() && !incident.type.isEmpty())
        lines += escaped(words::typeName(incident.type, facts.types, facts.locale));
    if (!incident.place.isEmpty())
        lines += escaped(incident.place);
    if (!cameras.isEmpty())
        //: cameras of an incident
        lines += escaped(
            QCoreApplication::translate("ShiftPage", "Cameras: %1").arg(cameras.join(QStringLiteral(", "))));
    if (!incident.caseNumber.isEmpty())
        lines += escaped(QCoreApplication::translate("ShiftPage", "Case: %1").arg(incident.caseNumber));
    if (!lines.isEmpty())
        what += QStringLiteral("<br>") + muted(lines.join(QStringLiteral("<br>")));
    if (!incident.description.isEmpty())
        what += QStringLiteral("<br>") + escaped(incident.description);
    for (const incidents::Note &note : incident.notes)
        what += QStringLiteral("<br>%1 %2")
                    .arg(muted(escaped(QCoreApplication::translate("ShiftPage", "Note, %1, %2:")
                                           .arg(note.who, words::momentWithOffset(note.at, facts.locale)))),
                         escaped(note.text));
    if (!incident.outcome.isEmpty())
        what += QStringLiteral("<br>") +
                escaped(QCoreApplication::translate("ShiftPage", "Outcome: %1").arg(incident.outcome));
    const char *top = "style=\"border-bottom:1px solid #dddddd; vertical-align:top;\"";
    return QStringLiteral("<tr>") + cellOf(escaped(incident.number), top) +
           cellOf(escaped(words::momentWithOffset(incident.from, facts.locale)), top) + cellOf(what, top) +
           cellOf(escaped(words::severityName(incident.severity)), top) +
           cellOf(escaped(words::statusName(incident.status)), top) + QStringLiteral("</tr>");
}

QString alarmRow(const Alarm &alarm, const ShiftFacts &facts)
{
    QString where = alarm.cameraId.isEmpty() ? QCoreApplication::translate("ShiftPage", "this console")
                                             : facts.cameraName(alarm.cameraId);
    if (!alarm.place.isEmpty())
        where += QStringLiteral(", ") + alarm.place;
    QString what = words::alarmSentence(alarm.kind);
    if (alarm.count > 1)
        //: what happened, how often
        what = QCoreApplication::translate("ShiftPage", "%1 (%n times)", nullptr, alarm.count).arg(what);
    const char *top = "style=\"border-bottom:1px solid #dddddd; vertical-align:top;\"";
    return QStringLiteral("<tr>") + cellOf(escaped(words::momentWithOffset(alarm.first, facts.locale)), top) +
           cellOf(escaped(words::priorityName(alarm.priority)), top) + cellOf(escaped(what), top) +
           cellOf(escaped(where), top) + cellOf(escaped(alarmState(alarm, facts.printedAt)), top) +
           QStringLiteral("</tr>");
}

QString heading(const QString &text)
{
    return QStringLiteral("<h3>%1</h3>").arg(escaped(text));
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text);
}

} // namespace

QDateTime shiftBegin(const QDateTime &now)
{
    const QTime day(kDayShiftHour, 0);
    const QTime night(kNightShiftHour, 0);
    if (now.time() >= night)
        return QDateTime(now.date(), night);
    if (now.time() >= day)
        return QDateTime(now.date(), day);
    return QDateTime(now.date().addDays(-1), night);
}

QString shiftPage(const incidents::ShiftLog &log, const ShiftFacts &facts)
{
    const auto counted = [](const char *text, size_t count) {
        return QCoreApplication::translate("ShiftPage", text, nullptr, static_cast<int>(count));
    };
    QString page = QStringLiteral("<html><body style=\"color:#111111;\">");
    page +=
        QStringLiteral("<h2>%1</h2>")
            .arg(escaped(QCoreApplication::translate("ShiftPage", "Shift log, %1").arg(facts.organisation)));
    //: a range of time: begin, end
    page += paragraph(escaped(QCoreApplication::translate("ShiftPage", "%1 to %2")
                                  .arg(words::momentWithOffset(log.from, facts.locale),
                                       words::momentWithOffset(log.to, facts.locale))));
    //: "3 incidents, 5 alarms, 2 times a camera gave no picture."
    page += paragraph(
        escaped(QCoreApplication::translate("ShiftPage", "%1, %2, %3.")
                    .arg(counted(QT_TRANSLATE_N_NOOP("ShiftPage", "%n incidents"), log.incidents.size()),
                         counted(QT_TRANSLATE_N_NOOP("ShiftPage", "%n alarms"), log.alarms.size()),
                         counted(QT_TRANSLATE_N_NOOP("ShiftPage", "%n times no picture"),
                                 static_cast<size_t>(std::max(0, log.camerasLost))))));

    page += heading(QCoreApplication::translate("ShiftPage", "For the next shift"));
    if (log.notes.empty())
        page +=
            paragraph(muted(escaped(QCoreApplication::translate("ShiftPage", "Nothing was handed over."))));
    for (const incidents::Store::ShiftNote &note : log.notes)
        page += paragraph(escaped(note.text) + QStringLiteral("<br>") +
                          muted(escaped(QCoreApplication::translate("ShiftPage", "%1, %2")
                                            .arg(note.who, words::momentWithOffset(note.at, facts.locale)))));

    page += heading(QCoreApplication::translate("ShiftPage", "Incidents"));
    if (log.incidents.empty()) {
        page += paragraph(
            muted(escaped(QCoreApplication::translate("ShiftPage", "No incidents in this period."))));
    } else {
        page += tableHead({QCoreApplication::translate("ShiftPage", "Number"),
                           QCoreApplication::translate("ShiftPage", "When"),
                           QCoreApplication::translate("ShiftPage", "What"),
                           QCoreApplication::translate("ShiftPage", "Severity"),
                           QCoreApplication::translate("ShiftPage", "Status")});
        for (const Incident &incident : log.incidents)
            page += incidentRow(incident, facts);
        page += QStringLiteral("</table>");
    }

    page += heading(QCoreApplication::translate("ShiftPage", "Alarms"));
    if (log.alarms.empty()) {
        page +=
            paragraph(muted(escaped(QCoreApplication::translate("ShiftPage", "No alarms in this period."))));
    } else {
        page += tableHead({QCoreApplication::translate("ShiftPage", "Time"),
                           QCoreApplication::translate("ShiftPage", "Priority"),
                           QCoreApplication::translate("ShiftPage", "What"),
                           QCoreApplication::translate("ShiftPage", "Where"),
                           QCoreApplication::translate("ShiftPage", "State")});
        for (const Alarm &alarm : log.alarms)
            page += alarmRow(alarm, facts);
        page += QStringLiteral("</table>");
    }
    page += paragraph(muted(escaped(
        //: who made the page, when
        QCoreApplication::translate("ShiftPage",
                                    "Made by %1, %2. Signature of who hands over and of who takes over:")
            .arg(facts.who, words::momentWithOffset(facts.printedAt, facts.locale)))));
    page += QStringLiteral("<table width=\"100%\" cellpadding=\"12\"><tr><td>______________________</td>"
                           "<td>______________________</td></tr></table>");
    return page + QStringLiteral("</body></html>");
}

} // namespace videoguard::incidents_ui
