// SPDX-License-Identifier: EUPL-1.2
// videoguard-crash-console MANNER FOLDER [--url ADDRESS] [--after-crash REPORT]
// Notes in FOLDER/starts that it was started and how, then crashes in the manner given.
#include "app/base/crash_handler.h"
#include "app/base/log.h"
#include "app/base/log_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>

#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <map>
#include <stdexcept>
#include <sys/resource.h>
#include <thread>

// Named so that the report can be searched for them; outside a namespace and exported.
[[gnu::noinline]] void crashByWritingNowhere(volatile int *nowhere)
{
    *nowhere = 1;
}

[[gnu::noinline]] void crashByAborting()
{
    std::abort();
}

[[gnu::noinline]] void crashByThrowing()
{
    throw std::runtime_error("opening rtsp://admin:Sw0rdfish@10.0.0.7/main went wrong");
}

volatile bool g_isDeepEnough = false; // never, but the compiler cannot know

[[gnu::noinline]] int crashByRunningOver(int depth)
{
    if (g_isDeepEnough)
        return depth;
    volatile char room[4096];
    room[0] = static_cast<char>(depth);
    return crashByRunningOver(depth + 1) + room[0];
}

[[gnu::noinline]] void crashByFatalMessage()
{
    qFatal("the database is gone, password=Sw0rdfish");
}

[[gnu::noinline]] void crashByCallingNowhere(void (*function)())
{
    function();
    std::puts("not reached"); // so that the call is one, and not a jump
}

namespace {

using namespace videoguard;

int openHandles()
{
    return static_cast<int>(
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size());
}

void note(const QString &folder, const QString &line)
{
    QFile starts(folder + QStringLiteral("/starts"));
    if (starts.open(QIODevice::WriteOnly | QIODevice::Append))
        starts.write(line.toUtf8() + '\n');
}

} // namespace

int main(int argc, char **argv)
{
    const int handles = openHandles();
    const rlimit noDump{0, 0};
    setrlimit(RLIMIT_CORE, &noDump);
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString manner = arguments.value(1);
    const QString folder = arguments.value(2);
    const bool again = arguments.contains(QStringLiteral("--after-crash"));

    base::installRedactingLog();
    QLockFile lock(folder + QStringLiteral("/lock"));
    const bool locked = lock.tryLock(0);
    note(folder, QStringLiteral("%1 handles=%2 locked=%3 %4")
                     .arg(arguments.size())
                     .arg(handles)
                     .arg(locked ? 1 : 0)
                     .arg(arguments.mid(3).join(u' ')));
    // Inherited unless somebody takes care.
    const int leaked = open("/dev/null", O_RDONLY);
    qCInfo(base::logConsole, "handle %d, rtsp://admin:Sw0rdfish@10.0.0.7/main", leaked);

    base::CrashOptions options;
    options.folder = folder;
    options.versions = QStringLiteral("Qt 6, password=Sw0rdfish");
    options.restart = manner != QLatin1String("switched-off");
    options.arguments = arguments;
    if (const auto installed = base::installCrashHandler(options); !installed) {
        qCCritical(base::logConsole).noquote() << base::describe(installed.error());
        return 4;
    }
    if (manner == QLatin1String("once") && again)
        return 0;
    if (manner == QLatin1String("closing"))
        base::programIsClosing();
    const auto nowhere = [] { crashByWritingNowhere(nullptr); };
    const std::map<QString, std::function<void()>> manners = {
        {QStringLiteral("abort"), crashByAborting},
        {QStringLiteral("exception"), crashByThrowing},
        {QStringLiteral("overflow"), [] { std::exit(crashByRunningOver(0)); }},
        {QStringLiteral("fatal"), crashByFatalMessage},
        {QStringLiteral("call"), [] { crashByCallingNowhere(nullptr); }},
        {QStringLiteral("thread"), [&nowhere] { std::thread(nowhere).join(); }},
    };
    const auto found = manners.find(manner);
    if (found != manners.end())
        found->second();
    nowhere();
    return 5;
}
