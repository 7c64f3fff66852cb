// SPDX-License-Identifier: EUPL-1.2
/// `basemap` owns the maps under the cameras: tile files (MBTiles), an organisation's own tile server with
/// its cache, the decoding of vector tiles, places and outlines. It knows no camera and paints nothing.
#pragma once

#include "app/base/error.h"
#include "app/geo/position.h"

#include <QObject>

#include <memory>
#include <vector>

namespace videoguard::basemap {

enum class SourceKind { VectorFile, RasterFile, Server };

/// One source of tiles, as the operator lists them; the lowest in the list is painted first.
struct SourceInfo {
    QString id; ///< "shipped" for the installed map, else a UUID
    SourceKind kind = SourceKind::VectorFile;
    QString location; ///< path, or "https://host/{z}/{x}/{y}.png"
    QString name;
    QString attribution; ///< mandatory for a server
    int minZoom = 0;
    int maxZoom = 14;
    geo::Bounds bounds;
    bool enabled = true;
    QString problem; ///< why it cannot be used now; empty = fine
};

/// A town, village or hamlet of the place list.
struct Place {
    geo::Position position;
    QString name;   ///< as locals write it
    QString nameLv; ///< empty: as `name`
    QString nameLt;
    QString kind; ///< "city", "town", "village", "hamlet"
    QString country;
    int population = 0; ///< 0 = unknown
    double minZoom = 0; ///< from which zoom it is worth a label
    [[nodiscard]] QString nameIn(const QString &language) const;
};

/// A municipality's outline of 2019 or 2021.
struct MunicipalityOutline {
    QString id; ///< "lv-talsi", "lv2021-talsi": the partner's slug
    QString name;
    QString country;
    bool partner = false;
    geo::MultiPolygon area;
    geo::Bounds bounds;
    geo::Position labelPosition; ///< inside the area
};
enum class MunicipalityYear { Y2019, Y2021 };

class TileSource;
struct LandShapes;

/// All sources of one console, and the small vector data shipped with it. GUI thread for changes; reading
/// outlines and places is any-thread once opened.
class MapLibrary : public QObject
{
    Q_OBJECT

public:
    /// `profileFolder` holds the list of the operator's own sources and the servers' cache. The shipped data
    /// is found by `base::dataFile("basemap/...")`; what is missing there is a problem of its source, never a
    /// failure to start. Files are opened and read on a thread: until `changed` there are no sources, places
    /// or outlines.
    explicit MapLibrary(const QString &profileFolder, QObject *parent = nullptr);
    ~MapLibrary() override;

    [[nodiscard]] std::vector<SourceInfo> sources() const;
    /// Reads the file's metadata and one tile first. Errors: NotFound, Corrupt (not an MBTiles file, no
    /// tiles), Unsupported (a tile format that is neither pbf, png, jpg nor webp), Denied.
    [[nodiscard]] base::Result<SourceInfo> addFile(const QString &path);
    /// Errors: Corrupt (no {z}/{x}/{y}, not https or http), Denied (attribution missing).
    [[nodiscard]] base::Result<SourceInfo> addServer(const QString &urlTemplate, const QString &name,
                                                     const QString &attribution, int maxZoom);
    [[nodiscard]] base::Result<void> removeSource(const QString &id);
    [[nodiscard]] base::Result<void> setEnabled(const QString &id, bool enabled);
    /// Attribution of all enabled sources and of the shipped layers, each once.
    [[nodiscard]] QString attribution() const;

    [[nodiscard]] const std::vector<Place> &places() const;
    /// Places whose name in any language begins with or contains the words; best first.
    [[nodiscard]] std::vector<Place> findPlaces(const QString &text, int limit = 20) const;
    [[nodiscard]] const std::vector<MunicipalityOutline> &municipalities(MunicipalityYear year) const;

    /// Sources to read tiles from, in painting order; shared with the reading threads.
    [[nodiscard]] std::vector<std::shared_ptr<TileSource>> tileSources() const;
    /// Coasts and borders; null until they are read. Any thread.
    [[nodiscard]] std::shared_ptr<const LandShapes> landShapes() const;
    /// Everything was opened and read, or is known to be impossible to read.
    [[nodiscard]] bool isReady() const;

signals:
    /// Sources were added, removed, switched, or a server delivered.
    void changed();

private:
    class Data;
    void announce();
    void adopt(const QString &id, base::Result<std::shared_ptr<TileSource>> opened);
    [[nodiscard]] base::Result<void> save() const;

    std::unique_ptr<Data> m_data;
};

} // namespace videoguard::basemap
