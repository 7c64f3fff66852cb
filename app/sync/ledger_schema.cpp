// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/ledger.h"

namespace videoguard::sync {

namespace {

constexpr char kSchemaSql[] =
#include "app/sync/sync_schema.sql"
    ;

} // namespace

QString ledgerSchemaSql()
{
    return QString::fromUtf8(kSchemaSql);
}

} // namespace videoguard::sync
