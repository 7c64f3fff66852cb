// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/incidents_schema.h"

namespace videoguard::incidents {

namespace {

constexpr char kSchemaSql[] =
#include "app/incidents/incidents_schema.sql"
    ;

} // namespace

const database::Schema &incidentsSchema()
{
    static const database::Schema schema{1, QString::fromUtf8(kSchemaSql), {}};
    return schema;
}

} // namespace videoguard::incidents
