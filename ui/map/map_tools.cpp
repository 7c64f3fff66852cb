// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_tools.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace videoguard::map {

using widgets::ActionButton;

MapTools::MapTools(MapActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_search(new widgets::SearchField({}, actions.find->shortcut(), this))
    , m_layers(new QMenu(this))
    , m_measure(new QMenu(this))
    , m_select(new QMenu(this))
    , m_more(new QMenu(this))
    , m_layersAction(menuAction("map.layersMenu", "layers", m_layers))
    , m_measureAction(menuAction("map.measureMenu", "ruler", m_measure))
    , m_selectAction(menuAction("map.selectMenu", "square-dashed", m_select))
    , m_moreAction(menuAction("map.moreMenu", "ellipsis", m_more))
{
    const widgets::Theme &theme = widgets::theme();
    m_search->setObjectName(QStringLiteral("map.search"));
    m_measure->addActions({actions.distance, actions.area});
    m_select->addActions({actions.rectangle, actions.lasso});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.size.controlGap);
    row->addWidget(m_search, 1);
    const auto add = [&](QAction *action, ActionButton::Look look) {
        auto *button = new ActionButton(action, look, this);
        button->setFocusPolicy(Qt::TabFocus);
        button->setPopupMode(QToolButton::InstantPopup);
        row->addWidget(button);
        m_buttons.push_back(button);
    };
    add(m_layersAction, ActionButton::Look::Outlined);
    add(actions.seeing, ActionButton::Look::Flat);
    add(m_measureAction, ActionButton::Look::Flat);
    add(m_selectAction, ActionButton::Look::Flat);
    add(m_moreAction, ActionButton::Look::Flat);
    m_buttons.back()->setIconOnly(true);
    retranslate();
}

QAction *MapTools::menuAction(const char *objectName, const char *icon, QMenu *menu)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(objectName));
    action->setIcon(widgets::themedIcon(QLatin1String(icon)));
    action->setMenu(menu);
    return action;
}

void MapTools::retranslate()
{
    m_search->edit()->setPlaceholderText(tr("Place, camera, number or coordinates"));
    m_search->edit()->setAccessibleName(tr("Go to a place, a camera or coordinates"));
    const auto describe = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(tip);
    };
    describe(m_layersAction, tr("Layers"), tr("What the map shows"));
    describe(m_measureAction, tr("Measure"), tr("Measure distances and areas"));
    describe(m_selectAction, tr("Select area"), tr("Select several cameras on the map"));
    describe(m_moreAction, tr("More"), tr("Saved views, export, map sources"));
    arrange();
}

int MapTools::widthFor(bool iconOnly) const
{
    int width = 0;
    for (const ActionButton *button : m_buttons)
        width += button->widthFor(iconOnly || button == m_buttons.back()) + widgets::theme().size.controlGap;
    return width;
}

QSize MapTools::sizeHint() const
{
    return {widgets::theme().px(340) + widthFor(false), m_search->sizeHint().height()};
}

QSize MapTools::minimumSizeHint() const
{
    return {widgets::theme().px(140) + widthFor(true), m_search->minimumSizeHint().height()};
}

void MapTools::arrange()
{
    const bool iconOnly = width() < widgets::theme().px(200) + widthFor(false);
    for (ActionButton *button : m_buttons)
        button->setIconOnly(iconOnly || button == m_buttons.back());
}

void MapTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MapTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace videoguard::map
