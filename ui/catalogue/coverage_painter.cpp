// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/coverage_painter.h"

#include "ui/catalogue/camera_words.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <numbers>

namespace videoguard::catalogue_ui {

namespace {

using widgets::theme;
using widgets::ThemeKind;

// Design tokens `density`: monitor, detect, observe, recognise, identify, and one step beyond.
using Steps = std::array<QRgb, 6>;
constexpr Steps kDark{0xFF1D4460, 0xFF2A648D, 0xFF4A96C9, 0xFF86C6EE, 0xFFCDEAFB, 0xFFF3FAFE};
constexpr Steps kLight{0xFFC6DFEE, 0xFF93C3E2, 0xFF4B96C6, 0xFF1E6595, 0xFF0B3A5B, 0xFF06243A};
constexpr Steps kContrast{0xFF205A82, 0xFF2F7FB5, 0xFF5FB2E6, 0xFFA9DCF9, 0xFFFFFFFF, 0xFFFFFFFF};

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

QString said(const char *source)
{
    return QCoreApplication::translate("CoverageSketch", source);
}

QString densityNumber(double pxPerM, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    return plain.toString(pxPerM, 'g', 5);
}

} // namespace

QColor coverageColour(const geo::LevelSet &levels, int level)
{
    const ThemeKind kind = theme().kind;
    const Steps &steps = kind == ThemeKind::Light          ? kLight
                         : kind == ThemeKind::HighContrast ? kContrast
                                                           : kDark;
    const int step = level - levels.lowestDrawn + 1;
    return QColor::fromRgb(
        steps[static_cast<size_t>(std::clamp(step, 0, static_cast<int>(steps.size()) - 1))]);
}

QColor coverageTextColour(const geo::LevelSet &levels, int level)
{
    const QColor fill = coverageColour(levels, level);
    const QColor dark(0x0B, 0x0D, 0x0F);
    const QColor light(0xFF, 0xFF, 0xFF);
    return widgets::contrastRatio(fill, dark) >= widgets::contrastRatio(fill, light) ? dark : light;
}

QString directionText(double azimuth_deg, const QLocale &locale)
{
    return said(QT_TRANSLATE_NOOP("CoverageSketch", "looks %1°, %2"))
        .arg(locale.toString(azimuth_deg, 'f', 0), compassLetters(azimuth_deg));
}

CoveragePainter::CoveragePainter(QPainter &painter, const CoverageFigures &figures,
                                 const geo::LevelSet &levels, const CoverageLayout &layout,
                                 const QLocale &locale)
    : m_painter(painter)
    , m_figures(figures)
    , m_levels(levels)
    , m_layout(layout)
    , m_locale(locale)
{
}

void CoveragePainter::paint(const QString &note)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    switch (m_figures.kind) {
    case CoverageFigures::Kind::Nothing:
        break;
    case CoverageFigures::Kind::Panoramic:
        paintPanorama();
        paintCompass();
        break;
    case CoverageFigures::Kind::Sector:
    case CoverageFigures::Kind::Exact:
        paintPlan();
        paintBandNumbers();
        paintCompass();
        paintScale();
        paintSide();
        paintTable();
        break;
    }
    const bool nothing = m_figures.kind == CoverageFigures::Kind::Nothing;
    m_painter.setFont(nothing ? theme().font.caption : theme().font.micro);
    m_painter.setPen(theme().colour.muted);
    m_painter.drawText(m_layout.note, Qt::TextWordWrap, note);
}

void CoveragePainter::paintCompass()
{
    if (m_layout.compass.isEmpty())
        return;
    const int edge = theme().px(30);
    const QRectF circle(1, m_layout.compass.top() + 1, edge, edge);
    m_painter.setPen(QPen(theme().colour.controlLine, 1));
    m_painter.setBrush(theme().colour.panel);
    m_painter.drawEllipse(circle);
    // The plan looks to the right; north is turned back from there by the azimuth.
    const double north = m_figures.azimuth_deg.value_or(90) - 90;
    m_painter.save();
    m_painter.translate(circle.center());
    m_painter.rotate(-north);
    const double r = edge / 2.0;
    QPainterPath needle;
    needle.moveTo(0, -r * 0.72);
    needle.lineTo(r * 0.3, r * 0.12);
    needle.lineTo(0, -r * 0.1);
    needle.lineTo(-r * 0.3, r * 0.12);
    needle.closeSubpath();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme().colour.text);
    m_painter.drawPath(needle);
    m_painter.restore();
    m_painter.setFont(theme().font.micro);
    m_painter.setPen(theme().colour.text);
    const double angle = radians(north);
    const QPointF opposite = circle.center() + QPointF(std::sin(angle), std::cos(angle)) * r * 0.5;
    const double half = QFontMetricsF(theme().font.micro).height() / 2;
    m_painter.drawText(QRectF(opposite.x() - half, opposite.y() - half, 2 * half, 2 * half), Qt::AlignCenter,
                       compassLetters(0));

    if (!m_figures.azimuth_deg)
        return;
    const int left = edge + theme().px(10);
    QRect words = m_layout.compass.adjusted(left, 0, 0, 0);
    m_painter.setFont(theme().font.caption);
    const int line = QFontMetrics(theme().font.caption).height();
    m_painter.drawText(QRect(words.left(), words.top(), words.width() + left, line),
                       Qt::AlignLeft | Qt::AlignVCenter, directionText(*m_figures.azimuth_deg, m_locale));
    if (m_figures.kind == CoverageFigures::Kind::Panoramic)
        return;
    m_painter.setFont(theme().font.micro);
    m_painter.setPen(theme().colour.muted);
    m_painter.drawText(QRect(words.left(), words.top() + line, words.width() + left, line),
                       Qt::AlignLeft | Qt::AlignTop,
                       said(QT_TRANSLATE_NOOP("CoverageSketch", "px/m at face height")));
}

void CoveragePainter::paintPanorama()
{
    const QRectF circle = QRectF(m_layout.plan).adjusted(1, 1, -1, -1);
    QColor fill = coverageColour(m_levels, m_levels.lowestDrawn);
    fill.setAlphaF(0.45F);
    m_painter.setPen(QPen(theme().colour.controlLine, 1, Qt::DashLine));
    m_painter.setBrush(fill);
    m_painter.drawEllipse(circle);
    m_painter.setPen(QPen(theme().colour.text, 1));
    m_painter.setBrush(theme().colour.selected);
    const double dot = theme().px(4);
    m_painter.drawEllipse(circle.center(), dot, dot);
    if (m_figures.reach_m > 0) {
        m_painter.setFont(theme().font.captionStrong);
        m_painter.setPen(theme().colour.text);
        m_painter.drawText(circle.adjusted(0, circle.height() / 2 + dot, 0, 0), Qt::AlignCenter,
                           distanceText(m_figures.reach_m, m_locale));
    }
}

QPainterPath CoveragePainter::wedge(double from_m, double to_m) const
{
    const QPointF apex(m_layout.left, m_layout.axis);
    const double r = to_m * m_layout.pxPerM;
    const double s = from_m * m_layout.pxPerM;
    const double half = std::min(m_figures.half_deg, 89.9);
    QPainterPath path;
    path.arcMoveTo(QRectF(apex.x() - r, apex.y() - r, 2 * r, 2 * r), half);
    path.arcTo(QRectF(apex.x() - r, apex.y() - r, 2 * r, 2 * r), half, -2 * half);
    if (s > 0)
        path.arcTo(QRectF(apex.x() - s, apex.y() - s, 2 * s, 2 * s), -half, 2 * half);
    else
        path.lineTo(apex);
    path.closeSubpath();
    return path;
}

QBrush CoveragePainter::hatch() const
{
    return QBrush(theme().colour.muted, Qt::BDiagPattern);
}

void CoveragePainter::paintPlan()
{
    const bool approximate = m_figures.kind == CoverageFigures::Kind::Sector;
    for (auto row = m_figures.rows.rbegin(); row != m_figures.rows.rend(); ++row) {
        if (!row->isReached())
            continue;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(coverageColour(m_levels, row->level));
        m_painter.drawPath(wedge(m_figures.deadZone_m, row->to_m));
    }
    if (m_figures.deadZone_m > 0) {
        const QPainterPath dead = wedge(0, m_figures.deadZone_m);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme().colour.panel);
        m_painter.drawPath(dead);
        m_painter.setBrush(hatch());
        m_painter.setPen(QPen(theme().colour.controlLine, 1));
        m_painter.drawPath(dead);
    }
    if (approximate) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(theme().colour.text, 1, Qt::DashLine));
        m_painter.drawPath(wedge(0, m_figures.reach_m));
    }
    m_painter.setPen(QPen(
        theme().colour.selectedOuter.isValid() ? theme().colour.selectedOuter : theme().colour.canvas, 1));
    m_painter.setBrush(theme().colour.selected);
    const double dot = theme().px(4);
    m_painter.drawEllipse(QPointF(m_layout.left, m_layout.axis), dot, dot);
}

void CoveragePainter::paintBandNumbers()
{
    const QFont font = theme().font.captionStrong;
    const QFontMetricsF metrics(font);
    m_painter.setFont(font);
    double from = m_figures.deadZone_m;
    for (const CoverageFigures::Row &row : m_figures.rows) {
        if (!row.isReached())
            continue;
        const QString number = densityNumber(row.min_pxPerM, m_locale);
        const double left = m_layout.x(from);
        const double right = m_layout.x(row.to_m);
        const double middle = (left + right) / 2;
        const double half = std::sin(radians(std::min(m_figures.half_deg, 89.9))) * (middle - m_layout.left);
        const double wide = metrics.horizontalAdvance(number);
        from = row.to_m;
        if (wide + 4 <= right - left && metrics.height() <= 2 * half) {
            m_painter.setPen(coverageTextColour(m_levels, row.level));
            m_painter.drawText(
                QRectF(left, m_layout.axis - metrics.height() / 2, right - left, metrics.height()),
                Qt::AlignCenter, number);
        } else if (right - left >= 3 && row.level == m_figures.rows.front().level &&
                   middle - wide / 2 > m_layout.left + theme().px(6)) {
            // Above the wedge: only the first one can be so narrow and still matter.
            m_painter.setPen(theme().colour.text);
            m_painter.drawText(QRectF(middle - wide, m_layout.axis - half - metrics.height() - 3, 2 * wide,
                                      metrics.height()),
                               Qt::AlignCenter, number);
        }
    }
}

void CoveragePainter::paintTable()
{
    if (m_layout.table.isEmpty())
        return;
    const int line = m_layout.table.height() / std::max(1, static_cast<int>(m_figures.rows.size()));
    const int edge = theme().px(11);
    int y = m_layout.table.top();
    for (const CoverageFigures::Row &row : m_figures.rows) {
        const QRect whole(m_layout.table.left(), y, m_layout.table.width(), line);
        m_painter.setPen(QPen(theme().colour.controlLine, row.isReached() ? 0.5 : 1));
        m_painter.setBrush(row.isReached() ? QBrush(coverageColour(m_levels, row.level)) : Qt::NoBrush);
        m_painter.drawRect(QRectF(whole.left() + 0.5, whole.center().y() - edge / 2.0, edge, edge));
        const QString range = rangeText(m_figures, row, m_locale);
        const QFont rangeFont = row.isReached() ? theme().font.captionStrong : theme().font.caption;
        const int rangeWidth = QFontMetrics(rangeFont).horizontalAdvance(range) + 1;
        m_painter.setFont(rangeFont);
        m_painter.setPen(row.isReached() ? theme().colour.text : theme().colour.muted);
        m_painter.drawText(whole, Qt::AlignRight | Qt::AlignVCenter, range);
        m_painter.setFont(theme().font.caption);
        const QFontMetrics metrics(theme().font.caption);
        const QString limit = said(QT_TRANSLATE_NOOP("CoverageSketch", "≥ %1 px/m"))
                                  .arg(densityNumber(row.min_pxPerM, m_locale));
        // Name from the left, distance from the right; the number between them where there is room.
        const int nameLeft = whole.left() + edge + theme().px(10);
        const int limitLeft = std::max(whole.left() + whole.width() / 3, nameLeft + theme().px(70));
        const int limitRoom = whole.right() - rangeWidth - theme().px(8) - limitLeft;
        const bool limitFits = metrics.horizontalAdvance(limit) <= limitRoom;
        const int nameRoom =
            (limitFits ? limitLeft - theme().px(6) : whole.right() - rangeWidth - theme().px(8)) - nameLeft;
        m_painter.setPen(theme().colour.text);
        m_painter.drawText(QRect(nameLeft, y, nameRoom, line), Qt::AlignLeft | Qt::AlignVCenter,
                           metrics.elidedText(levelName(row.key), Qt::ElideMiddle, nameRoom));
        if (limitFits) {
            m_painter.setPen(theme().colour.muted);
            m_painter.drawText(QRect(limitLeft, y, limitRoom, line), Qt::AlignLeft | Qt::AlignVCenter, limit);
        }
        y += line;
    }
}

} // namespace videoguard::catalogue_ui
