// SPDX-License-Identifier: EUPL-1.2
// The same on Windows: an unhandled exception of the system, and abort().
#include <QtGlobal>
#ifdef Q_OS_WIN

#include "app/base/crash_cause.h"
#include "app/base/crash_restart.h"
#include "app/base/crash_state.h"
#include "app/base/crash_text.h"
#include "app/base/log_sink.h"

#include <QDir>

#include <csignal>
#include <cwchar>
#include <windows.h>

namespace videoguard::base {

namespace {

constexpr std::size_t kLogLines = 200;
constexpr int kMostFrames = 96;
constexpr int kMostOfOneSecond = 9;

HANDLE s_report = INVALID_HANDLE_VALUE;
std::array<wchar_t, CrashState::kPathBytes> s_path{};
std::atomic<bool> s_dying{false};

void toReport(const char *text, std::size_t length)
{
    DWORD written = 0;
    if (s_report != INVALID_HANDLE_VALUE)
        WriteFile(s_report, text, static_cast<DWORD>(length), &written, nullptr);
}

std::int64_t now()
{
    FILETIME moment{};
    GetSystemTimeAsFileTime(&moment);
    const auto ticks = (static_cast<std::uint64_t>(moment.dwHighDateTime) << 32U) |
                       moment.dwLowDateTime; // 100 ns since 1601
    return static_cast<std::int64_t>(ticks / 10'000'000U) - 11'644'473'600;
}

std::size_t append(wchar_t *to, std::size_t room, std::size_t used, const wchar_t *from)
{
    for (; used + 1 < room && *from != L'\0'; ++from)
        to[used++] = *from;
    to[used] = L'\0';
    return used;
}

void addWide(CrashText &out, const wchar_t *text)
{
    std::array<char, 1024> narrow{};
    if (WideCharToMultiByte(CP_UTF8, 0, text, -1, narrow.data(), static_cast<int>(narrow.size()), nullptr,
                            nullptr) > 0)
        out.add(narrow.data());
}

void openReport(std::int64_t at)
{
    CrashState &state = crashState();
    CreateDirectoryW(state.wideFolder.data(), nullptr);
    std::array<char, 24> moment{};
    writeMoment(at, '-', moment);
    std::array<wchar_t, 24> wide{};
    for (std::size_t i = 0; i < moment.size(); ++i)
        wide[i] = static_cast<wchar_t>(moment[i]);
    for (int number = 1; s_report == INVALID_HANDLE_VALUE && number <= kMostOfOneSecond; ++number) {
        std::size_t used = append(s_path.data(), s_path.size(), 0, state.wideFolder.data());
        used = append(s_path.data(), s_path.size(), used, L"\\crash-");
        used = append(s_path.data(), s_path.size(), used, wide.data());
        const wchar_t suffix[] = {L'-', static_cast<wchar_t>(L'0' + number), L'\0'};
        if (number > 1)
            used = append(s_path.data(), s_path.size(), used, suffix);
        append(s_path.data(), s_path.size(), used, L".txt");
        s_report = CreateFileW(s_path.data(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, CREATE_NEW,
                               FILE_ATTRIBUTE_NORMAL, nullptr);
    }
}

const char *sentenceOf(DWORD code)
{
    switch (code) {
    case EXCEPTION_ACCESS_VIOLATION:
    case EXCEPTION_IN_PAGE_ERROR:
        return "Access violation";
    case EXCEPTION_STACK_OVERFLOW:
        return "Stack overflow";
    case EXCEPTION_ILLEGAL_INSTRUCTION:
    case EXCEPTION_PRIV_INSTRUCTION:
        return "Illegal instruction";
    case EXCEPTION_INT_DIVIDE_BY_ZERO:
    case EXCEPTION_FLT_DIVIDE_BY_ZERO:
        return "Arithmetic error";
    case 0:
        return "Aborted";
    default:
        return "Unhandled exception of the system";
    }
}

void writeHead(CrashText &out, std::int64_t at, DWORD code, const void *address)
{
    const char *cause = crashCause();
    out.add(code == 0 && cause[0] != '\0' ? cause : sentenceOf(code));
    out.add("\n\nException: ").hex(code).add(", address ").hex(reinterpret_cast<std::uintptr_t>(address));
    std::array<char, 24> moment{};
    writeMoment(at, ':', moment);
    out.add("\nTime: ").add(moment.data());
    writeMoment(crashState().startedAt, ':', moment);
    out.add("\nStarted: ").add(moment.data()).add(", ").number(at - crashState().startedAt).add(" s before");
    out.add("\nProcess: ").number(GetCurrentProcessId()).add(", thread ").number(GetCurrentThreadId());
    out.add("\n").add(crashState().head.data()).add("\n");
    out.flush();
}

void writeFrame(CrashText &out, int number, std::uintptr_t address)
{
    HMODULE module = nullptr;
    std::array<wchar_t, 512> path{};
    out.add("#").number(number).add(" ");
    if (GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS |
                               GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                           reinterpret_cast<LPCWSTR>(address), &module) &&
        GetModuleFileNameW(module, path.data(), static_cast<DWORD>(path.size())) > 0) {
        addWide(out, path.data());
        out.add(" ").hex(address - reinterpret_cast<std::uintptr_t>(module));
    } else {
        out.add("? ").hex(address);
    }
    out.add("\n");
    out.flush();
}

void writeStack(CrashText &out, const CONTEXT &from)
{
    out.add("Stack of the thread, newest first (module, offset from its beginning in memory):\n");
    CONTEXT context = from;
#ifdef _M_X64
    for (int i = 0; i < kMostFrames && context.Rip != 0; ++i) {
        writeFrame(out, i, context.Rip);
        DWORD64 base = 0;
        PRUNTIME_FUNCTION function = RtlLookupFunctionEntry(context.Rip, &base, nullptr);
        if (!function) {
            // A function without a frame, or a call of nowhere: its caller is the newest thing on the stack.
            context.Rip = *reinterpret_cast<DWORD64 *>(context.Rsp);
            context.Rsp += sizeof(DWORD64);
            continue;
        }
        void *handlerData = nullptr;
        DWORD64 frame = 0;
        RtlVirtualUnwind(UNW_FLAG_NHANDLER, base, context.Rip, function, &context, &handlerData, &frame,
                         nullptr);
    }
#else
    (void)kMostFrames;
    (void)context;
#endif
    out.flush();
}

void writeLog(CrashText &out)
{
    const std::size_t held = LogMemory::size();
    out.add("\nNewest lines of the log:\n");
    for (std::size_t age = held < kLogLines ? held : kLogLines; age-- > 0;) {
        const char *line = nullptr;
        const std::size_t length = LogMemory::newestLine(age, &line);
        out.add(line, length).add("\n");
    }
    out.flush();
}

const char *whyNotAgain()
{
    const CrashState &state = crashState();
    if (state.closing)
        return "no, the program was being closed";
    if (!state.restart)
        return "no, switched off";
    return noteRestart(now()) ? nullptr : "no, it was started again three times in the last ten minutes";
}

/// Whether the program was started again.
bool finish(CrashText &out)
{
    const char *why = whyNotAgain();
    out.add("\nStarted again: ").add(why ? why : "yes").add("\nEnd of the report.\n");
    out.flush();
    CloseHandle(s_report);
    s_report = INVALID_HANDLE_VALUE;
    if (!why)
        startAgain("");
    return !why;
}

/// Whether the program was started again.
bool report(DWORD code, const void *address, const CONTEXT &context)
{
    if (s_dying.exchange(true)) {
        if (code != EXCEPTION_STACK_OVERFLOW)
            Sleep(10'000); // another thread writes its report and takes us along
        return false;
    }
    const std::int64_t at = now();
    openReport(at);
    CrashText out(toReport);
    writeHead(out, at, code, address);
    writeStack(out, context);
    writeLog(out);
    return finish(out);
}

LONG WINAPI onException(EXCEPTION_POINTERS *exception)
{
    const DWORD code = exception->ExceptionRecord->ExceptionCode;
    // The one that was started waits for the lock of the profile: no dialog of the system may hold it.
    if (report(code, exception->ExceptionRecord->ExceptionAddress, *exception->ContextRecord))
        TerminateProcess(GetCurrentProcess(), code);
    return EXCEPTION_CONTINUE_SEARCH; // so that Windows Error Reporting has its turn
}

void onAbort(int)
{
    CONTEXT context{};
    RtlCaptureContext(&context);
    (void)report(0, nullptr, context);
    TerminateProcess(GetCurrentProcess(), 3); // as abort() would
}

/// As CommandLineToArgvW reads it back.
QString quoted(const QString &argument)
{
    QString text = QStringLiteral("\"");
    qsizetype slashes = 0;
    for (const QChar c : argument) {
        if (c == QLatin1Char('\\')) {
            ++slashes;
            continue;
        }
        text += QString(c == QLatin1Char('"') ? slashes * 2 + 1 : slashes, QLatin1Char('\\')) + c;
        slashes = 0;
    }
    return text + QString(slashes * 2, QLatin1Char('\\')) + QLatin1Char('"');
}

} // namespace

Result<void> prepareCrashPlatform(const CrashOptions &options)
{
    const QString what = QStringLiteral("prepare crash reports in %1").arg(options.folder);
    CrashState &state = crashState();
    const std::wstring folder = QDir::toNativeSeparators(QDir(options.folder).absolutePath()).toStdWString();
    append(state.wideFolder.data(), state.wideFolder.size(), 0, folder.c_str());
    GetModuleFileNameW(nullptr, state.program.data(), static_cast<DWORD>(state.program.size()));
    QStringList words;
    for (const QString &argument : restartArguments(options.arguments))
        words << quoted(argument);
    const std::wstring line = words.join(QLatin1Char(' ')).toStdWString();
    if (line.empty() || line.size() + CrashState::kPathBytes + 32 > state.commandLine.size())
        return fail(ErrorKind::Internal, what, QStringLiteral("no program and arguments to start again"));
    state.commandLength = append(state.commandLine.data(), state.commandLine.size(), 0, line.c_str());
    return {};
}

void catchFatalSignals()
{
    ULONG kept = 64 * 1024; // of the stack, for the report of its overflow
    SetThreadStackGuarantee(&kept);
    SetErrorMode(SEM_FAILCRITICALERRORS);
    SetUnhandledExceptionFilter(onException);
    std::signal(SIGABRT, onAbort);
}

bool noteRestart(std::int64_t moment)
{
    std::array<wchar_t, CrashState::kPathBytes> path{};
    const std::size_t used = append(path.data(), path.size(), 0, crashState().wideFolder.data());
    append(path.data(), path.size(), used, L"\\restarts");
    const HANDLE file = CreateFileW(path.data(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    std::array<char, RestartTimes::kTextBytes> text{};
    DWORD got = 0;
    RestartTimes times;
    bool noted = ReadFile(file, text.data(), static_cast<DWORD>(text.size()), &got, nullptr) != FALSE;
    times.read(text.data(), got);
    if (noted && times.allow(moment)) {
        const std::size_t length = times.write(text);
        DWORD written = 0;
        // What cannot be noted would go on for ever.
        noted = SetFilePointer(file, 0, nullptr, FILE_BEGIN) == 0 &&
                WriteFile(file, text.data(), static_cast<DWORD>(length), &written, nullptr) != FALSE &&
                written == length && SetEndOfFile(file) != FALSE;
    } else {
        noted = false;
    }
    CloseHandle(file);
    return noted;
}

// The path of the report is kept wide; `report` is for systems that name files in bytes.
void startAgain(const char *)
{
    CrashState &state = crashState();
    std::size_t used =
        append(state.commandLine.data(), state.commandLine.size(), state.commandLength, L" --after-crash \"");
    used = append(state.commandLine.data(), state.commandLine.size(), used, s_path.data());
    append(state.commandLine.data(), state.commandLine.size(), used, L"\"");
    STARTUPINFOW startup{};
    startup.cb = sizeof(startup);
    PROCESS_INFORMATION started{};
    if (CreateProcessW(state.program.data(), state.commandLine.data(), nullptr, nullptr, FALSE, 0, nullptr,
                       nullptr, &startup, &started)) {
        CloseHandle(started.hThread);
        CloseHandle(started.hProcess);
    }
}

} // namespace videoguard::base

#endif
