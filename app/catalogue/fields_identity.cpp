// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/field_rows.h"

namespace videoguard::catalogue {

namespace {

using T = FieldType;

constexpr const char *kMeasured = "survey gps map datasheet onvif estimated";

constexpr FieldRow kIdentification[] = {
    field("id", T::Uuid)
        .matching("[0-9a-f]{8}-[0-9a-f]{4}-[457][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
                  "6f1c0b52-3a9e-4d7b-8c21-5e0f9a7b6c3d")
        .always(),
    text("ref", 24).matching("[A-Z0-9]{2,8}(-[A-Z0-9]{1,8}){0,3}", "TAL-CAM-007").always(),
    whole("call_no", 1, 9999),
    text("name", 80, T::LocalText).always(),
    text("description", 500, T::LocalText),
    choice("kind", "fixed mobile vehicle body_worn").always(),
    choice("form", "bullet dome turret box ptz panoramic multisensor thermal anpr other").always(),
    whole("channel", 1, 64),
    field("device_id", T::Uuid),
    text("manufacturer", 64),
    text("model", 64),
    text("serial_no", 64).restricted(),
    text("firmware", 64).restricted(),
    text("mac", 17).matching("([0-9A-F]{2}:){5}[0-9A-F]{2}", "00:1A:2B:3C:4D:5E").local(),
    field("install_date", T::Date),
    field("retire_date", T::Date),
    text("funding", 40),
    text("photo_sha256", 64).matching("[0-9a-f]{64}", "0123456789abcdef...").restricted(),
};

constexpr FieldRow kOwnership[] = {
    field("owner_org_id", T::Uuid).always(),
    field("controller_org_ids", T::Uuids).within(1, 5).whenActive(),
    field("processor_org_ids", T::Uuids).within(0, 5),
    field("centre_ids", T::Uuids).within(0, 5),
    choice("legal_regime", "LED GDPR mixed").whenActive(),
    choice("country", "LV LT").always(),
    choicesOf("purposes", "public_order crime_prevention admin_offences traffic_safety "
                          "property_protection wanted_persons_vehicles other")
        .within(1, 7)
        .whenActive(),
    text("purposes_other", 200),
    text("dpia_ref", 80).restricted(),
    choice("sign_installed", "yes no unknown").whenActive(),
    field("sign_date", T::Date),
    choice("sign_kind", "area road"),
    text("notice_url", 2000, T::Url).matching("https://.+", "https://example.org/video"),
    choice("private_area_masked", "yes no not_needed unknown"),
};

constexpr FieldRow kLocation[] = {
    number("lat", -90, 90, "°", 6).whenActive(),
    number("lon", -180, 180, "°", 6).whenActive(),
    number("pos_accuracy_m", 0.1, 1000, "m", 1),
    choice("pos_src", "survey gps map address onvif estimated").whenActive(),
    number("ground_elev_m", -10, 350, "m", 1),
    number("height_m", 0.5, 60, "m", 1).whenActive(),
    choice("height_src", kMeasured),
    choice("mount", "pole wall roof ceiling street_lamp traffic_signal mast vehicle trailer tripod other"),
    number("azimuth_deg", 0, 360, "°", 1).whenActive(),
    choice("azimuth_src", kMeasured),
    number("tilt_deg", -90, 90, "°", 1).whenActive(),
    choice("tilt_src", kMeasured),
    number("roll_deg", -180, 180, "°", 1),
    number("hfov_deg", 0.3, 360, "°", 1).whenActive(),
    choice("hfov_src", kMeasured),
    number("vfov_deg", 0.3, 360, "°", 1).whenActive(),
    choice("vfov_src", kMeasured),
    choice("lens_projection", "rectilinear fisheye_equidistant fisheye_other"),
    number("max_useful_range_m", 1, 5000, "m", 0),
    text("address", 160),
    text("place", 80),
    text("lau_code", 10),
    choice("zone", "town parking traffic entrance building public_transport school park beach playground"),
    choice("surveillance", "public outdoor indoor"),
    field("deployments", T::Objects).within(0, 1000),
    field("deployments[].from", T::Time).always(),
    field("deployments[].to", T::Time),
    number("deployments[].lat", -90, 90, "°", 6).always(),
    number("deployments[].lon", -180, 180, "°", 6).always(),
    number("deployments[].azimuth_deg", 0, 360, "°", 1),
    number("deployments[].tilt_deg", -90, 90, "°", 1),
    number("deployments[].height_m", 0.5, 60, "m", 1),
    text("deployments[].note", 200),
    field("views", T::Objects).within(0, 32),
    text("views[].token", 64),
    whole("views[].no", 0, 9999),
    text("views[].name", 80),
    number("views[].azimuth_deg", 0, 360, "°", 1),
    number("views[].tilt_deg", -90, 90, "°", 1),
    number("views[].hfov_deg", 0.3, 360, "°", 1),
    text("views[].watch_target", 160),
};

} // namespace

std::vector<FieldRows> identityRows()
{
    return {{FieldGroup::Identification, kIdentification},
            {FieldGroup::Ownership, kOwnership},
            {FieldGroup::Location, kLocation}};
}

} // namespace videoguard::catalogue
