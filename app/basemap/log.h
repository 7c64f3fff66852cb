// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLoggingCategory>

namespace videoguard::basemap {

Q_DECLARE_LOGGING_CATEGORY(logBasemap)

} // namespace videoguard::basemap
