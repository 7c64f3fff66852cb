// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/empty_state.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

namespace videoguard::widgets {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    for (QLabel *label : {m_icon, m_sentence, m_explanation}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch(2);
    m_explanation->setProperty("role", QStringLiteral("muted"));
    m_button->setProperty("role", QStringLiteral("small"));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setAutoDefault(false);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    restyle();
}

void EmptyState::setWords(const QString &icon, const QString &sentence, const QString &explanation)
{
    m_iconName = icon;
    m_sentence->setText(sentence);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(sentence);
    restyle();
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::restyle()
{
    layout()->setSpacing(theme().px(8));
    const int padding = theme().size.panelPadding;
    layout()->setContentsMargins(padding, padding, padding, padding);
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(
            iconPixmap(m_iconName, theme().colour.muted, theme().size.iconEmpty, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

} // namespace videoguard::widgets
