// SPDX-License-Identifier: EUPL-1.2
#include "app/media/picture_fit.h"

#include <algorithm>
#include <cmath>

namespace videoguard::media {

namespace {

constexpr int kSmallestSource = 16; // coded pixels each way, however far somebody zooms in
constexpr int kSnap = 2;

bool liesAcross(const PictureGeometry &geometry)
{
    return geometry.rotation == 90 || geometry.rotation == 270;
}

QRectF clamped(const QRectF &crop)
{
    QRectF whole(0, 0, 1, 1);
    const QRectF inside = crop.normalized().intersected(whole);
    return inside.width() > 0 && inside.height() > 0 ? inside : whole;
}

// Turning clockwise by 90 moves the coded left top corner to the right top of the upright picture.
QRectF toCoded(const QRectF &upright, int rotation)
{
    switch (rotation) {
    case 90:
        return {upright.top(), 1 - upright.right(), upright.height(), upright.width()};
    case 180:
        return {1 - upright.right(), 1 - upright.bottom(), upright.width(), upright.height()};
    case 270:
        return {1 - upright.bottom(), upright.left(), upright.height(), upright.width()};
    default:
        return upright;
    }
}

QRectF toUpright(const QRectF &coded, int rotation)
{
    return toCoded(coded, (360 - rotation) % 360);
}

/// [from, from + length) of `whole` pixels: even start, at least the smallest size, inside.
std::pair<int, int> span(double from, double length, int whole)
{
    const int least = std::min(kSmallestSource, whole);
    int begin = static_cast<int>(std::floor(from * whole + 1e-6)) & ~1;
    int end = static_cast<int>(std::ceil((from + length) * whole - 1e-6));
    end = std::min(whole, end + (end & 1));
    if (end - begin < least) {
        begin = std::clamp(((begin + end - least) / 2) & ~1, 0, (whole - least) & ~1);
        end = std::min(whole, begin + least);
    }
    return {begin, end - begin};
}

QSize snapped(QSize fitted, QSize box, QSize source)
{
    for (const int divisor : {1, 2, 4}) {
        if (source.width() % divisor || source.height() % divisor)
            continue;
        const QSize exact = source / divisor;
        const bool fits = exact.width() <= box.width() && exact.height() <= box.height();
        if (fits && std::abs(exact.width() - fitted.width()) <= kSnap &&
            std::abs(exact.height() - fitted.height()) <= kSnap)
            return exact;
    }
    return fitted;
}

} // namespace

PictureFit fitPicture(const PictureGeometry &geometry, const Demand &demand)
{
    PictureFit fit;
    if (geometry.coded.isEmpty() || demand.size.isEmpty())
        return fit;
    const double pixelAspect = geometry.pixelAspect > 0 ? geometry.pixelAspect : 1;
    const QSize coded = geometry.coded;
    fit.rotation = geometry.rotation;
    fit.upright = liesAcross(geometry) ? coded.transposed() : coded;
    const double codedAspect = coded.width() * pixelAspect / coded.height();
    fit.displayAspect = liesAcross(geometry) ? 1 / codedAspect : codedAspect;

    const QRectF wanted = toCoded(clamped(demand.crop), geometry.rotation);
    const auto [left, width] = span(wanted.left(), wanted.width(), coded.width());
    const auto [top, height] = span(wanted.top(), wanted.height(), coded.height());
    fit.source = QRect(left, top, width, height);
    const QRectF part(double(left) / coded.width(), double(top) / coded.height(),
                      double(width) / coded.width(), double(height) / coded.height());
    fit.crop = toUpright(part, geometry.rotation);

    const double aspect = fit.displayAspect * fit.crop.width() / fit.crop.height();
    QSize target = demand.size;
    if (target.width() > target.height() * aspect)
        target.setWidth(std::max(1, static_cast<int>(std::lround(target.height() * aspect))));
    else
        target.setHeight(std::max(1, static_cast<int>(std::lround(target.width() / aspect))));
    const QSize uprightSource = liesAcross(geometry) ? fit.source.size().transposed() : fit.source.size();
    fit.target = snapped(target.boundedTo(demand.size), demand.size, uprightSource);
    fit.scaled = liesAcross(geometry) ? fit.target.transposed() : fit.target;
    return fit;
}

QSize naturalSize(const PictureGeometry &geometry)
{
    QSize size = geometry.coded;
    if (geometry.pixelAspect > 1)
        size.setWidth(static_cast<int>(std::lround(size.width() * geometry.pixelAspect)));
    else if (geometry.pixelAspect > 0)
        size.setHeight(static_cast<int>(std::lround(size.height() / geometry.pixelAspect)));
    return liesAcross(geometry) ? size.transposed() : size;
}

} // namespace videoguard::media
