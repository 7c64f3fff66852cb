// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/catalogue_schema.h"

#include "app/sync/ledger.h"

namespace videoguard::catalogue {

namespace {

constexpr char kSchemaSql[] =
#include "app/catalogue/catalogue_schema.sql"
    ;

constexpr char kSecondSql[] =
#include "app/catalogue/catalogue_schema_2.sql"
    ;

} // namespace

const database::Schema &catalogueSchema()
{
    // When the tables of synchronisation change, the step keeps the text that they have now.
    static const QString second = QString::fromUtf8(kSecondSql) + sync::ledgerSchemaSql();
    static const database::Schema schema{2, QString::fromUtf8(kSchemaSql) + second, {{2, second}}};
    return schema;
}

} // namespace videoguard::catalogue
