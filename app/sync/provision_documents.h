// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/provision.h"

namespace videoguard::sync {

/// One database as it shall be.
struct DatabaseWish {
    QString name;
    QStringList memberRoles; ///< who may enter; admins of the server always may
    QString validator;
    int revisionsKept = 0; ///< `_revs_limit`; 0 = as the server has it
};
/// One account as it shall be.
struct AccountWish {
    QString name; ///< "lv-talsi-editor"
    QStringList roles;
    QString partnerSlug;
    QString partnerName;
};

[[nodiscard]] std::vector<DatabaseWish> databasesFor(const ProvisionWish &wish);
[[nodiscard]] std::vector<AccountWish> accountsFor(const ProvisionWish &wish);
/// The directory's document of a partner: what is there already with what is wished put over it.
[[nodiscard]] QJsonObject directoryDocumentFor(const ProvisionPartner &partner, const QJsonObject &there);

[[nodiscard]] QJsonObject securityFor(const DatabaseWish &wish);
/// Names and roles compared as sets; what is missing counts as empty.
[[nodiscard]] bool sameSecurity(const QJsonObject &one, const QJsonObject &other);
/// "members partner; admins _admin", for a line of the report.
[[nodiscard]] QString describeSecurity(const QJsonObject &security);

/// "_design/videoguard"
[[nodiscard]] QString validatorDocumentId();
[[nodiscard]] QJsonObject validatorDocument(const QString &source);

} // namespace videoguard::sync
