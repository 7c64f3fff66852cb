// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/fields.h"
#include "ui/partners/merge_state.h"
#include "ui/partners/partner_words.h"
#include "ui/words/camera_words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace videoguard::partners {

namespace {

constexpr qsizetype kPartsShown = 4; // of an entry that has no words of its own
const QString kNone = QStringLiteral("–");

/// "streams[main].width" -> "streams", "main", ".width"; no match: the path names no entry.
QRegularExpressionMatch entryOf(const QString &path)
{
    static const QRegularExpression entry(QStringLiteral("^([^\\[]+)\\[([^\\]]*)\\](.*)$"));
    return entry.match(path);
}

/// As the table of fields has it: "streams[].width".
QString tableForm(const QString &path)
{
    const QRegularExpressionMatch match = entryOf(path);
    return match.hasMatch() ? match.captured(1) + QStringLiteral("[]") + match.captured(3) : path;
}

QString languageName(const QString &code)
{
    if (code == QLatin1String("lv"))
        return PartnerWords::tr("Latvian");
    if (code == QLatin1String("lt"))
        return PartnerWords::tr("Lithuanian");
    return code == QLatin1String("en") ? PartnerWords::tr("English") : code;
}

/// A field that a newer version knows: its own name, readable.
QString strangeName(const QString &path)
{
    QString name = path.section(QLatin1Char('.'), -1);
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    return PartnerWords::tr("%1 (not known to this version)").arg(name);
}

QString entryName(const QString &list, const QString &key)
{
    for (const char *member : {"[].role", "[].kind", "[].type"}) {
        const catalogue::Field *field = catalogue::cameraField(list + QLatin1String(member));
        if (field && field->choices.contains(key))
            return words::choiceName(field->path, key);
    }
    return key.size() > 12 ? QString() : key;
}

QString plainText(const QJsonValue &value, const QLocale &locale);

QString objectText(const QString &path, const QJsonObject &object, const QLocale &locale)
{
    QStringList parts;
    for (auto member = object.begin(); member != object.end() && parts.size() < kPartsShown; ++member) {
        const QString of = path + QLatin1Char('.') + member.key();
        const catalogue::Field *field = catalogue::cameraField(of);
        if (!field || member.value().isObject() || member.value().isArray())
            continue;
        //: a part of an entry and its value
        parts += PartnerWords::tr("%1 %2").arg(words::fieldName(of),
                                               words::valueText(*field, member.value(), locale));
    }
    return parts.isEmpty() ? PartnerWords::tr("there") : parts.join(QStringLiteral(", "));
}

QString plainText(const QJsonValue &value, const QLocale &locale)
{
    if (value.isBool())
        return value.toBool() ? PartnerWords::tr("yes") : PartnerWords::tr("no");
    if (value.isDouble())
        return locale.toString(value.toDouble(), 'g', 10);
    if (value.isArray())
        return PartnerWords::tr("%n entries", nullptr, static_cast<int>(value.toArray().size()));
    return value.isObject() ? PartnerWords::tr("%n parts", nullptr, static_cast<int>(value.toObject().size()))
                            : value.toString();
}

} // namespace

QString mergeFieldName(const QString &path)
{
    if (path == QLatin1String("_deleted"))
        return PartnerWords::tr("The record itself");
    const QRegularExpressionMatch match = entryOf(path);
    if (match.hasMatch()) {
        const QString list = words::fieldName(match.captured(1));
        const QString entry = entryName(match.captured(1), match.captured(2));
        //: a list and one of its entries
        const QString head = entry.isEmpty() ? list : PartnerWords::tr("%1, %2").arg(list, entry);
        if (match.captured(3).isEmpty())
            return head;
        const QString table = tableForm(path);
        const QString part = catalogue::cameraField(table) ? words::fieldName(table) : strangeName(path);
        //: an entry and a part of it
        return PartnerWords::tr("%1: %2").arg(head, part);
    }
    if (catalogue::cameraField(path))
        return words::fieldName(path);
    const QString parent = path.section(QLatin1Char('.'), 0, -2);
    const catalogue::Field *field = parent.isEmpty() ? nullptr : catalogue::cameraField(parent);
    if (field && field->type == catalogue::FieldType::LocalText)
        //: a field and the language of its text
        return PartnerWords::tr("%1, %2", "language")
            .arg(words::fieldName(parent), languageName(path.section(QLatin1Char('.'), -1)));
    return strangeName(path);
}

QString mergeValueText(const QString &path, const QJsonValue &value, const QLocale &locale)
{
    if (path == QLatin1String("_deleted"))
        return value.toBool() ? PartnerWords::tr("deleted") : PartnerWords::tr("kept");
    if (value.isUndefined() || value.isNull())
        return kNone;
    const QString table = tableForm(path);
    const catalogue::Field *field = catalogue::cameraField(table);
    if (value.isObject() && (!field || field->type != catalogue::FieldType::LocalText))
        return objectText(table, value.toObject(), locale);
    QString text = field ? words::valueText(*field, value, locale) : plainText(value, locale);
    return text.isEmpty() ? kNone : text;
}

QString sourcePath(const QString &path)
{
    if (path == QLatin1String("lat") || path == QLatin1String("lon"))
        return QStringLiteral("pos_src");
    if (path.contains(QLatin1Char('.')) || path.contains(QLatin1Char('[')))
        return {};
    const QString source = path.section(QLatin1Char('_'), 0, 0) + QStringLiteral("_src");
    return source != path && catalogue::cameraField(source) ? source : QString();
}

} // namespace videoguard::partners
