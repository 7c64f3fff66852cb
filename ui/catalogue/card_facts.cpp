// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/card_facts.h"

#include "app/geo/coordinate_text.h"
#include "ui/catalogue/camera_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace videoguard::catalogue_ui {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("CameraCard", source);
}

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

NamedText line(const QString &name, const QString &value)
{
    return value.isEmpty() ? NamedText{name, unknownText(), false} : NamedText{name, value};
}

// A field's value in words, "" when unknown.
QString known(const CardSubject &subject, const char *path)
{
    const QString key = QLatin1String(path);
    const QJsonValue value = subject.camera.value(key);
    const catalogue::Field *field = catalogue::cameraField(key);
    if (!field || value.isUndefined() || value.isNull())
        return {};
    return valueText(*field, value, subject.locale);
}

QString positionText(const CardSubject &subject)
{
    const auto position = subject.camera.position();
    if (!position)
        return {};
    QString text = geo::toText(*position, geo::Notation::Decimal);
    QStringList how;
    if (const QString accuracy = known(subject, "pos_accuracy_m"); !accuracy.isEmpty())
        how += QStringLiteral("±") + accuracy;
    if (const QString source = known(subject, "pos_src"); !source.isEmpty())
        how += source;
    if (!how.isEmpty())
        text += QStringLiteral(" · ") + how.join(QStringLiteral(", "));
    return text;
}

QString mountingText(const CardSubject &subject)
{
    QStringList parts;
    QStringList where;
    for (const char *path : {"mount", "height_m"}) {
        if (const QString text = known(subject, path); !text.isEmpty())
            where += text;
    }
    if (!where.isEmpty())
        parts += where.join(QStringLiteral(", "));
    if (const QString tilt = known(subject, "tilt_deg"); !tilt.isEmpty())
        parts += said(QT_TRANSLATE_NOOP("CameraCard", "tilt %1")).arg(tilt);
    return joined(parts);
}

QString lensText(const CardSubject &subject)
{
    QStringList parts;
    const QString least = known(subject, "focal_min_mm");
    const QString most = known(subject, "focal_max_mm");
    if (!least.isEmpty() && !most.isEmpty() && least != most)
        parts += QStringLiteral("%1 – %2").arg(least, most);
    else if (const QString focal = known(subject, "focal_mm"); !focal.isEmpty())
        parts += focal;
    if (const QString type = known(subject, "sensor_type"); !type.isEmpty())
        parts += type;
    const QString across = known(subject, "hfov_deg");
    const QString down = known(subject, "vfov_deg");
    if (!across.isEmpty())
        parts += down.isEmpty() ? across : QStringLiteral("%1 × %2").arg(across, down);
    return joined(parts);
}

QString rateText(double kbps, const QLocale &locale)
{
    if (kbps < 1000)
        return QStringLiteral("%1\u00A0kbit/s").arg(locale.toString(kbps, 'f', 0));
    QString number = locale.toString(kbps / 1000, 'f', 1);
    if (number.endsWith(QLatin1Char('0')))
        number.chop(2);
    return QStringLiteral("%1\u00A0Mbit/s").arg(number);
}

QString streamText(const CardSubject &subject, const char *role)
{
    const QJsonObject stream = subject.camera.stream(QLatin1String(role));
    QStringList parts;
    const int width = stream.value(QLatin1String("width")).toInt();
    const int height = stream.value(QLatin1String("height")).toInt();
    if (width > 0 && height > 0)
        parts += QStringLiteral("%1×%2").arg(width).arg(height);
    const auto worded = [&](const char *part) {
        const QJsonValue value = stream.value(QLatin1String(part));
        const catalogue::Field *field =
            catalogue::cameraField(QLatin1String("streams[].") + QLatin1String(part));
        if (field && !value.isUndefined() && !value.isNull())
            parts += valueText(*field, value, subject.locale);
    };
    worded("fps");
    worded("codec");
    if (const double kbps = stream.value(QLatin1String("bitrate_kbps")).toDouble(); kbps > 0)
        parts += rateText(kbps, subject.locale);
    return joined(parts);
}

QString lightText(const CardSubject &subject)
{
    QStringList parts;
    if (const QString light = known(subject, "illum"); !light.isEmpty()) {
        const QString reach = known(subject, "illum_range_m");
        const double metres = subject.camera.value(QStringLiteral("illum_range_m")).toDouble();
        parts += reach.isEmpty() || metres <= 0
                     ? light
                     : said(QT_TRANSLATE_NOOP("CameraCard", "%1 to %2")).arg(light, reach);
    }
    if (const QString wdr = known(subject, "wdr_db"); !wdr.isEmpty())
        parts += said(QT_TRANSLATE_NOOP("CameraCard", "WDR %1")).arg(wdr);
    return joined(parts);
}

QString purposeText(const CardSubject &subject)
{
    const QString purposes = known(subject, "purposes");
    const QString regime = subject.camera.value(QStringLiteral("legal_regime")).toString();
    if (purposes.isEmpty() || regime.isEmpty())
        return purposes.isEmpty() ? known(subject, "legal_regime") : purposes;
    return QStringLiteral("%1 (%2)").arg(purposes, choiceName(QStringLiteral("legal_regime"), regime));
}

QString clockText(const CardSubject &subject)
{
    QStringList parts;
    if (const QString sync = known(subject, "storage.clock_sync"); !sync.isEmpty())
        parts += sync;
    const QJsonValue offset = subject.camera.value(QStringLiteral("storage.clock_offset_ms"));
    if (offset.isDouble()) {
        const QString seconds = subject.locale.toString(std::abs(offset.toDouble()) / 1000, 'f', 1);
        parts += std::abs(offset.toDouble()) < 50
                     ? said(QT_TRANSLATE_NOOP("CameraCard", "right"))
                     : (offset.toDouble() < 0 ? said(QT_TRANSLATE_NOOP("CameraCard", "%1 s slow"))
                                              : said(QT_TRANSLATE_NOOP("CameraCard", "%1 s fast")))
                           .arg(seconds);
    }
    if (const QString checked = known(subject, "storage.clock_checked_at"); !checked.isEmpty())
        parts += said(QT_TRANSLATE_NOOP("CameraCard", "checked %1")).arg(checked);
    return joined(parts);
}

QString keepsText(const CardSubject &subject)
{
    const QString mode = subject.camera.value(QStringLiteral("storage.mode")).toString();
    if (mode == QLatin1String("none"))
        return choiceName(QStringLiteral("storage.mode"), mode);
    QStringList parts;
    if (!mode.isEmpty())
        parts += choiceName(QStringLiteral("storage.mode"), mode);
    if (const QString days = known(subject, "storage.retention_days"); !days.isEmpty())
        parts += days;
    return parts.join(QStringLiteral(", "));
}

QString contactText(const CardSubject &subject, const QJsonObject &contact)
{
    QStringList parts;
    for (const char *part : {"role", "name", "phone", "email"}) {
        const QString text = contact.value(QLatin1String(part)).toString();
        if (!text.isEmpty())
            parts += text;
    }
    const QJsonArray languages = contact.value(QLatin1String("languages")).toArray();
    if (!languages.isEmpty()) {
        const catalogue::Field *field = catalogue::cameraField(QStringLiteral("access.contacts[].languages"));
        if (field)
            parts += valueText(*field, languages, subject.locale);
    }
    return joined(parts);
}

} // namespace

QString CardSubject::owner() const
{
    const catalogue::Partner *partner = desk.partner(camera.ownerId());
    return partner ? ownerText(*partner, desk.partners(), language()) : unknownText();
}

QString cardTitle(const CardSubject &subject)
{
    const QString name = subject.camera.name();
    const QString shown = name.isEmpty() ? subject.camera.reference() : name;
    const int number = subject.camera.callNumber();
    return number > 0 ? QStringLiteral("%1 %2").arg(number).arg(shown) : shown;
}

QString cardSubtitle(const CardSubject &subject)
{
    QStringList parts{subject.owner()};
    if (!subject.camera.reference().isEmpty())
        parts += subject.camera.reference();
    parts += typeText(subject.camera.kind(), subject.camera.form());
    return joined(parts);
}

std::vector<NamedText> mainParameters(const CardSubject &subject)
{
    return {
        line(said(QT_TRANSLATE_NOOP("CameraCard", "Position")), positionText(subject)),
        line(said(QT_TRANSLATE_NOOP("CameraCard", "Mounting")), mountingText(subject)),
        line(said(QT_TRANSLATE_NOOP("CameraCard", "Lens and sensor")), lensText(subject)),
        line(said(QT_TRANSLATE_NOOP("CameraCard", "Main stream")), streamText(subject, "main")),
        line(said(QT_TRANSLATE_NOOP("CameraCard", "Substream")), streamText(subject, "sub")),
        line(said(QT_TRANSLATE_NOOP("CameraCard", "Light")), lightText(subject)),
        line(said(QT_TRANSLATE_NOOP("CameraCard", "Purpose")), purposeText(subject)),
        line(said(QT_TRANSLATE_NOOP("CameraCard", "Camera clock")), clockText(subject)),
    };
}

std::vector<NamedText> footageTerms(const CardSubject &subject)
{
    std::vector<NamedText> terms;
    terms.push_back(line(said(QT_TRANSLATE_NOOP("CameraCard", "Owner keeps")), keepsText(subject)));
    const auto days = subject.camera.retentionDays();
    if (days && *days > 0)
        terms.push_back(line(said(QT_TRANSLATE_NOOP("CameraCard", "Now overwriting")),
                             shortMoment(subject.now.addDays(-*days), subject.locale)));
    QString live = known(subject, "access.live_share");
    if (const QString agreement = known(subject, "access.agreement_ref");
        !agreement.isEmpty() && subject.camera.liveShare() == catalogue::Sharing::Standing)
        live = QStringLiteral("%1 %2").arg(live, agreement);
    terms.push_back(line(fieldName(QStringLiteral("access.live_share")), live));
    terms.push_back(
        line(fieldName(QStringLiteral("access.playback_share")), known(subject, "access.playback_share")));
    terms.push_back(
        line(fieldName(QStringLiteral("access.phone_24_7")), known(subject, "access.phone_24_7")));
    for (const char *path : {"access.hours", "access.conditions"}) {
        if (const QString text = known(subject, path); !text.isEmpty())
            terms.push_back(line(fieldName(QLatin1String(path)), text));
    }
    const QJsonArray contacts = subject.camera.value(QStringLiteral("access.contacts")).toArray();
    for (const QJsonValue &contact : contacts) {
        if (const QString text = contactText(subject, contact.toObject()); !text.isEmpty())
            terms.push_back(line(said(QT_TRANSLATE_NOOP("CameraCard", "Contact")), text));
    }
    return terms;
}

QString recordValue(const CardSubject &subject, const catalogue::Field &field, const QJsonValue &value)
{
    const auto named = [&](const QString &id) {
        if (const catalogue::Partner *partner = subject.desk.partner(id))
            return ownerText(*partner, subject.desk.partners(), subject.language());
        if (const catalogue::MonitoringCentre *centre = subject.desk.centre(id))
            return centre->name(subject.language());
        return id;
    };
    if (field.type == catalogue::FieldType::Uuid && !value.toString().isEmpty())
        return named(value.toString());
    if (field.type == catalogue::FieldType::Uuids) {
        QStringList names;
        for (const QJsonValue &id : value.toArray())
            names += named(id.toString());
        return names.isEmpty() ? unknownText() : names.join(QStringLiteral(", "));
    }
    return valueText(field, value, subject.locale);
}

std::vector<NamedText> groupFields(const CardSubject &subject, catalogue::FieldGroup group)
{
    using catalogue::FieldType;
    using catalogue::Visibility;
    std::vector<NamedText> lines;
    const auto add = [&](const catalogue::Field &field, const QString &name, const QJsonValue &value) {
        const bool absent = value.isUndefined() || value.isNull();
        // What a partner keeps to itself is not "unknown": it is not said at all.
        if (field.visibility != Visibility::Partner && !subject.isOwn() &&
            (absent || field.visibility == Visibility::Local))
            return;
        lines.push_back({name, absent ? unknownText() : recordValue(subject, field, value), !absent});
    };
    for (const catalogue::Field &field : catalogue::cameraFields()) {
        if (field.group != group || field.path.contains(QLatin1String("[].")) ||
            field.type == FieldType::Object)
            continue;
        const QJsonValue value = subject.camera.value(field.path);
        if (field.type != FieldType::Objects || value.toArray().isEmpty()) {
            add(field, fieldName(field.path), value);
            continue;
        }
        const QString prefix = field.path + QLatin1String("[].");
        for (qsizetype i = 0; i < value.toArray().size(); ++i) {
            lines.push_back({{}, fieldName(QStringLiteral("%1[%2]").arg(field.path).arg(i))});
            const QJsonObject entry = value.toArray().at(i).toObject();
            for (const catalogue::Field &part : catalogue::cameraFields()) {
                if (part.path.startsWith(prefix))
                    add(part, fieldName(part.path), entry.value(part.path.mid(prefix.size())));
            }
        }
    }
    return lines;
}

} // namespace videoguard::catalogue_ui
