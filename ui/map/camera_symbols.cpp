// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/camera_symbols.h"

#include "ui/widgets/icon.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace videoguard::map {
namespace {

using catalogue::CameraForm;
using catalogue::CameraKind;
using widgets::IconFill;
using widgets::ThemeKind;

// Design tokens map.marker and map.cluster, at 9.75 pt.
constexpr double kRadius = 11;
constexpr double kOutline = 1.6;
constexpr double kOwnOutline = 2.6;
constexpr double kWedge = 26;
constexpr double kWedgeAngle_deg = 48;
constexpr double kSelectedLine = 3.5;
constexpr double kHoverScale = 1.25;
constexpr int kWedgeStep_deg = 5;

/// Far more than one theme at one ratio needs; beyond it everything is drawn anew.
constexpr qint64 kMostBytes = 24 << 20;

QPixmap transparentPixmap(double halfExtent, double dpr)
{
    const int pixels = 2 * static_cast<int>(std::ceil(halfExtent * dpr));
    QPixmap pixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QPointF middleOf(const QPixmap &pixmap)
{
    return {pixmap.width() / pixmap.devicePixelRatio() / 2, pixmap.height() / pixmap.devicePixelRatio() / 2};
}

bool movesAbout(CameraKind kind)
{
    return kind == CameraKind::Mobile || kind == CameraKind::Vehicle || kind == CameraKind::BodyWorn;
}

QPainterPath shapeOf(CameraKind kind, QPointF centre, double radius)
{
    QPainterPath path;
    if (movesAbout(kind)) {
        const double half = radius * 0.94;
        path.addRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), radius * 0.4,
                            radius * 0.4);
    } else {
        path.addEllipse(centre, radius, radius);
    }
    return path;
}

void paintIconAt(QPainter &painter, QPointF centre, const QString &name, const QColor &colour, double size,
                 IconFill fill = IconFill::Outline)
{
    if (name.isEmpty())
        return; // a plain camera has a dot alone
    const double dpr = painter.device()->devicePixelRatioF();
    const QPixmap icon = widgets::iconPixmap(name, colour, qRound(size), dpr, fill);
    const double extent = icon.width() / dpr;
    const auto snapped = [dpr](double v) { return std::round(v * dpr) / dpr; };
    painter.drawPixmap(QPointF(snapped(centre.x() - extent / 2), snapped(centre.y() - extent / 2)), icon);
}

QColor stateColour(MarkerState state, const widgets::Theme &theme)
{
    switch (state) {
    case MarkerState::Reachable:
        return theme.colour.live;
    case MarkerState::Reconnecting:
    case MarkerState::Trouble:
        return theme.colour.warning;
    case MarkerState::InService:
        return theme.colour.muted;
    case MarkerState::Maintenance:
    case MarkerState::Unreachable:
    case MarkerState::Planned:
    case MarkerState::Unknown:
        break;
    }
    return theme.colour.offline;
}

QColor groundColour(const widgets::Theme &theme)
{
    return theme.kind == ThemeKind::Light ? theme.colour.raised : theme.colour.canvas;
}

/// The state itself, in the middle of a symbol or as a badge.
void paintState(QPainter &painter, QPointF centre, MarkerState state, const widgets::Theme &theme,
                double size)
{
    const QColor colour = stateColour(state, theme);
    switch (state) {
    case MarkerState::Reachable:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre, size * 0.39, size * 0.39);
        return;
    case MarkerState::InService:
    case MarkerState::Planned:
        if (state == MarkerState::InService) {
            painter.setPen(QPen(colour, size * 0.14));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, size * 0.27, size * 0.27);
        }
        return;
    case MarkerState::Reconnecting:
        paintIconAt(painter, centre, QStringLiteral("refresh-cw"), colour, size);
        return;
    case MarkerState::Trouble:
        paintIconAt(painter, centre, QStringLiteral("triangle-alert"), colour, size, IconFill::Filled);
        return;
    case MarkerState::Maintenance:
        paintIconAt(painter, centre, QStringLiteral("wrench"), colour, size);
        return;
    case MarkerState::Unreachable:
        paintIconAt(painter, centre, QStringLiteral("circle-dashed"), colour, size);
        return;
    case MarkerState::Unknown:
        break;
    }
    QFont font = theme.font.captionStrong;
    font.setPixelSize(qRound(size));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRectF(centre.x() - size, centre.y() - size, 2 * size, 2 * size), Qt::AlignCenter,
                     QStringLiteral("?"));
}

/// Small signs of the forms, in a box of 2 x `r` around the centre.
void paintForm(QPainter &painter, QPointF c, CameraForm form, const QColor &colour, double r)
{
    painter.setPen(QPen(colour, r * 0.28, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto line = [&](double x1, double y1, double x2, double y2) {
        painter.drawLine(QPointF(c.x() + x1 * r, c.y() + y1 * r), QPointF(c.x() + x2 * r, c.y() + y2 * r));
    };
    switch (form) {
    case CameraForm::Ptz: // arrows to all four sides
        for (const auto &[x, y] : {std::pair{1.0, 0.0}, {-1.0, 0.0}, {0.0, 1.0}, {0.0, -1.0}}) {
            line(0, 0, x, y);
            line(x, y, x * 0.6 + y * 0.36, y * 0.6 + x * 0.36);
            line(x, y, x * 0.6 - y * 0.36, y * 0.6 - x * 0.36);
        }
        return;
    case CameraForm::Dome: { // a dome under a ceiling
        line(-1, -0.5, 1, -0.5);
        QPainterPath dome;
        const QRectF box(c.x() - 0.75 * r, c.y() - 1.25 * r, 1.5 * r, 1.5 * r);
        dome.arcMoveTo(box, 180);
        dome.arcTo(box, 180, 180);
        painter.drawPath(dome);
        return;
    }
    case CameraForm::Anpr: // a number plate
        painter.drawRoundedRect(QRectF(c.x() - r, c.y() - 0.55 * r, 2 * r, 1.1 * r), 0.2 * r, 0.2 * r);
        line(-0.5, 0, -0.15, 0);
        line(0.25, 0, 0.55, 0);
        return;
    case CameraForm::Panoramic: // all around
    case CameraForm::Multisensor:
        painter.drawEllipse(c, r, 0.45 * r);
        painter.drawEllipse(c, 0.2 * r, 0.9 * r);
        return;
    case CameraForm::Thermal: // a flame's two waves
        line(-0.8, -0.3, -0.25, -0.7);
        line(-0.25, -0.7, 0.25, -0.3);
        line(0.25, -0.3, 0.8, -0.7);
        line(-0.8, 0.5, -0.25, 0.1);
        line(-0.25, 0.1, 0.25, 0.5);
        line(0.25, 0.5, 0.8, 0.1);
        return;
    case CameraForm::Bullet:
    case CameraForm::Turret:
    case CameraForm::Box:
    case CameraForm::Other:
    case CameraForm::Unknown:
        return;
    }
}

bool hasFormSign(CameraForm form)
{
    return form == CameraForm::Ptz || form == CameraForm::Dome || form == CameraForm::Anpr ||
           form == CameraForm::Panoramic || form == CameraForm::Multisensor || form == CameraForm::Thermal;
}

/// The dashes show what is not there to be looked at.
Qt::PenStyle outlineStyle(MarkerState state)
{
    switch (state) {
    case MarkerState::Unreachable:
    case MarkerState::Unknown:
        return Qt::DashLine;
    case MarkerState::Planned:
        return Qt::DotLine;
    case MarkerState::Reachable:
    case MarkerState::InService:
    case MarkerState::Reconnecting:
    case MarkerState::Trouble:
    case MarkerState::Maintenance:
        break;
    }
    return Qt::SolidLine;
}

void paintOwnerRing(QPainter &painter, QPointF centre, const MarkerLook &look, const widgets::Theme &theme,
                    double radius)
{
    QPen pen(ownerColour(look.ring, theme.kind), 1.6 * theme.scale);
    pen.setCapStyle(Qt::FlatCap);
    if (look.ring.pattern == OwnerRing::Pattern::Dashed)
        pen.setDashPattern({4.0, 2.2});
    if (look.ring.pattern == OwnerRing::Pattern::Dotted)
        pen.setDashPattern({1.2, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shapeOf(look.kind, centre, radius));
}

void paintSelection(QPainter &painter, QPointF centre, CameraKind kind, const widgets::Theme &theme,
                    double radius)
{
    painter.setBrush(Qt::NoBrush);
    if (theme.colour.selectedOuter.isValid()) {
        painter.setPen(QPen(theme.colour.selectedOuter, kSelectedLine + 2.4));
        painter.drawPath(shapeOf(kind, centre, radius));
    }
    painter.setPen(QPen(theme.colour.selected, kSelectedLine));
    painter.drawPath(shapeOf(kind, centre, radius));
}

} // namespace

QString markerGlyph(CameraKind kind, CameraForm, bool)
{
    if (kind == CameraKind::BodyWorn)
        return QStringLiteral("circle-user-round");
    return movesAbout(kind) ? QStringLiteral("truck") : QString();
}

void CameraSymbols::setTheme(const widgets::Theme &theme)
{
    m_theme = theme;
    m_pixmaps.clear();
    m_bytes = 0;
}

const QPixmap &CameraSymbols::kept(quint64 key, const std::function<QPixmap()> &make)
{
    const auto found = m_pixmaps.constFind(key);
    if (found != m_pixmaps.constEnd())
        return *found;
    if (m_bytes > kMostBytes) {
        m_pixmaps.clear();
        m_bytes = 0;
    }
    const QPixmap pixmap = make();
    m_bytes += qint64{pixmap.width()} * pixmap.height() * 4;
    return *m_pixmaps.insert(key, pixmap);
}

qint64 CameraSymbols::limit_bytes()
{
    return kMostBytes;
}

double CameraSymbols::markerRadius(bool hovered) const
{
    return kRadius * m_theme.scale * (hovered ? kHoverScale : 1.0);
}

double CameraSymbols::clusterRadius(qint64 count) const
{
    return (count < 10 ? 16.0 : count < 100 ? 19.0 : 23.0) * m_theme.scale;
}

QString CameraSymbols::countText(qint64 count)
{
    const QLocale locale;
    if (count < 1000)
        return locale.toString(count);
    if (count < 9950)
        return locale.toString(static_cast<double>(count) / 1000, 'f', 1) + u'k';
    if (count < 999'500)
        return locale.toString((count + 500) / 1000) + u'k';
    return locale.toString(static_cast<double>(count) / 1e6, 'f', 1) + u'M';
}

void CameraSymbols::paintBadge(QPainter &painter, QPointF centre, MarkerState state) const
{
    const double s = m_theme.scale;
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundColour(m_theme));
    painter.drawEllipse(centre, 6.8 * s, 6.8 * s);
    paintState(painter, centre, state, m_theme, 11 * s);
}

void CameraSymbols::paintInside(QPainter &painter, QPointF centre, const MarkerLook &look) const
{
    const double s = m_theme.scale * (look.hovered ? kHoverScale : 1.0);
    const QString glyph = markerGlyph(look.kind, look.form, look.detailed);
    if (!glyph.isEmpty())
        paintIconAt(painter, centre, glyph, stateColour(look.state, m_theme), 13 * s);
    else if (look.detailed && hasFormSign(look.form))
        paintForm(painter, centre, look.form, m_theme.colour.text, 5.2 * s);
    else
        paintState(painter, centre, look.state, m_theme, 12 * s);
}

const QPixmap &CameraSymbols::marker(const MarkerLook &look, double dpr)
{
    const auto bit = [](auto value, int shift) { return static_cast<quint64>(value) << shift; };
    const quint64 key = bit(1, 62) | bit(look.state, 0) | bit(look.kind, 4) | bit(look.form, 8) |
                        bit(look.ring.colour, 13) | bit(look.ring.pattern, 17) | bit(look.own, 20) |
                        bit(look.selected, 21) | bit(look.hovered, 22) | bit(look.detailed, 23) |
                        bit(look.letter + 1, 24) | bit(qRound(dpr * 64), 36);
    return kept(key, [&] {
        const double s = m_theme.scale;
        const double radius = markerRadius(look.hovered);
        QPixmap pixmap = transparentPixmap(radius + (look.selected || look.hovered ? 9 : 7) * s, dpr);
        const QPointF centre = middleOf(pixmap);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPainterPath shape = shapeOf(look.kind, centre, radius);
        const bool lettered = look.letter >= 0;
        const QColor ground = groundColour(m_theme);

        // A thin edge of the ground keeps the symbol apart from lines of the map.
        painter.setPen(Qt::NoPen);
        painter.setBrush(mapInk(m_theme.kind).halo);
        painter.drawPath(shapeOf(look.kind, centre, radius + (look.own ? 2.0 : 3.6) * s));
        painter.setBrush(lettered ? m_theme.colour.text : ground);
        QPen outline(m_theme.colour.text, (look.own ? kOwnOutline : kOutline) * s, outlineStyle(look.state));
        if (look.state == MarkerState::Planned)
            outline.setColor(m_theme.colour.muted);
        if (outline.style() == Qt::DashLine)
            outline.setDashPattern({2.4, 1.8});
        painter.setPen(outline);
        painter.drawPath(shape);
        if (!look.own && !look.selected)
            paintOwnerRing(painter, centre, look, m_theme, radius + 2.6 * s);
        if (look.selected)
            paintSelection(painter, centre, look.kind, m_theme, radius + 4.2 * s);

        const bool signInside = look.detailed && hasFormSign(look.form);
        const bool glyphInside = !markerGlyph(look.kind, look.form, look.detailed).isEmpty();
        if (lettered) {
            QFont font = m_theme.font.captionStrong;
            font.setBold(true);
            painter.setFont(font);
            painter.setPen(ground);
            painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                             Qt::AlignCenter, QString(QChar(u'A' + look.letter % 26)));
        } else {
            paintInside(painter, centre, look);
        }
        const bool quiet =
            look.state == MarkerState::InService || (lettered && look.state == MarkerState::Reachable);
        if (!quiet && (lettered || signInside || glyphInside))
            paintBadge(painter, centre + QPointF(radius * 0.82, -radius * 0.82), look.state);
        return pixmap;
    });
}

const QPixmap &CameraSymbols::cluster(const ClusterLook &look, double dpr)
{
    const QString text = countText(look.count);
    // Counts beyond a thousand share their rounded words.
    const quint64 number =
        look.count < 1000 ? static_cast<quint64>(look.count) : 1000 + qHash(text) % 0x7FFFFFF;
    const auto bit = [](auto value, int shift) { return static_cast<quint64>(value) << shift; };
    const quint64 key = bit(2, 62) | number | bit(look.own, 32) | bit(look.selected, 33) |
                        bit(look.hovered, 34) | bit(look.worst, 36) | bit(qRound(dpr * 64), 44);
    return kept(key, [&] {
        const double s = m_theme.scale;
        const double radius = clusterRadius(look.count) * (look.hovered ? 1.12 : 1.0);
        QPixmap pixmap = transparentPixmap(radius + (look.selected ? 9 : 6) * s, dpr);
        const QPointF centre = middleOf(pixmap);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor text_ = m_theme.colour.text;
        QColor outer = text_;
        outer.setAlphaF(0.55F);
        painter.setBrush(mapInk(m_theme.kind).halo);
        painter.setPen(QPen(outer, 1.2 * s));
        painter.drawEllipse(centre, radius + 3.4 * s, radius + 3.4 * s);
        painter.setBrush(groundColour(m_theme));
        painter.setPen(QPen(text_, (look.own ? kOwnOutline : kOutline) * s));
        painter.drawEllipse(centre, radius, radius);
        if (look.selected)
            paintSelection(painter, centre, CameraKind::Fixed, m_theme, radius + 5 * s);
        painter.setFont(text.size() < 5 ? m_theme.font.baseStrong : m_theme.font.captionStrong);
        painter.setPen(text_);
        painter.drawText(QRectF(centre.x() - 2 * radius, centre.y() - radius, 4 * radius, 2 * radius),
                         Qt::AlignCenter, text);
        if (markerGravity(look.worst) > 1)
            paintBadge(painter, centre + QPointF(radius * 0.8, -radius * 0.8), look.worst);
        return pixmap;
    });
}

const QPixmap &CameraSymbols::wedge(float azimuth_deg, bool panoramic, double dpr)
{
    static const QPixmap none;
    if (!panoramic && !std::isfinite(azimuth_deg))
        return none;
    const int steps = 360 / kWedgeStep_deg;
    const int step = panoramic ? steps : qRound(azimuth_deg / kWedgeStep_deg + steps) % steps;
    const quint64 key =
        quint64{3} << 62 | static_cast<quint64>(step) | static_cast<quint64>(qRound(dpr * 64)) << 36;
    return kept(key, [&] {
        const double radius = kWedge * m_theme.scale;
        QPixmap pixmap = transparentPixmap(radius + 1, dpr);
        const QPointF centre = middleOf(pixmap);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = m_theme.kind == ThemeKind::Light ? m_theme.colour.text : m_theme.colour.muted;
        fill.setAlphaF(m_theme.kind == ThemeKind::Light ? 0.42F : 0.5F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        if (panoramic) {
            painter.drawEllipse(box.adjusted(radius * 0.15, radius * 0.15, -radius * 0.15, -radius * 0.15));
        } else {
            const double middle = 90 - step * kWedgeStep_deg;
            painter.drawPie(box, qRound((middle - kWedgeAngle_deg / 2) * 16), qRound(kWedgeAngle_deg * 16));
        }
        return pixmap;
    });
}

QPixmap legendSymbol(MarkerState state, const widgets::Theme &theme, int size, double dpr)
{
    QPixmap pixmap = transparentPixmap(size / 2.0, dpr);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = middleOf(pixmap);
    if (state == MarkerState::Planned) {
        painter.setPen(QPen(theme.colour.muted, 1.4, Qt::DotLine));
        painter.drawEllipse(centre, size * 0.36, size * 0.36);
    }
    paintState(painter, centre, state, theme, size * 0.86);
    return pixmap;
}

} // namespace videoguard::map
