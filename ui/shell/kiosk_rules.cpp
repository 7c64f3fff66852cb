// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/kiosk_rules.h"

#include "ui/wall/wall_page.h"
#include "ui/wall/wall_reducer.h"

#include <QKeyEvent>

namespace videoguard::shell {

namespace {

bool isLeaveKey(const QKeyEvent &event)
{
    // A keypad or a second layout group may add modifiers of their own.
    const auto asked = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier);
    return event.key() == Qt::Key_K && asked == (Qt::ControlModifier | Qt::ShiftModifier);
}

// Digits, Enter, Backspace, arrows and Tab: the wall itself has no other keys.
bool isWallKey(const QObject *watched, const QKeyEvent &event)
{
    const auto others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return qobject_cast<const wall::WallView *>(watched) && !(event.modifiers() & others);
}

// "One level back" ends full screen when there is nothing else to go back from.
bool staysOnWall(const QObject *action)
{
    for (const QObject *parent = action->parent(); parent; parent = parent->parent()) {
        if (auto *page = qobject_cast<wall::WallPage *>(const_cast<QObject *>(parent))) {
            const wall::WallState &state = page->store().state();
            return !(wall::back(state) == state);
        }
    }
    return false;
}

} // namespace

KioskVerdict kioskVerdict(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return isLeaveKey(*static_cast<QKeyEvent *>(event)) ? KioskVerdict::Refuse : KioskVerdict::Pass;
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isLeaveKey(key))
            return KioskVerdict::Leave;
        const bool passes = !watched->isWidgetType() || isWallKey(watched, key);
        return passes ? KioskVerdict::Pass : KioskVerdict::Refuse;
    }
    case QEvent::MouseMove: {
        const bool drags = static_cast<QMouseEvent *>(event)->buttons() != Qt::NoButton;
        return watched->isWidgetType() && drags ? KioskVerdict::Refuse : KioskVerdict::Pass;
    }
    case QEvent::MouseButtonDblClick: // enlarges the tile under it
        return !watched->isWidgetType() || qobject_cast<wall::WallView *>(watched) ? KioskVerdict::Pass
                                                                                   : KioskVerdict::Refuse;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
        // On its way through the window's own object it still belongs to no part.
        return watched->isWidgetType() ? KioskVerdict::Refuse : KioskVerdict::Pass;
    default:
        return KioskVerdict::Pass;
    }
}

bool kioskAllowsShortcut(const QObject *owner)
{
    const QString name = owner->objectName();
    static const QStringList looking{QStringLiteral("wall.enlarge"), QStringLiteral("wall.zoomIn"),
                                     QStringLiteral("wall.zoomOut"), QStringLiteral("wall.zoomReset"),
                                     QStringLiteral("wall.overlay")};
    if (!qobject_cast<const QAction *>(owner))
        return false;
    if (name == QLatin1String("wall.back"))
        return staysOnWall(owner);
    return looking.contains(name) || name.startsWith(QLatin1String("wall.layout.")) ||
           name.startsWith(QLatin1String("wall.view."));
}

bool coversWall(const QWidget *window)
{
    switch (window->windowType()) {
    case Qt::Window:
    case Qt::Dialog:
    case Qt::Sheet:
    case Qt::Drawer:
    case Qt::Popup:
    case Qt::Tool:
        return window->isWindow();
    default:
        return false;
    }
}

} // namespace videoguard::shell
