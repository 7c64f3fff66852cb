// SPDX-License-Identifier: EUPL-1.2
/// Synchronisation with a CouchDB-compatible server: the first load, small changes, how soon another console
/// sees one. Against the test peer, or a server that is given (an empty one: databases are made on it).
#include "tests/bench/sync_bench_cases.h"

#include <QCoreApplication>

#include <cstdlib>

namespace {

using namespace videoguard;
using namespace videoguard::bench;

constexpr auto kPasswordVariable = "VIDEOGUARD_COUCHDB_PASSWORD";

struct NamedCase {
    QString name;
    base::Result<void> (*run)(SyncBench &bench);
};

const std::vector<NamedCase> &cases()
{
    static const std::vector<NamedCase> all{{QStringLiteral("pull100k"), pull100k},
                                            {QStringLiteral("change100"), change100},
                                            {QStringLiteral("visible"), visible},
                                            {QStringLiteral("pull17"), pull17}};
    return all;
}

/// Takes --server URL and --admin NAME out of the command line.
std::vector<char *> withoutServer(int argc, char **argv, BenchServer &server)
{
    std::vector<char *> rest;
    for (int at = 0; at < argc; ++at) {
        const QString argument = QString::fromLocal8Bit(argv[at]);
        if (argument == QLatin1String("--server") && at + 1 < argc)
            server.url = QUrl(QString::fromLocal8Bit(argv[++at]));
        else if (argument == QLatin1String("--admin") && at + 1 < argc)
            server.user = QString::fromLocal8Bit(argv[++at]);
        else
            rest.push_back(argv[at]);
    }
    server.password = qEnvironmentVariable(kPasswordVariable);
    return rest;
}

} // namespace

int main(int argc, char **argv)
{
    SyncBench bench;
    std::vector<char *> arguments = withoutServer(argc, argv, bench.server);
    int count = int(arguments.size());
    arguments.push_back(nullptr);
    const QCoreApplication application(count, arguments.data());
    QStringList names;
    for (const NamedCase &one : cases())
        names << one.name;
    const Options options = readOptions(
        QStringLiteral(
            "Measures synchronisation, one JSON object a line. --server URL [--admin NAME]: against "
            "this empty server, password in VIDEOGUARD_COUCHDB_PASSWORD; else against the test peer."),
        names);
    if (options.end)
        return *options.end;
    askForPrecedence();
    bench.quick = options.quick;
    if (const auto ready = bench.server.prepare(options.quick); !ready) {
        tell(base::describe(ready.error()));
        return EXIT_FAILURE;
    }
    int result = EXIT_SUCCESS;
    for (const NamedCase &one : cases()) {
        if (!options.cases.contains(one.name))
            continue;
        if (const auto done = one.run(bench); !done) {
            tell(base::describe(done.error()));
            result = EXIT_FAILURE;
        }
    }
    return result;
}
