// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/placed_keys.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QShortcut>
#include <QWidget>

#include <array>

namespace videoguard::widgets {

namespace {

// X11 and Wayland count from the kernel's numbers + 8; those are the scan codes that Windows gives.
#if defined(Q_OS_WIN)
constexpr quint32 kFirstPlace = 0;
#else
constexpr quint32 kFirstPlace = 8;
#endif

struct Row {
    quint32 first;
    const char *plain;
    const char *shifted; ///< of signs; letters stay themselves
};
constexpr std::array kRows{Row{2, "1234567890-=", "!@#$%^&*()_+"}, Row{16, "QWERTYUIOP[]", "QWERTYUIOP{}"},
                           Row{30, "ASDFGHJKL;'`", "ASDFGHJKL:\"~"}, Row{43, "\\ZXCVBNM,./", "|ZXCVBNM<>?"}};

/// The key at this place; Key_unknown outside the four rows.
Qt::Key keyAt(quint32 scanCode, bool shifted)
{
    for (const Row &row : kRows) {
        const auto length = static_cast<quint32>(qstrlen(row.plain));
        if (scanCode < kFirstPlace + row.first || scanCode >= kFirstPlace + row.first + length)
            continue;
        return static_cast<Qt::Key>((shifted ? row.shifted : row.plain)[scanCode - kFirstPlace - row.first]);
    }
    return Qt::Key_unknown;
}

/// Windows says Ctrl+Alt for AltGr.
bool isAltGr(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::AltModifier;
    return (event.modifiers() & Qt::GroupSwitchModifier) || (event.modifiers() & both) == both;
}

/// A letter that no shortcut is made of: beyond ASCII, yet no key with a name (Escape, F1).
bool isForeignLetter(const QKeyEvent &event)
{
    return event.key() > 0x7f && event.key() < Qt::Key_Escape && QChar::isLetter(uint(event.key()));
}

class PlacedShortcuts final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Only what every widget on the way up to its window left alone.
        if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
            return false;
        auto *window = static_cast<QWidget *>(watched);
        return window->isWindow() && trigger(*window, *static_cast<QKeyEvent *>(event));
    }

private:
    static QList<QKeySequence> sequencesOf(const QKeyEvent &event)
    {
        const Qt::Key plain = placedKey(event);
        if (plain == Qt::Key_unknown)
            return {};
        const Qt::KeyboardModifiers held = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier |
                                                                Qt::AltModifier | Qt::MetaModifier);
        QList<QKeySequence> sequences{QKeySequence(QKeyCombination(held, plain))};
        // "+" is the key of "=" with Shift.
        const Qt::Key shifted = keyAt(event.nativeScanCode(), true);
        if ((held & Qt::ShiftModifier) && shifted != plain)
            sequences << QKeySequence(QKeyCombination(held & ~Qt::ShiftModifier, shifted));
        return sequences;
    }

    static bool trigger(QWidget &window, const QKeyEvent &event)
    {
        const QList<QKeySequence> sequences = sequencesOf(event);
        if (sequences.isEmpty())
            return false;
        const auto matches = [&](const QAction &action) {
            const QList<QKeySequence> own = action.shortcuts();
            return action.isEnabled() && action.isVisible() &&
                   (action.autoRepeat() || !event.isAutoRepeat()) &&
                   std::any_of(sequences.begin(), sequences.end(),
                               [&own](const QKeySequence &one) { return own.contains(one); });
        };
        QWidget *focused = window.focusWidget();
        for (QWidget *widget = focused ? focused : &window; widget; widget = widget->parentWidget()) {
            for (QAction *action : widget->actions()) {
                if ((widget == focused || action->shortcutContext() != Qt::WidgetShortcut) &&
                    matches(*action)) {
                    action->trigger();
                    return true;
                }
            }
            if (widget->isWindow())
                break;
        }
        return triggerInWindow(window, sequences, matches);
    }

    template<typename Matches>
    static bool triggerInWindow(QWidget &window, const QList<QKeySequence> &sequences, const Matches &matches)
    {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &window)
                continue;
            for (QAction *action : widget->actions()) {
                const bool isFar = action->shortcutContext() == Qt::WindowShortcut ||
                                   action->shortcutContext() == Qt::ApplicationShortcut;
                if (isFar && matches(*action)) {
                    action->trigger();
                    return true;
                }
            }
        }
        for (QShortcut *shortcut : window.findChildren<QShortcut *>()) {
            const bool isFar =
                shortcut->context() == Qt::WindowShortcut || shortcut->context() == Qt::ApplicationShortcut;
            if (isFar && shortcut->isEnabled() && sequences.contains(shortcut->key())) {
                emit shortcut->activated();
                return true;
            }
        }
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && sequences.contains(button->shortcut())) {
                button->click();
                return true;
            }
        }
        return false;
    }
};

} // namespace

Qt::Key placedKey(const QKeyEvent &event)
{
    return isForeignLetter(event) && !isAltGr(event) ? keyAt(event.nativeScanCode(), false) : Qt::Key_unknown;
}

int typedDigit(const QKeyEvent &event)
{
    const bool isDigit = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9;
    if (isDigit && isAltGr(event))
        return event.key() - Qt::Key_0;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return -1;
    const int key = isDigit ? event.key() : placedKey(event);
    return key >= Qt::Key_0 && key <= Qt::Key_9 ? key - Qt::Key_0 : -1;
}

void installPlacedShortcuts()
{
    static bool installed = false;
    if (std::exchange(installed, true))
        return;
    qApp->installEventFilter(new PlacedShortcuts(qApp));
}

} // namespace videoguard::widgets
