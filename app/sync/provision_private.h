// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/provision_documents.h"

#include <QJsonDocument>
#include <QSet>

#include <deque>

namespace videoguard::sync {

/// A queue of jobs, one at a time; each ends with `next` and may put further ones in front.
class Provision::Private
{
public:
    Private(Provision *provision, CouchClient &couchClient, ProvisionWish wished)
        : q(provision)
        , client(couchClient)
        , wish(std::move(wished))
    {
    }

    using Job = std::function<void()>;
    using Taken = std::function<void(const CouchAnswer &)>;

    void next();
    void say(ProvisionStep::Done done, const QString &text, std::optional<base::Error> error = {});
    void fail(const QString &text, const base::Error &error);
    /// In a dry run says that it would; else sends, and says what came of it. Then the next job; `done`
    /// before that when it went through.
    void change(const QString &text, const CouchRequest &request, const Job &done = {});
    void ask(const CouchRequest &request, const Taken &taken);
    void first(Job job) { jobs.push_front(std::move(job)); }

    void plan();
    void checkServer();
    void checkAdmin();
    void listDatabases();
    void ensureUsers();
    void ensureDatabase(const DatabaseWish &database);
    void ensureValidator(const DatabaseWish &database);
    void putValidator(const DatabaseWish &database, const QJsonObject &there);
    void ensureSecurity(const DatabaseWish &database);
    void ensureRevisions(const DatabaseWish &database);
    void ensureAccount(const AccountWish &account);
    void makeAccount(const AccountWish &account);
    void widenAccount(const AccountWish &account, const QJsonObject &there);
    void ensureInvitation(const AccountWish &account, const QByteArray &password);
    void ensureEntry(const ProvisionPartner &partner);

    [[nodiscard]] bool isMissing(const QString &database) const { return !databases.contains(database); }

    Provision *q;
    CouchClient &client;
    ProvisionWish wish;
    std::deque<Job> jobs;
    bool isRunning = false; ///< inside `next`: a job that ends at once must not deepen the stack
    bool goesOn = false;
    bool hasEnded = false;
    QSet<QString> made;      ///< databases of this run: what they were before is of no interest
    QSet<QString> databases; ///< that the server has by now
    bool isCouch = false;    ///< Apache CouchDB itself, not one of its family
    int changed = 0;
    int failed = 0;
};

[[nodiscard]] inline QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

[[nodiscard]] inline QJsonObject objectIn(const CouchAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

/// The texts of a JSON array.
[[nodiscard]] QStringList textsOf(const QJsonValue &array);
/// Neither this step nor the next can succeed.
[[nodiscard]] bool isHopeless(const base::Error &error);

} // namespace videoguard::sync
