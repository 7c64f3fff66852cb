// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/tab_stops.h"

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QLineEdit>
#include <QToolButton>

namespace videoguard::widgets {

void keepOneTabStop(QButtonGroup &group)
{
    const auto follow = [&group] {
        const QAbstractButton *checked = group.checkedButton();
        for (QAbstractButton *button : group.buttons())
            button->setFocusPolicy(!checked || button == checked ? Qt::StrongFocus : Qt::ClickFocus);
    };
    QObject::connect(&group, &QButtonGroup::buttonToggled, &group, follow);
    follow();
}

void giveKeysToIcons(QLineEdit &line)
{
    QWidget *before = &line;
    for (auto *icon : line.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QAction *action = icon->defaultAction();
        if (!action)
            continue;
        icon->setAccessibleName(action->toolTip());
        icon->setFocusPolicy(Qt::TabFocus);
        QWidget::setTabOrder(before, icon);
        before = icon;
    }
}

} // namespace videoguard::widgets
