// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/editor_notice.h"

#include "ui/catalogue/card_sections.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>

namespace videoguard::catalogue_ui {

EditorNotice::EditorNotice(QWidget *parent)
    : QWidget(parent)
{
    const widgets::Theme &theme = widgets::theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    setProperty("role", QStringLiteral("raised"));
    setAttribute(Qt::WA_StyledBackground);
    hide();
}

void EditorNotice::ask(const QString &icon, const QString &title, const QString &explanation,
                       std::vector<Way> ways)
{
    withdraw();
    m_title = title;
    m_page = new QWidget(this);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    QWidget *head = iconText(
        icon, [] { return widgets::theme().colour.warning; }, title, "strong", m_page);
    column->addWidget(head);
    if (!explanation.isEmpty()) {
        QLabel *words = plainText(explanation, "muted", m_page);
        words->setFont(widgets::theme().font.caption);
        column->addWidget(words);
    }
    auto *row = new QWidget(m_page);
    auto *flow = new FlowLayout(row);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    int number = 0;
    for (Way &way : ways) {
        auto *button = new QPushButton(way.text, row);
        button->setObjectName(QStringLiteral("notice%1").arg(number++));
        button->setProperty("role", QStringLiteral("small"));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, go = std::move(way.go)] {
            withdraw();
            if (go)
                go();
        });
    }
    column->addWidget(row);
    layout()->addWidget(m_page);
    show();
}

void EditorNotice::withdraw()
{
    m_title.clear();
    hide();
    if (!m_page)
        return;
    m_page->hide();
    m_page->deleteLater();
    m_page = nullptr;
}

} // namespace videoguard::catalogue_ui
