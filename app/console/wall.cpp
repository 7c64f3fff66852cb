// SPDX-License-Identifier: EUPL-1.2
#include "app/console/wall.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

constexpr auto kFormat = "videoguard.wall/";
constexpr int kFormatVersion = 1;
constexpr qsizetype kMostBytes = 8 * 1024 * 1024;
constexpr qsizetype kMostWalls = 1000;
constexpr qsizetype kLongestName = 200;
const QString kReading = QStringLiteral("read a wall file");

tl::unexpected<base::Error> corrupt(const QString &cause)
{
    return fail(ErrorKind::Corrupt, kReading, cause);
}

// A number that is not a whole one is as wrong as a missing one: -1 fails every check that follows.
int whole(const QJsonValue &value)
{
    return value.toInt(-1);
}

Result<Wall> wallFromJson(const QJsonObject &object, const ResolveCamera &resolve)
{
    Wall wall;
    wall.id = object.value(QStringLiteral("id")).toString();
    wall.name = object.value(QStringLiteral("name")).toString().simplified().left(kLongestName);
    if (wall.name.isEmpty())
        return corrupt(QStringLiteral("it has no name"));
    Result<WallLayout> layout = layoutFromJson(object.value(QStringLiteral("layout")).toObject());
    if (!layout)
        return tl::unexpected(layout.error());
    wall.layout = std::move(*layout);
    const QJsonArray cameras = object.value(QStringLiteral("cameras")).toArray();
    if (cameras.size() > wall.layout.tileCount())
        return corrupt(
            QStringLiteral("%1 cameras for %2 tiles").arg(cameras.size()).arg(wall.layout.tileCount()));
    wall.cameras.resize(wall.layout.cells.size());
    for (qsizetype i = 0; i < cameras.size(); ++i) {
        const QJsonObject camera = cameras.at(i).toObject();
        const WallFileCamera named{camera.value(QStringLiteral("id")).toString(),
                                   camera.value(QStringLiteral("callNumber")).toInt(),
                                   camera.value(QStringLiteral("name")).toString()};
        QString &tile = wall.cameras[static_cast<size_t>(i)];
        if (resolve && !camera.isEmpty())
            tile = resolve(named);
        if (tile.isEmpty())
            tile = named.id;
    }
    return wall;
}

} // namespace

QJsonObject layoutToJson(const WallLayout &layout)
{
    QJsonArray cells;
    for (const LayoutCell &cell : layout.cells)
        cells.append(QJsonArray{cell.column, cell.row, cell.columns, cell.rows});
    return {{QStringLiteral("id"), layout.id},
            {QStringLiteral("name"), layout.name},
            {QStringLiteral("columns"), layout.columns},
            {QStringLiteral("rows"), layout.rows},
            {QStringLiteral("cells"), cells}};
}

Result<WallLayout> layoutFromJson(const QJsonObject &json)
{
    if (json.isEmpty())
        return corrupt(QStringLiteral("it has no layout"));
    WallLayout layout;
    layout.id = json.value(QStringLiteral("id")).toString();
    layout.name = json.value(QStringLiteral("name")).toString().simplified().left(kLongestName);
    layout.columns = whole(json.value(QStringLiteral("columns")));
    layout.rows = whole(json.value(QStringLiteral("rows")));
    const QJsonArray cells = json.value(QStringLiteral("cells")).toArray();
    if (cells.size() > kMostTiles)
        return corrupt(QStringLiteral("%1 tiles; at most %2 are allowed").arg(cells.size()).arg(kMostTiles));
    for (const QJsonValue &value : cells) {
        const QJsonArray cell = value.toArray();
        if (cell.size() != 4)
            return corrupt(QStringLiteral("a tile is not [column, row, columns, rows]"));
        layout.cells.push_back({whole(cell.at(0)), whole(cell.at(1)), whole(cell.at(2)), whole(cell.at(3))});
    }
    if (const QString fault = layoutFault(layout); !fault.isEmpty())
        return corrupt(fault);
    return layout;
}

QByteArray toJson(const std::vector<Wall> &walls, const DescribeCamera &describe)
{
    QJsonArray list;
    for (const Wall &wall : walls) {
        QJsonArray cameras;
        for (const QString &id : wall.cameras) {
            if (id.isEmpty()) {
                cameras.append(QJsonValue::Null);
                continue;
            }
            QJsonObject camera{{QStringLiteral("id"), id}};
            const WallFileCamera known = describe ? describe(id) : WallFileCamera{};
            if (known.callNumber > 0)
                camera.insert(QStringLiteral("callNumber"), known.callNumber);
            if (!known.name.isEmpty())
                camera.insert(QStringLiteral("name"), known.name);
            cameras.append(camera);
        }
        list.append(QJsonObject{{QStringLiteral("id"), wall.id},
                                {QStringLiteral("name"), wall.name},
                                {QStringLiteral("layout"), layoutToJson(wall.layout)},
                                {QStringLiteral("cameras"), cameras}});
    }
    const QString format = QLatin1String(kFormat) + QString::number(kFormatVersion);
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), format}, {QStringLiteral("walls"), list}})
        .toJson();
}

Result<std::vector<Wall>> wallsFromJson(const QByteArray &json, const ResolveCamera &resolve)
{
    if (json.size() > kMostBytes)
        return fail(ErrorKind::Full, kReading, QStringLiteral("it is larger than 8 MiB"));
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return corrupt(QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset));
    const QString format = root.value(QStringLiteral("format")).toString();
    bool isNumber = false;
    const int version = format.mid(QLatin1String(kFormat).size()).toInt(&isNumber);
    if (!format.startsWith(QLatin1String(kFormat)) || !isNumber || version < 1)
        return corrupt(
            QStringLiteral("its format is not %1%2").arg(QLatin1String(kFormat)).arg(kFormatVersion));
    if (version > kFormatVersion)
        return fail(ErrorKind::Unsupported, kReading,
                    QStringLiteral("format %1 was written by a newer version; this one reads up to %2")
                        .arg(version)
                        .arg(kFormatVersion));
    const QJsonArray list = root.value(QStringLiteral("walls")).toArray();
    if (list.size() > kMostWalls)
        return fail(ErrorKind::Full, kReading, QStringLiteral("it holds %1 walls").arg(list.size()));
    std::vector<Wall> walls;
    for (qsizetype i = 0; i < list.size(); ++i) {
        Result<Wall> wall = wallFromJson(list.at(i).toObject(), resolve);
        if (!wall)
            return corrupt(QStringLiteral("wall %1: %2").arg(i + 1).arg(wall.error().cause));
        walls.push_back(std::move(*wall));
    }
    return walls;
}

} // namespace videoguard::console
