// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace videoguard::access {

/// A short code that somebody types to be let through, such as the one that leaves a wall PC. Only its hash
/// is kept: Argon2id with a salt of its own, libsodium's text form ("$argon2id$v=19$m=..."). Both functions
/// take some tenths of a second and 64 MiB by design: not for the GUI thread while pictures run. Any thread.

/// Empty: the code is empty, or the memory could not be had.
[[nodiscard]] QString passCodeHash(const QString &code);
/// False also for what is not a hash. Two ways to type the same letter with an accent are the same code.
[[nodiscard]] bool passCodeFits(const QString &code, const QString &hash);

} // namespace videoguard::access
