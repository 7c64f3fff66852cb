// SPDX-License-Identifier: EUPL-1.2
#pragma once

#if __has_include(<QtDBus/QDBusConnection>)
#define VIDEOGUARD_TEST_DBUS

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVirtualObject>

#include <functional>
#include <optional>
#include <vector>

namespace videoguard::test {

/// A real bus of this test program alone (dbus-daemon of the package dbus), as session and system bus.
/// False, with a warning that names what is missing: there is none, and the test has nothing to look at.
[[nodiscard]] bool haveBus();

/// A service of a desktop, played by the test over a connection of its own.
class PlayedService : public QDBusVirtualObject
{
public:
    /// Nothing: no answer is sent (the test sends it later, or never).
    using Answer = std::function<std::optional<QDBusMessage>(const QDBusMessage &)>;

    PlayedService(const QString &name, const QString &path, Answer answer);
    ~PlayedService() override;

    void appear();
    void vanish();
    void sendSignal(const QString &interface, const QString &name, const QVariantList &arguments);
    void send(const QDBusMessage &message) { m_bus.send(message); }

    /// All calls so far, and those of one method.
    [[nodiscard]] std::vector<QDBusMessage> calls(const QString &method) const;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QString m_name;
    QString m_path;
    Answer m_answer;
    QString m_connection;
    QDBusConnection m_bus;
    std::vector<QDBusMessage> m_calls;
};

} // namespace videoguard::test

#endif
