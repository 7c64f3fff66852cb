// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/kiosk_windows.h"

#include "app/base/log.h"
#include "ui/shell/kiosk_places.h"

#include <QApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace videoguard::shell {

namespace {

/// Monitors come and go in several steps, and window managers take their time.
constexpr std::chrono::milliseconds kSettle{200};
constexpr int kMostTries = 10;

// Not every platform names its screens (offscreen does not): then the place in the list is the name.
QString nameOf(const QScreen *screen)
{
    if (!screen)
        return {};
    const qsizetype place = QGuiApplication::screens().indexOf(const_cast<QScreen *>(screen));
    return screen->name().isEmpty() ? QStringLiteral("#%1").arg(place + 1) : screen->name();
}

QScreen *screenNamed(const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::find_if(screens.begin(), screens.end(),
                                    [&](const QScreen *screen) { return nameOf(screen) == name; });
    return name.isEmpty() || found == screens.end() ? nullptr : *found;
}

} // namespace

KioskWindows::KioskWindows(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettle);
    connect(&m_soon, &QTimer::timeout, this, &KioskWindows::place);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &KioskWindows::watch);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &KioskWindows::placeSoon);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &KioskWindows::placeSoon);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &KioskWindows::placeSoon);
    for (QScreen *screen : QGuiApplication::screens())
        watch(screen);
}

void KioskWindows::watch(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, &KioskWindows::placeSoon);
}

void KioskWindows::remember(const QList<QWidget *> &windows)
{
    m_entries.clear();
    for (QWidget *window : windows) {
        const QString home = nameOf(window->screen());
        const bool isNormal = !(window->windowState() & (Qt::WindowFullScreen | Qt::WindowMaximized));
        m_entries.push_back({window,
                             home,
                             isNormal ? window->geometry() : window->normalGeometry(),
                             window->windowState(),
                             window->isVisible(),
                             {}});
    }
}

void KioskWindows::cover(const QStringList &wanted)
{
    m_wanted = wanted;
    m_on = true;
    m_tries = 0;
    place();
}

void KioskWindows::setWanted(const QStringList &wanted)
{
    m_wanted = wanted;
    placeSoon();
}

void KioskWindows::restore()
{
    m_on = false;
    m_soon.stop();
    for (const Entry &entry : std::exchange(m_entries, {})) {
        QWidget *window = entry.window;
        if (!window)
            continue;
        if (!(entry.state & Qt::WindowFullScreen))
            window->setWindowState(window->windowState() & ~Qt::WindowFullScreen);
        if (entry.geometry.isValid() && !(entry.state & Qt::WindowFullScreen))
            window->setGeometry(entry.geometry);
        window->setWindowState(entry.state);
        window->setVisible(entry.wasVisible);
    }
}

bool KioskWindows::contains(const QWidget *window) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [window](const Entry &entry) { return entry.window == window; });
}

QWidget *KioskWindows::main() const
{
    return m_entries.empty() ? nullptr : m_entries.front().window.data();
}

QList<QWidget *> KioskWindows::windows() const
{
    QList<QWidget *> all;
    for (const Entry &entry : m_entries) {
        if (entry.window)
            all << entry.window;
    }
    return all;
}

void KioskWindows::placeSoon()
{
    if (!m_on)
        return;
    m_tries = 0;
    m_soon.start();
}

void KioskWindows::place()
{
    if (!m_on || !QGuiApplication::primaryScreen())
        return;
    KioskQuestion question;
    question.wanted = m_wanted;
    question.primary = nameOf(QGuiApplication::primaryScreen());
    for (const QScreen *screen : QGuiApplication::screens())
        question.present << nameOf(screen);
    for (const Entry &entry : m_entries)
        question.homes << entry.home;
    const std::vector<QString> places = kioskPlaces(question);
    bool done = true;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        if (!entry.window)
            continue;
        if (entry.place != places[i])
            qCInfo(base::logUi).noquote() << "wall PC: window" << i + 1 << "on"
                                          << (places[i].isEmpty() ? QStringLiteral("no monitor") : places[i]);
        entry.place = places[i];
        done &= put(*entry.window, screenNamed(places[i]));
    }
    // Looked at again until it is so: a window manager answers later, or has refused a step.
    if (!done && ++m_tries < kMostTries)
        m_soon.start();
    // A window that was shown again has taken the keyboard; it belongs to the main one, or to a dialog.
    if (done && std::exchange(m_tries, 0) > 0 && main() && !QApplication::activeModalWidget())
        main()->activateWindow();
}

// Says whether it stands there already.
bool KioskWindows::put(QWidget &window, QScreen *screen)
{
    if (!screen) {
        window.hide();
        return true;
    }
    const QRect area = screen->geometry();
    if (window.isVisible() && window.isFullScreen() && window.geometry() == area && window.screen() == screen)
        return true;
    // A window manager moves no window that is full screen on another monitor.
    if (window.isVisible() && window.isFullScreen() && !area.contains(window.geometry().center()))
        window.setWindowState(window.windowState() & ~Qt::WindowFullScreen);
    window.setScreen(screen); // Wayland places by it
    window.setGeometry(area);
    window.showFullScreen();
    // Without a window manager nobody else gives it the monitor's size.
    if (window.geometry() != area)
        window.setGeometry(area);
    return false;
}

} // namespace videoguard::shell
