// SPDX-License-Identifier: EUPL-1.2
/// Private to the catalogue: what rules, columns and words ask for of a camera record, found in one pass.
#pragma once

#include "app/catalogue/camera_record.h"
#include "app/catalogue/json_tape.h"

#include <array>

namespace videoguard::catalogue {

/// Fields that are asked for one by one.
enum class Part : int {
    Id,
    Reference,
    CallNumber,
    Name,
    Kind,
    Form,
    Manufacturer,
    Model,
    InstallDate,
    RetireDate,
    Owner,
    CentreIds,
    Country,
    Purposes,
    SignInstalled,
    Lat,
    Lon,
    Height,
    Azimuth,
    Tilt,
    Roll,
    Hfov,
    Vfov,
    LensProjection,
    UsefulRange,
    Address,
    Place,
    Surveillance,
    Deployments,
    SensorWidth,
    SensorHeight,
    FocalMin,
    FocalMax,
    Focal,
    Zoom,
    Streams,
    PtzCapable,
    PtzContinuous,
    PanMin,
    PanMax,
    TiltMin,
    TiltMax,
    Microphone,
    AudioRecorded,
    AudioBasis,
    StorageMode,
    RetentionDays,
    Contacts,
    Phone,
    LiveShare,
    Status,
    OnvifProfiles,
    Schema,
    Revision,
    UpdatedAt,
    NeedsCheck,
    Demo,
    Deleted,
    Count
};
/// Its path in the field table.
[[nodiscard]] std::string_view pathOf(Part part);

/// A record as it lies on a tape, which must not be filled anew meanwhile. One thread.
class RecordReading
{
public:
    using Node = JsonTape::Node;
    explicit RecordReading(const JsonTape &tape);

    [[nodiscard]] const Node &root() const { return m_root; }
    /// null: absent, or a JSON null.
    [[nodiscard]] const Node *at(Part part) const { return m_parts[static_cast<std::size_t>(part)]; }
    [[nodiscard]] std::string_view text(Part part) const; ///< "" = absent or no text
    [[nodiscard]] std::optional<double> number(Part part) const;
    [[nodiscard]] int integer(Part part) const; ///< 0 = absent or no whole number
    [[nodiscard]] bool flag(Part part) const;
    [[nodiscard]] bool holds(Part array, std::string_view text) const;

    [[nodiscard]] CameraKind kind() const { return m_kind; }
    [[nodiscard]] CameraForm form() const { return m_form; }
    [[nodiscard]] CameraStatus status() const { return m_status; }
    [[nodiscard]] bool isRetired() const;
    [[nodiscard]] bool hasPtz() const;
    [[nodiscard]] bool readsPlates() const;
    [[nodiscard]] std::optional<int> retentionDays() const;
    /// null when there is none.
    [[nodiscard]] const Node *stream(std::string_view role) const;
    /// The open (else latest) deployment of a camera that is not fixed; null when there is none.
    [[nodiscard]] const Node *deployment() const;
    [[nodiscard]] geo::ViewGeometry view() const;

private:
    const Node &m_root;
    std::array<const Node *, static_cast<std::size_t>(Part::Count)> m_parts{};
    CameraKind m_kind;
    CameraForm m_form;
    CameraStatus m_status;
};

[[nodiscard]] std::string_view textIn(const JsonTape::Node &object, std::string_view key);
[[nodiscard]] std::optional<double> numberIn(const JsonTape::Node &object, std::string_view key);
/// 0 = absent or no whole number.
[[nodiscard]] int integerIn(const JsonTape::Node &object, std::string_view key);

} // namespace videoguard::catalogue
