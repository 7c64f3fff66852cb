// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace videoguard::sync {

/// What a collection knows about its documents that a merge has to respect.
struct MergeRules {
    /// Top-level members that every save counts or stamps: never a conflict. Of two changes the larger number
    /// and the later time win; other texts go with the later time.
    QStringList bookkeeping;
    /// Fields that mean something only together ("lat" with "lon"): one side's change of any of them is a
    /// change of all. By path, of entries of arrays without the brackets ("deployments.lat"); the path of an
    /// object stands for all in it.
    QList<QStringList> together;
    /// Arrays of objects whose entries are the same one when this member is equal: "streams" -> "role". Other
    /// arrays are one value. By path, without brackets.
    QHash<QString, QString> entryKeys;
};

/// One field that not all three agree on.
struct FieldMerge {
    enum class Choice { Mine, Theirs, Undecided };
    QString path;                  ///< "height_m", "access.hours", "streams[main].width"
    QJsonValue base, mine, theirs; ///< Undefined = absent
    /// Mine or Theirs when one side alone changed it (or both alike: Theirs); Undecided when a person has to.
    Choice choice = Choice::Undecided;
    bool asked = false; ///< both sides changed it, differently: stays true after the choice
    int group = -1;     ///< equal and >= 0: fields that have to be decided together
};

/// base, mine and theirs side by side, and what comes of it. A value; pure; any thread.
struct Merge {
    std::vector<FieldMerge> fields; ///< asked ones first, else in the order of the paths
    QJsonObject base, mine, theirs; ///< members beginning with '_' left out, but `_deleted`
    [[nodiscard]] bool isDecided() const;
    [[nodiscard]] int undecided() const;
    /// Decides a field and those of its group. An unknown path changes nothing.
    void choose(const QString &path, FieldMerge::Choice choice);
    /// theirs with every Mine put into it; undecided fields stay theirs. Fields that no side changed stay as
    /// they are in theirs.
    [[nodiscard]] QJsonObject result(const MergeRules &rules) const;
};

/// `base` empty: nobody knows what both started from; every field in which they differ asks. A deletion on
/// one side against a change on the other is one field "_deleted" that asks.
[[nodiscard]] Merge mergeThreeWay(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs,
                                  const MergeRules &rules);

/// The document `edited` as text for sending: members that are equal in `original` (raw text of the server)
/// keep their bytes and their order, so that numbers beyond 53 bits and unknown fields go back untouched,
/// also within objects and arrays that changed. Members beginning with '_' are left out but `_deleted` and
/// the
/// `_attachments` of the original. A member that cannot be read (a number beyond double) is kept.
[[nodiscard]] QByteArray writeKeeping(const QJsonObject &edited, const QByteArray &original);

/// Whether two bodies say the same, _id, _rev and every other member beginning with '_' but `_deleted` aside.
/// Two deletions say the same whatever else they hold.
[[nodiscard]] bool sameBody(const QByteArray &one, const QByteArray &other);

} // namespace videoguard::sync
