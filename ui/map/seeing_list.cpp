// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/seeing_list.h"

#include "ui/map/map_words.h"

#include <QPainter>

namespace videoguard::map {

void SeeingModel::set(std::vector<Seeing> cameras, const geo::LevelSet &levels)
{
    beginResetModel();
    m_cameras = std::move(cameras);
    m_levels = &levels;
    endResetModel();
}

void SeeingModel::setStates(const QHash<qint64, media::StreamState> &live)
{
    m_live = live;
    if (!m_cameras.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

MarkerState SeeingModel::stateOf(const Seeing &seeing) const
{
    const auto live = m_live.constFind(seeing.camera.row);
    return markerState(seeing.camera.status, live == m_live.constEnd() ? std::nullopt : std::optional(*live));
}

QString SeeingModel::whereText(const Seeing &seeing) const
{
    QStringList parts{lengthText(seeing.sight.distance_m)};
    if (seeing.azimuth_deg)
        parts.append(tr("looks %1").arg(directionName(*seeing.azimuth_deg)));
    if (seeing.sight.approximate)
        parts.append(tr("approximate"));
    const MarkerState state = stateOf(seeing);
    if (markerGravity(state) > 0)
        parts.append(markerStateName(state));
    return parts.join(QStringLiteral(" · "));
}

QString SeeingModel::levelText(const Seeing &seeing) const
{
    if (seeing.sight.level < 0)
        return tr("below %1").arg(levelName(m_levels->levels.front().key));
    return levelName(m_levels->levels[static_cast<size_t>(seeing.sight.level)].key);
}

int SeeingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cameras.size());
}

QVariant SeeingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Seeing &seeing = m_cameras[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3, %4")
            .arg(cameraTitle(seeing.camera), whereText(seeing), levelText(seeing),
                 densityText(seeing.sight.density_pxPerM));
    case CameraRowRole:
        return seeing.camera.row;
    case CameraIdRole:
        return seeing.camera.id;
    default:
        return {};
    }
}

SeeingDelegate::SeeingDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize SeeingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const widgets::Theme &theme = widgets::theme();
    const int line = QFontMetrics(theme.font.base).height() + theme.px(2);
    return {theme.px(200), std::max(theme.px(72), 3 * line + theme.px(14))};
}

void SeeingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SeeingModel *>(index.model());
    if (!model)
        return;
    const widgets::Theme &theme = widgets::theme();
    const Seeing &seeing = model->cameras()[static_cast<size_t>(index.row())];
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || option.state & QStyle::State_MouseOver)
        painter->fillRect(box, isSelected ? theme.colour.active : theme.colour.hover);
    if (isSelected) {
        painter->fillRect(QRect(box.left(), box.top(), theme.size.selectedLine, box.height()),
                          theme.colour.selected);
        if (theme.colour.selectedOuter.isValid())
            painter->fillRect(QRect(box.left() + theme.size.selectedLine, box.top(), 1, box.height()),
                              theme.colour.selectedOuter);
    }
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour.line);

    // The same sign as on the map.
    m_symbols.setTheme(theme);
    MarkerLook look;
    look.state = model->stateOf(seeing);
    look.kind = seeing.camera.kind;
    look.form = seeing.camera.form;
    look.own = seeing.camera.own;
    look.letter = index.row() < 26 ? index.row() : -1;
    const QPixmap &sign = m_symbols.marker(look, painter->device()->devicePixelRatioF());
    const QSizeF signSize = sign.deviceIndependentSize();
    const double left = box.left() + theme.px(12);
    painter->drawPixmap(
        QPointF(left + theme.px(14) - signSize.width() / 2, box.center().y() - signSize.height() / 2), sign);

    const double x = left + theme.px(40);
    const double width = box.right() - theme.px(12) - x;
    const int line = QFontMetrics(theme.font.base).height() + theme.px(2);
    double y = box.top() + (box.height() - 3 * line) / 2.0;
    const auto write = [&](double at, const QString &text, const QFont &font, const QColor &colour,
                           double most) {
        painter->setFont(font);
        painter->setPen(colour);
        const QFontMetricsF metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, most);
        painter->drawText(QRectF(at, y, most, line), Qt::AlignVCenter | Qt::AlignLeft, shown);
        return metrics.horizontalAdvance(shown);
    };
    double nameAt = x;
    if (seeing.camera.callNumber > 0)
        nameAt += write(x, QString::number(seeing.camera.callNumber), theme.font.baseStrong,
                        theme.colour.text, width) +
                  theme.px(6);
    const QString name = seeing.camera.name().isEmpty() ? seeing.camera.reference : seeing.camera.name();
    write(nameAt, name, theme.font.base, theme.colour.text, x + width - nameAt);
    y += line;
    write(x, model->whereText(seeing), theme.font.caption, theme.colour.muted, width);
    y += line;
    paintBar(*painter, QRectF(x, y, theme.px(64), line), *model, seeing);
    const double wordAt = x + theme.px(74);
    const double used = write(wordAt, model->levelText(seeing), theme.font.captionStrong, theme.colour.text,
                              x + width - wordAt);
    write(wordAt + used, QStringLiteral(" · %1").arg(densityText(seeing.sight.density_pxPerM)),
          theme.font.caption, theme.colour.text, x + width - wordAt - used);
    painter->restore();
}

// One segment per level from the lowest drawn one; those that hold are filled.
void SeeingDelegate::paintBar(QPainter &painter, QRectF at, const SeeingModel &model,
                              const Seeing &seeing) const
{
    const widgets::Theme &theme = widgets::theme();
    const geo::LevelSet &levels = model.levels();
    const int count = static_cast<int>(levels.levels.size()) - levels.lowestDrawn;
    const double gap = theme.px(2);
    const double segment = (at.width() - gap * (count - 1)) / count;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < count; ++i) {
        const int level = levels.lowestDrawn + i;
        const QRectF box(at.left() + i * (segment + gap), at.center().y() - theme.px(4), segment,
                         theme.px(8));
        const bool holds = level <= seeing.sight.level;
        painter.setPen(QPen(holds ? theme.colour.controlLine : theme.colour.line, 1));
        painter.setBrush(holds ? QBrush(levelColour(levels, level, theme.kind)) : QBrush(Qt::NoBrush));
        painter.drawRect(box);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace videoguard::map
