// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/side_list.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace videoguard::review {

using widgets::theme;

namespace {

enum Role { IdRole = Qt::UserRole + 1, TimeRole, NumberRole, TextRole, DetailRole, StillRole, HasStillRole };

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const widgets::Theme &t = theme();
        QRect row = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row, t.colour.active);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(row, t.colour.hover);
        row.adjust(t.size.panelPadding, t.px(6), -t.size.panelPadding, -t.px(6));
        if (index.data(HasStillRole).toBool()) {
            const QRect box(row.left(), row.top(), t.px(84), t.px(48));
            painter->fillRect(box, t.colour.picture);
            const auto still = index.data(StillRole).value<QImage>();
            if (still.isNull()) {
                const int size = t.size.iconControl;
                widgets::paintIcon(*painter,
                                   QRect(box.center() - QPoint(size / 2, size / 2), QSize(size, size)),
                                   QStringLiteral("bookmark"), t.colour.muted);
            } else {
                QRect target(QPoint(), still.size().scaled(box.size(), Qt::KeepAspectRatio));
                target.moveCenter(box.center());
                painter->setRenderHint(QPainter::SmoothPixmapTransform);
                painter->drawImage(target, still);
            }
            row.setLeft(box.right() + t.px(10));
        }
        const QFontMetrics strong(t.font.baseStrong);
        const QFontMetrics base(t.font.base);
        const QFontMetrics caption(t.font.caption);
        int y = row.top();
        const QString time = index.data(TimeRole).toString();
        painter->setFont(t.font.baseStrong);
        painter->setPen(t.colour.text);
        painter->drawText(QRect(row.left(), y, row.width(), strong.height()), Qt::AlignLeft,
                          strong.elidedText(time, Qt::ElideMiddle, row.width()));
        const int after = row.left() + strong.horizontalAdvance(time) + t.px(8);
        painter->setFont(t.font.base);
        painter->setPen(t.colour.muted);
        if (after < row.right())
            painter->drawText(
                QRect(after, y, row.right() - after, strong.height()), Qt::AlignLeft,
                base.elidedText(index.data(NumberRole).toString(), Qt::ElideRight, row.right() - after));
        y += strong.height();
        if (const QString text = index.data(TextRole).toString(); !text.isEmpty()) {
            painter->setPen(t.colour.text);
            painter->drawText(QRect(row.left(), y, row.width(), base.height()), Qt::AlignLeft,
                              base.elidedText(text, Qt::ElideRight, row.width()));
            y += base.height();
        }
        painter->setFont(t.font.caption);
        painter->setPen(t.colour.muted);
        for (const QString &line : index.data(DetailRole).toString().split(QLatin1Char('\n'))) {
            painter->drawText(QRect(row.left(), y, row.width(), caption.height()), Qt::AlignLeft,
                              caption.elidedText(line, Qt::ElideRight, row.width()));
            y += caption.height();
        }
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(t.size.selectedLine, option.rect.height())),
                              t.colour.selected);
            if (t.colour.selectedOuter.isValid())
                painter->fillRect(QRect(option.rect.left() + t.size.selectedLine, option.rect.top(), 1,
                                        option.rect.height()),
                                  t.colour.selectedOuter);
        }
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const widgets::Theme &t = theme();
        int height = QFontMetrics(t.font.baseStrong).height();
        if (!index.data(TextRole).toString().isEmpty())
            height += QFontMetrics(t.font.base).height();
        const QString detail = index.data(DetailRole).toString();
        height +=
            static_cast<int>(detail.count(QLatin1Char('\n')) + 1) * QFontMetrics(t.font.caption).height();
        if (index.data(HasStillRole).toBool())
            height = std::max(height, t.px(48));
        return {t.px(180), height + t.px(12)};
    }
};

} // namespace

SideList::SideList(const QString &objectName, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(objectName);
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit chosen(index.data(IdRole).toString()); });
}

void SideList::setRows(const std::vector<SideRow> &rows)
{
    if (rows == m_rows)
        return;
    const QString current = currentId();
    m_rows = rows;
    m_model->clear();
    for (const SideRow &row : rows) {
        auto *item = new QStandardItem;
        item->setData(row.id, IdRole);
        item->setData(row.time, TimeRole);
        item->setData(row.number, NumberRole);
        item->setData(row.text, TextRole);
        item->setData(row.detail, DetailRole);
        item->setData(row.still, StillRole);
        item->setData(row.hasStill, HasStillRole);
        QStringList lines;
        for (const QString &part : {row.time, row.number, row.text, row.detail}) {
            if (!part.isEmpty())
                lines << part;
        }
        item->setData(lines.join(QStringLiteral(", ")).replace(QLatin1Char('\n'), QLatin1String(", ")),
                      Qt::AccessibleTextRole);
        item->setToolTip(
            lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
        m_model->appendRow(item);
    }
    setCurrentId(current);
    viewport()->update();
}

QString SideList::currentId() const
{
    return currentIndex().data(IdRole).toString();
}

void SideList::setCurrentId(const QString &id)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->item(i)->data(IdRole).toString() == id) {
            setCurrentIndex(m_model->index(i, 0));
            return;
        }
    }
    clearSelection();
    setCurrentIndex({});
}

void SideList::setEmptyWords(const QString &words)
{
    m_empty = words;
    viewport()->update();
}

void SideList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_rows.empty() || m_empty.isEmpty())
        return;
    const widgets::Theme &t = theme();
    QPainter painter(viewport());
    painter.setFont(t.font.base);
    painter.setPen(t.colour.muted);
    const int pad = t.size.panelPadding;
    painter.drawText(viewport()->rect().adjusted(pad, pad, -pad, -pad),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_empty);
}

void SideList::keyPressEvent(QKeyEvent *event)
{
    const QString id = currentId();
    if (!id.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit chosen(id);
        return;
    }
    if (!id.isEmpty() && event->key() == Qt::Key_Delete) {
        emit deleteWanted(id);
        return;
    }
    QListView::keyPressEvent(event);
}

void SideList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at = byKey ? visualRect(index).center() : event->pos();
    emit menuWanted(index.data(IdRole).toString(), viewport()->mapToGlobal(at));
}

} // namespace videoguard::review
