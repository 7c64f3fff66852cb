// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sync_command.h"

#include "app/catalogue/synced_catalogue.h"
#include "app/console/catalogue_command.h"
#include "app/console/console_schema.h"
#include "app/console/preferences.h"
#include "app/console/profile_folder.h"
#include "app/console/seed_body.h"
#include "app/console/sync_round.h"
#include "app/console/sync_settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using base::Result;

enum class Task { Once, Publish, SeedExport, SeedImport };

struct Command {
    Task task = Task::Once;
    QString file;
    QString profile; ///< the folder itself
};

QString usage()
{
    return QCoreApplication::translate("SyncCommand",
                                       "Usage: videoguard sync once|publish [--profile DIR]\n"
                                       "       videoguard sync seed export|import FILE [--profile DIR]");
}

tl::unexpected<base::Error> wrong(const QString &sentence)
{
    return base::fail(ErrorKind::Corrupt, QStringLiteral("read the command line"), sentence);
}

Result<Command> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("folder"));
    parser.addOption(profile);
    if (!parser.parse(QStringList{QStringLiteral("sync")} + arguments))
        return wrong(parser.errorText());
    const QStringList words = parser.positionalArguments();
    Command command;
    if (words == QStringList{QStringLiteral("once")})
        command.task = Task::Once;
    else if (words == QStringList{QStringLiteral("publish")})
        command.task = Task::Publish;
    else if (words.size() == 3 && words.first() == QLatin1String("seed") &&
             words.at(1) == QLatin1String("export"))
        command.task = Task::SeedExport;
    else if (words.size() == 3 && words.first() == QLatin1String("seed") &&
             words.at(1) == QLatin1String("import"))
        command.task = Task::SeedImport;
    else
        return wrong(QCoreApplication::translate(
            "SyncCommand", "Say once, publish, seed export and a file, or seed import and a file."));
    command.file = words.value(2);
    command.profile = parser.isSet(profile)
                          ? parser.value(profile)
                          : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return command;
}

QString catalogueFile(const Command &command)
{
    return QDir(command.profile).filePath(QStringLiteral("catalogue.db"));
}

int cannot(const base::Error &error, QTextStream &problems)
{
    problems << syncSentence(error) << '\n' << error.what;
    if (!error.cause.isEmpty())
        problems << ": " << error.cause;
    problems << '\n';
    return exit_code::kCannot;
}

int cannot(const QString &sentence, QTextStream &problems)
{
    problems << sentence << '\n';
    return exit_code::kCannot;
}

/// The console on this profile synchronises by itself; both at once do no harm.
void sayIfConsoleRuns(const Command &command, QTextStream &out)
{
    const auto lock = ProfileFolder::open(command.profile);
    if (!lock && lock.error().kind == ErrorKind::Conflict)
        out << QCoreApplication::translate(
                   "SyncCommand",
                   "A console runs on this profile and synchronises by itself; this works beside it.")
            << '\n';
}

int runOnce(const Command &command, catalogue::Store &store, QTextStream &out, QTextStream &problems)
{
    SyncSettings settings;
    {
        const auto database = openConsoleDatabase(command.profile);
        if (!database)
            return cannot(database.error(), problems);
        settings = readSyncSettings(Preferences(**database));
    }
    if (!settings.isJoined())
        return cannot(QCoreApplication::translate(
                          "SyncCommand", "This profile has not joined a server. Start the console and "
                                         "join on the Partners screen."),
                      problems);
    if (settings.paused)
        return cannot(QCoreApplication::translate(
                          "SyncCommand", "Synchronisation was paused in the console. Nothing was sent "
                                         "or fetched."),
                      problems);
    const auto password = keptPassword(settings.account, command.profile);
    if (!password)
        return cannot(QCoreApplication::translate(
                          "SyncCommand",
                          "The password of %1 is not known here. Set VIDEOGUARD_SYNC_PASSWORD, or "
                          "keep it in the console in a keyring that this session can open.")
                          .arg(settings.account.user),
                      problems);
    return runSyncRound(store, settings.account, *password, out, problems);
}

int runPublish(catalogue::Store &store, QTextStream &out, QTextStream &problems)
{
    const auto count = catalogue::publishOwn(store);
    if (!count && count.error().kind == ErrorKind::NotFound)
        return cannot(
            QCoreApplication::translate(
                "SyncCommand", "There is no own database yet. Join a server and synchronise once before."),
            problems);
    if (!count)
        return cannot(count.error(), problems);
    out << QCoreApplication::translate("SyncCommand", "%n records wait to be sent with the next round",
                                       nullptr, *count)
        << '\n';
    return exit_code::kDone;
}

int runSeed(const Command &command, catalogue::Store &store, QTextStream &out, QTextStream &problems)
{
    const bool isImport = command.task == Task::SeedImport;
    if (isImport && !QFileInfo(command.file).isFile())
        return cannot(QCoreApplication::translate("SyncCommand", "There is no file %1.").arg(command.file),
                      problems);
    catalogue::SyncedCatalogue collection(store);
    const auto seed = isImport ? sync::importSeed(store.ledger(), collection, command.file)
                               : sync::exportSeed(store.ledger(), seedBodyOf(store), command.file);
    if (!seed && isImport && seed.error().kind == ErrorKind::Conflict)
        return cannot(
            QCoreApplication::translate(
                "SyncCommand",
                "This catalogue has read databases of the file already. A seed is for a fresh one."),
            problems);
    if (!seed)
        return cannot(seed.error(), problems);
    out << QCoreApplication::translate("SyncCommand", "%n databases", nullptr, seed->feeds) << ", "
        << (isImport
                ? QCoreApplication::translate("SyncCommand", "%n documents read", nullptr, seed->documents)
                : QCoreApplication::translate("SyncCommand", "%n documents written", nullptr,
                                              seed->documents))
        << '\n';
    return exit_code::kDone;
}

} // namespace

int runSyncCommand(const QStringList &arguments, QTextStream &out, QTextStream &problems)
{
    const auto command = parse(arguments);
    if (!command) {
        problems << command.error().cause << '\n' << usage() << '\n';
        return exit_code::kBadUsage;
    }
    // A fresh profile may be made for a seed only; the other tasks need what a console has left there.
    if (command->task != Task::SeedImport && !QFileInfo::exists(catalogueFile(*command)))
        return cannot(QCoreApplication::translate("SyncCommand", "No console has worked in %1 yet.")
                          .arg(command->profile),
                      problems);
    sayIfConsoleRuns(*command, out);
    const auto store = catalogue::Store::open(catalogueFile(*command));
    if (!store)
        return cannot(store.error(), problems);
    switch (command->task) {
    case Task::Once:
        return runOnce(*command, **store, out, problems);
    case Task::Publish:
        return runPublish(**store, out, problems);
    case Task::SeedExport:
    case Task::SeedImport:
        break;
    }
    return runSeed(*command, **store, out, problems);
}

} // namespace videoguard::console
