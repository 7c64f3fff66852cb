// SPDX-License-Identifier: EUPL-1.2
#include <QtGlobal>
#ifndef Q_OS_WIN

#include "app/base/crash_restart.h"
#include "app/base/crash_state.h"
#include "app/base/crash_text.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace videoguard::base {

namespace {

constexpr auto kTimesFile = "restarts";
constexpr int kMostWait_ms = 30'000;
constexpr int kLook_ms = 10;

// fork() of the C library takes the allocator's locks, one of which the dying thread may hold.
pid_t forkAlone()
{
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 34)
    return _Fork();
#elif defined(SYS_fork)
    return static_cast<pid_t>(syscall(SYS_fork));
#else
    return fork();
#endif
}

// The dead one's files would keep its locks and sockets alive.
void closeAllButStandard()
{
#ifdef SYS_close_range
    if (syscall(SYS_close_range, 3U, ~0U, 0U) == 0)
        return;
#endif
    rlimit limit{};
    const int most = getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < 65'536
                         ? static_cast<int>(limit.rlim_cur)
                         : 65'536;
    for (int handle = 3; handle < most; ++handle)
        close(handle);
}

// It holds the lock of the profile until it is gone, which takes as long as its core dump does.
void waitUntilGone(pid_t dying)
{
    const timespec moment{0, kLook_ms * 1'000'000L};
    for (int waited = 0; waited < kMostWait_ms && getppid() == dying; waited += kLook_ms)
        nanosleep(&moment, nullptr);
}

/// Of the AppImage when we are in one: its mount, where we lie, ends with us.
QByteArray ownProgram(const QStringList &arguments)
{
    const QByteArray image = qgetenv("APPIMAGE");
    if (!image.isEmpty() && access(image.constData(), X_OK) == 0)
        return image;
    std::array<char, CrashState::kPathBytes> path{};
    const ssize_t length = readlink("/proc/self/exe", path.data(), path.size() - 1);
    if (length > 0)
        return QByteArray(path.data(), static_cast<qsizetype>(length));
    return QFile::encodeName(arguments.value(0));
}

} // namespace

Result<void> prepareCrashPlatform(const CrashOptions &options)
{
    const QString what = QStringLiteral("prepare crash reports in %1").arg(options.folder);
    CrashState &state = crashState();
    if (state.folderHandle >= 0)
        close(state.folderHandle);
    state.folderHandle = open(state.folder.data(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (state.folderHandle < 0)
        return fail(ErrorKind::Denied, what, QString::fromLocal8Bit(std::strerror(errno)));
    const QByteArray program = ownProgram(options.arguments);
    const QStringList arguments = restartArguments(options.arguments);
    const auto most = static_cast<qsizetype>(state.arguments.size()) - 3;
    if (program.size() >= static_cast<qsizetype>(state.program.size()) || arguments.size() > most ||
        arguments.isEmpty())
        return fail(ErrorKind::Internal, what, QStringLiteral("no program and arguments to start again"));
    copyText(state.program.data(), state.program.size(), program.constData());
    while (state.argumentCount > 0)
        std::free(state.arguments[--state.argumentCount]);
    for (const QString &argument : arguments)
        state.arguments[state.argumentCount++] = strdup(QFile::encodeName(argument).constData());
    return {};
}

bool noteRestart(std::int64_t now)
{
    const int file = openat(crashState().folderHandle, kTimesFile, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                            S_IRUSR | S_IWUSR);
    if (file < 0)
        return false;
    std::array<char, RestartTimes::kTextBytes> text{};
    const ssize_t got = pread(file, text.data(), text.size(), 0);
    RestartTimes times;
    times.read(text.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    bool noted = got >= 0 && times.allow(now);
    if (noted) {
        const std::size_t length = times.write(text);
        // What cannot be noted would go on for ever.
        noted = pwrite(file, text.data(), length, 0) == static_cast<ssize_t>(length) &&
                ftruncate(file, static_cast<off_t>(length)) == 0;
    }
    close(file);
    return noted;
}

void startAgain(const char *report)
{
    CrashState &state = crashState();
    const pid_t dying = getpid();
    if (forkAlone() != 0)
        return;
    static char option[] = "--after-crash";
    static std::array<char, CrashState::kPathBytes + 64> path;
    copyText(path.data(), path.size(), report);
    state.arguments[state.argumentCount] = option;
    state.arguments[state.argumentCount + 1] = path.data();
    state.arguments[state.argumentCount + 2] = nullptr;
    closeAllButStandard();
    waitUntilGone(dying);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    // Whoever read the dead one's output may have gone with it.
    struct sigaction ignored {
    };
    ignored.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignored, nullptr);
    execv(state.program.data(), state.arguments.data());
    _exit(127);
}

} // namespace videoguard::base

#endif
