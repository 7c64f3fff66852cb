// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_layer.h"

#include "ui/map/ground_images.h"
#include "ui/map/ground_labels.h"

#include <QGuiApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace videoguard::map {

namespace {

constexpr qint64 kImages_bytes = 96LL * 1024 * 1024;
constexpr qint64 kDecoded_bytes = 48LL * 1024 * 1024;
constexpr double kBasePoints = 9.75; ///< the design's sizes hold for this font size
/// After this time without a change the zoom counts as settled.
constexpr int kSettled_ms = 140;

} // namespace

/// Everything of the layer but its interface.
class GroundLayer::Engine
{
public:
    Engine(GroundLayer &owner, basemap::MapLibrary &mapLibrary)
        : layer(owner)
        , library(mapLibrary)
        , images(kImages_bytes)
        , reader(std::make_shared<GroundTileReader>(kDecoded_bytes))
        , workers([this] {
            QMetaObject::invokeMethod(
                &layer, [this] { collect(); }, Qt::QueuedConnection);
        })
        , names([this] {
            QMetaObject::invokeMethod(
                &layer, [this] { collectNames(); }, Qt::QueuedConnection);
        })
    {
        settle.setSingleShot(true);
        settle.setInterval(kSettled_ms);
        QObject::connect(&settle, &QTimer::timeout, &layer, [this] {
            moving = false;
            emit layer.changed();
        });
        rebuild();
    }

    /// What the library holds, or the look, has changed.
    void rebuild()
    {
        auto next = std::make_shared<GroundScene>();
        next->reader = reader;
        next->sources = library.tileSources();
        next->backdrop = std::make_shared<GroundBackdrop>(library.landShapes(), library.municipalities(year),
                                                          ownMunicipality);
        next->style = style;
        next->municipalities = municipalities;
        const std::lock_guard lock(sceneMutex);
        scene = std::move(next);
    }

    void libraryChanged()
    {
        const auto sources = library.tileSources();
        if (std::exchange(knownPlaces, library.places().data()) != library.places().data())
            ++look;
        const bool sameShapes = knownShapes == library.landShapes().get() &&
                                knownMunicipalities == library.municipalities(year).data();
        if (sources == scene->sources && sameShapes) {
            images.askIncompleteAgain(); // A server delivered.
        } else {
            knownShapes = library.landShapes().get();
            knownMunicipalities = library.municipalities(year).data();
            if (sources != scene->sources)
                reader->clear();
            restyle();
        }
        emit layer.changed();
    }

    void restyle()
    {
        rebuild();
        images.clear();
        ++look;
        complete = false;
    }

    void collectNames()
    {
        if (names.take())
            emit layer.changed();
    }

    [[nodiscard]] LabelRequest labelRequest(const Viewport &viewport, const std::vector<QRectF> &taken) const
    {
        LabelRequest request;
        request.scene = scene;
        request.places = &library.places();
        request.municipalities = &library.municipalities(year);
        request.viewport = viewport;
        request.taken = taken;
        request.language = language;
        request.font = QGuiApplication::font();
        const double points = request.font.pointSizeF();
        request.scale = points > 0 ? std::clamp(points / kBasePoints, 0.8, 3.0) : 1.0;
        return request;
    }

    void collect()
    {
        bool any = false;
        for (const PaintedImage &painted : workers.take()) {
            if (painted.scene != scene)
                continue;
            images.put(painted);
            any = true;
        }
        if (any)
            emit layer.changed();
    }

    void paint(QPainter &painter, const Viewport &viewport)
    {
        shown = viewport;
        if (viewport.zoom != lastZoom) {
            moving = lastZoom > 0;
            lastZoom = viewport.zoom;
            if (moving)
                settle.start();
        }
        GroundImages::Coverage coverage = images.paint(painter, viewport, groundColours(style).land, moving);
        complete = coverage.exact && !moving;
        workers.wish(scene, std::move(coverage.wishes));
    }

    GroundLayer &layer;
    basemap::MapLibrary &library;
    GroundStyle style = GroundStyle::Dark;
    QString language;
    bool labels = true;
    bool municipalities = true;
    basemap::MunicipalityYear year = basemap::MunicipalityYear::Y2019;
    QString ownMunicipality;
    quint64 look = 1; ///< counts changes of what names depend on
    Viewport shown;   ///< of the last paintGround()
    double lastZoom = 0;
    bool moving = false;
    bool complete = false;
    const void *knownPlaces = nullptr;
    const void *knownShapes = nullptr;
    const void *knownMunicipalities = nullptr;
    QTimer settle;
    GroundImages images;
    std::shared_ptr<GroundTileReader> reader;
    std::mutex sceneMutex; ///< paintWhole() reads the scene on its own thread
    std::shared_ptr<const GroundScene> scene;
    GroundWorkers workers; ///< these two last: their threads end first
    GroundLabels names;
};

GroundLayer::GroundLayer(basemap::MapLibrary &library, QObject *parent)
    : QObject(parent)
    , m_engine(std::make_unique<Engine>(*this, library))
{
    connect(&library, &basemap::MapLibrary::changed, this, [this] { m_engine->libraryChanged(); });
}

GroundLayer::~GroundLayer() = default;

void GroundLayer::setStyle(GroundStyle style)
{
    if (m_engine->style == style)
        return;
    m_engine->style = style;
    m_engine->restyle();
    emit changed();
}

void GroundLayer::setLanguage(const QString &language)
{
    if (m_engine->language == language)
        return;
    m_engine->language = language;
    ++m_engine->look;
    emit changed();
}

void GroundLayer::setLabelsVisible(bool visible)
{
    m_engine->labels = visible;
    emit changed();
}

void GroundLayer::setMunicipalitiesVisible(bool visible)
{
    if (m_engine->municipalities == visible)
        return;
    m_engine->municipalities = visible;
    m_engine->restyle();
    emit changed();
}

void GroundLayer::setMunicipalityYear(basemap::MunicipalityYear year)
{
    if (std::exchange(m_engine->year, year) == year)
        return;
    m_engine->restyle();
    emit changed();
}

void GroundLayer::setOwnMunicipality(const QString &id)
{
    if (std::exchange(m_engine->ownMunicipality, id) == id)
        return;
    m_engine->restyle();
    emit changed();
}

void GroundLayer::paintGround(QPainter &painter, const Viewport &viewport)
{
    m_engine->paint(painter, viewport);
}

void GroundLayer::paintLabels(QPainter &painter, const Viewport &viewport, const std::vector<QRectF> &taken)
{
    if (!m_engine->labels)
        return;
    // Another view than the one on the screen is an export, for which nobody calls again.
    if (painter.paintEngine()->type() != QPaintEngine::Raster || viewport != m_engine->shown) {
        paintWholeLabels(painter, viewport, taken);
        return;
    }
    m_engine->names.paint(painter, m_engine->labelRequest(viewport, taken), m_engine->look, m_engine->moving);
}

void GroundLayer::paintWholeLabels(QPainter &painter, const Viewport &viewport,
                                   const std::vector<QRectF> &taken)
{
    if (!m_engine->labels)
        return;
    LabelRequest request = m_engine->labelRequest(viewport, taken);
    request.images = false;
    painter.save();
    painter.setClipRect(viewport.rect(), Qt::IntersectClip);
    for (const PlacedGroundLabel &label : placeLabels(request).labels) {
        painter.save();
        painter.translate(viewport.toScreen(label.anchor));
        label.ink.paint(painter);
        painter.restore();
    }
    painter.restore();
}

const std::vector<std::vector<QRectF>> &GroundLayer::labelRects() const
{
    return m_engine->names.drawn();
}

void GroundLayer::paintWhole(QPainter &painter, const Viewport &viewport,
                             const std::function<bool()> &cancelled)
{
    std::shared_ptr<const GroundScene> scene;
    {
        const std::lock_guard lock(m_engine->sceneMutex);
        scene = m_engine->scene;
    }
    Viewport plain = viewport;
    plain.devicePixelRatio = 1;
    const GroundGrid grid = gridFor(plain);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(viewport.rect(), Qt::IntersectClip);
    for (const basemap::TileId tile : grid.tiles) {
        if (cancelled && cancelled())
            break;
        painter.save();
        painter.translate(grid.left_px + tile.x * grid.edge_px, grid.top_px + tile.y * grid.edge_px);
        painter.setClipRect(QRectF(0, 0, grid.edge_px + 0.5, grid.edge_px + 0.5), Qt::IntersectClip);
        paintScene(painter, *scene, {tile, grid.edge_px, viewport.zoom, 1.0, scene->style});
        painter.restore();
    }
    painter.restore();
}

QString GroundLayer::attribution() const
{
    return m_engine->library.attribution();
}

GroundLayer::Memory GroundLayer::memory() const
{
    return {m_engine->images.size_bytes(), m_engine->reader->size_bytes(),
            m_engine->images.limit_bytes() + m_engine->reader->limit_bytes()};
}

bool GroundLayer::isComplete() const
{
    return m_engine->complete && m_engine->workers.isIdle() &&
           (!m_engine->labels || m_engine->names.isComplete());
}

GroundLayer::Figures GroundLayer::figures() const
{
    const GroundWorkers::Figures painted = m_engine->workers.figures();
    const GroundTileReader::Figures decoded = m_engine->reader->figures();
    return {painted.images, painted.paint_us, painted.longest_us, decoded.tiles, decoded.decode_us};
}

} // namespace videoguard::map
