// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_details.h"

#include "app/base/log.h"

namespace videoguard::map {

namespace {

template<typename T>
T valueOr(base::Result<T> result, T fallback)
{
    if (result)
        return std::move(*result);
    qCWarning(base::logUi) << "map:" << base::describe(result.error());
    return fallback;
}

} // namespace

std::vector<catalogue::CameraRow> DeskDetails::rows(const std::vector<qint64> &rows)
{
    return rows.empty() ? std::vector<catalogue::CameraRow>() : valueOr(m_desk.reader().rows(rows), {});
}

std::vector<std::pair<qint64, geo::ViewGeometry>> DeskDetails::views(const std::vector<qint64> &rows)
{
    if (rows.empty())
        return {};
    return valueOr(m_desk.reader().views(rows), {});
}

std::optional<catalogue::CameraRow> DeskDetails::row(qint64 row)
{
    const std::vector<catalogue::CameraRow> found = rows({row});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<catalogue::CameraRow> DeskDetails::rowOf(const QString &id)
{
    return id.isEmpty() ? std::nullopt : valueOr(m_desk.reader().rowOf(id), {});
}

QStringList DeskDetails::ids(const std::vector<qint64> &wanted)
{
    QStringList ids;
    for (const catalogue::CameraRow &row : rows(wanted))
        ids.append(row.id);
    return ids;
}

} // namespace videoguard::map
