// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/field_rows.h"

namespace videoguard::catalogue {

namespace {

using T = FieldType;

constexpr FieldRow kStorage[] = {
    field("storage", T::Object),
    choice("storage.where", "edge nvr vms cloud none"),
    choice("storage.mode", "continuous motion schedule manual none"),
    whole("storage.retention_days", 0, 1825, "d"),
    text("storage.recorder", 64).restricted(),
    choicesOf("storage.export_formats", "native mp4 avi onvif_eff other"),
    choice("storage.clock_sync", "ntp ptp gps manual none"),
    whole("storage.clock_offset_ms", -86'400'000, 86'400'000, "ms"),
    field("storage.clock_checked_at", T::Time),
};

// A contact with a name is a person: the whole contact is restricted then, see visibleCopy.
constexpr FieldRow kAccess[] = {
    field("access", T::Object),
    field("access.contacts", T::Objects).within(1, 5),
    text("access.contacts[].role", 80),
    text("access.contacts[].name", 80).restricted(),
    phone("access.contacts[].phone"),
    text("access.contacts[].email", 120).matching("[^@\\s]+@[^@\\s]+\\.[^@\\s]+", "centrs@example.org"),
    choicesOf("access.contacts[].languages", "lv lt en ru"),
    phone("access.phone_24_7"),
    text("access.hours", 120),
    choice("access.live_share", "none on_request standing"),
    choice("access.playback_share", "none on_request standing"),
    choice("access.ptz_share", "none on_request standing"),
    text("access.agreement_ref", 80),
    text("access.conditions", 500, T::LocalText),
};

constexpr FieldRow kStatus[] = {
    choice("status", "planned active maintenance retired").always(),
    field("status_since", T::Date),
    text("status_note", 200),
    field("expected_until", T::Date),
    choice("link", "fibre ethernet wifi radio_bridge lte 5g satellite none"),
    number("link_mbps", 0.05, 10000, "Mbit/s", 2),
    choice("power", "mains poe battery solar"),
};

constexpr FieldRow kOnvif[] = {
    choicesOf("onvif_profiles", "S T G M Q A C D"),
    field("onvif_tls", T::Boolean),
};

constexpr FieldRow kMeta[] = {
    text("schema", 16).matching("vg\\.camera/1", "vg.camera/1").always(),
    whole("rev", 1, 2'147'483'647).always(),
    field("updated_at", T::Time),
    text("updated_by", 80),
    field("confirmed_at", T::Time),
    field("needs_check", T::Boolean),
    text("source_ref", 120),
    field("demo", T::Boolean),
    field("deleted", T::Boolean),
    text("sig", 4000),
};

} // namespace

std::vector<FieldRows> termsRows()
{
    return {{FieldGroup::Storage, kStorage},
            {FieldGroup::Access, kAccess},
            {FieldGroup::Status, kStatus},
            {FieldGroup::Onvif, kOnvif},
            {FieldGroup::Meta, kMeta}};
}

} // namespace videoguard::catalogue
