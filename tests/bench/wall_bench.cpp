// SPDX-License-Identifier: EUPL-1.2
/// The console as a wall, from outside: what it costs beside the `limit`, what it shows, how fast pictures
/// come.
#include "tests/bench/probe/bench_cameras.h"
#include "tests/bench/wall_cases.h"

#include <QCoreApplication>

#include <cstdlib>
#include <cstring>

namespace {

using namespace videoguard;
using namespace videoguard::bench;

struct NamedCase {
    QString name;
    WallCase run;
};

const std::vector<NamedCase> &cases()
{
    // memory16 and open come after the cases whose runs they may look at.
    static const std::vector<NamedCase> all{
        {QStringLiteral("16sub"), sixteenSubs},     {QStringLiteral("4main"), fourMains},
        {QStringLiteral("64sub"), sixtyFourSubs},   {QStringLiteral("memory16"), memory},
        {QStringLiteral("open"), opening},          {QStringLiteral("return"), returning},
        {QStringLiteral("reconnect"), reconnecting}};
    return all;
}

int complain(const base::Error &error)
{
    tell(base::describe(error));
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--reference") == 0)
        return runDecodeReference(std::vector<QByteArray>(argv + 2, argv + argc));

    const QCoreApplication application(argc, argv);
    QStringList names;
    for (const NamedCase &one : cases())
        names << one.name;
    const Options options = readOptions(
        QStringLiteral("Measures the real console under a virtual X server, one JSON object a line."), names);
    if (options.end)
        return *options.end;

    askForPrecedence();
    const auto screen = XServer::start();
    if (!screen)
        return complain(screen.error());
    const auto cameras = BenchCameras::start();
    if (!cameras)
        return complain(cameras.error());
    WallBench bench{**screen, **cameras, options.quick, {}, {}};
    int result = EXIT_SUCCESS;
    for (const NamedCase &one : cases()) {
        if (!options.cases.contains(one.name))
            continue;
        if (const auto done = one.run(bench); !done)
            result = complain(done.error());
    }
    return result;
}
