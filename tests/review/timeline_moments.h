// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive_types.h"

#include <QDateTime>

namespace videoguard::test {

/// "2026-03-04T12:00:00Z".
inline base::WallTime moment(const char *iso)
{
    return {std::chrono::milliseconds(
        QDateTime::fromString(QLatin1String(iso), Qt::ISODateWithMs).toMSecsSinceEpoch())};
}

inline media::TimeRange range(const char *from, const char *to)
{
    return {moment(from), moment(to)};
}

inline archive::Stretch stretch(const char *from, const char *to)
{
    archive::Stretch one;
    one.range = range(from, to);
    return one;
}

} // namespace videoguard::test
