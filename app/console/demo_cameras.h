// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/camera.h"

#include <vector>

namespace videoguard::console {

/// The cameras of a demo list (resources/demo/cameras.json; its fields stand at `CameraList::loadDemo`), all
/// marked as demo. Errors: Corrupt (not such a file, a field missing, an id or call number twice; the cause
/// says where).
[[nodiscard]] base::Result<std::vector<Camera>> demoCamerasFromJson(const QByteArray &json,
                                                                    const QString &baseUrl);

} // namespace videoguard::console
