// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/merge.h"

#include "app/sync/merge_parts.h"

#include <algorithm>

namespace videoguard::sync {

using Choice = FieldMerge::Choice;

namespace {

/// Without what the server keeps in a document, but `_deleted`.
QJsonObject stripped(const QJsonObject &document)
{
    QJsonObject result = document;
    for (auto member = result.begin(); member != result.end();) {
        const bool kept = !member.key().startsWith(u'_') ||
                          (member.key() == QStringLiteral("_deleted") && member.value().toBool());
        member = kept ? std::next(member) : result.erase(member);
    }
    return result;
}

QJsonObject withoutBookkeeping(QJsonObject document, const MergeRules &rules)
{
    for (const QString &name : rules.bookkeeping)
        document.remove(name);
    return document;
}

/// Walks the three documents and notes what differs.
class Comparison
{
public:
    Comparison(const MergeRules &rules, bool baseKnown, std::vector<FieldMerge> &fields)
        : m_rules(rules)
        , m_baseKnown(baseKnown)
        , m_fields(fields)
    {
    }

    void compare(const QString &path, const Three &values)
    {
        if (values.mine == values.theirs && (!m_baseKnown || values.base == values.mine))
            return;
        switch (shapeOf(path, values, m_rules)) {
        case Shape::Object:
            return compareMembers(path, values, {});
        case Shape::Entries:
            return compareEntries(path, values);
        case Shape::Leaf:
            return note(path, values);
        }
    }

    void compareMembers(const QString &path, const Three &values, const QString &except)
    {
        const QJsonObject base = values.base.toObject();
        const QJsonObject mine = values.mine.toObject();
        const QJsonObject theirs = values.theirs.toObject();
        for (const QString &key : unitedKeys(base.keys(), mine.keys(), theirs.keys())) {
            if (key == except || (path.isEmpty() && m_rules.bookkeeping.contains(key)))
                continue;
            compare(memberPath(path, key), {base.value(key), mine.value(key), theirs.value(key)});
        }
    }

private:
    void compareEntries(const QString &path, const Three &values)
    {
        const QString key = entryKey(path, m_rules);
        const Entries base = entriesOf(values.base, key).value_or(Entries());
        const Entries mine = entriesOf(values.mine, key).value_or(Entries());
        const Entries theirs = entriesOf(values.theirs, key).value_or(Entries());
        for (const QString &name : unitedKeys(base.keys, mine.keys, theirs.keys)) {
            const Three entry{base.value(name), mine.value(name), theirs.value(name)};
            if (entry.mine.isObject() && entry.theirs.isObject())
                compareMembers(entryPath(path, name), entry, key);
            else if (!(entry.mine == entry.theirs && entry.base == entry.mine))
                note(entryPath(path, name), entry);
        }
    }

    void note(const QString &path, const Three &values)
    {
        const auto &[base, mine, theirs] = values;
        FieldMerge field{path, base, mine, theirs, Choice::Undecided, false, -1};
        if (mine == theirs)
            field.choice = Choice::Theirs;
        else if (m_baseKnown && mine == base)
            field.choice = Choice::Theirs;
        else if (m_baseKnown && theirs == base)
            field.choice = Choice::Mine;
        else
            field.asked = true;
        m_fields.push_back(std::move(field));
    }

    const MergeRules &m_rules;
    bool m_baseKnown;
    std::vector<FieldMerge> &m_fields;
};

/// Which of the rules' groups `path` belongs to; -1 = none.
qsizetype ruleOf(const QString &path, const MergeRules &rules)
{
    for (qsizetype rule = 0; rule < rules.together.size(); ++rule) {
        for (const QString &member : rules.together.at(rule)) {
            if (path == member || (path.startsWith(member) && path.at(member.size()) == u'.'))
                return rule;
        }
    }
    return -1;
}

/// One side's change of any field of a group is a change of all of it.
void decideTogether(std::vector<FieldMerge> &fields, const MergeRules &rules)
{
    QHash<std::pair<qsizetype, QString>, int> groups; // by rule and the entries that the fields are in
    std::vector<std::vector<FieldMerge *>> members;
    for (FieldMerge &field : fields) {
        QString entries;
        const qsizetype rule = ruleOf(withoutEntries(field.path, &entries), rules);
        if (rule < 0)
            continue;
        const auto group = groups.constFind({rule, entries});
        field.group = group == groups.cend() ? int(members.size()) : *group;
        if (group == groups.cend()) {
            groups.insert({rule, entries}, field.group);
            members.emplace_back();
        }
        members[size_t(field.group)].push_back(&field);
    }
    for (const auto &group : members) {
        const auto any = [&group](auto &&of) { return std::any_of(group.begin(), group.end(), of); };
        const bool differ = any([](const FieldMerge *f) { return f->mine != f->theirs; });
        const bool asked = any([](const FieldMerge *f) { return f->asked; });
        const bool byMe = any([](const FieldMerge *f) { return f->mine != f->base; });
        const bool byThem = any([](const FieldMerge *f) { return f->theirs != f->base; });
        const bool undecided = asked || (differ && byMe && byThem);
        for (FieldMerge *field : group) {
            field->asked = undecided;
            field->choice = undecided ? Choice::Undecided : differ && byMe ? Choice::Mine : Choice::Theirs;
        }
    }
}

/// One of the two is deleted, the other is not.
FieldMerge deletion(const Merge &merge, bool baseKnown, const MergeRules &rules)
{
    const auto mark = [](bool deleted) {
        return deleted ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
    };
    const auto same = [&](const QJsonObject &side) {
        const bool deleted = isDeleted(merge.base);
        return isDeleted(side) == deleted &&
               (deleted || withoutBookkeeping(side, rules) == withoutBookkeeping(merge.base, rules));
    };
    FieldMerge field{QStringLiteral("_deleted"),
                     mark(isDeleted(merge.base)),
                     mark(isDeleted(merge.mine)),
                     mark(isDeleted(merge.theirs)),
                     Choice::Undecided,
                     false,
                     -1};
    if (baseKnown && same(merge.theirs))
        field.choice = Choice::Mine;
    else if (baseKnown && same(merge.mine))
        field.choice = Choice::Theirs;
    else
        field.asked = true;
    return field;
}

} // namespace

Merge mergeThreeWay(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs,
                    const MergeRules &rules)
{
    Merge merge;
    merge.base = stripped(base);
    merge.mine = stripped(mine);
    merge.theirs = stripped(theirs);
    const bool baseKnown = !merge.base.isEmpty();
    if (isDeleted(merge.mine) && isDeleted(merge.theirs))
        return merge;
    if (isDeleted(merge.mine) || isDeleted(merge.theirs)) {
        merge.fields.push_back(deletion(merge, baseKnown, rules));
        return merge;
    }
    // Both made it anew: what was deleted is no common start.
    if (isDeleted(merge.base))
        merge.base = {};
    Comparison comparison(rules, !merge.base.isEmpty(), merge.fields);
    comparison.compareMembers({}, {merge.base, merge.mine, merge.theirs}, {});
    decideTogether(merge.fields, rules);
    std::stable_sort(merge.fields.begin(), merge.fields.end(),
                     [](const FieldMerge &one, const FieldMerge &other) {
                         return one.asked != other.asked ? one.asked : one.path < other.path;
                     });
    return merge;
}

bool Merge::isDecided() const
{
    return undecided() == 0;
}

int Merge::undecided() const
{
    return int(std::count_if(fields.begin(), fields.end(),
                             [](const FieldMerge &field) { return field.choice == Choice::Undecided; }));
}

void Merge::choose(const QString &path, FieldMerge::Choice choice)
{
    const auto chosen = std::find_if(fields.begin(), fields.end(),
                                     [&path](const FieldMerge &field) { return field.path == path; });
    if (chosen == fields.end())
        return;
    for (FieldMerge &field : fields) {
        if (field.path == path || (chosen->group >= 0 && field.group == chosen->group))
            field.choice = choice;
    }
}

} // namespace videoguard::sync
