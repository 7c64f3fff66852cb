// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "app/catalogue/fields.h"
#include "app/geo/view_geometry.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>

namespace videoguard::catalogue {

enum class CameraKind { Fixed, Mobile, Vehicle, BodyWorn, Unknown };
enum class CameraForm {
    Bullet,
    Dome,
    Turret,
    Box,
    Ptz,
    Panoramic,
    Multisensor,
    Thermal,
    Anpr,
    Other,
    Unknown
};
enum class CameraStatus { Planned, Active, Maintenance, Retired, Unknown };
/// Terms of sharing: none, on request, standing; Unknown when the record says nothing.
enum class Sharing { None, OnRequest, Standing, Unknown };

/// V20: a record as JSON is never larger.
inline constexpr int kLargestRecord_bytes = 64 * 1024;

/// The record's word for a value ("body_worn"), and back; an unknown word is Unknown (rule V19: shown so,
/// never dropped). An Unknown value has no word.
[[nodiscard]] QString toWord(CameraKind kind);
[[nodiscard]] QString toWord(CameraForm form);
[[nodiscard]] QString toWord(CameraStatus status);
[[nodiscard]] CameraKind cameraKind(const QString &word);
[[nodiscard]] CameraForm cameraForm(const QString &word);
[[nodiscard]] CameraStatus cameraStatus(const QString &word);
[[nodiscard]] Sharing sharing(const QString &word);

/// One camera of the network: the JSON document whole (schema "vg.camera/1", DOMAIN.md 1.2) with typed
/// reading of what the console uses. Fields that this version does not know stay in it. A value.
class CameraRecord
{
public:
    CameraRecord() = default;
    explicit CameraRecord(QJsonObject document)
        : m_document(std::move(document))
    {
    }
    /// A new record of `ownerOrgId`: fresh id (UUID v4), schema, rev 1, status planned, kind fixed, form
    /// bullet.
    [[nodiscard]] static CameraRecord create(const QString &ownerOrgId);
    /// Errors: Corrupt (not a JSON object, no id), Unsupported (another schema), Full (more than 64 KiB,
    /// V20).
    [[nodiscard]] static base::Result<CameraRecord> parse(const QByteArray &json);
    /// Compact UTF-8, keys sorted: equal records give equal bytes.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] const QJsonObject &document() const { return m_document; }

    /// Reads and writes by the path of the field table; parts of arrays by index ("streams[0].width").
    /// Undefined = absent. Setting null or undefined removes the field; missing parents are made.
    [[nodiscard]] QJsonValue value(const QString &path) const;
    void setValue(const QString &path, const QJsonValue &value);

    [[nodiscard]] QString id() const;
    [[nodiscard]] QString reference() const; ///< "TAL-CAM-007"
    [[nodiscard]] int callNumber() const;    ///< 0 = none
    /// The name in this language ("lv", "lt", "en"), else in the country's own, else any; "" when none.
    [[nodiscard]] QString name(const QString &language = {}) const;
    [[nodiscard]] QString ownerId() const;
    [[nodiscard]] QStringList centreIds() const;
    [[nodiscard]] QString country() const; ///< "LV", "LT"
    [[nodiscard]] CameraKind kind() const;
    [[nodiscard]] CameraForm form() const;
    [[nodiscard]] CameraStatus status() const;
    [[nodiscard]] QString place() const;
    /// The open (else latest) deployment of a camera that is not fixed; empty when there is none.
    [[nodiscard]] QJsonObject deployment() const;
    /// Where it stands now: of the open (else latest) deployment for a camera that is not fixed.
    [[nodiscard]] std::optional<geo::Position> position() const;
    /// Everything that coverage is computed from, of the current deployment where there is one.
    [[nodiscard]] geo::ViewGeometry view() const;
    [[nodiscard]] QJsonObject stream(const QString &role) const; ///< "main", "sub"; empty when there is none
    [[nodiscard]] bool hasPtz() const;
    /// Form anpr, or ONVIF profile M together with the purpose of finding wanted vehicles.
    [[nodiscard]] bool readsPlates() const;
    [[nodiscard]] bool hasMicrophone() const;
    [[nodiscard]] std::optional<int> retentionDays() const;
    [[nodiscard]] Sharing liveShare() const;
    [[nodiscard]] int revision() const;
    [[nodiscard]] bool isDemo() const; ///< top-level "demo": true; never exported to partners, never pushed
    [[nodiscard]] bool isRetired() const; ///< status retired or deleted

    friend bool operator==(const CameraRecord &, const CameraRecord &) = default;

private:
    QJsonObject m_document;
};

/// A copy that may leave the installation: without every field of a class beyond `most` (Partner: P only;
/// Restricted: P and R; Local: everything), at any depth. Named persons in access.contacts count as
/// Restricted. Fields that the table does not know go out for `Local` only: what is unknown cannot be known
/// to be harmless.
[[nodiscard]] CameraRecord visibleCopy(const CameraRecord &camera, Visibility most);

/// Paths (of the field table, array parts with their index) whose values differ, sorted; without rev,
/// updated_at, updated_by and sig, which every save changes.
[[nodiscard]] QStringList changedFields(const CameraRecord &before, const CameraRecord &after);

} // namespace videoguard::catalogue
