// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/preset_list.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace videoguard::catalogue_ui {

namespace {

QJsonArray presets(const char *file, const char *list)
{
    QFile source(QLatin1String(":/videoguard/presets/") + QLatin1String(file));
    const bool opened = source.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    return QJsonDocument::fromJson(source.readAll()).object().value(QLatin1String(list)).toArray();
}

double number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toDouble();
}

double tenths(double value)
{
    return std::round(value * 10) / 10;
}

const QString kEstimated = QStringLiteral("estimated");

} // namespace

const std::vector<SensorPreset> &sensorPresets()
{
    static const std::vector<SensorPreset> all = [] {
        std::vector<SensorPreset> read;
        for (const QJsonValue &value : presets("sensors.json", "sensors")) {
            const QJsonObject one = value.toObject();
            read.push_back({one.value(QLatin1String("type")).toString(),
                            one.value(QLatin1String("pixels")).toString(), number(one, "width_mm"),
                            number(one, "height_mm"), number(one, "pitch_um")});
        }
        return read;
    }();
    return all;
}

const std::vector<LensPreset> &lensPresets()
{
    static const std::vector<LensPreset> all = [] {
        std::vector<LensPreset> read;
        for (const QJsonValue &value : presets("lenses.json", "lenses")) {
            const QJsonObject one = value.toObject();
            read.push_back(
                {number(one, "focal_min_mm"), number(one, "focal_max_mm"), number(one, "focal_mm")});
        }
        return read;
    }();
    return all;
}

QString presetName(const SensorPreset &preset, const QLocale &locale)
{
    QString pixels = preset.pixels;
    pixels.replace(QLatin1Char('x'), QStringLiteral("×"));
    return QStringLiteral("%1 · %2 · %3×%4 mm")
        .arg(preset.type, pixels, locale.toString(preset.width_mm), locale.toString(preset.height_mm));
}

QString presetName(const LensPreset &preset, const QLocale &locale)
{
    return preset.focalMin_mm < preset.focalMax_mm
               ? QStringLiteral("%1 – %2 mm")
                     .arg(locale.toString(preset.focalMin_mm), locale.toString(preset.focalMax_mm))
               : QStringLiteral("%1 mm").arg(locale.toString(preset.focal_mm));
}

catalogue::CameraRecord with(catalogue::CameraRecord camera, const SensorPreset &preset)
{
    camera.setValue(QStringLiteral("sensor_type"), preset.type);
    camera.setValue(QStringLiteral("sensor_w_mm"), preset.width_mm);
    camera.setValue(QStringLiteral("sensor_h_mm"), preset.height_mm);
    camera.setValue(QStringLiteral("pixel_pitch_um"),
                    preset.pitch_um > 0 ? QJsonValue(preset.pitch_um) : QJsonValue());
    camera.setValue(QStringLiteral("sensor_src"), kEstimated);
    return withComputedAngles(std::move(camera));
}

catalogue::CameraRecord with(catalogue::CameraRecord camera, const LensPreset &preset)
{
    camera.setValue(QStringLiteral("focal_min_mm"), preset.focalMin_mm);
    camera.setValue(QStringLiteral("focal_max_mm"), preset.focalMax_mm);
    camera.setValue(QStringLiteral("focal_mm"), preset.focal_mm);
    camera.setValue(QStringLiteral("zoom_optical_x"), tenths(preset.focalMax_mm / preset.focalMin_mm));
    return withComputedAngles(std::move(camera));
}

catalogue::CameraRecord withComputedAngles(catalogue::CameraRecord camera)
{
    const double width = camera.value(QStringLiteral("sensor_w_mm")).toDouble();
    const double height = camera.value(QStringLiteral("sensor_h_mm")).toDouble();
    const double focal = camera.value(QStringLiteral("focal_mm")).toDouble();
    if (!(width > 0) || !(focal > 0) || camera.form() == catalogue::CameraForm::Panoramic)
        return camera;
    camera.setValue(QStringLiteral("hfov_deg"), tenths(geo::fieldOfView_deg(width, focal)));
    camera.setValue(QStringLiteral("hfov_src"), kEstimated);
    if (height > 0) {
        camera.setValue(QStringLiteral("vfov_deg"), tenths(geo::fieldOfView_deg(height, focal)));
        camera.setValue(QStringLiteral("vfov_src"), kEstimated);
    }
    return camera;
}

} // namespace videoguard::catalogue_ui
