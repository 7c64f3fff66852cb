// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/camera_tree_delegate.h"

#include "ui/shell/camera_tree_filter.h"
#include "ui/shell/camera_tree_model.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace videoguard::shell {
namespace {

using widgets::theme;

constexpr double kRightPadding = 10;

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}

/// Draws one line of text into what is left of `area`, from its right edge, and takes that width away.
void takeRight(QPainter &painter, QRect &area, const QFont &font, const QColor &colour, const QString &text,
               int gap)
{
    const int width = widgets::tabularWidth(QFontMetrics(font), text) + 1;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRect(area.right() + 1 - width, area.y(), width, area.height()),
                     static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignRight), text);
    area.setRight(area.right() - width - gap);
}

void paintName(QPainter &painter, const QRect &area, const QFont &font, const QString &name)
{
    painter.setFont(font);
    painter.setPen(theme().colour.text);
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignLeft),
                     QFontMetrics(font).elidedText(name, Qt::ElideMiddle, area.width()));
}

} // namespace

QSize CameraTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(),
            std::max(theme().size.treeRow, QFontMetrics(theme().font.base).height() + theme().px(6))};
}

void CameraTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    const widgets::ThemeColours &colour = theme().colour;
    const bool camera = !index.data(CameraTreeModel::IdRole).toString().isEmpty();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected && camera)
        painter->fillRect(option.rect, colour.active);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colour.hover);
    if (selected && camera) {
        const int bar = theme().size.selectedLine;
        const QRect &row = option.rect;
        if (colour.selectedOuter.isValid())
            painter->fillRect(row.x(), row.y(), bar + 2, row.height(), colour.selectedOuter);
        painter->fillRect(row.x() + (colour.selectedOuter.isValid() ? 1 : 0), row.y(), bar, row.height(),
                          colour.selected);
    }
    camera ? paintCamera(*painter, option, index) : paintGroup(*painter, option, index);
    if (option.state & QStyle::State_KeyboardFocusChange) {
        const qreal line = theme().size.focusLine;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour.focus, line));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(line / 2, line / 2, -line / 2, -line / 2), line,
                                 line);
    }
    painter->restore();
}

void CameraTreeDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const widgets::ThemeColours &colour = theme().colour;
    const int depth = depthOf(index);
    const bool open = option.state & QStyle::State_Open;
    const int indent = depth * theme().size.treeIndent;
    const int icon = theme().size.iconRow;
    const QRect &row = option.rect;
    const QRect arrow(row.x() + theme().px(13) + indent - icon / 2, row.y() + (row.height() - icon) / 2, icon,
                      icon);
    widgets::paintIcon(painter, arrow,
                       open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), colour.muted);

    QRect area = row.adjusted(theme().px(26) + indent, 0, -theme().px(kRightPadding), 0);
    const int gap = theme().px(8);
    const int all = index.data(CameraTreeModel::CountRole).toInt();
    const auto *filter = qobject_cast<const CameraTreeFilter *>(index.model());
    const int shown = filter && filter->isFiltering() ? filter->camerasBelow(index) : all;
    const QLocale locale;
    //: cameras shown of all in a group
    takeRight(painter, area, theme().font.base, colour.muted,
              shown == all ? locale.toString(all)
                           : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)),
              gap);
    if (const auto look = index.data(CameraTreeModel::LookRole).value<CameraLook>();
        !open && look.attention) {
        const int size = theme().size.iconState;
        widgets::paintMark(painter, QRect(area.right() + 1 - size, area.y(), size, area.height()), look.mark);
        area.setRight(area.right() - size - gap);
    }
    if (index.data(CameraTreeModel::OwnRole).toBool() && depth == 0) {
        const QString own = tr("own");
        const QFontMetrics metrics(theme().font.captionStrong);
        const QRect tag(area.right() + 1 - metrics.horizontalAdvance(own) - theme().px(12),
                        area.y() + (area.height() - theme().px(18)) / 2,
                        metrics.horizontalAdvance(own) + theme().px(12), theme().px(18));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour.raised);
        painter.drawRoundedRect(tag, theme().size.radiusTag, theme().size.radiusTag);
        painter.setFont(theme().font.captionStrong);
        painter.setPen(colour.text);
        painter.drawText(tag, Qt::AlignCenter, own);
        area.setRight(tag.left() - gap);
    }
    paintName(painter, area, depth == 0 ? theme().font.baseStrong : theme().font.base,
              index.data(Qt::DisplayRole).toString());
}

void CameraTreeDelegate::paintCamera(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const widgets::ThemeColours &colour = theme().colour;
    const QRect &row = option.rect;
    const int indent = depthOf(index) * theme().size.treeIndent;
    const auto look = index.data(CameraTreeModel::LookRole).value<CameraLook>();
    const int state = theme().size.iconState;
    widgets::paintMark(painter,
                       QRect(row.x() + theme().px(16) + indent - state / 2, row.y(), state, row.height()),
                       look.mark);

    const QFontMetrics base(theme().font.base);
    const int numberLeft = row.x() + theme().px(30) + indent;
    const int numberWidth = widgets::tabularWidth(base, QString(m_digits, QLatin1Char('0')));
    if (const int number = index.data(CameraTreeModel::NumberRole).toInt(); number > 0) {
        painter.setFont(theme().font.base);
        painter.setPen(colour.muted);
        painter.drawText(QRect(numberLeft, row.y(), numberWidth, row.height()),
                         static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignRight),
                         QString::number(number));
    }

    QRect area(numberLeft + numberWidth + theme().px(6), row.y(), 0, row.height());
    area.setRight(row.right() - theme().px(kRightPadding));
    const int icon = theme().size.iconRow;
    const bool onWall = index.data(CameraTreeModel::OnWallRole).toBool();
    if (onWall) {
        const QRect mark(area.right() + 1 - icon, row.y() + (row.height() - icon) / 2, icon, icon);
        widgets::paintIcon(painter, mark, QStringLiteral("layout-grid"), colour.muted);
        area.setRight(mark.left() - theme().px(6));
    }
    const QString name = index.data(Qt::DisplayRole).toString();
    if (!look.words.isEmpty()) {
        // On the wall the tile says it, so the name goes first. Else the name may lose its middle, but not
        // more than half; icon, tooltip and accessible name say it anyway.
        const QFontMetrics caption(theme().font.caption);
        const int words = caption.horizontalAdvance(look.words) + theme().px(8);
        const int whole = base.horizontalAdvance(name);
        const int least = onWall ? whole : std::min(whole, area.width() / 2);
        if (area.width() - words >= least)
            takeRight(painter, area, theme().font.caption, colour.muted, look.words, theme().px(8));
    }
    paintName(painter, area, theme().font.base, name);
}

} // namespace videoguard::shell
