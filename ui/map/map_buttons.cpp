// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_buttons.h"

#include "ui/map/map_actions.h"
#include "ui/widgets/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace videoguard::map {

MapButtons::MapButtons(const MapActions &actions, QWidget *parent)
    : QWidget(parent)
{
    const widgets::Theme &theme = widgets::theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QAction *action : {actions.zoomIn, actions.zoomOut, actions.home}) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("button.%1").arg(action->objectName()));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRepeat(action != actions.home);
        button->setFixedSize(theme.px(34), theme.px(34));
        if (action == actions.home)
            column->addSpacing(theme.size.controlGap);
        column->addWidget(button);
    }
    adjustSize();
}

// On the map's ground a button without a fill of its own would not be seen.
void MapButtons::paintEvent(QPaintEvent *)
{
    const widgets::Theme &theme = widgets::theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour.line, 1));
    painter.setBrush(theme.colour.panel);
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    const QRectF zoom = QRectF(buttons[0]->geometry().united(buttons[1]->geometry()));
    for (const QRectF &box : {zoom, QRectF(buttons[2]->geometry())})
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.size.radiusControl,
                                theme.size.radiusControl);
}

} // namespace videoguard::map
