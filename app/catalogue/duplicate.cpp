// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/duplicate.h"

#include <QJsonArray>

namespace videoguard::catalogue {

CameraRecord duplicateOf(const CameraRecord &camera, const QString &ownerId)
{
    CameraRecord fresh = CameraRecord::create(ownerId);
    QJsonObject document = camera.document();
    // Of one device alone.
    for (const char *name :
         {"ref", "call_no", "device_id", "serial_no", "mac", "firmware", "install_date", "retire_date",
          "photo_sha256", "status_since", "status_note", "expected_until", "deployments", "confirmed_at",
          "sig", "updated_at", "updated_by", "deleted", "needs_check"})
        document.remove(QLatin1String(name));
    if (camera.ownerId() != ownerId) {
        for (const char *name :
             {"controller_org_ids", "processor_org_ids", "centre_ids", "access", "dpia_ref"})
            document.remove(QLatin1String(name));
    }
    QJsonArray streams = document.value(QLatin1String("streams")).toArray();
    for (QJsonValueRef stream : streams) {
        QJsonObject one = stream.toObject();
        one.remove(QLatin1String("uri"));
        one.remove(QLatin1String("onvif_profile_token"));
        stream = one;
    }
    if (!streams.isEmpty())
        document.insert(QLatin1String("streams"), streams);
    // What a new record says of itself goes before what was copied.
    const QJsonObject own = fresh.document();
    for (const char *name : {"id", "schema", "rev", "status", "owner_org_id"})
        document.insert(QLatin1String(name), own.value(QLatin1String(name)));
    return CameraRecord(document);
}

} // namespace videoguard::catalogue
