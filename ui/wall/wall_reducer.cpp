// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/wall_reducer.h"

#include "ui/wall/wall_geometry.h"

namespace videoguard::wall {

namespace {

constexpr int kMostDigits = 4;

size_t at(int tile)
{
    return static_cast<size_t>(tile);
}

// After cameras changed places: nothing may refer to what is no longer there.
WallState settled(WallState state)
{
    const auto tiles = static_cast<size_t>(state.tileCount());
    state.wall.cameras.resize(tiles);
    state.crops.resize(tiles, kWholePicture);
    for (size_t i = 0; i < tiles; ++i) {
        if (state.wall.cameras[i].isEmpty())
            state.crops[i] = kWholePicture;
    }
    state.selected = std::clamp(state.selected, 0, std::max(0, state.tileCount() - 1));
    if (!state.isTile(state.enlarged) || state.cameraAt(state.enlarged).isEmpty())
        state.enlarged = -1;
    if (!state.isTile(state.listening) || state.cameraAt(state.listening).isEmpty())
        state.listening = -1;
    return state;
}

} // namespace

WallState emptyWall(const console::WallLayout &layout)
{
    WallState state;
    state.wall.layout = layout;
    return settled(std::move(state));
}

WallState showWall(WallState state, const console::Wall &wall)
{
    state.wall = wall;
    state.spare.clear();
    state.crops.assign(at(wall.layout.tileCount()), kWholePicture);
    state.enlarged = -1;
    state.listening = -1;
    state.typedNumber.clear();
    return settled(std::move(state));
}

WallState setLayout(WallState state, const console::WallLayout &layout)
{
    std::vector<QString> all = state.wall.cameras;
    all.insert(all.end(), state.spare.begin(), state.spare.end());
    while (!all.empty() && all.back().isEmpty())
        all.pop_back();
    state.wall.layout = layout;
    const size_t tiles = at(layout.tileCount());
    const auto kept = static_cast<std::ptrdiff_t>(std::min(tiles, all.size()));
    state.wall.cameras.assign(all.begin(), all.begin() + kept);
    state.spare.assign(all.begin() + kept, all.end());
    state.enlarged = -1;
    return settled(std::move(state));
}

WallState putCamera(WallState state, int tile, const QString &cameraId)
{
    if (!state.isTile(tile))
        return state;
    state.wall.cameras[at(tile)] = cameraId;
    // It waits no longer; the others keep the tile numbers they had.
    std::replace(state.spare.begin(), state.spare.end(), cameraId, QString());
    state.crops[at(tile)] = kWholePicture;
    if (state.listening == tile)
        state.listening = -1;
    state.selected = tile;
    if (state.enlarged >= 0)
        state.enlarged = tile;
    return settled(std::move(state));
}

WallState putOnNextFree(WallState state, const QString &cameraId)
{
    for (int tile = 0; tile < state.tileCount(); ++tile) {
        if (state.cameraAt(tile) == cameraId) {
            if (state.enlarged >= 0)
                state.enlarged = tile;
            return select(std::move(state), tile);
        }
    }
    for (int step = 0; step < state.tileCount(); ++step) {
        const int tile = (state.selected + step) % state.tileCount();
        if (state.cameraAt(tile).isEmpty())
            return putCamera(std::move(state), tile, cameraId);
    }
    const int tile = state.selected;
    return putCamera(std::move(state), tile, cameraId);
}

WallState swapTiles(WallState state, int from, int to)
{
    if (!state.isTile(from) || !state.isTile(to) || from == to)
        return state;
    std::swap(state.wall.cameras[at(from)], state.wall.cameras[at(to)]);
    std::swap(state.crops[at(from)], state.crops[at(to)]);
    const auto follow = [&](int &tile) {
        if (tile == from)
            tile = to;
        else if (tile == to)
            tile = from;
    };
    follow(state.listening);
    state.selected = to;
    return settled(std::move(state));
}

WallState clearTile(WallState state, int tile)
{
    if (!state.isTile(tile))
        return state;
    state.wall.cameras[at(tile)].clear();
    return settled(std::move(state));
}

WallState clearAll(WallState state)
{
    for (QString &camera : state.wall.cameras)
        camera.clear();
    state.spare.clear();
    return settled(std::move(state));
}

WallState select(WallState state, int tile)
{
    if (!state.isTile(tile))
        return state;
    state.selected = tile;
    if (state.enlarged >= 0 && !state.cameraAt(tile).isEmpty())
        state.enlarged = tile;
    return state;
}

WallState selectStep(WallState state, int step)
{
    const int count = state.tileCount();
    if (count == 0)
        return state;
    int tile = state.selected;
    for (int tried = 0; tried < count; ++tried) {
        tile = ((tile + step) % count + count) % count;
        // While one tile is shown alone, the next one is the next picture.
        if (state.enlarged < 0 || !state.cameraAt(tile).isEmpty())
            break;
    }
    return select(std::move(state), tile);
}

WallState toggleEnlarged(WallState state, int tile)
{
    if (state.enlarged == tile && tile >= 0) {
        state.enlarged = -1;
        return state;
    }
    if (!state.isTile(tile) || state.cameraAt(tile).isEmpty())
        return state;
    state.enlarged = tile;
    state.selected = tile;
    return state;
}

WallState back(WallState state)
{
    if (!state.typedNumber.isEmpty()) {
        state.typedNumber.clear();
        return state;
    }
    if (state.cropAt(state.selected) != kWholePicture)
        return resetZoom(std::move(state), state.selected);
    state.enlarged = -1;
    return state;
}

WallState typeDigit(WallState state, int digit)
{
    if (digit < 0 || digit > 9 || (digit == 0 && state.typedNumber.isEmpty()) ||
        state.typedNumber.size() >= kMostDigits)
        return state;
    state.typedNumber += QString::number(digit);
    return state;
}

WallState eraseDigit(WallState state)
{
    state.typedNumber.chop(1);
    return state;
}

WallState zoom(WallState state, int tile, double factor, QPointF where)
{
    if (state.isTile(tile) && !state.cameraAt(tile).isEmpty())
        state.crops[at(tile)] = zoomed(state.cropAt(tile), factor, where);
    return state;
}

WallState pan(WallState state, int tile, QPointF by)
{
    if (state.isTile(tile))
        state.crops[at(tile)] = panned(state.cropAt(tile), by);
    return state;
}

WallState resetZoom(WallState state, int tile)
{
    if (state.isTile(tile))
        state.crops[at(tile)] = kWholePicture;
    return state;
}

WallState toggleOverlay(WallState state)
{
    state.overlay = !state.overlay;
    return state;
}

WallState toggleListening(WallState state, int tile)
{
    if (state.listening == tile)
        state.listening = -1;
    else if (state.isTile(tile) && !state.cameraAt(tile).isEmpty())
        state.listening = tile;
    return state;
}

} // namespace videoguard::wall
