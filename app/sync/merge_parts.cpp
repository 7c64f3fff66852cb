// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/merge_parts.h"

#include <QJsonArray>

#include <algorithm>

namespace videoguard::sync {

namespace {

bool isObjectOrAbsent(const QJsonValue &value)
{
    return value.isObject() || value.isUndefined();
}

bool isArrayOrAbsent(const QJsonValue &value)
{
    return value.isArray() || value.isUndefined();
}

} // namespace

Shape shapeOf(const QString &path, const Three &values, const MergeRules &rules)
{
    const auto &[base, mine, theirs] = values;
    if (mine.isUndefined() && theirs.isUndefined())
        return Shape::Leaf;
    if (isObjectOrAbsent(mine) && isObjectOrAbsent(theirs)) {
        const bool both = mine.isObject() && theirs.isObject();
        return both || isObjectOrAbsent(base) ? Shape::Object : Shape::Leaf;
    }
    if (!isArrayOrAbsent(mine) || !isArrayOrAbsent(theirs))
        return Shape::Leaf;
    const QString key = entryKey(path, rules);
    if (key.isEmpty() || !entriesOf(mine, key) || !entriesOf(theirs, key))
        return Shape::Leaf;
    const bool both = mine.isArray() && theirs.isArray();
    return both || entriesOf(base, key) ? Shape::Entries : Shape::Leaf;
}

std::optional<Entries> entriesOf(const QJsonValue &array, const QString &member)
{
    Entries entries;
    if (array.isUndefined())
        return entries;
    if (!array.isArray())
        return std::nullopt;
    for (const QJsonValue &entry : array.toArray()) {
        const QString key = entry.toObject().value(member).toString();
        if (key.isEmpty() || entries.byKey.contains(key))
            return std::nullopt;
        entries.keys.append(key);
        entries.byKey.insert(key, entry);
    }
    return entries;
}

QString entryKey(const QString &path, const MergeRules &rules)
{
    return rules.entryKeys.value(withoutEntries(path));
}

QStringList unitedKeys(const QStringList &one, const QStringList &two, const QStringList &three)
{
    QStringList keys = one + two + three;
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

QString memberPath(const QString &parent, const QString &key)
{
    return parent.isEmpty() ? key : parent + u'.' + key;
}

QString entryPath(const QString &parent, const QString &key)
{
    return parent + u'[' + key + u']';
}

QString withoutEntries(const QString &path, QString *entries)
{
    if (!path.contains(u'['))
        return path;
    QString rest;
    bool inside = false;
    for (const QChar c : path) {
        if (c == u'[')
            inside = true;
        if (!inside)
            rest += c;
        else if (entries)
            *entries += c;
        if (c == u']')
            inside = false;
    }
    return rest;
}

bool isDeleted(const QJsonObject &document)
{
    return document.value(QStringLiteral("_deleted")).toBool();
}

} // namespace videoguard::sync
