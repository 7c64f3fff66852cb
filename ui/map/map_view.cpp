// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_view.h"

#include "ui/map/map_overlay.h"
#include "ui/map/map_reducer.h"
#include "ui/map/map_words.h"
#include "ui/widgets/accessible_parts.h"

#include <QElapsedTimer>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace videoguard::map {

namespace {
/// More cameras than that are not walked through by Tab.
constexpr qint64 kMostWalkable = 500;
/// Cameras about as high as each other are read from the left.
constexpr double kBand = 48;
constexpr double kEdge = 14;
constexpr double kWidestScale = 220;
} // namespace

MapView::MapView(MapStore &store, GroundLayer &ground, CameraLayer &cameras, CentreLayer &centres,
                 CameraDetails &details, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_ground(ground)
    , m_cameras(cameras)
    , m_centres(centres)
    , m_details(details)
{
    setObjectName(QStringLiteral("mapView"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    describeParts();
    setMinimumSize(160, 120);
    connect(&store, &MapStore::changed, this, &MapView::stateChanged);
    connect(&ground, &GroundLayer::changed, this, qOverload<>(&QWidget::update));
    connect(&cameras, &CameraLayer::changed, this, qOverload<>(&QWidget::update));
    connect(&centres, &CentreLayer::changed, this, qOverload<>(&QWidget::update));
    takeTheme();
}

MapView::~MapView() = default;

// Cameras in view, in the order in which Tab goes through them.
void MapView::describeParts()
{
    const auto camera = [this](int part) -> std::optional<catalogue::CameraRow> {
        const std::vector<qint64> rows = walkable();
        if (part < 0 || part >= static_cast<int>(rows.size()))
            return std::nullopt;
        const std::vector<catalogue::CameraRow> found = m_details.rows({rows[static_cast<size_t>(part)]});
        return found.empty() ? std::nullopt : std::optional(found.front());
    };
    const auto indexOfSelected = [this] {
        const std::vector<qint64> rows = walkable();
        const std::vector<qint64> &selected = m_store.state().selected;
        const auto at = selected.empty() ? rows.end() : std::find(rows.begin(), rows.end(), selected.front());
        return at == rows.end() ? -1 : static_cast<int>(at - rows.begin());
    };
    widgets::setAccessibleParts(
        *this, QAccessible::Canvas,
        {.role = QAccessible::ListItem,
         .count = [this] { return static_cast<int>(walkable().size()); },
         .name =
             [camera](int part) {
                 const auto found = camera(part);
                 return found ? cameraTitle(*found) : QString();
             },
         .value =
             [camera](int part) {
                 const auto found = camera(part);
                 return found ? found->place : QString();
             },
         .place =
             [this, camera](int part) {
                 const auto found = camera(part);
                 if (!found || !found->position)
                     return QRect();
                 const int size = widgets::theme().size.hitTarget;
                 const QPoint at = m_store.state().viewport.toScreen(*found->position).toPoint();
                 return QRect(at.x() - size / 2, at.y() - size / 2, size, size);
             },
         .isSelected = [indexOfSelected](int part) { return indexOfSelected() == part; },
         .current = indexOfSelected});
}

void MapView::addLayer(MapLayer *layer)
{
    m_layers.push_back(layer);
    update();
}

void MapView::setEdited(const std::optional<EditedView> &view)
{
    if (m_edited == view)
        return;
    m_edited = view;
    update();
}

void MapView::setFigureNote(const QString &text)
{
    if (std::exchange(m_figureNote, text) != text)
        update();
}

void MapView::stateChanged(const MapState &before)
{
    const MapState &now = m_store.state();
    if (now.layers.cameras != before.layers.cameras)
        m_cameras.setOptions(now.layers.cameras);
    if (now.layers.placeNames != before.layers.placeNames)
        m_ground.setLabelsVisible(now.layers.placeNames);
    if (now.selected != before.selected) {
        m_cameras.setSelected(now.selected);
        widgets::announceCurrentPart(*this);
    }
    if (now.hovered != before.hovered)
        m_cameras.setHovered(now.hovered);
    if (now.tool != before.tool) {
        m_shape.clear();
        showCursor();
    }
    update();
}

void MapView::takeTheme()
{
    const widgets::Theme &theme = widgets::theme();
    m_ground.setStyle(theme.kind == widgets::ThemeKind::Light ? GroundStyle::Light : GroundStyle::Dark);
    m_cameras.setTheme(theme);
    m_centres.setTheme(theme);
    setAccessibleName(tr("Map"));
    setAccessibleDescription(tr("Arrow keys move the map, plus and minus zoom, Tab goes from camera to "
                                "camera, Enter shows the selected one on the wall."));
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LanguageChange) {
        takeTheme();
        update();
    }
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_store.apply(resized(m_store.state(), size(), devicePixelRatioF()));
}

void MapView::paintEvent(QPaintEvent *)
{
    QElapsedTimer clock;
    clock.start();
    if (m_store.state().viewport.devicePixelRatio != devicePixelRatioF())
        m_store.apply(resized(m_store.state(), size(), devicePixelRatioF()));
    const MapState &state = m_store.state();
    const Viewport &viewport = state.viewport;
    const widgets::Theme &theme = widgets::theme();
    QPainter painter(this);
    m_ground.paintGround(painter, viewport);
    for (MapLayer *layer : m_layers)
        layer->paintBelow(painter, viewport);
    m_cameras.paintCoverage(painter, viewport);
    const bool isFar = m_centres.showsPartners(viewport); // partners' circles count the same cameras
    std::vector<QRectF> taken = isFar ? std::vector<QRectF>() : m_cameras.occupied(viewport);
    const std::vector<QRectF> centres = m_centres.occupied(viewport);
    taken.insert(taken.end(), centres.begin(), centres.end());
    for (MapLayer *layer : m_layers) {
        const std::vector<QRectF> more = layer->occupied(viewport);
        taken.insert(taken.end(), more.begin(), more.end());
    }
    if (state.layers.placeNames)
        m_ground.paintLabels(painter, viewport, taken);
    if (!isFar)
        m_cameras.paintSymbols(painter, viewport);
    m_centres.paint(painter, viewport);
    for (MapLayer *layer : m_layers)
        layer->paintAbove(painter, viewport);
    paintTools(painter);
    const ScaleBar bar = scaleBarFor(viewport, std::min(kWidestScale, width() / 3.0));
    paintScaleBar(painter, theme, {kEdge, height() - kEdge}, bar, lengthText(bar.length_m));
    paintAttribution(painter, theme, QRectF(width() / 3.0, 0, width() * 2 / 3.0, height()),
                     m_ground.attribution());
    m_lastFrame = std::chrono::microseconds(clock.nsecsElapsed() / 1000);
}

void MapView::paintTools(QPainter &painter)
{
    const MapState &state = m_store.state();
    const Viewport &viewport = state.viewport;
    const widgets::Theme &theme = widgets::theme();
    if (state.asked)
        paintPin(painter, theme, viewport.toScreen(*state.asked));
    if (m_edited)
        paintHandles(painter, viewport, theme, *m_edited, m_heldHandle);
    if (!state.points.empty()) {
        QPolygonF points;
        for (const geo::Position &point : state.points)
            points.append(viewport.toScreen(point));
        std::optional<QPointF> open;
        if (!state.finished && m_heldPoint < 0)
            open = keyboardCross() ? keyboardCross() : m_pointer;
        paintFigure(painter, theme, points, state.tool != Tool::Distance, open);
        if (!m_figureNote.isEmpty())
            paintNote(painter, theme, open.value_or(points.back()), m_figureNote, viewport.rect());
    }
    if (!m_shape.isEmpty())
        paintSelectionShape(painter, theme, m_shape);
    if (const std::optional<QPointF> cross = keyboardCross())
        paintCross(painter, theme, *cross);
}

// With a tool in hand and no mouse, places are set in the middle of the map.
std::optional<QPointF> MapView::keyboardCross() const
{
    const MapState &state = m_store.state();
    const bool placesPoints =
        state.tool != Tool::Browse && state.tool != Tool::Rectangle && state.tool != Tool::Lasso;
    if (!state.byKeyboard || !placesPoints || !hasFocus())
        return std::nullopt;
    return state.viewport.rect().center();
}

std::vector<qint64> MapView::walkable() const
{
    const Viewport &viewport = m_store.state().viewport;
    if (m_cameras.countIn(viewport.bounds()) > kMostWalkable)
        return {};
    const std::vector<qint64> rows = m_cameras.inside(viewport, QPolygonF(viewport.rect()));
    std::vector<std::pair<QPointF, qint64>> placed;
    for (const catalogue::CameraRow &row : m_details.rows(rows)) {
        if (row.position)
            placed.emplace_back(viewport.toScreen(*row.position), row.row);
    }
    std::sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) {
        const auto key = [](const auto &one) {
            return std::tuple(std::floor(one.first.y() / kBand), one.first.x(), one.first.y(), one.second);
        };
        return key(a) < key(b);
    });
    std::vector<qint64> result;
    for (const auto &[at, row] : placed)
        result.push_back(row);
    return result;
}

std::optional<CameraHit> MapView::cameraAt(QPointF at) const
{
    const Viewport &viewport = m_store.state().viewport;
    return m_centres.showsPartners(viewport) ? std::nullopt : m_cameras.hit(viewport, at);
}

bool MapView::showToolTip(QHelpEvent *event)
{
    const Viewport &viewport = m_store.state().viewport;
    QString text;
    // A single camera says its name on the map itself while it is hovered.
    const std::optional<CameraHit> hit = cameraAt(event->pos());
    if (hit && hit->rows.size() > 1)
        text = tr("%n cameras", nullptr, static_cast<int>(hit->count)) + QLatin1Char('\n') +
               tr("Click to zoom in");
    for (MapLayer *layer : m_layers) {
        if (text.isEmpty())
            text = layer->toolTip(viewport, event->pos());
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(),
                           text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")), this);
    event->setAccepted(!text.isEmpty());
    return true;
}

} // namespace videoguard::map
