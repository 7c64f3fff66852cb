// SPDX-License-Identifier: EUPL-1.2
// What the card is made of: head with tags and notice, body or form, foot with the next step.
#include "ui/incidents/incident_card.h"

#include "ui/incidents/incident_form.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace videoguard::incidents_ui {

using widgets::plainText;
using widgets::theme;

namespace {

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

void IncidentCard::build()
{
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("incidents.card"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_empty = new widgets::EmptyState(this);
    m_page = new QWidget(this);
    all->addWidget(m_empty, 1);
    all->addWidget(m_page, 1);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    m_body = new IncidentCardBody(m_cameras);
    m_form = new IncidentForm(m_cameras);
    m_stack = new QStackedWidget(m_page);
    m_scroll = scrolled(m_body, m_stack);
    m_formScroll = scrolled(m_form, m_stack);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_formScroll);
    column->addWidget(m_stack, 1);
    column->addWidget(widgets::separator(m_page));
    buildFoot(column);
    connect(m_form, &IncidentForm::edited, this, [this] {
        if (m_subject)
            m_work.keepDraft(
                {m_work.draft(m_id) ? m_work.draft(m_id)->base : m_subject->incident, m_form->incident()});
        showFoot();
    });
    connect(m_body, &IncidentCardBody::reviewWanted, this, [this] { emit reviewWanted(m_id); });
    connect(m_body, &IncidentCardBody::mapWanted, this, [this] { emit mapWanted(cameraIds()); });
    connect(m_body, &IncidentCardBody::wallWanted, this, [this] { emit wallWanted(cameraIds()); });
    connect(m_body, &IncidentCardBody::noteWanted, this, &IncidentCard::addNote);
    connect(m_body, &IncidentCardBody::cameraActivated, this, &IncidentCard::cameraSelected);
    connect(m_body, &IncidentCardBody::bookmarkActivated, this, &IncidentCard::openBookmark);
    connect(m_body, &IncidentCardBody::cameraWanted, this, [this] {
        startEditing();
        if (auto *field = m_form->findChild<QWidget *>(QStringLiteral("incident.addCamera")))
            field->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_body, &IncidentCardBody::footageWanted, this, [this] {
        if (m_subject)
            emit footageWanted(m_subject->incident);
    });
}

void IncidentCard::buildHead(QVBoxLayout *column)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme().px(16), theme().px(10), theme().px(10), theme().px(10));
    head->setSpacing(theme().px(4));
    auto *first = new QHBoxLayout;
    m_tags = new QWidget(m_page);
    auto *tags = new QHBoxLayout(m_tags);
    tags->setContentsMargins(0, 0, 0, 0);
    tags->setSpacing(theme().px(8));
    first->addWidget(m_tags, 1);
    auto *cross = new QToolButton(m_page);
    cross->setObjectName(QStringLiteral("card.close"));
    cross->setIcon(widgets::themedIcon(QStringLiteral("x")));
    connect(cross, &QToolButton::clicked, this, &IncidentCard::closeWanted);
    first->addWidget(cross);
    head->addLayout(first);
    m_title = plainText({}, nullptr, m_page);
    m_title->setObjectName(QStringLiteral("card.title"));
    m_title->setFont(theme().font.cardTitle);
    m_number = plainText({}, "muted", m_page);
    m_number->setObjectName(QStringLiteral("card.number"));
    head->addWidget(m_title);
    head->addWidget(m_number);
    m_notice = new QWidget(m_page);
    m_notice->setObjectName(QStringLiteral("card.notice"));
    m_notice->setProperty("role", QStringLiteral("raised"));
    m_notice->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(m_notice);
    row->setContentsMargins(theme().px(10), theme().px(8), theme().px(10), theme().px(8));
    auto *sign = new QLabel(m_notice);
    const int size = theme().size.iconState;
    sign->setPixmap(widgets::iconPixmap(QStringLiteral("triangle-alert"), theme().colour.warning, size,
                                        devicePixelRatioF(), widgets::IconFill::Filled));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    m_noticeWords = plainText({}, nullptr, m_notice);
    m_noticeWords->setFont(theme().font.baseStrong);
    m_noticeMore = plainText({}, "muted", m_notice);
    m_noticeMore->setFont(theme().font.caption);
    words->addWidget(m_noticeWords);
    words->addWidget(m_noticeMore);
    row->addLayout(words, 1);
    m_notice->hide();
    head->addWidget(m_notice);
    column->addLayout(head);
    column->addWidget(widgets::separator(m_page));
}

void IncidentCard::buildFoot(QVBoxLayout *column)
{
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme().px(16), theme().px(10), theme().px(16), theme().px(12));
    foot->setSpacing(theme().px(8));
    m_who = plainText({}, "muted", m_page);
    m_who->setFont(theme().font.caption);
    foot->addWidget(m_who);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    const auto button = [&](const char *name, void (IncidentCard::*pressed)()) {
        auto *made = new QPushButton(m_page);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, pressed);
        row->addWidget(made, 1);
        return made;
    };
    m_edit = button("card.edit", &IncidentCard::startEditing);
    m_edit->setIcon(widgets::themedIcon(QStringLiteral("pencil")));
    m_next = button("card.next", &IncidentCard::takeNextStep);
    m_next->setProperty("role", QStringLiteral("primary"));
    m_cancel = button("card.cancel", &IncidentCard::cancelEditing);
    m_save = button("card.save", &IncidentCard::save);
    m_save->setProperty("role", QStringLiteral("primary"));
    foot->addLayout(row);
    column->addLayout(foot);
}

} // namespace videoguard::incidents_ui
