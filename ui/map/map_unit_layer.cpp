// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_unit_layer.h"

#include "app/base/clock.h"
#include "ui/map/map_words.h"
#include "ui/widgets/icon.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace videoguard::map {

namespace {

constexpr double kRadius = 11; // of the marker, pixels at 100 %

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MapUnitLayer)
};

std::chrono::microseconds ageOf(const catalogue::UnitPosition &report)
{
    return base::systemClock().wall().sinceEpoch - std::chrono::microseconds(report.at_us);
}

} // namespace

QString unitAge(std::chrono::microseconds age)
{
    using namespace std::chrono;
    if (age < UnitLayer::kFresh)
        return {};
    const auto minutes = duration_cast<std::chrono::minutes>(age).count();
    if (minutes < 60)
        return Texts::tr("%n min ago", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return Texts::tr("%n h ago", nullptr, int(minutes / 60));
    return Texts::tr("%n days ago", nullptr, int(minutes / (24 * 60)));
}

void UnitLayer::paintAbove(QPainter &painter, const Viewport &viewport)
{
    const widgets::Theme &theme = widgets::theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font.caption);
    const double radius = theme.px(int(kRadius));
    for (const Unit &unit : m_units) {
        const QPointF at = viewport.toScreen(unit.report.position);
        const QString age = unitAge(ageOf(unit.report));
        const bool fresh = age.isEmpty();
        if (fresh && unit.report.heading_deg) {
            const double turn = *unit.report.heading_deg * std::numbers::pi / 180.0;
            const QPointF ahead(std::sin(turn), -std::cos(turn));
            const QPointF side(-ahead.y(), ahead.x());
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour.link);
            painter.drawPolygon(
                QPolygonF({at + ahead * radius * 1.7, at + ahead * radius * 0.8 + side * radius * 0.6,
                           at + ahead * radius * 0.8 - side * radius * 0.6}));
        }
        painter.setPen(QPen(fresh ? theme.colour.link : theme.colour.muted, 2));
        painter.setBrush(theme.colour.panel);
        painter.drawEllipse(at, radius, radius);
        const int icon = int(radius * 1.2);
        widgets::paintIcon(painter, QRect(int(at.x()) - icon / 2, int(at.y()) - icon / 2, icon, icon),
                           QStringLiteral("truck"), fresh ? theme.colour.link : theme.colour.muted,
                           widgets::IconFill::Outline);
        QString label = unit.reference.isEmpty() ? Texts::tr("unknown unit") : unit.reference;
        if (!fresh)
            label += QStringLiteral(" · ") + age;
        const QRectF box = QRectF(painter.fontMetrics().boundingRect(label))
                               .translated(at + QPointF(radius + theme.px(8), theme.px(5)))
                               .adjusted(-theme.px(4), -theme.px(2), theme.px(4), theme.px(2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour.panel);
        painter.drawRoundedRect(box, theme.px(3), theme.px(3));
        painter.setPen(fresh ? theme.colour.text : theme.colour.muted);
        painter.drawText(box, Qt::AlignCenter, label);
    }
    painter.restore();
}

QString UnitLayer::toolTip(const Viewport &viewport, QPointF screen)
{
    for (const Unit &unit : m_units) {
        const QPointF away = viewport.toScreen(unit.report.position) - screen;
        if (std::hypot(away.x(), away.y()) > widgets::theme().px(int(kRadius)))
            continue;
        QStringList lines;
        for (const QString &part : {unit.reference, unit.name, unit.partner}) {
            if (!part.isEmpty())
                lines += part;
        }
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(unit.report.at_us / 1000);
        lines += Texts::tr("Reported at %1").arg(QLocale().toString(at, QLocale::ShortFormat));
        if (unit.report.accuracy_m)
            lines += Texts::tr("accurate to %1").arg(lengthText(*unit.report.accuracy_m));
        if (unit.report.speed_mps)
            lines += Texts::tr("%1 km/h").arg(QLocale().toString(*unit.report.speed_mps * 3.6, 'f', 0));
        return lines.join(u'\n');
    }
    return {};
}

} // namespace videoguard::map
