// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/camera_layer.h"

namespace videoguard::bench {

/// `count` made-up cameras over Kurzeme: three in four within one of its towns, the rest anywhere; always the
/// same ones.
[[nodiscard]] std::shared_ptr<catalogue::CameraPoints> madeUpCameras(int count);

/// Their names and views, made from the row numbers at once.
class MadeUpDetails : public map::CameraDetails
{
public:
    explicit MadeUpDetails(std::shared_ptr<const catalogue::CameraPoints> points)
        : m_points(std::move(points))
    {
    }
    [[nodiscard]] std::vector<catalogue::CameraRow> rows(const std::vector<qint64> &rows) override;
    [[nodiscard]] std::vector<std::pair<qint64, geo::ViewGeometry>>
    views(const std::vector<qint64> &rows) override;

private:
    std::shared_ptr<const catalogue::CameraPoints> m_points; ///< row number = index
};

} // namespace videoguard::bench
