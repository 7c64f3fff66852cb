// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/choice_cell.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace videoguard::partners {

using widgets::theme;

namespace {

constexpr int kWrap = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::TextWrapAnywhere);
constexpr double kPad = 9;
constexpr double kCircle = 15;

} // namespace

ChoiceCell::ChoiceCell(const QString &value, const QString &source, QWidget *parent)
    : QRadioButton(parent)
    , m_value(value)
    , m_source(source)
{
    setAccessibleName(source.isEmpty() ? value : value + QStringLiteral(", ") + source);
    setToolTip(accessibleName());
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceCell::textLeft() const
{
    return theme().px(kPad + kCircle + 9);
}

int ChoiceCell::heightForWidth(int width) const
{
    const int room = std::max(theme().px(40), width - textLeft() - theme().px(kPad));
    const QRect most(0, 0, room, 10'000);
    int height = QFontMetrics(theme().font.baseStrong).boundingRect(most, kWrap, m_value).height();
    if (!m_source.isEmpty())
        height += QFontMetrics(theme().font.caption).boundingRect(most, kWrap, m_source).height();
    return std::max(height + 2 * theme().px(kPad), theme().px(34));
}

QSize ChoiceCell::sizeHint() const
{
    const int width = theme().px(190);
    return {width, heightForWidth(width)};
}

QSize ChoiceCell::minimumSizeHint() const
{
    return {theme().px(110), theme().px(34)};
}

void ChoiceCell::paintEvent(QPaintEvent *)
{
    const widgets::ThemeColours &colour = theme().colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = theme().size.radiusControl;
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(colour.focus) : QPen(colour.line));
        painter.setBrush(isChecked() ? colour.active : colour.hover);
        painter.drawRoundedRect(frame, radius, radius);
    }
    const int circle = theme().px(kCircle);
    const int pad = theme().px(kPad);
    const QRectF ring(pad + 0.5, pad + 0.5, circle, circle);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isChecked() ? colour.focus : colour.controlLine, 1.5));
    painter.drawEllipse(ring);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour.focus);
        const qreal inset = circle / 4.0;
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    }
    QRect area = rect().adjusted(textLeft(), pad, -pad, -pad);
    painter.setPen(isEnabled() ? colour.text : colour.disabled);
    painter.setFont(isChecked() ? theme().font.baseStrong : theme().font.base);
    QRect used;
    painter.drawText(area, kWrap, m_value, &used);
    if (m_source.isEmpty())
        return;
    area.setTop(used.bottom() + 1);
    painter.setFont(theme().font.caption);
    painter.setPen(isChecked() ? colour.text : colour.muted);
    painter.drawText(area, kWrap, m_source);
}

} // namespace videoguard::partners
