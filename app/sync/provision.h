// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/couch_client.h"

#include <QJsonObject>
#include <QObject>

namespace videoguard::sync {

/// One organisation that gets databases and accounts.
struct ProvisionPartner {
    QString slug;         ///< "lv-talsi"
    QString id;           ///< UUID
    QString name;         ///< for the invitation
    QStringList ownerIds; ///< its own id and those of its predecessors: owners that its documents may name
    QJsonObject directoryDocument; ///< vg.partner/1 without its databases, which are put in here
    bool hasDatabases = true;      ///< catalogue and positions: it has cameras
    bool hasAccounts = true;       ///< else it only stands in the directory (a municipality that is no more)
    /// Fields that never leave an installation, for the validator: "mac", "streams[].uri".
    QStringList localFields;
};
struct ProvisionWish {
    std::vector<ProvisionPartner> partners;
    std::vector<std::pair<QString, QString>> exchanges; ///< pairs of slugs, `exchange-<a>--<b>`; in order
    bool dryRun = false;
    QString credentialsFile;  ///< generated passwords are appended here, mode 0600; made if need be
    QString invitationFolder; ///< an invitation per account; empty = none
};

/// What was or would be done, one line each: "create database catalogue-lv-talsi".
struct ProvisionStep {
    enum class Done { Would, Did, AlreadyThere, Failed };
    Done done = Done::Would;
    QString text;
    std::optional<base::Error> error;
};

/// Brings a server to the wished state: databases, _security, validators (upgraded when ours are newer),
/// roles, accounts `<slug>-editor` and `<slug>-reader`, directory documents. Idempotent; changes nothing that
/// is as wished; never deletes; an existing account keeps its password and further roles, a directory
/// document its further members. The account needs to be an admin of the server. Ends early when the server
/// stops answering or refuses the log-in. Each password stands in the file before its account exists.
class Provision : public QObject
{
    Q_OBJECT

public:
    /// `client` outlives it.
    Provision(CouchClient &client, ProvisionWish wish, QObject *parent = nullptr);
    ~Provision() override;
    void start();

signals:
    void stepped(const videoguard::sync::ProvisionStep &step);
    /// `changed`: how many steps did (or would do) something; `failed`: how many could not.
    void finished(int changed, int failed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Names of databases.
[[nodiscard]] QString directoryDatabase(); ///< "videoguard-directory"
[[nodiscard]] QString catalogueDatabase(const QString &slug);
[[nodiscard]] QString positionsDatabase(const QString &slug);
/// "exchange-<a>--<b>", the slugs in alphabetical order.
[[nodiscard]] QString exchangeDatabase(const QString &one, const QString &other);
/// Whether names of databases, accounts and roles can be made of it: a-z, 0-9 and single '-', a letter first.
[[nodiscard]] bool isUsableSlug(const QString &slug);

/// The `validate_doc_update` function of a partner's catalogue or positions database, with its owners in it.
[[nodiscard]] QString validatorSource(const QString &database, const ProvisionPartner &partner);
[[nodiscard]] QString directoryValidatorSource();
[[nodiscard]] QString exchangeValidatorSource(const QString &one, const QString &other);
/// Raised when a validator's text changes; stands in the design document.
inline constexpr int kValidatorVersion = 1;

} // namespace videoguard::sync
