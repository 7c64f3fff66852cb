// SPDX-License-Identifier: EUPL-1.2
/// Private to the catalogue: which records leave, and as what. For the meaning see `sync::Collection`.
#pragma once

#include "app/catalogue/store.h"
#include "app/sync/sync_types.h"

namespace videoguard::catalogue {

[[nodiscard]] base::Result<QByteArray> outgoingOf(Store &store, const sync::Feed &feed, const QString &id);
[[nodiscard]] base::Result<QStringList> outgoingIdsOf(Store &store, const sync::Feed &feed);

} // namespace videoguard::catalogue
