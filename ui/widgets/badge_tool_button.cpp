// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/badge_tool_button.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace videoguard::widgets {

BadgeToolButton::BadgeToolButton(const QString &iconName, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setProperty("role", QStringLiteral("painted"));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BadgeToolButton::setBadge(int count, BadgeKind kind)
{
    m_badge = count;
    m_kind = kind;
    setAccessibleDescription(count > 0 ? tr("%n open", nullptr, count) : QString());
    update();
}

void BadgeToolButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize BadgeToolButton::sizeHint() const
{
    if (m_compact)
        return {theme().size.railCompact - 1, theme().px(44)};
    const int text = QFontMetrics(theme().font.micro).height();
    return {theme().size.rail - 1,
            std::max(theme().size.railItem, theme().size.iconRail + text + theme().px(20))};
}

QSize BadgeToolButton::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    const int text = m_compact ? 0 : QFontMetrics(theme().font.micro).height();
    return {hint.width(), std::min(hint.height(), theme().size.iconRail + text + theme().px(8))};
}

void BadgeToolButton::paintEvent(QPaintEvent *)
{
    const ThemeColours &colour = theme().colour;
    QPainter painter(this);
    if (isChecked() || isDown())
        painter.fillRect(rect(), colour.active);
    else if (underMouse() && isEnabled())
        painter.fillRect(rect(), colour.hover);
    if (isChecked()) {
        const int bar = theme().size.railMark;
        painter.fillRect(isRightToLeft() ? width() - bar : 0, 0, bar, height(), colour.text);
    }
    const QColor words = !isEnabled() ? colour.disabled : isChecked() ? colour.text : colour.muted;
    const int size = theme().size.iconRail;
    const QFontMetrics metrics(theme().font.micro);
    const int gap = theme().px(4);
    const int block = m_compact ? size : size + gap + metrics.height();
    const QRect icon((width() - size) / 2, (height() - block) / 2, size, size);
    paintIcon(painter, icon, m_iconName, words);
    if (!m_compact) {
        painter.setFont(theme().font.micro);
        painter.setPen(words);
        const int inset = theme().px(3);
        const QRect line(inset, icon.bottom() + 1 + gap, width() - 2 * inset, metrics.height());
        painter.drawText(line, Qt::AlignCenter, metrics.elidedText(text(), Qt::ElideMiddle, line.width()));
    }
    if (m_badge > 0)
        paintBadge(painter, icon);
}

void BadgeToolButton::paintBadge(QPainter &painter, const QRect &icon) const
{
    const ThemeColours &colour = theme().colour;
    QFont font = theme().font.micro;
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const QString number = m_badge > 99 ? tr("99+") : QLocale().toString(m_badge);
    const int height = std::max(theme().px(16), metrics.height());
    const int width = std::max(height, metrics.horizontalAdvance(number) + theme().px(8));
    const QRect box(icon.right() - theme().px(6), icon.top() - theme().px(5), width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_kind == BadgeKind::Attention ? colour.warning : colour.muted);
    painter.drawRoundedRect(box, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(colour.panel);
    painter.drawText(box, Qt::AlignCenter, number);
}

} // namespace videoguard::widgets
