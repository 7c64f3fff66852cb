// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/incidents/store.h"

#include <QStringList>

namespace videoguard::incidents_ui {

/// What a person has typed and not saved yet.
struct Draft {
    incidents::Incident base; ///< as it was read
    incidents::Incident mine; ///< as it should become

    [[nodiscard]] bool isDirty() const;
};

/// A draft after somebody else saved: fields that only the other changed are taken over, fields that both
/// changed keep what was typed here.
struct Merged {
    Draft draft;           ///< `base` is theirs now
    QStringList takenOver; ///< fields that only the other changed
    QStringList kept;      ///< fields that both changed, to different ends
};
[[nodiscard]] Merged mergeDraft(const Draft &draft, const incidents::Incident &theirs);

/// Names of the fields in which two versions differ, in the order of the form.
[[nodiscard]] QStringList differences(const incidents::Incident &one, const incidents::Incident &other);

/// What must not be saved, per field of the form; empty when all may be. Status is not looked at.
struct DraftFaults {
    bool endBeforeBegin = false;
    bool beginMissing = false;
    QList<int> involvedWithoutRole;

    [[nodiscard]] bool any() const
    {
        return endBeforeBegin || beginMissing || !involvedWithoutRole.isEmpty();
    }
};
[[nodiscard]] DraftFaults faultsOf(const incidents::Incident &incident);

} // namespace videoguard::incidents_ui
