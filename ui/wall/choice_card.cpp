// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/choice_card.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace videoguard::wall {

namespace {

using widgets::theme;

constexpr double kPadding = 10;
constexpr double kGap = 10;
constexpr double kCapPadding = 6;
constexpr double kNarrowest = 120;
constexpr double kRing = 16;
constexpr double kDot = 8;
constexpr double kHigh = 4000; // more than any words take

QString spoken(const QString &title)
{
    return QString(title).remove(QLatin1Char('&'));
}

int capWidth(const QString &key)
{
    return key.isEmpty()
               ? 0
               : QFontMetrics(theme().font.micro).horizontalAdvance(key) + 2 * theme().px(kCapPadding);
}

/// Where the words begin and how much beside them is taken.
int leading(const CardWords &words, int mark)
{
    int taken = theme().px(kPadding);
    if (mark > 0)
        taken += mark + theme().px(kGap);
    if (!words.icon.isEmpty())
        taken += theme().size.iconRail + theme().px(kGap);
    return taken;
}

int beside(const CardWords &words, int mark)
{
    const int cap = capWidth(words.key);
    return leading(words, mark) + theme().px(kPadding) + (cap > 0 ? cap + theme().px(kGap) : 0);
}

QSize sizeOf(const CardWords &words, int mark)
{
    const int width = words.wishedWidth(mark);
    return {width, words.heightFor(width, mark)};
}

int ringRoom()
{
    return theme().px(kRing);
}

/// Ground and frame of a card.
void paintGround(QPainter &painter, const QRect &rect, bool enabled, bool over, bool down, bool chosen)
{
    const widgets::ThemeColours &colour = theme().colour;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(down ? colour.active : over && enabled ? colour.hover : colour.panel);
    const int line = chosen ? 2 : 1;
    painter.setPen(QPen(!enabled ? colour.line : chosen ? colour.text : colour.controlLine, line));
    const double inset = line / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), theme().size.radiusControl,
                            theme().size.radiusControl);
}

} // namespace

int CardWords::heightFor(int width, int mark) const
{
    const int room = std::max(theme().px(40), width - beside(*this, mark));
    const QRect box(0, 0, room, theme().px(kHigh));
    int height =
        QFontMetrics(theme().font.baseStrong).boundingRect(box, Qt::TextWordWrap, spoken(title)).height();
    if (!detail.isEmpty())
        height += theme().px(2) +
                  QFontMetrics(theme().font.caption).boundingRect(box, Qt::TextWordWrap, detail).height();
    return std::max(height + 2 * theme().px(kPadding), theme().size.button);
}

int CardWords::wishedWidth(int mark) const
{
    return beside(*this, mark) + QFontMetrics(theme().font.baseStrong).horizontalAdvance(spoken(title)) + 2;
}

void CardWords::paint(QPainter &painter, const QRect &rect, int mark, bool enabled, bool strong) const
{
    const widgets::ThemeColours &colour = theme().colour;
    const int room = rect.width() - beside(*this, mark);
    int x = rect.left() + leading(*this, mark);
    if (!icon.isEmpty()) {
        const int size = theme().size.iconRail;
        widgets::paintIcon(painter,
                           QRect(x - size - theme().px(kGap), rect.center().y() - size / 2, size, size), icon,
                           enabled ? colour.text : colour.disabled);
    }
    const QFont titleFont = strong ? theme().font.baseStrong : theme().font.base;
    const QRect most(0, 0, room, theme().px(kHigh));
    // The room is that of the bold face always, so that nothing moves when it is chosen.
    const int titleHeight =
        QFontMetrics(theme().font.baseStrong).boundingRect(most, Qt::TextWordWrap, spoken(title)).height();
    const int detailHeight =
        detail.isEmpty()
            ? 0
            : QFontMetrics(theme().font.caption).boundingRect(most, Qt::TextWordWrap, detail).height();
    const int gap = detail.isEmpty() ? 0 : theme().px(2);
    int y = rect.top() + (rect.height() - titleHeight - gap - detailHeight) / 2;
    painter.setFont(titleFont);
    painter.setPen(enabled ? colour.text : colour.disabled);
    painter.drawText(QRect(x, y, room, titleHeight),
                     Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignVCenter, title);
    y += titleHeight + gap;
    painter.setFont(theme().font.caption);
    painter.setPen(enabled ? colour.muted : colour.disabled);
    painter.drawText(QRect(x, y, room, detailHeight), Qt::TextWordWrap, detail);
    if (key.isEmpty())
        return;
    painter.setFont(theme().font.micro);
    const int high = painter.fontMetrics().height() + 4;
    const QRect cap(rect.right() - theme().px(kPadding) - capWidth(key), rect.center().y() - high / 2,
                    capWidth(key), high);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(colour.controlLine);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), theme().size.radiusTag,
                            theme().size.radiusTag);
    painter.setPen(colour.muted);
    painter.drawText(cap, Qt::AlignCenter, key);
}

ChoiceCard::ChoiceCard(const QString &icon, QWidget *parent)
    : QRadioButton(parent)
{
    m_words.icon = icon;
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setWords(const QString &title, const QString &detail)
{
    m_words.title = title;
    m_words.detail = detail;
    setText(title);
    setAccessibleName(spoken(title));
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const
{
    return sizeOf(m_words, ringRoom());
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {theme().px(kNarrowest), theme().size.button}; // heightForWidth says the rest
}

int ChoiceCard::heightForWidth(int width) const
{
    return m_words.heightFor(width, ringRoom());
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, rect(), isEnabled(), underMouse(), isDown(), isChecked());
    const widgets::ThemeColours &colour = theme().colour;
    const double size = theme().px(kRing);
    const QRectF ring(theme().px(kPadding), (height() - size) / 2.0, size, size);
    painter.setPen(QPen(!isEnabled()  ? colour.line
                        : isChecked() ? colour.accentFill
                                      : colour.controlLine,
                        2));
    painter.setBrush(isChecked() ? colour.accentFill : colour.panel);
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (isChecked()) {
        const double inset = (size - theme().px(kDot)) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour.accentText);
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    }
    m_words.paint(painter, rect(), ringRoom(), isEnabled(), isChecked());
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    QRadioButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    QRadioButton::leaveEvent(event);
    update();
}

void ChoiceCard::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

WayButton::WayButton(const QString &icon, QWidget *parent)
    : QToolButton(parent)
{
    m_words.icon = icon;
    setProperty("role", QStringLiteral("painted")); // the style sheet leaves its height alone
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WayButton::setWords(const QString &title, const QString &detail, const QString &key)
{
    m_words.title = title;
    m_words.detail = detail;
    m_words.key = key;
    setText(title);
    setAccessibleName(spoken(title));
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QSize WayButton::sizeHint() const
{
    return sizeOf(m_words, 0);
}

QSize WayButton::minimumSizeHint() const
{
    return {theme().px(kNarrowest), theme().size.button}; // heightForWidth says the rest
}

int WayButton::heightForWidth(int width) const
{
    return m_words.heightFor(width, 0);
}

void WayButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, rect(), isEnabled(), underMouse(), isDown(), false);
    m_words.paint(painter, rect(), 0, isEnabled(), true);
}

// Enter works as the space bar does.
void WayButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

void WayButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace videoguard::wall
