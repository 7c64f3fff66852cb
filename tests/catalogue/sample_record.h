// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/camera_record.h"

namespace videoguard::catalogue {

/// An active fixed camera of Talsi to which no rule objects, with one of nearly everything.
[[nodiscard]] CameraRecord sampleCamera();
/// The same as a relocatable unit with one closed and one open deployment.
[[nodiscard]] CameraRecord sampleMobileCamera();
/// A record with a value in every field of the table, two entries in every array. Values are of the right
/// type, not necessarily sensible together.
[[nodiscard]] CameraRecord filledCamera();
/// Paths of all values in a document, as the table has them ("streams[].width").
[[nodiscard]] QStringList tablePathsIn(const QJsonObject &document);

} // namespace videoguard::catalogue
