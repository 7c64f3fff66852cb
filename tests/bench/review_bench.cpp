// SPDX-License-Identifier: EUPL-1.2
/// Review: seeking, scrubbing and playing in step over a month of footage, and its timeline.
#include "tests/bench/probe/report.h"
#include "tests/bench/review_bench_cases.h"

#include <QApplication>

#include <cstdlib>

int main(int argc, char **argv)
{
    using namespace videoguard;
    using namespace videoguard::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QString timeline = QStringLiteral("timeline1m");
    const Options options =
        readOptions(QStringLiteral("Measures review, one JSON object a line."), playerCases() << timeline);
    if (options.end)
        return *options.end;
    askForPrecedence();
    int result = EXIT_SUCCESS;
    for (const QString &name : options.cases) {
        const auto done =
            name == timeline ? runTimelineCase(options.quick) : runPlayerCase(name, options.quick);
        if (!done) {
            tell(base::describe(done.error()));
            result = EXIT_FAILURE;
        }
    }
    return result;
}
