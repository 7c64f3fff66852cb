// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace videoguard::database {

/// One migration step: brings a file from version `to - 1` to `to`. Never edited once released. Foreign keys
/// are not enforced while it runs (tables may be rebuilt) but checked before it is committed.
struct MigrationStep {
    int to = 0;
    QString sql; ///< without BEGIN or COMMIT
};

/// What a module brings: the current schema whole, and the steps that lead there. Both ways must arrive at
/// the same tables (tests/database/schema_of.h compares them).
struct Schema {
    int version = 0; ///< from 1; kept in the file as user_version
    QString sql;     ///< current schema, for a fresh file
    std::vector<MigrationStep> steps;
};

} // namespace videoguard::database
