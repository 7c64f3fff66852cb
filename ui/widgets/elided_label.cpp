// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace videoguard::widgets {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    const QMargins around = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_text) + 1 + around.left() + around.right(),
            fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    ensurePolished();
    const int letters =
        fontMetrics().averageCharWidth() * 6 + contentsMargins().left() + contentsMargins().right();
    return {std::min(sizeHint().width(), letters), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideMiddle, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(),
                          static_cast<int>(Qt::AlignVCenter) |
                              static_cast<int>(alignment() & Qt::AlignHorizontal_Mask),
                          palette(), isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (isElided())
            QToolTip::showText(help->globalPos(), m_text.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QLabel::event(event);
}

} // namespace videoguard::widgets
