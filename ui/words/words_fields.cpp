// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/camera_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace videoguard::words {

namespace {

struct Word {
    const char *path;
    const char *text;
};

// In the order of DOMAIN.md 1.2. A part of an object is named so that it is understood beside the object's
// own name, not alone.
constexpr Word kFields[] = {
    {"id", QT_TRANSLATE_NOOP("catalogue_ui", "Identifier")},
    {"ref", QT_TRANSLATE_NOOP("catalogue_ui", "Owner's number")},
    {"call_no", QT_TRANSLATE_NOOP("catalogue_ui", "Call number")},
    {"name", QT_TRANSLATE_NOOP("catalogue_ui", "Name")},
    {"description", QT_TRANSLATE_NOOP("catalogue_ui", "Description")},
    {"kind", QT_TRANSLATE_NOOP("catalogue_ui", "Kind")},
    {"form", QT_TRANSLATE_NOOP("catalogue_ui", "Form")},
    {"channel", QT_TRANSLATE_NOOP("catalogue_ui", "Channel in the device")},
    {"device_id", QT_TRANSLATE_NOOP("catalogue_ui", "Device shared with other records")},
    {"manufacturer", QT_TRANSLATE_NOOP("catalogue_ui", "Manufacturer")},
    {"model", QT_TRANSLATE_NOOP("catalogue_ui", "Model")},
    {"serial_no", QT_TRANSLATE_NOOP("catalogue_ui", "Serial number")},
    {"firmware", QT_TRANSLATE_NOOP("catalogue_ui", "Firmware")},
    {"mac", QT_TRANSLATE_NOOP("catalogue_ui", "Network card address (MAC)")},
    {"install_date", QT_TRANSLATE_NOOP("catalogue_ui", "Installed on")},
    {"retire_date", QT_TRANSLATE_NOOP("catalogue_ui", "Retired on")},
    {"funding", QT_TRANSLATE_NOOP("catalogue_ui", "Funding")},
    {"photo_sha256", QT_TRANSLATE_NOOP("catalogue_ui", "Site photo (SHA-256)")},

    {"owner_org_id", QT_TRANSLATE_NOOP("catalogue_ui", "Owner")},
    {"controller_org_ids", QT_TRANSLATE_NOOP("catalogue_ui", "Data controllers")},
    {"processor_org_ids", QT_TRANSLATE_NOOP("catalogue_ui", "Data processors")},
    {"centre_ids", QT_TRANSLATE_NOOP("catalogue_ui", "Monitoring centres")},
    {"legal_regime", QT_TRANSLATE_NOOP("catalogue_ui", "Legal regime")},
    {"country", QT_TRANSLATE_NOOP("catalogue_ui", "Country")},
    {"purposes", QT_TRANSLATE_NOOP("catalogue_ui", "Purposes")},
    {"purposes_other", QT_TRANSLATE_NOOP("catalogue_ui", "Other purpose")},
    {"dpia_ref", QT_TRANSLATE_NOOP("catalogue_ui", "Impact assessment")},
    {"sign_installed", QT_TRANSLATE_NOOP("catalogue_ui", "Warning sign")},
    {"sign_date", QT_TRANSLATE_NOOP("catalogue_ui", "Sign put up on")},
    {"sign_kind", QT_TRANSLATE_NOOP("catalogue_ui", "Kind of sign")},
    {"notice_url", QT_TRANSLATE_NOOP("catalogue_ui", "Public notice (web address)")},
    {"private_area_masked", QT_TRANSLATE_NOOP("catalogue_ui", "Private areas masked")},

    {"lat", QT_TRANSLATE_NOOP("catalogue_ui", "Latitude")},
    {"lon", QT_TRANSLATE_NOOP("catalogue_ui", "Longitude")},
    {"pos_accuracy_m", QT_TRANSLATE_NOOP("catalogue_ui", "Accuracy")},
    {"pos_src", QT_TRANSLATE_NOOP("catalogue_ui", "Determined by")},
    {"ground_elev_m", QT_TRANSLATE_NOOP("catalogue_ui", "Ground above sea level")},
    {"height_m", QT_TRANSLATE_NOOP("catalogue_ui", "Mounting height")},
    {"height_src", QT_TRANSLATE_NOOP("catalogue_ui", "Height determined by")},
    {"mount", QT_TRANSLATE_NOOP("catalogue_ui", "Mount")},
    {"azimuth_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Azimuth (from north)")},
    {"azimuth_src", QT_TRANSLATE_NOOP("catalogue_ui", "Azimuth determined by")},
    {"tilt_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Tilt (negative = down)")},
    {"tilt_src", QT_TRANSLATE_NOOP("catalogue_ui", "Tilt determined by")},
    {"roll_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Roll")},
    {"roll_src", QT_TRANSLATE_NOOP("catalogue_ui", "Roll determined by")},
    {"hfov_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Horizontal angle of view")},
    {"hfov_src", QT_TRANSLATE_NOOP("catalogue_ui", "Horizontal angle determined by")},
    {"vfov_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Vertical angle of view")},
    {"vfov_src", QT_TRANSLATE_NOOP("catalogue_ui", "Vertical angle determined by")},
    {"fov_src", QT_TRANSLATE_NOOP("catalogue_ui", "Angles determined by")},
    {"lens_projection", QT_TRANSLATE_NOOP("catalogue_ui", "Lens projection")},
    {"max_useful_range_m", QT_TRANSLATE_NOOP("catalogue_ui", "Useful range stated by the owner")},
    {"address", QT_TRANSLATE_NOOP("catalogue_ui", "Address")},
    {"place", QT_TRANSLATE_NOOP("catalogue_ui", "Place")},
    {"lau_code", QT_TRANSLATE_NOOP("catalogue_ui", "Municipality code (LAU)")},
    {"zone", QT_TRANSLATE_NOOP("catalogue_ui", "Watched zone")},
    {"surveillance", QT_TRANSLATE_NOOP("catalogue_ui", "Space")},
    {"deployments", QT_TRANSLATE_NOOP("catalogue_ui", "Deployments")},
    {"deployments[].from", QT_TRANSLATE_NOOP("catalogue_ui", "From")},
    {"deployments[].to", QT_TRANSLATE_NOOP("catalogue_ui", "Until")},
    {"deployments[].lat", QT_TRANSLATE_NOOP("catalogue_ui", "Latitude")},
    {"deployments[].lon", QT_TRANSLATE_NOOP("catalogue_ui", "Longitude")},
    {"deployments[].azimuth_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Azimuth (from north)")},
    {"deployments[].tilt_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Tilt (negative = down)")},
    {"deployments[].height_m", QT_TRANSLATE_NOOP("catalogue_ui", "Mounting height")},
    {"deployments[].note", QT_TRANSLATE_NOOP("catalogue_ui", "Note")},
    {"views", QT_TRANSLATE_NOOP("catalogue_ui", "Preset positions")},
    {"views[].token", QT_TRANSLATE_NOOP("catalogue_ui", "Token in the camera")},
    {"views[].no", QT_TRANSLATE_NOOP("catalogue_ui", "Number")},
    {"views[].name", QT_TRANSLATE_NOOP("catalogue_ui", "Name")},
    {"views[].azimuth_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Azimuth (from north)")},
    {"views[].tilt_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Tilt (negative = down)")},
    {"views[].hfov_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Horizontal angle of view")},
    {"views[].watch_target", QT_TRANSLATE_NOOP("catalogue_ui", "What is watched")},

    {"sensor_type", QT_TRANSLATE_NOOP("catalogue_ui", "Sensor format")},
    {"sensor_w_mm", QT_TRANSLATE_NOOP("catalogue_ui", "Sensor width")},
    {"sensor_h_mm", QT_TRANSLATE_NOOP("catalogue_ui", "Sensor height")},
    {"sensor_src", QT_TRANSLATE_NOOP("catalogue_ui", "Sensor size determined by")},
    {"pixel_pitch_um", QT_TRANSLATE_NOOP("catalogue_ui", "Pixel pitch")},
    {"native_w_px", QT_TRANSLATE_NOOP("catalogue_ui", "Sensor pixels across")},
    {"native_h_px", QT_TRANSLATE_NOOP("catalogue_ui", "Sensor pixels down")},
    {"focal_min_mm", QT_TRANSLATE_NOOP("catalogue_ui", "Shortest focal length")},
    {"focal_max_mm", QT_TRANSLATE_NOOP("catalogue_ui", "Longest focal length")},
    {"focal_mm", QT_TRANSLATE_NOOP("catalogue_ui", "Focal length now")},
    {"focal_src", QT_TRANSLATE_NOOP("catalogue_ui", "Focal length determined by")},
    {"zoom_optical_x", QT_TRANSLATE_NOOP("catalogue_ui", "Optical zoom")},
    {"f_number", QT_TRANSLATE_NOOP("catalogue_ui", "F-number")},
    {"iris", QT_TRANSLATE_NOOP("catalogue_ui", "Iris")},
    {"min_lux_colour", QT_TRANSLATE_NOOP("catalogue_ui", "Least light, colour")},
    {"min_lux_bw", QT_TRANSLATE_NOOP("catalogue_ui", "Least light, black and white")},
    {"wdr_db", QT_TRANSLATE_NOOP("catalogue_ui", "Wide dynamic range (WDR)")},
    {"day_night", QT_TRANSLATE_NOOP("catalogue_ui", "Day and night")},
    {"illum", QT_TRANSLATE_NOOP("catalogue_ui", "Own light")},
    {"illum_range_m", QT_TRANSLATE_NOOP("catalogue_ui", "Reach of its light")},
    {"ip_rating", QT_TRANSLATE_NOOP("catalogue_ui", "Protection against dust and water (IP)")},
    {"ik_rating", QT_TRANSLATE_NOOP("catalogue_ui", "Protection against impact (IK)")},

    {"streams", QT_TRANSLATE_NOOP("catalogue_ui", "Video streams")},
    {"streams[].role", QT_TRANSLATE_NOOP("catalogue_ui", "Stream")},
    {"streams[].codec", QT_TRANSLATE_NOOP("catalogue_ui", "Codec")},
    {"streams[].profile", QT_TRANSLATE_NOOP("catalogue_ui", "Codec profile")},
    {"streams[].width", QT_TRANSLATE_NOOP("catalogue_ui", "Picture width")},
    {"streams[].height", QT_TRANSLATE_NOOP("catalogue_ui", "Picture height")},
    {"streams[].fps", QT_TRANSLATE_NOOP("catalogue_ui", "Frame rate")},
    {"streams[].bitrate_kbps", QT_TRANSLATE_NOOP("catalogue_ui", "Bit rate")},
    {"streams[].rate_control", QT_TRANSLATE_NOOP("catalogue_ui", "Rate control")},
    {"streams[].gop_frames", QT_TRANSLATE_NOOP("catalogue_ui", "Key frame every")},
    {"streams[].audio", QT_TRANSLATE_NOOP("catalogue_ui", "Carries sound")},
    {"streams[].onvif_profile_token", QT_TRANSLATE_NOOP("catalogue_ui", "ONVIF profile token")},
    {"streams[].uri", QT_TRANSLATE_NOOP("catalogue_ui", "Stream address")},

    {"ptz", QT_TRANSLATE_NOOP("catalogue_ui", "Steering (PTZ)")},
    {"ptz.capable", QT_TRANSLATE_NOOP("catalogue_ui", "Can be steered")},
    {"ptz.pan_min_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Pan from")},
    {"ptz.pan_max_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Pan to")},
    {"ptz.continuous", QT_TRANSLATE_NOOP("catalogue_ui", "Turns without end")},
    {"ptz.tilt_min_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Tilt from")},
    {"ptz.tilt_max_deg", QT_TRANSLATE_NOOP("catalogue_ui", "Tilt to")},
    {"ptz.speed_max_dps", QT_TRANSLATE_NOOP("catalogue_ui", "Highest speed")},
    {"ptz.presets_max", QT_TRANSLATE_NOOP("catalogue_ui", "Presets at most")},
    {"ptz.control", QT_TRANSLATE_NOOP("catalogue_ui", "Steering by partners")},
    {"ptz.priority", QT_TRANSLATE_NOOP("catalogue_ui", "Priority (1 = highest)")},
    {"ptz.tour", QT_TRANSLATE_NOOP("catalogue_ui", "Patrols by itself")},

    {"audio", QT_TRANSLATE_NOOP("catalogue_ui", "Sound")},
    {"audio.microphone", QT_TRANSLATE_NOOP("catalogue_ui", "Microphone")},
    {"audio.recorded", QT_TRANSLATE_NOOP("catalogue_ui", "Sound is recorded")},
    {"audio.legal_basis", QT_TRANSLATE_NOOP("catalogue_ui", "Legal basis of sound")},

    {"storage", QT_TRANSLATE_NOOP("catalogue_ui", "Storage at the owner")},
    {"storage.where", QT_TRANSLATE_NOOP("catalogue_ui", "Stored in")},
    {"storage.mode", QT_TRANSLATE_NOOP("catalogue_ui", "Recording")},
    {"storage.retention_days", QT_TRANSLATE_NOOP("catalogue_ui", "Retention period")},
    {"storage.recorder", QT_TRANSLATE_NOOP("catalogue_ui", "Recorder")},
    {"storage.export_formats", QT_TRANSLATE_NOOP("catalogue_ui", "Export formats")},
    {"storage.clock_sync", QT_TRANSLATE_NOOP("catalogue_ui", "Clock set by")},
    {"storage.clock_offset_ms", QT_TRANSLATE_NOOP("catalogue_ui", "Clock is wrong by")},
    {"storage.clock_checked_at", QT_TRANSLATE_NOOP("catalogue_ui", "Clock checked")},

    {"access", QT_TRANSLATE_NOOP("catalogue_ui", "Access terms")},
    {"access.contacts", QT_TRANSLATE_NOOP("catalogue_ui", "Contacts")},
    {"access.contacts[].role", QT_TRANSLATE_NOOP("catalogue_ui", "Function")},
    {"access.contacts[].name", QT_TRANSLATE_NOOP("catalogue_ui", "Person (better a function)")},
    {"access.contacts[].phone", QT_TRANSLATE_NOOP("catalogue_ui", "Phone")},
    {"access.contacts[].email", QT_TRANSLATE_NOOP("catalogue_ui", "E-mail")},
    {"access.contacts[].languages", QT_TRANSLATE_NOOP("catalogue_ui", "Languages")},
    {"access.phone_24_7", QT_TRANSLATE_NOOP("catalogue_ui", "Duty phone, 24 h")},
    {"access.hours", QT_TRANSLATE_NOOP("catalogue_ui", "Hours")},
    {"access.live_share", QT_TRANSLATE_NOOP("catalogue_ui", "Live view")},
    {"access.playback_share", QT_TRANSLATE_NOOP("catalogue_ui", "Recordings")},
    {"access.ptz_share", QT_TRANSLATE_NOOP("catalogue_ui", "Steering")},
    {"access.agreement_ref", QT_TRANSLATE_NOOP("catalogue_ui", "Agreement")},
    {"access.conditions", QT_TRANSLATE_NOOP("catalogue_ui", "Conditions")},

    {"status", QT_TRANSLATE_NOOP("catalogue_ui", "Status")},
    {"status_since", QT_TRANSLATE_NOOP("catalogue_ui", "Since")},
    {"status_note", QT_TRANSLATE_NOOP("catalogue_ui", "Note on the status")},
    {"expected_until", QT_TRANSLATE_NOOP("catalogue_ui", "Expected until")},
    {"link", QT_TRANSLATE_NOOP("catalogue_ui", "Connection")},
    {"link_mbps", QT_TRANSLATE_NOOP("catalogue_ui", "Bandwidth")},
    {"power", QT_TRANSLATE_NOOP("catalogue_ui", "Power")},
    {"onvif_profiles", QT_TRANSLATE_NOOP("catalogue_ui", "ONVIF profiles")},
    {"onvif_tls", QT_TRANSLATE_NOOP("catalogue_ui", "ONVIF over TLS")},

    {"schema", QT_TRANSLATE_NOOP("catalogue_ui", "Record format")},
    {"rev", QT_TRANSLATE_NOOP("catalogue_ui", "Version")},
    {"updated_at", QT_TRANSLATE_NOOP("catalogue_ui", "Changed")},
    {"updated_by", QT_TRANSLATE_NOOP("catalogue_ui", "Changed by")},
    {"confirmed_at", QT_TRANSLATE_NOOP("catalogue_ui", "Confirmed")},
    {"source_ref", QT_TRANSLATE_NOOP("catalogue_ui", "Number at the source")},
    {"deleted", QT_TRANSLATE_NOOP("catalogue_ui", "Withdrawn")},
    {"demo", QT_TRANSLATE_NOOP("catalogue_ui", "Demonstration data")},
    {"needs_check", QT_TRANSLATE_NOOP("catalogue_ui", "Needs check")},
    {"sig", QT_TRANSLATE_NOOP("catalogue_ui", "Signature of the owner")},
};

const char *plainName(const QString &path)
{
    for (const Word &field : kFields) {
        if (path == QLatin1String(field.path))
            return field.text;
    }
    return nullptr;
}

} // namespace

QString fieldName(const QString &path)
{
    // Only the first index is said: the record has no array inside an array of objects.
    static const QRegularExpression indexed(QStringLiteral("^([^\\[]+)\\[(\\d+)\\](.*)$"));
    const QRegularExpressionMatch match = indexed.match(path);
    if (!match.hasMatch()) {
        const char *name = plainName(path);
        return name ? QCoreApplication::translate("catalogue_ui", name) : path;
    }
    const QString number = QString::number(match.captured(2).toLongLong() + 1);
    const QString list = fieldName(match.captured(1));
    if (match.captured(3).isEmpty())
        return QCoreApplication::translate("catalogue_ui", "%1, no. %2").arg(list, number);
    const char *part = plainName(match.captured(1) + QLatin1String("[]") + match.captured(3));
    if (!part)
        return path;
    return QCoreApplication::translate("catalogue_ui", "%1, no. %2: %3")
        .arg(list, number, QCoreApplication::translate("catalogue_ui", part));
}

QString groupName(catalogue::FieldGroup group)
{
    const char *name = nullptr;
    switch (group) {
    case catalogue::FieldGroup::Identification:
        name = QT_TRANSLATE_NOOP("catalogue_ui", "Identification");
        break;
    case catalogue::FieldGroup::Ownership:
        name = QT_TRANSLATE_NOOP("catalogue_ui", "Ownership and law");
        break;
    case catalogue::FieldGroup::Location:
        name = QT_TRANSLATE_NOOP("catalogue_ui", "Place and view");
        break;
    case catalogue::FieldGroup::Optics:
        name = QT_TRANSLATE_NOOP("catalogue_ui", "Optics");
        break;
    case catalogue::FieldGroup::Streams:
        name = QT_TRANSLATE_NOOP("catalogue_ui", "Video streams");
        break;
    case catalogue::FieldGroup::Ptz:
        name = QT_TRANSLATE_NOOP("catalogue_ui", "Steering (PTZ)");
        break;
    case catalogue::FieldGroup::Audio:
        name = QT_TRANSLATE_NOOP("catalogue_ui", "Sound");
        break;
    case catalogue::FieldGroup::Storage:
        name = QT_TRANSLATE_NOOP("catalogue_ui", "Storage at the owner");
        break;
    case catalogue::FieldGroup::Access:
        name = QT_TRANSLATE_NOOP("catalogue_ui", "Access terms");
        break;
    case catalogue::FieldGroup::Status:
        name = QT_TRANSLATE_NOOP("catalogue_ui", "Status and connection");
        break;
    case catalogue::FieldGroup::Onvif:
        name = QT_TRANSLATE_NOOP("catalogue_ui", "ONVIF");
        break;
    case catalogue::FieldGroup::Meta:
        name = QT_TRANSLATE_NOOP("catalogue_ui", "About this record");
        break;
    }
    return QCoreApplication::translate("catalogue_ui", name);
}

} // namespace videoguard::words
