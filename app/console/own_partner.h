// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/catalogue_desk.h"

#include <functional>

namespace videoguard::console {

/// Partners that can work at this console: those of the catalogue and, beside them, those that come with the
/// program, so that a fresh console offers them too.
[[nodiscard]] std::vector<catalogue::Partner> offeredPartners(const CatalogueDesk &desk);

/// Makes `partner` the own one. What of `offeredPartners` and of it the catalogue lacks is saved with it, so
/// that owners have names. `done` on the GUI thread unless `context` is gone. Errors: those of the store;
/// nothing is half done then but names.
void chooseOwnPartner(CatalogueDesk &desk, const catalogue::Partner &partner, QObject *context,
                      std::function<void(const base::Result<void> &)> done);

} // namespace videoguard::console
