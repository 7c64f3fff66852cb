// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/kiosk.h"

#include "app/base/log.h"
#include "ui/shell/kiosk_code.h"
#include "ui/shell/kiosk_hint.h"
#include "ui/shell/kiosk_places.h"
#include "ui/shell/kiosk_rules.h"
#include "ui/shell/kiosk_windows.h"
#include "ui/wall/wall_view.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPointer>
#include <QTimer>
#include <QWindow>

namespace videoguard::shell {

namespace {

constexpr std::chrono::seconds kPointerDelay{5};
const QString kMonitors = QStringLiteral("workstation/kioskMonitors");
const QString kCode = QStringLiteral("workstation/kioskCode");
constexpr auto kAllowed = "kioskAllowed";

bool isAllowed(const QWidget *window)
{
    return window->property(kAllowed).toBool();
}

// The window that an event at `object` belongs to; null: no window's.
QWidget *windowOf(const QObject *object)
{
    for (; object; object = object->parent()) {
        if (object->isWidgetType())
            return static_cast<const QWidget *>(object)->window();
    }
    return nullptr;
}

} // namespace

struct Kiosk::Private {
    Private(console::Settings &s, console::Preferences &p)
        : settings(s)
        , preferences(p)
    {
    }

    console::Settings &settings;
    console::Preferences &preferences;
    KioskWindows windows;
    KioskTries tries{base::systemClock()};
    QPointer<KioskLeaveDialog> dialog;
    QPointer<KioskHint> hint;
    QTimer idle; ///< of the pointer
    bool pointerHidden = false;
    bool on = false;
    bool quitting = false; ///< the program itself or the system ends it
};

Kiosk::Kiosk(console::Settings &settings, console::Preferences &preferences, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(settings, preferences))
{
    d->idle.setSingleShot(true);
    d->idle.setInterval(kPointerDelay);
    connect(&d->idle, &QTimer::timeout, this, &Kiosk::hidePointer);
    connect(&settings, &console::Settings::changed, this, [this](const QString &key) {
        if (d->on && key == kMonitors)
            d->windows.setWanted(kioskMonitors(d->settings.value(kMonitors).toString()));
    });
}

Kiosk::~Kiosk()
{
    wakePointer();
}

bool Kiosk::isOn() const
{
    return d->on;
}

QString Kiosk::codeHash() const
{
    return d->preferences.value(kCode).toString();
}

void Kiosk::allow(QWidget *dialog)
{
    dialog->setProperty(kAllowed, true);
}

void Kiosk::setPointerDelay(std::chrono::milliseconds delay)
{
    d->idle.setInterval(delay);
}

void Kiosk::enter(const QList<QWidget *> &windows)
{
    if (d->on || windows.isEmpty())
        return;
    d->on = true;
    qCInfo(base::logUi) << "wall PC: locked";
    d->windows.remember(windows);
    emit changed(true);
    d->windows.cover(kioskMonitors(d->settings.value(kMonitors).toString()));
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other->isVisible() && !d->windows.contains(other) && coversWall(other) && !isAllowed(other))
            refuse(other);
    }
    qApp->installEventFilter(this);
    for (QWidget *window : windows)
        keepFocus(window);
    windows.front()->activateWindow();
    d->hint = new KioskHint(*windows.front(), !codeHash().isEmpty());
    d->idle.start();
}

void Kiosk::leave()
{
    if (!d->on)
        return;
    d->on = false;
    qCInfo(base::logUi) << "wall PC: unlocked";
    qApp->removeEventFilter(this);
    d->idle.stop();
    wakePointer();
    delete d->hint;
    if (d->dialog)
        d->dialog->close();
    emit changed(false);
    const QPointer<QWidget> main = d->windows.main();
    d->windows.restore();
    if (main)
        main->activateWindow();
}

bool Kiosk::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Quit && watched == qApp) {
        // Nobody at the keyboard can ask for that: the system shuts down, or the program has a reason.
        d->quitting = true;
        QTimer::singleShot(0, this, [this] { d->quitting = false; });
        return false;
    }
    if (type == QEvent::MouseMove || type == QEvent::MouseButtonPress || type == QEvent::Wheel)
        wakePointer();
    if (type == QEvent::Shortcut) {
        const QWidget *window = windowOf(watched);
        return !(window && isAllowed(window)) && !kioskAllowsShortcut(watched);
    }
    QWidget *widget = watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    if (type == QEvent::Show && widget && widget->isWindow() && !d->windows.contains(widget) &&
        coversWall(widget) && !isAllowed(widget)) {
        refuse(widget);
        return false;
    }
    QWidget *window = widget ? widget->window() : nullptr;
    if (!window && watched->isWindowType()) {
        for (QWidget *one : d->windows.windows()) {
            if (one->windowHandle() == watched)
                window = one;
        }
    }
    if (!window || !d->windows.contains(window))
        return false;
    if (type == QEvent::Close && widget == window && !d->quitting) {
        event->ignore();
        return true;
    }
    if (type == QEvent::WindowStateChange && widget == window && !window->isFullScreen())
        d->windows.placeSoon();
    if (type == QEvent::FocusIn && widget && !qobject_cast<wall::WallView *>(widget))
        QTimer::singleShot(0, this, [this, held = QPointer<QWidget>(window)] {
            if (held && d->on)
                keepFocus(held);
        });
    switch (kioskVerdict(watched, event)) {
    case KioskVerdict::Pass:
        return false;
    case KioskVerdict::Leave:
        if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
            askForCode();
        return true;
    case KioskVerdict::Refuse:
        break;
    }
    // A refused override means: this key is no shortcut, it comes as a key.
    event->setAccepted(type == QEvent::ShortcutOverride);
    return true;
}

// The keys that look belong to the wall.
void Kiosk::keepFocus(QWidget *window)
{
    for (auto *view : window->findChildren<wall::WallView *>()) {
        if (view->isVisible() && !view->hasFocus()) {
            view->setFocus();
            return;
        }
    }
}

void Kiosk::refuse(QWidget *window)
{
    qCInfo(base::logUi).noquote() << "wall PC: a window was not shown:"
                                  << QString::fromLatin1(window->metaObject()->className());
    // It is about to be shown: not on the screen, not even for a moment. Whoever waits for it gets "no".
    if (!window->windowHandle() || !window->windowHandle()->isVisible())
        window->setAttribute(Qt::WA_DontShowOnScreen);
    QTimer::singleShot(0, window, [window] {
        if (auto *dialog = qobject_cast<QDialog *>(window))
            dialog->reject();
        else
            window->close();
        window->hide();
        window->setAttribute(Qt::WA_DontShowOnScreen, false);
    });
}

void Kiosk::askForCode()
{
    if (codeHash().isEmpty()) {
        emit leaveWanted();
        return;
    }
    if (d->dialog || !d->windows.main())
        return;
    delete d->hint;
    d->dialog = new KioskLeaveDialog(codeHash(), d->tries, d->windows.main());
    allow(d->dialog);
    wakePointer();
    d->idle.stop();
    connect(d->dialog, &QDialog::accepted, this, &Kiosk::leaveWanted);
    connect(d->dialog, &QDialog::finished, this, [this] {
        // Without a window manager nobody gives the keyboard back to the wall.
        if (d->windows.main())
            d->windows.main()->activateWindow();
        if (d->on)
            d->idle.start();
    });
    d->dialog->open();
    d->dialog->activateWindow();
}

void Kiosk::wakePointer()
{
    if (std::exchange(d->pointerHidden, false))
        QApplication::restoreOverrideCursor();
    if (d->on && !d->dialog)
        d->idle.start();
}

void Kiosk::hidePointer()
{
    if (!d->on || std::exchange(d->pointerHidden, true))
        return;
    QApplication::setOverrideCursor(Qt::BlankCursor);
}

} // namespace videoguard::shell
