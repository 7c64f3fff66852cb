// SPDX-License-Identifier: EUPL-1.2
/// What an operator can do to a wall, as pure functions: a state goes in, the next one comes out. Tile
/// numbers that do not exist change nothing.
#pragma once

#include "ui/wall/wall_state.h"

#include <QPointF>

namespace videoguard::wall {

/// An empty wall with this layout.
[[nodiscard]] WallState emptyWall(const console::WallLayout &layout);
/// A saved wall; enlarged tile and zoom are reset, overlay and listening stay off.
[[nodiscard]] WallState showWall(WallState state, const console::Wall &wall);
/// Cameras keep their tile numbers; those without a tile wait in `spare`, those waiting get the new tiles in
/// order.
[[nodiscard]] WallState setLayout(WallState state, const console::WallLayout &layout);

/// Puts a camera on a tile; it replaces what was there. The tile becomes the selected one.
[[nodiscard]] WallState putCamera(WallState state, int tile, const QString &cameraId);
/// Puts a camera on the next free tile from the selected one on; without a free one, on the selected tile. A
/// camera that is on the wall already is only selected.
[[nodiscard]] WallState putOnNextFree(WallState state, const QString &cameraId);
[[nodiscard]] WallState swapTiles(WallState state, int from, int to);
[[nodiscard]] WallState clearTile(WallState state, int tile);
[[nodiscard]] WallState clearAll(WallState state);
/// Empties every tile whose camera `exists` denies.
template<typename Predicate>
[[nodiscard]] WallState keepOnly(WallState state, Predicate exists);

[[nodiscard]] WallState select(WallState state, int tile);
/// The next (+1) or previous (-1) tile, around the end.
[[nodiscard]] WallState selectStep(WallState state, int step);

/// Shows `tile` alone, or, when it is shown alone already, all of them again. An empty tile stays as it is.
[[nodiscard]] WallState toggleEnlarged(WallState state, int tile);
/// One level back: a begun number, then the digital zoom of the shown tile, then the enlarged tile.
[[nodiscard]] WallState back(WallState state);

/// Digits typed for a call number: at most four, no leading zero.
[[nodiscard]] WallState typeDigit(WallState state, int digit);
[[nodiscard]] WallState eraseDigit(WallState state);

[[nodiscard]] WallState zoom(WallState state, int tile, double factor, QPointF at);
[[nodiscard]] WallState pan(WallState state, int tile, QPointF by);
[[nodiscard]] WallState resetZoom(WallState state, int tile);

[[nodiscard]] WallState toggleOverlay(WallState state);
/// Listens to `tile`, or stops when it was this one.
[[nodiscard]] WallState toggleListening(WallState state, int tile);

template<typename Predicate>
WallState keepOnly(WallState state, Predicate exists)
{
    for (int tile = 0; tile < state.tileCount(); ++tile) {
        if (const QString id = state.cameraAt(tile); !id.isEmpty() && !exists(id))
            state = clearTile(std::move(state), tile);
    }
    std::erase_if(state.spare, [&](const QString &id) { return !id.isEmpty() && !exists(id); });
    return state;
}

} // namespace videoguard::wall
