// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/week_grid.h"

#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace videoguard::widgets {

namespace {
constexpr int kDays = 7;
constexpr int kHours = 24;
constexpr int kLabelEvery = 6;
} // namespace

WeekGrid::WeekGrid(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Hours of the week"));
    const auto cell = [](int part) { return Cell{part / kHours, part % kHours}; };
    setAccessibleParts(*this, QAccessible::Table,
                       {.role = QAccessible::Cell,
                        .count = [] { return kDays * kHours; },
                        .name = [this, cell](int part) { return spoken(cell(part)); },
                        .value = {},
                        .place = [this, cell](int part) { return cellRect(cell(part)); },
                        .isSelected = [this, cell](int part) { return isOn(cell(part)); },
                        .current = [this] { return m_current.day * kHours + m_current.hour; }});
    describe();
}

void WeekGrid::setHours(const Hours &hours)
{
    m_hours = hours;
    describe();
    update();
}

int WeekGrid::labelWidth() const
{
    const QFontMetrics metrics(theme().font.caption);
    int width = 0;
    for (int day = 1; day <= kDays; ++day)
        width = std::max(width, metrics.horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    return width + theme().px(8);
}

int WeekGrid::cellWidth() const
{
    return std::max(theme().px(12), (width() - labelWidth()) / kHours);
}

int WeekGrid::rowHeight() const
{
    return std::max(theme().px(18), QFontMetrics(theme().font.caption).height() + theme().px(2));
}

QSize WeekGrid::sizeHint() const
{
    return {labelWidth() + kHours * theme().px(14), (kDays + 1) * rowHeight()};
}

QRect WeekGrid::cellRect(const Cell &cell) const
{
    return {labelWidth() + cell.hour * cellWidth(), (cell.day + 1) * rowHeight(), cellWidth(), rowHeight()};
}

bool WeekGrid::cellAt(const QPoint &point, Cell &cell) const
{
    if (point.x() < labelWidth() || point.y() < rowHeight())
        return false;
    cell = {point.y() / rowHeight() - 1, (point.x() - labelWidth()) / cellWidth()};
    return cell.day < kDays && cell.hour < kHours;
}

bool WeekGrid::isOn(const Cell &cell) const
{
    return ((m_hours[static_cast<size_t>(cell.day)] >> cell.hour) & 1U) != 0;
}

void WeekGrid::set(const Cell &cell, bool on)
{
    if (isOn(cell) == on)
        return;
    m_hours[static_cast<size_t>(cell.day)] ^= 1U << cell.hour;
    describe();
    update();
    emit changed();
}

QString WeekGrid::spoken(const Cell &cell) const
{
    const QString day = QLocale().dayName(cell.day + 1);
    const QString hour = QStringLiteral("%1:00").arg(cell.hour, 2, 10, QLatin1Char('0'));
    //: %1: day of the week, %2: hour
    return isOn(cell) ? tr("%1, %2: on").arg(day, hour) : tr("%1, %2: off").arg(day, hour);
}

void WeekGrid::describe()
{
    setAccessibleDescription(spoken(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setFont(t.font.caption);
    for (int hour = 0; hour < kHours; hour += kLabelEvery) {
        painter.setPen(t.colour.muted);
        painter.drawText(QRect(cellRect({0, hour}).left(), 0, cellWidth() * kLabelEvery, rowHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    }
    for (int day = 0; day < kDays; ++day) {
        painter.setPen(t.colour.text);
        painter.drawText(QRect(0, cellRect({day, 0}).top(), labelWidth(), rowHeight()), Qt::AlignVCenter,
                         QLocale().dayName(day + 1, QLocale::ShortFormat));
        for (int hour = 0; hour < kHours; ++hour) {
            const QRect inner = cellRect({day, hour}).adjusted(1, 1, -1, -1);
            painter.fillRect(inner, isOn({day, hour}) ? t.colour.info : t.colour.raised);
            // Where every surface is black, an hour that is off is told by its frame.
            if (t.kind == ThemeKind::HighContrast && !isOn({day, hour})) {
                painter.setPen(t.colour.disabled);
                painter.drawRect(inner.adjusted(0, 0, -1, -1));
            }
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.colour.focus, t.px(2)));
        painter.drawRect(cellRect(m_current).adjusted(1, 1, -2, -2));
    }
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    Cell cell;
    if (event->button() != Qt::LeftButton || !cellAt(event->pos(), cell))
        return;
    m_current = cell;
    m_painting = !isOn(cell);
    set(cell, m_painting);
    update();
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    Cell cell;
    if ((event->buttons() & Qt::LeftButton) && cellAt(event->pos(), cell))
        set(cell, m_painting);
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        m_current.hour = std::max(0, m_current.hour - 1);
        break;
    case Qt::Key_Right:
        m_current.hour = std::min(kHours - 1, m_current.hour + 1);
        break;
    case Qt::Key_Up:
        m_current.day = std::max(0, m_current.day - 1);
        break;
    case Qt::Key_Down:
        m_current.day = std::min(kDays - 1, m_current.day + 1);
        break;
    case Qt::Key_Space: {
        const bool on = !isOn(m_current);
        set(m_current, on);
        if (event->modifiers() & Qt::ShiftModifier) {
            for (int hour = 0; hour < kHours; ++hour)
                set({m_current.day, hour}, on);
        }
        break;
    }
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    describe();
    announceCurrentPart(*this);
    update();
}

void WeekGrid::focusInEvent(QFocusEvent *)
{
    announceCurrentPart(*this);
    update();
}

void WeekGrid::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace videoguard::widgets
