// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/camera_record.h"

#include <array>
#include <utility>

namespace videoguard::catalogue {

namespace {

template<typename Value, size_t N>
using Words = std::array<std::pair<Value, const char *>, N>;

constexpr Words<CameraKind, 4> kKinds = {{{CameraKind::Fixed, "fixed"},
                                          {CameraKind::Mobile, "mobile"},
                                          {CameraKind::Vehicle, "vehicle"},
                                          {CameraKind::BodyWorn, "body_worn"}}};
constexpr Words<CameraForm, 10> kForms = {{{CameraForm::Bullet, "bullet"},
                                           {CameraForm::Dome, "dome"},
                                           {CameraForm::Turret, "turret"},
                                           {CameraForm::Box, "box"},
                                           {CameraForm::Ptz, "ptz"},
                                           {CameraForm::Panoramic, "panoramic"},
                                           {CameraForm::Multisensor, "multisensor"},
                                           {CameraForm::Thermal, "thermal"},
                                           {CameraForm::Anpr, "anpr"},
                                           {CameraForm::Other, "other"}}};
constexpr Words<CameraStatus, 4> kStatuses = {{{CameraStatus::Planned, "planned"},
                                               {CameraStatus::Active, "active"},
                                               {CameraStatus::Maintenance, "maintenance"},
                                               {CameraStatus::Retired, "retired"}}};
constexpr Words<Sharing, 3> kSharing = {
    {{Sharing::None, "none"}, {Sharing::OnRequest, "on_request"}, {Sharing::Standing, "standing"}}};

template<typename Value, size_t N>
QString wordOf(const Words<Value, N> &words, Value value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return QString::fromLatin1(word);
    }
    return {};
}

template<typename Value, size_t N>
Value valueOf(const Words<Value, N> &words, const QString &word)
{
    for (const auto &[value, known] : words) {
        if (word == QLatin1String(known))
            return value;
    }
    return Value::Unknown;
}

} // namespace

QString toWord(CameraKind kind)
{
    return wordOf(kKinds, kind);
}

QString toWord(CameraForm form)
{
    return wordOf(kForms, form);
}

QString toWord(CameraStatus status)
{
    return wordOf(kStatuses, status);
}

CameraKind cameraKind(const QString &word)
{
    return valueOf(kKinds, word);
}

CameraForm cameraForm(const QString &word)
{
    return valueOf(kForms, word);
}

CameraStatus cameraStatus(const QString &word)
{
    return valueOf(kStatuses, word);
}

Sharing sharing(const QString &word)
{
    return valueOf(kSharing, word);
}

} // namespace videoguard::catalogue
