// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

#include "app/catalogue/store.h"

namespace videoguard::catalogue_ui {

/// What a change of several cameras would do. A value; made on the catalogue's thread.
struct BulkPlan {
    enum class Reason {
        Foreign, ///< another partner's
        Retired, ///< a retired record is not changed any more
        Invalid  ///< the record would break a rule; see `finding`
    };
    struct Refusal {
        catalogue::CameraRecord camera; ///< as it is stored
        Reason reason = Reason::Foreign;
        catalogue::Finding finding;
    };
    std::vector<catalogue::CameraRecord> changed; ///< as they would be stored
    std::vector<Refusal> refused;
    int unchanged = 0; ///< have the value already
    int warned = 0;    ///< of `changed`: get a warning they did not have
};

/// Applies `change` to each camera of `ownPartnerId` and judges the outcome.
[[nodiscard]] BulkPlan planChange(const std::vector<catalogue::CameraRecord> &cameras,
                                  const QString &ownPartnerId, const QDate &today,
                                  const std::function<void(catalogue::CameraRecord &)> &change);

/// The fields that may get one value for several cameras: not what belongs to one camera alone (references,
/// positions, addresses) and no lists of parts.
[[nodiscard]] std::vector<const catalogue::Field *> bulkFields();

/// A camera out of service: the status with its day and reason, and no centre watches it any more.
void takeOutOfService(catalogue::CameraRecord &camera, const QDate &day, const QString &reason);

} // namespace videoguard::catalogue_ui
