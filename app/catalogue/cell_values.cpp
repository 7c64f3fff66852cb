// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/cell_values.h"

#include "app/catalogue/column_map.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace videoguard::catalogue {

namespace {

bool opensFormula(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r';
}

QJsonValue numberValue(const QString &cell)
{
    const auto number = numberIn(cell);
    return number ? QJsonValue(*number) : QJsonValue(cell);
}

QJsonValue dateValue(const QString &cell)
{
    static const QStringList forms = {QStringLiteral("yyyy-MM-dd"),  QStringLiteral("d.M.yyyy"),
                                      QStringLiteral("d.M.yyyy."),   QStringLiteral("yyyy.MM.dd"),
                                      QStringLiteral("yyyy.MM.dd."), QStringLiteral("d/M/yyyy"),
                                      QStringLiteral("yyyy/M/d")};
    for (const QString &form : forms) {
        const QDate date = QDate::fromString(cell, form);
        if (date.isValid())
            return date.toString(Qt::ISODate);
    }
    return cell;
}

/// Times without a zone are taken as UTC, as the record keeps them.
QJsonValue timeValue(const QString &cell)
{
    QDateTime time = QDateTime::fromString(QString(cell).replace(u' ', u'T'), Qt::ISODateWithMs);
    if (!time.isValid())
        return cell;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    const bool hasMs = time.time().msec() != 0;
    return time.toUTC().toString(hasMs ? Qt::ISODateWithMs : Qt::ISODate);
}

QStringList entriesIn(const QString &cell)
{
    static const QRegularExpression separators(QStringLiteral("[|;,\n]"));
    QStringList entries;
    for (const QString &entry : cell.split(separators, Qt::SkipEmptyParts)) {
        if (!entry.trimmed().isEmpty())
            entries += entry.trimmed();
    }
    return entries;
}

/// A part of the record written as JSON.
QJsonValue jsonValue(const QString &cell)
{
    const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8());
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(cell);
}

} // namespace

std::optional<double> numberIn(const QString &cell)
{
    // Minus signs and blanks come in many kinds.
    QString text = cell.trimmed();
    text.replace(QChar(0x2212), u'-').replace(QChar(0x2013), u'-');
    text.remove(QChar(0x00A0)).remove(QChar(0x202F)).remove(u' ');
    static const QRegularExpression pattern(QStringLiteral(
        "^([+-]?(?:\\d+(?:[.,]\\d+)?|[.,]\\d+)(?:[eE][+-]?\\d+)?)(?:°|[a-zA-Zµ/%×\"]+[²³]?)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const double number = match.captured(1).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QJsonValue fromCell(const Field &field, const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Number:
        return numberValue(text);
    case FieldType::Boolean: {
        const auto truth = truthOf(text);
        return truth ? QJsonValue(*truth) : QJsonValue(text);
    }
    case FieldType::Choice:
        return wordFor(field, text);
    case FieldType::Choices: {
        QJsonArray words;
        for (const QString &entry : entriesIn(text))
            words.append(wordFor(field, entry));
        return words;
    }
    case FieldType::Uuids:
        return QJsonArray::fromStringList(entriesIn(text));
    case FieldType::Uuid:
        return text;
    case FieldType::Date:
        return dateValue(text);
    case FieldType::Time:
        return timeValue(text);
    case FieldType::Object:
    case FieldType::Objects:
        return jsonValue(text);
    case FieldType::Text:
    case FieldType::LocalText:
    case FieldType::Url:
        break;
    }
    return text;
}

QString toCell(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        const bool plain =
            std::all_of(array.begin(), array.end(), [](const QJsonValue &entry) { return entry.isString(); });
        if (!plain)
            return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
        QStringList entries;
        for (const QJsonValue &entry : array)
            entries += entry.toString();
        return entries.join(u'|');
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QString guarded(const QString &text)
{
    const bool ambiguous =
        text.size() > 1 && text.at(0) == u'\'' && (opensFormula(text.at(1)) || text.at(1) == u'\'');
    return !text.isEmpty() && (opensFormula(text.at(0)) || ambiguous) ? u'\'' + text : text;
}

QString unguarded(const QString &cell)
{
    const bool isGuarded =
        cell.size() > 1 && cell.at(0) == u'\'' && (opensFormula(cell.at(1)) || cell.at(1) == u'\'');
    return isGuarded ? cell.mid(1) : cell;
}

} // namespace videoguard::catalogue
