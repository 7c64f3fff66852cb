// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/editor_position.h"

#include "app/geo/coordinate_text.h"
#include "ui/catalogue/card_sections.h"
#include "ui/catalogue/editor_inputs.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>

namespace videoguard::catalogue_ui {

PositionField::PositionField(QWidget *parent)
    : QWidget(parent)
    , m_line(new UnitEdit({}, this))
    , m_words(plainText({}, "muted", this))
    , m_swap(new QPushButton(tr("Swap"), this))
    , m_pick(new QPushButton(tr("Pick on the map"), this))
{
    const widgets::Theme &theme = widgets::theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(3));
    auto *label = new QLabel(tr("Position in any notation"), this);
    label->setProperty("role", QStringLiteral("muted"));
    label->setFont(theme.font.caption);
    label->setBuddy(m_line);
    column->addWidget(label);
    m_line->setObjectName(QStringLiteral("anyPosition"));
    m_line->setAccessibleName(tr("Position in any notation"));
    m_line->setPlaceholderText(tr("57.24519, 22.59030 or degrees, LKS-92, LKS-94"));
    column->addWidget(m_line);
    m_words->setFont(theme.font.caption);
    m_words->setObjectName(QStringLiteral("understood"));
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    m_pick->setObjectName(QStringLiteral("pickOnMap"));
    m_pick->setIcon(widgets::themedIcon(QStringLiteral("map-pin")));
    m_swap->setObjectName(QStringLiteral("swapAxes"));
    for (QPushButton *button : {m_pick, m_swap}) {
        button->setProperty("role", QStringLiteral("small"));
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    m_swap->hide();
    m_words->hide();
    connect(m_line, &QLineEdit::textEdited, this, &PositionField::read);
    connect(m_pick, &QPushButton::clicked, this, &PositionField::pickWanted);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        if (!m_other)
            return;
        const geo::Position chosen = *m_other;
        m_line->setText(geo::toText(chosen, geo::Notation::Decimal));
        m_other.reset();
        m_swap->hide();
        emit understood(chosen);
    });
}

void PositionField::setPosition(const std::optional<geo::Position> &position)
{
    if (position == m_position)
        return;
    m_position = position;
    // The line keeps what was typed while it says the same place.
    if (!m_line->hasFocus())
        m_line->setText(position ? geo::toText(*position, geo::Notation::Decimal) : QString());
}

void PositionField::read(const QString &text)
{
    m_swap->hide();
    m_other.reset();
    if (text.trimmed().isEmpty()) {
        say({}, false);
        return;
    }
    const auto parsed = geo::parsePosition(text);
    if (!parsed) {
        say(tr("No position can be read from this yet."), true);
        return;
    }
    QString notation;
    switch (parsed->notation) {
    case geo::Notation::Decimal:
        notation = tr("decimal degrees");
        break;
    case geo::Notation::DegreesMinutesSeconds:
        notation = tr("degrees, minutes, seconds");
        break;
    case geo::Notation::Lks92:
        notation = tr("LKS-92");
        break;
    case geo::Notation::Lks94:
        notation = tr("LKS-94");
        break;
    }
    const QString read = geo::toText(parsed->position, geo::Notation::Decimal);
    if (parsed->axesSwapped) {
        m_other = parsed->position;
        say(tr("The numbers look exchanged: %1 (%2) is meant?").arg(read, notation), true);
        m_swap->show();
        return;
    }
    say(tr("Understood as %1 (%2).").arg(read, notation), false);
    m_position = parsed->position;
    emit understood(parsed->position);
}

void PositionField::say(const QString &words, bool problem)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_words->setProperty("role", problem ? QVariant() : QVariant(QStringLiteral("muted")));
}

} // namespace videoguard::catalogue_ui
