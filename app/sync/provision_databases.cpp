// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/provision_private.h"

namespace videoguard::sync {

using base::ErrorKind;

void Provision::Private::ensureDatabase(const DatabaseWish &database)
{
    if (databases.contains(database.name)) {
        say(ProvisionStep::Done::AlreadyThere, QStringLiteral("database %1").arg(database.name));
        next();
        return;
    }
    CouchRequest make;
    make.method = "PUT";
    make.path = {database.name};
    change(QStringLiteral("create database %1").arg(database.name), make, [this, name = database.name] {
        if (wish.dryRun)
            return;
        databases.insert(name);
        made.insert(name);
    });
}

void Provision::Private::ensureValidator(const DatabaseWish &database)
{
    if (isMissing(database.name)) {
        if (wish.dryRun)
            putValidator(database, {});
        else
            next();
        return;
    }
    CouchRequest look;
    look.path = {database.name, QStringLiteral("_design"), QStringLiteral("videoguard")};
    ask(look, [this, database](const CouchAnswer &answer) {
        if (answer.ok())
            putValidator(database, objectIn(answer));
        else if (answer.error->kind == ErrorKind::NotFound)
            putValidator(database, {});
        else
            fail(QStringLiteral("read the validator of %1").arg(database.name), *answer.error);
    });
}

void Provision::Private::putValidator(const DatabaseWish &database, const QJsonObject &there)
{
    const QString versionKey = QStringLiteral("version");
    const QString functionKey = QStringLiteral("validate_doc_update");
    const int version = there.value(versionKey).toInt();
    if (version > kValidatorVersion) {
        say(ProvisionStep::Done::AlreadyThere,
            QStringLiteral("validator of %1, version %2, newer than this program's")
                .arg(database.name)
                .arg(version));
        next();
        return;
    }
    const QJsonObject ours = validatorDocument(database.validator);
    if (version == kValidatorVersion && there.value(functionKey) == ours.value(functionKey)) {
        say(ProvisionStep::Done::AlreadyThere, QStringLiteral("validator of %1").arg(database.name));
        next();
        return;
    }
    // What else the design document holds (an index somebody made) stays.
    QJsonObject document = there;
    for (auto it = ours.begin(); it != ours.end(); ++it)
        document.insert(it.key(), it.value());
    QString text =
        QStringLiteral("put validator version %1 into %2").arg(kValidatorVersion).arg(database.name);
    if (!there.isEmpty())
        text = version < kValidatorVersion
                   ? QStringLiteral("upgrade the validator of %1 from version %2 to %3")
                         .arg(database.name)
                         .arg(version)
                         .arg(kValidatorVersion)
                   : QStringLiteral("renew the validator of %1 (owners or fields are others now)")
                         .arg(database.name);
    CouchRequest put;
    put.method = "PUT";
    put.path = {database.name, QStringLiteral("_design"), QStringLiteral("videoguard")};
    put.body = compactJson(document);
    put.repeatable = false;
    change(text, put);
}

void Provision::Private::ensureSecurity(const DatabaseWish &database)
{
    const QJsonObject wished = securityFor(database);
    CouchRequest put;
    put.method = "PUT";
    put.path = {database.name, QStringLiteral("_security")};
    put.body = compactJson(wished);
    const QString text =
        QStringLiteral("set who may enter %1: %2").arg(database.name, describeSecurity(wished));
    if (isMissing(database.name)) {
        if (wish.dryRun)
            change(text, put);
        else
            next();
        return;
    }
    CouchRequest look;
    look.path = put.path;
    ask(look, [this, database, wished, put, text](const CouchAnswer &answer) {
        if (answer.error) {
            fail(QStringLiteral("read who may enter %1").arg(database.name), *answer.error);
            return;
        }
        const QJsonObject there = objectIn(answer);
        if (!sameSecurity(there, wished)) {
            change(made.contains(database.name)
                       ? text
                       : QStringLiteral("%1 (before: %2)").arg(text, describeSecurity(there)),
                   put);
            return;
        }
        say(ProvisionStep::Done::AlreadyThere, QStringLiteral("who may enter %1").arg(database.name));
        next();
    });
}

void Provision::Private::ensureRevisions(const DatabaseWish &database)
{
    // The PouchDB family has no such setting.
    if (!isCouch) {
        next();
        return;
    }
    CouchRequest put;
    put.method = "PUT";
    put.path = {database.name, QStringLiteral("_revs_limit")};
    put.body = QByteArray::number(database.revisionsKept);
    const QString text =
        QStringLiteral("keep %1 revisions a document in %2").arg(database.revisionsKept).arg(database.name);
    if (isMissing(database.name)) {
        if (wish.dryRun)
            change(text, put);
        else
            next();
        return;
    }
    CouchRequest look;
    look.path = put.path;
    ask(look, [this, database, put, text](const CouchAnswer &answer) {
        if (answer.error) {
            fail(text, *answer.error);
            return;
        }
        if (answer.body.trimmed() != put.body) {
            change(text, put);
            return;
        }
        say(ProvisionStep::Done::AlreadyThere, QStringLiteral("revisions kept in %1").arg(database.name));
        next();
    });
}

} // namespace videoguard::sync
