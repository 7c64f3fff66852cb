// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/merge_parts.h"

#include <QJsonArray>

#include <algorithm>

namespace videoguard::sync {

using Choice = FieldMerge::Choice;

namespace {

/// What stands in for all three when one of two changed it: theirs unless only mine changed.
template<typename Value>
Value ofWhoChanged(const Value &base, const Value &mine, const Value &theirs)
{
    return theirs == base ? mine : theirs;
}

bool isTime(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() >= 10 && text.at(0).isDigit() && text.at(4) == u'-' && text.at(7) == u'-';
}

/// Numbers and times that both sides changed: the larger, the later. What says who goes with the time.
void keepBooks(QJsonObject &result, const Merge &merge, const MergeRules &rules)
{
    std::optional<Choice> later;
    QStringList others;
    const auto put = [&result](const QString &name, const QJsonValue &value) {
        value.isUndefined() ? result.remove(name) : void(result.insert(name, value));
    };
    for (const QString &name : rules.bookkeeping) {
        const QJsonValue base = merge.base.value(name);
        const QJsonValue mine = merge.mine.value(name);
        const QJsonValue theirs = merge.theirs.value(name);
        const bool bothChanged = mine != theirs && mine != base && theirs != base;
        if (bothChanged && mine.isDouble() && theirs.isDouble()) {
            put(name, mine.toDouble() > theirs.toDouble() ? mine : theirs);
        } else if (bothChanged && isTime(mine) && isTime(theirs)) {
            later = mine.toString() > theirs.toString() ? Choice::Mine : Choice::Theirs;
            put(name, *later == Choice::Mine ? mine : theirs);
        } else {
            others.append(name);
        }
    }
    for (const QString &name : std::as_const(others)) {
        const QJsonValue mine = merge.mine.value(name);
        const QJsonValue theirs = merge.theirs.value(name);
        if (later && mine.isString() && theirs.isString())
            put(name, *later == Choice::Mine ? mine : theirs);
        else if (mine.isString() && theirs.isString() && mine != merge.base.value(name) &&
                 theirs != merge.base.value(name))
            put(name, std::max(mine.toString(), theirs.toString()));
        else if (mine.isUndefined() && theirs != merge.base.value(name))
            put(name, theirs);
        else if (theirs.isUndefined() && mine != merge.base.value(name))
            put(name, mine);
        else
            put(name, ofWhoChanged(merge.base.value(name), mine, theirs));
    }
}

/// Puts the document together again along the same way as it was compared.
class Composition
{
public:
    Composition(const Merge &merge, const MergeRules &rules)
        : m_rules(rules)
        , m_baseKnown(!merge.base.isEmpty())
    {
        for (const FieldMerge &field : merge.fields)
            m_choices.insert(field.path, field.choice);
    }

    QJsonValue compose(const QString &path, const Three &values) const
    {
        if (values.mine == values.theirs)
            return values.theirs;
        switch (shapeOf(path, values, m_rules)) {
        case Shape::Object:
            return composeMembers(path, values);
        case Shape::Entries:
            return composeEntries(path, values);
        case Shape::Leaf:
            break;
        }
        return chosen(path, values);
    }

    QJsonValue composeMembers(const QString &path, const Three &values) const
    {
        const QJsonObject base = values.base.toObject();
        const QJsonObject mine = values.mine.toObject();
        const QJsonObject theirs = values.theirs.toObject();
        QJsonObject result;
        for (const QString &key : unitedKeys({}, mine.keys(), theirs.keys())) {
            if (path.isEmpty() && m_rules.bookkeeping.contains(key))
                continue;
            const QJsonValue value =
                compose(memberPath(path, key), {base.value(key), mine.value(key), theirs.value(key)});
            if (!value.isUndefined())
                result.insert(key, value);
        }
        const bool there =
            ofWhoChanged(values.base.isObject(), values.mine.isObject(), values.theirs.isObject());
        if (result.isEmpty() && !there)
            return QJsonValue::Undefined;
        return result;
    }

private:
    QJsonValue chosen(const QString &path, const Three &values) const
    {
        return m_choices.value(path, Choice::Theirs) == Choice::Mine ? values.mine : values.theirs;
    }

    QJsonValue composeEntries(const QString &path, const Three &values) const
    {
        const QString key = entryKey(path, m_rules);
        const Entries base = entriesOf(values.base, key).value_or(Entries());
        const Entries mine = entriesOf(values.mine, key).value_or(Entries());
        const Entries theirs = entriesOf(values.theirs, key).value_or(Entries());
        Entries result; // sorted
        for (const QString &name : unitedKeys({}, mine.keys, theirs.keys)) {
            const QString entry = entryPath(path, name);
            const Three three{base.value(name), mine.value(name), theirs.value(name)};
            const bool both = three.mine.isObject() && three.theirs.isObject();
            const QJsonValue value = both ? composeMembers(entry, three) : chosen(entry, three);
            if (value.isUndefined())
                continue;
            result.keys.append(name);
            result.byKey.insert(name, value);
        }
        const bool there =
            ofWhoChanged(values.base.isArray(), values.mine.isArray(), values.theirs.isArray());
        if (result.keys.isEmpty() && !there)
            return QJsonValue::Undefined;
        QJsonArray array;
        for (const QString &name : inOrder(result, base.keys, mine.keys, theirs.keys))
            array.append(result.value(name));
        return array;
    }

    /// The order of who changed it; of both, the old order and then what came new by its name, so that it
    /// does not depend on who merges.
    QStringList inOrder(const Entries &entries, const QStringList &base, const QStringList &mine,
                        const QStringList &theirs) const
    {
        const bool leave = !m_baseKnown || mine == theirs || mine == base;
        const QStringList &lead = leave ? theirs : theirs == base ? mine : base;
        QStringList order;
        for (const QString &name : lead) {
            if (entries.byKey.contains(name))
                order.append(name);
        }
        for (const QString &name : entries.keys) {
            if (!order.contains(name))
                order.append(name);
        }
        return order;
    }

    const MergeRules &m_rules;
    bool m_baseKnown;
    QHash<QString, Choice> m_choices;
};

} // namespace

QJsonObject Merge::result(const MergeRules &rules) const
{
    if (isDeleted(mine) || isDeleted(theirs)) {
        const bool keepMine = !fields.empty() && fields.front().choice == Choice::Mine;
        return keepMine ? mine : theirs;
    }
    QJsonObject result = Composition(*this, rules).composeMembers({}, {base, mine, theirs}).toObject();
    keepBooks(result, *this, rules);
    return result;
}

} // namespace videoguard::sync
