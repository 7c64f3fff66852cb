// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/folding.h"
#include "ui/settings/setting_row.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace videoguard::settings {

using widgets::theme;

namespace {

/// Design lengths: narrower than that the control stands under the words, which keep so much beside it.
constexpr int kBeside = 460;
constexpr int kLeastWords = 200;

} // namespace

FormRow::FormRow(const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_words(catalogue::folded(texts.join(QLatin1Char('\n'))))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, theme().px(10), 0, theme().px(10));
    m_column->setSpacing(theme().px(2));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool FormRow::matches(const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(),
                       [this](const QString &word) { return m_words.contains(word); });
}

void FormRow::lay(const QString &title, const QString &sentence, QWidget *control, bool under)
{
    m_under = under;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme().px(2));
    QLabel *name = widgets::plainText(title, "strong", this);
    name->setTextInteractionFlags(Qt::NoTextInteraction);
    name->setBuddy(field());
    texts->addWidget(name);
    QLabel *words = widgets::plainText(sentence, "muted", this);
    words->setFont(theme().font.caption);
    words->setTextInteractionFlags(Qt::NoTextInteraction);
    texts->addWidget(words);
    m_head = new QBoxLayout(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_head->setSpacing(under ? theme().px(6) : theme().px(24));
    m_head->addLayout(texts, 1);
    m_head->addWidget(control, 0, under ? Qt::Alignment() : Qt::AlignRight | Qt::AlignTop);
    m_column->addLayout(m_head);
}

void FormRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_head || m_under)
        return;
    const int control = m_head->itemAt(1)->sizeHint().width();
    const int width = event->size().width();
    const bool beside = width >= theme().px(kBeside) || width - control >= theme().px(kLeastWords);
    const auto wanted = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_head->direction() == wanted)
        return;
    m_head->setDirection(wanted);
    m_head->setSpacing(theme().px(beside ? 24 : 6));
    m_head->setAlignment(m_head->itemAt(1)->widget(),
                         beside ? Qt::AlignRight | Qt::AlignTop : Qt::AlignLeft | Qt::AlignTop);
}

LinkRow::LinkRow(const Words &words, const QString &group, QWidget *parent)
    : FormRow({words.title, words.sentence, words.button, group}, parent)
    , m_button(new QPushButton(words.button, this))
{
    setObjectName(QStringLiteral("link.") + words.id);
    m_button->setObjectName(words.id);
    m_button->setAutoDefault(false);
    m_button->setAccessibleName(
        words.button == words.title ? words.title : QStringLiteral("%1: %2").arg(words.title, words.button));
    m_button->setAccessibleDescription(words.sentence);
    lay(words.title, words.sentence, m_button, false);
    connect(m_button, &QPushButton::clicked, this, &LinkRow::activated);
}

QWidget *LinkRow::field() const
{
    return m_button;
}

} // namespace videoguard::settings
