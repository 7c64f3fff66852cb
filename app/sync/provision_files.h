// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QString>

namespace videoguard::sync {

/// 24 characters that nobody confuses (base 58), from the system's generator: 140 bits.
[[nodiscard]] QByteArray generatePassword();

/// Whether passwords may be written into this file: it is not there yet, or is a plain file of this user
/// that nobody else can read. Error: Denied (the cause says what is wrong with it).
[[nodiscard]] base::Result<void> checkPrivateFile(const QString &path);
/// Appends; a new file gets `head` first and mode 0600 with its creation. On the disk when it returns.
/// Errors: those of checkPrivateFile, Full, NotFound (no such folder).
[[nodiscard]] base::Result<void> appendPrivately(const QString &path, const QByteArray &head,
                                                 const QByteArray &line);
/// Replaces the whole file at once, mode 0600. Errors as above.
[[nodiscard]] base::Result<void> writePrivately(const QString &path, const QByteArray &content);
/// Made with mode 0700 when it is not there. Errors: Denied, Full.
[[nodiscard]] base::Result<void> makePrivateFolder(const QString &path);

} // namespace videoguard::sync
