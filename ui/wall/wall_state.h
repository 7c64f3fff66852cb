// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/wall.h"

#include <QRectF>

namespace videoguard::wall {

inline constexpr QRectF kWholePicture{0, 0, 1, 1};

/// What one wall window shows and what its operator has in hand. A value; changed only by the functions of
/// wall_reducer.h.
struct WallState {
    /// The named wall it came from (id and name empty: none), its layout, and a camera id per tile.
    console::Wall wall;
    /// Cameras that a smaller layout has no tile for; they come back with a larger one.
    std::vector<QString> spare;
    int selected = 0;
    int enlarged = -1;         ///< tile shown alone, -1 = none
    bool overlay = false;      ///< codec, size, rates on every tile
    int listening = -1;        ///< tile whose sound is heard, -1 = none
    QString typedNumber;       ///< digits of a call number not yet finished by Enter
    std::vector<QRectF> crops; ///< digital zoom per tile, normalised; as long as the tiles

    [[nodiscard]] int tileCount() const { return wall.layout.tileCount(); }
    [[nodiscard]] bool isTile(int tile) const { return tile >= 0 && tile < tileCount(); }
    [[nodiscard]] QString cameraAt(int tile) const
    {
        return isTile(tile) ? wall.cameras[static_cast<size_t>(tile)] : QString();
    }
    [[nodiscard]] QRectF cropAt(int tile) const
    {
        return isTile(tile) ? crops[static_cast<size_t>(tile)] : kWholePicture;
    }
    /// Pictures are drawn for this tile: all of them, or only the enlarged one.
    [[nodiscard]] bool isShown(int tile) const { return isTile(tile) && (enlarged < 0 || enlarged == tile); }

    friend bool operator==(const WallState &, const WallState &) = default;
};

} // namespace videoguard::wall
