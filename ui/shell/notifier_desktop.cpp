// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/notifier_desktop.h"

#include <QCoreApplication>
#include <QFileInfo>

#if defined(VIDEOGUARD_DBUS)

#include "app/base/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace videoguard::shell {

namespace {

constexpr int kAnswerWithin_ms = 5000;
const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kDefaultAction = QStringLiteral("default");

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection &bus, NotifierClicked clicked,
                                           NotifierFailed failed)
    : m_bus(bus)
    , m_clicked(std::move(clicked))
    , m_failed(std::move(failed))
{
    m_bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                  SLOT(invoked(uint, QString)));
    m_bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this,
                  SLOT(closed(uint, uint)));
    m_bus.connect(kService, kPath, kService, QStringLiteral("ActivationToken"), this,
                  SLOT(tokenGiven(uint, QString)));
}

void DesktopNotifications::show(const NotifierMessage &message)
{
    if (m_markup == Markup::Plain || m_markup == Markup::Marked) {
        send(message);
        return;
    }
    m_held.push_back(message);
    if (m_markup == Markup::Asking)
        return;
    m_markup = Markup::Asking;
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(call(QStringLiteral("GetCapabilities")), kAnswerWithin_ms), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QStringList> reply = *done;
        done->deleteLater();
        const std::vector<NotifierMessage> held = std::exchange(m_held, {});
        if (!reply.isValid()) {
            // Perhaps it is there next time.
            m_markup = Markup::Unknown;
            qCDebug(base::logUi).noquote() << "no notifications by the desktop:" << reply.error().message();
            for (const NotifierMessage &one : held)
                m_failed(one);
            return;
        }
        m_markup = reply.value().contains(QStringLiteral("body-markup")) ? Markup::Marked : Markup::Plain;
        for (const NotifierMessage &one : held)
            send(one);
    });
}

void DesktopNotifications::send(const NotifierMessage &message)
{
    const QString text = m_markup == Markup::Marked ? message.text.toHtmlEscaped() : message.text;
    constexpr uchar normal = 1;
    constexpr uchar critical = 2;
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
        {QStringLiteral("urgency"), QVariant::fromValue(message.urgent ? critical : normal)}};
    const QStringList actions{kDefaultAction, QCoreApplication::translate("Notifier", "Show")};
    QDBusMessage notify = call(QStringLiteral("Notify"));
    notify << QGuiApplication::applicationDisplayName() << m_kinds.key(message.kind, 0U)
           << QStringLiteral("videoguard") << message.title << text << actions << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify, kAnswerWithin_ms), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, message, turn = m_turn](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<uint> reply = *done;
                done->deleteLater();
                if (!reply.isValid()) {
                    m_markup = Markup::Unknown;
                    qCDebug(base::logUi).noquote()
                        << "the desktop did not show a notification:" << reply.error().message();
                    if (turn == m_turn)
                        m_failed(message);
                    return;
                }
                m_kinds.insert(reply.value(), message.kind);
                if (turn != m_turn)
                    closeOne(reply.value());
            });
}

void DesktopNotifications::closeAll()
{
    ++m_turn;
    m_held.clear();
    for (const uint id : m_kinds.keys())
        closeOne(id);
}

void DesktopNotifications::closeOne(uint id)
{
    m_kinds.remove(id);
    QDBusMessage close = call(QStringLiteral("CloseNotification"));
    close << id;
    m_bus.send(close);
}

void DesktopNotifications::invoked(uint id, const QString &)
{
    const auto found = m_kinds.constFind(id);
    if (found == m_kinds.constEnd())
        return;
    const int kind = *found;
    closeOne(id);
    m_clicked(kind);
}

void DesktopNotifications::closed(uint id, uint)
{
    m_kinds.remove(id);
}

void DesktopNotifications::tokenGiven(uint id, const QString &token)
{
    // Comes before the click it belongs to; Qt's Wayland plugin reads it there when a window is activated.
    if (m_kinds.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace videoguard::shell

#endif

namespace videoguard::shell {

std::unique_ptr<NotifierSink> desktopNotifierSink(NotifierClicked clicked, NotifierFailed failed)
{
#if defined(VIDEOGUARD_DBUS)
    // Without a bus libdbus would start one, wait, and complain on the terminal.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") &&
        !QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")))
        return nullptr;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return nullptr;
    return std::make_unique<DesktopNotifications>(bus, std::move(clicked), std::move(failed));
#else
    Q_UNUSED(clicked)
    Q_UNUSED(failed)
    return nullptr;
#endif
}

} // namespace videoguard::shell
