// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sleep_guard_holds.h"

#include <QGuiApplication>
#include <QLibrary>
#include <QTimer>

#include <cstdint>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace videoguard::console {

namespace {

#if defined(Q_OS_WIN)

class WindowsSleepHold : public SleepHold
{
public:
    ~WindowsSleepHold() override { WindowsSleepHold::release(); }

    void take(const QString &) override
    {
        m_held = SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED) != 0;
    }
    void release() override
    {
        if (std::exchange(m_held, false))
            SetThreadExecutionState(ES_CONTINUOUS);
    }
    bool isHeld() const override { return m_held; }

private:
    bool m_held = false;
};

#elif QT_CONFIG(xcb)

// Null on any other platform. Offscreen, Qt has the interface too, without a connection behind it.
xcb_connection_t *xConnection()
{
    if (!qGuiApp || QGuiApplication::platformName() != QLatin1String("xcb"))
        return nullptr;
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

/// A wall PC may run without a desktop: then the X server itself darkens the screen. Now and then it is told
/// that somebody is there, which also counts for DPMS. libxcb is loaded already where it is of use.
class XServerSleepHold : public SleepHold
{
public:
    static std::unique_ptr<SleepHold> make()
    {
        auto hold = std::make_unique<XServerSleepHold>();
        return hold->m_force && hold->m_flush ? std::move(hold) : nullptr;
    }

    XServerSleepHold()
        : m_library(QStringLiteral("xcb"), 1)
    {
        m_force = reinterpret_cast<Force>(m_library.resolve("xcb_force_screen_saver"));
        m_flush = reinterpret_cast<Flush>(m_library.resolve("xcb_flush"));
        m_again.setInterval(std::chrono::seconds(50)); // the shortest delay of the server is a minute
        m_again.callOnTimeout([this] { reset(); });
    }

    void take(const QString &) override
    {
        reset();
        m_again.start();
    }
    void release() override { m_again.stop(); }
    bool isHeld() const override { return m_again.isActive(); }

private:
    using Force = uint32_t (*)(xcb_connection_t *, uint8_t);
    using Flush = int (*)(xcb_connection_t *);
    static constexpr uint8_t kReset = 0; // XCB_SCREEN_SAVER_RESET

    void reset()
    {
        xcb_connection_t *connection = xConnection();
        if (!connection)
            return;
        m_force(connection, kReset);
        m_flush(connection);
    }

    QLibrary m_library;
    Force m_force = nullptr;
    Flush m_flush = nullptr;
    QTimer m_again;
};

#endif

} // namespace

SleepHolds systemSleepHolds(const std::function<void()> &changed)
{
    SleepHolds holds;
#if defined(VIDEOGUARD_DBUS)
    holds = desktopSleepHolds(changed);
#else
    Q_UNUSED(changed)
#endif
#if defined(Q_OS_WIN)
    holds.push_back(std::make_unique<WindowsSleepHold>());
#elif QT_CONFIG(xcb)
    if (xConnection()) {
        if (auto hold = XServerSleepHold::make())
            holds.push_back(std::move(hold));
    }
#endif
    return holds;
}

} // namespace videoguard::console
