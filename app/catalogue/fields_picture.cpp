// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/field_rows.h"

namespace videoguard::catalogue {

namespace {

using T = FieldType;

constexpr FieldRow kOptics[] = {
    text("sensor_type", 16),
    number("sensor_w_mm", 1, 40, "mm", 2),
    number("sensor_h_mm", 1, 40, "mm", 2),
    choice("sensor_src", "survey gps map datasheet onvif estimated"),
    number("pixel_pitch_um", 0.7, 20, "µm", 2),
    whole("native_w_px", 160, 16384, "px"),
    whole("native_h_px", 160, 16384, "px"),
    number("focal_min_mm", 0.8, 1500, "mm", 2),
    number("focal_max_mm", 0.8, 1500, "mm", 2),
    number("focal_mm", 0.8, 1500, "mm", 2),
    number("zoom_optical_x", 1, 60, "×", 1),
    number("f_number", 0.7, 32, nullptr, 1),
    choice("iris", "fixed auto_dc p_iris manual"),
    number("min_lux_colour", 0, 100, "lx", 3),
    number("min_lux_bw", 0, 100, "lx", 3),
    number("wdr_db", 0, 160, "dB", 0),
    choice("day_night", "icr electronic none"),
    choicesOf("illum", "none ir850 ir940 white"),
    number("illum_range_m", 0, 500, "m", 0),
    text("ip_rating", 6).matching("IP[0-6][0-9]K?", "IP66"),
    text("ik_rating", 5).matching("IK(0[0-9]|10\\+?)", "IK10"),
};

constexpr FieldRow kStreams[] = {
    field("streams", T::Objects).within(1, 6).whenActive(),
    choice("streams[].role", "main sub third snapshot").whenActive(),
    choice("streams[].codec", "h264 h265 mjpeg mpeg4 av1").whenActive(),
    text("streams[].profile", 24),
    whole("streams[].width", 160, 16384, "px").whenActive(),
    whole("streams[].height", 160, 16384, "px").whenActive(),
    number("streams[].fps", 0.1, 120, "1/s", 1).whenActive(),
    number("streams[].bitrate_kbps", 16, 100000, "kbit/s", 0),
    choice("streams[].rate_control", "cbr vbr mbr"),
    whole("streams[].gop_frames", 1, 1200),
    field("streams[].audio", T::Boolean),
    text("streams[].onvif_profile_token", 64).local(),
    text("streams[].uri", 2000, T::Url)
        .matching("(rtsp|rtsps|http|https)://.+", "rtsp://192.0.2.7/main")
        .local(),
};

constexpr FieldRow kPtz[] = {
    field("ptz", T::Object),
    field("ptz.capable", T::Boolean),
    number("ptz.pan_min_deg", -180, 180, "°", 1),
    number("ptz.pan_max_deg", -180, 180, "°", 1),
    field("ptz.continuous", T::Boolean),
    number("ptz.tilt_min_deg", -90, 90, "°", 1),
    number("ptz.tilt_max_deg", -90, 90, "°", 1),
    number("ptz.speed_max_dps", 0, 720, "°/s", 0),
    whole("ptz.presets_max", 0, 10000),
    choice("ptz.control", "none on_request shared"),
    whole("ptz.priority", 1, 10),
    field("ptz.tour", T::Boolean),
};

constexpr FieldRow kAudio[] = {
    field("audio", T::Object),
    choice("audio.microphone", "none present_disabled present_enabled"),
    field("audio.recorded", T::Boolean),
    text("audio.legal_basis", 200),
};

} // namespace

std::vector<FieldRows> pictureRows()
{
    return {{FieldGroup::Optics, kOptics},
            {FieldGroup::Streams, kStreams},
            {FieldGroup::Ptz, kPtz},
            {FieldGroup::Audio, kAudio}};
}

} // namespace videoguard::catalogue
