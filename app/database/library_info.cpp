// SPDX-License-Identifier: EUPL-1.2
#include "app/database/library_info.h"

#include "app/database/database.h"

#include <sqlite3.h>

#include <array>

namespace videoguard::database {

base::LibraryInfo libraryInfo()
{
    return {QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion()),
            QStringLiteral("public domain")};
}

base::Result<QString> checkFeatures()
{
    auto database = Database::open(QStringLiteral(":memory:"));
    if (!database)
        return tl::unexpected(database.error());
    const std::array features{
        std::pair("FTS5", "CREATE VIRTUAL TABLE words USING fts5(word)"),
        std::pair("R*Tree", "CREATE VIRTUAL TABLE boxes USING rtree_i32(id, x0, x1, y0, y1)"),
        std::pair("JSON", "CREATE TABLE made AS SELECT json_extract('{\"a\":1}', '$.a') AS a")};
    QStringList found;
    for (const auto &[name, sql] : features) {
        if (const auto made = (*database)->execute(QLatin1String(sql)); !made)
            return base::fail(base::ErrorKind::Unsupported,
                              QStringLiteral("use SQLite's %1").arg(QLatin1String(name)), made.error().cause);
        found << QLatin1String(name);
    }
    return found.join(QStringLiteral(", "));
}

} // namespace videoguard::database
