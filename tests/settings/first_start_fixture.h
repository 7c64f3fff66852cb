// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/console.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "ui/shell/first_start.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>

namespace videoguard::test {

/// A real console on a profile of its own; the language of the interface is English again afterwards.
struct FreshConsole {
    QTemporaryDir folder;
    std::unique_ptr<console::Console> console;

    FreshConsole()
    {
        shell::useLanguage(QStringLiteral("en"));
        start();
    }
    ~FreshConsole() { shell::useLanguage(QStringLiteral("en")); }

    void start()
    {
        auto opened = console::Console::open(folder.path());
        if (!opened)
            FAIL(base::describe(opened.error()).toStdString());
        console = std::move(*opened);
    }
    void restart()
    {
        console.reset();
        start();
    }
    [[nodiscard]] QJsonValue kept(const char *key) const
    {
        return console->preferences().value(QLatin1String(key));
    }
    [[nodiscard]] bool isMarked() const { return kept("general/firstStartDone").toBool(); }
    [[nodiscard]] QString ownSlug() const
    {
        const catalogue::Partner *own = console->catalogue().partner(console->catalogue().ownPartnerId());
        return own ? own->slug : QString();
    }
};

/// Presses a key on what has the focus in `window`, as the keyboard does.
inline void press(QWidget &window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                  const QString &text = {})
{
    QWidget *target = window.focusWidget() ? window.focusWidget() : &window;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(target, &up);
}

inline void type(QWidget &window, const QString &text)
{
    for (const QChar c : text)
        press(window, 0, Qt::NoModifier, c);
}

/// Tab until the part with this object name (or one inside it) has the focus; false: it is not reached.
inline bool tabTo(QWidget &window, const char *name)
{
    for (int i = 0; i < 60; ++i) {
        const QWidget *focused = window.focusWidget();
        if (focused && focused->objectName() == QLatin1String(name))
            return true;
        press(window, Qt::Key_Tab);
    }
    return false;
}

template<typename Widget>
Widget &partOf(QWidget &window, const char *name)
{
    auto *found = window.findChild<Widget *>(QLatin1String(name));
    if (!found)
        FAIL("no part " << name);
    return *found;
}

} // namespace videoguard::test
