// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/camera_words.h"

#include <QCoreApplication>

namespace videoguard::words {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("catalogue_ui", source);
}

} // namespace

QString unknownText()
{
    return said(QT_TRANSLATE_NOOP("catalogue_ui", "unknown"));
}

QString statusName(catalogue::CameraStatus status)
{
    switch (status) {
    case catalogue::CameraStatus::Planned:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "planned"));
    case catalogue::CameraStatus::Active:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "in operation"));
    case catalogue::CameraStatus::Maintenance:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "under maintenance"));
    case catalogue::CameraStatus::Retired:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "retired"));
    case catalogue::CameraStatus::Unknown:
        break;
    }
    return unknownText();
}

QString kindName(catalogue::CameraKind kind)
{
    switch (kind) {
    case catalogue::CameraKind::Fixed:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "fixed"));
    case catalogue::CameraKind::Mobile:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "mobile"));
    case catalogue::CameraKind::Vehicle:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "in a vehicle"));
    case catalogue::CameraKind::BodyWorn:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "body-worn"));
    case catalogue::CameraKind::Unknown:
        break;
    }
    return unknownText();
}

QString formName(catalogue::CameraForm form)
{
    switch (form) {
    case catalogue::CameraForm::Bullet:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "bullet"));
    case catalogue::CameraForm::Dome:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "dome"));
    case catalogue::CameraForm::Turret:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "turret"));
    case catalogue::CameraForm::Box:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "box"));
    case catalogue::CameraForm::Ptz:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "PTZ"));
    case catalogue::CameraForm::Panoramic:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "panoramic"));
    case catalogue::CameraForm::Multisensor:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "several sensors"));
    case catalogue::CameraForm::Thermal:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "thermal"));
    case catalogue::CameraForm::Anpr:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "plate reading"));
    case catalogue::CameraForm::Other:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "other form"));
    case catalogue::CameraForm::Unknown:
        break;
    }
    return unknownText();
}

QString sharingName(catalogue::Sharing sharing)
{
    switch (sharing) {
    case catalogue::Sharing::None:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "not shared"));
    case catalogue::Sharing::OnRequest:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "on request"));
    case catalogue::Sharing::Standing:
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "standing agreement"));
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
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "steerable (PTZ)"));
    return said(QT_TRANSLATE_NOOP("catalogue_ui", "%1, %2")).arg(kindName(kind), formName(form));
}

} // namespace videoguard::words
