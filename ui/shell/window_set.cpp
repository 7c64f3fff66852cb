// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/window_set.h"

#include "app/base/log.h"
#include "ui/shell/screens.h"

#include <QCoreApplication>
#include <QUuid>

#include <array>

namespace videoguard::shell {

namespace {
constexpr std::chrono::seconds kSaveSoon{1};
const QString kMainId = QStringLiteral("main");
const QString kLastScreen = QStringLiteral("window/screen");

const std::array kScreenNames{
    std::pair("live", Screen::Live),           std::pair("map", Screen::Map),
    std::pair("catalogue", Screen::Catalogue), std::pair("incidents", Screen::Incidents),
    std::pair("review", Screen::Review),       std::pair("partners", Screen::Partners)};
} // namespace

WindowSet::WindowSet(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveSoon);
    connect(&m_saveSoon, &QTimer::timeout, this, &WindowSet::saveNow);
}

WindowSet::~WindowSet()
{
    saveNow();
}

void WindowSet::restore(const std::optional<QSize> &size)
{
    console::WindowState main;
    main.id = kMainId;
    std::vector<console::WindowState> further;
    for (console::WindowState &state : m_console.book().windows()) {
        if (state.id == kMainId)
            main = std::move(state);
        else
            further.push_back(std::move(state));
    }
    if (size) {
        main.geometry.clear();
        main.fullScreen = false;
    }
    ConsoleWindow &window = add(main, ConsoleWindow::Kind::Main);
    if (size) {
        window.resize(*size);
        window.show();
    } else {
        window.showRestored();
    }
    for (const console::WindowState &state : further)
        add(state, ConsoleWindow::Kind::Further).showRestored();
}

ConsoleWindow &WindowSet::add(const console::WindowState &state, ConsoleWindow::Kind kind)
{
    m_windows.push_back(std::make_unique<ConsoleWindow>(m_console, state, kind));
    ConsoleWindow *window = m_windows.back().get();
    const auto soon = [this] {
        if (!m_saveSoon.isActive())
            m_saveSoon.start();
    };
    emit windowAdded(window);
    connect(window, &ConsoleWindow::stateChanged, this, soon);
    connect(window, &ConsoleWindow::newWindowWanted, this, &WindowSet::openFurther);
    connect(window, &ConsoleWindow::reviewWanted, this,
            [this](const QStringList &cameraIds, base::WallTime at) {
                mainWindow().screens()->showReview(cameraIds, at);
                mainWindow().raise();
                mainWindow().activateWindow();
            });
    if (Screens *screens = window->screens()) {
        connect(screens, &Screens::screenChanged, this, [this](Screen screen) {
            for (const auto &[name, known] : kScreenNames) {
                if (known == screen)
                    m_console.preferences().setValue(kLastScreen, QLatin1String(name));
            }
        });
    }
    connect(window, &ConsoleWindow::alarmsWanted, this, [this] {
        mainWindow().screens()->showAlarms();
        mainWindow().raise();
        mainWindow().activateWindow();
    });
    connect(window, &ConsoleWindow::closed, this, [this, window] {
        if (window->kind() == ConsoleWindow::Kind::Main) {
            // Before the others go, so that they come back next time.
            saveNow();
            QCoreApplication::quit();
        } else {
            remove(window);
        }
    });
    return *window;
}

std::vector<ConsoleWindow *> WindowSet::all() const
{
    std::vector<ConsoleWindow *> windows;
    for (const auto &window : m_windows)
        windows.push_back(window.get());
    return windows;
}

bool WindowSet::rebuild()
{
    if (!mainWindow().screens()->mayClose())
        return false;
    saveNow();
    const Screen screen = mainWindow().screens()->current();
    const QString selected = mainWindow().screens()->selected();
    std::vector<std::unique_ptr<ConsoleWindow>> old;
    old.swap(m_windows);
    // The new ones ask for their streams before the old ones let go of them.
    restore({});
    mainWindow().showScreen(screen);
    mainWindow().select(selected);
    for (std::unique_ptr<ConsoleWindow> &window : old) {
        window->hide();
        m_replaced.push_back(std::move(window));
    }
    QMetaObject::invokeMethod(
        this, [this] { m_replaced.clear(); }, Qt::QueuedConnection);
    return true;
}

void WindowSet::showStartScreen()
{
    const console::Preferences &preferences = m_console.preferences();
    QString wanted = m_console.settings().value(QStringLiteral("interface/startScreen")).toString();
    if (wanted == QLatin1String("last"))
        wanted = preferences.value(kLastScreen).toString();
    for (const auto &[name, screen] : kScreenNames) {
        if (wanted == QLatin1String(name) && screen != Screen::Live)
            mainWindow().showScreen(screen);
    }
}

void WindowSet::openFurther()
{
    console::WindowState state;
    state.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ConsoleWindow &window = add(state, ConsoleWindow::Kind::Further);
    window.resize(mainWindow().size() * 2 / 3);
    window.show();
    saveNow();
}

void WindowSet::remove(ConsoleWindow *window)
{
    const auto isIt = [window](const std::unique_ptr<ConsoleWindow> &w) { return w.get() == window; };
    const auto found = std::find_if(m_windows.begin(), m_windows.end(), isIt);
    if (found == m_windows.end())
        return;
    found->release()->deleteLater();
    m_windows.erase(found);
    saveNow();
}

void WindowSet::saveNow()
{
    m_saveSoon.stop();
    // A wall PC's windows stand where its monitors want them, not where the operator left them.
    if (m_windows.empty() || mainWindow().isKiosk())
        return;
    std::vector<console::WindowState> states;
    for (const auto &window : m_windows)
        states.push_back(window->windowState());
    if (const base::Result<void> saved = m_console.book().saveWindows(states); !saved)
        qCWarning(base::logUi).noquote()
            << "the windows could not be saved:" << base::describe(saved.error());
}

} // namespace videoguard::shell
