// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sleep_guard_holds.h"

#if defined(VIDEOGUARD_DBUS)

#include "app/base/log.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QFileInfo>

#include <optional>

namespace videoguard::console {

namespace {

constexpr int kAnswerWithin_ms = 10000;
const QString kProgram = QStringLiteral("VideoGuard Console");

// Without one libdbus would start a bus, wait, and complain on the terminal.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

bool hasSystemBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS") ||
           QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket")) ||
           QFileInfo::exists(QStringLiteral("/var/run/dbus/system_bus_socket"));
}

/// What a service on a bus gives: asked for without waiting, given back, asked for again when the service
/// returns. `Grant` is what was given; it is given back by `give`, which must do without the object.
template<typename Grant>
class BusHold : public SleepHold
{
public:
    BusHold(const QDBusConnection &bus, const QString &service, std::function<void()> changed)
        : m_bus(bus)
        , m_watch(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
        , m_changed(std::move(changed))
    {
        QObject::connect(&m_watch, &QDBusServiceWatcher::serviceOwnerChanged, &m_context,
                         [this](const QString &, const QString &, const QString &now) { owned(now); });
    }

    void take(const QString &reason) override
    {
        m_reason = reason;
        m_wanted = true;
        ask();
    }
    void release() override
    {
        m_wanted = false;
        ++m_turn;
        m_asking = false;
        if (m_grant)
            giveBack(m_bus, *std::exchange(m_grant, std::nullopt));
    }
    bool isHeld() const override { return m_grant.has_value(); }
    bool isAsking() const override { return m_asking; }

protected:
    /// What is asked for, from the best on; `attempt` counts refusals. Nothing: there is no further way.
    [[nodiscard]] virtual std::optional<QDBusMessage> request(const QString &reason, int attempt) const = 0;
    using GiveBack = void (*)(const QDBusConnection &, const Grant &);
    GiveBack giveBack = [](const QDBusConnection &, const Grant &) {};

private:
    void ask(int attempt = 0)
    {
        const std::optional<QDBusMessage> message = request(m_reason, attempt);
        if (!message)
            return;
        const int turn = ++m_turn;
        m_asking = true;
        // Lives on when this goes: what is granted too late has to be given back all the same.
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(*message, kAnswerWithin_ms),
                                                    QCoreApplication::instance());
        const std::weak_ptr<bool> alive = m_alive;
        QObject::connect(
            watcher, &QDBusPendingCallWatcher::finished, watcher,
            [this, alive, turn, attempt, bus = m_bus, give = giveBack](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<Grant> reply = *done;
                done->deleteLater();
                if (alive.expired() || turn != m_turn) {
                    if (reply.isValid())
                        give(bus, reply.value());
                    return;
                }
                answered(reply, attempt);
            });
    }

    void answered(const QDBusPendingReply<Grant> &reply, int attempt)
    {
        m_asking = false;
        if (reply.isValid()) {
            // The new one first, then the old one goes: no moment without.
            if (const auto old = std::exchange(m_grant, reply.value()))
                giveBack(m_bus, *old);
        } else {
            qCDebug(base::logConsole).noquote()
                << m_watch.watchedServices().value(0) << "does not keep awake:" << reply.error().message();
            const bool isThere = reply.error().type() == QDBusError::AccessDenied;
            if (isThere && m_wanted)
                ask(attempt + 1);
        }
        m_changed();
    }

    void owned(const QString &now)
    {
        m_grant.reset(); // it went with its giver
        if (!now.isEmpty() && m_wanted)
            ask();
        m_changed();
    }

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watch;
    std::function<void()> m_changed;
    QString m_reason;
    std::optional<Grant> m_grant;
    bool m_wanted = false;
    bool m_asking = false;
    int m_turn = 0; ///< of the newest question; answers to older ones are given back
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    QObject m_context; ///< last: it goes first
};

/// The desktop's screen saver and, on most desktops, its idle suspension.
class ScreenSaverHold : public BusHold<uint>
{
public:
    explicit ScreenSaverHold(const std::function<void()> &changed)
        : BusHold(QDBusConnection::sessionBus(), kService, changed)
    {
        giveBack = [](const QDBusConnection &bus, const uint &cookie) {
            QDBusMessage message =
                QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("UnInhibit"));
            message << cookie;
            bus.send(message);
        };
    }
    ~ScreenSaverHold() override { release(); }

protected:
    std::optional<QDBusMessage> request(const QString &reason, int attempt) const override
    {
        if (attempt > 0)
            return {};
        QDBusMessage message =
            QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Inhibit"));
        message << kProgram << reason;
        return message;
    }

private:
    static inline const QString kService = QStringLiteral("org.freedesktop.ScreenSaver");
    static inline const QString kPath = QStringLiteral("/org/freedesktop/ScreenSaver");
};

/// logind: the suspension of the computer. The lock lasts as long as its file descriptor is open.
class LogindHold : public BusHold<QDBusUnixFileDescriptor>
{
public:
    explicit LogindHold(const std::function<void()> &changed)
        : BusHold(QDBusConnection::systemBus(), kService, changed)
    {
    }
    ~LogindHold() override { release(); }

protected:
    std::optional<QDBusMessage> request(const QString &reason, int attempt) const override
    {
        // "sleep" is not granted to everybody; "idle" then keeps at least from falling asleep by itself.
        if (attempt > 1)
            return {};
        QDBusMessage message = QDBusMessage::createMethodCall(
            kService, QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
        message << (attempt == 0 ? QStringLiteral("idle:sleep") : QStringLiteral("idle")) << kProgram
                << reason << QStringLiteral("block");
        return message;
    }

private:
    static inline const QString kService = QStringLiteral("org.freedesktop.login1");
};

} // namespace

SleepHolds desktopSleepHolds(const std::function<void()> &changed)
{
    SleepHolds holds;
    if (hasSessionBus() && QDBusConnection::sessionBus().isConnected())
        holds.push_back(std::make_unique<ScreenSaverHold>(changed));
    if (hasSystemBus() && QDBusConnection::systemBus().isConnected())
        holds.push_back(std::make_unique<LogindHold>(changed));
    return holds;
}

} // namespace videoguard::console

#endif
