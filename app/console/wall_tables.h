// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/wall.h"
#include "app/database/database.h"

namespace videoguard::console {

/// The SQL of WallBook: one value to one row (or its rows) and back. A row that cannot be read is left out
/// and logged.
class WallTables
{
public:
    explicit WallTables(database::Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] base::Result<std::vector<Wall>> walls();
    [[nodiscard]] base::Result<void> write(const Wall &wall);
    [[nodiscard]] base::Result<void> removeWall(const QString &id);

    [[nodiscard]] base::Result<std::vector<WallLayout>> userLayouts();
    [[nodiscard]] base::Result<void> write(const WallLayout &layout);
    [[nodiscard]] base::Result<void> removeUserLayout(const QString &id);

    [[nodiscard]] base::Result<std::vector<Tour>> tours();
    [[nodiscard]] base::Result<void> write(const Tour &tour);
    [[nodiscard]] base::Result<void> removeTour(const QString &id);

    [[nodiscard]] base::Result<std::vector<WindowState>> windows();
    [[nodiscard]] base::Result<void> replaceWindows(const std::vector<WindowState> &windows);

private:
    [[nodiscard]] base::Result<void> remove(const QString &sql, const QString &id);
    /// Calls `use` for each row.
    [[nodiscard]] base::Result<void> each(const QString &sql,
                                          const std::function<void(database::Statement &)> &use);

    database::Database &m_database;
};

} // namespace videoguard::console
