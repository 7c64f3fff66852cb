// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "app/console/wall_layout.h"

#include <QByteArray>
#include <QRect>

namespace videoguard::console {

/// A named arrangement of cameras. A value.
struct Wall {
    QString id;                   ///< UUID
    QString name;
    WallLayout layout;
    std::vector<QString> cameras; ///< camera id per cell, empty = no camera; as long as `layout.cells`

    friend bool operator==(const Wall &, const Wall &) = default;
};

/// One wall window as it was last seen, so that it returns after a restart or a crash.
struct WindowState {
    QString id;          ///< "main" or a UUID for further wall windows
    QByteArray geometry; ///< QWidget::saveGeometry
    QString screenName;  ///< QScreen::name of the monitor it was on
    bool fullScreen = false;
    QString wallId;      ///< the named wall it shows; empty = unnamed
    Wall wall;           ///< what it really shows, changes included
    int selectedTile = 0;
    int enlargedTile = -1; ///< -1 = none
    bool treeVisible = true;

    friend bool operator==(const WindowState &, const WindowState &) = default;
};

/// A patrol: walls shown one after another.
struct TourStep {
    QString wallId;
    int dwellSeconds = 10; ///< 5-120

    friend bool operator==(const TourStep &, const TourStep &) = default;
};

struct Tour {
    QString id; ///< UUID
    QString name;
    std::vector<TourStep> steps;

    friend bool operator==(const Tour &, const Tour &) = default;
};

/// The wall file that is exported and imported: JSON, "format": "videoguard.wall/1". Cameras travel by id, call
/// number and name; no address and no secret.
[[nodiscard]] QByteArray toJson(const std::vector<Wall> &walls);
/// Errors: Corrupt (not such a file, a layout with holes; the cause says where), Unsupported (newer format).
[[nodiscard]] base::Result<std::vector<Wall>> wallsFromJson(const QByteArray &json);

} // namespace videoguard::console
