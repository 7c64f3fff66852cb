// SPDX-License-Identifier: EUPL-1.2
/// The map under the hand: pan and zoom over the real base map with 189 to a million cameras at 1920x1080,
/// frame by frame on a virtual X server. The parent starts the server and runs itself inside it.
#include "tests/bench/map_bench_run.h"
#include "tests/bench/x_screen.h"

#include <QApplication>
#include <QCoreApplication>
#include <QProcess>

#include <cstdlib>
#include <cstring>

namespace {

using namespace videoguard;
using namespace videoguard::bench;

const std::vector<MapCase> &cases()
{
    static const std::vector<MapCase> all{{QStringLiteral("pan189"), 189, 16},
                                          {QStringLiteral("pan100k"), 100'000, 16},
                                          {QStringLiteral("pan1m"), 1'000'000, 33}};
    return all;
}

Options optionsOf()
{
    QStringList names;
    for (const MapCase &one : cases())
        names << one.name;
    return readOptions(QStringLiteral("Measures pan and zoom of the map, one JSON object a line."), names);
}

int paint(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Options options = optionsOf();
    if (options.end)
        return *options.end;
    askForPrecedence();
    int result = EXIT_SUCCESS;
    for (const MapCase &one : cases()) {
        if (!options.cases.contains(one.name))
            continue;
        if (const auto done = runMapCase(one, options.quick); !done) {
            tell(base::describe(done.error()));
            result = EXIT_FAILURE;
        }
    }
    return result;
}

int startInside(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = optionsOf();
    if (options.end)
        return *options.end;
    const auto screen = XServer::start();
    if (!screen) {
        tell(base::describe(screen.error()));
        return EXIT_FAILURE;
    }
    QProcess inside;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), (*screen)->display());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("VIDEOGUARD_MAP_BENCH_INSIDE"), QStringLiteral("1"));
    inside.setProcessEnvironment(environment);
    inside.setProcessChannelMode(QProcess::ForwardedChannels);
    inside.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    if (!inside.waitForFinished(-1))
        return EXIT_FAILURE;
    return inside.exitStatus() == QProcess::NormalExit ? inside.exitCode() : EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    return qEnvironmentVariableIsSet("VIDEOGUARD_MAP_BENCH_INSIDE") ? paint(argc, argv)
                                                                    : startInside(argc, argv);
}
