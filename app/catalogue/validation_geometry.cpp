// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/text_form.h"
#include "app/catalogue/validation_parts.h"

#include <QDateTime>

#include <cmath>
#include <limits>

namespace videoguard::catalogue {

namespace {

using Rule = Finding::Rule;
using Node = JsonTape::Node;

/// Latvia and Lithuania (DOMAIN.md 1.2).
constexpr geo::Bounds kRegion = {53.85, 20.60, 58.15, 28.30};
constexpr double kLowMount_m = 2.2;
constexpr double kHighMount_m = 15;
constexpr double kUnusualRoll_deg = 5;

/// Where something is found: a field of the record, or of one deployment.
struct Place {
    int deployment = -1; ///< -1: the record itself

    [[nodiscard]] QString path(std::string_view key) const
    {
        return deployment < 0 ? qText(key)
                              : QStringLiteral("deployments[%1].%2").arg(deployment).arg(qText(key));
    }
};

void warn(FindingList &findings, Rule rule, const Place &place, std::string_view key,
          std::initializer_list<double> numbers = {})
{
    findings.add(Finding::Severity::Warning, rule, [&] {
        QStringList arguments;
        for (const double number : numbers)
            arguments += plainNumber(number);
        return FindingList::Detail{place.path(key), arguments};
    });
}

/// V4, V5 and exchanged axes, of the record or of one deployment.
void checkPosition(const std::optional<double> &lat, const std::optional<double> &lon, const Place &place,
                   FindingList &findings)
{
    if (lat.has_value() != lon.has_value())
        findings.error(Rule::HalfPosition, place.path(lat ? "lon" : "lat"));
    if (!lat || !lon || kRegion.contains({*lat, *lon}))
        return;
    const bool swapped = kRegion.contains({*lon, *lat});
    if (swapped || (std::abs(*lat) <= 90 && std::abs(*lon) <= 180))
        warn(findings, swapped ? Rule::AxesSwapped : Rule::OutsideRegion, place, "lat");
}

/// How a camera is put up, of the record or of one deployment.
struct Mounting {
    std::optional<double> height_m;
    std::optional<double> tilt_deg;
    std::optional<double> roll_deg;
};

/// V14, V17 and the roll.
void checkMounting(const RecordReading &camera, const Mounting &mounting, const Place &place,
                   FindingList &findings)
{
    const bool carried = camera.kind() == CameraKind::Vehicle || camera.kind() == CameraKind::BodyWorn;
    const bool indoors = camera.text(Part::Surveillance) == "indoor";
    if (const auto height = mounting.height_m; height && *height >= 0.5 && !carried) {
        if ((*height < kLowMount_m && !indoors) || *height > kHighMount_m)
            warn(findings, Rule::UnusualHeight, place, "height_m", {kLowMount_m, kHighMount_m});
    }
    if (mounting.tilt_deg && *mounting.tilt_deg > 0)
        warn(findings, Rule::LooksUp, place, "tilt_deg");
    if (mounting.roll_deg && std::abs(*mounting.roll_deg) > kUnusualRoll_deg)
        warn(findings, Rule::RollUnusual, place, "roll_deg", {kUnusualRoll_deg});
}

bool differsBy(double a, double b, double share)
{
    return std::abs(a - b) > share * std::abs(b);
}

/// V6, V7: the angles against lens, sensor and picture.
void checkAngles(const RecordReading &camera, FindingList &findings)
{
    if (camera.view().panoramic)
        return;
    for (const Part angle : {Part::Hfov, Part::Vfov}) {
        const auto value = camera.number(angle);
        if (value && *value > 180 && *value <= 360) // beyond that the table has spoken
            findings.error(Rule::OutOfRange, qText(pathOf(angle)), {plainNumber(0.3), plainNumber(180)});
    }
    const auto hfov = camera.number(Part::Hfov);
    const auto vfov = camera.number(Part::Vfov);
    const auto sensor = camera.number(Part::SensorWidth);
    const auto focal = camera.number(Part::Focal);
    if (hfov && sensor && focal && *sensor > 0 && *focal > 0) {
        const double computed = geo::fieldOfView_deg(*sensor, *focal);
        if (differsBy(computed, *hfov, 0.15))
            findings.warning(Rule::FovMismatch, QStringLiteral("hfov_deg"), {plainNumber(computed, 1)});
    }
    const Node *main = camera.stream("main");
    const double width = main ? numberIn(*main, "width").value_or(0) : 0; // 0 = unknown
    const double height = main ? numberIn(*main, "height").value_or(0) : 0;
    const bool sizeKnown = width > 0 && height > 0;
    if (hfov && vfov && sizeKnown && *hfov < 180) {
        const double computed = geo::verticalFov_deg(*hfov, width, height);
        if (differsBy(computed, *vfov, 0.10))
            findings.warning(Rule::VfovMismatch, QStringLiteral("vfov_deg"), {plainNumber(computed, 1)});
    }
    // A warning only: pictures of encoders have pixels that are not square.
    const auto sensorHeight = camera.number(Part::SensorHeight);
    if (sensor && sensorHeight && sizeKnown && *sensorHeight > 0 &&
        differsBy(*sensor / *sensorHeight, width / height, 0.03))
        findings.warning(Rule::SensorShapeMismatch, QStringLiteral("sensor_h_mm"),
                         {plainNumber(*sensor * height / width, 2)});
}

void checkLens(const RecordReading &camera, FindingList &findings)
{
    const auto shortest = camera.number(Part::FocalMin);
    const auto longest = camera.number(Part::FocalMax);
    const auto current = camera.number(Part::Focal);
    if (shortest && longest && *shortest > *longest)
        findings.error(Rule::FocalOrder, QStringLiteral("focal_max_mm"));
    else if (current && ((shortest && *current < *shortest) || (longest && *current > *longest)))
        findings.error(Rule::FocalOrder, QStringLiteral("focal_mm"));
    const auto zoom = camera.number(Part::Zoom);
    if (zoom && shortest && longest && *shortest > 0 && differsBy(*zoom, *longest / *shortest, 0.05))
        findings.warning(Rule::ZoomMismatch, QStringLiteral("zoom_optical_x"),
                         {plainNumber(*longest / *shortest, 1)});
}

struct Stay {
    int index = 0;
    qint64 from_ms = 0;
    qint64 to_ms = std::numeric_limits<qint64>::max();
};

std::optional<qint64> timeOf(std::string_view text)
{
    const QDateTime time = QDateTime::fromString(qText(text), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

/// V9: no two at the same time, and none ends before it begins.
void checkIntervals(const Node &deployments, FindingList &findings)
{
    std::vector<Stay> stays;
    int i = -1;
    for (const Node &deployment : JsonTape::Parts(deployments)) {
        ++i;
        const auto from = timeOf(textIn(deployment, "from"));
        if (!from)
            continue;
        Stay stay{i, *from};
        if (const auto to = timeOf(textIn(deployment, "to")))
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
void checkDeployments(const RecordReading &camera, FindingList &findings)
{
    const QString path = QStringLiteral("deployments");
    const Node *deployments = camera.at(Part::Deployments);
    const bool isEmpty = !deployments || !deployments->isArray() || deployments->entries == 0;
    if (camera.kind() == CameraKind::Fixed && !isEmpty)
        findings.error(Rule::DeploymentsUnexpected, path);
    if (camera.kind() == CameraKind::Mobile && isEmpty && camera.status() != CameraStatus::Planned)
        findings.error(Rule::DeploymentsMissing, path);
    if (isEmpty)
        return;
    Place place{0};
    for (const Node &one : JsonTape::Parts(*deployments)) {
        checkPosition(numberIn(one, "lat"), numberIn(one, "lon"), place, findings);
        checkMounting(camera,
                      {numberIn(one, "height_m"), numberIn(one, "tilt_deg"), numberIn(one, "roll_deg")},
                      place, findings);
        ++place.deployment;
    }
    checkIntervals(*deployments, findings);
}

} // namespace

bool looksSwapped(const CameraRecord &camera)
{
    const QJsonValue lat = camera.document().value(QLatin1String("lat"));
    const QJsonValue lon = camera.document().value(QLatin1String("lon"));
    return lat.isDouble() && lon.isDouble() && !kRegion.contains({lat.toDouble(), lon.toDouble()}) &&
           kRegion.contains({lon.toDouble(), lat.toDouble()});
}

void checkGeometry(const RecordReading &camera, FindingList &findings)
{
    checkPosition(camera.number(Part::Lat), camera.number(Part::Lon), {}, findings);
    checkMounting(camera, {camera.number(Part::Height), camera.number(Part::Tilt), camera.number(Part::Roll)},
                  {}, findings);
    checkAngles(camera, findings);
    checkLens(camera, findings);
    checkDeployments(camera, findings);
}

} // namespace videoguard::catalogue
