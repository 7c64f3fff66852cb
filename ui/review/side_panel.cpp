// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/side_panel.h"

#include "ui/widgets/card_parts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace videoguard::review {

using widgets::theme;

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_bookmarks(new SideList(QStringLiteral("review.bookmarks"), this))
    , m_holds(new SideList(QStringLiteral("review.holds"), this))
    , m_history(new SideList(QStringLiteral("review.history"), this))
    , m_kept(new QWidget(this))
    , m_keptTitle(new QLabel(m_kept))
    , m_keptStrong(widgets::plainText({}, nullptr, m_kept))
    , m_keptMuted(widgets::plainText({}, "muted", m_kept))
{
    setObjectName(QStringLiteral("review.side"));
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(QStringLiteral("review.tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (SideList *list : {m_bookmarks, m_holds, m_history}) {
        m_tabs->addTab(QString());
        m_stack->addWidget(list);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        emit tabShown();
    });
    const int pad = theme().size.panelPadding;
    auto *kept = new QVBoxLayout(m_kept);
    kept->setContentsMargins(pad, pad, pad, pad);
    kept->setSpacing(theme().px(4));
    auto *head = new QHBoxLayout;
    auto *icon = new QLabel(m_kept);
    icon->setPixmap(
        widgets::themedIcon(QStringLiteral("file-lock"))
            .pixmap(QSize(theme().size.iconControl, theme().size.iconControl), devicePixelRatioF()));
    m_keptTitle->setFont(theme().font.baseStrong);
    head->addWidget(icon);
    head->addWidget(m_keptTitle, 1);
    kept->addLayout(head);
    kept->addWidget(m_keptStrong);
    kept->addWidget(m_keptMuted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(widgets::separator(this));
    column->addWidget(m_stack, 1);
    column->addWidget(widgets::separator(this));
    column->addWidget(m_kept);
    retranslate();
}

SideList &SidePanel::list(Tab tab) const
{
    return tab == Tab::Bookmarks ? *m_bookmarks : tab == Tab::Holds ? *m_holds : *m_history;
}

SidePanel::Tab SidePanel::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void SidePanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void SidePanel::setBookmarks(const std::vector<SideRow> &rows)
{
    m_bookmarks->setRows(rows);
    nameTabs();
}

void SidePanel::setHolds(const std::vector<SideRow> &rows)
{
    m_holds->setRows(rows);
    nameTabs();
}

void SidePanel::setHistory(const std::vector<SideRow> &rows)
{
    m_history->setRows(rows);
    nameTabs();
}

void SidePanel::setSummary(const QString &strong, const QString &muted)
{
    m_keptStrong->setText(
        strong.isEmpty() ? tr("Nothing of what is shown is kept. It goes when its time is over.") : strong);
    m_keptMuted->setText(muted);
    m_keptMuted->setVisible(!muted.isEmpty());
}

void SidePanel::nameTabs()
{
    const auto name = [this](Tab tab, const QString &word) {
        const auto count = static_cast<int>(list(tab).rows().size());
        m_tabs->setTabText(static_cast<int>(tab),
                           count > 0 ? tr("%1 %2", "tab, how many").arg(word).arg(count) : word);
    };
    name(Tab::Bookmarks, tr("Bookmarks"));
    name(Tab::Holds, tr("Holds"));
    name(Tab::History, tr("History"));
}

void SidePanel::retranslate()
{
    nameTabs();
    m_tabs->setAccessibleName(tr("Part of the column"));
    m_bookmarks->setAccessibleName(tr("Bookmarks"));
    m_holds->setAccessibleName(tr("Holds"));
    m_history->setAccessibleName(tr("History"));
    m_bookmarks->setEmptyWords(tr("No bookmarks. Press B at a moment that somebody should find again."));
    m_holds->setEmptyWords(tr("Nothing is kept from deletion. Mark in and out, then choose “Keep…”."));
    m_history->setEmptyWords(tr("Nothing was done to this footage."));
    m_keptTitle->setText(tr("Kept from deletion"));
}

QSize SidePanel::sizeHint() const
{
    return {theme().px(400), theme().px(400)};
}

QSize SidePanel::minimumSizeHint() const
{
    return {theme().px(240), theme().px(160)};
}

} // namespace videoguard::review
