// SPDX-License-Identifier: EUPL-1.2
#include "app/access/keyring.h"

#ifndef Q_OS_WIN

#include "app/access/keyring_text.h"

#include <QFileInfo>
#include <QObject>

#include <qt6keychain/keychain.h>

namespace videoguard::access {

namespace {

using base::ErrorKind;
using base::Result;

base::Error errorOf(const QKeychain::Job &job, const QString &what)
{
    const QString cause = base::redacted(job.errorString());
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::Denied, what, cause};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorKind::Unreachable, what, cause};
    default:
        return {ErrorKind::Internal, what, cause};
    }
}

class DesktopKeyring : public Keyring
{
public:
    Result<void> reachable() const override
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        // Without a session bus the backends would start one, wait, and complain on the terminal.
        const QString bus = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && !QFileInfo::exists(bus))
            return base::fail(ErrorKind::Unreachable, QStringLiteral("reach the keyring"),
                              QStringLiteral("no desktop session (D-Bus) runs"));
#endif
        return {};
    }

    void read(const QString &key, Found found) override
    {
        auto *job = new QKeychain::ReadPasswordJob(kService);
        start(job, key, [job, found = std::move(found)] {
            if (job->error() == QKeychain::NoError)
                found(credentialsFromText(job->textData()));
            else if (job->error() == QKeychain::EntryNotFound)
                found(base::Credentials{});
            else
                found(tl::unexpected(errorOf(*job, QStringLiteral("read from the keyring"))));
        });
    }

    void write(const QString &key, const base::Credentials &credentials, Done done) override
    {
        auto *job = new QKeychain::WritePasswordJob(kService);
        job->setTextData(textOf(credentials));
        start(job, key, [job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError)
                done({});
            else
                done(tl::unexpected(errorOf(*job, QStringLiteral("write to the keyring"))));
        });
    }

    void remove(const QString &key, Done done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(kService);
        start(job, key, [job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
                done({});
            else
                done(tl::unexpected(errorOf(*job, QStringLiteral("remove from the keyring"))));
        });
    }

private:
    // Jobs delete themselves when they are done, also those that nobody waits for any more.
    template<typename Finished>
    void start(QKeychain::Job *job, const QString &key, Finished finished)
    {
        job->setKey(key);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, &m_context, std::move(finished));
        job->start();
    }

    static inline const QString kService = QStringLiteral("VideoGuard Console");
    QObject m_context; ///< no answer arrives once it is gone
};

} // namespace

std::unique_ptr<Keyring> desktopKeyring()
{
    return std::make_unique<DesktopKeyring>();
}

} // namespace videoguard::access

#endif
