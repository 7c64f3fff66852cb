// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace videoguard::console {

/// One console a profile: a second start hands its arguments to the first one and ends. The channel is a
/// local socket (Windows: a named pipe) that only the same user may open; its name is a hash of the profile's
/// path and the user. One message a connection: "VGSI", a version byte, a length, JSON; one byte comes back.
/// GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    ~SingleInstance() override;

    /// What a second start says besides its arguments.
    struct Start {
        QStringList arguments; ///< the program's name first
        QString folder;        ///< in which relative file names are meant
        QString activation;    ///< the desktop's token that allows to come to the front; may be empty
    };

    /// Gives `arguments` (with the program's name first; passwords in addresses travel over the user's own
    /// socket only) to the console that uses `profileFolder` (empty: the default one). True: it took them.
    /// False: there is none, or it did not answer within `limit`. Waits; needs an application object.
    [[nodiscard]] static bool handOver(const QString &profileFolder, const QStringList &arguments,
                                       std::chrono::milliseconds limit = std::chrono::seconds(2));

    /// Listens for further starts; call it with the profile folder open (and so locked). Errors: Conflict
    /// (another process holds the profile's lock), Denied, Internal; the console works without it.
    [[nodiscard]] static base::Result<std::unique_ptr<SingleInstance>> listen(const QString &profileFolder);

    /// Where the console of this profile listens: a path, on Windows the name of a pipe.
    [[nodiscard]] static QString address(const QString &profileFolder);
    /// What travels: the whole message with its head, for `handOver` and tests.
    [[nodiscard]] static QByteArray message(const Start &start);

signals:
    /// Of a second start; to be parsed like one's own. File names in it are relative to `folder`.
    void argumentsReceived(const QStringList &arguments, const QString &folder);

private:
    explicit SingleInstance(std::unique_ptr<QLocalServer> server);
    void takeConnections();
    void read(QLocalSocket *socket, QByteArray &buffer);

    std::unique_ptr<QLocalServer> m_server;
    int m_open = 0; ///< connections
};

} // namespace videoguard::console
