// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/camera_index_builder.h"

#include "ui/map/camera_morton.h"

#include <bit>
#include <cmath>

namespace videoguard::map {
namespace {

using catalogue::CameraPoint;
using catalogue::CameraStatus;

/// Nearer than this, in screen pixels at the level's zoom, two items would cover each other. Beyond street
/// level only what really overlaps is kept together.
double mergeDistance_px(int level)
{
    return level >= 18 ? 24 : 50;
}
/// Grid cells are a power of two of the world and no smaller than the merge distance.
constexpr double kCell_px = 64;

int cellBits(int level)
{
    return level + 2; // 256 px tiles of 4 x 4 cells
}
static_assert(256 / kCell_px == 4);

quint32 mergeDistance(int level)
{
    return static_cast<quint32>(mergeDistance_px(level) / 256 * std::exp2(32 - level));
}

int gravity(CameraStatus status)
{
    switch (status) {
    case CameraStatus::Active:
        return 0;
    case CameraStatus::Retired:
    case CameraStatus::Planned:
        return 1;
    case CameraStatus::Unknown:
        return 2;
    case CameraStatus::Maintenance:
        return 3;
    }
    return 2;
}

CameraStatus worse(CameraStatus one, CameraStatus other)
{
    return gravity(other) > gravity(one) ? other : one;
}

quint32 toFixed(double world)
{
    return static_cast<quint32>(std::clamp(world * 4294967296.0, 0.0, 4294967295.0));
}

} // namespace

class CameraIndex::Builder::Cells
{
public:
    explicit Cells(size_t cells)
        : m_slots(std::bit_ceil(std::max<size_t>(cells * 2, 16)))
    {
    }
    void add(quint64 cell, quint32 begin, quint32 end)
    {
        size_t at = slotOf(cell);
        while (m_slots[at].end != 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = {cell, begin, end};
    }
    [[nodiscard]] std::pair<quint32, quint32> find(quint64 cell) const
    {
        size_t at = slotOf(cell);
        while (m_slots[at].end != 0 && m_slots[at].cell != cell)
            at = (at + 1) & (m_slots.size() - 1);
        return {m_slots[at].begin, m_slots[at].end};
    }

private:
    struct Slot {
        quint64 cell = 0;
        quint32 begin = 0;
        quint32 end = 0; ///< 0: free
    };
    /// Near cells in near slots, while what differs only in high bits does not meet.
    [[nodiscard]] size_t slotOf(quint64 cell) const
    {
        return (cell + (cell >> 20) * 0x9E3779B97F4A7C15ULL) & (m_slots.size() - 1);
    }
    std::vector<Slot> m_slots;
};

bool CameraIndex::Builder::run(const std::vector<qint64> *rows)
{
    take(rows);
    if (!sortCameras())
        return false;
    m_current.resize(m_count);
    for (quint32 id = 0; id < m_count; ++id)
        m_current[id] = id;
    for (int level = kHighestLevel; level >= kLowestLevel; --level) {
        if (!makeLevel(level))
            return false;
    }
    number();
    if (m_stop.stop_requested())
        return false;
    fill();
    return true;
}

void CameraIndex::Builder::take(const std::vector<qint64> *rows)
{
    const std::vector<CameraPoint> &points = m_index.m_points->points;
    m_nodes.reserve(rows ? rows->size() : points.size());
    m_sources.reserve(m_nodes.capacity());
    const auto add = [this](const CameraPoint &point, size_t source) {
        if (!std::isfinite(point.lat_deg) || !std::isfinite(point.lon_deg))
            return;
        const geo::WorldPoint world = geo::toWorld({point.lat_deg, point.lon_deg});
        Node node;
        node.x = toFixed(world.x);
        node.y = toFixed(world.y);
        node.worst = point.status;
        m_nodes.push_back(node);
        m_sources.push_back(static_cast<quint32>(source));
    };
    if (!rows) {
        for (size_t i = 0; i < points.size(); ++i)
            add(points[i], i);
    } else {
        auto from = points.begin();
        for (const qint64 row : *rows) {
            from = std::lower_bound(from, points.end(), row,
                                    [](const CameraPoint &p, qint64 wanted) { return p.row < wanted; });
            if (from == points.end())
                break;
            if (from->row == row)
                add(*from, static_cast<size_t>(from - points.begin()));
        }
    }
    m_count = static_cast<quint32>(m_nodes.size());
}

bool CameraIndex::Builder::sortCameras()
{
    std::vector<KeyedId> order(m_count);
    for (quint32 id = 0; id < m_count; ++id)
        order[id] = {mortonKey(m_nodes[id].x, m_nodes[id].y), id};
    if (!sortByKey(order, m_stop))
        return false;
    std::vector<Node> nodes(m_count);
    std::vector<quint32> sources(m_count);
    for (quint32 i = 0; i < m_count; ++i) {
        nodes[i] = m_nodes[order[i].id];
        sources[i] = m_sources[order[i].id];
    }
    m_nodes.swap(nodes);
    m_sources.swap(sources);
    return true;
}

bool CameraIndex::Builder::makeLevel(int level)
{
    if (m_stop.stop_requested())
        return false;
    const int shift = 32 - cellBits(level);
    const auto cellOf = [&](quint32 id) {
        const Node &node = m_nodes[id];
        return mortonKey(node.x >> shift, node.y >> shift);
    };
    std::vector<std::array<quint32, 2>> ranges;
    std::vector<quint64> cellKeys;
    for (quint32 i = 0; i < m_current.size();) {
        const quint64 cell = cellOf(m_current[i]);
        quint32 end = i + 1;
        while (end < m_current.size() && cellOf(m_current[end]) == cell)
            ++end;
        ranges.push_back({i, end});
        cellKeys.push_back(cell);
        i = end;
    }
    Cells cells(ranges.size());
    for (size_t i = 0; i < ranges.size(); ++i)
        cells.add(cellKeys[i], ranges[i][0], ranges[i][1]);

    const qint64 reach = mergeDistance(level);
    const quint32 edge = (1U << cellBits(level)) - 1;
    std::vector<bool> taken(m_current.size());
    std::vector<quint32> next;
    next.reserve(m_current.size());
    std::vector<quint32> group;
    bool merged = false;
    for (quint32 i = 0; i < m_current.size(); ++i) {
        if (taken[i])
            continue;
        if ((i & 0x3FFF) == 0 && m_stop.stop_requested())
            return false;
        const quint32 id = m_current[i];
        const qint64 x = m_nodes[id].x;
        const qint64 y = m_nodes[id].y;
        const auto low = [&](qint64 v) { return static_cast<quint32>(std::max<qint64>(v, 0) >> shift); };
        const auto high = [&](qint64 v) {
            return std::min(edge, static_cast<quint32>(std::min<qint64>(v, 0xFFFFFFFFLL) >> shift));
        };
        group.clear();
        for (quint32 cellY = low(y - reach); cellY <= high(y + reach); ++cellY) {
            for (quint32 cellX = low(x - reach); cellX <= high(x + reach); ++cellX) {
                const auto [begin, end] = cells.find(mortonKey(cellX, cellY));
                for (quint32 j = begin; j < end; ++j) {
                    if (taken[j] || j == i)
                        continue;
                    const Node &other = m_nodes[m_current[j]];
                    const qint64 dx = x - other.x;
                    const qint64 dy = y - other.y;
                    if (dx * dx + dy * dy > reach * reach)
                        continue;
                    taken[j] = true;
                    group.push_back(m_current[j]);
                }
            }
        }
        taken[i] = true;
        if (group.empty()) {
            next.push_back(id);
            continue;
        }
        group.push_back(id);
        next.push_back(static_cast<quint32>(m_nodes.size()));
        merge(group);
        merged = true;
    }
    if (!merged && level < kHighestLevel) {
        m_lists[static_cast<size_t>(level)] = m_lists[static_cast<size_t>(level) + 1];
        return true;
    }
    std::vector<KeyedId> order(next.size());
    for (size_t i = 0; i < next.size(); ++i)
        order[i] = {mortonKey(m_nodes[next[i]].x, m_nodes[next[i]].y), next[i]};
    if (!sortByKey(order, m_stop))
        return false;
    for (size_t i = 0; i < next.size(); ++i)
        next[i] = order[i].id;
    m_lists[static_cast<size_t>(level)] = std::make_shared<std::vector<quint32>>(next);
    m_current.swap(next);
    return true;
}

void CameraIndex::Builder::merge(const std::vector<quint32> &group)
{
    Node cluster;
    cluster.firstChild = static_cast<quint32>(m_children.size());
    cluster.childCount = static_cast<quint32>(group.size());
    cluster.cameras = 0;
    cluster.worst = m_nodes[group.front()].worst;
    quint64 sumX = 0; // 2^32 places times 2^32 cameras fit
    quint64 sumY = 0;
    for (const quint32 id : group) {
        const Node &node = m_nodes[id];
        sumX += quint64{node.x} * node.cameras;
        sumY += quint64{node.y} * node.cameras;
        cluster.cameras += node.cameras;
        cluster.worst = worse(cluster.worst, node.worst);
        m_children.push_back(id);
    }
    cluster.x = static_cast<quint32>(sumX / cluster.cameras);
    cluster.y = static_cast<quint32>(sumY / cluster.cameras);
    m_nodes.push_back(cluster);
}

void CameraIndex::Builder::number()
{
    m_positions.resize(m_count);
    m_firsts.resize(m_nodes.size() - m_count);
    for (const quint32 id : m_current)
        numberNode(id);
}

/// Recursion is as deep as there are levels.
void CameraIndex::Builder::numberNode(quint32 id)
{
    if (id < m_count) {
        m_positions[id] = m_next++;
        return;
    }
    m_firsts[id - m_count] = m_next;
    const Node node = m_nodes[id];
    for (quint32 child = 0; child < node.childCount; ++child)
        numberNode(m_children[node.firstChild + child]);
}

void CameraIndex::Builder::fill()
{
    CameraIndex &index = m_index;
    index.m_source.resize(m_count);
    index.m_x.resize(m_count);
    index.m_y.resize(m_count);
    for (quint32 id = 0; id < m_count; ++id) {
        const quint32 position = m_positions[id];
        index.m_source[position] = m_sources[id];
        index.m_x[position] = m_nodes[id].x;
        index.m_y[position] = m_nodes[id].y;
    }
    // By row is by source, which is sorted by row: one pass over the sources in order.
    std::vector<KeyedId> bySource(m_count);
    for (quint32 position = 0; position < m_count; ++position)
        bySource[position] = {index.m_source[position], position};
    std::sort(bySource.begin(), bySource.end(),
              [](const KeyedId &one, const KeyedId &other) { return one.key < other.key; });
    index.m_byRow.resize(m_count);
    for (quint32 i = 0; i < m_count; ++i)
        index.m_byRow[i] = bySource[i].id;

    index.m_clusters.resize(m_nodes.size() - m_count);
    for (size_t i = 0; i < index.m_clusters.size(); ++i) {
        const Node &node = m_nodes[m_count + i];
        Cluster &cluster = index.m_clusters[i];
        cluster.x = node.x;
        cluster.y = node.y;
        cluster.first = m_firsts[i];
        cluster.count = node.cameras;
        cluster.worst = node.worst;
        // Children come before their parents, so that their boxes are there.
        for (quint32 child = 0; child < node.childCount; ++child) {
            const quint32 id = m_children[node.firstChild + child];
            const WorldBox box = id < m_count
                                     ? WorldBox{m_nodes[id].x, m_nodes[id].y, m_nodes[id].x, m_nodes[id].y}
                                     : index.m_clusters[id - m_count].box;
            if (child == 0)
                cluster.box = box;
            else
                cluster.box.include(box);
        }
    }
    std::vector<quint32> *done = nullptr;
    for (int level = kHighestLevel; level >= kLowestLevel; --level) {
        const auto &list = m_lists[static_cast<size_t>(level)];
        Level &made = index.m_levels[static_cast<size_t>(level)];
        if (list.get() != done) {
            done = list.get();
            for (quint32 &entry : *list)
                entry = entry < m_count ? m_positions[entry] : entry;
            list->shrink_to_fit();
        }
        made.entries = list;
        for (const quint32 entry : *list) {
            if (entry < m_count)
                continue;
            const Cluster &c = index.m_clusters[entry - m_count];
            made.reach = std::max(
                {made.reach, c.x - c.box.minX, c.box.maxX - c.x, c.y - c.box.minY, c.box.maxY - c.y});
        }
    }
}

} // namespace videoguard::map
