// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/camera_index.h"

namespace videoguard::map {

/// Builds one index: sorts the cameras along the Z curve, merges from the finest level upwards whatever is
/// nearer than a symbol needs, then numbers the cameras so that each cluster's are one range.
class CameraIndex::Builder
{
public:
    Builder(CameraIndex &index, const std::stop_token &stop)
        : m_index(index)
        , m_stop(stop)
    {
    }
    /// False when stopped.
    [[nodiscard]] bool run(const std::vector<qint64> *rows);

private:
    /// A camera (no children) or a cluster while its level is made; ids below `m_count` are cameras.
    struct Node {
        quint32 x = 0;
        quint32 y = 0;
        quint32 firstChild = 0;
        quint32 childCount = 0;
        quint32 cameras = 1;
        catalogue::CameraStatus worst = catalogue::CameraStatus::Active;
    };
    /// Where the nodes of each occupied cell of a level's grid begin: an open-addressed table whose slots
    /// keep the order of the curve, so that neighbours are near in memory too.
    class Cells;

    void take(const std::vector<qint64> *rows);
    [[nodiscard]] bool sortCameras();
    [[nodiscard]] bool makeLevel(int level);
    void merge(const std::vector<quint32> &group);
    void number();
    void numberNode(quint32 id);
    void fill();

    CameraIndex &m_index;
    const std::stop_token &m_stop;
    std::vector<Node> m_nodes;      ///< the cameras in the order of the curve, then clusters
    std::vector<quint32> m_sources; ///< of the cameras: index into the points
    std::vector<quint32> m_children;
    std::vector<quint32> m_current; ///< the level made last
    std::array<std::shared_ptr<std::vector<quint32>>, kHighestLevel + 1> m_lists;
    std::vector<quint32> m_positions; ///< of the cameras, by id
    std::vector<quint32> m_firsts;    ///< of the clusters: first position
    quint32 m_count = 0;
    quint32 m_next = 0;
};

} // namespace videoguard::map
