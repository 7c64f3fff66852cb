// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/chip.h"

#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace videoguard::widgets {

Chip::Chip(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    init(text);
}

Chip::Chip(Mark mark, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_mark(mark)
{
    setToolTip(name);
    init(name);
}

void Chip::init(const QString &name)
{
    m_name = name;
    setProperty("role", QStringLiteral("painted"));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void Chip::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleName(count < 0 ? m_name : tr("%1: %2").arg(m_name, QLocale().toString(count)));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    // Strong, so that choosing does not move the neighbours.
    const QFontMetrics strong(theme().font.captionStrong);
    const QFontMetrics normal(theme().font.caption);
    int width = 2 * theme().px(8);
    width += m_mark ? theme().size.iconState : strong.horizontalAdvance(text());
    if (m_count >= 0)
        width += theme().px(5) + tabularWidth(normal, QLocale().toString(m_count));
    return {width, std::max(theme().size.hitTarget, normal.height() + 4)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const ThemeColours &colour = theme().colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Lower than what can be hit.
    const int high = std::max(theme().px(20), QFontMetrics(theme().font.caption).height() + 2);
    const QRectF frame = QRectF(0, (height() - high) / 2, width(), high).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool filled = isChecked() || isDown();
    painter.setPen(filled ? colour.active : (isEnabled() ? colour.controlLine : colour.line));
    painter.setBrush(filled ? colour.active : (underMouse() && isEnabled() ? colour.hover : Qt::transparent));
    painter.drawRoundedRect(frame, theme().size.radiusControl, theme().size.radiusControl);

    const QColor words = isEnabled() ? colour.text : colour.disabled;
    int x = theme().px(8);
    if (m_mark) {
        const int size = theme().size.iconState;
        paintMark(painter, QRect(x, 0, size, height()), stateMark(*m_mark));
        x += size;
    } else {
        painter.setFont(isChecked() ? theme().font.captionStrong : theme().font.caption);
        painter.setPen(words);
        const int needed = painter.fontMetrics().horizontalAdvance(text());
        painter.drawText(QRect(x, 0, needed + 1, height()), Qt::AlignVCenter, text());
        x += needed;
    }
    if (m_count >= 0) {
        painter.setFont(theme().font.caption);
        painter.setPen(words);
        painter.drawText(QRect(x + theme().px(5), 0, width() - x, height()), Qt::AlignVCenter,
                         QLocale().toString(m_count));
    }
}

Tag::Tag(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    setText(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setMark(Mark mark)
{
    m_mark = mark;
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const QFontMetrics metrics(theme().font.caption);
    const int icon = m_mark ? theme().size.iconState + theme().px(5) : 0;
    return {metrics.horizontalAdvance(m_text) + icon + 2 * theme().px(6) + 1,
            std::max(theme().px(20), metrics.height() + 2)};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Where every surface is black, a tag is told from bare words by its frame.
    const bool framed = theme().kind == ThemeKind::HighContrast;
    painter.setPen(framed ? QPen(theme().colour.line) : QPen(Qt::NoPen));
    painter.setBrush(theme().colour.raised);
    const double half = framed ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), theme().size.radiusTag,
                            theme().size.radiusTag);
    int x = theme().px(6);
    if (m_mark) {
        paintMark(painter, QRect(x, 0, theme().size.iconState, height()), stateMark(*m_mark));
        x += theme().size.iconState + theme().px(5);
    }
    painter.setFont(theme().font.caption);
    painter.setPen(theme().colour.text);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, m_text);
}

} // namespace videoguard::widgets
