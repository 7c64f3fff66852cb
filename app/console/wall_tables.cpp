// SPDX-License-Identifier: EUPL-1.2
#include "app/console/wall_tables.h"

#include "app/base/log.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::console {

namespace {

using base::Result;
using database::Statement;

// A null QString would bind NULL, which the columns refuse.
QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

QString layoutText(const WallLayout &layout)
{
    return QString::fromUtf8(QJsonDocument(layoutToJson(layout)).toJson(QJsonDocument::Compact));
}

QString camerasText(const std::vector<QString> &cameras)
{
    QJsonArray array;
    for (const QString &id : cameras)
        array.append(text(id));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<WallLayout> layoutFrom(const QString &json)
{
    return layoutFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
}

std::vector<QString> camerasFrom(const QString &json, const WallLayout &layout)
{
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    std::vector<QString> cameras(layout.cells.size());
    for (size_t i = 0; i < cameras.size(); ++i)
        cameras[i] = array.at(static_cast<qsizetype>(i)).toString();
    return cameras;
}

// Columns: id, name, layout, cameras, from `first` on.
Result<Wall> wallFrom(const Statement &row, int first)
{
    auto layout = layoutFrom(row.text(first + 2));
    if (!layout)
        return tl::unexpected(layout.error());
    Wall wall{row.text(first), row.text(first + 1), std::move(*layout), {}};
    wall.cameras = camerasFrom(row.text(first + 3), wall.layout);
    return wall;
}

void logLeftOut(const char *kind, const QString &id, const base::Error &error)
{
    qCWarning(base::logConsole).noquote() << kind << id << "is left out:" << base::describe(error);
}

} // namespace

Result<void> WallTables::each(const QString &sql, const std::function<void(Statement &)> &use)
{
    auto rows = m_database.prepare(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        use(*rows);
    }
}

Result<void> WallTables::remove(const QString &sql, const QString &id)
{
    auto statement = m_database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->bind(1, id).run();
}

Result<std::vector<Wall>> WallTables::walls()
{
    std::vector<Wall> walls;
    return each(QStringLiteral("SELECT id, name, layout, cameras FROM wall"),
                [&](Statement &row) {
                    auto wall = wallFrom(row, 0);
                    if (wall)
                        walls.push_back(std::move(*wall));
                    else
                        logLeftOut("wall", row.text(0), wall.error());
                })
        .map([&] { return std::move(walls); });
}

Result<void> WallTables::write(const Wall &wall)
{
    auto statement = m_database.prepare(QStringLiteral(
        "INSERT INTO wall (id, name, layout, cameras) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO "
        "UPDATE SET name = excluded.name, layout = excluded.layout, cameras = excluded.cameras"));
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->bind(1, wall.id)
        .bind(2, wall.name)
        .bind(3, layoutText(wall.layout))
        .bind(4, camerasText(wall.cameras))
        .run();
}

Result<void> WallTables::removeWall(const QString &id)
{
    return remove(QStringLiteral("DELETE FROM wall WHERE id = ?1"), id);
}

Result<std::vector<WallLayout>> WallTables::userLayouts()
{
    std::vector<WallLayout> layouts;
    return each(QStringLiteral("SELECT id, name, layout FROM user_layout"),
                [&](Statement &row) {
                    auto layout = layoutFrom(row.text(2));
                    if (!layout)
                        return logLeftOut("layout", row.text(0), layout.error());
                    layout->id = row.text(0);
                    layout->name = row.text(1);
                    layouts.push_back(std::move(*layout));
                })
        .map([&] { return std::move(layouts); });
}

Result<void> WallTables::write(const WallLayout &layout)
{
    auto statement = m_database.prepare(QStringLiteral(
        "INSERT INTO user_layout (id, name, layout) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE "
        "SET name = excluded.name, layout = excluded.layout"));
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->bind(1, layout.id).bind(2, layout.name).bind(3, layoutText(layout)).run();
}

Result<void> WallTables::removeUserLayout(const QString &id)
{
    return remove(QStringLiteral("DELETE FROM user_layout WHERE id = ?1"), id);
}

Result<std::vector<Tour>> WallTables::tours()
{
    std::vector<Tour> tours;
    return each(QStringLiteral(
                    "SELECT tour.id, tour.name, tour_step.wall_id, tour_step.dwell_seconds FROM tour "
                    "LEFT JOIN tour_step ON tour_step.tour_id = tour.id "
                    "ORDER BY tour.id, tour_step.position"),
                [&](Statement &row) {
                    if (tours.empty() || tours.back().id != row.text(0))
                        tours.push_back({row.text(0), row.text(1), {}});
                    if (!row.isNull(2))
                        tours.back().steps.push_back({row.text(2), static_cast<int>(row.integer(3))});
                })
        .map([&] { return std::move(tours); });
}

Result<void> WallTables::write(const Tour &tour)
{
    return m_database.atomically([&]() -> Result<void> {
        auto head = m_database.prepare(QStringLiteral("INSERT INTO tour (id, name) VALUES (?1, ?2) ON "
                                                      "CONFLICT (id) DO UPDATE SET name = excluded.name"));
        if (!head)
            return tl::unexpected(head.error());
        if (auto run = head->bind(1, tour.id).bind(2, tour.name).run(); !run)
            return run;
        if (auto cleared = remove(QStringLiteral("DELETE FROM tour_step WHERE tour_id = ?1"), tour.id);
            !cleared)
            return cleared;
        auto insert = m_database.prepare(QStringLiteral(
            "INSERT INTO tour_step (tour_id, position, wall_id, dwell_seconds) VALUES (?1, ?2, ?3, ?4)"));
        if (!insert)
            return tl::unexpected(insert.error());
        for (size_t i = 0; i < tour.steps.size(); ++i) {
            const TourStep &step = tour.steps[i];
            insert->reset();
            insert->bind(1, tour.id).bind(2, i).bind(3, text(step.wallId)).bind(4, step.dwellSeconds);
            if (auto run = insert->run(); !run)
                return run;
        }
        return {};
    });
}

Result<void> WallTables::removeTour(const QString &id)
{
    return remove(QStringLiteral("DELETE FROM tour WHERE id = ?1"), id);
}

Result<std::vector<WindowState>> WallTables::windows()
{
    std::vector<WindowState> windows;
    return each(QStringLiteral("SELECT id, geometry, screen_name, full_screen, named_wall_id, selected_tile, "
                               "enlarged_tile, tree_visible, wall_id, wall_name, layout, cameras "
                               "FROM wall_window ORDER BY position"),
                [&](Statement &row) {
                    auto wall = wallFrom(row, 8);
                    if (!wall)
                        return logLeftOut("window", row.text(0), wall.error());
                    WindowState window;
                    window.id = row.text(0);
                    window.geometry = row.blob(1);
                    window.screenName = row.text(2);
                    window.fullScreen = row.integer(3) != 0;
                    window.wallId = row.text(4);
                    window.selectedTile = static_cast<int>(row.integer(5));
                    window.enlargedTile = row.isNull(6) ? -1 : static_cast<int>(row.integer(6));
                    window.treeVisible = row.integer(7) != 0;
                    window.wall = std::move(*wall);
                    windows.push_back(std::move(window));
                })
        .map([&] { return std::move(windows); });
}

Result<void> WallTables::replaceWindows(const std::vector<WindowState> &windows)
{
    return m_database.atomically([&]() -> Result<void> {
        if (auto cleared = m_database.execute(QStringLiteral("DELETE FROM wall_window")); !cleared)
            return cleared;
        auto insert = m_database.prepare(QStringLiteral(
            "INSERT INTO wall_window (id, position, geometry, screen_name, full_screen, "
            "named_wall_id, wall_id, wall_name, layout, cameras, selected_tile, enlarged_tile, "
            "tree_visible) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"));
        if (!insert)
            return tl::unexpected(insert.error());
        for (size_t i = 0; i < windows.size(); ++i) {
            const WindowState &window = windows[i];
            insert->reset();
            insert->bind(1, window.id)
                .bind(2, i)
                .bind(3, window.geometry.isEmpty() ? QByteArray() : window.geometry)
                .bind(4, text(window.screenName))
                .bind(5, window.fullScreen)
                .bind(6, window.wallId.isEmpty() ? QString() : window.wallId)
                .bind(7, text(window.wall.id))
                .bind(8, text(window.wall.name))
                .bind(9, layoutText(window.wall.layout))
                .bind(10, camerasText(window.wall.cameras))
                .bind(11, window.selectedTile)
                .bind(13, window.treeVisible);
            if (window.enlargedTile >= 0)
                insert->bind(12, window.enlargedTile);
            if (auto run = insert->run(); !run)
                return run;
        }
        return {};
    });
}

} // namespace videoguard::console
