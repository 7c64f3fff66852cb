// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;

namespace videoguard::console {

/// One console a profile: a second start hands its arguments to the first one and ends. The channel is a
/// local socket that only the same user may open, named after the profile folder. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    ~SingleInstance() override;

    /// Gives `arguments` (with the program's name first; passwords in addresses travel over the user's own
    /// socket only) to the console that uses `profileFolder`. True: it took them. False: there is none, or it
    /// did not answer within two seconds.
    [[nodiscard]] static bool handOver(const QString &profileFolder, const QStringList &arguments);

    /// Listens for further starts. Errors: Denied, Internal; the console works without it.
    [[nodiscard]] static base::Result<std::unique_ptr<SingleInstance>> listen(const QString &profileFolder);

signals:
    /// Of a second start; to be parsed like one's own.
    void argumentsReceived(const QStringList &arguments);

private:
    explicit SingleInstance(std::unique_ptr<QLocalServer> server);
    void read();

    std::unique_ptr<QLocalServer> m_server;
};

} // namespace videoguard::console
