// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/editor_field.h"

#include "ui/catalogue/camera_words.h"
#include "ui/catalogue/card_sections.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QStyle>

namespace videoguard::catalogue_ui {

FieldEdit::FieldEdit(const catalogue::Field &field, QString path, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_path(std::move(path))
    , m_label(new QLabel(this))
    , m_note(new QWidget(this))
    , m_noteIcon(new QLabel(m_note))
    , m_noteText(plainText({}, nullptr, m_note))
{
    const widgets::Theme &theme = widgets::theme();
    setObjectName(m_path);
    m_label->setProperty("role", QStringLiteral("muted"));
    m_label->setFont(theme.font.caption);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(m_note);
    row->setContentsMargins(0, theme.px(2), 0, 0);
    row->setSpacing(theme.px(6));
    m_noteText->setFont(theme.font.caption);
    m_noteIcon->setFixedHeight(QFontMetrics(theme.font.caption).height());
    row->addWidget(m_noteIcon, 0, Qt::AlignTop);
    row->addWidget(m_noteText, 1);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(3));
    column->addWidget(m_label);
    column->addWidget(m_note);
    column->addStretch(1);
    setMandatory(false);
}

void FieldEdit::setMandatory(bool mandatory)
{
    const QString name = fieldName(m_field.path);
    m_label->setText(mandatory ? tr("%1 *").arg(name) : name);
}

void FieldEdit::setNote(const QString &sentence, bool isError)
{
    m_noteText->setText(sentence);
    const widgets::ThemeColours &colour = widgets::theme().colour;
    m_noteIcon->setPixmap(
        widgets::iconPixmap(isError ? QStringLiteral("octagon-alert") : QStringLiteral("triangle-alert"),
                            isError ? colour.alarm : colour.warning, widgets::theme().size.iconState,
                            devicePixelRatioF(), widgets::IconFill::Filled));
    m_note->setVisible(!sentence.isEmpty());
    if (!m_framed)
        return;
    m_framed->setAccessibleDescription(sentence);
    const QVariant role = sentence.isEmpty() ? QVariant() : QVariant(QStringLiteral("warning"));
    if (m_framed->property("role") == role)
        return;
    m_framed->setProperty("role", role);
    m_framed->style()->unpolish(m_framed);
    m_framed->style()->polish(m_framed);
}

QString FieldEdit::note() const
{
    return m_noteText->text();
}

void FieldEdit::setInput(QWidget *input, QWidget *framed)
{
    m_framed = framed;
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, input);
    m_label->setBuddy(input);
    setFocusProxy(framed ? framed : input);
    (framed ? framed : input)->setAccessibleName(fieldName(m_field.path));
}

} // namespace videoguard::catalogue_ui
