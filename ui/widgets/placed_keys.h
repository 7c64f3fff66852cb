// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QKeyEvent>
#include <QKeySequence>

/// Keys by their place on the keyboard. The Lithuanian layouts have letters where others have digits and some
/// Latin letters, so that neither a digit nor "Ctrl+1" ever arrives from there: such a key then counts as
/// what stands at its place on an American keyboard. Keys that give a letter, digit or sign of ASCII are
/// never touched.
namespace videoguard::widgets {

/// What stands at the key's place; Key_unknown where the key's own letter is one that shortcuts are made of,
/// where it was typed with AltGr, or where the platform says no place.
[[nodiscard]] Qt::Key placedKey(const QKeyEvent &event);

/// The digit that was typed, by itself, on the number pad, with AltGr or by its place; -1: none. Digits with
/// Ctrl, Alt or Meta are shortcuts, and none of these.
[[nodiscard]] int typedDigit(const QKeyEvent &event);

/// From now on a key press that nobody in a window took triggers the action whose shortcut has the key's
/// place: of the focused widget first, then of what surrounds it, then of the window. GUI thread; doing it
/// again changes nothing.
void installPlacedShortcuts();

} // namespace videoguard::widgets
