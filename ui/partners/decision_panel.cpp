// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/decision_panel.h"

#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace videoguard::partners {

using widgets::theme;

namespace {

bool isQuiet(Decision::Kind kind)
{
    return kind == Decision::Kind::Offline || kind == Decision::Kind::Publish;
}

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("role", QStringLiteral("separator"));
    return frame;
}

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(theme().font.baseStrong);
    label->setProperty("role", QStringLiteral("muted"));
    return label;
}

QVBoxLayout *section(QVBoxLayout *column)
{
    auto *box = new QVBoxLayout;
    const int side = theme().size.panelPadding;
    box->setContentsMargins(side, theme().px(16), side, theme().px(16));
    box->setSpacing(theme().px(8));
    column->addLayout(box);
    return box;
}

} // namespace

DecisionPanel::DecisionPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("partners.panel"));
    setAccessibleName(tr("What needs a decision"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
}

void DecisionPanel::setContent(const PanelContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    build();
}

void DecisionPanel::build()
{
    const QWidget *focused = focusWidget();
    const QString focusName = focused ? focused->objectName() : QString();
    const int scrolled = verticalScrollBar()->value();
    auto *body = new QWidget(this);
    body->setProperty("role", QStringLiteral("panel"));
    body->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addHead(column);
    addDecisions(column);
    addWaiting(column);
    addRounds(column);
    column->addStretch(1);
    // The button whose click led here may still be in its own event.
    if (QWidget *before = takeWidget())
        before->deleteLater();
    setWidget(body);
    body->show();
    verticalScrollBar()->setValue(scrolled);
    if (!focusName.isEmpty()) {
        if (auto *again = body->findChild<QWidget *>(focusName))
            again->setFocus(Qt::OtherFocusReason);
    }
}

void DecisionPanel::addHead(QVBoxLayout *column)
{
    if (m_content.partnerId.isEmpty())
        return;
    QVBoxLayout *box = section(column);
    auto *row = new QHBoxLayout;
    auto *title = new widgets::ElidedLabel(m_content.title, this);
    title->setFont(theme().font.cardTitle);
    auto *all = new QPushButton(tr("All partners"), this);
    all->setObjectName(QStringLiteral("partners.all"));
    all->setProperty("role", QStringLiteral("small"));
    all->setAutoDefault(false);
    all->setToolTip(tr("Show what concerns every partner again (Esc)"));
    connect(all, &QPushButton::clicked, this, &DecisionPanel::allWanted);
    row->addWidget(title, 1);
    row->addWidget(all);
    box->addLayout(row);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(16));
    grid->setVerticalSpacing(theme().px(4));
    grid->setColumnStretch(1, 1);
    int at = 0;
    for (const auto &[name, value] : m_content.facts) {
        auto *key = new QLabel(name, this);
        key->setProperty("role", QStringLiteral("muted"));
        QLabel *words = widgets::wrappedLabel(value, nullptr, this);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(key, at, 0, Qt::AlignTop);
        grid->addWidget(words, at++, 1);
    }
    box->addLayout(grid);
    column->addWidget(line(this));
}

void DecisionPanel::addDecisions(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    const int side = theme().size.panelPadding;
    head->setContentsMargins(side, theme().px(16), side, theme().px(12));
    auto *title = new QLabel(tr("What needs a decision"), this);
    title->setFont(theme().font.title);
    head->addWidget(title, 1);
    const auto here = static_cast<int>(m_content.decisions.size());
    if (m_content.allDecisions > 0) {
        //: things to decide that are shown, of all there are
        auto *count = new QLabel(tr("%1 of %2").arg(here).arg(m_content.allDecisions), this);
        count->setProperty("role", QStringLiteral("muted"));
        head->addWidget(count);
    }
    column->addLayout(head);
    column->addWidget(line(this));
    int number = 0;
    for (const Decision &decision : m_content.decisions) {
        column->addWidget(decisionRow(decision, number++));
        column->addWidget(line(this));
    }
    if (here > 0)
        return;
    auto *calm = new QHBoxLayout;
    calm->setContentsMargins(side, theme().px(12), side, theme().px(12));
    calm->setSpacing(theme().px(10));
    auto *icon = new QLabel(this);
    icon->setPixmap(widgets::iconPixmap(QStringLiteral("check"), theme().colour.live, theme().size.iconState,
                                        devicePixelRatioF()));
    calm->addWidget(icon, 0, Qt::AlignTop);
    calm->addWidget(widgets::wrappedLabel(m_content.allDecisions > 0
                                              ? tr("Nothing of this partner needs a decision.")
                                              : tr("Nothing needs a decision."),
                                          "muted", this),
                    1);
    column->addLayout(calm);
    column->addWidget(line(this));
}

QWidget *DecisionPanel::decisionRow(const Decision &decision, int number)
{
    auto *row = new QWidget(this);
    row->setAccessibleName(decision.title);
    row->setAccessibleDescription(decision.text);
    auto *across = new QHBoxLayout(row);
    const int side = theme().size.panelPadding;
    across->setContentsMargins(side, theme().px(12), side, theme().px(12));
    across->setSpacing(theme().px(12));
    auto *icon = new QLabel(row);
    const QString name = iconOf(decision.kind);
    const bool filled = name == QLatin1String("triangle-alert") || name == QLatin1String("lock");
    icon->setPixmap(
        widgets::iconPixmap(name, isQuiet(decision.kind) ? theme().colour.offline : theme().colour.warning,
                            theme().size.iconControl, devicePixelRatioF(),
                            filled ? widgets::IconFill::Filled : widgets::IconFill::Outline));
    across->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    QLabel *title = widgets::wrappedLabel(decision.title, "strong", row);
    words->addWidget(title);
    if (!decision.text.isEmpty()) {
        QLabel *text = widgets::wrappedLabel(decision.text, "muted", row);
        text->setFont(theme().font.caption);
        words->addWidget(text);
    }
    across->addLayout(words, 1);
    auto *button = new QPushButton(decision.button, row);
    button->setObjectName(QStringLiteral("decision.%1").arg(number));
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    button->setAccessibleDescription(decision.title);
    connect(button, &QPushButton::clicked, this, [this, decision] { emit decided(decision); });
    across->addWidget(button, 0, Qt::AlignTop);
    if (decision.kind == Decision::Kind::Rejected) {
        auto *more = new QToolButton(row);
        more->setObjectName(QStringLiteral("decision.%1.more").arg(number));
        more->setIcon(widgets::themedIcon(QStringLiteral("ellipsis")));
        more->setToolTip(tr("Try again or withdraw"));
        more->setAccessibleName(more->toolTip());
        more->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(more);
        connect(menu->addAction(tr("Try again")), &QAction::triggered, this,
                [this, outbox = decision.outbox] { emit retryWanted(outbox); });
        connect(menu->addAction(tr("Withdraw…")), &QAction::triggered, this,
                [this, outbox = decision.outbox] { emit withdrawWanted(outbox); });
        more->setMenu(menu);
        across->addWidget(more, 0, Qt::AlignTop);
    }
    return row;
}

void DecisionPanel::addWaiting(QVBoxLayout *column)
{
    if (m_content.waiting.empty())
        return;
    QVBoxLayout *box = section(column);
    box->addWidget(sectionTitle(tr("Own changes waiting to be sent"), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(16));
    grid->setVerticalSpacing(theme().px(2));
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    int at = 0;
    for (const WaitingLine &one : m_content.waiting) {
        auto *reference = new QPushButton(one.reference, this);
        reference->setObjectName(QStringLiteral("waiting.%1").arg(one.outbox));
        reference->setProperty("role", QStringLiteral("link"));
        reference->setAutoDefault(false);
        reference->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        reference->setToolTip(tr("Show this camera"));
        connect(reference, &QPushButton::clicked, this,
                [this, id = one.record] { emit recordActivated(id); });
        auto *name = new widgets::ElidedLabel(one.name, this);
        QLabel *what = widgets::wrappedLabel(one.what, "muted", this);
        grid->addWidget(reference, at, 0);
        grid->addWidget(name, at, 1);
        grid->addWidget(what, at++, 2);
    }
    box->addLayout(grid);
    const int more = m_content.allWaiting - static_cast<int>(m_content.waiting.size());
    if (more > 0)
        box->addWidget(widgets::wrappedLabel(tr("and %n more", nullptr, more), "muted", this));
    column->addWidget(line(this));
}

void DecisionPanel::addRounds(QVBoxLayout *column)
{
    if (m_content.rounds.empty() && m_content.traffic.isEmpty())
        return;
    QVBoxLayout *box = section(column);
    box->addWidget(sectionTitle(tr("Last rounds"), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(16));
    grid->setVerticalSpacing(theme().px(7));
    grid->setColumnStretch(1, 1);
    int at = 0;
    for (const RoundLine &round : m_content.rounds) {
        auto *when = new QLabel(round.when, this);
        when->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(when, at, 0, Qt::AlignTop);
        grid->addWidget(new widgets::ElidedLabel(round.what, this), at++, 1);
    }
    box->addLayout(grid);
    if (!m_content.traffic.isEmpty())
        box->addWidget(widgets::wrappedLabel(m_content.traffic, "muted", this));
}

void DecisionPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &DecisionPanel::build, Qt::QueuedConnection);
}

} // namespace videoguard::partners
