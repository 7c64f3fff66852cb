// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPalette>

namespace videoguard::widgets {

struct Theme;

/// The palette that Fusion paints with.
[[nodiscard]] QPalette paletteOf(const Theme &theme);

/// resources/theme/style.qss with its marks replaced: `@name` by a colour of the theme, `@px(n)` by a scaled
/// length.
[[nodiscard]] QString styleSheetOf(const Theme &theme);

} // namespace videoguard::widgets
