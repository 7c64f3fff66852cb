// SPDX-License-Identifier: EUPL-1.2
/// Private to `incidents`: the words an incident is found by.
#pragma once

#include "app/incidents/incident_types.h"

namespace videoguard::incidents {

/// Lower case without diacritics, split where no letter or digit stands: "Talsi, LIELĀ 3" gives "talsi",
/// "liela", "3". Each at most 40 characters, at most `limit` words.
[[nodiscard]] QStringList foldedWords(const QString &text, int limit = 2000);

/// All that an incident is found by, once each, blanks between them.
[[nodiscard]] QString searchWords(const Incident &incident);

} // namespace videoguard::incidents
