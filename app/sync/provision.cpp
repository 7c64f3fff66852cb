// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/provision_files.h"
#include "app/sync/provision_private.h"

#include <QJsonArray>

namespace videoguard::sync {

using base::ErrorKind;

namespace {

const QString kUsers = QStringLiteral("_users");

} // namespace

bool isHopeless(const base::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Unreachable:
    case ErrorKind::Untrusted:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray entries = array.toArray();
    for (const QJsonValue &entry : entries)
        texts += entry.toString();
    return texts;
}

void Provision::Private::next()
{
    goesOn = true;
    if (isRunning)
        return;
    isRunning = true;
    while (goesOn && !jobs.empty()) {
        goesOn = false;
        const Job job = std::move(jobs.front());
        jobs.pop_front();
        job();
    }
    isRunning = false;
    if (!goesOn || hasEnded)
        return;
    hasEnded = true;
    emit q->finished(changed, failed);
}

void Provision::Private::say(ProvisionStep::Done done, const QString &text, std::optional<base::Error> error)
{
    changed += done == ProvisionStep::Done::Would || done == ProvisionStep::Done::Did;
    failed += done == ProvisionStep::Done::Failed;
    emit q->stepped({done, text, std::move(error)});
}

void Provision::Private::fail(const QString &text, const base::Error &error)
{
    say(ProvisionStep::Done::Failed, text, error);
    if (isHopeless(error) || client.isRefused())
        jobs.clear();
    next();
}

void Provision::Private::ask(const CouchRequest &request, const Taken &taken)
{
    client.send(request, q, taken);
}

void Provision::Private::change(const QString &text, const CouchRequest &request, const Job &done)
{
    if (wish.dryRun) {
        say(ProvisionStep::Done::Would, text);
        if (done)
            done();
        next();
        return;
    }
    ask(request, [this, text, done](const CouchAnswer &answer) {
        if (answer.error) {
            fail(text, *answer.error);
            return;
        }
        say(ProvisionStep::Done::Did, text);
        if (done)
            done();
        next();
    });
}

void Provision::Private::plan()
{
    jobs.push_back([this] { checkServer(); });
    jobs.push_back([this] { checkAdmin(); });
    jobs.push_back([this] { listDatabases(); });
    jobs.push_back([this] { ensureUsers(); });
    for (const DatabaseWish &database : databasesFor(wish)) {
        jobs.push_back([this, database] { ensureDatabase(database); });
        // The validator before the doors are opened: a member could write else.
        jobs.push_back([this, database] { ensureValidator(database); });
        jobs.push_back([this, database] { ensureSecurity(database); });
        if (database.revisionsKept > 0)
            jobs.push_back([this, database] { ensureRevisions(database); });
    }
    for (const AccountWish &account : accountsFor(wish))
        jobs.push_back([this, account] { ensureAccount(account); });
    // Last, so that what the directory names is there.
    for (const ProvisionPartner &partner : wish.partners)
        jobs.push_back([this, partner] { ensureEntry(partner); });
}

void Provision::Private::checkServer()
{
    ask({}, [this](const CouchAnswer &answer) {
        const QString text = QStringLiteral("reach %1").arg(client.account().server.toString());
        if (answer.error) {
            jobs.clear();
            fail(text, *answer.error);
            return;
        }
        const QJsonObject hello = objectIn(answer);
        isCouch = hello.contains(QStringLiteral("couchdb"));
        const bool isPouch = hello.contains(QStringLiteral("express-pouchdb"));
        if (!isCouch && !isPouch) {
            jobs.clear();
            fail(text, {ErrorKind::Unsupported, text, QStringLiteral("no CouchDB answers there")});
            return;
        }
        say(ProvisionStep::Done::AlreadyThere,
            QStringLiteral("%1 %2 answers at %3")
                .arg(isCouch ? QStringLiteral("CouchDB") : QStringLiteral("express-pouchdb"),
                     hello.value(QStringLiteral("version")).toString(), client.account().server.toString()));
        next();
    });
}

void Provision::Private::checkAdmin()
{
    CouchRequest request;
    request.path = {QStringLiteral("_session")};
    ask(request, [this](const CouchAnswer &answer) {
        const QString text = QStringLiteral("log in as an administrator of the server");
        if (answer.error) {
            jobs.clear();
            fail(text, *answer.error);
            return;
        }
        const QJsonObject context = objectIn(answer).value(QStringLiteral("userCtx")).toObject();
        if (!textsOf(context.value(QStringLiteral("roles"))).contains(QStringLiteral("_admin"))) {
            jobs.clear();
            const QString name = context.value(QStringLiteral("name")).toString();
            fail(text, {ErrorKind::Denied, text,
                        name.isEmpty() ? QStringLiteral("the log-in is not an account of the server")
                                       : QStringLiteral("%1 is no administrator").arg(name)});
            return;
        }
        next();
    });
}

void Provision::Private::listDatabases()
{
    CouchRequest request;
    request.path = {QStringLiteral("_all_dbs")};
    ask(request, [this](const CouchAnswer &answer) {
        if (answer.error) {
            jobs.clear();
            fail(QStringLiteral("list the databases"), *answer.error);
            return;
        }
        const QStringList names = textsOf(QJsonDocument::fromJson(answer.body).array());
        databases = QSet<QString>(names.begin(), names.end());
        next();
    });
}

void Provision::Private::ensureUsers()
{
    // Not every server lists it.
    CouchRequest look;
    look.path = {kUsers};
    ask(look, [this](const CouchAnswer &answer) {
        if (answer.ok() || answer.error->kind != ErrorKind::NotFound) {
            next();
            return;
        }
        CouchRequest make;
        make.method = "PUT";
        make.path = {kUsers};
        change(QStringLiteral("create database _users"), make);
    });
}

Provision::Provision(CouchClient &client, ProvisionWish wish, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, std::move(wish)))
{
}

Provision::~Provision() = default;

void Provision::start()
{
    for (const ProvisionPartner &partner : d->wish.partners) {
        if (isUsableSlug(partner.slug) && !partner.id.isEmpty())
            continue;
        d->fail(QStringLiteral("take part as \"%1\"").arg(partner.slug),
                {ErrorKind::Corrupt, QStringLiteral("read the list of partners"),
                 QStringLiteral("a short name has a-z, 0-9 and '-' only, and every partner has an id")});
        return;
    }
    if (!d->wish.credentialsFile.isEmpty()) {
        if (auto fine = checkPrivateFile(d->wish.credentialsFile); !fine) {
            d->fail(QStringLiteral("keep passwords in %1").arg(d->wish.credentialsFile), fine.error());
            return;
        }
    }
    d->plan();
    d->next();
}

} // namespace videoguard::sync
