// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/crash_text.h"

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <ucontext.h>

namespace videoguard::base {

/// Where a thread stands, and who called that, newest first.
struct CrashFrames {
    static constexpr int kMost = 96;
    std::array<void *, kMost> addresses{}; ///< the first one exact, the others where they return to
    int count = 0;
};

/// Loads what unwinding needs, so that nothing is loaded in a signal handler. Call before a crash.
void prepareFrames();

// All below: safe in a signal handler, as far as `backtrace` of the C library is once it was called.

/// Of the thread that was interrupted at `context`.
void collectFrames(CrashFrames &frames, const ucontext_t *context);
/// Module and offset of every frame, as addr2line takes them.
void writeFrames(CrashText &out, const CrashFrames &frames);
/// Names of functions as far as the modules export them, still mangled.
void writeNames(CrashText &out, const CrashFrames &frames);
/// 0 where this processor is not known.
[[nodiscard]] std::uintptr_t stackPointerOf(const ucontext_t *context);

} // namespace videoguard::base
#endif
