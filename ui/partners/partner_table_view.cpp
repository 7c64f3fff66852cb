// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/partner_table.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace videoguard::partners {

using widgets::theme;

PartnerTable::PartnerTable(PartnerModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("partners.table"));
    setAccessibleName(tr("Partners"));
    setProperty("role", QStringLiteral("canvas"));
    setProperty(widgets::kOwnFocus, true);
    setModel(&model);
    setItemDelegate(new PartnerDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(theme().px(24));
    fit();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PartnerTable::follow);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        select(m_selected);
        fit();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &PartnerTable::fit);
}

void PartnerTable::select(const QString &partnerId)
{
    m_quiet = true;
    const int row = m_model.find(partnerId);
    if (row < 0) {
        selectionModel()->clear();
    } else {
        selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(m_model.index(row, 0));
    }
    m_selected = row < 0 ? QString() : partnerId;
    m_quiet = false;
}

void PartnerTable::follow()
{
    if (m_quiet)
        return;
    const PartnerRow *row = selectionModel()->hasSelection()
                                ? m_model.row(selectionModel()->selectedRows().first().row())
                                : nullptr;
    const QString id = row ? row->id : QString();
    if (id == m_selected)
        return;
    m_selected = id;
    emit partnerSelected(id);
}

void PartnerTable::fit()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(
        std::max(theme().size.tableRow, QFontMetrics(theme().font.base).height() + theme().px(10)));
    const QFontMetrics metrics(theme().font.base);
    int left = viewport()->width();
    const auto set = [&](int column, int width) {
        if (columnWidth(column) != width)
            setColumnWidth(column, width);
        left -= width;
    };
    set(PartnerModel::Country, theme().px(44));
    for (const int column : {PartnerModel::Cameras, PartnerModel::Received, PartnerModel::Waiting}) {
        int width =
            metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        set(column, width + theme().px(24));
    }
    // The name and the state share what is left; neither is squeezed for the other.
    const int name = std::max(theme().px(110), left * 2 / 5);
    set(PartnerModel::Name, name);
    set(PartnerModel::State, std::max(theme().px(110), left));
}

void PartnerTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    const qreal line = theme().size.focusLine;
    const QRectF row(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()));
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colour.focus, line));
    painter.drawRoundedRect(row.adjusted(line / 2, line / 2, -line / 2, -line / 2), line, line);
}

void PartnerTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.isEmpty())
            emit partnerActivated(m_selected);
        return;
    case Qt::Key_Escape:
        if (!m_selected.isEmpty()) {
            selectionModel()->clearSelection();
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void PartnerTable::mousePressEvent(QMouseEvent *event)
{
    const PartnerRow *row = m_model.row(rowAt(static_cast<int>(event->position().y())));
    if (event->button() == Qt::LeftButton && (!row || row->id == m_selected)) {
        selectionModel()->clearSelection();
        return;
    }
    QTableView::mousePressEvent(event);
}

void PartnerTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(static_cast<int>(event->position().y())));
}

void PartnerTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PartnerRow *row = m_model.row(rowAt(static_cast<int>(event->position().y())));
    if (event->button() != Qt::LeftButton || !row)
        return;
    selectRow(m_model.find(row->id));
    emit partnerActivated(row->id);
}

void PartnerTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void PartnerTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void PartnerTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void PartnerTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace videoguard::partners
