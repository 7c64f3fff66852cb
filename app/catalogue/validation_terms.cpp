// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/validation_parts.h"

#include <QJsonArray>
#include <QSet>

namespace videoguard::catalogue {

namespace {

using Rule = Finding::Rule;

constexpr int kWallWidth_px = 1280;
constexpr double kLongKeyInterval_s = 4;
/// Usual limits of keeping footage without a local act (V12).
constexpr int kUsualDaysLatvia = 90;
constexpr int kUsualDaysLithuania = 30;

QDate dateAt(const CameraRecord &camera, const char *path)
{
    return QDate::fromString(textAt(camera, QLatin1String(path)), Qt::ISODate);
}

bool isOdd(const QJsonValue &value)
{
    return value.isDouble() && value.toInt() % 2 != 0;
}

/// V12 and the days against the mode.
void checkStorage(const CameraRecord &camera, FindingList &findings)
{
    const QString path = QStringLiteral("storage.retention_days");
    const auto days = camera.retentionDays();
    const QString mode = textAt(camera, QStringLiteral("storage.mode"));
    if (days && !mode.isEmpty() && (*days == 0) != (mode == QLatin1String("none")))
        findings.error(Rule::RetentionAgainstMode, path);
    const int usual = camera.country() == QLatin1String("LV")   ? kUsualDaysLatvia
                      : camera.country() == QLatin1String("LT") ? kUsualDaysLithuania
                                                                : 0;
    if (days && usual > 0 && *days > usual)
        findings.warning(Rule::LongRetention, path, {QString::number(usual)});
}

bool hasReachableContact(const CameraRecord &camera)
{
    if (!textAt(camera, QStringLiteral("access.phone_24_7")).isEmpty())
        return true;
    const QJsonArray contacts = camera.value(QStringLiteral("access.contacts")).toArray();
    return std::any_of(contacts.begin(), contacts.end(), [](const QJsonValue &entry) {
        const QJsonObject contact = entry.toObject();
        return !contact.value(QStringLiteral("phone")).toString().isEmpty() ||
               !contact.value(QStringLiteral("email")).toString().isEmpty();
    });
}

void checkPtz(const CameraRecord &camera, FindingList &findings)
{
    if (camera.form() == CameraForm::Ptz && !camera.value(QStringLiteral("ptz.capable")).toBool())
        findings.error(Rule::PtzFormWithoutPtz, QStringLiteral("ptz.capable"));
    for (const auto &[low, high, end] : {std::tuple("ptz.pan_min_deg", "ptz.pan_max_deg", 180.0),
                                         std::tuple("ptz.tilt_min_deg", "ptz.tilt_max_deg", 90.0)}) {
        const auto lowest = numberAt(camera, QLatin1String(low));
        const auto highest = numberAt(camera, QLatin1String(high));
        if (lowest && highest && *lowest > *highest)
            findings.error(Rule::OutOfRange, QLatin1String(high), {plainNumber(*lowest), plainNumber(end)});
    }
}

void checkStatus(const CameraRecord &camera, const QDate &today, FindingList &findings)
{
    const QDate installed = dateAt(camera, "install_date");
    const QDate retired = dateAt(camera, "retire_date");
    if (camera.status() == CameraStatus::Active && installed.isValid() && installed > today)
        findings.warning(Rule::InstalledInFuture, QStringLiteral("install_date"));
    if (installed.isValid() && retired.isValid() && retired < installed)
        findings.error(Rule::RetireBeforeInstall, QStringLiteral("retire_date"));
    if (camera.status() == CameraStatus::Retired && !camera.centreIds().isEmpty())
        findings.error(Rule::RetiredWithCentre, QStringLiteral("centre_ids"));
    if (camera.status() == CameraStatus::Active && !hasReachableContact(camera))
        findings.error(Rule::NoContact, QStringLiteral("access.contacts"));
}

} // namespace

void checkStreams(const CameraRecord &camera, FindingList &findings)
{
    const QJsonArray streams = camera.value(QStringLiteral("streams")).toArray();
    if (streams.isEmpty())
        return;
    const double mainWidth = camera.stream(QStringLiteral("main")).value(QStringLiteral("width")).toDouble();
    QSet<QString> roles;
    bool fitsTile = false;
    bool sizesKnown = false;
    for (int i = 0; i < streams.size(); ++i) {
        const QJsonObject stream = streams.at(i).toObject();
        const auto path = [i](const char *key) {
            return QStringLiteral("streams[%1].%2").arg(i).arg(QLatin1String(key));
        };
        const QString role = stream.value(QStringLiteral("role")).toString();
        if (!role.isEmpty() && roles.contains(role))
            findings.error(Rule::RoleRepeated, path("role"), {role});
        roles.insert(role);
        for (const char *side : {"width", "height"}) {
            if (isOdd(stream.value(QLatin1String(side))))
                findings.error(Rule::OddSize, path(side));
        }
        const double width = stream.value(QStringLiteral("width")).toDouble();
        if (role == QLatin1String("sub") && mainWidth > 0 && width > mainWidth)
            findings.error(Rule::SubLargerThanMain, path("width"), {plainNumber(mainWidth)});
        sizesKnown = sizesKnown || width > 0;
        fitsTile = fitsTile || (width > 0 && width <= kWallWidth_px && role != QLatin1String("snapshot"));
        const double rate = stream.value(QStringLiteral("fps")).toDouble();
        const double interval = stream.value(QStringLiteral("gop_frames")).toDouble();
        if (rate > 0 && interval / rate > kLongKeyInterval_s)
            findings.warning(Rule::LongKeyInterval, path("gop_frames"), {plainNumber(interval / rate, 1)});
    }
    if (!roles.contains(QStringLiteral("main")))
        findings.error(Rule::NoMainStream, QStringLiteral("streams"));
    if (sizesKnown && !fitsTile)
        findings.warning(Rule::NoWallStream, QStringLiteral("streams"), {QString::number(kWallWidth_px)});
}

void checkTerms(const CameraRecord &camera, const QDate &today, FindingList &findings)
{
    if (textAt(camera, QStringLiteral("surveillance")) == QLatin1String("public") &&
        textAt(camera, QStringLiteral("sign_installed")) != QLatin1String("yes"))
        findings.warning(Rule::NoSign, QStringLiteral("sign_installed"));
    checkPtz(camera, findings);
    if (camera.value(QStringLiteral("audio.recorded")).toBool() &&
        textAt(camera, QStringLiteral("audio.legal_basis")).trimmed().isEmpty())
        findings.error(Rule::AudioWithoutBasis, QStringLiteral("audio.legal_basis"));
    checkStorage(camera, findings);
    checkStatus(camera, today, findings);
    const QJsonArray profiles = camera.value(QStringLiteral("onvif_profiles")).toArray();
    if (profiles.size() == 1 && profiles.first().toString() == QLatin1String("S"))
        findings.warning(Rule::OnlyProfileS, QStringLiteral("onvif_profiles"));
}

} // namespace videoguard::catalogue
