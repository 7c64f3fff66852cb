// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/wall_geometry.h"

#include <cmath>

namespace videoguard::wall {

namespace {

constexpr double kAspect = 16.0 / 9.0;
constexpr double kSmallestCrop = 1.0 / 16.0;

// All arithmetic is done in device pixels, so that lines and pictures fall on them at every scale.
QRectF toLogical(double x, double y, double width, double height, double dpr)
{
    return {x / dpr, y / dpr, width / dpr, height / dpr};
}

double evenFloor(double value)
{
    return std::max(2.0, std::floor(value / 2.0) * 2.0);
}

QRectF clampedToPicture(QRectF crop)
{
    crop.moveLeft(std::clamp(crop.left(), 0.0, 1.0 - crop.width()));
    crop.moveTop(std::clamp(crop.top(), 0.0, 1.0 - crop.height()));
    return crop;
}

} // namespace

std::vector<TileRect> placeTiles(const console::WallLayout &layout, QSizeF size, const TileMetrics &metrics)
{
    std::vector<TileRect> result;
    if (layout.columns < 1 || layout.rows < 1)
        return result;
    const double dpr = metrics.devicePixelRatio;
    const double margin = std::round(metrics.margin * dpr);
    const double gap = std::round(metrics.gap * dpr);
    const double width = std::floor(size.width() * dpr) - 2 * margin;
    const double height = std::floor(size.height() * dpr) - 2 * margin;
    const auto unitFor = [&](double caption) {
        const double across = (width - (layout.columns - 1) * gap) / layout.columns;
        const double down = ((height - (layout.rows - 1) * gap) / layout.rows - caption) * kAspect;
        return evenFloor(std::min(across, down));
    };
    double caption = std::round(metrics.caption * dpr);
    double unit = unitFor(caption);
    if (unit >= metrics.captionLargeFrom * dpr) {
        caption = std::round(metrics.captionLarge * dpr);
        unit = unitFor(caption);
    }
    const double unitPicture = std::round(unit / kAspect);
    const double unitHeight = unitPicture + caption;
    result.reserve(layout.cells.size());
    for (const console::LayoutCell &cell : layout.cells) {
        const double x = margin + cell.column * (unit + gap);
        const double y = margin + cell.row * (unitHeight + gap);
        const double w = cell.columns * unit + (cell.columns - 1) * gap;
        const double h = cell.rows * unitHeight + (cell.rows - 1) * gap;
        TileRect rect;
        rect.tile = toLogical(x, y, w, h, dpr);
        rect.caption = toLogical(x, y, w, caption, dpr);
        rect.picture = toLogical(x, y + caption, w, h - caption, dpr);
        result.push_back(rect);
    }
    return result;
}

TileRect placeSingle(QSizeF size, const TileMetrics &metrics)
{
    const double dpr = metrics.devicePixelRatio;
    const double margin = std::round(metrics.margin * dpr);
    const double width = std::max(2.0, std::floor(size.width() * dpr) - 2 * margin);
    const double height = std::max(2.0, std::floor(size.height() * dpr) - 2 * margin);
    const bool large = size.width() >= metrics.captionLargeFrom;
    const double caption = std::round((large ? metrics.captionLarge : metrics.caption) * dpr);
    TileRect rect;
    rect.tile = toLogical(margin, margin, width, height, dpr);
    rect.caption = toLogical(margin, margin, width, caption, dpr);
    rect.picture = toLogical(margin, margin + caption, width, std::max(2.0, height - caption), dpr);
    return rect;
}

int tileAt(const std::vector<TileRect> &tiles, QPointF point)
{
    for (size_t i = 0; i < tiles.size(); ++i) {
        if (tiles[i].tile.contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

int neighbour(const std::vector<TileRect> &tiles, int from, Direction direction)
{
    if (from < 0 || from >= static_cast<int>(tiles.size()))
        return from;
    const QPointF origin = tiles[static_cast<size_t>(from)].tile.center();
    int best = from;
    double bestCost = std::numeric_limits<double>::max();
    for (size_t i = 0; i < tiles.size(); ++i) {
        const QPointF step = tiles[i].tile.center() - origin;
        const bool horizontal = direction == Direction::Left || direction == Direction::Right;
        const bool forward = direction == Direction::Right || direction == Direction::Down;
        const double along = (horizontal ? step.x() : step.y()) * (forward ? 1 : -1);
        const double across = std::abs(horizontal ? step.y() : step.x());
        if (along <= 1)
            continue;
        const double cost = along + 2 * across;
        if (cost < bestCost) {
            bestCost = cost;
            best = static_cast<int>(i);
        }
    }
    return best;
}

QRectF fitted(const QRectF &box, double aspect, double devicePixelRatio)
{
    if (aspect <= 0 || box.isEmpty())
        return box;
    const double dpr = devicePixelRatio;
    double width = std::round(box.width() * dpr);
    double height = std::round(box.height() * dpr);
    const double boxWidth = width;
    const double boxHeight = height;
    if (width / height > aspect)
        width = std::min(boxWidth, std::round(height * aspect));
    else
        height = std::min(boxHeight, std::round(width / aspect));
    const double x = std::round(box.left() * dpr) + std::floor((boxWidth - width) / 2);
    const double y = std::round(box.top() * dpr) + std::floor((boxHeight - height) / 2);
    return toLogical(x, y, width, height, dpr);
}

QRectF zoomed(const QRectF &crop, double factor, QPointF at)
{
    const double scale = std::clamp(crop.width() / factor, kSmallestCrop, 1.0) / crop.width();
    const QPointF fixed(crop.left() + at.x() * crop.width(), crop.top() + at.y() * crop.height());
    const QSizeF size(std::min(1.0, crop.width() * scale), std::min(1.0, crop.height() * scale));
    return clampedToPicture(
        QRectF(QPointF(fixed.x() - at.x() * size.width(), fixed.y() - at.y() * size.height()), size));
}

QRectF panned(const QRectF &crop, QPointF by)
{
    return clampedToPicture(crop.translated(by.x() * crop.width(), by.y() * crop.height()));
}

} // namespace videoguard::wall
