// SPDX-License-Identifier: EUPL-1.2
/// Private to `incidents`: what differs between two versions of an incident, and what may not be stored.
#pragma once

#include "app/incidents/incident_types.h"

namespace videoguard::incidents {

/// For `Change`.
[[nodiscard]] QString textOf(Status status);
[[nodiscard]] QString textOf(Severity severity);
[[nodiscard]] QString textOf(base::WallTime time); ///< unknown: empty

/// What was changed, field by field, without time and author. Notes of `before` are the first ones of
/// `after`.
[[nodiscard]] std::vector<Change> differences(const Incident &before, const Incident &after);
/// Nothing was changed or taken away: cameras, notes and links were added.
[[nodiscard]] bool isAddition(const std::vector<Change> &changes);

/// The field that is out of bounds; empty: none.
[[nodiscard]] QString faultyField(const Incident &incident);
[[nodiscard]] QString faultyField(const Bookmark &bookmark);

} // namespace videoguard::incidents
