// SPDX-License-Identifier: EUPL-1.2
// What a dying program does, on Linux and its relatives: nothing here allocates, locks or asks Qt.
#include <QtGlobal>
#ifndef Q_OS_WIN

#include "app/base/crash_cause.h"
#include "app/base/crash_restart.h"
#include "app/base/crash_stack.h"
#include "app/base/crash_state.h"
#include "app/base/log_sink.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define VIDEOGUARD_SIGNALS_TAKEN
#endif

namespace videoguard::base {

namespace {

constexpr unsigned kMostSeconds = 10; ///< a report that takes longer hangs in a lock of somebody else's
constexpr std::size_t kLogLines = 200;
constexpr int kMostOfOneSecond = 9;

int s_report = -1;
std::array<char, CrashState::kPathBytes + 64> s_path{};
std::atomic<long> s_dying{0}; ///< the thread that writes the report
std::atomic<int> s_stage{0};  ///< 0 report, 1 restart, 2 nothing but the end
int s_signal = 0;

long threadNumber()
{
#ifdef SYS_gettid
    return syscall(SYS_gettid);
#else
    return 1;
#endif
}

void writeAll(int to, const char *text, std::size_t length)
{
    while (length > 0) {
        const ssize_t written = ::write(to, text, length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        text += written;
        length -= static_cast<std::size_t>(written);
    }
}

void toReport(const char *text, std::size_t length)
{
    if (s_report >= 0)
        writeAll(s_report, text, length);
}

void toStandardError(const char *text, std::size_t length)
{
    writeAll(STDERR_FILENO, text, length);
}

std::int64_t now()
{
    timespec moment{};
    clock_gettime(CLOCK_REALTIME, &moment);
    return moment.tv_sec;
}

const char *sentenceOf(int number)
{
    switch (number) {
    case SIGSEGV:
        return "Segmentation fault";
    case SIGBUS:
        return "Bus error";
    case SIGILL:
        return "Illegal instruction";
    case SIGFPE:
        return "Arithmetic error";
    case SIGABRT:
        return "Aborted";
    default:
        return "Fatal signal";
    }
}

/// Whether a fault lies beside the stack: then it has run over.
bool isStackOverflow(const siginfo_t *info, const ucontext_t *context)
{
    if (s_signal != SIGSEGV || info->si_code <= 0)
        return false;
    const auto fault = reinterpret_cast<std::uintptr_t>(info->si_addr);
    const std::uintptr_t stack = stackPointerOf(context);
    constexpr std::uintptr_t reach = 64 * 1024;
    return stack != 0 && fault + reach > stack && fault < stack + reach;
}

void openReport(std::int64_t at)
{
    CrashState &state = crashState();
    // The folder may have been removed meanwhile.
    struct stat kept {
    };
    if (state.folderHandle < 0 || fstat(state.folderHandle, &kept) != 0 || kept.st_nlink == 0) {
        (void)mkdir(state.folder.data(), S_IRWXU);
        state.folderHandle = open(state.folder.data(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    }
    std::array<char, 24> moment{};
    writeMoment(at, '-', moment);
    std::array<char, 64> name{};
    for (int number = 1; s_report < 0 && number <= kMostOfOneSecond; ++number) {
        std::size_t used = copyText(name.data(), name.size(), "crash-");
        used += copyText(name.data() + used, name.size() - used, moment.data());
        const char suffix[] = {'-', static_cast<char>('0' + number), '\0'};
        if (number > 1)
            used += copyText(name.data() + used, name.size() - used, suffix);
        copyText(name.data() + used, name.size() - used, ".txt");
        s_report = openat(state.folderHandle, name.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
        if (s_report < 0 && errno != EEXIST)
            break;
    }
    std::size_t used = copyText(s_path.data(), s_path.size(), state.folder.data());
    used += copyText(s_path.data() + used, s_path.size() - used, "/");
    copyText(s_path.data() + used, s_path.size() - used, name.data());
}

void writeHead(CrashText &out, std::int64_t at, const siginfo_t *info, const ucontext_t *context)
{
    const char *cause = crashCause();
    if (s_signal == SIGABRT && cause[0] != '\0')
        out.add(cause);
    else if (isStackOverflow(info, context))
        out.add("Stack overflow");
    else
        out.add(sentenceOf(s_signal));
    out.add("\n\nSignal: ").number(s_signal).add(" (").add(sentenceOf(s_signal)).add(")");
    if (info->si_code > 0 && s_signal != SIGABRT)
        out.add(", address ").hex(reinterpret_cast<std::uintptr_t>(info->si_addr));
    else if (s_signal != SIGABRT)
        out.add(", sent by process ").number(info->si_pid);
    std::array<char, 24> moment{};
    writeMoment(at, ':', moment);
    out.add("\nTime: ").add(moment.data());
    writeMoment(crashState().startedAt, ':', moment);
    out.add("\nStarted: ").add(moment.data()).add(", ").number(at - crashState().startedAt).add(" s before");
    out.add("\nProcess: ").number(getpid()).add(", thread ").number(threadNumber());
#ifdef __linux__
    std::array<char, 17> name{};
    if (prctl(PR_GET_NAME, name.data(), 0, 0, 0) == 0)
        out.add(" \"").add(name.data()).add("\"");
#endif
    out.add("\n").add(crashState().head.data()).add("\n");
    out.flush();
}

void writeLog(CrashText &out)
{
    const std::size_t held = LogMemory::size();
    const std::size_t count = held < kLogLines ? held : kLogLines;
    out.add("\nNewest lines of the log:\n");
    for (std::size_t age = count; age-- > 0;) {
        const char *line = nullptr;
        const std::size_t length = LogMemory::newestLine(age, &line);
        out.add(line, length).add("\n");
    }
    out.flush();
}

void writeReport(const siginfo_t *info, const ucontext_t *context)
{
    const std::int64_t at = now();
    openReport(at);
    if (s_report >= 0)
        CrashText(toStandardError).add("VideoGuard Console crashed. Report: ").add(s_path.data()).add("\n");
    CrashText out(toReport);
    writeHead(out, at, info, context);
    // Names last of what may hang: looking them up takes a lock of the dynamic linker.
    CrashFrames frames;
    collectFrames(frames, context);
    writeFrames(out, frames);
    writeLog(out);
    writeNames(out, frames);
}

/// Says in the report whether the program starts again, and does it.
void restart()
{
    CrashState &state = crashState();
    const char *why = nullptr;
    if (state.closing)
        why = "no, the program was being closed";
    else if (!state.restart)
        why = "no, switched off";
    else if (!noteRestart(now()))
        why = "no, it was started again three times in the last ten minutes";
    CrashText(toReport).add("\nStarted again: ").add(why ? why : "yes").add("\nEnd of the report.\n");
    if (s_report >= 0)
        close(s_report);
    s_report = -1;
    if (!why)
        startAgain(s_path.data());
}

/// The end as it would have been without us, a core dump included.
[[noreturn]] void die()
{
    struct sigaction plain {
    };
    plain.sa_handler = SIG_DFL;
    sigaction(s_signal, &plain, nullptr);
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, s_signal);
    sigprocmask(SIG_UNBLOCK, &one, nullptr);
#ifdef SYS_tgkill
    syscall(SYS_tgkill, getpid(), s_dying.load(), s_signal);
#else
    kill(getpid(), s_signal);
#endif
    // Another thread may be the one it was sent to.
    const timespec moment{2, 0};
    nanosleep(&moment, nullptr);
    _exit(128 + s_signal);
}

/// The report hangs or has crashed itself: on to what comes after it.
[[noreturn]] void giveUpReport(const char *why)
{
    if (s_stage.exchange(1) == 0) {
        CrashText(toReport).add("\n(The report ends here: ").add(why).add(")\n");
        restart();
    }
    s_stage = 2;
    die();
}

void onAlarm(int)
{
    giveUpReport("it took too long");
}

void onSignal(int number, siginfo_t *info, void *context)
{
    const int error = errno;
    long nobody = 0;
    const long me = threadNumber();
    if (!s_dying.compare_exchange_strong(nobody, me)) {
        if (nobody == me)
            giveUpReport("writing it crashed");
        for (;;)
            pause(); // another thread writes its report and takes us along
    }
    s_signal = number;
    struct sigaction watch {
    };
    watch.sa_handler = onAlarm;
    sigaction(SIGALRM, &watch, nullptr);
    alarm(kMostSeconds);
    writeReport(info, static_cast<const ucontext_t *>(context));
    alarm(0);
    if (s_stage.exchange(1) != 0)
        die();
    restart();
    s_stage = 2;
    errno = error;
    // A fault happens again at once, with its own registers in the core dump; what was sent does not.
    if (info->si_code <= 0 || number == SIGABRT)
        die();
    struct sigaction plain {
    };
    plain.sa_handler = SIG_DFL;
    sigaction(number, &plain, nullptr);
}

} // namespace

void catchFatalSignals()
{
#ifdef VIDEOGUARD_SIGNALS_TAKEN
    (void)onSignal;
#else
    prepareFrames();
    // A stack of its own, because the thread's may be what has run out.
    alignas(16) static std::array<char, 128 * 1024> stack;
    stack_t other{};
    other.ss_sp = stack.data();
    other.ss_size = stack.size();
    sigaltstack(&other, nullptr);
    struct sigaction ours {
    };
    ours.sa_sigaction = onSignal;
    ours.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
    sigemptyset(&ours.sa_mask);
    for (int number : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT})
        sigaction(number, &ours, nullptr);
#endif
}

} // namespace videoguard::base

#endif
