// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/partner_table.h"

#include "ui/partners/partner_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace videoguard::partners {

using widgets::theme;

void PartnerModel::setRows(std::vector<PartnerRow> rows, qint64 now_us, const QLocale &locale)
{
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const PartnerRow &one, const PartnerRow &other) { return one.id == other.id; });
    const bool otherDay = now_us / 3'600'000'000 != m_now_us / 3'600'000'000;
    m_now_us = now_us;
    m_locale = locale;
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t at = 0; at < rows.size(); ++at) {
        if (rows[at] == m_rows[at] && !otherDay)
            continue;
        m_rows[at] = std::move(rows[at]);
        const int row = static_cast<int>(at);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

const PartnerRow *PartnerModel::row(int at) const
{
    return at >= 0 && at < rowCount() ? &m_rows[static_cast<size_t>(at)] : nullptr;
}

int PartnerModel::find(const QString &partnerId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const PartnerRow &row) { return row.id == partnerId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PartnerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartnerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString PartnerModel::text(const PartnerRow &row, int column) const
{
    switch (column) {
    case Country:
        return row.country;
    case Name:
        return row.name;
    case Cameras:
        return cameraText(row.cameras, m_locale);
    case Received:
        return whenText(row.received_us, m_now_us, m_locale);
    case Waiting:
        return row.waiting > 0 ? m_locale.toString(row.waiting) : QStringLiteral("–");
    case State:
        return row.state;
    default:
        return {};
    }
}

QVariant PartnerModel::data(const QModelIndex &index, int role) const
{
    const PartnerRow *at = row(index.row());
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*at, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State && !at->detail.isEmpty())
            return QString(at->state + QLatin1Char('\n') + at->detail);
        if (index.column() == Cameras)
            return QString(tr("%n fixed", nullptr, at->cameras.fixed) + QStringLiteral(", ") +
                           tr("%n mobile", nullptr, at->cameras.mobile));
        return text(*at, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Waiting && at->waiting == 0)
            return tr("nothing waits");
        return index.column() == Name && at->own ? tr("%1, own").arg(at->name) : text(*at, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= Cameras && index.column() <= Waiting
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PartnerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Cameras && section <= Waiting ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Cameras:
            return tr("Fixed cameras + mobile ones");
        case Received:
            return tr("When this partner's database last answered");
        case Waiting:
            return tr("Own changes that have not reached the server");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Municipality");
    case Cameras:
        return tr("Cameras");
    case Received:
        return tr("Last received");
    case Waiting:
        return tr("Waiting to send");
    case State:
        return tr("State");
    default:
        return {};
    }
}

namespace {

QColor colourOf(const PartnerRow &row)
{
    const widgets::ThemeColours &colour = theme().colour;
    switch (row.mark) {
    case PartnerMark::Agreed:
        return colour.live;
    case PartnerMark::Receiving:
    case PartnerMark::Behind:
        return colour.info;
    case PartnerMark::Unread:
    case PartnerMark::Paused:
    case PartnerMark::Offline:
    case PartnerMark::Missing:
        return colour.offline;
    default:
        return colour.warning;
    }
}

void paintName(QPainter &painter, QRect area, const PartnerRow &row)
{
    const QFontMetrics metrics(theme().font.base);
    const QFontMetrics caption(theme().font.caption);
    //: beside the name of the own municipality
    const QString own = row.own ? PartnerDelegate::tr("own") : QString();
    const int pad = theme().px(6);
    const int tag = own.isEmpty() ? 0 : caption.horizontalAdvance(own) + 2 * pad + theme().px(8);
    const QString name = metrics.elidedText(row.name, Qt::ElideMiddle, std::max(0, area.width() - tag));
    painter.setFont(theme().font.base);
    painter.setPen(theme().colour.text);
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignLeft), name);
    if (own.isEmpty())
        return;
    const QRect box(area.x() + metrics.horizontalAdvance(name) + theme().px(8),
                    area.center().y() - caption.height() / 2 - theme().px(1),
                    caption.horizontalAdvance(own) + 2 * pad, caption.height() + theme().px(2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour.active);
    painter.drawRoundedRect(box, theme().size.radiusTag, theme().size.radiusTag);
    painter.setFont(theme().font.caption);
    painter.setPen(theme().colour.text);
    painter.drawText(box, static_cast<int>(Qt::AlignCenter), own);
}

} // namespace

QSize PartnerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(theme().font.base);
    int width = metrics.horizontalAdvance(index.data().toString()) + theme().px(20);
    if (index.column() == PartnerModel::State)
        width += theme().size.iconState + theme().px(7);
    return {width, std::max(theme().size.tableRow, metrics.height() + theme().px(10))};
}

void PartnerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto *view = qobject_cast<const PartnerTable *>(option.widget);
    const auto *model = qobject_cast<const PartnerModel *>(index.model());
    const PartnerRow *row = model ? model->row(index.row()) : nullptr;
    if (!view || !row)
        return;
    const widgets::ThemeColours &colour = theme().colour;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colour.active);
    else if (view->hoveredRow() == index.row())
        painter->fillRect(option.rect, colour.hover);
    const bool first = index.column() == 0;
    if (selected && first) {
        const int bar = theme().size.selectedLine;
        QRect edge = option.rect;
        if (colour.selectedOuter.isValid()) {
            painter->fillRect(edge.x(), edge.y(), bar + 2, edge.height(), colour.selectedOuter);
            edge.translate(1, 0);
        }
        painter->fillRect(edge.x(), edge.y(), bar, edge.height(), colour.selected);
    }
    const int padding = theme().px(8);
    QRect area = option.rect.adjusted(first ? theme().px(14) : padding, 0, -padding, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString text = index.data().toString();
    switch (index.column()) {
    case PartnerModel::Name:
        paintName(*painter, area, *row);
        break;
    case PartnerModel::State: {
        const int size = theme().size.iconState;
        const QString icon = iconOf(row->mark);
        const bool filled = icon == QLatin1String("triangle-alert") || icon == QLatin1String("lock");
        widgets::paintIcon(*painter, QRect(area.x(), area.center().y() - size / 2, size, size), icon,
                           colourOf(*row), filled ? widgets::IconFill::Filled : widgets::IconFill::Outline);
        area.setLeft(area.left() + size + theme().px(7));
        [[fallthrough]];
    }
    default:
        painter->setFont(first ? theme().font.caption : theme().font.base);
        const bool quiet =
            first || index.column() == PartnerModel::Received ||
            (index.column() == PartnerModel::Waiting && row->waiting == 0) ||
            (index.column() == PartnerModel::State && !row->needs && row->mark == PartnerMark::Agreed);
        painter->setPen(quiet ? colour.muted : colour.text);
        painter->drawText(area, index.data(Qt::TextAlignmentRole).toInt(),
                          painter->fontMetrics().elidedText(text, Qt::ElideMiddle, area.width()));
    }
    painter->restore();
}

} // namespace videoguard::partners
