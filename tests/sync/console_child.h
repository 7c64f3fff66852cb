// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/couch_peer.h"
#include "tests/support/fault_proxy.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace videoguard::test {

struct SitePartner {
    QString slug, id, name, prefix;
};

/// A server with three partners as `provision` makes it: databases, validators, accounts, directory.
class SyncSite
{
public:
    explicit SyncSite(const QString &folder = {}); ///< REQUIREs; `folder` of the server, empty = memory
    [[nodiscard]] QString password(const QString &user) const { return m_passwords.value(user); }
    /// Documents of a partner's catalogue by id, without _id and _rev; design documents left out.
    [[nodiscard]] QJsonObject catalogue(const SitePartner &partner) const;
    /// A validator more, beside the provisioned one.
    void addValidator(const SitePartner &partner, const QByteArray &function) const;

    CouchPeer peer;
    std::vector<SitePartner> partners;

private:
    QHash<QString, QString> m_passwords;
};

/// A console in a process of its own (videoguard-sync-console), which may be killed and started again on its
/// file, behind a proxy of its own.
class ConsoleChild
{
public:
    ConsoleChild(const SyncSite &site, const SitePartner &partner, const QString &name, quint32 seed);
    ~ConsoleChild();
    ConsoleChild(const ConsoleChild &) = delete;
    ConsoleChild &operator=(const ConsoleChild &) = delete;

    void launch(); ///< REQUIREs; starts synchronising
    /// REQUIREs that it has asked every database: before that its own is not known, and edits stay here.
    void waitUntilJoined();
    void kill(); ///< kill -9
    void tell(const QJsonObject &command);
    /// The answer; nullopt when the process ended before it came.
    [[nodiscard]] std::optional<QJsonObject> answer();
    /// Both; a process that ended by itself fails the test.
    QJsonObject ask(const QJsonObject &command);
    QJsonObject ask(const char *command);

    /// What every partner may see of every camera here, by id.
    [[nodiscard]] QJsonObject cameras() { return ask("dump")[QStringLiteral("cameras")].toObject(); }
    [[nodiscard]] QJsonArray outbox() { return ask("books")[QStringLiteral("outbox")].toArray(); }
    /// Decides every conflict, by the rule for its camera.
    void resolveConflicts(const std::function<QString(const QString &id)> &rule);

    const SitePartner partner;
    const QString name;
    FaultProxy proxy;
    int pollEvery_ms = 700;
    int pageRows = 25;

private:
    const SyncSite &m_site;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace videoguard::test
