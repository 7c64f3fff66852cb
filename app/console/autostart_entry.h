// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

namespace videoguard::console {

/// The text of what starts the console at log-in, as values (Desktop Entry Specification 1.5, Desktop
/// Application Autostart Specification 0.5). Any thread.

/// An entry that starts `program` (absolute) with `arguments`, none of them with a line break.
[[nodiscard]] QByteArray desktopEntry(const QString &program, const QStringList &arguments);
/// One that says: not for this user.
[[nodiscard]] QByteArray hiddenEntry();
/// The entry names a program and no desktop has switched it off.
[[nodiscard]] bool entryStarts(const QByteArray &entry);

/// The program that the entry's "Exec" names, without quotes and escapes. Empty: none.
[[nodiscard]] QString entryProgram(const QByteArray &entry);

/// One value of "Exec": quoted where it must be, and escaped as a string of the file.
[[nodiscard]] QString execQuoted(const QString &argument);
/// A command line that CommandLineToArgvW takes apart into just these.
[[nodiscard]] QString windowsCommand(const QString &program, const QStringList &arguments);

} // namespace videoguard::console
