// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/merge.h"

#include <QLocale>

namespace videoguard::partners {

/// What the heads of the merge dialogue say.
struct MergeHeads {
    QString title;  ///< "TAL-CAM-007 was changed in two places"
    QString place;  ///< "Rīgas iela, stāvlaukums, Talsu novads"
    QString before; ///< "Before, version 13"; empty: nobody knows what was before
    QString mine;   ///< "Here"
    QString mineBy; ///< "Administrator, Talsi · today 13:12"
    QString theirs; ///< "On the server"
    QString theirsBy;
    QString result; ///< "Result, version 15"
    QString note;   ///< under the table
    friend bool operator==(const MergeHeads &, const MergeHeads &) = default;
};

/// The merge dialogue as it stands. A value.
struct MergeState {
    MergeHeads heads;
    sync::Merge merge;
    QStringList preselected; ///< paths decided for the person, because one side was measured
    bool listOpen = true;    ///< what merged by itself
    bool saving = false;
    QString fault; ///< why the last try to save failed
};

/// One side of a row: the value in words, and how it was determined.
struct MergeSide {
    QString value;
    QString source;
    bool unchanged = false;
    friend bool operator==(const MergeSide &, const MergeSide &) = default;
};

/// One line of the dialogue: a field, or several that mean something only together.
struct MergeRow {
    QString path; ///< of the first field
    QString name;
    bool asked = false;
    sync::FieldMerge::Choice choice = sync::FieldMerge::Choice::Undecided;
    MergeSide before, mine, theirs, result;
    bool preselected = false;
    friend bool operator==(const MergeRow &, const MergeRow &) = default;
};

// Reducers: pure, the state in and out.
/// Chooses beforehand only where one side was measured on site and the other one taken from a map, an address
/// or an estimate.
[[nodiscard]] MergeState startMerge(sync::Merge merge, MergeHeads heads);
[[nodiscard]] MergeState chosen(MergeState state, const QString &path, sync::FieldMerge::Choice choice);
[[nodiscard]] MergeState listToggled(MergeState state);
[[nodiscard]] MergeState savingBegun(MergeState state);
[[nodiscard]] MergeState savingFailed(MergeState state, const QString &fault);

/// Asked ones first, one for each group.
[[nodiscard]] std::vector<MergeRow> mergeRows(const MergeState &state, const QLocale &locale);
/// Rows that still ask.
[[nodiscard]] int rowsLeft(const std::vector<MergeRow> &rows);

/// "Azimuth (from north)"; "Video streams, main: Width"; "Name, Latvian".
[[nodiscard]] QString mergeFieldName(const QString &path);
/// In words and units, never as JSON; "–" for absent.
[[nodiscard]] QString mergeValueText(const QString &path, const QJsonValue &value, const QLocale &locale);
/// "azimuth_deg" -> "azimuth_src": where the record says how the value was determined; empty when nowhere.
[[nodiscard]] QString sourcePath(const QString &path);

} // namespace videoguard::partners
