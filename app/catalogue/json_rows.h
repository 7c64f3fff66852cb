// SPDX-License-Identifier: EUPL-1.2
/// Private to the exchange: rows from JSON objects.
#pragma once

#include "app/catalogue/import_context.h"

namespace videoguard::catalogue {

/// One object of a JSON or GeoJSON file as a row; `number` is its place in the file. A feature without a
/// record of ours is read like the row of a table, its properties being the columns; those that are not
/// understood are added to `unknownColumns`. Errors: those of the store.
[[nodiscard]] base::Result<ImportRow> rowFromJson(const QByteArray &json, int number, ExchangeFormat format,
                                                  const ImportContext &context, QStringList &unknownColumns);

} // namespace videoguard::catalogue
