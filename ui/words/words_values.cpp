// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/camera_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace videoguard::words {

namespace {

// Numbers of pixels and call numbers read badly in groups; from here on groups help.
constexpr double kGroupedFrom = 10'000;

QString unitWord(const QString &unit)
{
    if (unit == QLatin1String("d"))
        return QCoreApplication::translate("catalogue_ui", "days", "unit");
    if (unit == QLatin1String("frames"))
        return QCoreApplication::translate("catalogue_ui", "frames", "unit");
    if (unit == QLatin1String("1/s"))
        return QStringLiteral("/s");
    return unit;
}

QString withUnit(const QString &number, const QString &unit)
{
    if (unit.isEmpty())
        return number;
    const QString word = unitWord(unit);
    // A degree sign, a cross and "per second" stand close, everything else after a space that never breaks.
    const bool close = word == QStringLiteral("°") || word == QLatin1String("x") ||
                       word == QStringLiteral("×") || word.startsWith(QLatin1Char('/'));
    if (close)
        return number + (word == QLatin1String("x") ? QStringLiteral("×") : word);
    return number + QChar(QChar::Nbsp) + word;
}

void trimZeros(QString &number, const QString &point)
{
    if (!number.contains(point))
        return;
    while (number.endsWith(QLatin1Char('0')))
        number.chop(1);
    if (number.endsWith(point))
        number.chop(point.size());
}

QString booleanText(bool on)
{
    return on ? QCoreApplication::translate("catalogue_ui", "yes")
              : QCoreApplication::translate("catalogue_ui", "no");
}

QString listText(const QStringList &parts)
{
    //: between the entries of a list
    return parts.join(QCoreApplication::translate("catalogue_ui", ", "));
}

QString localText(const QJsonObject &texts, const QLocale &locale)
{
    const QString wanted = locale.name().left(2);
    for (const QString &language :
         {wanted, QStringLiteral("en"), QStringLiteral("lv"), QStringLiteral("lt")}) {
        const QString text = texts.value(language).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString fieldValue(const catalogue::Field &field, const QJsonValue &value, const QLocale &locale)
{
    using catalogue::FieldType;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Number:
        return value.isDouble() ? numberText(field, value.toDouble(), locale) : QString();
    case FieldType::Boolean:
        return value.isBool() ? booleanText(value.toBool()) : QString();
    case FieldType::Choice:
        return value.toString().isEmpty() ? QString() : choiceName(field.path, value.toString());
    case FieldType::Choices: {
        QStringList names;
        for (const QJsonValue &choice : value.toArray())
            names += choiceName(field.path, choice.toString());
        return listText(names);
    }
    case FieldType::LocalText:
        return localText(value.toObject(), locale);
    case FieldType::Date: {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? shortDate(date, locale) : value.toString();
    }
    case FieldType::Time: {
        const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return moment.isValid() ? shortMoment(moment, locale) : value.toString();
    }
    case FieldType::Uuids: {
        QStringList ids;
        for (const QJsonValue &id : value.toArray())
            ids += id.toString();
        return listText(ids);
    }
    case FieldType::Objects:
        return QCoreApplication::translate("catalogue_ui", "%n entries", nullptr,
                                           static_cast<int>(value.toArray().size()));
    case FieldType::Object:
        return value.toObject().isEmpty() ? QString() : booleanText(true);
    case FieldType::Text:
    case FieldType::Uuid:
    case FieldType::Url:
        break;
    }
    return value.toString();
}

} // namespace

QString numberText(const catalogue::Field &field, double value, const QLocale &locale)
{
    if (field.path == QLatin1String("storage.retention_days"))
        return QCoreApplication::translate("catalogue_ui", "%n days", nullptr,
                                           static_cast<int>(std::lround(value)));
    QLocale shown = locale;
    if (std::abs(value) < kGroupedFrom)
        shown.setNumberOptions(shown.numberOptions() | QLocale::OmitGroupSeparator);
    const bool whole = field.type == catalogue::FieldType::Integer;
    QString number = shown.toString(std::abs(value), 'f', whole ? 0 : field.decimals);
    // "25", not "25.0", where the unit is no length that is read to its decimals.
    if (!whole && field.decimals > 0 && field.unit != QLatin1String("m"))
        trimZeros(number, shown.decimalPoint());
    // The minus sign, not the hyphen.
    if (value < 0)
        number.prepend(QChar(0x2212));
    return withUnit(number, field.unit);
}

QString valueText(const catalogue::Field &field, const QJsonValue &value, const QLocale &locale)
{
    const QString text = fieldValue(field, value, locale);
    return text.isEmpty() ? unknownText() : text;
}

QString unitSuffix(const catalogue::Field &field)
{
    return field.unit == QLatin1String("x") ? QStringLiteral("×") : unitWord(field.unit);
}

QString shortDate(const QDate &date, const QLocale &locale)
{
    if (!date.isValid())
        return unknownText();
    switch (locale.language()) {
    case QLocale::Latvian:
        return date.toString(QStringLiteral("dd.MM.yyyy."));
    case QLocale::Lithuanian:
        return date.toString(QStringLiteral("yyyy-MM-dd"));
    default:
        return locale.toString(date, QStringLiteral("d MMM yyyy"));
    }
}

QString shortMoment(const QDateTime &moment, const QLocale &locale)
{
    if (!moment.isValid())
        return unknownText();
    const QDateTime here = moment.toLocalTime();
    //: date, time
    return QCoreApplication::translate("catalogue_ui", "%1, %2", "moment")
        .arg(shortDate(here.date(), locale), here.time().toString(QStringLiteral("HH:mm")));
}

} // namespace videoguard::words
