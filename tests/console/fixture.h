// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/stream_url.h"
#include "app/console/console_schema.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace videoguard::test {

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

/// A profile folder of one test with a real console.db in it.
struct ConsoleFile {
    QTemporaryDir folder;
    std::unique_ptr<database::Database> database = taken(console::openConsoleDatabase(folder.path()));

    /// Closes and opens it again, as a restart does; what was made of the old connection must be gone by
    /// then.
    void reopen()
    {
        database.reset();
        database = taken(console::openConsoleDatabase(folder.path()));
    }
};

[[nodiscard]] inline base::StreamUrl url(const char *text)
{
    return taken(base::StreamUrl::parse(QString::fromUtf8(text)));
}

} // namespace videoguard::test
