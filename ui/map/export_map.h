// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "ui/map/camera_colours.h"
#include "ui/map/camera_layer.h"
#include "ui/map/ground_layer.h"
#include "ui/map/map_state.h"
#include "ui/map/map_view.h"

#include <QDateTime>
#include <QPagedPaintDevice>

namespace videoguard::map {

enum class ExportFormat { Png, Pdf, Svg };
/// SVG wants a Qt with its SVG module.
[[nodiscard]] bool canExport(ExportFormat format);

/// What is exported or printed besides the map itself.
struct ExportOptions {
    QString title;
    QDateTime moment; ///< printed with its offset from UTC
    bool legend = true;
    ExportFormat format = ExportFormat::Pdf;
    double scale = 2; ///< PNG: pixels for one of the screen
};

/// What an export paints with; everything outlives it.
struct ExportSource {
    GroundLayer &ground;
    CameraLayer &cameras;
    CentreLayer &centres;
    std::vector<MapLayer *> layers;
    MapState state;
    std::vector<MarkerState> states; ///< for the legend
    QString figureNote;
};

/// Paints title and date, the map, legend, scale and attribution into `page` (device-independent pixels).
/// Waits for every tile. GUI thread; `cancelled` is polled.
void paintSheet(QPainter &painter, const QRectF &page, const ExportSource &source,
                const ExportOptions &options, const std::function<bool()> &cancelled = {});

/// Writes the file whole or not at all. Errors: Denied, Full, Internal, Cancelled.
[[nodiscard]] base::Result<void> exportMap(const QString &path, const ExportSource &source,
                                           const ExportOptions &options,
                                           const std::function<bool()> &cancelled = {});
/// One page of a printer or PDF writer.
[[nodiscard]] base::Result<void> printMap(QPagedPaintDevice &device, const ExportSource &source,
                                          const ExportOptions &options);

} // namespace videoguard::map
