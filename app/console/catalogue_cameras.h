// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/camera_list.h"
#include "app/console/catalogue_desk.h"

namespace videoguard::console {

/// Whether cameras stand under the partner that put them up or under the municipality it became part of.
enum class OwnerGrouping { AsOf2019, Today };

/// Keeps the camera list of the wall in step with the catalogue. GUI thread.
class CatalogueCameras : public QObject
{
    Q_OBJECT

public:
    /// More cameras than this are found by search and on the map, not in the tree.
    static constexpr int kMost = 20'000;

    /// Both outlive it.
    CatalogueCameras(CatalogueDesk &desk, CameraList &list);

    /// Names in this language ("lv"); read anew.
    void setLanguage(const QString &language);
    void setGrouping(OwnerGrouping grouping);
    [[nodiscard]] OwnerGrouping grouping() const { return m_grouping; }

private:
    void read();

    CatalogueDesk &m_desk;
    CameraList &m_list;
    QString m_language;
    OwnerGrouping m_grouping = OwnerGrouping::AsOf2019;
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace videoguard::console
