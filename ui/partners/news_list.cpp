// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/news_list.h"

#include "ui/widgets/focus_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace videoguard::partners {

using widgets::theme;

namespace {

constexpr double kDotColumn = 24;
constexpr double kArrowColumn = 24;
constexpr double kIndent = 24;

int indentOf(const NewsLine &line)
{
    return line.kind == NewsLine::Kind::Item ? theme().px(kIndent) : 0;
}

/// Where the arrow of a line stands, in the line's own rectangle.
QRect arrowRect(const QRect &row, const NewsLine &line)
{
    return {row.x() + theme().px(kDotColumn) + indentOf(line), row.y(), theme().px(kArrowColumn),
            row.height()};
}

} // namespace

QSize NewsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {theme().px(200),
            std::max(theme().px(32), QFontMetrics(theme().font.base).height() + theme().px(12))};
}

namespace {

void paintDay(QPainter &painter, const QRect &rect, const NewsLine &line)
{
    painter.setFont(theme().font.baseStrong);
    painter.setPen(theme().colour.muted);
    painter.drawText(rect.adjusted(theme().px(14), 0, 0, 0), static_cast<int>(Qt::AlignVCenter), line.text);
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme().colour.line);
}

void paintChange(QPainter &painter, const QRect &rect, const NewsLine &line)
{
    const widgets::ThemeColours &colour = theme().colour;
    QRect area = rect.adjusted(theme().px(kDotColumn + kArrowColumn + kIndent + 6), 0, -theme().px(14), 0);
    const int name = std::min(theme().px(240), area.width() * 3 / 10);
    painter.setFont(theme().font.base);
    const QFontMetrics metrics(theme().font.base);
    const auto draw = [&](const QRect &where, const QString &text, const QColor &pen) {
        painter.setPen(pen);
        painter.drawText(where, static_cast<int>(Qt::AlignVCenter),
                         metrics.elidedText(text, Qt::ElideMiddle, where.width()));
    };
    draw(QRect(area.x(), area.y(), name, area.height()), line.text, colour.muted);
    area.setLeft(area.left() + name + theme().px(16));
    const int half = (area.width() - theme().px(40)) / 2;
    const int before = std::min(half, metrics.horizontalAdvance(line.detail) + 2);
    draw(QRect(area.x(), area.y(), before, area.height()), line.detail, colour.muted);
    const int size = theme().size.iconState;
    const int arrowX = area.x() + before + theme().px(12);
    widgets::paintIcon(painter, QRect(arrowX, area.center().y() - size / 2, size, size),
                       QStringLiteral("chevron-right"), colour.muted);
    area.setLeft(arrowX + size + theme().px(12));
    draw(area, line.after, colour.text);
}

void paintNews(QPainter &painter, const QRect &rect, const NewsLine &line)
{
    const widgets::ThemeColours &colour = theme().colour;
    if (line.unread) {
        const qreal dot = theme().px(4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour.info);
        painter.drawEllipse(QPointF(rect.x() + theme().px(15), rect.center().y() + 0.5), dot, dot);
    }
    const QRect arrow = arrowRect(rect, line);
    if (line.expandable) {
        const int size = theme().size.iconRow;
        widgets::paintIcon(
            painter, QRect(arrow.center().x() - size / 2, arrow.center().y() - size / 2, size, size),
            line.expanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), colour.muted);
    }
    QRect area(arrow.right() + theme().px(6), rect.y(), rect.right() - arrow.right() - theme().px(20),
               rect.height());
    const int middle = static_cast<int>(Qt::AlignVCenter);
    const QFontMetrics base(theme().font.base);
    // From the right: time, who; they keep their columns so that the eye runs down them.
    painter.setFont(theme().font.base);
    painter.setPen(colour.muted);
    const int time = widgets::tabularWidth(base, QStringLiteral("00:00")) + theme().px(4);
    painter.drawText(QRect(area.right() - time, area.y(), time, area.height()),
                     middle | static_cast<int>(Qt::AlignRight), line.when);
    area.setRight(area.right() - time - theme().px(20));
    const int who = std::min(theme().px(220), area.width() / 4);
    painter.drawText(QRect(area.right() - who, area.y(), who, area.height()), middle,
                     base.elidedText(line.by, Qt::ElideMiddle, who));
    area.setRight(area.right() - who - theme().px(16));
    const QFont &font = line.unread ? theme().font.baseStrong : theme().font.base;
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(line.text, Qt::ElideMiddle, area.width());
    painter.setFont(font);
    painter.setPen(colour.text);
    painter.drawText(area, middle, text);
    area.setLeft(area.left() + metrics.horizontalAdvance(text) + theme().px(14));
    if (area.width() < theme().px(40) || line.detail.isEmpty())
        return;
    painter.setFont(theme().font.base);
    painter.setPen(colour.muted);
    painter.drawText(area, middle, base.elidedText(line.detail, Qt::ElideRight, area.width()));
}

} // namespace

void NewsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *view = qobject_cast<const NewsList *>(option.widget);
    const auto *model = qobject_cast<const NewsModel *>(index.model());
    const NewsLine *line = model ? model->line(index.row()) : nullptr;
    if (!view || !line)
        return;
    const widgets::ThemeColours &colour = theme().colour;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (line->kind == NewsLine::Kind::Day) {
        paintDay(*painter, option.rect, *line);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(option.rect, colour.active);
        const int bar = theme().size.selectedLine;
        QRect edge = option.rect;
        if (colour.selectedOuter.isValid()) {
            painter->fillRect(edge.x(), edge.y(), bar + 2, edge.height(), colour.selectedOuter);
            edge.translate(1, 0);
        }
        painter->fillRect(edge.x(), edge.y(), bar, edge.height(), colour.selected);
    } else if (view->hoveredRow() == index.row()) {
        painter->fillRect(option.rect, colour.hover);
    }
    if (line->kind == NewsLine::Kind::Change)
        paintChange(*painter, option.rect, *line);
    else
        paintNews(*painter, option.rect, *line);
    if (view->currentIndex() == index && view->hasFocus() &&
        view->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        const qreal width = theme().size.focusLine;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour.focus, width));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                                 width, width);
    }
    painter->restore();
}

NewsList::NewsList(NewsModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("partners.news"));
    setProperty("role", QStringLiteral("canvas"));
    setProperty(widgets::kOwnFocus, true);
    setModel(&model);
    setItemDelegate(new NewsDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

void NewsList::toggle(int row)
{
    const NewsLine *line = m_model.line(row);
    if (line && line->expandable)
        emit rowToggled(row);
}

void NewsList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const NewsLine *line = m_model.line(row);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (line)
            emit rowActivated(row);
        return;
    case Qt::Key_Space:
        toggle(row);
        return;
    case Qt::Key_Right:
        if (line && !line->expanded)
            toggle(row);
        return;
    case Qt::Key_Left:
        if (line && line->expanded) {
            toggle(row);
            return;
        }
        // Out of what is open, to the line above that holds it.
        for (int at = row - 1; line && at >= 0; --at) {
            const NewsLine *above = m_model.line(at);
            if (above->kind < line->kind && above->kind != NewsLine::Kind::Day) {
                setCurrentIndex(m_model.index(at));
                break;
            }
            if (above->kind == NewsLine::Kind::Day)
                break;
        }
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
    if (currentIndex().row() != row && currentIndex().isValid())
        emit rowChosen(currentIndex().row());
}

void NewsList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const NewsLine *line = m_model.line(index.row());
    QListView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !line || line->kind == NewsLine::Kind::Day)
        return;
    if (line->expandable && arrowRect(visualRect(index), *line).contains(event->position().toPoint()))
        toggle(index.row());
    else
        emit rowChosen(index.row());
}

void NewsList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit rowActivated(index.row());
}

void NewsList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const int row = indexAt(event->position().toPoint()).row();
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
}

void NewsList::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    QListView::leaveEvent(event);
}

} // namespace videoguard::partners
