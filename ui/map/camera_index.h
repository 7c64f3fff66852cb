// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/query.h"
#include "app/geo/position.h"

#include <array>
#include <memory>
#include <stop_token>

namespace videoguard::map {

/// A box of the Web Mercator world in 2^-32 of its width (about 1 cm), both ends inside.
struct WorldBox {
    quint32 minX = 0;
    quint32 minY = 0;
    quint32 maxX = 0;
    quint32 maxY = 0;

    [[nodiscard]] static WorldBox between(geo::WorldPoint topLeft, geo::WorldPoint bottomRight);
    [[nodiscard]] bool contains(quint32 x, quint32 y) const
    {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }
    [[nodiscard]] bool contains(const WorldBox &other) const
    {
        return contains(other.minX, other.minY) && contains(other.maxX, other.maxY);
    }
    [[nodiscard]] bool intersects(const WorldBox &other) const
    {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }
    [[nodiscard]] WorldBox grown(quint32 by) const;
    void include(const WorldBox &other);
};

/// Cameras sorted in space with their clusters at every whole zoom. At each level every camera is in exactly
/// one item, and a cluster's cameras are one range of positions. Immutable once built: any thread.
class CameraIndex
{
public:
    static constexpr int kLowestLevel = 0;
    static constexpr int kHighestLevel = 20;

    /// One thing to draw at a level.
    struct Item {
        quint32 x = 0; ///< of the camera, or the middle of the cluster's cameras
        quint32 y = 0;
        quint32 first = 0; ///< position of its first camera
        quint32 count = 1;
        WorldBox box; ///< of its cameras
        /// The gravest of its cameras': under maintenance, unknown, planned, active.
        catalogue::CameraStatus worst = catalogue::CameraStatus::Active;
        [[nodiscard]] geo::WorldPoint world() const;
        [[nodiscard]] geo::Bounds bounds() const;
    };

    /// `rows` (sorted) narrows to these; null: all. Points without a finite position are left out. nullptr
    /// when stopped. Takes about 1 s for a million.
    [[nodiscard]] static std::shared_ptr<const CameraIndex>
    build(std::shared_ptr<const catalogue::CameraPoints> points, const std::vector<qint64> *rows,
          const std::stop_token &stop);

    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_source.size()); }
    [[nodiscard]] const QStringList &partnerIds() const { return m_points->partnerIds; }
    [[nodiscard]] const catalogue::CameraPoint &point(quint32 position) const
    {
        return m_points->points[m_source[position]];
    }
    [[nodiscard]] geo::WorldPoint world(quint32 position) const;
    /// Where a row stands; nullopt when it is not among these.
    [[nodiscard]] std::optional<quint32> positionOf(qint64 row) const;

    /// The level drawn at a zoom of the map.
    [[nodiscard]] static int levelFor(double zoom);
    /// Items whose place lies in the box, in no particular order.
    void visit(int level, const WorldBox &box, const std::function<void(const Item &)> &found) const;
    [[nodiscard]] qint64 itemCount(int level) const;
    /// Positions of all cameras in the box.
    [[nodiscard]] std::vector<quint32> positionsIn(const WorldBox &box) const;
    [[nodiscard]] qint64 countIn(const WorldBox &box) const;
    [[nodiscard]] qint64 memory_bytes() const;

private:
    struct Cluster {
        WorldBox box;
        quint32 x = 0;
        quint32 y = 0;
        quint32 first = 0;
        quint32 count = 0;
        catalogue::CameraStatus worst = catalogue::CameraStatus::Active;
    };
    struct Level {
        /// Below `size()` the position of a camera, from there on `m_clusters`; in Morton order of their
        /// places. Shared by levels at which nothing merges.
        std::shared_ptr<const std::vector<quint32>> entries;
        quint32 reach = 0; ///< no camera is farther than this from its item's place, along either axis
    };
    class Builder;

    CameraIndex() = default;
    [[nodiscard]] Item item(quint32 entry) const;
    [[nodiscard]] quint64 key(quint32 entry) const;
    template<typename Found>
    void descend(const std::vector<quint32> &entries, const WorldBox &box, Found &&found) const;

    std::shared_ptr<const catalogue::CameraPoints> m_points;
    std::vector<quint32> m_source; ///< by position: index into the points
    std::vector<quint32> m_x;      ///< by position
    std::vector<quint32> m_y;
    std::vector<quint32> m_byRow; ///< positions in the order of their rows
    std::vector<Cluster> m_clusters;
    std::array<Level, kHighestLevel + 1> m_levels;
};

} // namespace videoguard::map
