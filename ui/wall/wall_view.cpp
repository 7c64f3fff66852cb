// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/wall_view.h"

#include "ui/wall/wall_reducer.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

namespace videoguard::wall {

namespace {

constexpr int kTick_ms = 200;

base::SteadyTime steadyNow()
{
    return base::systemClock().steady();
}

std::chrono::milliseconds since(base::SteadyTime then)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(steadyNow() - then);
}

QString localClock(base::WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.sinceEpoch.count() / 1000)
        .time()
        .toString(QStringLiteral("HH:mm:ss"));
}

} // namespace

WallView::WallView(WallStore &store, console::StreamPool &pool, console::CameraList &cameras, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_pool(pool)
    , m_cameras(cameras)
{
    setObjectName(QStringLiteral("wallView"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Live wall"));
    connect(&m_store, &WallStore::changed, this, &WallView::stateChanged);
    connect(&m_cameras, &console::CameraList::changed, this, [this] {
        for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
            refresh(i);
        update();
    });
    stateChanged();
}

WallView::~WallView() = default;

void WallView::stateChanged()
{
    const WallState &state = m_store.state();
    const size_t count = static_cast<size_t>(state.tileCount());
    // A swap moves feeds with their cameras, so that no stream reconnects and no picture is lost.
    std::vector<LiveTile> next(count);
    std::vector<bool> filled(count, false);
    const auto adopt = [&](size_t to, LiveTile &from) {
        next[to] = std::move(from);
        from = {};
        filled[to] = true;
    };
    for (size_t i = 0; i < count; ++i) {
        const QString &camera = state.wall.cameras[i];
        if (!camera.isEmpty() && i < m_tiles.size() && m_tiles[i].feed &&
            m_tiles[i].feed->cameraId() == camera)
            adopt(i, m_tiles[i]);
    }
    for (size_t i = 0; i < count; ++i) {
        const QString &camera = state.wall.cameras[i];
        if (camera.isEmpty() || filled[i])
            continue;
        const auto same = [&](const LiveTile &t) { return t.feed && t.feed->cameraId() == camera; };
        if (const auto found = std::find_if(m_tiles.begin(), m_tiles.end(), same); found != m_tiles.end()) {
            adopt(i, *found);
            continue;
        }
        next[i].feed = std::make_unique<console::TileFeed>(m_pool, m_cameras);
        next[i].feed->setCamera(camera);
        setWaiting(next[i], Since::Opened);
    }
    // Places belong to the tile's number, not to the camera that moves.
    for (size_t i = 0; i < count; ++i)
        next[i].rect = i < m_places.size() ? m_places[i] : TileRect{};
    m_tiles = std::move(next);
    for (size_t i = 0; i < count; ++i) {
        if (m_tiles[i].feed)
            watch(m_tiles[i], static_cast<int>(i));
    }
    const bool onlySelection = m_painted.wall == state.wall && m_painted.enlarged == state.enlarged &&
                               m_painted.crops == state.crops;
    m_painted = state;
    if (!onlySelection)
        layOut();
    for (int i = 0; i < state.tileCount(); ++i)
        refresh(i);
    update();
    emit truthChanged();
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(state.selected);
    QAccessible::updateAccessibility(&focused);
}

void WallView::watch(LiveTile &tile, int index)
{
    tile.feed->disconnect(this);
    connect(tile.feed.get(), &console::TileFeed::pictureReady, this,
            [this, index] { pictureArrived(index); });
    connect(tile.feed.get(), &console::TileFeed::statusChanged, this, [this, index] {
        refresh(index);
        emit truthChanged();
    });
    connect(tile.feed.get(), &console::TileFeed::statisticsChanged, this, [this, index] {
        if (m_store.state().overlay)
            updateRect(m_tiles[static_cast<size_t>(index)].rect.picture);
    });
}

void WallView::layOut()
{
    const widgets::Theme &t = widgets::theme();
    TileMetrics metrics;
    metrics.gap = t.size.tileGap;
    metrics.margin = t.size.selectedLine;
    metrics.caption = t.size.tileCaption;
    metrics.captionLarge = t.size.tileCaptionLarge;
    metrics.captionLargeFrom = t.size.tileCaptionLargeFrom;
    metrics.devicePixelRatio = devicePixelRatioF();
    const WallState &state = m_store.state();
    const std::vector<TileRect> rects = placeTiles(state.wall.layout, size(), metrics);
    for (size_t i = 0; i < m_tiles.size() && i < rects.size(); ++i) {
        const bool alone = state.enlarged == static_cast<int>(i);
        m_tiles[i].rect = alone ? placeSingle(size(), metrics) : rects[i];
    }
    m_places.clear();
    for (const LiveTile &tile : m_tiles)
        m_places.push_back(tile.rect);
    passDemands();
    update();
}

bool WallView::looksAt(int index) const
{
    return m_visible && m_store.state().isShown(index);
}

void WallView::passDemands()
{
    const WallState &state = m_store.state();
    const double dpr = devicePixelRatioF();
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        LiveTile &tile = m_tiles[i];
        if (!tile.feed)
            continue;
        const int index = static_cast<int>(i);
        const QRectF crop = state.cropAt(index);
        console::TileDemand demand;
        demand.size = (tile.rect.picture.size() * dpr).toSize();
        demand.crop = crop;
        demand.visible = looksAt(index);
        demand.full = state.enlarged == index || crop != kWholePicture;
        if (demand.visible && !tile.feed->demand().visible && !tile.waiting)
            setWaiting(tile, Since::Visible);
        else if (demand.visible && !tile.feed->demand().visible && tile.shown == 0)
            setWaiting(tile, Since::Opened);
        tile.feed->setDemand(demand);
    }
}

void WallView::setWaiting(LiveTile &tile, Since what)
{
    tile.waiting = what;
    tile.waitingSince = steadyNow();
}

void WallView::pictureArrived(int index)
{
    LiveTile &tile = m_tiles[static_cast<size_t>(index)];
    media::Picture picture = tile.feed->take();
    if (picture.isNull())
        return;
    const bool sameSize = tile.picture.image.size() == picture.image.size();
    tile.picture = std::move(picture);
    tile.unpainted = true;
    const TileTruth before = tile.truth;
    refresh(index);
    if (!looksAt(index))
        return;
    const TileLook seen = look(index);
    const QRectF target = TilePainter(devicePixelRatioF()).pictureRect(seen);
    const bool onlyPicture = sameSize && before == tile.truth && !target.isEmpty();
    updateRect(onlyPicture ? target : tile.rect.tile);
}

// Makes words and clock of a tile anew and repaints what changed of them.
void WallView::refresh(int index)
{
    LiveTile &tile = m_tiles[static_cast<size_t>(index)];
    static const media::StreamStatus none;
    const media::StreamStatus &status = tile.feed ? tile.feed->status() : none;
    const bool hasPicture = !tile.picture.isNull();
    const console::Camera *camera = tile.feed ? m_cameras.find(tile.feed->cameraId()) : nullptr;
    TileFacts facts{.status = status,
                    .hasCamera = tile.feed != nullptr,
                    .isKnown = camera != nullptr,
                    .hasAddress = camera && camera->hasAddress(),
                    .hasPicture = hasPicture,
                    .pictureAge = hasPicture ? since(tile.picture.receivedAt) : std::chrono::milliseconds(0),
                    .now = steadyNow(),
                    .wallNow = base::systemClock().wall(),
                    .hasNetwork = m_pool.hasNetwork()};
    TileTruth truth = tileTruth(facts);
    if (truth != tile.truth) {
        const bool changedState = truth.mark != tile.truth.mark;
        if (tile.truth.isLive && !truth.isLive && !tile.waiting)
            setWaiting(tile, Since::Lost);
        tile.truth = std::move(truth);
        if (m_store.state().isShown(index))
            updateRect(tile.rect.tile);
        if (changedState) {
            emit truthChanged();
            QAccessibleEvent renamed(this, QAccessible::NameChanged);
            renamed.setChild(index);
            QAccessible::updateAccessibility(&renamed);
        }
    }
    const qint64 second = hasPicture ? tile.picture.capturedAt.sinceEpoch.count() / 1'000'000 : -1;
    if (second != tile.clockSecond || tile.clock.isEmpty()) {
        tile.clockSecond = second;
        tile.clock = hasPicture ? localClock(tile.picture.capturedAt) : QStringLiteral("–");
        if (m_store.state().isShown(index))
            updateRect(tile.rect.caption);
    }
}

void WallView::updateRect(const QRectF &rect)
{
    update(rect.toAlignedRect());
}

void WallView::setRecording(const QSet<QString> &cameraIds)
{
    const QSet<QString> before = std::exchange(m_recording, cameraIds);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const LiveTile &tile = m_tiles[i];
        const bool changes = tile.feed && before.contains(tile.feed->cameraId()) !=
                                              m_recording.contains(tile.feed->cameraId());
        if (changes && m_store.state().isShown(static_cast<int>(i)))
            updateRect(tile.rect.caption);
    }
}

TileLook WallView::look(int index) const
{
    const LiveTile &tile = m_tiles[static_cast<size_t>(index)];
    const WallState &state = m_store.state();
    TileLook result;
    result.rect = tile.rect;
    result.truth = tile.truth;
    result.selected = state.selected == index;
    result.dropTarget = m_dropTile == index;
    if (state.selected == index)
        result.typedNumber = state.typedNumber;
    if (!tile.feed) {
        // There is nothing to drop and no number to type: the page says how to get cameras.
        if (knowsNoCamera())
            result.truth.title = result.truth.detail = QString();
        return result;
    }
    result.hasCamera = true;
    if (const console::Camera *camera = m_cameras.find(tile.feed->cameraId())) {
        result.number = camera->callNumber > 0 ? QString::number(camera->callNumber) : QString();
        result.name = camera->name;
        result.owner = camera->own ? QString() : camera->owner;
    } else {
        result.name = tr("Unknown camera");
    }
    result.clock = tile.clock;
    result.clockIsOld = !tile.picture.isNull() && !tile.truth.isLive;
    result.listening = state.listening == index;
    result.recording = m_recording.contains(tile.feed->cameraId());
    if (const QRectF crop = state.cropAt(index); crop != kWholePicture)
        result.zoomWords = tr("%1×").arg(QLocale().toString(1.0 / crop.width(), 'f', 1));
    if (state.overlay)
        result.overlay = overlayLines(tile);
    result.picture = tile.picture.isNull() ? nullptr : &tile.picture;
    result.actionHovered = m_hoveredAction == index;
    result.actionPressed = m_pressedAction == index;
    return result;
}

bool WallView::knowsNoCamera() const
{
    return m_cameras.cameras().empty() &&
           std::none_of(m_tiles.begin(), m_tiles.end(),
                        [](const LiveTile &tile) { return tile.feed != nullptr; });
}

QStringList WallView::overlayLines(const LiveTile &tile) const
{
    const media::StreamStatus &status = tile.feed->status();
    const media::StreamStatistics &numbers = tile.feed->statistics();
    const QLocale locale;
    QStringList lines;
    const QString unknown = tr("unknown");
    const QString size =
        status.size.isEmpty() ? unknown : tr("%1×%2").arg(status.size.width()).arg(status.size.height());
    lines << tr("%1 · %2").arg(status.codecName.isEmpty() ? unknown : status.codecName, size);
    lines << tr("%1 shown/s of %2 · %3 kbit/s")
                 .arg(locale.toString(numbers.framesShownPerSecond, 'f', 1),
                      locale.toString(numbers.framesReceivedPerSecond, 'f', 1),
                      locale.toString(numbers.bitrate_kbps, 'f', 0));
    const auto role = tile.feed->role();
    lines << tr("%1 · %2").arg(!role || *role == console::StreamRole::Main ? tr("main stream")
                                                                           : tr("substream"),
                               status.transport.isEmpty() ? unknown : status.transport);
    lines << (status.hardware.isEmpty() ? tr("decoded in software")
                                        : tr("decoded by %1").arg(status.hardware));
    lines << tr("jitter %1 ms · lost packets %2")
                 .arg(locale.toString(numbers.jitter_ms, 'f', 1), locale.toString(numbers.packetsLost));
    lines << tr("dropped %1 · reconnects %2")
                 .arg(locale.toString(numbers.framesDropped), locale.toString(numbers.reconnects));
    return lines;
}

void WallView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QRegion &dirty = event->region();
    const TilePainter tilePainter(devicePixelRatioF());
    const WallState &state = m_store.state();
    // The gaps: only when more than tiles has to be painted.
    const bool onlyPictures = std::all_of(dirty.begin(), dirty.end(), [&](const QRect &rect) {
        return std::any_of(m_tiles.begin(), m_tiles.end(), [&](const LiveTile &tile) {
            return tile.rect.tile.toAlignedRect().contains(rect);
        });
    });
    if (!onlyPictures) {
        for (const QRect &rect : dirty)
            painter.fillRect(rect, widgets::theme().colour.canvas);
    }
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const int index = static_cast<int>(i);
        LiveTile &tile = m_tiles[i];
        if (!state.isShown(index) && !(state.enlarged < 0))
            continue;
        const QRect around = tile.rect.tile.toAlignedRect().adjusted(-4, -4, 4, 4);
        if (!dirty.intersects(around))
            continue;
        const TileLook seen = look(index);
        if (dirty.intersects(tile.rect.caption.toAlignedRect()))
            tilePainter.caption(painter, seen);
        if (dirty.intersects(tile.rect.picture.toAlignedRect())) {
            // Within one rectangle rows are copied; within a region of several Qt goes by spans, at twice the
            // cost.
            painter.setClipRect((seen.hasCamera ? tile.rect.picture : tile.rect.tile).toAlignedRect());
            tilePainter.pictureBox(painter, seen);
            painter.setClipping(false);
            if (tile.unpainted) {
                tile.unpainted = false;
                ++tile.shown;
                if (tile.waiting && tile.truth.isLive) {
                    emit firstPicture(index, *tile.waiting, since(tile.waitingSince).count());
                    tile.waiting.reset();
                }
            }
        }
        if (!onlyPictures)
            tilePainter.frame(painter, seen);
    }
}

void WallView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void WallView::showEvent(QShowEvent *)
{
    m_visible = !window()->isMinimized();
    m_tick.start(kTick_ms, this);
    layOut();
}

void WallView::hideEvent(QHideEvent *)
{
    m_visible = false;
    m_tick.stop();
    passDemands();
}

void WallView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        layOut();
        for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
            refresh(i);
    }
    QWidget::changeEvent(event);
}

bool WallView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int tile = shownTileAt(help->pos());
        if (tile >= 0)
            QToolTip::showText(help->globalPos(), toolTipAt(tile), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void WallView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_tick.timerId())
        return;
    // A minimised window gets no hide event everywhere.
    const bool visible = isVisible() && !window()->isMinimized();
    if (visible != m_visible) {
        m_visible = visible;
        passDemands();
    }
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
        refresh(i);
}

std::vector<TileReport> WallView::report() const
{
    std::vector<TileReport> result;
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const LiveTile &tile = m_tiles[i];
        if (!tile.feed)
            continue;
        const int index = static_cast<int>(i);
        TileReport one;
        one.tile = index;
        one.cameraId = tile.feed->cameraId();
        one.state = tile.feed->status().state;
        one.shown = tile.shown;
        one.statistics = tile.feed->statistics();
        if (!tile.picture.isNull()) {
            one.age = since(tile.picture.receivedAt);
            one.picture = TilePainter(devicePixelRatioF()).pictureRect(look(index));
        }
        result.push_back(std::move(one));
    }
    return result;
}

TileTruth WallView::truthAt(int tile) const
{
    return m_store.state().isTile(tile) ? m_tiles[static_cast<size_t>(tile)].truth : TileTruth{};
}

QRectF WallView::tileRectAt(int tile) const
{
    return m_store.state().isShown(tile) ? m_tiles[static_cast<size_t>(tile)].rect.tile : QRectF();
}

console::TileFeed *WallView::feedAt(int tile) const
{
    return m_store.state().isTile(tile) ? m_tiles[static_cast<size_t>(tile)].feed.get() : nullptr;
}

media::Picture WallView::pictureAt(int tile) const
{
    return m_store.state().isTile(tile) ? m_tiles[static_cast<size_t>(tile)].picture : media::Picture{};
}

QString WallView::spokenAt(int tile) const
{
    const QString id = m_store.state().cameraAt(tile);
    const console::Camera *camera = id.isEmpty() ? nullptr : m_cameras.find(id);
    if (!camera)
        return tr("Tile %1, empty").arg(tile + 1);
    const QString words = truthAt(tile).title;
    if (camera->callNumber > 0)
        return tr("Camera %1, %2, %3").arg(QString::number(camera->callNumber), camera->name, words);
    return tr("Camera %1, %2").arg(camera->name, words);
}

QString WallView::toolTipAt(int index) const
{
    const LiveTile &tile = m_tiles[static_cast<size_t>(index)];
    if (!tile.feed)
        return {};
    const console::Camera *camera = m_cameras.find(tile.feed->cameraId());
    if (!camera)
        return {};
    QStringList lines;
    lines << (camera->callNumber > 0 ? tr("%1 %2").arg(QString::number(camera->callNumber), camera->name)
                                     : camera->name);
    if (!camera->owner.isEmpty())
        lines << camera->owner;
    lines << (tile.truth.detail.isEmpty() ? tile.truth.title
                                          : tr("%1 – %2").arg(tile.truth.title, tile.truth.detail));
    if (const QString &cause = tile.feed->status().cause; !cause.isEmpty() && !tile.truth.isLive)
        lines << tr("Technical cause: %1").arg(cause);
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

void WallView::performAction(int tile)
{
    if (!m_store.state().isTile(tile) || !m_tiles[static_cast<size_t>(tile)].feed)
        return;
    console::TileFeed &feed = *m_tiles[static_cast<size_t>(tile)].feed;
    switch (m_tiles[static_cast<size_t>(tile)].truth.action) {
    case TileAction::None:
    case TileAction::TryNow:
        feed.retryNow();
        break;
    case TileAction::EnterPassword:
        emit passwordWanted(feed.cameraId());
        break;
    case TileAction::ReviewCertificate:
        emit certificateReviewWanted(feed.cameraId());
        break;
    }
}

} // namespace videoguard::wall
