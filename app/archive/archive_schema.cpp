// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/archive_schema.h"

namespace videoguard::archive {

namespace {

constexpr char kSchemaSql[] =
#include "app/archive/archive_schema.sql"
    ;

} // namespace

const database::Schema &archiveSchema()
{
    static const database::Schema schema{1, QString::fromUtf8(kSchemaSql), {}};
    return schema;
}

} // namespace videoguard::archive
