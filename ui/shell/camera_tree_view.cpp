// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/camera_tree_view.h"

#include "ui/shell/camera_tree_model.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QDrag>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>

namespace videoguard::shell {
namespace {

using widgets::theme;

bool isCamera(const QModelIndex &index)
{
    return !index.data(CameraTreeModel::IdRole).toString().isEmpty();
}

/// What hangs at the pointer: one line, as in the tree.
QPixmap dragPixmap(const QString &text, qreal ratio)
{
    const QFontMetrics metrics(theme().font.base);
    const int icon = theme().size.iconRow;
    const QSize size(metrics.horizontalAdvance(text) + icon + theme().px(26), theme().size.treeRow);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(theme().colour.active);
    QPainter painter(&pixmap);
    painter.setPen(theme().colour.controlLine);
    painter.drawRect(QRect(QPoint(0, 0), size).adjusted(0, 0, -1, -1));
    const QRect mark(theme().px(8), (size.height() - icon) / 2, icon, icon);
    widgets::paintIcon(painter, mark, QStringLiteral("cctv"), theme().colour.text);
    painter.setFont(theme().font.base);
    painter.setPen(theme().colour.text);
    painter.drawText(QRect(mark.right() + theme().px(8), 0, size.width(), size.height()), Qt::AlignVCenter,
                     text);
    return pixmap;
}

} // namespace

CameraTreeView::CameraTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("cameraTree"));
    setAccessibleName(tr("Cameras"));
    setProperty(widgets::kOwnFocus, true);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAnimated(false);
    setExpandsOnDoubleClick(false);
    // Typing digits here must still call cameras; finding by letters is the search field's work.
    setTabKeyNavigation(false);
    setViewportMargins(0, theme().px(4), 0, theme().px(4));
}

void CameraTreeView::keyPressEvent(QKeyEvent *event)
{
    m_byKey = true;
    const QModelIndex at = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at.isValid() && isCamera(at))
            emit chosen(at);
        else if (at.isValid())
            setExpanded(at, !isExpanded(at));
        viewport()->update();
        return;
    case Qt::Key_Escape:
        emit escaped();
        return;
    case Qt::Key_Up:
        if (!at.isValid() || !indexAbove(at).isValid()) {
            emit upFromTop();
            return;
        }
        break;
    default:
        break;
    }
    // Letters and digits are not for a keyboard search here: they go on to the window.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space &&
        event->key() != Qt::Key_Plus && event->key() != Qt::Key_Minus && event->key() != Qt::Key_Asterisk) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
    viewport()->update();
}

void CameraTreeView::mousePressEvent(QMouseEvent *event)
{
    m_byKey = false;
    const QModelIndex at = indexAt(event->position().toPoint());
    QTreeView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && at.isValid() && !isCamera(at) &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        setExpanded(at, !isExpanded(at));
    viewport()->update();
}

void CameraTreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !at.isValid())
        return;
    if (isCamera(at))
        emit chosen(at);
    else
        setExpanded(at, !isExpanded(at));
}

void CameraTreeView::startDrag(Qt::DropActions)
{
    QModelIndexList indexes = selectedIndexes();
    std::sort(indexes.begin(), indexes.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    if (indexes.isEmpty())
        return;
    QMimeData *carried = model()->mimeData(indexes);
    const auto count = static_cast<int>(carried->data(QLatin1String(kCameraMimeType)).count('\n')) + 1;
    const QModelIndex &first = indexes.first();
    const int number = first.data(CameraTreeModel::NumberRole).toInt();
    QString text = first.data(Qt::DisplayRole).toString();
    if (count > 1)
        text = tr("%n cameras", nullptr, count);
    else if (number > 0)
        text = QString::number(number) + QLatin1Char(' ') + text;
    // Deletes itself after the drop.
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(dragPixmap(text, devicePixelRatioF()));
    drag->setHotSpot(QPoint(-theme().px(10), -theme().px(4)));
    drag->exec(Qt::CopyAction);
}

void CameraTreeView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTreeView::initViewItemOption(option);
    option->showDecorationSelected = true;
}

void CameraTreeView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // The delegate draws the arrows in its own columns.
}

void CameraTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_Open, isExpanded(index));
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_MouseOver,
                      visualRect(index).contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse());
    row.state.setFlag(QStyle::State_KeyboardFocusChange, hasFocus() && m_byKey && index == currentIndex());
    row.rect = QRect(0, option.rect.y(), viewport()->width(), option.rect.height());
    itemDelegate()->paint(painter, row, index);
}

void CameraTreeView::focusInEvent(QFocusEvent *event)
{
    m_byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
              event->reason() == Qt::ShortcutFocusReason;
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && model())
        setCurrentIndex(model()->index(0, 0));
}

} // namespace videoguard::shell
