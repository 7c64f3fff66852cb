// SPDX-License-Identifier: EUPL-1.2
// videoguard-cli.exe: starts videoguard.exe beside it with the same arguments and handles, waits and ends as
// it ended. A terminal does not wait for a program with windows; it waits for this one.
#include <windows.h>

#include <cstdio>
#include <string>

namespace {

constexpr int kCannotStart = 3;

std::wstring programBeside()
{
    std::wstring path(32768, L'\0');
    path.resize(GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())));
    const std::size_t folder = path.find_last_of(L'\\');
    return path.substr(0, folder == std::wstring::npos ? 0 : folder + 1) + L"videoguard.exe";
}

// What stands behind our own name on the command line, as it was typed.
const wchar_t *argumentsOf(const wchar_t *line)
{
    bool quoted = false;
    for (; *line != L'\0' && (quoted || (*line != L' ' && *line != L'\t')); ++line) {
        if (*line == L'"')
            quoted = !quoted;
    }
    return line;
}

HANDLE inherited(DWORD which)
{
    const HANDLE handle = GetStdHandle(which);
    if (handle != nullptr && handle != INVALID_HANDLE_VALUE)
        SetHandleInformation(handle, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
    return handle;
}

BOOL WINAPI leaveToTheConsole(DWORD)
{
    return TRUE; // Ctrl+C goes to both; the console decides and we pass on how it ended
}

} // namespace

int wmain()
{
    const std::wstring program = programBeside();
    std::wstring line = L"\"" + program + L"\"" + argumentsOf(GetCommandLineW());
    STARTUPINFOW start{};
    start.cb = sizeof start;
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = inherited(STD_INPUT_HANDLE);
    start.hStdOutput = inherited(STD_OUTPUT_HANDLE);
    start.hStdError = inherited(STD_ERROR_HANDLE);
    PROCESS_INFORMATION process{};
    SetConsoleCtrlHandler(leaveToTheConsole, TRUE);
    if (!CreateProcessW(program.c_str(), line.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr, &start,
                        &process)) {
        std::fwprintf(stderr, L"%ls cannot be started (Windows error %lu).\n", program.c_str(),
                      GetLastError());
        return kCannotStart;
    }
    CloseHandle(process.hThread);
    WaitForSingleObject(process.hProcess, INFINITE);
    DWORD status = kCannotStart;
    GetExitCodeProcess(process.hProcess, &status);
    CloseHandle(process.hProcess);
    return static_cast<int>(status);
}
