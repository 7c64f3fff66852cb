// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/fields.h"

#include "app/catalogue/field_rows.h"

#include <QHash>

namespace videoguard::catalogue {

namespace {

QString fromRow(const char *utf8)
{
    return utf8 ? QString::fromUtf8(utf8) : QString();
}

Field toField(FieldGroup group, const FieldRow &row)
{
    Field field;
    field.path = fromRow(row.path);
    field.group = group;
    field.type = row.type;
    field.visibility = row.visibility;
    field.requirement = row.requirement;
    field.min = row.min;
    field.max = row.max;
    field.maxLength = row.maxLength;
    field.pattern = fromRow(row.pattern);
    field.example = fromRow(row.example);
    field.choices = fromRow(row.choices).split(u' ', Qt::SkipEmptyParts);
    field.unit = fromRow(row.unit);
    field.decimals = row.decimals;
    return field;
}

std::vector<Field> allFields()
{
    std::vector<Field> fields;
    for (const auto &part : {identityRows(), pictureRows(), termsRows()}) {
        for (const FieldRows &group : part) {
            for (const FieldRow &row : group.rows)
                fields.push_back(toField(group.group, row));
        }
    }
    return fields;
}

} // namespace

std::span<const Field> cameraFields()
{
    static const std::vector<Field> fields = allFields();
    return fields;
}

const Field *cameraField(const QString &path)
{
    static const QHash<QString, const Field *> byPath = [] {
        QHash<QString, const Field *> map;
        for (const Field &field : cameraFields())
            map.insert(field.path, &field);
        return map;
    }();
    if (const auto found = byPath.constFind(path); found != byPath.constEnd())
        return *found;
    return path.contains(u'[') ? byPath.value(tablePath(path)) : nullptr;
}

QString tablePath(const QString &path)
{
    QString general;
    general.reserve(path.size());
    bool inIndex = false;
    for (const QChar c : path) {
        inIndex = inIndex ? c != u']' : false;
        if (!inIndex)
            general += c;
        if (c == u'[')
            inIndex = true;
    }
    // "centre_ids[0]" is an entry of a plain array, whose field is "centre_ids".
    return general.endsWith(QLatin1String("[]")) ? general.chopped(2) : general;
}

} // namespace videoguard::catalogue
