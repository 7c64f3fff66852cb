// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/catalogue_schema.h"

namespace videoguard::catalogue {

namespace {

constexpr char kSchemaSql[] =
#include "app/catalogue/catalogue_schema.sql"
    ;

} // namespace

const database::Schema &catalogueSchema()
{
    static const database::Schema schema{1, QString::fromUtf8(kSchemaSql), {}};
    return schema;
}

} // namespace videoguard::catalogue
