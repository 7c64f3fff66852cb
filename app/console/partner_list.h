// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/partner.h"
#include "app/sync/provision.h"

namespace videoguard::console {

/// Partners from a table with the columns of resources/demo/partners.csv (`id` is the short name; `prefix`,
/// `uuid` and `kind` may be there too), or from JSON: an array or a single object of "vg.partner/1". Errors:
/// NotFound, Corrupt (the cause names line or entry), Unsupported, those of the file.
[[nodiscard]] base::Result<std::vector<catalogue::Partner>> readPartnerList(const QString &file);
/// The 17 municipalities of the network, with what became of them and the police beside them.
[[nodiscard]] base::Result<std::vector<catalogue::Partner>> shippedPartners();

/// What each of them gets: one with a prefix for its cameras (or a municipality that nothing merged into)
/// gets databases and accounts, a police unit accounts, a municipality that others merged into and that
/// numbers no cameras yet only its entry in the directory. Owners are its own id and those of all its
/// predecessors.
[[nodiscard]] std::vector<sync::ProvisionPartner>
provisionPartners(const std::vector<catalogue::Partner> &partners);

} // namespace videoguard::console
