// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/catalogue_bar.h"

#include "ui/catalogue/catalogue_actions.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPushButton>

namespace videoguard::catalogue_ui {

using widgets::ActionButton;
using widgets::theme;

CatalogueBar::CatalogueBar(CatalogueActions &actions, QMenu *columns, QMenu *saved, QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_marked(new QLabel(this))
    , m_chips(new FilterChips(this))
    , m_filterAction(new QAction(widgets::themedIcon(QStringLiteral("plus")), tr("Filter"), this))
    , m_savedAction(new QAction(widgets::themedIcon(QStringLiteral("bookmark")), tr("Saved filters"), this))
    , m_filterMenu(new FilterMenu(this))
    , m_filter(new ActionButton(m_filterAction, ActionButton::Look::Flat, this))
    , m_saved(new ActionButton(m_savedAction, ActionButton::Look::Flat, this))
    , m_columns(new ActionButton(actions.columns, ActionButton::Look::Flat, this))
    , m_import(new ActionButton(actions.importFile, ActionButton::Look::Outlined, this))
    , m_export(new ActionButton(actions.exportFile, ActionButton::Look::Outlined, this))
    , m_new(new QPushButton(this))
{
    m_counts->setObjectName(QStringLiteral("catalogue.counts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_filterAction->setToolTip(tr("Narrow the list by owner, status, kind and more"));
    m_savedAction->setToolTip(tr("Filters kept under a name"));
    m_filter->setObjectName(QStringLiteral("catalogue.filter"));
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setMenu(m_filterMenu);
    m_saved->setObjectName(QStringLiteral("catalogue.saved"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(saved);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(columns);
    m_columns->setIconOnly(true);
    m_new->setProperty("role", QStringLiteral("primary"));
    m_new->setIcon(widgets::themedIcon(QStringLiteral("plus"), [] { return theme().colour.accentText; }));
    m_new->setAutoDefault(false);
    m_new->setFocusPolicy(Qt::TabFocus);
    m_new->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto follow = [this, action = actions.newCamera] {
        m_new->setText(action->text());
        m_new->setToolTip(action->toolTip());
        m_new->setEnabled(action->isEnabled());
        // The accent's text colour on a button that is off would be lost on the ground.
        m_new->setIcon(action->isEnabled() ? widgets::themedIcon(QStringLiteral("plus"),
                                                                 [] { return theme().colour.accentText; })
                                           : widgets::themedIcon(QStringLiteral("plus")));
    };
    follow();
    connect(actions.newCamera, &QAction::changed, this, follow);
    connect(m_new, &QPushButton::clicked, actions.newCamera, &QAction::trigger);
    connect(m_chips, &FilterChips::filterWanted, this, &CatalogueBar::filterWanted);
    connect(m_filterMenu, &FilterMenu::filterWanted, this, &CatalogueBar::filterWanted);
    connect(m_filterMenu, &FilterMenu::dayWanted, this, &CatalogueBar::dayWanted);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_counts);
    row->addWidget(m_marked);
    row->addWidget(m_chips);
    row->addWidget(m_filter);
    row->addWidget(m_saved);
    row->addStretch(1);
    row->addWidget(m_columns);
    row->addWidget(m_import);
    row->addWidget(m_export);
    row->addWidget(m_new);
    m_marked->setProperty("role", QStringLiteral("muted"));
    m_marked->hide();
    m_chips->hide();
    restyle();
}

void CatalogueBar::setFilter(const catalogue::Filter &filter, const TableWords &words)
{
    m_chips->setChips(filterChips(filter, words));
    m_filterMenu->setFilter(filter, words);
    fit();
}

void CatalogueBar::setCounts(qint64 shown, qint64 all)
{
    if (shown < 0 || all < 0)
        return;
    const QLocale locale;
    m_counts->setText(shown == all ? tr("Shows all %1").arg(locale.toString(all))
                                   //: cameras shown of all there are
                                   : tr("Shows %1 of %2").arg(locale.toString(shown), locale.toString(all)));
    fit();
}

void CatalogueBar::setMarked(int count)
{
    m_marked->setText(tr("%n marked", nullptr, count));
    m_marked->setVisible(count > 1);
    fit();
}

QString CatalogueBar::countText() const
{
    return m_counts->text();
}

void CatalogueBar::openFilterMenu()
{
    m_filter->showMenu();
}

void CatalogueBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CatalogueBar::fit()
{
    // Words go before chips do: a chip says what is missing from the list.
    const int gap = theme().size.controlGap;
    int fixed = 2 * theme().size.panelPadding + m_counts->sizeHint().width() + gap +
                m_filter->widthFor(false) + gap + m_columns->widthFor(true) + m_new->sizeHint().width() +
                3 * gap;
    if (!m_marked->isHidden())
        fixed += m_marked->sizeHint().width() + gap;
    if (!m_chips->isHidden())
        fixed += m_chips->sizeHint().width() + gap;
    const auto need = [&](bool savedWord, bool fileWords) {
        return fixed + m_saved->widthFor(!savedWord) + m_import->widthFor(!fileWords) +
               m_export->widthFor(!fileWords) + 3 * gap;
    };
    const bool savedWord = need(true, true) <= width();
    const bool fileWords = need(false, true) <= width();
    m_saved->setIconOnly(!savedWord);
    m_import->setIconOnly(!fileWords);
    m_export->setIconOnly(!fileWords);
}

void CatalogueBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().colour.canvas);
}

void CatalogueBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && layout())
        restyle();
}

void CatalogueBar::restyle()
{
    const int side = theme().px(14);
    layout()->setContentsMargins(side, theme().px(10), side, theme().px(10));
    layout()->setSpacing(theme().size.controlGap);
    m_counts->setFont(theme().font.baseStrong);
    fit();
}

} // namespace videoguard::catalogue_ui
