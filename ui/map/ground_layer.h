// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/basemap/map_library.h"
#include "ui/map/viewport.h"

#include <QLocale>
#include <QObject>

class QPainter;

namespace videoguard::map {

enum class GroundStyle { Dark, Light };

/// The base map: land, water, roads, buildings, names. Paints what is ready and never waits: missing tiles
/// are shown from coarser or finer ones until `changed` says that more is there. Tiles are decoded and
/// painted to images on threads of its own; caches are bounded. GUI thread.
class GroundLayer : public QObject
{
    Q_OBJECT

public:
    /// `library` outlives the layer.
    explicit GroundLayer(basemap::MapLibrary &library, QObject *parent = nullptr);
    ~GroundLayer() override;

    void setStyle(GroundStyle style);
    /// Names of places in this language where the data has them.
    void setLanguage(const QString &language);
    void setLabelsVisible(bool visible);
    void setMunicipalitiesVisible(bool visible); ///< outlines and names
    void setMunicipalityYear(basemap::MunicipalityYear year);
    /// The municipality whose ground is the lightest: the partner's slug; empty: none.
    void setOwnMunicipality(const QString &id);

    /// Areas and lines.
    void paintGround(QPainter &painter, const Viewport &viewport);
    /// Names, none overlapping another or one of `taken` (screen rectangles, for example camera labels). For
    /// another viewport than the last paintGround(), and on PDF and SVG, as paintWholeLabels().
    void paintLabels(QPainter &painter, const Viewport &viewport, const std::vector<QRectF> &taken);
    /// As paintGround, but waits for every tile and paints vectors, for print and export at any scale.
    /// `cancelled` is polled. Any thread that owns the painter's device.
    void paintWhole(QPainter &painter, const Viewport &viewport, const std::function<bool()> &cancelled = {});

    /// Names for print and export: as outlines, laid out now. GUI thread.
    void paintWholeLabels(QPainter &painter, const Viewport &viewport, const std::vector<QRectF> &taken);
    /// Where names stood in the last paintLabels(): screen rectangles of each name (several along a bend),
    /// none overlapping one of another name.
    [[nodiscard]] const std::vector<std::vector<QRectF>> &labelRects() const;

    /// What has to be written on the map and on every export, plain text: "© OpenMapTiles © OpenStreetMap
    /// contributors" and that of the sources in use.
    [[nodiscard]] QString attribution() const;

    struct Memory {
        qint64 tileImages_bytes = 0;
        qint64 decodedTiles_bytes = 0;
        qint64 limit_bytes = 0;
    };
    [[nodiscard]] Memory memory() const;

    /// Work done since the start, for measurements.
    struct Figures {
        qint64 imagesPainted = 0;
        qint64 paint_us = 0; ///< of all images, with reading and decoding
        qint64 longestPaint_us = 0;
        qint64 tilesDecoded = 0;
        qint64 decode_us = 0; ///< of all tiles, with unpacking
    };
    [[nodiscard]] Figures figures() const;
    /// Nothing is being loaded or painted for the viewport of the last paint.
    [[nodiscard]] bool isComplete() const;

signals:
    /// More can be painted; coalesced to at most one per pass of the event loop.
    void changed();

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace videoguard::map
