// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/couch_client.h"

#include <QObject>

namespace videoguard::sync {

/// The steps in their order; each needs the ones before.
enum class CheckStep { Address, Name, Connection, Certificate, Server, LogIn, Directory, Read, Write };
enum class CheckOutcome { Pending, Running, Passed, Failed, Skipped };

/// What a step found, in facts; sentences are made in `ui/`.
struct CheckResult {
    CheckStep step = CheckStep::Address;
    CheckOutcome outcome = CheckOutcome::Pending;
    std::optional<base::Error> error;
    /// Of a passed step: address that the name resolved to, TLS version, "CouchDB 3.5.0", roles, number of
    /// partners, name of the own database.
    QString found;
    QByteArray pin; ///< of Certificate, also of a failed one: SHA-256 of the server's key
    QString certificateSubject, certificateIssuer; ///< of a failed Certificate
};

/// Tries a server step by step: name, connection, TLS, what software, log-in, rights, versions. Writes
/// nothing but asks `_bulk_docs` of the own database with an empty list to learn whether it may write. GUI or
/// sync thread.
class ConnectionCheck : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionCheck(QObject *parent = nullptr);
    ~ConnectionCheck() override;
    void start(const ServerAccount &account, const QByteArray &password);
    void stop();
    [[nodiscard]] const std::vector<CheckResult> &results() const;
    /// Slug of the partner that the account may write for, from its roles ("editor:lv-talsi").
    [[nodiscard]] QString partner() const;

signals:
    void progressed();
    void finished(bool passed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::sync
