// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/merge_state.h"

#include "app/catalogue/fields.h"
#include "ui/partners/partner_words.h"
#include "ui/words/camera_words.h"

#include <algorithm>

namespace videoguard::partners {

using sync::FieldMerge;
using Choice = FieldMerge::Choice;

namespace {

bool isSource(const QString &path)
{
    return path.endsWith(QLatin1String("_src"));
}

bool isMeasured(const QString &source)
{
    return source == QLatin1String("survey") || source == QLatin1String("gps");
}

bool isGuessed(const QString &source)
{
    return source == QLatin1String("map") || source == QLatin1String("address") ||
           source == QLatin1String("estimated");
}

/// The fields of each row, in the order of the first of each.
std::vector<std::vector<const FieldMerge *>> grouped(const sync::Merge &merge)
{
    std::vector<std::vector<const FieldMerge *>> rows;
    for (const FieldMerge &field : merge.fields) {
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const auto &row) {
            return field.group >= 0 && row.front()->group == field.group && row.front()->asked == field.asked;
        });
        if (same == rows.end())
            rows.push_back({&field});
        else
            same->push_back(&field);
    }
    return rows;
}

/// What the row is about: without the fields that only say how it was determined, unless they are alone;
/// latitude and longitude always both.
QStringList mainPaths(const std::vector<const FieldMerge *> &fields)
{
    QStringList paths;
    for (const FieldMerge *field : fields) {
        if (!isSource(field->path))
            paths += field->path;
    }
    if (paths.isEmpty())
        return {fields.front()->path};
    const bool position = paths.contains(QStringLiteral("lat")) || paths.contains(QStringLiteral("lon"));
    if (!position)
        return paths;
    paths.removeAll(QStringLiteral("lat"));
    paths.removeAll(QStringLiteral("lon"));
    return QStringList{QStringLiteral("lat"), QStringLiteral("lon")} + paths;
}

QString nameOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        if (path == QLatin1String("lon"))
            continue;
        names += path == QLatin1String("lat") ? PartnerWords::tr("Position") : mergeFieldName(path);
    }
    return names.join(QStringLiteral(", "));
}

/// The value of a path on one side: of its field where it is one of those that differ, else of the document.
QJsonValue valueOf(const QString &path, const std::vector<const FieldMerge *> &fields,
                   QJsonValue FieldMerge::*side, const QJsonObject &document)
{
    for (const FieldMerge *field : fields) {
        if (field->path == path)
            return field->*side;
    }
    return document.value(path);
}

struct Sided {
    QJsonValue FieldMerge::*side;
    const QJsonObject &document;
};

QString sourceOf(const std::vector<const FieldMerge *> &fields, const Sided &sided)
{
    for (const QString &path : mainPaths(fields)) {
        const QString source = sourcePath(path);
        if (!source.isEmpty())
            return valueOf(source, fields, sided.side, sided.document).toString();
    }
    return {};
}

QString sourceText(const QString &source)
{
    if (isMeasured(source))
        return PartnerWords::tr("measured on site");
    if (source == QLatin1String("map"))
        return PartnerWords::tr("taken from the map");
    return source.isEmpty() ? QString() : words::choiceName(QStringLiteral("pos_src"), source);
}

MergeSide sideOf(const std::vector<const FieldMerge *> &fields, const Sided &sided, const QLocale &locale)
{
    QStringList values;
    for (const QString &path : mainPaths(fields))
        values += mergeValueText(path, valueOf(path, fields, sided.side, sided.document), locale);
    const bool none = std::all_of(values.begin(), values.end(),
                                  [](const QString &value) { return value == QStringLiteral("–"); });
    MergeSide side;
    side.value = none ? values.value(0) : values.join(QStringLiteral(" · "));
    side.source = none ? QString() : sourceText(sourceOf(fields, sided));
    return side;
}

bool sideChanged(const std::vector<const FieldMerge *> &fields, QJsonValue FieldMerge::*side)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&](const FieldMerge *field) { return field->*side != field->base; });
}

} // namespace

MergeState startMerge(sync::Merge merge, MergeHeads heads)
{
    MergeState state;
    state.heads = std::move(heads);
    for (const auto &row : grouped(merge)) {
        if (!row.front()->asked || row.front()->choice != Choice::Undecided)
            continue;
        const QString mine = sourceOf(row, {&FieldMerge::mine, merge.mine});
        const QString theirs = sourceOf(row, {&FieldMerge::theirs, merge.theirs});
        if (isMeasured(mine) && isGuessed(theirs))
            state.preselected += row.front()->path;
        else if (isMeasured(theirs) && isGuessed(mine))
            state.preselected += row.front()->path;
    }
    state.merge = std::move(merge);
    for (const QString &path : std::as_const(state.preselected)) {
        for (const auto &row : grouped(state.merge)) {
            if (row.front()->path != path)
                continue;
            const bool mine = isMeasured(sourceOf(row, {&FieldMerge::mine, state.merge.mine}));
            state.merge.choose(path, mine ? Choice::Mine : Choice::Theirs);
            break;
        }
    }
    return state;
}

MergeState chosen(MergeState state, const QString &path, Choice choice)
{
    state.merge.choose(path, choice);
    state.preselected.removeAll(path);
    state.fault.clear();
    return state;
}

MergeState listToggled(MergeState state)
{
    state.listOpen = !state.listOpen;
    return state;
}

MergeState savingBegun(MergeState state)
{
    state.saving = true;
    state.fault.clear();
    return state;
}

MergeState savingFailed(MergeState state, const QString &fault)
{
    state.saving = false;
    state.fault = fault;
    return state;
}

std::vector<MergeRow> mergeRows(const MergeState &state, const QLocale &locale)
{
    std::vector<MergeRow> rows;
    const sync::Merge &merge = state.merge;
    for (const auto &fields : grouped(merge)) {
        MergeRow row;
        row.path = fields.front()->path;
        row.name = nameOf(mainPaths(fields));
        row.asked = fields.front()->asked;
        row.choice = fields.front()->choice;
        row.before = sideOf(fields, {&FieldMerge::base, merge.base}, locale);
        row.mine = sideOf(fields, {&FieldMerge::mine, merge.mine}, locale);
        row.theirs = sideOf(fields, {&FieldMerge::theirs, merge.theirs}, locale);
        row.mine.unchanged = !sideChanged(fields, &FieldMerge::mine);
        row.theirs.unchanged = !sideChanged(fields, &FieldMerge::theirs);
        row.preselected = state.preselected.contains(row.path);
        if (row.choice != Choice::Undecided)
            row.result = row.choice == Choice::Mine ? row.mine : row.theirs;
        rows.push_back(std::move(row));
    }
    std::stable_partition(rows.begin(), rows.end(), [](const MergeRow &row) { return row.asked; });
    return rows;
}

int rowsLeft(const std::vector<MergeRow> &rows)
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const MergeRow &row) {
        return row.asked && row.choice == Choice::Undecided;
    }));
}

} // namespace videoguard::partners
