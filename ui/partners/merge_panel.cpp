// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/merge_panel.h"

#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace videoguard::partners {

using widgets::theme;
using Choice = sync::FieldMerge::Choice;

namespace {

constexpr double kWidth = 1080;
constexpr double kMargin = 24;

} // namespace

MergePanel::MergePanel(QWidget *body)
    : QWidget(body)
{
    setObjectName(QStringLiteral("partners.merge"));
    setFocusPolicy(Qt::StrongFocus);
    body->installEventFilter(this);
    hide();
}

void MergePanel::open(MergeState state)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    m_state = std::move(state);
    build();
    place();
    show();
    raise();
    // The first question, else the button that saves.
    setFocus(Qt::PopupFocusReason);
    focusNextPrevChild(true);
    place();
}

void MergePanel::finish()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void MergePanel::apply(MergeState state)
{
    m_state = std::move(state);
    showRows(mergeRows(m_state, QLocale()));
    place();
}

void MergePanel::build()
{
    if (m_card) {
        m_card->hide();
        m_card->deleteLater();
    }
    m_results.clear();
    m_merged.clear();
    m_card = new QWidget(this);
    m_card->setObjectName(QStringLiteral("merge.card"));
    m_card->setAttribute(Qt::WA_StyledBackground);
    m_card->setStyleSheet(
        QStringLiteral("#merge\\.card { background: %1; border: 1px solid %2; border-radius: %3px; }")
            .arg(theme().colour.panel.name(), theme().colour.controlLine.name())
            .arg(theme().size.radiusDialog));
    m_card->setAccessibleName(m_state.heads.title);
    setAccessibleName(m_state.heads.title);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHead());
    const std::vector<MergeRow> rows = mergeRows(m_state, QLocale());
    m_scroll = new QScrollArea(m_card);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeTable(rows));
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot());
    m_card->show();
    showRows(rows);
}

QWidget *MergePanel::makeHead()
{
    auto *head = new QWidget(m_card);
    auto *row = new QHBoxLayout(head);
    const int side = theme().px(20);
    row->setContentsMargins(side, theme().px(16), theme().px(12), theme().px(14));
    row->setSpacing(theme().px(10));
    auto *icon = new QLabel(head);
    icon->setPixmap(widgets::iconPixmap(QStringLiteral("git-compare"), theme().colour.warning, theme().px(20),
                                        devicePixelRatioF()));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(theme().px(2));
    QLabel *title = widgets::wrappedLabel(m_state.heads.title, nullptr, head);
    title->setObjectName(QStringLiteral("merge.title"));
    title->setFont(theme().font.cardTitle);
    m_subtitle = widgets::wrappedLabel({}, "muted", head);
    m_subtitle->setObjectName(QStringLiteral("merge.subtitle"));
    text->addWidget(title);
    text->addWidget(m_subtitle);
    row->addLayout(text, 1);
    auto *close = new QToolButton(head);
    close->setObjectName(QStringLiteral("merge.close"));
    close->setIcon(widgets::themedIcon(QStringLiteral("x")));
    close->setToolTip(tr("Decide later (Esc)"));
    close->setAccessibleName(tr("Decide later"));
    // The last one to be reached by Tab is the foot; the cross is for the mouse, Esc for the keyboard.
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, this, &MergePanel::laterWanted);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *MergePanel::makeFoot()
{
    auto *foot = new QWidget(m_card);
    auto *column = new QVBoxLayout(foot);
    const int side = theme().px(20);
    column->setContentsMargins(0, 0, 0, theme().px(16));
    column->setSpacing(theme().px(14));
    auto *line = new QFrame(foot);
    line->setProperty("role", QStringLiteral("separator"));
    column->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(side, 0, side, 0);
    row->setSpacing(theme().px(10));
    auto *icon = new QLabel(foot);
    icon->setPixmap(widgets::iconPixmap(QStringLiteral("info"), theme().colour.muted, theme().size.iconState,
                                        devicePixelRatioF()));
    row->addWidget(icon);
    m_fault = widgets::wrappedLabel(m_state.heads.note, "muted", foot);
    m_fault->setObjectName(QStringLiteral("merge.note"));
    row->addWidget(m_fault, 1);
    m_later = new QPushButton(tr("Decide later"), foot);
    m_later->setObjectName(QStringLiteral("merge.later"));
    m_later->setAutoDefault(false);
    connect(m_later, &QPushButton::clicked, this, &MergePanel::laterWanted);
    m_save = new QPushButton(foot);
    m_save->setObjectName(QStringLiteral("merge.save"));
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveWanted(m_state.merge); });
    row->addWidget(m_later);
    row->addWidget(m_save);
    column->addLayout(row);
    return foot;
}

void MergePanel::showRows(const std::vector<MergeRow> &rows)
{
    const int left = rowsLeft(rows);
    int asked = 0;
    int merged = 0;
    for (const MergeRow &row : rows) {
        (row.asked ? asked : merged) += 1;
        const auto cell = std::find_if(m_results.begin(), m_results.end(),
                                       [&](const ResultCell &one) { return one.path == row.path; });
        if (!row.asked || cell == m_results.end())
            continue;
        const bool open = row.choice == Choice::Undecided;
        cell->icon->setVisible(open);
        cell->value->setText(open ? tr("not chosen") : row.result.value);
        cell->value->setFont(open ? theme().font.base : theme().font.baseStrong);
        cell->note->setText(row.preselected ? tr("proposed: it was measured on site") : QString());
        cell->note->setVisible(row.preselected);
    }
    //: place of the record, what to do, what is done already
    m_subtitle->setText(tr("%1. %2; %3.")
                            .arg(m_state.heads.place, tr("Choose a value for %n fields", nullptr, asked),
                                 tr("%n fields merged by themselves", nullptr, merged)));
    m_save->setText(m_state.saving ? tr("Saving")
                    : left > 0     ? tr("Save the result · %n fields left", nullptr, left)
                                   : tr("Save the result"));
    m_save->setEnabled(left == 0 && !m_state.saving);
    m_later->setEnabled(!m_state.saving);
    m_fault->setText(m_state.fault.isEmpty() ? m_state.heads.note : m_state.fault);
    for (QWidget *widget : m_merged)
        widget->setVisible(m_state.listOpen);
    if (m_fold) {
        m_fold->setIcon(widgets::themedIcon(m_state.listOpen ? QStringLiteral("chevron-down")
                                                             : QStringLiteral("chevron-right")));
        m_fold->setAccessibleDescription(m_state.listOpen ? tr("shown") : tr("hidden"));
    }
}

void MergePanel::place()
{
    setGeometry(parentWidget()->rect());
    if (!m_card)
        return;
    const int margin = std::min(theme().px(kMargin), width() / 40);
    const int wide = std::min(theme().px(kWidth), width() - 2 * margin);
    QWidget *table = m_scroll->widget();
    table->layout()->activate();
    const int tableHeight = table->layout()->hasHeightForWidth()
                                ? table->layout()->totalHeightForWidth(wide - 2)
                                : table->layout()->totalSizeHint().height();
    int high = tableHeight + 2;
    for (int at = 0; at < m_card->layout()->count(); ++at) {
        QLayoutItem *item = m_card->layout()->itemAt(at);
        if (item->widget() != m_scroll)
            high += item->hasHeightForWidth() ? item->heightForWidth(wide - 2) : item->sizeHint().height();
    }
    high = std::min(high, height() - 2 * margin);
    m_card->setGeometry((width() - wide) / 2, std::max(margin, (height() - high) / 2), wide, high);
}

void MergePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().colour.scrim);
}

void MergePanel::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void MergePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!m_state.saving)
            emit laterWanted();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_save->isEnabled())
            m_save->click();
    }
    // Nothing of what is pressed here belongs to the page below.
    event->accept();
}

bool MergePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

bool MergePanel::focusNextPrevChild(bool next)
{
    QWidget *from = window()->focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    for (QWidget *to = next ? from->nextInFocusChain() : from->previousInFocusChain(); to != from;
         to = next ? to->nextInFocusChain() : to->previousInFocusChain()) {
        if (!m_card->isAncestorOf(to) || !to->isVisible() || !to->isEnabled() ||
            !(to->focusPolicy() & Qt::TabFocus))
            continue;
        to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        m_scroll->ensureWidgetVisible(to);
        return true;
    }
    return true;
}

} // namespace videoguard::partners
