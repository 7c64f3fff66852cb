// SPDX-License-Identifier: EUPL-1.2
#include "app/base/parent_console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <cstdlib>

#include <windows.h>
#endif

namespace videoguard::base {

#ifdef Q_OS_WIN

namespace {

bool leadsToFileOrPipe(DWORD which)
{
    const HANDLE handle = GetStdHandle(which);
    if (handle == nullptr || handle == INVALID_HANDLE_VALUE)
        return false;
    const DWORD type = GetFileType(handle);
    return type == FILE_TYPE_DISK || type == FILE_TYPE_PIPE;
}

UINT codePageBefore = 0;

} // namespace

void useParentConsole()
{
    // The runtime has already taken over a file or a pipe.
    const bool hasOutput = leadsToFileOrPipe(STD_OUTPUT_HANDLE);
    const bool hasErrors = leadsToFileOrPipe(STD_ERROR_HANDLE);
    const bool hasInput = leadsToFileOrPipe(STD_INPUT_HANDLE);
    if ((hasOutput && hasErrors) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    if (!hasOutput)
        std::freopen("CONOUT$", "w", stdout);
    if (!hasErrors)
        std::freopen("CONOUT$", "w", stderr);
    if (!hasInput)
        std::freopen("CONIN$", "r", stdin);
    // We print UTF-8; the terminal is another program's and gets its own back.
    codePageBefore = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    std::atexit([] { SetConsoleOutputCP(codePageBefore); });
}

#else

void useParentConsole() {}

#endif

} // namespace videoguard::base
