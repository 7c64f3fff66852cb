// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace videoguard::shell {

/// How much room a window has, by its own width in units of the design (device-independent pixels over the
/// theme's scale), never by the device.
enum class Density {
    Minimal, ///< up to 1000 wide: rail of icons, tree over the body, header of name, layout, "⋯", clock
    Compact, ///< up to 1599: rail of icons, actions as icons, lower strips
    Normal,  ///< rail with words
    Roomy    ///< from 2800: wider tree and card
};

[[nodiscard]] Density densityFor(int width, double scale);

/// The whole tree's width in device-independent pixels; Minimal: that of the pane over the body.
[[nodiscard]] int treeWidthFor(Density density);

/// The same for the camera card at the right.
[[nodiscard]] int cardWidthFor(Density density);

} // namespace videoguard::shell
