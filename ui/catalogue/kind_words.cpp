// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/camera_words.h"

#include <QCoreApplication>

namespace videoguard::catalogue_ui {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("catalogue_ui", source);
}

} // namespace

QString unknownText()
{
    return words(QT_TRANSLATE_NOOP("catalogue_ui", "unknown"));
}

QString statusName(catalogue::CameraStatus status)
{
    switch (status) {
    case catalogue::CameraStatus::Planned:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "planned"));
    case catalogue::CameraStatus::Active:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "in operation"));
    case catalogue::CameraStatus::Maintenance:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "under maintenance"));
    case catalogue::CameraStatus::Retired:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "retired"));
    case catalogue::CameraStatus::Unknown:
        break;
    }
    return unknownText();
}

QString kindName(catalogue::CameraKind kind)
{
    switch (kind) {
    case catalogue::CameraKind::Fixed:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "fixed"));
    case catalogue::CameraKind::Mobile:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "mobile"));
    case catalogue::CameraKind::Vehicle:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "in a vehicle"));
    case catalogue::CameraKind::BodyWorn:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "body-worn"));
    case catalogue::CameraKind::Unknown:
        break;
    }
    return unknownText();
}

QString formName(catalogue::CameraForm form)
{
    switch (form) {
    case catalogue::CameraForm::Bullet:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "bullet"));
    case catalogue::CameraForm::Dome:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "dome"));
    case catalogue::CameraForm::Turret:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "turret"));
    case catalogue::CameraForm::Box:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "box"));
    case catalogue::CameraForm::Ptz:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "PTZ"));
    case catalogue::CameraForm::Panoramic:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "panoramic"));
    case catalogue::CameraForm::Multisensor:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "several sensors"));
    case catalogue::CameraForm::Thermal:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "thermal"));
    case catalogue::CameraForm::Anpr:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "plate reading"));
    case catalogue::CameraForm::Other:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "other form"));
    case catalogue::CameraForm::Unknown:
        break;
    }
    return unknownText();
}

QString sharingName(catalogue::Sharing sharing)
{
    switch (sharing) {
    case catalogue::Sharing::None:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "not shared"));
    case catalogue::Sharing::OnRequest:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "on request"));
    case catalogue::Sharing::Standing:
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "standing agreement"));
    case catalogue::Sharing::Unknown:
        break;
    }
    return unknownText();
}

QString typeText(catalogue::CameraKind kind, catalogue::CameraForm form)
{
    using catalogue::CameraForm;
    using catalogue::CameraKind;
    if (kind == CameraKind::Unknown && form == CameraForm::Unknown)
        return unknownText();
    if (kind == CameraKind::Unknown)
        return formName(form);
    if (kind != CameraKind::Fixed || form == CameraForm::Unknown)
        return kindName(kind);
    if (form == CameraForm::Anpr)
        return formName(form);
    if (form == CameraForm::Ptz)
        return words(QT_TRANSLATE_NOOP("catalogue_ui", "steerable (PTZ)"));
    return words(QT_TRANSLATE_NOOP("catalogue_ui", "%1, %2")).arg(kindName(kind), formName(form));
}

} // namespace videoguard::catalogue_ui
