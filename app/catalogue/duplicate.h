// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/camera_record.h"

namespace videoguard::catalogue {

/// A new record of `ownerId` that begins with what `camera` says: all but what is true of one device alone
/// (id, reference, call number, serial number, MAC, firmware, addresses, dates, history) and what the owner
/// of another partner's camera alone can say (contacts, agreement, centres, when the owners differ). Its
/// status is planned.
[[nodiscard]] CameraRecord duplicateOf(const CameraRecord &camera, const QString &ownerId);

} // namespace videoguard::catalogue
