// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/invitation.h"
#include "app/sync/provision_files.h"
#include "app/sync/provision_private.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace videoguard::sync {

using base::ErrorKind;

namespace {

const QString kUsers = QStringLiteral("_users");

QByteArray credentialsHead()
{
    return "# Accounts made by `videoguard couchdb provision`: name, password and server, by tabs. Hand "
           "each\n"
           "# over by a way that others do not read, then delete this file.\n";
}

} // namespace

void Provision::Private::ensureAccount(const AccountWish &account)
{
    CouchRequest look;
    look.path = {kUsers, QStringLiteral("org.couchdb.user:") + account.name};
    ask(look, [this, account](const CouchAnswer &answer) {
        if (answer.ok())
            widenAccount(account, objectIn(answer));
        else if (answer.error->kind == ErrorKind::NotFound)
            makeAccount(account);
        else
            fail(QStringLiteral("look for account %1").arg(account.name), *answer.error);
    });
}

void Provision::Private::makeAccount(const AccountWish &account)
{
    const QString text = QStringLiteral("make account %1 with roles %2")
                             .arg(account.name, account.roles.join(QStringLiteral(", ")));
    if (wish.dryRun) {
        say(ProvisionStep::Done::Would, text);
        ensureInvitation(account, "-");
        return;
    }
    const QByteArray password = generatePassword();
    // First the file, then the account: a password that nobody knows could only be reset.
    const QByteArray line =
        account.name.toUtf8() + '\t' + password + '\t' + client.account().server.toString().toUtf8() + '\n';
    if (auto kept = appendPrivately(wish.credentialsFile, credentialsHead(), line); !kept) {
        fail(text, kept.error());
        return;
    }
    CouchRequest put;
    put.method = "PUT";
    put.path = {kUsers, QStringLiteral("org.couchdb.user:") + account.name};
    put.repeatable = false;
    put.body = compactJson({{QStringLiteral("_id"), put.path.last()},
                            {QStringLiteral("name"), account.name},
                            {QStringLiteral("type"), QStringLiteral("user")},
                            {QStringLiteral("roles"), QJsonArray::fromStringList(account.roles)},
                            {QStringLiteral("password"), QString::fromLatin1(password)}});
    change(text, put, [this, account, password] {
        first([this, account, password] { ensureInvitation(account, password); });
    });
}

void Provision::Private::widenAccount(const AccountWish &account, const QJsonObject &there)
{
    first([this, account] { ensureInvitation(account, {}); });
    QStringList roles = textsOf(there.value(QStringLiteral("roles")));
    QStringList missing;
    for (const QString &role : account.roles) {
        if (!roles.contains(role))
            missing += role;
    }
    if (missing.isEmpty()) {
        say(ProvisionStep::Done::AlreadyThere, QStringLiteral("account %1").arg(account.name));
        next();
        return;
    }
    QJsonObject document = there;
    document.insert(QStringLiteral("roles"), QJsonArray::fromStringList(roles + missing));
    CouchRequest put;
    put.method = "PUT";
    put.path = {kUsers, QStringLiteral("org.couchdb.user:") + account.name};
    put.body = compactJson(document);
    put.repeatable = false;
    change(
        QStringLiteral("give account %1 the roles %2").arg(account.name, missing.join(QStringLiteral(", "))),
        put);
}

/// `password` empty: the account was there already, its invitation comes without.
void Provision::Private::ensureInvitation(const AccountWish &account, const QByteArray &password)
{
    const QString path = QDir(wish.invitationFolder).filePath(account.name + QStringLiteral(".vginvite"));
    if (wish.invitationFolder.isEmpty() || (password.isEmpty() && QFileInfo::exists(path))) {
        next();
        return;
    }
    const QString text = password.isEmpty() ? QStringLiteral("write %1, without a password").arg(path)
                                            : QStringLiteral("write %1").arg(path);
    if (wish.dryRun) {
        say(ProvisionStep::Done::Would, text);
        next();
        return;
    }
    Invitation invitation;
    invitation.account = client.account();
    invitation.account.user = account.name;
    invitation.account.partner = account.partnerSlug;
    invitation.account.caFile.clear();
    invitation.password = password;
    invitation.partnerName = account.partnerName;
    if (QFile ca(client.account().caFile); !ca.fileName().isEmpty() && ca.open(QIODevice::ReadOnly))
        invitation.caPem = ca.readAll();
    auto written = makePrivateFolder(wish.invitationFolder);
    if (written)
        written = writePrivately(path, toJson(invitation));
    if (!written) {
        fail(text, written.error());
        return;
    }
    say(ProvisionStep::Done::Did, text);
    next();
}

void Provision::Private::ensureEntry(const ProvisionPartner &partner)
{
    const auto put = [this, partner](const QJsonObject &there) {
        const QJsonObject document = directoryDocumentFor(partner, there);
        if (!there.isEmpty() && document == there) {
            say(ProvisionStep::Done::AlreadyThere, QStringLiteral("%1 in the directory").arg(partner.slug));
            next();
            return;
        }
        QStringList others;
        for (auto it = document.begin(); it != document.end(); ++it) {
            if (there.value(it.key()) != it.value())
                others += it.key();
        }
        CouchRequest request;
        request.method = "PUT";
        request.path = {directoryDatabase(), partner.id};
        request.body = compactJson(document);
        request.repeatable = false;
        change(there.isEmpty() ? QStringLiteral("enter %1 into the directory").arg(partner.slug)
                               : QStringLiteral("renew %1 in the directory: %2")
                                     .arg(partner.slug, others.join(QStringLiteral(", "))),
               request);
    };
    if (isMissing(directoryDatabase())) {
        if (wish.dryRun)
            put({});
        else
            next();
        return;
    }
    CouchRequest look;
    look.path = {directoryDatabase(), partner.id};
    ask(look, [this, partner, put](const CouchAnswer &answer) {
        if (answer.ok())
            put(objectIn(answer));
        else if (answer.error->kind == ErrorKind::NotFound)
            put({});
        else
            fail(QStringLiteral("look for %1 in the directory").arg(partner.slug), *answer.error);
    });
}

} // namespace videoguard::sync
