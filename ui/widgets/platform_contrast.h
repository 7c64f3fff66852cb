// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QPalette;

namespace videoguard::widgets {

/// Whether the platform shows everything in high contrast: Windows says so, elsewhere its palette does. As it
/// was when the first theme was applied, which replaces the palette. Needs a QGuiApplication.
[[nodiscard]] bool platformWantsContrast();
/// Words and surfaces of this palette are black and white.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

} // namespace videoguard::widgets
