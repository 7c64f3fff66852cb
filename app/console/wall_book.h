// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/wall.h"

#include <QObject>

namespace videoguard::database {
class Database;
}

namespace videoguard::console {

/// Named walls, the operator's own layouts, tours and the windows' last state, in console.db. GUI thread.
class WallBook : public QObject
{
    Q_OBJECT

public:
    explicit WallBook(database::Database &database, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Wall> &walls() const { return m_walls; } ///< by name, locale-aware
    [[nodiscard]] const Wall *findWall(const QString &id) const;
    /// Adds or replaces by id. Errors: Conflict (name taken by another wall), Corrupt (layout fault), Full.
    [[nodiscard]] base::Result<void> saveWall(const Wall &wall);
    [[nodiscard]] base::Result<Wall> duplicateWall(const QString &id, const QString &newName);
    [[nodiscard]] base::Result<void> renameWall(const QString &id, const QString &newName);
    [[nodiscard]] base::Result<void> removeWall(const QString &id);
    /// Imported walls get new ids when theirs exist with other content, and " (2)" behind a taken name.
    [[nodiscard]] base::Result<int> importWalls(const QByteArray &json);

    [[nodiscard]] const std::vector<WallLayout> &userLayouts() const { return m_userLayouts; }
    [[nodiscard]] base::Result<void> saveUserLayout(const WallLayout &layout);
    [[nodiscard]] base::Result<void> removeUserLayout(const QString &id);

    [[nodiscard]] const std::vector<Tour> &tours() const { return m_tours; }
    [[nodiscard]] base::Result<void> saveTour(const Tour &tour);
    [[nodiscard]] base::Result<void> removeTour(const QString &id);

    [[nodiscard]] std::vector<WindowState> windows() const;
    /// Replaces the whole set in one transaction; called a second after each change, so that a crash loses at most that.
    [[nodiscard]] base::Result<void> saveWindows(const std::vector<WindowState> &windows);

signals:
    void wallsChanged();
    void userLayoutsChanged();
    void toursChanged();

private:
    database::Database &m_database;
    std::vector<Wall> m_walls;
    std::vector<WallLayout> m_userLayouts;
    std::vector<Tour> m_tours;
};

} // namespace videoguard::console
