// SPDX-License-Identifier: EUPL-1.2
#include "tests/catalogue/sample_record.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::catalogue {

namespace {

constexpr const char *kSample = R"json({
  "schema": "vg.camera/1", "id": "0d4f1f4e-5d3b-4c55-9b58-6a4f1b1f7c01", "rev": 3,
  "updated_at": "2026-03-01T08:00:00Z", "updated_by": "catalogue editor",
  "ref": "TAL-CAM-007", "call_no": 107,
  "name": {"lv": "Lielā iela 1", "en": "Liela Street 1"},
  "description": {"lv": "Krustojums,\nskats uz dīķi"},
  "kind": "fixed", "form": "bullet", "manufacturer": "Acme", "model": "B-200", "serial_no": "S123",
  "mac": "00:1A:2B:3C:4D:5E", "install_date": "2019-05-01",
  "owner_org_id": "b7a1c1de-0000-5000-8000-000000000001",
  "controller_org_ids": ["b7a1c1de-0000-5000-8000-000000000001"],
  "centre_ids": ["b7a1c1de-0000-5000-8000-0000000000c1"],
  "legal_regime": "mixed", "country": "LV", "purposes": ["public_order", "traffic_safety"],
  "sign_installed": "yes", "sign_kind": "area", "notice_url": "https://example.org/video",
  "lat": 57.24519, "lon": 22.5903, "pos_src": "survey", "height_m": 6, "mount": "pole",
  "azimuth_deg": 135, "tilt_deg": -15, "hfov_deg": 90, "vfov_deg": 58.7, "place": "Talsi",
  "surveillance": "public",
  "sensor_w_mm": 5.568, "sensor_h_mm": 3.132, "focal_mm": 2.8, "focal_min_mm": 2.8, "focal_max_mm": 12,
  "zoom_optical_x": 4.3, "ip_rating": "IP66", "ik_rating": "IK10",
  "streams": [
    {"role": "main", "codec": "h265", "width": 1920, "height": 1080, "fps": 25, "gop_frames": 50,
     "uri": "rtsp://192.0.2.7/main"},
    {"role": "sub", "codec": "h264", "width": 640, "height": 360, "fps": 12.5, "gop_frames": 25}],
  "audio": {"microphone": "none", "recorded": false},
  "storage": {"where": "nvr", "mode": "continuous", "retention_days": 30},
  "access": {"contacts": [{"role": "duty officer", "phone": "+37163232110", "languages": ["lv", "ru"]}],
             "live_share": "on_request"},
  "status": "active", "status_since": "2019-06-01", "onvif_profiles": ["S", "T"]
})json";

CameraRecord fromText(const char *json)
{
    return CameraRecord(QJsonDocument::fromJson(QByteArray(json)).object());
}

QJsonValue fillingOf(const Field &field)
{
    const QString text = field.choices.isEmpty() ? QStringLiteral("x") : field.choices.first();
    switch (field.type) {
    case FieldType::LocalText:
        return QJsonObject{{QStringLiteral("lv"), text}, {QStringLiteral("lt"), text}};
    case FieldType::Integer:
    case FieldType::Number:
        return field.min.value_or(1);
    case FieldType::Boolean:
        return true;
    case FieldType::Choices:
    case FieldType::Uuids:
        return QJsonArray{text};
    case FieldType::Date:
        return QStringLiteral("2026-03-04");
    case FieldType::Time:
        return QStringLiteral("2026-03-04T10:00:00Z");
    case FieldType::Url:
        return QStringLiteral("https://example.org/");
    default:
        return field.example.isEmpty() ? text : field.example;
    }
}

void collectPaths(const QJsonValue &value, const QString &path, QStringList &paths)
{
    const Field *field = cameraField(path);
    if (value.isObject() && !(field && field->type == FieldType::LocalText)) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectPaths(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), paths);
    } else if (value.isArray() && value.toArray().first().isObject()) {
        for (const QJsonValue &entry : value.toArray())
            collectPaths(entry, path + QStringLiteral("[]"), paths);
    } else if (!paths.contains(path)) {
        paths += path;
    }
}

} // namespace

CameraRecord sampleCamera()
{
    return fromText(kSample);
}

CameraRecord sampleMobileCamera()
{
    CameraRecord camera = sampleCamera();
    camera.setValue(QStringLiteral("kind"), QStringLiteral("mobile"));
    const auto deployment = [](const char *from, const char *to, double lat) {
        QJsonObject object{{QStringLiteral("from"), QLatin1String(from)},
                           {QStringLiteral("lat"), lat},
                           {QStringLiteral("lon"), 22.6},
                           {QStringLiteral("azimuth_deg"), 270},
                           {QStringLiteral("height_m"), 4}};
        if (*to != '\0')
            object.insert(QStringLiteral("to"), QLatin1String(to));
        return object;
    };
    camera.setValue(QStringLiteral("deployments"),
                    QJsonArray{deployment("2026-02-01T00:00:00Z", "2026-02-10T00:00:00Z", 57.1),
                               deployment("2026-02-10T00:00:00Z", "", 57.2)});
    return camera;
}

CameraRecord filledCamera()
{
    CameraRecord camera;
    for (const Field &field : cameraFields()) {
        if (field.type == FieldType::Object || field.type == FieldType::Objects)
            continue;
        if (!field.path.contains(QLatin1String("[]"))) {
            camera.setValue(field.path, fillingOf(field));
            continue;
        }
        for (int i = 0; i < 2; ++i) {
            QString path = field.path;
            camera.setValue(path.replace(QLatin1String("[]"), QStringLiteral("[%1]").arg(i)),
                            fillingOf(field));
        }
    }
    return camera;
}

QStringList tablePathsIn(const QJsonObject &document)
{
    QStringList paths;
    collectPaths(document, {}, paths);
    return paths;
}

} // namespace videoguard::catalogue
