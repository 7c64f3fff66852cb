// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/camera_index.h"

#include "ui/map/camera_index_builder.h"
#include "ui/map/camera_morton.h"

#include <cmath>
#include <unordered_set>

namespace videoguard::map {
namespace {

constexpr double kUnits = 4294967296.0;

quint32 fixedOf(double world)
{
    return static_cast<quint32>(std::clamp(world * kUnits, 0.0, kUnits - 1));
}

geo::WorldPoint worldOf(quint32 x, quint32 y)
{
    return {(x + 0.5) / kUnits, (y + 0.5) / kUnits};
}

} // namespace

WorldBox WorldBox::between(geo::WorldPoint topLeft, geo::WorldPoint bottomRight)
{
    return {fixedOf(topLeft.x), fixedOf(topLeft.y), fixedOf(bottomRight.x), fixedOf(bottomRight.y)};
}

WorldBox WorldBox::grown(quint32 by) const
{
    const auto less = [by](quint32 v) { return v > by ? v - by : 0; };
    const auto more = [by](quint32 v) { return v < 0xFFFFFFFFU - by ? v + by : 0xFFFFFFFFU; };
    return {less(minX), less(minY), more(maxX), more(maxY)};
}

void WorldBox::include(const WorldBox &other)
{
    minX = std::min(minX, other.minX);
    minY = std::min(minY, other.minY);
    maxX = std::max(maxX, other.maxX);
    maxY = std::max(maxY, other.maxY);
}

geo::WorldPoint CameraIndex::Item::world() const
{
    return worldOf(x, y);
}

geo::Bounds CameraIndex::Item::bounds() const
{
    geo::Bounds bounds;
    bounds.include(geo::toPosition(worldOf(box.minX, box.minY)));
    bounds.include(geo::toPosition(worldOf(box.maxX, box.maxY)));
    return bounds;
}

std::shared_ptr<const CameraIndex> CameraIndex::build(std::shared_ptr<const catalogue::CameraPoints> points,
                                                      const std::vector<qint64> *rows,
                                                      const std::stop_token &stop)
{
    const std::shared_ptr<CameraIndex> index(new CameraIndex);
    index->m_points = std::move(points);
    if (!Builder(*index, stop).run(rows))
        return nullptr;
    return index;
}

geo::WorldPoint CameraIndex::world(quint32 position) const
{
    return worldOf(m_x[position], m_y[position]);
}

std::optional<quint32> CameraIndex::positionOf(qint64 row) const
{
    const auto at =
        std::lower_bound(m_byRow.begin(), m_byRow.end(), row,
                         [this](quint32 position, qint64 wanted) { return point(position).row < wanted; });
    if (at == m_byRow.end() || point(*at).row != row)
        return std::nullopt;
    return *at;
}

int CameraIndex::levelFor(double zoom)
{
    return std::clamp(static_cast<int>(std::floor(zoom + 1e-6)), kLowestLevel, kHighestLevel);
}

CameraIndex::Item CameraIndex::item(quint32 entry) const
{
    if (entry < size())
        return {m_x[entry],         m_y[entry], entry, 1, {m_x[entry], m_y[entry], m_x[entry], m_y[entry]},
                point(entry).status};
    const Cluster &cluster = m_clusters[entry - size()];
    return {cluster.x, cluster.y, cluster.first, cluster.count, cluster.box, cluster.worst};
}

quint64 CameraIndex::key(quint32 entry) const
{
    if (entry < size())
        return mortonKey(m_x[entry], m_y[entry]);
    const Cluster &cluster = m_clusters[entry - size()];
    return mortonKey(cluster.x, cluster.y);
}

/// Walks the quadtree that the Morton order implies: a quarter of the world is a range of the list.
template<typename Found>
void CameraIndex::descend(const std::vector<quint32> &entries, const WorldBox &box, Found &&found) const
{
    struct Part {
        size_t begin;
        size_t end;
        quint64 key; ///< of its first place
        int bits;    ///< edge length is 2^bits
        quint32 x;
        quint32 y;
    };
    std::vector<Part> open{{0, entries.size(), 0, 32, 0, 0}};
    while (!open.empty()) {
        const Part part = open.back();
        open.pop_back();
        if (part.begin == part.end)
            continue;
        const quint32 extent = part.bits == 32 ? 0xFFFFFFFFU : (1U << part.bits) - 1;
        const WorldBox own{part.x, part.y, part.x + extent, part.y + extent};
        if (!box.intersects(own))
            continue;
        const bool whole = box.contains(own);
        if (whole || part.end - part.begin <= 24 || part.bits == 0) {
            for (size_t i = part.begin; i < part.end; ++i)
                found(entries[i], whole);
            continue;
        }
        const int bits = part.bits - 1;
        const quint64 step = quint64{1} << (2 * bits);
        size_t begin = part.begin;
        for (quint32 quarter = 0; quarter < 4; ++quarter) {
            const auto from = entries.begin() + static_cast<qint64>(begin);
            const auto to = entries.begin() + static_cast<qint64>(part.end);
            const quint64 last = part.key + step * quarter + (step - 1);
            const auto split = std::upper_bound(
                from, to, last, [this](quint64 wanted, quint32 entry) { return wanted < key(entry); });
            const auto end = static_cast<size_t>(split - entries.begin());
            open.push_back({begin, end, part.key + step * quarter, bits, part.x + ((quarter & 1U) << bits),
                            part.y + ((quarter >> 1U) << bits)});
            begin = end;
        }
    }
}

void CameraIndex::visit(int level, const WorldBox &box, const std::function<void(const Item &)> &found) const
{
    const auto &entries = *m_levels[static_cast<size_t>(level)].entries;
    descend(entries, box, [&](quint32 entry, bool whole) {
        const Item one = item(entry);
        if (whole || box.contains(one.x, one.y))
            found(one);
    });
}

qint64 CameraIndex::itemCount(int level) const
{
    return static_cast<qint64>(m_levels[static_cast<size_t>(level)].entries->size());
}

std::vector<quint32> CameraIndex::positionsIn(const WorldBox &box) const
{
    std::vector<quint32> positions;
    const Level &level = m_levels[kHighestLevel];
    descend(*level.entries, box.grown(level.reach), [&](quint32 entry, bool) {
        const Item one = item(entry);
        for (quint32 position = one.first; position < one.first + one.count; ++position) {
            if (box.contains(m_x[position], m_y[position]))
                positions.push_back(position);
        }
    });
    return positions;
}

qint64 CameraIndex::countIn(const WorldBox &box) const
{
    // The level at which the box is some 1,000 pixels wide: few items, and few cameras on its rim.
    const double across = std::max({box.maxX - box.minX, box.maxY - box.minY, 1U}) / kUnits * 256;
    const Level &level = m_levels[static_cast<size_t>(levelFor(std::log2(1000 / across)))];
    qint64 count = 0;
    descend(*level.entries, box.grown(level.reach), [&](quint32 entry, bool) {
        const Item one = item(entry);
        if (box.contains(one.box)) {
            count += one.count;
            return;
        }
        if (!box.intersects(one.box))
            return;
        for (quint32 position = one.first; position < one.first + one.count; ++position)
            count += box.contains(m_x[position], m_y[position]) ? 1 : 0;
    });
    return count;
}

qint64 CameraIndex::memory_bytes() const
{
    size_t bytes =
        (m_source.capacity() + m_x.capacity() + m_y.capacity() + m_byRow.capacity()) * sizeof(quint32) +
        m_clusters.capacity() * sizeof(Cluster);
    const std::vector<quint32> *last = nullptr;
    for (const Level &level : m_levels) {
        if (level.entries.get() != last)
            bytes += level.entries->capacity() * sizeof(quint32);
        last = level.entries.get();
    }
    return static_cast<qint64>(bytes);
}

} // namespace videoguard::map
