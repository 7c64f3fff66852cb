// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include "ui/map/ground_scene.h"

#include <QSet>
#include <QThreadPool>

#include <mutex>

namespace videoguard::map {

/// One painted square of the ground.
struct ImageKey {
    basemap::TileId tile;
    int edge_px = 512; ///< of the tile in device pixels; the image is one pixel larger
    friend bool operator==(const ImageKey &, const ImageKey &) = default;
    friend size_t qHash(const ImageKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.tile.z, key.tile.x, key.tile.y, key.edge_px);
    }
};

struct ImageWish {
    ImageKey key;
    double zoom = 10; ///< of the viewport
    double pixel = 1; ///< device pixels of a device-independent one
};

struct PaintedImage {
    ImageKey key;
    QImage image;
    bool whole = true; ///< false: a server still owes a tile
    std::shared_ptr<const GroundScene> scene;
};

/// Paints squares of ground on two threads of low priority. What is no longer wished is not begun.
class GroundWorkers
{
public:
    /// `delivered` is called on a painting thread when the first image lies ready to be taken.
    explicit GroundWorkers(std::function<void()> delivered);
    /// Waits for the squares being painted.
    ~GroundWorkers();

    // GUI thread.
    /// Replaces all wishes; the most urgent first. What is being painted goes on.
    void wish(std::shared_ptr<const GroundScene> scene, std::vector<ImageWish> wishes);
    [[nodiscard]] std::vector<PaintedImage> take();
    /// Nothing wished, nothing being painted, nothing to be taken.
    [[nodiscard]] bool isIdle() const;

    struct Figures {
        qint64 images = 0;
        qint64 paint_us = 0; ///< with reading and decoding
        qint64 longest_us = 0;
    };
    [[nodiscard]] Figures figures() const;

private:
    void work();
    [[nodiscard]] bool next(ImageWish &wish, std::shared_ptr<const GroundScene> &scene);

    const std::function<void()> m_delivered;
    mutable std::mutex m_mutex; ///< guards what follows
    std::shared_ptr<const GroundScene> m_scene;
    std::vector<ImageWish> m_wishes; ///< the most urgent last
    QSet<ImageKey> m_running;
    std::vector<PaintedImage> m_done;
    int m_workers = 0;
    Figures m_figures;
    QThreadPool m_pool; ///< last: its threads end before the rest goes
};

} // namespace videoguard::map
