// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

/// What the system can do with files beyond QFile: writing at a place, what must lie on the medium, replacing
/// in one step. Every function leaves its cause in errno; `errorText` says it. Any thread.
namespace videoguard::base::system {

/// A new file, readable and writable, that no program started by us inherits; never one that is there, never
/// through a link. Owner and group may read it. Returns its descriptor, or -1.
[[nodiscard]] int createFile(const QString &path);
/// As pwrite and pread; the descriptor's own position may change.
[[nodiscard]] qint64 writeAt(int file, const char *bytes, qint64 size, qint64 at);
[[nodiscard]] qint64 readAt(int file, char *bytes, qint64 size, qint64 at);
[[nodiscard]] bool resizeFile(int file, qint64 size);
/// Waits until the contents lie on the medium.
[[nodiscard]] bool syncData(int file);
/// The same, with what the system knows about the file.
[[nodiscard]] bool syncFile(int file);
void closeFile(int file);

/// Waits until the names in the folder lie on the medium, where its file system can be asked for that. False
/// when there is no such folder.
bool syncFolder(const QString &folder);
/// Puts the file `with` in the place of `path`, whether or not that exists, in one step.
[[nodiscard]] bool replaceFile(const QString &with, const QString &path);
/// Forgets what the system remembers of the file, so that it is read from the medium, as far as it can be
/// told.
void forgetCached(const QString &path);

/// The text of an errno value.
[[nodiscard]] QString errorText(int code);

} // namespace videoguard::base::system
