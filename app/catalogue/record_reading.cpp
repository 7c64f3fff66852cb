// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/record_reading.h"

#include "app/catalogue/key_table.h"
#include "app/catalogue/text_form.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace videoguard::catalogue {

namespace {

using Node = JsonTape::Node;
using Kind = JsonTape::Kind;

constexpr std::size_t kParts = static_cast<std::size_t>(Part::Count);

/// In the order of `Part`.
constexpr std::array<std::string_view, kParts> kPaths = {
    "id",
    "ref",
    "call_no",
    "name",
    "kind",
    "form",
    "manufacturer",
    "model",
    "install_date",
    "retire_date",
    "owner_org_id",
    "centre_ids",
    "country",
    "purposes",
    "sign_installed",
    "lat",
    "lon",
    "height_m",
    "azimuth_deg",
    "tilt_deg",
    "roll_deg",
    "hfov_deg",
    "vfov_deg",
    "lens_projection",
    "max_useful_range_m",
    "address",
    "place",
    "surveillance",
    "deployments",
    "sensor_w_mm",
    "sensor_h_mm",
    "focal_min_mm",
    "focal_max_mm",
    "focal_mm",
    "zoom_optical_x",
    "streams",
    "ptz.capable",
    "ptz.continuous",
    "ptz.pan_min_deg",
    "ptz.pan_max_deg",
    "ptz.tilt_min_deg",
    "ptz.tilt_max_deg",
    "audio.microphone",
    "audio.recorded",
    "audio.legal_basis",
    "storage.mode",
    "storage.retention_days",
    "access.contacts",
    "access.phone_24_7",
    "access.live_share",
    "status",
    "onvif_profiles",
    "schema",
    "rev",
    "updated_at",
    "needs_check",
    "demo",
    "deleted",
};

struct Known {
    int part = -1;
    std::unique_ptr<KeyTable<int>> inside; ///< of an object: parts by key
};

const KeyTable<Known> &knownKeys()
{
    static const KeyTable<Known> table = [] {
        std::vector<std::pair<std::string_view, Known>> all;
        for (std::size_t i = 0; i < kParts; ++i) {
            const std::string_view path = kPaths[i];
            const std::size_t dot = path.find('.');
            const std::string_view key = path.substr(0, dot);
            auto at = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.first == key; });
            if (at == all.end())
                at = all.emplace(all.end(), key, Known());
            if (dot == std::string_view::npos) {
                at->second.part = static_cast<int>(i);
                continue;
            }
            if (!at->second.inside)
                at->second.inside = std::make_unique<KeyTable<int>>();
            at->second.inside->insert(path.substr(dot + 1), static_cast<int>(i));
        }
        KeyTable<Known> made;
        for (auto &[key, known] : all)
            made.insert(key, std::move(known));
        return made;
    }();
    return table;
}

std::optional<double> numberOf(const Node *node)
{
    if (!node || !node->isNumber() || !std::isfinite(node->number))
        return std::nullopt;
    return node->number;
}

int integerOf(const Node *node)
{
    const auto number = numberOf(node);
    if (!number || *number != std::floor(*number) || std::abs(*number) > std::numeric_limits<int>::max())
        return 0;
    return static_cast<int>(*number);
}

std::optional<geo::Position> positionIn(const std::optional<double> &lat, const std::optional<double> &lon)
{
    if (!lat || !lon || std::abs(*lat) > 90 || std::abs(*lon) > 180)
        return std::nullopt;
    return geo::Position{*lat, *lon};
}

/// A focal length is known when it is stated, or when the lens has only one.
std::optional<double> focalOf(const RecordReading &camera)
{
    if (const auto current = camera.number(Part::Focal))
        return current;
    const auto shortest = camera.number(Part::FocalMin);
    const auto longest = camera.number(Part::FocalMax);
    return shortest && longest && *shortest == *longest ? shortest : std::nullopt;
}

std::optional<double> hfovOf(const RecordReading &camera)
{
    if (const auto stated = camera.number(Part::Hfov))
        return stated;
    const auto sensor = camera.number(Part::SensorWidth);
    const auto focal = focalOf(camera);
    if (!sensor || !focal || *sensor <= 0 || *focal <= 0)
        return std::nullopt;
    return geo::fieldOfView_deg(*sensor, *focal);
}

geo::ViewGeometry::Reach reachOf(const RecordReading &camera)
{
    geo::ViewGeometry::Reach reach;
    if (!camera.flag(Part::PtzContinuous)) {
        reach.panMin_deg = camera.number(Part::PanMin).value_or(-180);
        reach.panMax_deg = camera.number(Part::PanMax).value_or(180);
    }
    const auto sensor = camera.number(Part::SensorWidth);
    const auto longest = camera.number(Part::FocalMax);
    if (sensor && longest && *sensor > 0 && *longest > 0)
        reach.teleHfov_deg = geo::fieldOfView_deg(*sensor, *longest);
    return reach;
}

} // namespace

std::string_view pathOf(Part part)
{
    return kPaths[static_cast<std::size_t>(part)];
}

RecordReading::RecordReading(const JsonTape &tape)
    : m_root(tape.root())
{
    const KeyTable<Known> &known = knownKeys();
    const auto take = [this](int part, const Node &node) {
        m_parts[static_cast<std::size_t>(part)] = node.kind == Kind::Null ? nullptr : &node;
    };
    for (const Node &node : JsonTape::Parts(m_root)) {
        const Known *here = known.find(node.key);
        if (!here)
            continue;
        if (here->part >= 0)
            take(here->part, node);
        if (!here->inside || !node.isObject())
            continue;
        for (const Node &inner : JsonTape::Parts(node)) {
            if (const int *part = here->inside->find(inner.key))
                take(*part, inner);
        }
    }
    m_kind = cameraKind(qText(text(Part::Kind)));
    m_form = cameraForm(qText(text(Part::Form)));
    m_status = cameraStatus(qText(text(Part::Status)));
}

std::string_view RecordReading::text(Part part) const
{
    const Node *node = at(part);
    return node && node->isText() ? node->text : std::string_view();
}

std::optional<double> RecordReading::number(Part part) const
{
    return numberOf(at(part));
}

int RecordReading::integer(Part part) const
{
    return integerOf(at(part));
}

bool RecordReading::flag(Part part) const
{
    const Node *node = at(part);
    return node && node->kind == Kind::True;
}

bool RecordReading::holds(Part array, std::string_view text) const
{
    const Node *node = at(array);
    if (!node || !node->isArray())
        return false;
    for (const Node &entry : JsonTape::Parts(*node)) {
        if (entry.isText() && entry.text == text)
            return true;
    }
    return false;
}

bool RecordReading::isRetired() const
{
    return m_status == CameraStatus::Retired || flag(Part::Deleted);
}

bool RecordReading::hasPtz() const
{
    return m_form == CameraForm::Ptz || flag(Part::PtzCapable);
}

bool RecordReading::readsPlates() const
{
    return m_form == CameraForm::Anpr ||
           (holds(Part::OnvifProfiles, "M") && holds(Part::Purposes, "wanted_persons_vehicles"));
}

std::optional<int> RecordReading::retentionDays() const
{
    const auto days = number(Part::RetentionDays);
    if (!days || *days < 0 || *days > 1'000'000)
        return std::nullopt;
    return static_cast<int>(*days);
}

const Node *RecordReading::stream(std::string_view role) const
{
    const Node *streams = at(Part::Streams);
    if (!streams || !streams->isArray())
        return nullptr;
    for (const Node &entry : JsonTape::Parts(*streams)) {
        if (entry.isObject() && textIn(entry, "role") == role)
            return &entry;
    }
    return nullptr;
}

const Node *RecordReading::deployment() const
{
    const Node *deployments = at(Part::Deployments);
    if (m_kind == CameraKind::Fixed || !deployments || !deployments->isArray())
        return nullptr;
    const Node *best = nullptr;
    bool bestOpen = false;
    for (const Node &entry : JsonTape::Parts(*deployments)) {
        if (!entry.isObject() || entry.entries == 0)
            continue;
        const bool open = textIn(entry, "to").empty();
        const bool later = !best || textIn(entry, "from") >= textIn(*best, "from");
        if (!best || (open && !bestOpen) || (open == bestOpen && later)) {
            best = &entry;
            bestOpen = open;
        }
    }
    return best;
}

geo::ViewGeometry RecordReading::view() const
{
    const Node *current = deployment();
    const auto placed = [&](Part part) {
        const auto there = current ? numberIn(*current, pathOf(part)) : std::nullopt;
        return there ? there : number(part);
    };
    geo::ViewGeometry view;
    if (current)
        view.position = positionIn(numberIn(*current, "lat"), numberIn(*current, "lon"));
    if (!view.position)
        view.position = positionIn(number(Part::Lat), number(Part::Lon));
    if (const auto azimuth = placed(Part::Azimuth))
        view.azimuth_deg = geo::normalizedAzimuth(*azimuth);
    view.tilt_deg = placed(Part::Tilt);
    view.height_m = placed(Part::Height);
    view.hfov_deg = hfovOf(*this);
    view.vfov_deg = number(Part::Vfov);
    view.maxUsefulRange_m = number(Part::UsefulRange);
    if (const Node *main = stream("main")) {
        view.width_px = std::max(integerIn(*main, "width"), 0);
        view.height_px = std::max(integerIn(*main, "height"), 0);
    }
    view.panoramic = m_form == CameraForm::Panoramic || text(Part::LensProjection).starts_with("fisheye");
    if (hasPtz())
        view.reach = reachOf(*this);
    return view;
}

std::string_view textIn(const Node &object, std::string_view key)
{
    const Node *part = partOf(object, key);
    return part && part->isText() ? part->text : std::string_view();
}

std::optional<double> numberIn(const Node &object, std::string_view key)
{
    return numberOf(partOf(object, key));
}

int integerIn(const Node &object, std::string_view key)
{
    return integerOf(partOf(object, key));
}

} // namespace videoguard::catalogue
