// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/table_view.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace videoguard::catalogue_ui {

using catalogue::CameraStatus;
using widgets::theme;

namespace {

constexpr double kCellPadding = 8;

widgets::StateMark statusMark(const catalogue::CameraRow &camera)
{
    const auto outline = [](const char *icon) {
        return widgets::StateMark{QLatin1String(icon),
                                  widgets::IconFill::Outline,
                                  theme().colour.offline,
                                  {},
                                  theme().size.iconState};
    };
    if (camera.retired)
        return outline("archive");
    switch (camera.status) {
    case CameraStatus::Active:
        return widgets::stateMark(widgets::Mark::Live);
    case CameraStatus::Maintenance:
        return widgets::stateMark(widgets::Mark::Maintenance);
    case CameraStatus::Planned:
        return outline("calendar-clock");
    case CameraStatus::Retired:
        return outline("archive");
    case CameraStatus::Unknown:
        break;
    }
    return widgets::stateMark(widgets::Mark::Unknown);
}

bool isMuted(Column column, const TableRow &row)
{
    if (isUnknown(column, row))
        return true;
    switch (column) {
    case Column::Status:
        // What is in order stays quiet; a deviation is read as text.
        return row.camera.status == CameraStatus::Active && !row.camera.retired;
    case Column::Reference:
    case Column::Owner:
    case Column::Changed:
    case Column::Device:
    case Column::Position:
        return true;
    default:
        return row.camera.retired;
    }
}

/// Takes room at the left of `area` for an icon in the middle of `box` px.
void paintLeading(QPainter &painter, QRect &area, const widgets::StateMark &mark)
{
    const int box = theme().size.iconState;
    widgets::paintMark(painter, QRect(area.x(), area.y(), box, area.height()), mark);
    area.setLeft(area.left() + box + theme().px(7));
}

void paintName(QPainter &painter, QRect area, const QString &name, const catalogue::CameraRow &camera,
               const QColor &colour)
{
    const QFontMetrics base(theme().font.base);
    const QFontMetrics caption(theme().font.caption);
    const int gap = theme().px(8);
    const int icon = theme().size.iconState;
    const bool faulty = camera.errors > 0 || camera.warnings > 0;
    //: beside the name of a camera that exists in the demonstration only
    const QString demo = camera.demo ? TableDelegate::tr("demo") : QString();
    int needed = 0;
    if (faulty)
        needed += icon + gap;
    if (!demo.isEmpty())
        needed += caption.horizontalAdvance(demo) + gap;
    const QString shown = base.elidedText(name, Qt::ElideMiddle, std::max(0, area.width() - needed));
    painter.setFont(theme().font.base);
    painter.setPen(colour);
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignLeft), shown);
    int x = area.x() + base.horizontalAdvance(shown) + gap;
    if (faulty) {
        widgets::StateMark mark = widgets::stateMark(widgets::Mark::Stalled);
        if (camera.errors == 0)
            mark.fill = widgets::IconFill::Outline;
        widgets::paintMark(painter, QRect(x, area.y(), icon, area.height()), mark);
        x += icon + gap;
    }
    if (demo.isEmpty())
        return;
    painter.setFont(theme().font.caption);
    painter.setPen(theme().colour.muted);
    painter.drawText(QRect(x, area.y(), area.right() - x + 1, area.height()), Qt::AlignVCenter, demo);
}

} // namespace

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TableModel *>(index.model());
    const TableRow *row = model ? model->rowAt(index.row()) : nullptr;
    if (!row)
        return {0, theme().size.tableRow};
    const auto column = static_cast<Column>(index.column());
    const QFont &font = column == Column::CallNumber ? theme().font.baseStrong : theme().font.base;
    int width = QFontMetrics(font).horizontalAdvance(cellText(column, *row, model->words())) +
                2 * theme().px(kCellPadding) + 2;
    if (column == Column::Status)
        width += theme().size.iconState + theme().px(7);
    if (column == Column::Name)
        width += theme().px(60);
    return {width, theme().size.tableRow};
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *view = qobject_cast<const TableView *>(option.widget);
    const auto *model = qobject_cast<const TableModel *>(index.model());
    if (!view || !model)
        return;
    const widgets::ThemeColours &colour = theme().colour;
    const bool selected = option.state & QStyle::State_Selected;
    const bool first = view->horizontalHeader()->visualIndex(index.column()) == 0;
    if (selected)
        painter->fillRect(option.rect, colour.active);
    else if (view->hoveredRow() == index.row())
        painter->fillRect(option.rect, colour.hover);
    if (selected && first) {
        const int bar = theme().size.selectedLine;
        QRect edge = option.rect;
        if (colour.selectedOuter.isValid()) {
            painter->fillRect(edge.x(), edge.y(), bar + 2, edge.height(), colour.selectedOuter);
            edge.translate(1, 0);
        }
        painter->fillRect(edge.x(), edge.y(), bar, edge.height(), colour.selected);
    }
    const int padding = theme().px(kCellPadding);
    QRect area = option.rect.adjusted(first ? theme().px(14) : padding, 0, -padding, 0);
    const TableRow *row = model->rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (!row) {
        // Not read yet: a quiet line where the name will be, so that scrolling shows where rows are.
        if (column == Column::Name)
            painter->fillRect(area.x(), area.center().y(), std::min(area.width(), theme().px(120)),
                              theme().px(2), colour.line);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (column == Column::Status)
        paintLeading(*painter, area, statusMark(row->camera));
    const QColor words = isMuted(column, *row) ? colour.muted : colour.text;
    const QString text = cellText(column, *row, model->words());
    if (column == Column::Name) {
        paintName(*painter, area, text, row->camera, words);
    } else {
        const bool number = column == Column::CallNumber && row->camera.callNumber > 0;
        painter->setFont(number ? theme().font.baseStrong : theme().font.base);
        painter->setPen(words);
        const int align = static_cast<int>(columnTraits(column).right ? Qt::AlignRight : Qt::AlignLeft) |
                          static_cast<int>(Qt::AlignVCenter);
        painter->drawText(area, align,
                          painter->fontMetrics().elidedText(text, Qt::ElideMiddle, area.width()));
    }
    painter->restore();
}

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(theme().px(48));
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            std::max(theme().size.tableHeader, QFontMetrics(theme().font.base).height() + theme().px(10))};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    const widgets::ThemeColours &colour = theme().colour;
    painter->save();
    const bool hovered = underMouse() && rect.contains(mapFromGlobal(QCursor::pos()));
    painter->fillRect(rect, hovered ? colour.hover : colour.panel);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour.line);
    const ColumnTraits traits = columnTraits(static_cast<Column>(logicalIndex));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const int padding = theme().px(kCellPadding);
    QRect area = rect.adjusted(visualIndex(logicalIndex) == 0 ? theme().px(14) : padding, 0, -padding, -1);
    const int icon = theme().size.iconRow;
    const int gap = theme().px(4);
    const QFont &font = sorted ? theme().font.baseStrong : theme().font.base;
    const QFontMetrics metrics(font);
    const int room = area.width() - (sorted ? icon + gap : 0);
    const QString title = metrics.elidedText(traits.title, Qt::ElideMiddle, room);
    const int width = metrics.horizontalAdvance(title);
    const QString arrow = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-down")
                                                                     : QStringLiteral("chevron-up");
    const int textX = traits.right ? area.right() + 1 - width : area.x();
    if (sorted) {
        const int arrowX = traits.right ? textX - gap - icon : textX + width + gap;
        widgets::paintIcon(*painter, QRect(arrowX, area.y() + (area.height() - icon) / 2, icon, icon), arrow,
                           colour.text);
    }
    painter->setFont(font);
    painter->setPen(sorted ? colour.text : colour.muted);
    painter->drawText(QRect(textX, area.y(), width + 1, area.height()), Qt::AlignVCenter, title);
    painter->restore();
}

} // namespace videoguard::catalogue_ui
