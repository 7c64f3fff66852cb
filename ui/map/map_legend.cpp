// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_legend.h"

#include "ui/map/camera_symbols.h"
#include "ui/map/map_words.h"
#include "ui/widgets/accessible_parts.h"

#include <QPainter>

namespace videoguard::map {

namespace {

// Lays out and, with a painter, paints; the same arithmetic gives the size.
class Sheet
{
public:
    Sheet(QPainter *painter, const widgets::Theme &theme, QPointF topLeft)
        : m_painter(painter)
        , m_theme(theme)
        , m_origin(topLeft)
        , m_metrics(theme.font.caption)
        , m_strong(theme.font.captionStrong)
        , m_row(std::max<double>(theme.px(18), m_metrics.height() + theme.px(3)))
    {
    }

    void level(const geo::LevelSet &levels, int index)
    {
        const QRectF box(m_theme.px(1), m_y + (m_row - m_theme.px(10)) / 2, m_theme.px(16), m_theme.px(10));
        if (m_painter) {
            m_painter->setPen(QPen(m_theme.colour.controlLine, 1));
            m_painter->setBrush(levelColour(levels, index, m_theme.kind));
            m_painter->drawRect(box.translated(m_origin));
        }
        const geo::Level &level = levels.levels[static_cast<size_t>(index)];
        const QString least = QStringLiteral("≥ %1").arg(densityText(level.min_pxPerM));
        text(m_theme.px(26), levelName(level.key), m_theme.font.caption, m_theme.colour.text);
        const double width = m_metrics.horizontalAdvance(least);
        m_width = std::max(m_width, m_theme.px(26) + m_metrics.horizontalAdvance(levelName(level.key)) +
                                        m_theme.px(16) + width);
        if (m_painter)
            text(m_mostWidth - width, least, m_theme.font.caption, m_theme.colour.muted);
        m_y += m_row;
    }

    void state(CameraSymbols &symbols, MarkerState state, double dpr)
    {
        MarkerLook look;
        look.state = state;
        const QPixmap &pixmap = symbols.marker(look, dpr);
        // The symbol as large as on the map: a row of its own height.
        const double extra = std::max(0.0, 2 * symbols.markerRadius(false) + 3 - m_row);
        m_y += extra / 2;
        if (m_painter) {
            QRectF at(QPointF(), pixmap.deviceIndependentSize());
            at.moveCenter(m_origin + QPointF(m_theme.px(9), m_y + m_row / 2));
            m_painter->drawPixmap(at, pixmap, QRectF(QPointF(), QSizeF(pixmap.size())));
        }
        text(m_theme.px(26), markerStateName(state), m_theme.font.caption, m_theme.colour.text);
        m_y += m_row + extra / 2;
    }

    void title(const QString &words)
    {
        text(0, words, m_theme.font.captionStrong, m_theme.colour.text);
        m_y += m_row + m_theme.px(2);
    }

    void separator()
    {
        m_y += m_theme.px(5);
        if (m_painter)
            m_painter->fillRect(QRectF(m_origin.x(), m_origin.y() + m_y, m_mostWidth, 1),
                                m_theme.colour.line);
        m_y += m_theme.px(6);
    }

    void setMostWidth(double width) { m_mostWidth = width; }
    [[nodiscard]] QSizeF size() const { return {m_width, m_y}; }

private:
    void text(double x, const QString &words, const QFont &font, const QColor &colour)
    {
        const QFontMetricsF metrics(font);
        m_width = std::max(m_width, x + metrics.horizontalAdvance(words));
        if (!m_painter)
            return;
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(QRectF(m_origin.x() + x, m_origin.y() + m_y, m_width, m_row),
                            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, words);
    }

    QPainter *m_painter;
    const widgets::Theme &m_theme;
    QPointF m_origin;
    QFontMetricsF m_metrics;
    QFontMetricsF m_strong;
    double m_row;
    double m_y = 0;
    double m_width = 0;
    double m_mostWidth = 0;
};

void fill(Sheet &sheet, const widgets::Theme &theme, const geo::LevelSet &levels,
          const std::vector<MarkerState> &states, double dpr)
{
    sheet.title(QCoreApplication::translate("MapLegend", "Detail at the place"));
    for (int i = static_cast<int>(levels.levels.size()) - 1; i >= levels.lowestDrawn; --i)
        sheet.level(levels, i);
    if (states.empty())
        return;
    sheet.separator();
    CameraSymbols symbols;
    symbols.setTheme(theme);
    for (const MarkerState state : states)
        sheet.state(symbols, state, dpr);
}

} // namespace

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
    , m_levels(&geo::levelSet(QString()))
{
    setObjectName(QStringLiteral("mapLegend"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    widgets::setAccessibleRole(*this, QAccessible::Graphic);
    describe();
}

void MapLegend::setLevels(const QString &levelSetId)
{
    m_levels = &geo::levelSet(levelSetId);
    describe();
}

void MapLegend::setStates(const std::vector<MarkerState> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    describe();
}

void MapLegend::describe()
{
    setAccessibleName(tr("Legend"));
    QStringList words;
    for (int i = static_cast<int>(m_levels->levels.size()) - 1; i >= m_levels->lowestDrawn; --i) {
        const geo::Level &level = m_levels->levels[static_cast<size_t>(i)];
        words.append(tr("%1: at least %2").arg(levelName(level.key), densityText(level.min_pxPerM)));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    adjustSize();
    update();
}

QSizeF MapLegend::paint(QPainter *painter, const widgets::Theme &theme, QPointF topLeft,
                        const geo::LevelSet &levels, const std::vector<MarkerState> &states)
{
    const double pad = theme.px(10);
    const double dpr = painter ? painter->device()->devicePixelRatioF() : 1;
    Sheet measured(nullptr, theme, {});
    fill(measured, theme, levels, states, dpr);
    const QSizeF size = measured.size() + QSizeF(2 * pad, 2 * pad - theme.px(3));
    if (!painter)
        return size;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colour.line, 1));
    painter->setBrush(theme.colour.panel);
    painter->drawRoundedRect(QRectF(topLeft, size).adjusted(0.5, 0.5, -0.5, -0.5), theme.size.radiusControl,
                             theme.size.radiusControl);
    Sheet sheet(painter, theme, topLeft + QPointF(pad, pad - theme.px(2)));
    sheet.setMostWidth(measured.size().width());
    fill(sheet, theme, levels, states, dpr);
    painter->restore();
    return size;
}

QSize MapLegend::sizeHint() const
{
    const QSizeF size = paint(nullptr, widgets::theme(), {}, *m_levels, m_states);
    return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, widgets::theme(), {}, *m_levels, m_states);
}

void MapLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace videoguard::map
