// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/keepsake.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace videoguard::archive {

namespace {

const QString kFormat = QStringLiteral("videoguard.archive/1");

// Moments and sizes go as text: a JSON number has 53 bits.
QString number(qint64 value)
{
    return QString::number(value);
}

QString moment(base::WallTime time)
{
    return number(time.sinceEpoch.count());
}

base::WallTime momentFrom(const QJsonValue &value)
{
    return {std::chrono::microseconds(value.toString().toLongLong())};
}

QJsonObject toObject(const Settings &settings)
{
    return {{QStringLiteral("folder"), settings.folder},
            {QStringLiteral("budget_bytes"), number(settings.budget_bytes)},
            {QStringLiteral("floor_bytes"), number(settings.floor_bytes)},
            {QStringLiteral("replay_s"), settings.replay_s},
            {QStringLiteral("replay_bytes"), number(settings.replay_bytes)},
            {QStringLiteral("afterIncident_s"), settings.afterIncident_s},
            {QStringLiteral("incidentHold_days"), settings.incidentHold_days}};
}

Settings settingsFrom(const QJsonObject &object)
{
    Settings settings;
    settings.folder = object.value(QLatin1String("folder")).toString();
    settings.budget_bytes = object.value(QLatin1String("budget_bytes")).toString().toLongLong();
    settings.floor_bytes = object.value(QLatin1String("floor_bytes")).toString().toLongLong();
    settings.replay_s = object.value(QLatin1String("replay_s")).toInt(settings.replay_s);
    settings.replay_bytes = object.value(QLatin1String("replay_bytes")).toString().toLongLong();
    settings.afterIncident_s = object.value(QLatin1String("afterIncident_s")).toInt(settings.afterIncident_s);
    settings.incidentHold_days =
        object.value(QLatin1String("incidentHold_days")).toInt(settings.incidentHold_days);
    return settings;
}

QJsonObject toObject(const Plan &plan)
{
    QJsonArray hours;
    for (const quint32 day : plan.schedule)
        hours.append(static_cast<double>(day));
    return {{QStringLiteral("camera"), plan.cameraId},
            {QStringLiteral("mode"), static_cast<int>(plan.mode)},
            {QStringLiteral("stream"), static_cast<int>(plan.stream)},
            {QStringLiteral("retention_days"), plan.retention_days},
            {QStringLiteral("schedule"), hours}};
}

Plan planFrom(const QJsonObject &object)
{
    Plan plan;
    plan.cameraId = object.value(QLatin1String("camera")).toString();
    plan.mode = static_cast<Mode>(std::clamp(object.value(QLatin1String("mode")).toInt(), 0, 3));
    plan.stream = object.value(QLatin1String("stream")).toInt() == 1 ? Stream::Sub : Stream::Main;
    plan.retention_days = object.value(QLatin1String("retention_days")).toInt(plan.retention_days);
    const QJsonArray hours = object.value(QLatin1String("schedule")).toArray();
    for (size_t day = 0; day < plan.schedule.size(); ++day)
        plan.schedule[day] = static_cast<quint32>(hours.at(static_cast<qsizetype>(day)).toDouble());
    return plan;
}

QJsonObject toObject(const Hold &hold)
{
    return {{QStringLiteral("id"), hold.id},
            {QStringLiteral("cameras"),
             QJsonArray::fromStringList({hold.cameraIds.begin(), hold.cameraIds.end()})},
            {QStringLiteral("from"), moment(hold.range.from)},
            {QStringLiteral("to"), moment(hold.range.to)},
            {QStringLiteral("who"), hold.who},
            {QStringLiteral("why"), hold.why},
            {QStringLiteral("case"), hold.caseNumber},
            {QStringLiteral("incident"), hold.incidentId},
            {QStringLiteral("setAt"), moment(hold.setAt)},
            {QStringLiteral("until"), moment(hold.until)},
            {QStringLiteral("reviewAt"), moment(hold.reviewAt)}};
}

Hold holdFrom(const QJsonObject &object)
{
    Hold hold;
    hold.id = object.value(QLatin1String("id")).toString();
    for (const QJsonValue &camera : object.value(QLatin1String("cameras")).toArray())
        hold.cameraIds.push_back(camera.toString());
    hold.range = {momentFrom(object.value(QLatin1String("from"))),
                  momentFrom(object.value(QLatin1String("to")))};
    hold.who = object.value(QLatin1String("who")).toString();
    hold.why = object.value(QLatin1String("why")).toString();
    hold.caseNumber = object.value(QLatin1String("case")).toString();
    hold.incidentId = object.value(QLatin1String("incident")).toString();
    hold.setAt = momentFrom(object.value(QLatin1String("setAt")));
    hold.until = momentFrom(object.value(QLatin1String("until")));
    hold.reviewAt = momentFrom(object.value(QLatin1String("reviewAt")));
    return hold;
}

} // namespace

QByteArray toJson(const Keepsake &keepsake)
{
    QJsonArray plans;
    for (const Plan &plan : keepsake.plans)
        plans.append(toObject(plan));
    QJsonArray holds;
    for (const Hold &hold : keepsake.holds)
        holds.append(toObject(hold));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), kFormat},
                                     {QStringLiteral("settings"), toObject(keepsake.settings)},
                                     {QStringLiteral("plans"), plans},
                                     {QStringLiteral("holds"), holds}})
        .toJson();
}

base::Result<Keepsake> keepsakeFromJson(const QByteArray &json)
{
    const QString what = QStringLiteral("read the settings beside the archive's index");
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return base::fail(base::ErrorKind::Corrupt, what, error.errorString());
    const QString format = object.value(QLatin1String("format")).toString();
    if (format != kFormat)
        return base::fail(format.startsWith(QLatin1String("videoguard.archive/"))
                              ? base::ErrorKind::Unsupported
                              : base::ErrorKind::Corrupt,
                          what, QStringLiteral("format \"%1\"").arg(format));
    Keepsake keepsake;
    keepsake.settings = settingsFrom(object.value(QLatin1String("settings")).toObject());
    for (const QJsonValue &plan : object.value(QLatin1String("plans")).toArray())
        keepsake.plans.push_back(planFrom(plan.toObject()));
    for (const QJsonValue &hold : object.value(QLatin1String("holds")).toArray())
        keepsake.holds.push_back(holdFrom(hold.toObject()));
    return keepsake;
}

} // namespace videoguard::archive
