// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/review_tiles.h"

#include "ui/review/review_reducer.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace videoguard::review {

using State = media::LaneStatus::State;
using widgets::theme;

namespace {

constexpr std::chrono::milliseconds kReadingIsLong{300};

} // namespace

ReviewTiles::ReviewTiles(QWidget *parent)
    : QWidget(parent)
{
    installReviewAccessibility();
    setObjectName(QStringLiteral("review.tiles"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &ReviewTiles::readingIsLong);
}

void ReviewTiles::setEmptyWords(const QString &title, const QString &detail)
{
    m_emptyTitle = title;
    m_emptyDetail = detail;
    update();
}

void ReviewTiles::arrange(const ReviewState &state, const std::vector<TileNames> &names)
{
    std::vector<TileLook> looks;
    std::vector<std::optional<base::SteadyTime>> reading;
    for (const TileNames &name : names) {
        const int old = indexOf(name.laneId);
        looks.push_back(old < 0 ? TileLook{} : m_looks[static_cast<size_t>(old)]);
        reading.push_back(old < 0 ? std::optional(base::systemClock().steady())
                                  : m_readingSince[static_cast<size_t>(old)]);
        looks.back().names = name;
        looks.back().wanted = cropOf(state, name.laneId);
        looks.back().selected = static_cast<int>(looks.size()) - 1 == state.selected;
    }
    m_looks = std::move(looks);
    m_readingSince = std::move(reading);
    const bool moved = m_selected != state.selected;
    m_selected = state.selected;
    m_enlarged = state.enlarged >= 0;
    m_edge = state.edge;
    m_shown = shownLanes(state);
    m_reading.start(kReadingIsLong);
    layOut();
    if (moved && m_selected >= 0) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(m_selected);
        QAccessible::updateAccessibility(&focused);
    }
}

int ReviewTiles::indexOf(const QString &laneId) const
{
    for (size_t i = 0; i < m_looks.size(); ++i) {
        if (m_looks[i].names.laneId == laneId)
            return static_cast<int>(i);
    }
    return -1;
}

bool ReviewTiles::isShown(int lane) const
{
    return std::find(m_shown.begin(), m_shown.end(), lane) != m_shown.end();
}

void ReviewTiles::setStatus(const QString &laneId, const media::LaneStatus &status)
{
    const int lane = indexOf(laneId);
    if (lane < 0)
        return;
    TileLook &look = m_looks[static_cast<size_t>(lane)];
    if (look.status == status)
        return;
    const bool told = look.status.state != status.state;
    look.status = status;
    if (status.state != State::Reading)
        look.isOld = status.state == State::NoFootage || status.state == State::Failed;
    auto &since = m_readingSince[static_cast<size_t>(lane)];
    if (status.state != State::Reading) {
        since.reset();
        look.readingLong = false;
    } else if (!since) {
        since = base::systemClock().steady();
        m_reading.start(kReadingIsLong);
    }
    updateTile(lane);
    if (told) {
        QAccessibleEvent renamed(this, QAccessible::NameChanged);
        renamed.setChild(lane);
        QAccessible::updateAccessibility(&renamed);
    }
}

void ReviewTiles::setPicture(const QString &laneId, const media::Picture &picture)
{
    const int lane = indexOf(laneId);
    if (lane < 0 || picture.isNull())
        return;
    m_looks[static_cast<size_t>(lane)].picture = picture;
    updateTile(lane);
}

media::Picture ReviewTiles::picture(const QString &laneId) const
{
    const int lane = indexOf(laneId);
    return lane < 0 ? media::Picture{} : m_looks[static_cast<size_t>(lane)].picture;
}

media::Demand ReviewTiles::demand(const QString &laneId) const
{
    const int lane = indexOf(laneId);
    media::Demand demand;
    if (lane < 0 || !isVisible() || !isShown(lane))
        return demand;
    const TileLook &look = m_looks[static_cast<size_t>(lane)];
    demand.size = (look.box.size() * devicePixelRatioF()).toSize();
    demand.crop = look.wanted;
    demand.visible = true;
    return demand;
}

QRectF ReviewTiles::actionRect(int lane) const
{
    if (!isShown(lane))
        return {};
    return TilePainter(devicePixelRatioF()).actionRect(m_looks[static_cast<size_t>(lane)]);
}

void ReviewTiles::updateTile(int lane)
{
    if (isShown(lane))
        update(m_looks[static_cast<size_t>(lane)].tile().toAlignedRect());
}

void ReviewTiles::readingIsLong()
{
    const base::SteadyTime now = base::systemClock().steady();
    bool waits = false;
    for (size_t i = 0; i < m_looks.size(); ++i) {
        if (!m_readingSince[i] || m_looks[i].readingLong)
            continue;
        if (now - *m_readingSince[i] < kReadingIsLong) {
            waits = true;
            continue;
        }
        m_looks[i].readingLong = true;
        updateTile(static_cast<int>(i));
    }
    if (waits)
        m_reading.start(kReadingIsLong);
}

void ReviewTiles::layOut()
{
    const widgets::Theme &t = theme();
    const double dpr = devicePixelRatioF();
    const int edge = m_enlarged ? 1 : m_edge;
    const double margin = t.size.selectedLine;
    const double gap = std::max<double>(t.size.tileGap, margin + 1);
    const auto snapped = [dpr](double length) { return std::floor(length * dpr) / dpr; };
    const double width = snapped((this->width() - 2 * margin - (edge - 1) * gap) / edge);
    const double height = snapped((this->height() - 2 * margin - (edge - 1) * gap) / edge);
    const double caption =
        width >= t.size.tileCaptionLargeFrom ? t.size.tileCaptionLarge : t.size.tileCaption;
    for (size_t place = 0; place < m_shown.size(); ++place) {
        TileLook &look = m_looks[static_cast<size_t>(m_shown[place])];
        const int row = static_cast<int>(place) / edge;
        const int column = static_cast<int>(place) % edge;
        const QPointF at(margin + column * (width + gap), margin + row * (height + gap));
        look.caption = QRectF(at.x(), at.y(), width, caption);
        look.box = QRectF(at.x(), at.y() + caption, width, std::max(1.0, height - caption));
    }
    update();
    emit demandsChanged();
}

int ReviewTiles::laneAt(const QPointF &position) const
{
    for (const int lane : m_shown) {
        if (m_looks[static_cast<size_t>(lane)].tile().contains(position))
            return lane;
    }
    return -1;
}

void ReviewTiles::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const widgets::Theme &t = theme();
    const TilePainter tiles(devicePixelRatioF());
    const QRect dirty = event->rect();
    const bool onlyOne = std::any_of(m_shown.begin(), m_shown.end(), [&](int lane) {
        return m_looks[static_cast<size_t>(lane)].tile().toAlignedRect().contains(dirty);
    });
    if (!onlyOne)
        painter.fillRect(dirty, t.colour.canvas);
    for (const int lane : m_shown) {
        TileLook look = m_looks[static_cast<size_t>(lane)];
        look.actionHovered = m_hovered == lane;
        look.actionPressed = m_pressed == lane;
        const int around = t.size.selectedLine + 1;
        if (!dirty.intersects(look.tile().toAlignedRect().adjusted(-around, -around, around, around)))
            continue;
        tiles.paint(painter, look);
        if (!onlyOne)
            tiles.frame(painter, look);
    }
    if (m_looks.empty()) {
        const QRect words = rect().adjusted(t.px(40), 0, -t.px(40), 0);
        const QFontMetrics strong(t.font.baseStrong);
        const int middle = rect().center().y();
        painter.setFont(t.font.baseStrong);
        painter.setPen(t.colour.text);
        painter.drawText(
            QRect(words.left(), middle - strong.height() - t.px(4), words.width(), strong.height()),
            Qt::AlignCenter, m_emptyTitle);
        painter.setFont(t.font.base);
        painter.setPen(t.colour.muted);
        painter.drawText(QRect(words.left(), middle + t.px(2), words.width(), height() / 2),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyDetail);
    }
}

void ReviewTiles::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ReviewTiles::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        layOut();
    QWidget::changeEvent(event);
}

void ReviewTiles::showEvent(QShowEvent *)
{
    layOut();
}

void ReviewTiles::hideEvent(QHideEvent *)
{
    emit demandsChanged();
}

QSize ReviewTiles::sizeHint() const
{
    return {theme().px(960), theme().px(540)};
}

QSize ReviewTiles::minimumSizeHint() const
{
    return {theme().px(280), theme().px(160)};
}

} // namespace videoguard::review
