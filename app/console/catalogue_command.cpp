// SPDX-License-Identifier: EUPL-1.2
#include "app/console/catalogue_command.h"

#include "app/catalogue/exchange.h"
#include "app/console/finding_text.h"
#include "app/console/profile_folder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using base::Result;
using catalogue::ExchangeFormat;
using catalogue::ImportRow;

struct Command {
    bool isImport = false;
    QString file;
    std::optional<ExchangeFormat> format;
    QString profile;
    QString owner;
    bool dryRun = false;
    bool swapAxes = false;
};

QString usage()
{
    return QCoreApplication::translate(
        "CatalogueCommand",
        "Usage: videoguard catalogue import|export FILE [--format csv|geojson|json] [--profile DIR] "
        "[--owner PARTNER] [--dry-run] [--swap-axes]");
}

tl::unexpected<base::Error> wrong(const QString &sentence)
{
    return base::fail(ErrorKind::Corrupt, QStringLiteral("read the command line"), sentence);
}

Result<std::optional<ExchangeFormat>> formatNamed(const QString &name)
{
    if (name.isEmpty())
        return std::optional<ExchangeFormat>();
    if (name == QLatin1String("csv"))
        return ExchangeFormat::Csv;
    if (name == QLatin1String("geojson"))
        return ExchangeFormat::GeoJson;
    if (name == QLatin1String("json"))
        return ExchangeFormat::Json;
    return wrong(QCoreApplication::translate("CatalogueCommand",
                                             "There is no format \"%1\": csv, geojson and json are known.")
                     .arg(name));
}

Result<Command> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption format(QStringLiteral("format"), {}, QStringLiteral("format"));
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("folder"));
    const QCommandLineOption owner(QStringLiteral("owner"), {}, QStringLiteral("partner"));
    const QCommandLineOption dryRun(QStringLiteral("dry-run"));
    const QCommandLineOption swapAxes(QStringLiteral("swap-axes"));
    parser.addOptions({format, profile, owner, dryRun, swapAxes});
    if (!parser.parse(QStringList{QStringLiteral("catalogue")} + arguments))
        return wrong(parser.errorText());
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return wrong(QCoreApplication::translate("CatalogueCommand", "Say import or export, and one file."));
    if (words.at(0) != QLatin1String("import") && words.at(0) != QLatin1String("export"))
        return wrong(QCoreApplication::translate("CatalogueCommand", "\"%1\" is neither import nor export.")
                         .arg(words.at(0)));
    auto chosen = formatNamed(parser.value(format));
    if (!chosen)
        return tl::unexpected(chosen.error());
    Command command;
    command.isImport = words.at(0) == QLatin1String("import");
    command.file = words.at(1);
    command.format = *chosen;
    command.profile = parser.value(profile);
    command.owner = parser.value(owner);
    command.dryRun = parser.isSet(dryRun);
    command.swapAxes = parser.isSet(swapAxes);
    if (!command.isImport && (command.dryRun || command.swapAxes))
        return wrong(
            QCoreApplication::translate("CatalogueCommand", "--dry-run and --swap-axes are for an import."));
    return command;
}

/// The profile's store; made when the folder is new. A console may be running on it.
Result<std::unique_ptr<catalogue::Store>> openStore(const QString &profile)
{
    QString folder =
        profile.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : profile;
    if (!QDir(folder).exists()) {
        auto made = ProfileFolder::open(profile);
        if (!made)
            return tl::unexpected(made.error());
        folder = made->path();
    }
    return catalogue::Store::open(QDir(folder).filePath(QStringLiteral("catalogue.db")));
}

/// Id of the partner called so; empty for an empty name.
Result<QString> partnerCalled(const QString &name, catalogue::Store &store)
{
    if (name.isEmpty())
        return QString();
    const auto partners = store.partners();
    if (!partners)
        return tl::unexpected(partners.error());
    QStringList slugs;
    for (const catalogue::Partner &partner : *partners) {
        if (name == partner.id || name == partner.slug ||
            name.compare(partner.prefix, Qt::CaseInsensitive) == 0)
            return partner.id;
        slugs += partner.slug;
    }
    slugs.sort();
    return wrong(QCoreApplication::translate("CatalogueCommand", "There is no partner \"%1\". Known are: %2")
                     .arg(name, slugs.join(QStringLiteral(", "))));
}

QString causeOf(const base::Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return QCoreApplication::translate("CatalogueCommand", "The file or folder does not exist.");
    case ErrorKind::Denied:
        return QCoreApplication::translate("CatalogueCommand",
                                           "The right to read or write there is missing.");
    case ErrorKind::Full:
        return QCoreApplication::translate("CatalogueCommand", "The disk is full, or the file is too large.");
    case ErrorKind::Conflict:
        return QCoreApplication::translate(
            "CatalogueCommand",
            "Somebody else changed the catalogue meanwhile. Nothing was written; try again.");
    case ErrorKind::Unsupported:
        return QCoreApplication::translate("CatalogueCommand", "This version cannot read it.");
    default:
        return QCoreApplication::translate("CatalogueCommand", "It is damaged or not what was expected.");
    }
}

int cannot(const base::Error &error, QTextStream &problems)
{
    problems << causeOf(error) << '\n' << error.what;
    if (!error.cause.isEmpty())
        problems << ": " << error.cause;
    problems << '\n';
    return exit_code::kCannot;
}

void reportRow(const ImportRow &row, QTextStream &out)
{
    const bool refused = row.outcome == ImportRow::Outcome::Refused;
    if (!refused && row.findings.empty() && !row.axesSwapped)
        return;
    QStringList sentences;
    if (!row.problem.isEmpty())
        sentences += row.problem;
    for (const catalogue::Finding &finding : row.findings)
        sentences += findingText(finding);
    const QString reference = row.camera.reference();
    out << QCoreApplication::translate("CatalogueCommand", "Line %1").arg(row.line);
    if (!reference.isEmpty())
        out << " (" << reference << ')';
    out << ": "
        << (refused ? QCoreApplication::translate("CatalogueCommand", "refused")
                    : QCoreApplication::translate("CatalogueCommand", "accepted with a remark"));
    if (!sentences.isEmpty())
        out << ": " << sentences.join(QStringLiteral("; "));
    out << '\n';
}

void reportTotals(const catalogue::ImportPlan &plan, const Command &command, QTextStream &out)
{
    if (!plan.encoding.isEmpty())
        out << QCoreApplication::translate("CatalogueCommand", "Encoding: %1").arg(plan.encoding) << '\n';
    if (!plan.unknownColumns.isEmpty())
        out << QCoreApplication::translate("CatalogueCommand", "Columns not understood: %1")
                   .arg(plan.unknownColumns.join(QStringLiteral(", ")))
            << '\n';
    if (plan.swapped > 0 && !command.swapAxes)
        out << QCoreApplication::translate(
                   "CatalogueCommand",
                   "%n cameras seem to have latitude and longitude exchanged; --swap-axes puts them right.",
                   nullptr, plan.swapped)
            << '\n';
    out << QCoreApplication::translate("CatalogueCommand", "%n cameras added", nullptr, plan.added) << ", "
        << QCoreApplication::translate("CatalogueCommand", "%n changed", nullptr, plan.changed) << ", "
        << QCoreApplication::translate("CatalogueCommand", "%n unchanged", nullptr, plan.unchanged) << ", "
        << QCoreApplication::translate("CatalogueCommand", "%n refused", nullptr, plan.refused) << '\n';
}

int runImport(const Command &command, catalogue::Store &store, const QString &ownerId, QTextStream &out,
              QTextStream &problems)
{
    catalogue::ImportOptions options;
    options.ownerId = ownerId;
    options.swapAxes = command.swapAxes;
    // A GeoJSON file may be one of OpenStreetMap, which only its content tells.
    if (command.format != ExchangeFormat::GeoJson)
        options.format = command.format;
    const auto plan = catalogue::planImport(command.file, store, options);
    if (!plan)
        return cannot(plan.error(), problems);
    for (const ImportRow &row : plan->rows)
        reportRow(row, out);
    if (!command.dryRun) {
        const auto written = catalogue::carryOut(*plan, store, {QStringLiteral("import"), ownerId});
        if (!written)
            return cannot(written.error(), problems);
    }
    reportTotals(*plan, command, out);
    if (command.dryRun)
        out << QCoreApplication::translate("CatalogueCommand", "Dry run: nothing was written.") << '\n';
    return plan->refused > 0 ? exit_code::kRefused : exit_code::kDone;
}

int runExport(const Command &command, catalogue::Store &store, const QString &ownerId, QTextStream &out,
              QTextStream &problems)
{
    auto format =
        command.format ? Result<ExchangeFormat>(*command.format) : catalogue::formatOf(command.file, {});
    if (!format) {
        problems << QCoreApplication::translate("CatalogueCommand",
                                                "The name of the file does not say its format; add --format.")
                 << '\n';
        return exit_code::kBadUsage;
    }
    catalogue::Query query;
    query.filter.withRetired = true;
    if (!ownerId.isEmpty())
        query.filter.partnerIds = {ownerId};
    const auto count =
        catalogue::exportTo(command.file, *format, store, query, catalogue::Visibility::Partner);
    if (!count)
        return cannot(count.error(), problems);
    out << QCoreApplication::translate("CatalogueCommand", "%n cameras written", nullptr, *count) << '\n';
    return exit_code::kDone;
}

} // namespace

int runCatalogueCommand(const QStringList &arguments, QTextStream &out, QTextStream &problems)
{
    const auto command = parse(arguments);
    if (!command) {
        problems << command.error().cause << '\n' << usage() << '\n';
        return exit_code::kBadUsage;
    }
    auto store = openStore(command->profile);
    if (!store)
        return cannot(store.error(), problems);
    auto owner = partnerCalled(command->owner, **store);
    if (!owner) {
        problems << owner.error().cause << '\n';
        return exit_code::kBadUsage;
    }
    if (!command->isImport)
        return runExport(*command, **store, *owner, out, problems);
    if (owner->isEmpty()) {
        auto own = (*store)->ownPartner();
        if (!own)
            return cannot(own.error(), problems);
        owner = std::move(own);
    }
    return runImport(*command, **store, *owner, out, problems);
}

} // namespace videoguard::console
