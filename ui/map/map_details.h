// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/catalogue_desk.h"
#include "ui/map/camera_layer.h"

namespace videoguard::map {

/// Details of cameras from the console's catalogue desk: reads by key, fast enough for a frame.
class DeskDetails final : public CameraDetails
{
public:
    /// `desk` outlives it.
    explicit DeskDetails(console::CatalogueDesk &desk)
        : m_desk(desk)
    {
    }

    [[nodiscard]] std::vector<catalogue::CameraRow> rows(const std::vector<qint64> &rows) override;
    [[nodiscard]] std::vector<std::pair<qint64, geo::ViewGeometry>>
    views(const std::vector<qint64> &rows) override;
    /// nullopt: gone, or it cannot be read.
    [[nodiscard]] std::optional<catalogue::CameraRow> row(qint64 row);
    [[nodiscard]] std::optional<catalogue::CameraRow> rowOf(const QString &id);
    [[nodiscard]] QStringList ids(const std::vector<qint64> &rows);

private:
    console::CatalogueDesk &m_desk;
};

} // namespace videoguard::map
