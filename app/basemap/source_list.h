// SPDX-License-Identifier: EUPL-1.2
/// Private to `basemap`.
#pragma once

#include "app/basemap/map_library.h"

namespace videoguard::basemap {

inline const QString kShippedId = QStringLiteral("shipped");

/// The operator's own sources in their order, and whether the shipped map is shown, as `map-sources.json` of
/// the profile folder keeps them.
struct SourceList {
    bool shippedEnabled = true;
    std::vector<SourceInfo> own;
};

/// No file: an empty list. A file that cannot be understood is renamed to `*.broken`, said in the log, and
/// the list is empty.
[[nodiscard]] SourceList readSourceList(const QString &path);
/// Errors: Denied, Full.
[[nodiscard]] base::Result<void> writeSourceList(const QString &path, const SourceList &list);

} // namespace videoguard::basemap
