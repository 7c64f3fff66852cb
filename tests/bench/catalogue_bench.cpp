// SPDX-License-Identifier: EUPL-1.2
/// The catalogue at a hundred thousand and a million cameras: searching, the map's window, opening, loading.
#include "tests/bench/catalogue_bench_cases.h"

#include <QCoreApplication>

#include <cstdlib>

namespace {

using namespace videoguard;
using namespace videoguard::bench;

struct NamedCase {
    QString name;
    base::Result<void> (*run)(CatalogueBench &bench);
};

const std::vector<NamedCase> &cases()
{
    static const std::vector<NamedCase> all{{QStringLiteral("search100k"), search100k},
                                            {QStringLiteral("search1m"), search1m},
                                            {QStringLiteral("viewport1m"), viewport1m},
                                            {QStringLiteral("open1m"), open1m},
                                            {QStringLiteral("load100k"), load100k}};
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList names;
    for (const NamedCase &one : cases())
        names << one.name;
    const Options options = readOptions(
        QStringLiteral("Measures the catalogue's store at many synthetic cameras, one JSON object a line."),
        names);
    if (options.end)
        return *options.end;
    askForPrecedence();
    CatalogueBench bench;
    bench.quick = options.quick;
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
