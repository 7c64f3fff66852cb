// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "app/catalogue/camera_record.h"

namespace videoguard::catalogue {

/// A camera from an OpenStreetMap feature (GeoJSON of `man_made=surveillance`, DOMAIN.md 1.4): status planned
/// and "needs check", because a map says what somebody saw, never who is responsible. Its reference is made
/// of the OSM number, so that importing again finds it. Addresses of pictures are not taken. Errors: Corrupt
/// (no point, no OSM number), Unsupported (no camera: a guard, a microphone).
[[nodiscard]] base::Result<CameraRecord> fromOsm(const QJsonObject &feature, const QString &ownerId,
                                                 const QString &country);

/// What OSM writes as a direction: "135", "SW", "90-180" (clockwise). nullopt: not understood.
struct OsmDirection {
    double azimuth_deg = 0;
    std::optional<double> width_deg; ///< of a range
};
[[nodiscard]] std::optional<OsmDirection> osmDirection(const QString &text);

} // namespace videoguard::catalogue
