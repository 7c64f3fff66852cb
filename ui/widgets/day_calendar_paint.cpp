// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/day_calendar_private.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace videoguard::widgets {

namespace {

/// Design token density.observe62; darker in the light theme, where it would be faint on the panel.
QColor footageColour()
{
    switch (theme().kind) {
    case ThemeKind::Light:
        return {0x1E, 0x65, 0x95};
    case ThemeKind::HighContrast:
        return {0x5F, 0xB2, 0xE6};
    case ThemeKind::Dark:
        break;
    }
    return {0x4A, 0x96, 0xC9};
}

} // namespace

void DayCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_d->paintHead(painter);
    for (int cell = 0; cell < kCalendarCells; ++cell)
        m_d->paintCell(painter, cell);
    m_d->paintLegend(painter);
}

void DayCalendar::Private::paintHead(QPainter &painter)
{
    const Theme &look = theme();
    const QRect place(0, 0, previousButton->x() - look.px(4), headHeight - look.px(6));
    const QFontMetrics metrics(look.font.baseStrong);
    // The month stands by itself: "marts", not "marta".
    const auto named = [this](QLocale::FormatType format) {
        return locale.standaloneMonthName(cursor.month(), format) + QLatin1Char(' ') +
               QString::number(cursor.year());
    };
    QString title = named(QLocale::LongFormat);
    if (metrics.horizontalAdvance(title) > place.width())
        title = named(QLocale::ShortFormat);
    title.replace(0, 1, title.left(1).toUpper());
    painter.setFont(look.font.baseStrong);
    painter.setPen(look.colour.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(title, Qt::ElideRight, place.width()));
    painter.setFont(look.font.caption);
    painter.setPen(look.colour.muted);
    const QFontMetrics small(look.font.caption);
    for (int column = 0; column < kCalendarColumns; ++column) {
        const QRect cell = q->cellRect(column);
        const QRect head(cell.left(), headHeight, cell.width(), weekHeight);
        const int day = (locale.firstDayOfWeek() - 1 + column) % kCalendarColumns + 1;
        QString name = locale.standaloneDayName(day, QLocale::ShortFormat).left(2);
        if (small.horizontalAdvance(name) > head.width())
            name = locale.standaloneDayName(day, QLocale::NarrowFormat);
        painter.drawText(head, Qt::AlignCenter, name);
    }
}

void DayCalendar::Private::paintCell(QPainter &painter, int cell)
{
    const Theme &look = theme();
    const QRect rect = q->cellRect(cell);
    const QDate date = q->dateOfCell(cell);
    const Day day = days.value(date);
    const bool isChosen = date == chosen;
    const QRect box = rect.adjusted(2, 1, -2, -1);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    if (isChosen || cell == hovered) {
        painter.setBrush(isChosen ? look.colour.active : look.colour.hover);
        painter.drawRoundedRect(box, look.size.radiusControl, look.size.radiusControl);
    }
    painter.setBrush(Qt::NoBrush);
    if (isChosen) {
        const double line = 1.5 * look.scale;
        painter.setPen(QPen(look.colour.text, line));
        painter.drawRoundedRect(QRectF(box).adjusted(line / 2, line / 2, -line / 2, -line / 2),
                                look.size.radiusControl, look.size.radiusControl);
    }

    const bool isToday = date == today();
    const bool isOutside = date.month() != cursor.month();
    const bool hasSomething = day.hours != 0 || day.incidents > 0;
    const QFont &font = isToday || (hasSomething && !isOutside) ? look.font.baseStrong : look.font.base;
    const int bar = std::max(2, look.px(3));
    const QFontMetrics metrics(font);
    const int inside = metrics.height() + look.px(2) + bar;
    const int top = rect.top() + (rect.height() - inside) / 2;
    const QRect number(rect.left(), top, rect.width(), metrics.height());
    painter.setFont(font);
    painter.setPen(hasSomething || isChosen || isToday ? look.colour.text
                   : isOutside || date > today()       ? look.colour.disabled
                                                       : look.colour.muted);
    const QString digits = QString::number(date.day());
    painter.drawText(number, Qt::AlignCenter, digits);
    const int digitsWidth = metrics.horizontalAdvance(digits);
    if (isToday && !isChosen) {
        painter.setPen(QPen(look.colour.controlLine, 1));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), look.size.radiusControl,
                                look.size.radiusControl);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int side = std::min(rect.width() - look.px(8), look.px(26));
    paintHours(painter, QRect(rect.center().x() - side / 2, number.bottom() + look.px(2), side, bar),
               day.hours);
    if (day.incidents > 0) {
        // Between the digits and the frame of today or of the chosen day, touching neither.
        const double left = rect.center().x() + digitsWidth / 2.0 + 1.5;
        const double room = box.right() - 1.5 * look.scale - 1.5 - left;
        const double width = std::clamp(room, look.px(3) * 1.0, look.px(7) * 1.0);
        paintFlag(painter, QRectF(left, number.top() + look.px(2), width, width * 1.25));
    }
    if (q->hasFocus() && date == cursor) {
        painter.setPen(QPen(look.colour.focus, look.size.focusLine));
        painter.setBrush(Qt::NoBrush);
        const double half = look.size.focusLine / 2.0;
        painter.drawRect(QRectF(rect).adjusted(half, half, -half, -half));
    }
}

void DayCalendar::Private::paintHours(QPainter &painter, const QRect &rect, quint32 hours)
{
    const double hour = rect.width() / 24.0;
    for (const auto &[from, to] : hourRuns(hours)) {
        // A single hour is still seen.
        const int left = rect.left() + qRound(from * hour);
        const int right = std::max(left + 2, rect.left() + qRound(to * hour));
        painter.fillRect(QRect(left, rect.top(), right - left, rect.height()), footageColour());
    }
}

void DayCalendar::Private::paintFlag(QPainter &painter, const QRectF &rect)
{
    QPainterPath flag;
    flag.moveTo(rect.topLeft());
    flag.lineTo(rect.right(), rect.top());
    flag.lineTo(rect.right() - rect.width() * 0.3, rect.top() + rect.height() * 0.3);
    flag.lineTo(rect.right(), rect.top() + rect.height() * 0.6);
    flag.lineTo(rect.left(), rect.top() + rect.height() * 0.6);
    flag.closeSubpath();
    flag.addRect(QRectF(rect.left(), rect.top(), rect.width() * 0.16, rect.height()));
    flag.setFillRule(Qt::WindingFill);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.fillPath(flag, theme().colour.text);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

std::vector<DayCalendar::Private::LegendEntry> DayCalendar::Private::legend(int *height) const
{
    const Theme &look = theme();
    const QFontMetrics metrics(look.font.micro);
    std::vector<LegendEntry> entries{{look.px(14), DayCalendar::tr("footage"), {}},
                                     {look.px(8), DayCalendar::tr("incident"), {}}};
    if (!oldest.isEmpty())
        entries.push_back({0, oldest, {}});
    const int line = metrics.height() + look.px(2);
    const int width = q->width() > 0 ? q->width() : look.px(252);
    QPoint at(0, look.px(8));
    for (LegendEntry &entry : entries) {
        const int sign = entry.sign > 0 ? entry.sign + look.px(5) : 0;
        const int whole = sign + metrics.horizontalAdvance(entry.words);
        if (at.x() > 0 && at.x() + whole > width)
            at = QPoint(0, at.y() + line);
        entry.at = at;
        at.rx() += whole + look.px(12);
    }
    *height = at.y() + line;
    return entries;
}

int DayCalendar::Private::legendHeight() const
{
    int height = 0;
    (void)legend(&height);
    return height;
}

void DayCalendar::Private::paintLegend(QPainter &painter)
{
    const Theme &look = theme();
    const QFontMetrics metrics(look.font.micro);
    int height = 0;
    const std::vector<LegendEntry> entries = legend(&height);
    painter.setFont(look.font.micro);
    for (size_t i = 0; i < entries.size(); ++i) {
        const LegendEntry &entry = entries[i];
        const QPoint at = entry.at + QPoint(0, grid.bottom() + 1);
        const int middle = at.y() + metrics.height() / 2;
        if (i == 0)
            painter.fillRect(QRect(at.x(), middle - look.px(1), entry.sign, std::max(2, look.px(3))),
                             footageColour());
        else if (i == 1)
            paintFlag(painter, QRectF(at.x(), middle - look.px(4), entry.sign, look.px(10)));
        painter.setPen(look.colour.muted);
        const int left = at.x() + (entry.sign > 0 ? entry.sign + look.px(5) : 0);
        painter.drawText(QPoint(left, at.y() + metrics.ascent()),
                         metrics.elidedText(entry.words, Qt::ElideRight, q->width() - left));
    }
}

} // namespace videoguard::widgets
