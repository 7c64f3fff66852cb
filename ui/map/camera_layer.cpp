// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/camera_layer.h"

#include "ui/map/camera_layer_body.h"

#include <QPainter>

#include <cmath>

namespace videoguard::map {
namespace {

/// So few matches are sorted in place: 2 ms.
constexpr size_t kSmall = 5'000;
constexpr double kCoverageZoom = 15; ///< footprints of all cameras from here on
constexpr size_t kMostCovered = 250; ///< more footprints than this are one grey mass
constexpr size_t kMostBanded = 12;   ///< selected cameras with filled bands
constexpr double kFarthest_m = 300;  ///< a camera outside the screen covers something inside it

} // namespace

CameraLayer::CameraLayer(CameraDetails &details, QObject *parent)
    : QObject(parent)
    , m_body(std::make_unique<Body>(*this, details))
{
    setTheme(widgets::theme());
}

CameraLayer::~CameraLayer() = default;

CameraLayer::Body::Body(CameraLayer &layer, CameraDetails &details)
    : owner(layer)
    , names(details)
    , coverage(details)
    , scene(symbols, labels, names)
    , all([this](auto index, quint64 number) { deliver(std::move(index), number, false); })
    , some([this](auto index, quint64 number) { deliver(std::move(index), number, true); })
{
}

/// On a worker's thread.
void CameraLayer::Body::deliver(std::shared_ptr<const CameraIndex> index, quint64 number, bool narrowed)
{
    QMetaObject::invokeMethod(
        &owner,
        [this, index = std::move(index), number, narrowed]() mutable {
            if (number != (narrowed ? matchingNumber : pointsNumber))
                return; // a newer wish is under way
            if (narrowed)
                matchingIndex = std::move(index);
            else
                allIndex = std::move(index);
            show();
            if (!narrowed)
                emit owner.indexed();
        },
        Qt::QueuedConnection);
}

void CameraLayer::Body::show()
{
    source.index = matching ? matchingIndex : allIndex;
    source.rings = source.index ? ownerRings(source.index->partnerIds()) : std::vector<OwnerRing>();
    scene.forgetSides();
    renew();
}

void CameraLayer::Body::renew()
{
    scene.invalidate();
    emit owner.changed();
}

void CameraLayer::Body::narrow()
{
    ++matchingNumber;
    some.cancel();
    if (!matching) {
        matchingIndex.reset();
        show();
        return;
    }
    if (!points)
        return;
    if (matching->size() <= kSmall) {
        matchingIndex = CameraIndex::build(points, &*matching, {});
        show();
        return;
    }
    some.build({points, matching, matchingNumber});
}

void CameraLayer::setPoints(std::shared_ptr<const catalogue::CameraPoints> points)
{
    m_body->points = std::move(points);
    ++m_body->pointsNumber;
    m_body->names.forget();
    m_body->coverage.forget();
    if (!m_body->points) {
        m_body->all.cancel();
        m_body->allIndex.reset();
        m_body->matchingIndex.reset();
        m_body->show();
        return;
    }
    m_body->all.build({m_body->points, std::nullopt, m_body->pointsNumber});
    if (m_body->matching)
        m_body->narrow();
}

void CameraLayer::setMatching(std::optional<std::vector<qint64>> rows)
{
    if (rows && !std::is_sorted(rows->begin(), rows->end()))
        std::sort(rows->begin(), rows->end());
    if (rows == m_body->matching)
        return;
    m_body->matching = std::move(rows);
    m_body->narrow();
}

void CameraLayer::setOptions(const CameraLayerOptions &options)
{
    if (options == m_body->source.options)
        return;
    m_body->source.options = options;
    m_body->coverage.setLevels(options.levelSetId);
    m_body->renew();
}

const CameraLayerOptions &CameraLayer::options() const
{
    return m_body->source.options;
}

void CameraLayer::setTheme(const widgets::Theme &theme)
{
    m_body->symbols.setTheme(theme);
    m_body->labels.setTheme(theme);
    m_body->coverage.setTheme(theme);
    m_body->scene.forgetSides();
    m_body->renew();
}

void CameraLayer::setLiveStates(const QHash<qint64, media::StreamState> &states)
{
    if (states == m_body->source.live)
        return;
    m_body->source.live = states;
    m_body->renew();
}

void CameraLayer::setSelected(const std::vector<qint64> &rows)
{
    const QSet<qint64> selected(rows.begin(), rows.end());
    if (selected == m_body->source.selected)
        return;
    m_body->source.selected = selected;
    m_body->renew();
}

void CameraLayer::setHovered(qint64 row)
{
    if (row == m_body->hovered)
        return;
    m_body->hovered = row;
    emit changed();
}

void CameraLayer::setOwnerNames(const QHash<QString, QString> &names)
{
    m_body->ownerNames = names;
}

void CameraLayer::setSeeing(std::optional<geo::Position> place, const std::vector<qint64> &rows)
{
    m_body->place = place;
    m_body->source.lettered = place ? rows : std::vector<qint64>();
    m_body->renew();
}

void CameraLayer::forgetDetails()
{
    m_body->names.forget();
    m_body->coverage.forget();
    m_body->renew();
}

void CameraLayer::paintCoverage(QPainter &painter, const Viewport &viewport)
{
    Body &body = *m_body;
    if (!body.source.index || !body.source.options.cameras)
        return;
    CoveragePainter &coverage = body.coverage;
    const std::vector<qint64> &seeing = body.source.lettered;
    if (body.source.options.coverage && viewport.zoom >= kCoverageZoom) {
        const std::vector<qint64> rows = body.rowsAround(viewport, kFarthest_m, kMostCovered);
        coverage.fetch(rows);
        for (const qint64 row : rows) {
            if (!body.source.selected.contains(row))
                coverage.paintLight(painter, viewport, row);
        }
    }
    std::vector<qint64> selected(body.source.selected.begin(), body.source.selected.end());
    std::sort(selected.begin(), selected.end());
    selected.resize(std::min(selected.size(), kMostBanded));
    coverage.fetch(selected);
    coverage.fetch(seeing);
    for (const qint64 row : selected)
        coverage.paintBands(painter, viewport, row);
    for (const qint64 row : seeing) {
        if (!body.source.selected.contains(row))
            coverage.paintOutline(painter, viewport, row);
    }
    for (const qint64 row : seeing)
        coverage.paintSight(painter, viewport, row, *body.place);
}

std::vector<qint64> CameraLayer::Body::rowsAround(const Viewport &viewport, double margin_m,
                                                  size_t most) const
{
    const double margin = margin_m / viewport.metresPerPixel();
    const WorldBox box = WorldBox::between(
        viewport.toWorld({-margin, -margin}),
        viewport.toWorld({viewport.size.width() + margin, viewport.size.height() + margin}));
    if (source.index->countIn(box) > static_cast<qint64>(most))
        return {};
    std::vector<qint64> rows;
    for (const quint32 position : source.index->positionsIn(box))
        rows.push_back(source.index->point(position).row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

void CameraLayer::paintSymbols(QPainter &painter, const Viewport &viewport)
{
    m_body->scene.prepare(m_body->source, viewport);
    const bool labelsLeft = m_body->paintScene(painter, viewport);
    if (labelsLeft && !m_body->askedAgain) {
        m_body->askedAgain = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_body->askedAgain = false;
                emit changed();
            },
            Qt::QueuedConnection);
    }
}

std::vector<QRectF> CameraLayer::occupied(const Viewport &viewport)
{
    m_body->scene.prepare(m_body->source, viewport);
    const QPointF offset = m_body->scene.offset(viewport);
    std::vector<QRectF> rects;
    for (const SceneItem &item : m_body->scene.items()) {
        const double r = item.radius + 1;
        const QPointF at = item.at + offset;
        rects.emplace_back(at.x() - r, at.y() - r, 2 * r, 2 * r);
        if (item.label.side != LabelSide::Hidden)
            rects.push_back(item.label.rect.translated(offset));
    }
    const QRectF screen = viewport.rect().adjusted(-80, -80, 80, 80);
    rects.erase(std::remove_if(rects.begin(), rects.end(),
                               [&](const QRectF &rect) { return !rect.intersects(screen); }),
                rects.end());
    return rects;
}

std::optional<CameraHit> CameraLayer::hit(const Viewport &viewport, QPointF screen) const
{
    Body &body = *m_body;
    if (!body.source.index)
        return std::nullopt;
    body.scene.prepare(body.source, viewport);
    const QPointF at = screen - body.scene.offset(viewport);
    const std::vector<SceneItem> &items = body.scene.items();
    const SceneItem *found = nullptr;
    for (const SceneItem &item : items) { // the last one lies on top
        const double reach = item.radius + (item.row == body.hovered && item.row >= 0 ? 4 : 2);
        const QPointF away = at - item.at;
        if (away.x() * away.x() + away.y() * away.y() <= reach * reach)
            found = &item;
    }
    for (size_t i = 0; !found && i < items.size(); ++i) {
        if (items[i].label.side != LabelSide::Hidden && items[i].label.rect.contains(at))
            found = &items[i];
    }
    return found ? std::optional(body.hitOf(*found, viewport)) : std::nullopt;
}

CameraHit CameraLayer::Body::hitOf(const SceneItem &item, const Viewport &viewport) const
{
    CameraHit hit;
    const QPointF at = item.at + scene.offset(viewport);
    hit.rect = QRectF(at.x() - item.radius, at.y() - item.radius, 2 * item.radius, 2 * item.radius);
    hit.count = item.count;
    if (item.row >= 0) {
        hit.rows = {item.row};
        hit.bounds.include(geo::toPosition(source.index->world(item.first)));
        return hit;
    }
    hit.bounds = item.bounds;
    hit.rows.reserve(std::min<size_t>(item.count, kMostHitRows));
    for (quint32 position = item.first; hit.rows.size() < std::min<size_t>(item.count, kMostHitRows);
         ++position) {
        if (!scene.isPulled(position))
            hit.rows.push_back(source.index->point(position).row);
    }
    return hit;
}

std::vector<qint64> CameraLayer::inside(const Viewport &viewport, const QPolygonF &screen) const
{
    std::vector<qint64> rows;
    const std::shared_ptr<const CameraIndex> &index = m_body->source.index;
    if (!index || screen.isEmpty())
        return rows;
    const QRectF box = screen.boundingRect();
    const auto positions = index->positionsIn(
        WorldBox::between(viewport.toWorld(box.topLeft()), viewport.toWorld(box.bottomRight())));
    for (const quint32 position : positions) {
        if (screen.containsPoint(viewport.toScreen(index->world(position)), Qt::OddEvenFill))
            rows.push_back(index->point(position).row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

qint64 CameraLayer::countIn(const geo::Bounds &bounds) const
{
    if (!m_body->source.index || bounds.isEmpty())
        return 0;
    return m_body->source.index->countIn(
        WorldBox::between(geo::toWorld({bounds.north_deg, bounds.west_deg}),
                          geo::toWorld({bounds.south_deg, bounds.east_deg})));
}

qint64 CameraLayer::count() const
{
    return m_body->source.index ? m_body->source.index->size() : 0;
}

QHash<QString, int> CameraLayer::countsByPartner() const
{
    const std::shared_ptr<const CameraIndex> &index = m_body->source.index;
    if (!index)
        return {};
    std::vector<int> counts(static_cast<size_t>(index->partnerIds().size()));
    for (quint32 position = 0; position < index->size(); ++position) {
        if (const quint16 partner = index->point(position).partner; partner < counts.size())
            ++counts[partner];
    }
    QHash<QString, int> byId;
    for (size_t i = 0; i < counts.size(); ++i)
        byId.insert(index->partnerIds()[static_cast<qsizetype>(i)], counts[i]);
    return byId;
}

bool CameraLayer::isIndexed() const
{
    return m_body->source.index != nullptr;
}

CameraLayer::Memory CameraLayer::memory() const
{
    const Body &body = *m_body;
    Memory memory;
    memory.index_bytes = (body.allIndex ? body.allIndex->memory_bytes() : 0) +
                         (body.matchingIndex ? body.matchingIndex->memory_bytes() : 0);
    memory.pixmaps_bytes = body.symbols.memory_bytes() + body.labels.memory_bytes();
    memory.coverage_bytes = body.coverage.memory_bytes();
    memory.limit_bytes = CameraSymbols::limit_bytes() + LabelPixmaps::limit_bytes();
    return memory;
}

qint64 CameraLayer::memory_bytes() const
{
    const Memory all = memory();
    return all.index_bytes + all.pixmaps_bytes + all.coverage_bytes;
}

} // namespace videoguard::map
