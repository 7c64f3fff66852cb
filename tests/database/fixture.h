// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/database/database.h"
#include "tests/database/schema_of.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace videoguard::test {

/// An own folder for one test, removed with it.
struct Folder {
    QTemporaryDir directory;

    [[nodiscard]] QString path(const QString &name) const { return directory.filePath(name); }
};

/// The value, or a failed test that says why there is none.
template<typename T>
[[nodiscard]] T taken(base::Result<T> result)
{
    if (!result)
        FAIL(base::describe(result.error()).toStdString());
    return std::move(*result);
}

inline void require(const base::Result<void> &result)
{
    if (!result)
        FAIL(base::describe(result.error()).toStdString());
}

/// The single number that a query answers.
[[nodiscard]] inline qint64 number(database::Database &database, const QString &sql)
{
    database::Statement query = taken(database.prepare(sql));
    REQUIRE(taken(query.step()));
    return query.integer(0);
}

/// The single text that a query answers.
[[nodiscard]] inline QString textOf(database::Database &database, const QString &sql)
{
    database::Statement query = taken(database.prepare(sql));
    REQUIRE(taken(query.step()));
    return query.text(0);
}

} // namespace videoguard::test
