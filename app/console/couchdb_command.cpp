// SPDX-License-Identifier: EUPL-1.2
#include "app/console/couchdb_command.h"

#include "app/catalogue/store.h"
#include "app/console/catalogue_command.h"
#include "app/console/partner_list.h"
#include "app/console/password_prompt.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QStandardPaths>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using base::Result;
using sync::ProvisionStep;

constexpr auto kPasswordVariable = "VIDEOGUARD_COUCHDB_PASSWORD";
const QString kCredentialsFile = QStringLiteral("videoguard-credentials.txt");

struct Command {
    sync::ServerAccount account;
    QString partnersFile;
    QString profile;
    QString exchanges = QStringLiteral("all");
    QStringList accounts;     ///< short names of those that get accounts here; empty = all
    sync::ProvisionWish wish; ///< without partners and exchanges
};

QString say(const char *sentence)
{
    return QCoreApplication::translate("CouchdbCommand", sentence);
}

QString usage()
{
    return QCoreApplication::translate(
        "CouchdbCommand",
        "Usage: videoguard couchdb provision --server URL --admin NAME [--partners FILE] [--profile DIR] "
        "[--dry-run] [--credentials FILE] [--invitations DIR] [--exchanges all|none|A:B,...] "
        "[--accounts all|A,B,...] [--allow-http] [--ca FILE]");
}

tl::unexpected<base::Error> wrong(const QString &sentence)
{
    return base::fail(ErrorKind::Corrupt, QStringLiteral("read the command line"), sentence);
}

Result<QUrl> serverFrom(const QString &typed, bool allowHttp)
{
    base::Credentials credentials;
    auto server = sync::parseServer(typed, &credentials, allowHttp);
    if (!credentials.isEmpty())
        return wrong(QCoreApplication::translate(
            "CouchdbCommand",
            "Leave name and password out of the address: others see them in the list of processes. Give the "
            "name with --admin; the password is asked for."));
    if (!server)
        return wrong(
            QCoreApplication::translate("CouchdbCommand", "The address of the server is of no use: %1.")
                .arg(server.error().cause) +
            (server.error().kind == ErrorKind::Unsupported && typed.startsWith(u"http:")
                 ? u' ' +
                       QCoreApplication::translate("CouchdbCommand", "--allow-http permits it all the same.")
                 : QString()));
    return server;
}

Result<Command> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const auto option = [](const char *name) {
        return QCommandLineOption(QLatin1String(name), {}, QStringLiteral("value"));
    };
    for (const char *name : {"server", "admin", "partners", "profile", "credentials", "invitations",
                             "exchanges", "accounts", "ca"})
        parser.addOption(option(name));
    parser.addOption(QCommandLineOption(QStringLiteral("dry-run")));
    parser.addOption(QCommandLineOption(QStringLiteral("allow-http")));
    if (!parser.parse(QStringList{QStringLiteral("couchdb")} + arguments))
        return wrong(parser.errorText());
    if (parser.positionalArguments() != QStringList{QStringLiteral("provision")})
        return wrong(
            QCoreApplication::translate("CouchdbCommand", "The only thing to do here is provision."));
    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    if (value("server").isEmpty() || value("admin").isEmpty())
        return wrong(QCoreApplication::translate("CouchdbCommand", "Say which --server and which --admin."));
    const auto server = serverFrom(value("server"), parser.isSet(QStringLiteral("allow-http")));
    if (!server)
        return tl::unexpected(server.error());
    if (!value("ca").isEmpty() && !QFileInfo(value("ca")).isFile())
        return wrong(QCoreApplication::translate("CouchdbCommand", "There is no file %1.").arg(value("ca")));
    Command command;
    command.account.server = *server;
    command.account.user = value("admin");
    command.account.caFile = value("ca");
    command.partnersFile = value("partners");
    command.profile = value("profile");
    if (parser.isSet(QStringLiteral("exchanges")))
        command.exchanges = value("exchanges");
    if (value("accounts") != QLatin1String("all"))
        command.accounts = value("accounts").split(u',', Qt::SkipEmptyParts);
    command.wish.dryRun = parser.isSet(QStringLiteral("dry-run"));
    command.wish.credentialsFile = value("credentials").isEmpty() ? kCredentialsFile : value("credentials");
    command.wish.invitationFolder = value("invitations");
    return command;
}

/// Of the file; else of the profile, when it has any; else the shipped ones.
Result<std::vector<catalogue::Partner>> partnersFor(const Command &command)
{
    if (!command.partnersFile.isEmpty())
        return readPartnerList(command.partnersFile);
    const QString folder = command.profile.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                               : command.profile;
    const QString file = QDir(folder).filePath(QStringLiteral("catalogue.db"));
    if (!QFileInfo::exists(file))
        return shippedPartners();
    const auto store = catalogue::Store::open(file);
    if (!store)
        return tl::unexpected(store.error());
    auto partners = (*store)->partners();
    return partners && partners->empty() ? shippedPartners() : partners;
}

Result<std::vector<std::pair<QString, QString>>> exchangesFor(const Command &command)
{
    QStringList slugs;
    for (const sync::ProvisionPartner &partner : command.wish.partners) {
        if (partner.hasAccounts)
            slugs += partner.slug;
    }
    // A municipality's own server needs its own exchanges only.
    const auto isOurs = [&command](const QString &one, const QString &other) {
        return command.accounts.isEmpty() || command.accounts.contains(one) ||
               command.accounts.contains(other);
    };
    std::vector<std::pair<QString, QString>> pairs;
    if (command.exchanges == QLatin1String("none"))
        return pairs;
    if (command.exchanges == QLatin1String("all")) {
        for (qsizetype i = 0; i < slugs.size(); ++i) {
            for (qsizetype j = i + 1; j < slugs.size(); ++j) {
                if (isOurs(slugs.at(i), slugs.at(j)))
                    pairs.emplace_back(slugs.at(i), slugs.at(j));
            }
        }
        return pairs;
    }
    for (const QString &pair : command.exchanges.split(u',', Qt::SkipEmptyParts)) {
        const QStringList two = pair.split(u':');
        if (two.size() != 2 || two.at(0) == two.at(1) || !slugs.contains(two.at(0)) ||
            !slugs.contains(two.at(1)))
            return wrong(QCoreApplication::translate("CouchdbCommand",
                                                     "\"%1\" does not name two partners. Known are: %2")
                             .arg(pair, slugs.join(QStringLiteral(", "))));
        pairs.emplace_back(two.at(0), two.at(1));
    }
    return pairs;
}

/// Leaves the accounts that `--accounts` names. Error: one of the names is nobody's.
Result<void> narrowAccounts(Command &command)
{
    for (const QString &slug : command.accounts) {
        if (std::none_of(
                command.wish.partners.begin(), command.wish.partners.end(),
                [&slug](const auto &partner) { return partner.slug == slug && partner.hasAccounts; }))
            return wrong(
                QCoreApplication::translate("CouchdbCommand", "There is no partner \"%1\".").arg(slug));
    }
    for (sync::ProvisionPartner &partner : command.wish.partners)
        partner.hasAccounts =
            partner.hasAccounts && (command.accounts.isEmpty() || command.accounts.contains(partner.slug));
    return {};
}

QString causeOf(const base::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
        return say(QT_TRANSLATE_NOOP("CouchdbCommand", "The server does not answer in time."));
    case ErrorKind::Unreachable:
        return say(QT_TRANSLATE_NOOP("CouchdbCommand", "The server cannot be reached."));
    case ErrorKind::Untrusted:
        return say(QT_TRANSLATE_NOOP(
            "CouchdbCommand", "The server's certificate is not trusted. Give your own authority with --ca."));
    case ErrorKind::Denied:
        return say(
            QT_TRANSLATE_NOOP("CouchdbCommand", "Name, password or right is not the one that is needed."));
    case ErrorKind::NotFound:
        return say(QT_TRANSLATE_NOOP("CouchdbCommand", "It does not exist."));
    case ErrorKind::Full:
        return say(QT_TRANSLATE_NOOP("CouchdbCommand", "There is no room for it, or it is too large."));
    case ErrorKind::Conflict:
        return say(QT_TRANSLATE_NOOP("CouchdbCommand",
                                     "Somebody else changed it meanwhile. Run the command again."));
    case ErrorKind::Unsupported:
        return say(QT_TRANSLATE_NOOP("CouchdbCommand", "The other side cannot do this."));
    default:
        return say(QT_TRANSLATE_NOOP("CouchdbCommand", "It is damaged or not what was expected."));
    }
}

void explain(const base::Error &error, QTextStream &problems)
{
    problems << causeOf(error);
    if (!error.cause.isEmpty())
        problems << ' ' << error.what << ": " << error.cause;
    problems << '\n';
}

int cannot(const base::Error &error, QTextStream &problems)
{
    explain(error, problems);
    return exit_code::kCannot;
}

/// Prints what is done while it is done, then totals.
int carryOut(const Command &command, const QByteArray &password, QTextStream &out, QTextStream &problems)
{
    sync::CouchClient client(command.account, password);
    sync::Provision provision(client, command.wish);
    QEventLoop loop;
    bool hasEnded = false;
    int changed = 0;
    int failed = 0;
    int asWished = 0;
    QObject::connect(&provision, &sync::Provision::stepped, &loop, [&](const ProvisionStep &step) {
        switch (step.done) {
        case ProvisionStep::Done::AlreadyThere:
            // The first one says which server answers.
            if (asWished++ == 0)
                out << step.text << '\n';
            break;
        case ProvisionStep::Done::Would:
            out << QCoreApplication::translate("CouchdbCommand", "would %1").arg(step.text) << '\n';
            break;
        case ProvisionStep::Done::Did:
            out << step.text << '\n';
            break;
        case ProvisionStep::Done::Failed:
            problems << QCoreApplication::translate("CouchdbCommand", "FAILED: %1.").arg(step.text) << ' ';
            explain(step.error.value_or(base::Error()), problems);
            problems.flush();
            break;
        }
        out.flush();
    });
    QObject::connect(&provision, &sync::Provision::finished, &loop, [&](int did, int couldNot) {
        hasEnded = true;
        changed = did;
        failed = couldNot;
        loop.quit();
    });
    provision.start();
    if (!hasEnded)
        loop.exec();
    const int there = std::max(0, asWished - 1);
    out << (command.wish.dryRun
                ? QCoreApplication::translate("CouchdbCommand", "%n changes to make", nullptr, changed)
                : QCoreApplication::translate("CouchdbCommand", "%n changes made", nullptr, changed))
        << ", " << QCoreApplication::translate("CouchdbCommand", "%n as wished before", nullptr, there)
        << ", " << QCoreApplication::translate("CouchdbCommand", "%n failed", nullptr, failed) << '\n';
    if (command.wish.dryRun)
        out << QCoreApplication::translate("CouchdbCommand", "Dry run: nothing was changed.") << '\n';
    if (failed == 0)
        return exit_code::kDone;
    return changed + there > 0 ? exit_code::kRefused : exit_code::kCannot;
}

} // namespace

int runCouchdbCommand(const QStringList &arguments, QTextStream &out, QTextStream &problems)
{
    auto command = parse(arguments);
    if (!command) {
        problems << command.error().cause << '\n' << usage() << '\n';
        return exit_code::kBadUsage;
    }
    const auto partners = partnersFor(*command);
    if (!partners)
        return cannot(partners.error(), problems);
    command->wish.partners = provisionPartners(*partners);
    auto exchanges = exchangesFor(*command);
    if (!exchanges) {
        problems << exchanges.error().cause << '\n';
        return exit_code::kBadUsage;
    }
    command->wish.exchanges = std::move(*exchanges);
    if (auto narrowed = narrowAccounts(*command); !narrowed) {
        problems << narrowed.error().cause << '\n';
        return exit_code::kBadUsage;
    }
    const auto password = passwordFor(kPasswordVariable,
                                      QCoreApplication::translate("CouchdbCommand", "Password of %1 at %2:")
                                          .arg(command->account.user, command->account.server.toString()),
                                      problems);
    if (!password) {
        problems << QCoreApplication::translate(
                        "CouchdbCommand",
                        "There is no password: set %1, or start the command in a terminal and type it.")
                        .arg(QLatin1String(kPasswordVariable))
                 << '\n';
        return exit_code::kBadUsage;
    }
    const bool keepsPasswords = !command->wish.dryRun && !QFileInfo::exists(command->wish.credentialsFile);
    const int code = carryOut(*command, *password, out, problems);
    if (keepsPasswords && QFileInfo::exists(command->wish.credentialsFile))
        out << QCoreApplication::translate(
                   "CouchdbCommand", "The passwords of the new accounts are in %1, which only you can read.")
                   .arg(QFileInfo(command->wish.credentialsFile).absoluteFilePath())
            << '\n';
    return code;
}

} // namespace videoguard::console
