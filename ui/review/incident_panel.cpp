// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/incident_panel.h"

#include "ui/review/review_words.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace videoguard::review {

using widgets::theme;

IncidentPanel::IncidentPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("review.incident"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    build();
}

void IncidentPanel::setSummary(const IncidentSummary &summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    build();
}

void IncidentPanel::retranslate()
{
    build();
}

void IncidentPanel::build()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    const int pad = theme().size.panelPadding;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(theme().px(8));
    const incidents::Incident &incident = m_summary.incident;
    if (!m_summary.shown) {
        column->addWidget(widgets::plainText(tr("No incident is chosen"), "strong", content));
        column->addWidget(
            widgets::plainText(tr("Choose one above to see its cameras, range and notes here, or "
                                  "press N to mark one at this moment."),
                               "muted", content));
        column->addStretch(1);
        setWidget(content);
        return;
    }
    auto *tags = new QHBoxLayout;
    tags->setSpacing(theme().px(6));
    tags->addWidget(new widgets::Tag(words::statusName(incident.status), content));
    tags->addWidget(new widgets::Tag(words::severityName(incident.severity), content));
    tags->addStretch(1);
    auto *more = new QToolButton(content);
    more->setObjectName(QStringLiteral("review.incidentMenu"));
    more->setIcon(widgets::themedIcon(QStringLiteral("ellipsis")));
    more->setToolTip(tr("More of this incident"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    connect(menu->addAction(tr("Open its card")), &QAction::triggered, this, &IncidentPanel::incidentWanted);
    connect(menu->addAction(tr("Leave this incident")), &QAction::triggered, this,
            &IncidentPanel::closeWanted);
    more->setMenu(menu);
    tags->addWidget(more);
    column->addLayout(tags);
    QLabel *title = widgets::plainText(m_summary.title, nullptr, content);
    title->setFont(theme().font.title);
    column->addWidget(title);
    column->addWidget(widgets::plainText(incident.number, "muted", content));

    std::vector<widgets::NamedText> facts;
    if (!incident.place.isEmpty())
        facts.push_back({tr("Where"), incident.place});
    facts.push_back(
        {tr("When"), QStringLiteral("%1\n%2").arg(ReviewWords::date(incident.from),
                                                  ReviewWords::range({incident.from, incident.to}))});
    facts.push_back({tr("Cameras"), m_summary.cameras});
    facts.push_back(
        {tr("Marked by"),
         tr("%1, %2", "who, when").arg(incident.markedBy, ReviewWords::clock(incident.markedAt))});
    facts.push_back({tr("Case"), incident.caseNumber.isEmpty() ? tr("not entered") : incident.caseNumber,
                     !incident.caseNumber.isEmpty()});
    column->addWidget(widgets::namedTexts(facts, content));
    if (!incident.notes.empty()) {
        const incidents::Note &note = incident.notes.back();
        auto *box = new QWidget(content);
        box->setProperty("role", QStringLiteral("raised"));
        box->setAttribute(Qt::WA_StyledBackground);
        auto *lines = new QVBoxLayout(box);
        lines->setContentsMargins(theme().px(10), theme().px(8), theme().px(10), theme().px(8));
        lines->setSpacing(theme().px(4));
        lines->addWidget(widgets::plainText(note.text, nullptr, box));
        QLabel *who = widgets::plainText(
            tr("Note, %1, %2", "who, when").arg(note.who, ReviewWords::clock(note.at)), "muted", box);
        who->setFont(theme().font.caption);
        lines->addWidget(who);
        column->addWidget(box);
    }
    auto *buttons = new QWidget(content);
    auto *row = new widgets::FlowLayout(buttons, theme().px(6));
    const auto button = [&](const QString &icon, const QString &text, auto signal) {
        auto *made = new QPushButton(widgets::themedIcon(icon), text, buttons);
        made->setProperty("role", QStringLiteral("small"));
        connect(made, &QPushButton::clicked, this, signal);
        row->addWidget(made);
    };
    button(QStringLiteral("plus"), tr("Note"), &IncidentPanel::noteWanted);
    button(QStringLiteral("cctv"), tr("Add camera"), &IncidentPanel::cameraWanted);
    button(QStringLiteral("map"), tr("Map"), &IncidentPanel::mapWanted);
    column->addWidget(buttons);
    column->addStretch(1);
    setWidget(content);
}

} // namespace videoguard::review
