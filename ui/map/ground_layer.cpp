// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_layer.h"

#include "ui/map/ground_images.h"

#include <QPainter>
#include <QTimer>

#include <atomic>

namespace videoguard::map {

namespace {

constexpr qint64 kImages_bytes = 96LL * 1024 * 1024;
constexpr qint64 kDecoded_bytes = 48LL * 1024 * 1024;
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
        next->backdrop = std::make_shared<GroundBackdrop>(
            library.landShapes(), library.municipalities(basemap::MunicipalityYear::Y2019), QString());
        next->style = style;
        next->municipalities = municipalities;
        const std::lock_guard lock(sceneMutex);
        scene = std::move(next);
    }

    void libraryChanged()
    {
        const auto sources = library.tileSources();
        const bool sameShapes =
            knownShapes == library.landShapes().get() &&
            knownMunicipalities == library.municipalities(basemap::MunicipalityYear::Y2019).data();
        if (sources == scene->sources && sameShapes) {
            images.askIncompleteAgain(); // A server delivered.
        } else {
            knownShapes = library.landShapes().get();
            knownMunicipalities = library.municipalities(basemap::MunicipalityYear::Y2019).data();
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
        complete = false;
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
    double lastZoom = 0;
    bool moving = false;
    bool complete = false;
    const void *knownShapes = nullptr;
    const void *knownMunicipalities = nullptr;
    QTimer settle;
    GroundImages images;
    std::shared_ptr<GroundTileReader> reader;
    std::mutex sceneMutex; ///< paintWhole() reads the scene on its own thread
    std::shared_ptr<const GroundScene> scene;
    GroundWorkers workers; ///< last: its threads end first
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
    m_engine->language = language;
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

void GroundLayer::paintGround(QPainter &painter, const Viewport &viewport)
{
    m_engine->paint(painter, viewport);
}

void GroundLayer::paintLabels(QPainter &, const Viewport &, const std::vector<QRectF> &) {}

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
    return m_engine->complete && m_engine->workers.isIdle();
}

} // namespace videoguard::map
