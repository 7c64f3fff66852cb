// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/camera_record.h"

#include <QLocale>

namespace videoguard::catalogue_ui {

/// A nominal sensor area (resources/presets/sensors.json).
struct SensorPreset {
    QString type;   ///< as printed: 1/2.8"
    QString pixels; ///< what tells two of one type apart: "1920x1080", "4:3"
    double width_mm = 0;
    double height_mm = 0;
    double pitch_um = 0; ///< 0 = not said
};
struct LensPreset {
    double focalMin_mm = 0;
    double focalMax_mm = 0;
    double focal_mm = 0;
};

[[nodiscard]] const std::vector<SensorPreset> &sensorPresets();
[[nodiscard]] const std::vector<LensPreset> &lensPresets();
[[nodiscard]] QString presetName(const SensorPreset &preset, const QLocale &locale);
[[nodiscard]] QString presetName(const LensPreset &preset, const QLocale &locale);

/// The record with the preset in it; angles of view follow where sensor and focal length are known then.
/// Everything that comes from a preset is marked as estimated.
[[nodiscard]] catalogue::CameraRecord with(catalogue::CameraRecord camera, const SensorPreset &preset);
[[nodiscard]] catalogue::CameraRecord with(catalogue::CameraRecord camera, const LensPreset &preset);
/// Angles of view from sensor and focal length; unchanged where one is unknown or the camera is panoramic.
[[nodiscard]] catalogue::CameraRecord withComputedAngles(catalogue::CameraRecord camera);

} // namespace videoguard::catalogue_ui
