// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_label_candidates.h"

#include "ui/map/ground_images.h"

#include <QLineF>

#include <cmath>

namespace videoguard::map {

using basemap::GeometryKind;
using basemap::TileKey;
using basemap::VectorTile;
using Shape = LabelCandidate::Shape;

namespace {

/// Names of the sea and of countries, which no shipped file has in three languages.
struct GreatName {
    geo::Position position;
    const char16_t *en, *lv, *lt;
    double from, to; ///< zoom
    bool water;
};
constexpr std::array kGreatNames{
    GreatName{{56.65, 19.9}, u"Baltic Sea", u"Baltijas jūra", u"Baltijos jūra", 4, 11, true},
    GreatName{{57.75, 23.35}, u"Gulf of Riga", u"Rīgas jūras līcis", u"Rygos įlanka", 6, 11, true},
    GreatName{{55.55, 21.10}, u"Curonian Lagoon", u"Kuršu joma", u"Kuršių marios", 9, 12, true},
    GreatName{{56.87, 22.55}, u"LATVIA", u"LATVIJA", u"LATVIJA", 3, 9.5, false},
    GreatName{{55.75, 22.75}, u"LITHUANIA", u"LIETUVA", u"LIETUVA", 3, 9.5, false},
    GreatName{{58.75, 25.6}, u"ESTONIA", u"IGAUNIJA", u"ESTIJA", 3, 9.5, false},
    GreatName{{53.6, 27.8}, u"BELARUS", u"BALTKRIEVIJA", u"BALTARUSIJA", 3, 8, false},
    GreatName{{53.6, 20.6}, u"POLAND", u"POLIJA", u"LENKIJA", 3, 8, false},
    GreatName{{58.6, 15.4}, u"SWEDEN", u"ZVIEDRIJA", u"ŠVEDIJA", 3, 8, false},
    GreatName{{61.3, 24.6}, u"FINLAND", u"SOMIJA", u"SUOMIJA", 3, 8, false}};

class Collector
{
public:
    explicit Collector(const LabelRequest &request)
        : m_request(request)
        , m_zoom(request.viewport.zoom)
        , m_colours(groundColours(request.scene->style))
    {
    }

    std::vector<LabelCandidate> collect()
    {
        addGreatNames();
        addPlaces();
        addMunicipalities();
        addTiles();
        return std::move(m_found);
    }

private:
    [[nodiscard]] LabelLook look(double size, const QColor &colour, bool strong = false,
                                 bool italic = false) const
    {
        LabelLook result;
        result.font = m_request.font;
        result.font.setPixelSize(std::max(8, static_cast<int>(std::lround(size * m_request.scale))));
        result.font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        result.font.setItalic(italic);
        result.font.setHintingPreference(QFont::PreferNoHinting);
        result.font.setWordSpacing(1.5 * m_request.scale);
        result.text = colour;
        result.halo = m_colours.halo;
        result.halo.setAlphaF(m_colours.dark ? 0.9F : 0.92F);
        result.halo_px = 3.2 * m_request.scale;
        return result;
    }

    void add(LabelCandidate candidate)
    {
        const QPointF at = m_request.viewport.toScreen(candidate.anchor);
        if (m_request.viewport.rect().contains(at) && !candidate.text.isEmpty())
            m_found.push_back(std::move(candidate));
    }

    void addGreatNames()
    {
        for (const GreatName &great : kGreatNames) {
            if (m_zoom < great.from || m_zoom > great.to)
                continue;
            const char16_t *name = m_request.language == QLatin1String("lv")   ? great.lv
                                   : m_request.language == QLatin1String("lt") ? great.lt
                                                                               : great.en;
            LabelCandidate candidate{
                0,
                0,
                Shape::On,
                QString::fromUtf16(name),
                geo::toWorld(great.position),
                {},
                0,
                great.water ? look(15, mixed(m_colours.waterLabel, m_colours.sea, 0.15), false, true)
                            : look(13, m_colours.labelMinor),
                0};
            candidate.look.font.setLetterSpacing(QFont::AbsoluteSpacing, great.water ? 1.2 : 4);
            if (great.water)
                candidate.look.halo = m_colours.sea;
            add(std::move(candidate));
        }
    }

    void addPlaces()
    {
        // Deep in the streets the town's own name tells nothing.
        if (!m_request.places || m_zoom < 5.5 || m_zoom > 17)
            return;
        for (const basemap::Place &place : *m_request.places) {
            if (m_zoom < place.minZoom + 0.2)
                continue;
            const bool city = place.kind == QLatin1String("city");
            const bool town = place.kind == QLatin1String("town");
            if (m_zoom > 15.5 && (city || town))
                continue;
            const double grown = std::clamp(m_zoom - place.minZoom, 0.0, 5.0);
            const double size = city ? 13.5 + grown : town ? 12.5 + grown * 0.8 : 11.5 + grown * 0.5;
            LabelCandidate candidate{city                                     ? 1
                                     : town                                   ? 2
                                     : place.kind == QLatin1String("village") ? 5
                                                                              : 6,
                                     static_cast<double>(place.population),
                                     m_zoom < 10.5 ? Shape::Beside : Shape::On,
                                     place.nameIn(m_request.language),
                                     geo::toWorld(place.position),
                                     {},
                                     0,
                                     look(size, city || town ? m_colours.label : m_colours.labelMinor,
                                          city || (town && m_zoom > 10)),
                                     0};
            candidate.look.dot = candidate.shape == Shape::Beside;
            add(std::move(candidate));
        }
    }

    void addMunicipalities()
    {
        if (!m_request.scene->municipalities || !m_request.municipalities || m_zoom < 8.2 || m_zoom > 11.5)
            return;
        for (const basemap::MunicipalityOutline &outline : *m_request.municipalities) {
            if (!outline.partner && m_zoom < 9)
                continue;
            LabelCandidate candidate{outline.partner ? 3 : 7,
                                     0,
                                     Shape::On,
                                     outline.name,
                                     geo::toWorld(outline.labelPosition),
                                     {},
                                     0,
                                     look(11.5, outline.partner
                                                    ? mixed(m_colours.municipality, m_colours.label, 0.55)
                                                    : m_colours.municipality),
                                     0};
            candidate.look.font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
            add(std::move(candidate));
        }
    }

    void addTiles()
    {
        Viewport viewport = m_request.viewport;
        viewport.devicePixelRatio = 1;
        const GroundGrid grid = gridFor(viewport);
        for (const auto &source : m_request.scene->sources) {
            if (!source->isVector())
                continue;
            QSet<basemap::TileId> seen;
            for (const basemap::TileId part : grid.tiles) {
                const GroundTileReader::Vector found = m_request.scene->reader->vectorFor(source, part);
                if (!found.tile || seen.contains(found.id))
                    continue;
                seen.insert(found.id);
                addTile(*found.tile, found.id, source->info().id == QLatin1String("shipped"));
            }
        }
    }

    /// The tile's own square on the viewport; names are cut at the viewport alone.
    [[nodiscard]] TileFrame frameFor(basemap::TileId id, qint32 extent) const
    {
        const geo::WorldPoint corner = id.topLeft();
        TileFrame frame;
        frame.scale = m_request.viewport.worldWidth() * id.worldSize() / extent;
        frame.offset = m_request.viewport.toScreen(corner);
        frame.clip = m_request.viewport.rect();
        return frame;
    }

    template<typename Take>
    void forEach(const VectorTile &tile, basemap::TileId id, const char *name, Take &&take)
    {
        const VectorTile::Layer *layer = tile.layer(QLatin1String(name));
        if (!layer)
            return;
        const TileFrame frame = frameFor(id, layer->extent);
        for (const VectorTile::Feature &feature : tile.features(*layer))
            if (frame.shows(feature, 0))
                take(feature, frame, layer->extent);
    }

    [[nodiscard]] QString nameOf(const VectorTile &tile, const VectorTile::Feature &feature) const
    {
        const TileKey own = m_request.language == QLatin1String("lv")   ? TileKey::NameLv
                            : m_request.language == QLatin1String("lt") ? TileKey::NameLt
                                                                        : TileKey::NameEn;
        const QString &name = tile.text(feature, own);
        return (name.isEmpty() ? tile.text(feature, TileKey::Name) : name).left(80);
    }

    void addTile(const VectorTile &tile, basemap::TileId id, bool shipped)
    {
        if (m_zoom >= 10)
            addRoads(tile, id);
        if (m_zoom >= 12)
            addWater(tile, id);
        if (m_zoom >= 17.6)
            addHouseNumbers(tile, id);
        addTilePlaces(tile, id, shipped);
    }

    void addTilePlaces(const VectorTile &tile, basemap::TileId id, bool shipped)
    {
        forEach(tile, id, "place", [&](const VectorTile::Feature &feature, const TileFrame &frame, qint32) {
            const QString &kind = tile.text(feature, TileKey::Class);
            const bool quarter = kind == QLatin1String("suburb") || kind == QLatin1String("neighbourhood") ||
                                 kind == QLatin1String("quarter");
            const bool farm = kind == QLatin1String("isolated_dwelling") || kind == QLatin1String("locality");
            const bool great = kind == QLatin1String("country") || kind == QLatin1String("state");
            if (great || (shipped && !quarter && !farm)) // The place list knows them in three languages.
                return;
            if ((quarter && m_zoom < 13) || (farm && m_zoom < 14.6))
                return;
            addPoint(tile, feature, frame, nameOf(tile, feature),
                     quarter ? 6
                     : farm  ? 10
                             : 4,
                     look(farm ? 11 : 12, m_colours.labelMinor));
        });
    }

    void addPoint(const VectorTile &tile, const VectorTile::Feature &feature, const TileFrame &frame,
                  const QString &text, int rank, const LabelLook &how, double apart_px = 0)
    {
        const auto parts = tile.parts(feature);
        if (feature.kind != GeometryKind::Points || parts.empty() || text.isEmpty())
            return;
        const QPointF at = frame.toCanvas(tile.points(parts.front()).front());
        add({rank, 0, Shape::On, text, m_request.viewport.toWorld(at), {}, 0, how, apart_px});
    }

    void addHouseNumbers(const VectorTile &tile, basemap::TileId id)
    {
        LabelLook how = look(10, m_colours.labelMinor);
        how.halo_px = 2.4 * m_request.scale;
        forEach(tile, id, "housenumber",
                [&](const VectorTile::Feature &feature, const TileFrame &frame, qint32) {
                    addPoint(tile, feature, frame, tile.text(feature, TileKey::HouseNumber).left(12), 11, how,
                             70 * m_request.scale);
                });
    }

    void addWater(const VectorTile &tile, basemap::TileId id)
    {
        LabelLook how = look(11.5, m_colours.waterLabel, false, true);
        how.halo = m_colours.water;
        how.halo.setAlphaF(0.7F);
        forEach(tile, id, "water_name",
                [&](const VectorTile::Feature &feature, const TileFrame &frame, qint32) {
                    const QString name = nameOf(tile, feature);
                    const QString &kind = tile.text(feature, TileKey::Class);
                    if (feature.kind == GeometryKind::Points)
                        addPoint(tile, feature, frame, name, 4, how);
                    else if (m_zoom >= (kind == QLatin1String("river") ? 13 : 15.5))
                        addAlong(tile, feature, frame, name, 8, how);
                });
    }

    void addRoads(const VectorTile &tile, basemap::TileId id)
    {
        forEach(tile, id, "transportation_name",
                [&](const VectorTile::Feature &feature, const TileFrame &frame, qint32) {
                    const RoadClass road = roadClassOf(tile.text(feature, TileKey::Class));
                    const bool great = road >= RoadClass::Secondary && road <= RoadClass::Motorway;
                    const QString ref = tile.text(feature, TileKey::Ref).section(u';', 0, 0).left(8);
                    if (great && !ref.isEmpty() && m_zoom < 16.5)
                        addShield(tile, feature, frame, ref, road);
                    const double from = great                         ? 14.2
                                        : road == RoadClass::Tertiary ? 14.6
                                        : road == RoadClass::Minor    ? 15.2
                                                                      : 16.6;
                    if (road == RoadClass::None || road == RoadClass::Rail || m_zoom < from)
                        return;
                    const double size = great ? 12 : 11.5;
                    addAlong(tile, feature, frame, nameOf(tile, feature), great ? 8 : 9,
                             look(size, mixed(m_colours.label, m_colours.labelMinor, great ? 0.1 : 0.35)));
                });
    }

    void addShield(const VectorTile &tile, const VectorTile::Feature &feature, const TileFrame &frame,
                   const QString &ref, RoadClass road)
    {
        if (m_zoom < 11 && road < RoadClass::Primary)
            return;
        const auto parts = tile.parts(feature);
        if (parts.empty() || feature.kind != GeometryKind::Lines)
            return;
        const auto points = tile.points(parts.front());
        const QPointF at = frame.toCanvas(points[points.size() / 2]);
        LabelLook how = look(10.5, m_colours.dark ? m_colours.label : m_colours.labelMinor, true);
        how.shield = m_colours.dark ? mixed(m_colours.road, m_colours.land, 0.3) : m_colours.roadMajor;
        how.halo = m_colours.dark ? m_colours.labelMinor : m_colours.casing;
        add({road >= RoadClass::Primary ? 6 : 7,
             0,
             Shape::Shield,
             ref,
             m_request.viewport.toWorld(at),
             {},
             0,
             how,
             280 * m_request.scale});
    }

    void addAlong(const VectorTile &tile, const VectorTile::Feature &feature, const TileFrame &frame,
                  const QString &name, int rank, const LabelLook &how)
    {
        if (name.isEmpty() || feature.kind != GeometryKind::Lines)
            return;
        const double width = inkWidth(name, how);
        for (const VectorTile::Part &part : tile.parts(feature)) {
            QPolygonF line;
            double length = 0;
            for (const basemap::TilePoint point : tile.points(part)) {
                const QPointF at = frame.toCanvas(point);
                if (!line.isEmpty())
                    length += QLineF(line.back(), at).length();
                line << at;
            }
            if (length < width + 6 || line.size() < 2)
                continue;
            // As many as there is room for, evenly: the same wherever the screen stands.
            const int count = std::clamp(static_cast<int>(length / (width + 320 * m_request.scale)), 1, 12);
            for (int i = 0; i < count; ++i) {
                const double start = (i + 0.5) * length / count - width / 2;
                const QPointF middle = pointAt(line, start + width / 2);
                add({rank, length, Shape::Along, name, m_request.viewport.toWorld(middle), line, start, how,
                     200 * m_request.scale});
            }
        }
    }

    static QPointF pointAt(const QPolygonF &line, double distance)
    {
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QLineF part(line[i - 1], line[i]);
            if (distance <= part.length() && part.length() > 0)
                return part.pointAt(distance / part.length());
            distance -= part.length();
        }
        return line.back();
    }

    const LabelRequest &m_request;
    const double m_zoom;
    const GroundColours &m_colours;
    std::vector<LabelCandidate> m_found;
};

} // namespace

std::vector<LabelCandidate> labelCandidates(const LabelRequest &request)
{
    return Collector(request).collect();
}

} // namespace videoguard::map
