// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QEvent;
class QObject;
class QWidget;

namespace videoguard::shell {

/// What a wall PC lets through: only what looks. Layouts and saved walls by their keys, cameras by their
/// numbers, the selection, enlarging and digital zoom; nothing that changes, leaves or opens. GUI thread.
enum class KioskVerdict {
    Pass,
    Refuse, ///< the event goes no further
    Leave   ///< somebody pressed the key that asks for the code
};

/// For an event that reaches `watched`, a part of one of the kiosk's windows.
[[nodiscard]] KioskVerdict kioskVerdict(QObject *watched, QEvent *event);
/// For a QShortcutEvent of any part of the program.
[[nodiscard]] bool kioskAllowsShortcut(const QObject *owner);
/// A window that is not the kiosk's would hide the wall.
[[nodiscard]] bool coversWall(const QWidget *window);

} // namespace videoguard::shell
