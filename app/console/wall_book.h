// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/wall.h"

#include <QLocale>
#include <QObject>

#include <optional>

namespace videoguard::database {
class Database;
}

namespace videoguard::console {

/// Named walls, the operator's own layouts, tours and the windows' last state, in console.db. GUI thread.
class WallBook : public QObject
{
    Q_OBJECT

public:
    /// Reads the tables; `database` must outlive the book.
    explicit WallBook(database::Database &database, QObject *parent = nullptr);

    /// By name, locale-aware, as user layouts and tours. Pointers into the lists hold until their signal.
    [[nodiscard]] const std::vector<Wall> &walls() const { return m_walls; }
    [[nodiscard]] const Wall *findWall(const QString &id) const;
    /// Adds or replaces by id. Cameras are cut or filled up to the number of tiles.
    /// Errors of all that save: Conflict (name taken by another, without regard to case), Corrupt (no id or
    /// name, layout fault, dwell time out of range), NotFound (duplicate and rename), Full, Internal.
    /// Removing what is not there is none.
    [[nodiscard]] base::Result<void> saveWall(const Wall &wall);
    [[nodiscard]] base::Result<Wall> duplicateWall(const QString &id, const QString &newName);
    [[nodiscard]] base::Result<void> renameWall(const QString &id, const QString &newName);
    [[nodiscard]] base::Result<void> removeWall(const QString &id);
    /// Imported walls get new ids when theirs exist with other content (or are none), and " (2)" behind a
    /// taken name; one that is here already, equal, is passed over. All or nothing; returns how many were
    /// added. Errors: also those of `wallsFromJson`.
    [[nodiscard]] base::Result<int> importWalls(const QByteArray &json, const ResolveCamera &resolve = {});

    [[nodiscard]] const std::vector<WallLayout> &userLayouts() const { return m_userLayouts; }
    /// `layout.id` begins with "user:".
    [[nodiscard]] base::Result<void> saveUserLayout(const WallLayout &layout);
    [[nodiscard]] base::Result<void> removeUserLayout(const QString &id);

    [[nodiscard]] const std::vector<Tour> &tours() const { return m_tours; }
    [[nodiscard]] const Tour *findTour(const QString &id) const;
    [[nodiscard]] base::Result<void> saveTour(const Tour &tour);
    [[nodiscard]] base::Result<void> removeTour(const QString &id);

    /// In the order in which they were saved; one that cannot be read is left out and logged.
    [[nodiscard]] std::vector<WindowState> windows() const;
    /// Replaces the whole set in one transaction; called a second after each change, so that a crash loses at
    /// most that. The same set again costs nothing.
    [[nodiscard]] base::Result<void> saveWindows(const std::vector<WindowState> &windows);

    /// The order of names follows this language from now on; at first it is that of QLocale().
    void setLocale(const QLocale &locale);

signals:
    void wallsChanged();
    void userLayoutsChanged();
    void toursChanged();

private:
    void sortAll();

    database::Database &m_database;
    QLocale m_locale;
    std::vector<Wall> m_walls;
    std::vector<WallLayout> m_userLayouts;
    std::vector<Tour> m_tours;
    std::optional<std::vector<WindowState>> m_savedWindows;
};

} // namespace videoguard::console
