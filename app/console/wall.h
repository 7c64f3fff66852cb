// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "app/console/wall_layout.h"

#include <QByteArray>
#include <QJsonObject>
#include <QRect>

#include <functional>

namespace videoguard::console {

/// A named arrangement of cameras. A value.
struct Wall {
    QString id; ///< UUID
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
    QString wallId; ///< the named wall it shows; empty = unnamed
    Wall wall;      ///< what it really shows, changes included
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

/// A camera as the wall file names it, so that a wall finds its cameras on another workstation too.
struct WallFileCamera {
    QString id;
    int callNumber = 0; ///< 0 = none
    QString name;
};
/// What is known here of the camera with this id; an answer without a call number and name is fine.
using DescribeCamera = std::function<WallFileCamera(const QString &id)>;
/// The id of the camera here that the file means; empty = none (the tile keeps the file's id then).
using ResolveCamera = std::function<QString(const WallFileCamera &)>;

/// The wall file that is exported and imported: JSON, "format": "videoguard.wall/1". Cameras travel by id
/// and, with `describe`, by call number and name; no address and no secret.
[[nodiscard]] QByteArray toJson(const std::vector<Wall> &walls, const DescribeCamera &describe = {});
/// Errors: Corrupt (not such a file, a layout with holes; the cause says where), Unsupported (newer format),
/// Full (larger than 8 MiB or more than 1000 walls). Walls come without an id when the file gives none.
[[nodiscard]] base::Result<std::vector<Wall>> wallsFromJson(const QByteArray &json,
                                                            const ResolveCamera &resolve = {});

/// One layout as JSON, as the wall file and the database hold it.
[[nodiscard]] QJsonObject layoutToJson(const WallLayout &layout);
/// Errors: Corrupt; the cause is the `layoutFault`.
[[nodiscard]] base::Result<WallLayout> layoutFromJson(const QJsonObject &json);

} // namespace videoguard::console
