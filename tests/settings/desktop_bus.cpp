// SPDX-License-Identifier: EUPL-1.2
#include "tests/settings/desktop_bus.h"

#if defined(VIDEOGUARD_TEST_DBUS)

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUuid>

#include <memory>

namespace videoguard::test {

namespace {

constexpr int kStarts_ms = 10000;

struct Daemon {
    QTemporaryDir folder;
    QProcess process;
    QByteArray address;
};

std::unique_ptr<Daemon> &daemon()
{
    static std::unique_ptr<Daemon> one;
    return one;
}

void stopDaemon()
{
    if (!daemon())
        return;
    daemon()->process.kill();
    daemon()->process.waitForFinished();
    daemon().reset();
}

QByteArray configuration(const QString &folder)
{
    return "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
           "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
           "<busconfig><type>session</type><listen>unix:dir=" +
           folder.toUtf8() +
           "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" "
           "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";
}

bool startDaemon()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty()) {
        WARN("not tested: dbus-daemon is not installed (package dbus)");
        return false;
    }
    auto started = std::make_unique<Daemon>();
    const QString file = started->folder.filePath(QStringLiteral("bus.conf"));
    QFile config(file);
    REQUIRE(config.open(QIODevice::WriteOnly));
    config.write(configuration(started->folder.path()));
    config.close();
    started->process.start(program, {QStringLiteral("--config-file=") + file, QStringLiteral("--nofork"),
                                     QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
    REQUIRE(started->process.waitForStarted(kStarts_ms));
    while (!started->process.canReadLine())
        REQUIRE(started->process.waitForReadyRead(kStarts_ms));
    started->address = started->process.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", started->address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", started->address);
    daemon() = std::move(started);
    qAddPostRoutine(stopDaemon);
    return true;
}

} // namespace

bool haveBus()
{
    static const bool started = startDaemon();
    if (started && !QDBusConnection::sessionBus().isConnected()) {
        WARN("not tested: something in this program asked for the session's bus before");
        return false;
    }
    return started;
}

PlayedService::PlayedService(const QString &name, const QString &path, Answer answer)
    : m_name(name)
    , m_path(path)
    , m_answer(std::move(answer))
    , m_connection(QUuid::createUuid().toString())
    , m_bus(QDBusConnection::connectToBus(QString::fromLatin1(daemon()->address), m_connection))
{
    REQUIRE(m_bus.isConnected());
    REQUIRE(m_bus.registerVirtualObject(m_path, this));
    appear();
}

PlayedService::~PlayedService()
{
    m_bus.unregisterObject(m_path);
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_connection);
}

void PlayedService::appear()
{
    REQUIRE(m_bus.registerService(m_name));
}

void PlayedService::vanish()
{
    REQUIRE(m_bus.unregisterService(m_name));
}

void PlayedService::sendSignal(const QString &interface, const QString &name, const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(m_path, interface, name);
    signal.setArguments(arguments);
    m_bus.send(signal);
}

std::vector<QDBusMessage> PlayedService::calls(const QString &method) const
{
    std::vector<QDBusMessage> those;
    for (const QDBusMessage &call : m_calls) {
        if (call.member() == method)
            those.push_back(call);
    }
    return those;
}

bool PlayedService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    m_calls.push_back(message);
    if (const auto answer = m_answer(message))
        connection.send(*answer);
    else
        message.setDelayedReply(true);
    return true;
}

} // namespace videoguard::test

#endif
