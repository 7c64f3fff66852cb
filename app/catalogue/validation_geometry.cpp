// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/validation_parts.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>
#include <limits>

namespace videoguard::catalogue {

namespace {

using Rule = Finding::Rule;

/// Latvia and Lithuania (DOMAIN.md 1.2).
constexpr geo::Bounds kRegion = {53.85, 20.60, 58.15, 28.30};
constexpr double kLowMount_m = 2.2;
constexpr double kHighMount_m = 15;
constexpr double kUnusualRoll_deg = 5;

std::optional<double> partNumber(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() && std::isfinite(value.toDouble()) ? std::optional(value.toDouble())
                                                               : std::nullopt;
}

QString joined(const QString &prefix, const char *key)
{
    return prefix + QLatin1String(key);
}

/// V4, V5 and exchanged axes, of the record or of one deployment.
void checkPosition(const QJsonObject &object, const QString &prefix, FindingList &findings)
{
    const auto lat = partNumber(object, "lat");
    const auto lon = partNumber(object, "lon");
    if (lat.has_value() != lon.has_value())
        findings.error(Rule::HalfPosition, joined(prefix, lat ? "lon" : "lat"));
    if (!lat || !lon || kRegion.contains({*lat, *lon}))
        return;
    const bool swapped = kRegion.contains({*lon, *lat});
    if (swapped || (std::abs(*lat) <= 90 && std::abs(*lon) <= 180))
        findings.warning(swapped ? Rule::AxesSwapped : Rule::OutsideRegion, joined(prefix, "lat"));
}

/// V14, V17 and the roll, of the record or of one deployment.
void checkMounting(const CameraRecord &camera, const QJsonObject &object, const QString &prefix,
                   FindingList &findings)
{
    const bool carried = camera.kind() == CameraKind::Vehicle || camera.kind() == CameraKind::BodyWorn;
    const bool indoors = textAt(camera, QStringLiteral("surveillance")) == QLatin1String("indoor");
    if (const auto height = partNumber(object, "height_m"); height && *height >= 0.5 && !carried) {
        if ((*height < kLowMount_m && !indoors) || *height > kHighMount_m)
            findings.warning(Rule::UnusualHeight, joined(prefix, "height_m"),
                             {plainNumber(kLowMount_m), plainNumber(kHighMount_m)});
    }
    if (const auto tilt = partNumber(object, "tilt_deg"); tilt && *tilt > 0)
        findings.warning(Rule::LooksUp, joined(prefix, "tilt_deg"));
    if (const auto roll = partNumber(object, "roll_deg"); roll && std::abs(*roll) > kUnusualRoll_deg)
        findings.warning(Rule::RollUnusual, joined(prefix, "roll_deg"), {plainNumber(kUnusualRoll_deg)});
}

bool differsBy(double a, double b, double share)
{
    return std::abs(a - b) > share * std::abs(b);
}

/// V6, V7: the angles against lens, sensor and picture.
void checkAngles(const CameraRecord &camera, FindingList &findings)
{
    if (camera.view().panoramic)
        return;
    for (const char *angle : {"hfov_deg", "vfov_deg"}) {
        const auto value = numberAt(camera, QLatin1String(angle));
        if (value && *value > 180 && *value <= 360) // beyond that the table has spoken
            findings.error(Rule::OutOfRange, QLatin1String(angle), {plainNumber(0.3), plainNumber(180)});
    }
    const auto hfov = numberAt(camera, QStringLiteral("hfov_deg"));
    const auto vfov = numberAt(camera, QStringLiteral("vfov_deg"));
    const auto sensor = numberAt(camera, QStringLiteral("sensor_w_mm"));
    const auto focal = numberAt(camera, QStringLiteral("focal_mm"));
    if (hfov && sensor && focal && *sensor > 0 && *focal > 0) {
        const double computed = geo::fieldOfView_deg(*sensor, *focal);
        if (differsBy(computed, *hfov, 0.15))
            findings.warning(Rule::FovMismatch, QStringLiteral("hfov_deg"), {plainNumber(computed, 1)});
    }
    const QJsonObject main = camera.stream(QStringLiteral("main"));
    const auto width = partNumber(main, "width");
    const auto height = partNumber(main, "height");
    if (hfov && vfov && width && height && *width > 0 && *height > 0 && *hfov < 180) {
        const double computed = geo::verticalFov_deg(*hfov, *width, *height);
        if (differsBy(computed, *vfov, 0.10))
            findings.warning(Rule::VfovMismatch, QStringLiteral("vfov_deg"), {plainNumber(computed, 1)});
    }
    // A warning only: pictures of encoders have pixels that are not square.
    const auto sensorHeight = numberAt(camera, QStringLiteral("sensor_h_mm"));
    if (sensor && sensorHeight && width && height && *sensorHeight > 0 && *height > 0 &&
        differsBy(*sensor / *sensorHeight, *width / *height, 0.03))
        findings.warning(Rule::SensorShapeMismatch, QStringLiteral("sensor_h_mm"),
                         {plainNumber(*sensor * *height / *width, 2)});
}

void checkLens(const CameraRecord &camera, FindingList &findings)
{
    const auto shortest = numberAt(camera, QStringLiteral("focal_min_mm"));
    const auto longest = numberAt(camera, QStringLiteral("focal_max_mm"));
    const auto current = numberAt(camera, QStringLiteral("focal_mm"));
    if (shortest && longest && *shortest > *longest)
        findings.error(Rule::FocalOrder, QStringLiteral("focal_max_mm"));
    else if (current && ((shortest && *current < *shortest) || (longest && *current > *longest)))
        findings.error(Rule::FocalOrder, QStringLiteral("focal_mm"));
    const auto zoom = numberAt(camera, QStringLiteral("zoom_optical_x"));
    if (zoom && shortest && longest && *shortest > 0 && differsBy(*zoom, *longest / *shortest, 0.05))
        findings.warning(Rule::ZoomMismatch, QStringLiteral("zoom_optical_x"),
                         {plainNumber(*longest / *shortest, 1)});
}

struct Stay {
    int index = 0;
    qint64 from_ms = 0;
    qint64 to_ms = std::numeric_limits<qint64>::max();
};

std::optional<qint64> timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

/// V9: no two at the same time, and none ends before it begins.
void checkIntervals(const QJsonArray &deployments, FindingList &findings)
{
    std::vector<Stay> stays;
    for (int i = 0; i < deployments.size(); ++i) {
        const QJsonObject deployment = deployments.at(i).toObject();
        const auto from = timeOf(deployment.value(QStringLiteral("from")));
        if (!from)
            continue;
        Stay stay{i, *from};
        if (const auto to = timeOf(deployment.value(QStringLiteral("to"))))
            stay.to_ms = *to;
        if (stay.to_ms < stay.from_ms)
            findings.error(Rule::DeploymentsOverlap, QStringLiteral("deployments[%1].to").arg(i));
        else
            stays.push_back(stay);
    }
    std::sort(stays.begin(), stays.end(), [](const Stay &a, const Stay &b) {
        return std::pair(a.from_ms, a.index) < std::pair(b.from_ms, b.index);
    });
    qint64 latestEnd = std::numeric_limits<qint64>::min();
    for (const Stay &stay : stays) {
        if (stay.from_ms < latestEnd)
            findings.error(Rule::DeploymentsOverlap, QStringLiteral("deployments[%1].from").arg(stay.index));
        latestEnd = std::max(latestEnd, stay.to_ms);
    }
}

/// V8 and the deployments' own values. A relocatable unit that is only planned has stood nowhere yet.
void checkDeployments(const CameraRecord &camera, FindingList &findings)
{
    const QString path = QStringLiteral("deployments");
    const QJsonArray deployments = camera.value(path).toArray();
    if (camera.kind() == CameraKind::Fixed && !deployments.isEmpty())
        findings.error(Rule::DeploymentsUnexpected, path);
    if (camera.kind() == CameraKind::Mobile && deployments.isEmpty() &&
        camera.status() != CameraStatus::Planned)
        findings.error(Rule::DeploymentsMissing, path);
    for (int i = 0; i < deployments.size(); ++i) {
        const QString prefix = QStringLiteral("deployments[%1].").arg(i);
        checkPosition(deployments.at(i).toObject(), prefix, findings);
        checkMounting(camera, deployments.at(i).toObject(), prefix, findings);
    }
    checkIntervals(deployments, findings);
}

} // namespace

bool looksSwapped(const CameraRecord &camera)
{
    const auto lat = partNumber(camera.document(), "lat");
    const auto lon = partNumber(camera.document(), "lon");
    return lat && lon && !kRegion.contains({*lat, *lon}) && kRegion.contains({*lon, *lat});
}

void checkGeometry(const CameraRecord &camera, FindingList &findings)
{
    checkPosition(camera.document(), {}, findings);
    checkMounting(camera, camera.document(), {}, findings);
    checkAngles(camera, findings);
    checkLens(camera, findings);
    checkDeployments(camera, findings);
}

} // namespace videoguard::catalogue
