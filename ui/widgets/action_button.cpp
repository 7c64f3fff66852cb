// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/action_button.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace videoguard::widgets {
namespace {

constexpr double kIconGap = 8;
constexpr double kCapPadding = 6;

} // namespace

ActionButton::ActionButton(QAction *action, Look look, QWidget *parent)
    : QToolButton(parent)
    , m_look(look)
{
    setProperty("role", QStringLiteral("painted"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setDefaultAction(action);
    setAccessibleName(word());
}

void ActionButton::setKeyShown(bool shown)
{
    m_keyShown = shown;
    updateGeometry();
    update();
}

void ActionButton::setIconOnly(bool iconOnly)
{
    if (iconOnly == m_iconOnly)
        return;
    m_iconOnly = iconOnly;
    updateGeometry();
    update();
}

void ActionButton::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

QFont ActionButton::wordFont() const
{
    return m_look == Look::Raised ? theme().font.baseStrong : theme().font.base;
}

QString ActionButton::key() const
{
    const QAction *action = defaultAction();
    return m_keyShown && action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
}

QString ActionButton::word() const
{
    return QString(text()).remove(QLatin1Char('&'));
}

int ActionButton::padding() const
{
    return theme().px(m_look == Look::Flat ? 8 : 11);
}

int ActionButton::widthFor(bool iconOnly) const
{
    const int iconSize = icon().isNull() ? 0 : theme().size.iconControl;
    if (iconOnly && iconSize > 0)
        return std::max(iconSize + 2 * theme().px(7), theme().size.hitTarget);
    int width = 2 * padding() + iconSize + (iconSize > 0 ? theme().px(kIconGap) : 0) +
                QFontMetrics(wordFont()).horizontalAdvance(word()) + 1;
    if (!key().isEmpty())
        width += theme().px(8) + QFontMetrics(theme().font.micro).horizontalAdvance(key()) +
                 2 * theme().px(kCapPadding);
    if (menu())
        width += theme().px(4) + theme().size.iconRow;
    return width;
}

QSize ActionButton::sizeHint() const
{
    const int height = m_small ? theme().size.hitTarget : theme().size.button;
    return {widthFor(m_iconOnly), std::max(height, QFontMetrics(wordFont()).height() + theme().px(6))};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const ThemeColours &colour = theme().colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pressed = isDown() || isChecked();
    const bool over = underMouse() && isEnabled();
    QColor fill = Qt::transparent;
    if (m_look == Look::Raised)
        fill = over ? colour.hover : colour.active;
    else if (pressed)
        fill = colour.active;
    else if (over)
        fill = colour.hover;
    painter.setBrush(fill);
    painter.setPen(m_look == Look::Outlined ? QPen(isEnabled() ? colour.controlLine : colour.line)
                                            : Qt::NoPen);
    if (m_look == Look::Raised && theme().kind == ThemeKind::HighContrast)
        painter.setPen(colour.controlLine);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme().size.radiusControl,
                            theme().size.radiusControl);

    const QColor words = isEnabled() ? colour.text : colour.disabled;
    const int iconSize = icon().isNull() ? 0 : theme().size.iconControl;
    const bool alone = m_iconOnly && iconSize > 0;
    int x = alone ? (width() - iconSize) / 2 : padding();
    if (iconSize > 0) {
        icon().paint(&painter, QRect(x, (height() - iconSize) / 2, iconSize, iconSize), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += iconSize + theme().px(kIconGap);
    }
    if (alone)
        return;
    painter.setFont(wordFont());
    painter.setPen(words);
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word()) + 1;
    painter.drawText(QRect(x, 0, wordWidth, height()), Qt::AlignVCenter, word());
    x += wordWidth;
    if (const QString cap = key(); !cap.isEmpty()) {
        painter.setFont(theme().font.micro);
        const int capHeight = painter.fontMetrics().height() + 2;
        const QRect box(x + theme().px(8), (height() - capHeight) / 2,
                        painter.fontMetrics().horizontalAdvance(cap) + 2 * theme().px(kCapPadding),
                        capHeight);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(colour.line);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme().size.radiusTag,
                                theme().size.radiusTag);
        painter.setPen(colour.muted);
        painter.drawText(box, Qt::AlignCenter, cap);
    }
    if (menu()) {
        const int arrow = theme().size.iconRow;
        paintIcon(painter, QRect(width() - arrow - theme().px(6), (height() - arrow) / 2, arrow, arrow),
                  QStringLiteral("chevron-down"), words);
    }
}

void ActionButton::actionEvent(QActionEvent *event)
{
    QToolButton::actionEvent(event);
    setAccessibleName(word());
    updateGeometry();
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace videoguard::widgets
