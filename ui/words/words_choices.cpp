// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/camera_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace videoguard::words {

namespace {

struct Word {
    const char *path;
    const char *choice;
    const char *text;
};

// Letters, standards and brand-like codes are not words: they are shown as they are.
constexpr Word kChoices[] = {
    {"legal_regime", "LED", QT_TRANSLATE_NOOP("catalogue_ui", "police directive (LED)")},
    {"legal_regime", "GDPR", QT_TRANSLATE_NOOP("catalogue_ui", "data protection regulation (GDPR)")},
    {"legal_regime", "mixed", QT_TRANSLATE_NOOP("catalogue_ui", "both (LED and GDPR)")},
    {"country", "LV", QT_TRANSLATE_NOOP("catalogue_ui", "Latvia")},
    {"country", "LT", QT_TRANSLATE_NOOP("catalogue_ui", "Lithuania")},
    {"purposes", "public_order", QT_TRANSLATE_NOOP("catalogue_ui", "public order")},
    {"purposes", "crime_prevention", QT_TRANSLATE_NOOP("catalogue_ui", "crime prevention")},
    {"purposes", "admin_offences", QT_TRANSLATE_NOOP("catalogue_ui", "administrative offences")},
    {"purposes", "traffic_safety", QT_TRANSLATE_NOOP("catalogue_ui", "traffic safety")},
    {"purposes", "property_protection", QT_TRANSLATE_NOOP("catalogue_ui", "protection of property")},
    {"purposes", "wanted_persons_vehicles",
     QT_TRANSLATE_NOOP("catalogue_ui", "search for wanted persons and vehicles")},
    {"purposes", "other", QT_TRANSLATE_NOOP("catalogue_ui", "other purpose")},
    {"sign_installed", "yes", QT_TRANSLATE_NOOP("catalogue_ui", "yes")},
    {"sign_installed", "no", QT_TRANSLATE_NOOP("catalogue_ui", "no")},
    {"sign_installed", "unknown", QT_TRANSLATE_NOOP("catalogue_ui", "unknown")},
    {"sign_kind", "area", QT_TRANSLATE_NOOP("catalogue_ui", "at the watched area")},
    {"sign_kind", "road", QT_TRANSLATE_NOOP("catalogue_ui", "road sign")},
    {"private_area_masked", "yes", QT_TRANSLATE_NOOP("catalogue_ui", "yes")},
    {"private_area_masked", "no", QT_TRANSLATE_NOOP("catalogue_ui", "no")},
    {"private_area_masked", "not_needed", QT_TRANSLATE_NOOP("catalogue_ui", "not needed")},
    {"private_area_masked", "unknown", QT_TRANSLATE_NOOP("catalogue_ui", "unknown")},
    {"_src", "survey", QT_TRANSLATE_NOOP("catalogue_ui", "survey")},
    {"_src", "gps", QT_TRANSLATE_NOOP("catalogue_ui", "satellite receiver (GPS)")},
    {"_src", "map", QT_TRANSLATE_NOOP("catalogue_ui", "map")},
    {"_src", "address", QT_TRANSLATE_NOOP("catalogue_ui", "address")},
    {"_src", "datasheet", QT_TRANSLATE_NOOP("catalogue_ui", "data sheet")},
    {"_src", "onvif", QT_TRANSLATE_NOOP("catalogue_ui", "the camera itself (ONVIF)")},
    {"_src", "estimated", QT_TRANSLATE_NOOP("catalogue_ui", "estimate")},
    {"mount", "pole", QT_TRANSLATE_NOOP("catalogue_ui", "pole")},
    {"mount", "wall", QT_TRANSLATE_NOOP("catalogue_ui", "wall of a building")},
    {"mount", "roof", QT_TRANSLATE_NOOP("catalogue_ui", "roof")},
    {"mount", "ceiling", QT_TRANSLATE_NOOP("catalogue_ui", "ceiling")},
    {"mount", "street_lamp", QT_TRANSLATE_NOOP("catalogue_ui", "street lamp")},
    {"mount", "traffic_signal", QT_TRANSLATE_NOOP("catalogue_ui", "traffic light")},
    {"mount", "mast", QT_TRANSLATE_NOOP("catalogue_ui", "mast")},
    {"mount", "vehicle", QT_TRANSLATE_NOOP("catalogue_ui", "vehicle")},
    {"mount", "trailer", QT_TRANSLATE_NOOP("catalogue_ui", "trailer")},
    {"mount", "tripod", QT_TRANSLATE_NOOP("catalogue_ui", "tripod")},
    {"mount", "other", QT_TRANSLATE_NOOP("catalogue_ui", "other mount")},
    {"lens_projection", "rectilinear", QT_TRANSLATE_NOOP("catalogue_ui", "straight lines (rectilinear)")},
    {"lens_projection", "fisheye_equidistant", QT_TRANSLATE_NOOP("catalogue_ui", "fisheye, equidistant")},
    {"lens_projection", "fisheye_other", QT_TRANSLATE_NOOP("catalogue_ui", "fisheye, other")},
    {"zone", "town", QT_TRANSLATE_NOOP("catalogue_ui", "town")},
    {"zone", "parking", QT_TRANSLATE_NOOP("catalogue_ui", "car park")},
    {"zone", "traffic", QT_TRANSLATE_NOOP("catalogue_ui", "traffic")},
    {"zone", "entrance", QT_TRANSLATE_NOOP("catalogue_ui", "entrance")},
    {"zone", "building", QT_TRANSLATE_NOOP("catalogue_ui", "building")},
    {"zone", "public_transport", QT_TRANSLATE_NOOP("catalogue_ui", "public transport")},
    {"zone", "school", QT_TRANSLATE_NOOP("catalogue_ui", "school")},
    {"zone", "park", QT_TRANSLATE_NOOP("catalogue_ui", "park")},
    {"zone", "beach", QT_TRANSLATE_NOOP("catalogue_ui", "beach")},
    {"zone", "playground", QT_TRANSLATE_NOOP("catalogue_ui", "playground")},
    {"surveillance", "public", QT_TRANSLATE_NOOP("catalogue_ui", "public space")},
    {"surveillance", "outdoor", QT_TRANSLATE_NOOP("catalogue_ui", "private ground outdoors")},
    {"surveillance", "indoor", QT_TRANSLATE_NOOP("catalogue_ui", "indoors")},
    {"iris", "fixed", QT_TRANSLATE_NOOP("catalogue_ui", "fixed iris")},
    {"iris", "auto_dc", QT_TRANSLATE_NOOP("catalogue_ui", "automatic (DC)")},
    {"iris", "p_iris", QT_TRANSLATE_NOOP("catalogue_ui", "automatic (P-iris)")},
    {"iris", "manual", QT_TRANSLATE_NOOP("catalogue_ui", "set by hand")},
    {"day_night", "icr", QT_TRANSLATE_NOOP("catalogue_ui", "infrared filter switches")},
    {"day_night", "electronic", QT_TRANSLATE_NOOP("catalogue_ui", "electronic")},
    {"day_night", "none", QT_TRANSLATE_NOOP("catalogue_ui", "day only")},
    {"illum", "none", QT_TRANSLATE_NOOP("catalogue_ui", "no own light")},
    {"illum", "ir850", QT_TRANSLATE_NOOP("catalogue_ui", "infrared 850 nm")},
    {"illum", "ir940", QT_TRANSLATE_NOOP("catalogue_ui", "infrared 940 nm")},
    {"illum", "white", QT_TRANSLATE_NOOP("catalogue_ui", "white light")},
    {"streams[].role", "main", QT_TRANSLATE_NOOP("catalogue_ui", "main stream")},
    {"streams[].role", "sub", QT_TRANSLATE_NOOP("catalogue_ui", "substream")},
    {"streams[].role", "third", QT_TRANSLATE_NOOP("catalogue_ui", "third stream")},
    {"streams[].role", "snapshot", QT_TRANSLATE_NOOP("catalogue_ui", "single pictures")},
    {"streams[].codec", "h264", "H.264"},
    {"streams[].codec", "h265", "H.265"},
    {"streams[].codec", "mjpeg", "MJPEG"},
    {"streams[].codec", "mpeg4", "MPEG-4"},
    {"streams[].codec", "av1", "AV1"},
    {"streams[].rate_control", "cbr", QT_TRANSLATE_NOOP("catalogue_ui", "constant (CBR)")},
    {"streams[].rate_control", "vbr", QT_TRANSLATE_NOOP("catalogue_ui", "variable (VBR)")},
    {"streams[].rate_control", "mbr", QT_TRANSLATE_NOOP("catalogue_ui", "limited (MBR)")},
    {"ptz.control", "none", QT_TRANSLATE_NOOP("catalogue_ui", "by the owner only")},
    {"ptz.control", "on_request", QT_TRANSLATE_NOOP("catalogue_ui", "on request")},
    {"ptz.control", "shared", QT_TRANSLATE_NOOP("catalogue_ui", "shared")},
    {"audio.microphone", "none", QT_TRANSLATE_NOOP("catalogue_ui", "no microphone")},
    {"audio.microphone", "present_disabled", QT_TRANSLATE_NOOP("catalogue_ui", "present, switched off")},
    {"audio.microphone", "present_enabled", QT_TRANSLATE_NOOP("catalogue_ui", "present, switched on")},
    {"storage.where", "edge", QT_TRANSLATE_NOOP("catalogue_ui", "the camera")},
    {"storage.where", "nvr", QT_TRANSLATE_NOOP("catalogue_ui", "network recorder (NVR)")},
    {"storage.where", "vms", QT_TRANSLATE_NOOP("catalogue_ui", "server (VMS)")},
    {"storage.where", "cloud", QT_TRANSLATE_NOOP("catalogue_ui", "cloud")},
    {"storage.where", "none", QT_TRANSLATE_NOOP("catalogue_ui", "nowhere")},
    {"storage.mode", "continuous", QT_TRANSLATE_NOOP("catalogue_ui", "continuous")},
    {"storage.mode", "motion", QT_TRANSLATE_NOOP("catalogue_ui", "on movement")},
    {"storage.mode", "schedule", QT_TRANSLATE_NOOP("catalogue_ui", "by schedule")},
    {"storage.mode", "manual", QT_TRANSLATE_NOOP("catalogue_ui", "started by hand")},
    {"storage.mode", "none", QT_TRANSLATE_NOOP("catalogue_ui", "not recorded")},
    {"storage.export_formats", "native", QT_TRANSLATE_NOOP("catalogue_ui", "original format")},
    {"storage.export_formats", "mp4", "MP4"},
    {"storage.export_formats", "avi", "AVI"},
    {"storage.export_formats", "onvif_eff", "ONVIF Export File Format"},
    {"storage.export_formats", "other", QT_TRANSLATE_NOOP("catalogue_ui", "other format")},
    {"storage.clock_sync", "ntp", "NTP"},
    {"storage.clock_sync", "ptp", "PTP"},
    {"storage.clock_sync", "gps", "GPS"},
    {"storage.clock_sync", "manual", QT_TRANSLATE_NOOP("catalogue_ui", "by hand")},
    {"storage.clock_sync", "none", QT_TRANSLATE_NOOP("catalogue_ui", "not at all")},
    {"access.contacts[].languages", "lv", QT_TRANSLATE_NOOP("catalogue_ui", "Latvian")},
    {"access.contacts[].languages", "lt", QT_TRANSLATE_NOOP("catalogue_ui", "Lithuanian")},
    {"access.contacts[].languages", "en", QT_TRANSLATE_NOOP("catalogue_ui", "English")},
    {"access.contacts[].languages", "ru", QT_TRANSLATE_NOOP("catalogue_ui", "Russian")},
    {"link", "fibre", QT_TRANSLATE_NOOP("catalogue_ui", "optical fibre")},
    {"link", "ethernet", "Ethernet"},
    {"link", "wifi", "Wi-Fi"},
    {"link", "radio_bridge", QT_TRANSLATE_NOOP("catalogue_ui", "radio bridge")},
    {"link", "lte", "LTE"},
    {"link", "5g", "5G"},
    {"link", "satellite", QT_TRANSLATE_NOOP("catalogue_ui", "satellite")},
    {"link", "none", QT_TRANSLATE_NOOP("catalogue_ui", "no connection")},
    {"power", "mains", QT_TRANSLATE_NOOP("catalogue_ui", "mains")},
    {"power", "poe", QT_TRANSLATE_NOOP("catalogue_ui", "network cable (PoE)")},
    {"power", "battery", QT_TRANSLATE_NOOP("catalogue_ui", "battery")},
    {"power", "solar", QT_TRANSLATE_NOOP("catalogue_ui", "solar")},
};

QString shareName(const QString &choice)
{
    const catalogue::Sharing terms = catalogue::sharing(choice);
    return terms == catalogue::Sharing::Unknown ? QString() : sharingName(terms);
}

// The record's enumerations with types of their own.
QString typedName(const QString &path, const QString &choice)
{
    if (path == QLatin1String("kind")) {
        const auto kind = catalogue::cameraKind(choice);
        return kind == catalogue::CameraKind::Unknown ? QString() : kindName(kind);
    }
    if (path == QLatin1String("form")) {
        const auto form = catalogue::cameraForm(choice);
        return form == catalogue::CameraForm::Unknown ? QString() : formName(form);
    }
    if (path == QLatin1String("status")) {
        const auto status = catalogue::cameraStatus(choice);
        return status == catalogue::CameraStatus::Unknown ? QString() : statusName(status);
    }
    if (path.endsWith(QLatin1String("_share")))
        return shareName(choice);
    return {};
}

} // namespace

QString choiceName(const QString &path, const QString &choice)
{
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    const QString plain = QString(path).replace(index, QStringLiteral("[]"));
    if (const QString typed = typedName(plain, choice); !typed.isEmpty())
        return typed;
    const QString known = plain.endsWith(QLatin1String("_src")) ? QStringLiteral("_src") : plain;
    for (const Word &word : kChoices) {
        if (known == QLatin1String(word.path) && choice == QLatin1String(word.choice))
            return QCoreApplication::translate("catalogue_ui", word.text);
    }
    if (plain == QLatin1String("onvif_profiles"))
        return choice;
    // A word of a newer record: it is shown as what it is (rule V19).
    return QCoreApplication::translate("catalogue_ui", "unknown (%1)").arg(choice);
}

} // namespace videoguard::words
