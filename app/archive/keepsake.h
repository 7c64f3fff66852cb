// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive_types.h"

namespace videoguard::archive {

/// What the segments cannot tell: settings, plans and the holds in force. Kept in a file beside the index, so
/// that a damaged index does not let retention delete what is to be kept.
struct Keepsake {
    Settings settings;
    std::vector<Plan> plans;
    std::vector<Hold> holds;

    friend bool operator==(const Keepsake &, const Keepsake &) = default;
};

/// JSON, "format": "videoguard.archive/1".
[[nodiscard]] QByteArray toJson(const Keepsake &keepsake);
/// Errors: Corrupt, Unsupported (a newer format).
[[nodiscard]] base::Result<Keepsake> keepsakeFromJson(const QByteArray &json);

} // namespace videoguard::archive
