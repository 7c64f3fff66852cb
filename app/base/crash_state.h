// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/crash_handler.h"

#include <QtGlobal>

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace videoguard::base {

/// What a dying program needs, prepared while it was well; the handler only reads it. One, never freed.
struct CrashState {
    static constexpr std::size_t kPathBytes = 1024;

    std::array<char, 6144> head{};         ///< versions and process, redacted, with line ends
    std::array<char, kPathBytes> folder{}; ///< absolute, encoded as the system does
    std::int64_t startedAt = 0;            ///< seconds since 1970
    std::atomic<bool> restart{false};
    std::atomic<bool> closing{false};
#ifdef Q_OS_WIN
    std::array<wchar_t, kPathBytes> wideFolder{};
    std::array<wchar_t, kPathBytes> program{};
    std::array<wchar_t, 8192> commandLine{}; ///< without --after-crash
    std::size_t commandLength = 0;
#else
    int folderHandle = -1;
    std::array<char, kPathBytes> program{};
    std::array<char *, 260> arguments{}; ///< null-terminated; room for two more
    std::size_t argumentCount = 0;
#endif
};

[[nodiscard]] CrashState &crashState();

/// Takes the platform's part of `options` into `crashState()`. Errors: Denied, Internal.
[[nodiscard]] Result<void> prepareCrashPlatform(const CrashOptions &options);
/// From now on fatal signals or exceptions are ours.
void catchFatalSignals();

/// The program's arguments for a restart: without an earlier `--after-crash REPORT`.
[[nodiscard]] QStringList restartArguments(const QStringList &arguments);

} // namespace videoguard::base
