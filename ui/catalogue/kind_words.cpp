// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/camera_words.h"

#include <QCoreApplication>

namespace videoguard::catalogue_ui {

QString statusName(catalogue::CameraStatus status)
{
    switch (status) {
    case catalogue::CameraStatus::Planned:
        return QCoreApplication::translate("catalogue_ui", "planned");
    case catalogue::CameraStatus::Active:
        return QCoreApplication::translate("catalogue_ui", "in operation");
    case catalogue::CameraStatus::Maintenance:
        return QCoreApplication::translate("catalogue_ui", "under maintenance");
    case catalogue::CameraStatus::Retired:
        return QCoreApplication::translate("catalogue_ui", "retired");
    case catalogue::CameraStatus::Unknown:
        break;
    }
    return QCoreApplication::translate("catalogue_ui", "unknown");
}

} // namespace videoguard::catalogue_ui
