// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/layout_preview.h"

#include "ui/wall/wall_geometry.h"
#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/theme.h"

namespace videoguard::wall {

LayoutPreview::LayoutPreview(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    widgets::setAccessibleRole(*this, QAccessible::Graphic);
}

void LayoutPreview::setWallLayout(const console::WallLayout &layout)
{
    m_layout = layout;
    m_words.clear();
    setAccessibleName(tr("Preview: %n tiles", nullptr, layout.tileCount()));
    update();
}

void LayoutPreview::setWords(const QStringList &words)
{
    m_words = words;
    update();
}

QSize LayoutPreview::sizeHint() const
{
    const int width = widgets::theme().px(320);
    return {width, heightForWidth(width)};
}

QSize LayoutPreview::minimumSizeHint() const
{
    return sizeHint() / 2;
}

// As a wall is shown beside the tree on most screens.
int LayoutPreview::heightForWidth(int width) const
{
    return width * 10 / 16;
}

void LayoutPreview::paintEvent(QPaintEvent *)
{
    const widgets::ThemeColours &colour = widgets::theme().colour;
    QPainter painter(this);
    painter.fillRect(rect(), colour.canvas);
    if (m_layout.cells.empty())
        return;
    TileMetrics metrics;
    metrics.gap = 2;
    metrics.margin = 2;
    metrics.caption = std::max(2, height() / m_layout.rows / 14);
    metrics.devicePixelRatio = devicePixelRatioF();
    const std::vector<TileRect> tiles = placeTiles(m_layout, size(), metrics);
    QRectF used;
    for (const TileRect &tile : tiles)
        used = used.united(tile.tile);
    painter.translate((width() - used.right()) / 2, (height() - used.bottom()) / 2);
    QFont font = widgets::theme().font.caption;
    for (size_t i = 0; i < tiles.size(); ++i) {
        const TileRect &tile = tiles[i];
        painter.fillRect(tile.caption, colour.active);
        painter.fillRect(tile.picture, colour.panel);
        painter.setPen(colour.controlLine);
        painter.drawRect(tile.tile.adjusted(0.5, 0.5, -0.5, -0.5));
        const auto index = static_cast<qsizetype>(i);
        const QString word = index < m_words.size() ? m_words[index] : QString();
        const QString text = word.isEmpty() ? QString::number(index + 1) : word;
        font.setPixelSize(
            std::clamp(static_cast<int>(tile.picture.height() * 0.6), 6, widgets::theme().px(16)));
        painter.setFont(font);
        painter.setPen(word.isEmpty() && !m_words.isEmpty() ? colour.disabled
                       : word.isEmpty()                     ? colour.muted
                                                            : colour.text);
        painter.drawText(tile.picture, Qt::AlignCenter,
                         word.isEmpty() && !m_words.isEmpty() ? QString() : text);
    }
}

} // namespace videoguard::wall
