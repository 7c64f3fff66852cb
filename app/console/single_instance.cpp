// SPDX-License-Identifier: EUPL-1.2
#include "app/console/single_instance.h"

#include "app/base/log.h"
#include "app/console/single_instance_peer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>
#include <QtEndian>

#include <optional>
#include <thread>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using base::Result;
using namespace std::chrono_literals;

constexpr char kMagic[] = {'V', 'G', 'S', 'I'};
constexpr char kVersion = 1;
constexpr qsizetype kHeadSize = sizeof(kMagic) + 1 + sizeof(quint32);
/// A command line is shorter on every system we know.
constexpr quint32 kMostBytes = 256 * 1024;
constexpr qsizetype kMostArguments = 4096;
constexpr int kMostConnections = 8;
constexpr std::chrono::milliseconds kMessageLimit = 2s;
constexpr std::chrono::milliseconds kRetry = 50ms;

/// Property of a connection that needs no more than to be closed.
constexpr auto kAnswered = "answered";

constexpr char kTaken = 'T';
constexpr char kRefused = 'R';

// As ProfileFolder chooses it; the canonical one, so that a link and its target are the same profile.
QString canonicalFolder(const QString &wanted)
{
    const QString chosen =
        wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : wanted;
    const QFileInfo info(chosen);
    const QString canonical = info.canonicalFilePath();
    return QDir::cleanPath(canonical.isEmpty() ? info.absoluteFilePath() : canonical);
}

std::optional<SingleInstance::Start> startFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue arguments = object.value(QStringLiteral("arguments"));
    if (!arguments.isArray() || arguments.toArray().isEmpty() || arguments.toArray().size() > kMostArguments)
        return {};
    SingleInstance::Start start;
    for (const QJsonValue &argument : arguments.toArray()) {
        if (!argument.isString())
            return {};
        start.arguments << argument.toString();
    }
    start.folder = object.value(QStringLiteral("folder")).toString();
    start.activation = object.value(QStringLiteral("activation")).toString();
    return start;
}

// One try. Nothing: nobody listens there.
std::optional<bool> offer(const QString &address, const QByteArray &message, const QDeadlineTimer &deadline)
{
    const auto left = [&] { return static_cast<int>(std::max<qint64>(1, deadline.remainingTime())); };
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(left()))
        return {};
    if (!isOwnUserAt(socket)) {
        qCWarning(base::logConsole).noquote() << "the socket" << address << "belongs to another user";
        return false;
    }
    allowOthersToTheFront();
    socket.write(message);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left()))
            return false;
    }
    char answer = 0;
    while (socket.bytesAvailable() == 0) {
        if (!socket.waitForReadyRead(left()))
            return false;
    }
    return socket.read(&answer, 1) == 1 && answer == kTaken;
}

// Under the profile's lock: ours already, or taken for these few steps. What then lies at the address belongs
// to a console that died.
Result<void> underLock(const QString &folder, const std::function<Result<void>()> &work)
{
    QLockFile lock(QDir(folder).filePath(QStringLiteral("profile.lock")));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        qint64 process = 0;
        QString machine;
        QString program;
        const bool known = lock.getLockInfo(&process, &machine, &program);
        if (!known || process != QCoreApplication::applicationPid())
            return base::fail(ErrorKind::Conflict, QStringLiteral("listen for further starts"),
                              QStringLiteral("another process uses %1").arg(folder));
    }
    return work();
}

} // namespace

QString SingleInstance::address(const QString &profileFolder)
{
    QString path = canonicalFolder(profileFolder);
#if defined(Q_OS_WIN)
    path = path.toLower(); // its file names know no case
#endif
    const QByteArray named = path.toUtf8() + '\0' + ownUser().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(named, QCryptographicHash::Sha256).toHex().left(20);
    const QString name = QStringLiteral("videoguard-%1").arg(QString::fromLatin1(hash));
#if defined(Q_OS_WIN)
    return name;
#else
    const QString folder = ownSocketFolder();
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name);
#endif
}

QByteArray SingleInstance::message(const Start &start)
{
    const QJsonObject object{{QStringLiteral("arguments"), QJsonArray::fromStringList(start.arguments)},
                             {QStringLiteral("folder"), start.folder},
                             {QStringLiteral("activation"), start.activation}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray head(kMagic, sizeof(kMagic));
    head += kVersion;
    QByteArray length(sizeof(quint32), '\0');
    qToBigEndian(static_cast<quint32>(json.size()), length.data());
    return head + length + json;
}

bool SingleInstance::handOver(const QString &profileFolder, const QStringList &arguments,
                              std::chrono::milliseconds limit)
{
    const QString at = address(profileFolder);
    if (at.isEmpty())
        return false;
    const QByteArray said =
        message({arguments, QDir::currentPath(), qEnvironmentVariable("XDG_ACTIVATION_TOKEN")});
    const QDeadlineTimer deadline(limit);
    const QString folder = canonicalFolder(profileFolder);
    while (true) {
        if (const std::optional<bool> taken = offer(at, said, deadline))
            return *taken;
        // A console that has just begun holds the lock and listens in a moment.
        if (deadline.hasExpired() || !isLockHeld(folder))
            return false;
        std::this_thread::sleep_for(kRetry);
    }
}

Result<std::unique_ptr<SingleInstance>> SingleInstance::listen(const QString &profileFolder)
{
    const QString what = QStringLiteral("listen for further starts");
    const QString at = address(profileFolder);
    if (at.isEmpty())
        return base::fail(ErrorKind::Denied, what, QStringLiteral("there is no folder for the socket"));
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    server->setMaxPendingConnections(kMostConnections);
    const Result<void> begun = underLock(canonicalFolder(profileFolder), [&]() -> Result<void> {
        QLocalServer::removeServer(at);
        if (server->listen(at))
            return {};
        return base::fail(server->serverError() == QAbstractSocket::SocketAccessError ? ErrorKind::Denied
                                                                                      : ErrorKind::Internal,
                          what, server->errorString());
    });
    if (!begun)
        return tl::unexpected(begun.error());
    return std::unique_ptr<SingleInstance>(new SingleInstance(std::move(server)));
}

SingleInstance::SingleInstance(std::unique_ptr<QLocalServer> server)
    : m_server(std::move(server))
{
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::takeConnections);
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::takeConnections()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_open >= kMostConnections || !isOwnUserAt(*socket)) {
            qCWarning(base::logConsole) << "a connection to the single instance was refused";
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
        // Who connects and says nothing holds no place for long.
        QTimer::singleShot(kMessageLimit, socket, [socket] {
            if (!socket->property(kAnswered).toBool())
                qCWarning(base::logConsole) << "a connection to the single instance said too little in time";
            socket->abort();
            socket->deleteLater();
        });
        read(socket, *buffer);
    }
}

void SingleInstance::read(QLocalSocket *socket, QByteArray &buffer)
{
    const auto answer = [socket](char byte) {
        // The other side closes: on Windows what it has not read yet would be lost with our end.
        QObject::disconnect(socket, &QLocalSocket::readyRead, nullptr, nullptr);
        socket->setProperty(kAnswered, true);
        socket->write(&byte, 1);
        socket->flush();
    };
    const auto refuse = [&](const char *why) {
        qCWarning(base::logConsole) << "a message to the single instance was dropped:" << why;
        answer(kRefused);
    };
    buffer += socket->read(kHeadSize + qsizetype(kMostBytes) + 1 - buffer.size());
    const qsizetype begins = std::min<qsizetype>(buffer.size(), sizeof(kMagic));
    if (!std::equal(buffer.cbegin(), buffer.cbegin() + begins, kMagic))
        return refuse("it is no such message");
    if (buffer.size() > qsizetype(sizeof(kMagic)) && buffer.at(sizeof(kMagic)) != kVersion)
        return refuse("it is of another version");
    if (buffer.size() < kHeadSize)
        return;
    const auto length = qFromBigEndian<quint32>(buffer.constData() + sizeof(kMagic) + 1);
    if (length > kMostBytes)
        return refuse("it is too long");
    if (buffer.size() < kHeadSize + qsizetype(length))
        return;
    const std::optional<Start> start = startFrom(buffer.mid(kHeadSize, length));
    if (!start || buffer.size() > kHeadSize + qsizetype(length))
        return refuse("it is not well-formed");
    answer(kTaken);
    if (!start->activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", start->activation.toUtf8()); // Qt's Wayland plugin reads it there
    emit argumentsReceived(start->arguments, start->folder);
}

} // namespace videoguard::console
