// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/camera_scene.h"

#include <algorithm>
#include <cmath>

namespace videoguard::map {
namespace {

constexpr double kGrid_px = 256;
constexpr double kDetailZoom = 16.5;      ///< glyphs of the forms from here on
constexpr double kNameZoom = 12.5;        ///< names from here on
constexpr double kAloneZoom = 13;         ///< the selected camera leaves its cluster from here on
constexpr size_t kMostNames = 400;        ///< more labels than this help nobody
constexpr quint32 kMostNumbers = 3;       ///< call numbers written under a cluster
constexpr size_t kMostUnclustered = 1500; ///< beyond it clusters stay, whatever was asked

enum Priority { Plain, Selected, Lettered };

} // namespace

void CameraNames::fetch(const std::vector<qint64> &rows)
{
    constexpr qsizetype kMostKept = 50'000;
    if (m_names.size() > kMostKept)
        m_names.clear();
    std::vector<qint64> missing;
    for (const qint64 row : rows) {
        if (!m_names.contains(row))
            missing.push_back(row);
    }
    if (missing.empty())
        return;
    for (const qint64 row : missing)
        m_names.insert(row, {}); // what is gone is not asked again
    for (const catalogue::CameraRow &row : m_details.rows(missing))
        m_names.insert(row.row, {row.callNumber, row.name(), row.ownerId});
}

const CameraNames::Name &CameraNames::of(qint64 row) const
{
    static const Name none;
    const auto found = m_names.constFind(row);
    return found == m_names.constEnd() ? none : *found;
}

CameraScene::CameraScene(CameraSymbols &symbols, LabelPixmaps &labels, CameraNames &names)
    : m_symbols(symbols)
    , m_labels(labels)
    , m_names(names)
{
}

QPointF CameraScene::place(geo::WorldPoint world) const
{
    const double scale = kTileSize * std::exp2(m_zoom);
    const auto snap = [this](double v) { return std::round(v * m_dpr) / m_dpr; };
    return {snap(world.x * scale - m_region.left()), snap(world.y * scale - m_region.top())};
}

QPointF CameraScene::offset(const Viewport &viewport) const
{
    const double scale = viewport.worldWidth();
    const auto snap = [this](double v) { return std::round(v * m_dpr) / m_dpr; };
    return {snap(m_region.left() - viewport.centre.x * scale + viewport.size.width() / 2),
            snap(m_region.top() - viewport.centre.y * scale + viewport.size.height() / 2)};
}

void CameraScene::prepare(const Source &source, const Viewport &viewport)
{
    const double scale = viewport.worldWidth();
    const QPointF topLeft(viewport.centre.x * scale - viewport.size.width() / 2,
                          viewport.centre.y * scale - viewport.size.height() / 2);
    const auto snapped = [](double v) { return (std::floor(v / kGrid_px) - 1) * kGrid_px; };
    const auto extent = [](double v) { return (std::ceil(v / kGrid_px) + 3) * kGrid_px; };
    const QRectF region(snapped(topLeft.x()), snapped(topLeft.y()), extent(viewport.size.width()),
                        extent(viewport.size.height()));
    if (m_valid && m_zoom == viewport.zoom && m_dpr == viewport.devicePixelRatio && m_region == region)
        return;
    m_zoom = viewport.zoom;
    m_dpr = viewport.devicePixelRatio;
    m_region = region;
    m_valid = true;
    m_items.clear();
    if (!source.index || !source.options.cameras)
        return;
    collect(source, WorldBox::between({region.left() / scale, region.top() / scale},
                                      {region.right() / scale, region.bottom() / scale}));
    makeTexts(source);
    placeLabels();
}

/// The one selected camera is shown where it stands, so that it is where its coverage begins.
bool CameraScene::isAlone(const Source &source, qint64 row) const
{
    return m_zoom >= kAloneZoom && source.selected.size() == 1 && source.selected.contains(row);
}

void CameraScene::collect(const Source &source, const WorldBox &region)
{
    const CameraIndex &index = *source.index;
    m_pulled.clear();
    for (const qint64 row : source.lettered) {
        if (const auto position = index.positionOf(row))
            m_pulled.push_back(*position);
    }
    if (m_zoom >= kAloneZoom && source.selected.size() == 1) {
        if (const auto position = index.positionOf(*source.selected.begin()))
            m_pulled.push_back(*position);
    }
    std::sort(m_pulled.begin(), m_pulled.end());
    m_pulled.erase(std::unique(m_pulled.begin(), m_pulled.end()), m_pulled.end());

    m_troubled.clear();
    for (auto it = source.live.begin(); it != source.live.end(); ++it) {
        if (const auto position = index.positionOf(it.key())) {
            const MarkerState state = markerState(index.point(*position).status, it.value());
            if (markerGravity(state) > 1)
                m_troubled.emplace_back(*position, state);
        }
    }
    std::sort(m_troubled.begin(), m_troubled.end());

    std::vector<CameraIndex::Item> found;
    const auto take = [&](const CameraIndex::Item &item) { found.push_back(item); };
    if (!source.options.clusters)
        index.visit(CameraIndex::kHighestLevel, region, take);
    if (source.options.clusters || found.size() > kMostUnclustered) {
        found.clear();
        index.visit(CameraIndex::levelFor(m_zoom), region, take);
    }
    for (const CameraIndex::Item &item : found) {
        const auto from = std::lower_bound(m_pulled.begin(), m_pulled.end(), item.first);
        const auto to = std::lower_bound(from, m_pulled.end(), item.first + item.count);
        const auto without = static_cast<quint32>(to - from);
        if (item.count == without)
            continue;
        if (item.count - without > 1) {
            addCluster(source, item, without);
            continue;
        }
        quint32 position = item.first;
        while (std::binary_search(m_pulled.begin(), m_pulled.end(), position))
            ++position;
        addCamera(source, position, -1);
    }
    // From north to south, so that the nearer one lies on top, and always the same on the same place.
    std::sort(m_items.begin(), m_items.end(), [](const SceneItem &one, const SceneItem &other) {
        return one.at.y() != other.at.y() ? one.at.y() < other.at.y() : one.first < other.first;
    });
    addLettered(source, region);
}

void CameraScene::addCamera(const Source &source, quint32 position, int letter)
{
    const catalogue::CameraPoint &point = source.index->point(position);
    SceneItem item;
    item.first = position;
    item.row = point.row;
    item.labelKey = point.row;
    item.at = place(source.index->world(position));
    item.foot = item.at;
    item.radius = m_symbols.markerRadius(false);
    const auto live = source.live.constFind(point.row);
    item.marker.state =
        markerState(point.status, live == source.live.constEnd() ? std::nullopt : std::optional(*live));
    item.marker.kind = point.kind;
    item.marker.form = point.form;
    item.marker.own = point.own;
    item.marker.selected = source.selected.contains(point.row);
    item.marker.detailed = m_zoom >= kDetailZoom;
    item.marker.letter = letter;
    if (point.partner < source.rings.size() && !point.own)
        item.marker.ring = source.rings[point.partner];
    item.azimuth_deg = point.azimuth_deg;
    item.panoramic = point.form == catalogue::CameraForm::Panoramic;
    m_items.push_back(item);
}

void CameraScene::addCluster(const Source &source, const CameraIndex::Item &found, quint32 without)
{
    SceneItem item;
    item.first = found.first;
    item.count = found.count - without;
    item.labelKey = -1 - (qint64{CameraIndex::levelFor(m_zoom)} << 32 | found.first);
    item.at = place(found.world());
    item.foot = item.at;
    item.radius = m_symbols.clusterRadius(item.count) + 3.4;
    item.bounds = found.bounds();
    item.cluster.count = item.count;
    item.cluster.worst = markerState(found.worst, std::nullopt);
    for (auto it = std::lower_bound(m_troubled.begin(), m_troubled.end(),
                                    std::pair{found.first, MarkerState::Reachable});
         it != m_troubled.end() && it->first < found.first + found.count; ++it) {
        if (markerGravity(it->second) > markerGravity(item.cluster.worst))
            item.cluster.worst = it->second;
    }
    constexpr quint32 kLooked = 64; // a larger cluster is nobody's own
    item.cluster.own = found.count <= kLooked;
    for (quint32 i = 0; i < std::min(found.count, kLooked); ++i)
        item.cluster.own = item.cluster.own && source.index->point(found.first + i).own;
    for (const qint64 row : source.selected) {
        const auto position = source.index->positionOf(row);
        if (position && *position >= found.first && *position < found.first + found.count &&
            !std::binary_search(m_pulled.begin(), m_pulled.end(), *position))
            item.cluster.selected = true;
    }
    m_items.push_back(item);
}

/// Those that stand alone, on top and never on each other: of several on one mast each is moved aside.
void CameraScene::addLettered(const Source &source, const WorldBox &region)
{
    std::vector<QPointF> used;
    const double apart = 2 * m_symbols.markerRadius(false) + 4;
    const auto add = [&](qint64 row, int letter) {
        const auto position = source.index->positionOf(row);
        if (!position)
            return;
        const geo::WorldPoint world = source.index->world(*position);
        const WorldBox at = WorldBox::between(world, world);
        if (!region.contains(at))
            return;
        addCamera(source, *position, letter);
        SceneItem &item = m_items.back();
        const auto meets = [&](QPointF there) {
            return std::any_of(used.begin(), used.end(), [&](QPointF other) {
                return std::hypot(there.x() - other.x(), there.y() - other.y()) < apart;
            });
        };
        for (int turn = 0; turn < 18 && meets(item.at); ++turn) {
            const double angle = turn % 6 * 60.0 * 3.14159265358979 / 180;
            const double away = apart * (1 + turn / 6);
            item.at =
                item.foot + QPointF(std::round(std::cos(angle) * away), std::round(std::sin(angle) * away));
        }
        used.push_back(item.at);
    };
    for (size_t i = source.lettered.size(); i-- > 0;) // "A" is the topmost
        add(source.lettered[i], static_cast<int>(i));
    if (source.selected.size() == 1) {
        const qint64 row = *source.selected.begin();
        const bool isLettered =
            std::find(source.lettered.begin(), source.lettered.end(), row) != source.lettered.end();
        if (isAlone(source, row) && !isLettered)
            add(row, -1);
    }
}

void CameraScene::makeTexts(const Source &source)
{
    const CameraIndex &index = *source.index;
    std::vector<qint64> rows;
    const bool all = source.options.names && m_zoom >= kNameZoom;
    const auto wanted = [&](const SceneItem &item) {
        return item.row >= 0 ? all || item.marker.selected || item.marker.letter >= 0
                             : all && item.count <= kMostNumbers;
    };
    size_t plain = 0;
    for (const SceneItem &item : m_items)
        plain += wanted(item) ? 1 : 0;
    const bool tooMany = plain > kMostNames;
    const auto shown = [&](const SceneItem &item) {
        return wanted(item) &&
               (!tooMany || (item.row >= 0 && (item.marker.selected || item.marker.letter >= 0)));
    };
    const auto members = [&](const SceneItem &item, auto &&visit) {
        for (quint32 position = item.first, left = item.count; left > 0; ++position) {
            if (std::binary_search(m_pulled.begin(), m_pulled.end(), position) && item.row < 0)
                continue;
            visit(index.point(position).row);
            --left;
        }
    };
    for (const SceneItem &item : m_items) {
        if (shown(item))
            members(item, [&](qint64 row) { rows.push_back(row); });
    }
    m_names.fetch(rows);
    for (SceneItem &item : m_items) {
        if (!shown(item))
            continue;
        std::vector<int> numbers;
        QStringList names;
        members(item, [&](qint64 row) {
            const CameraNames::Name &name = m_names.of(row);
            if (name.callNumber > 0)
                numbers.push_back(name.callNumber);
            names << name.name;
        });
        std::sort(numbers.begin(), numbers.end());
        QStringList words;
        for (const int number : numbers)
            words << QString::number(number);
        item.text.number = words.join(QStringLiteral(", "));
        item.text.name = item.row >= 0 ? names.value(0) : commonName(names);
    }
}

/// Under a cluster; beside a camera, but not in its wedge.
LabelSide CameraScene::firstSide(const SceneItem &item)
{
    if (item.row < 0)
        return LabelSide::Below;
    return item.azimuth_deg > 50 && item.azimuth_deg < 130 ? LabelSide::Left : LabelSide::Right;
}

void CameraScene::placeLabels()
{
    std::vector<LabelWish> wishes;
    std::vector<size_t> whose;
    std::vector<QRectF> symbols;
    symbols.reserve(m_items.size());
    for (size_t i = 0; i < m_items.size(); ++i) {
        const SceneItem &item = m_items[i];
        const double r = item.radius + 1;
        symbols.emplace_back(item.at.x() - r, item.at.y() - r, 2 * r, 2 * r);
        if (item.text == LabelText())
            continue;
        const Priority priority = item.marker.letter >= 0 ? Lettered
                                  : item.marker.selected  ? Selected
                                                          : Plain;
        wishes.push_back(
            {item.labelKey, priority, item.at, item.radius, m_labels.sizeOf(item.text), firstSide(item)});
        whose.push_back(i);
    }
    const auto placed = m_layout.place(wishes, symbols);
    for (size_t i = 0; i < placed.size(); ++i) {
        LabelLayout::Placed label = placed[i];
        const auto snap = [this](double v) { return std::round(v * m_dpr) / m_dpr; };
        label.rect.moveTo(snap(label.rect.x()), snap(label.rect.y()));
        m_items[whose[i]].label = label;
    }
}

} // namespace videoguard::map
