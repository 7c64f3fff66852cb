// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QLocalSocket;

namespace videoguard::console {

/// What the system says of users and processes, for the channel between two starts. Any thread.

/// The number or name of the user who runs this process.
[[nodiscard]] QString ownUser();
/// The process at the other end runs under the same user. Where the system cannot tell: true (the socket's
/// rights hold anyway).
[[nodiscard]] bool isOwnUserAt(const QLocalSocket &socket);
/// A folder in which nobody else can lay a socket: the session's runtime folder, else one of our own in the
/// folder for temporary files. Empty: there is none. Not asked for on Windows.
[[nodiscard]] QString ownSocketFolder();
/// The process that `profileFolder` is locked by runs on this computer. False when nothing is locked.
[[nodiscard]] bool isLockHeld(const QString &profileFolder);
/// Lets the other console come to the front (Windows asks for it).
void allowOthersToTheFront();

} // namespace videoguard::console
