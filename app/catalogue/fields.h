// SPDX-License-Identifier: EUPL-1.2
/// `catalogue` owns the record of every camera of the network, its partners and monitoring centres: what the
/// fields are, which values are valid, where they are stored and found, how they come in and go out. It knows
/// no server (that is `sync`), no stream and no window.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace videoguard::catalogue {

/// Who may get a field (DOMAIN.md 1.1): every partner, partners whose agreement allows it, nobody outside.
enum class Visibility { Partner, Restricted, Local };

enum class FieldType {
    Text,
    LocalText, ///< an object with lv, lt, en
    Integer,
    Number,
    Boolean,
    Choice,  ///< one of `choices`
    Choices, ///< an array of them
    Date,    ///< "2026-03-04"
    Time,    ///< RFC 3339 UTC
    Uuid,
    Uuids,
    Url,
    Object, ///< a part with fields of its own: "ptz"
    Objects ///< an array of such: "streams"
};

enum class Requirement { Optional, WhenActive, Always };

/// How the record is divided on screen and in this table.
enum class FieldGroup {
    Identification,
    Ownership,
    Location,
    Optics,
    Streams,
    Ptz,
    Audio,
    Storage,
    Access,
    Status,
    Onvif,
    Meta
};

/// One field of the camera record, DOMAIN.md 1.2. Everything that treats fields alike (validation, forms,
/// CSV, visibility, bulk edit, history) reads this table and nothing else.
struct Field {
    /// "azimuth_deg", "ptz.pan_min_deg", "streams[].width", "access.contacts[].phone".
    QString path;
    FieldGroup group = FieldGroup::Identification;
    FieldType type = FieldType::Text;
    Visibility visibility = Visibility::Partner;
    Requirement requirement = Requirement::Optional;
    std::optional<double> min; ///< of the number, or of the count of an array
    std::optional<double> max;
    int maxLength = 0;   ///< characters after NFC; 0 = no limit of its own
    QString pattern;     ///< the whole value matches this regular expression; empty = any
    QString example;     ///< of a value in the right form, where `pattern` says one
    QStringList choices; ///< allowed values of Choice and Choices
    QString unit;        ///< "°", "m", "mm", "kbit/s"; empty = none
    int decimals = 0;    ///< how many a form shows of a Number
};

/// Every field, in the order of DOMAIN.md 1.2, arrays' and objects' own rows before their parts.
[[nodiscard]] std::span<const Field> cameraFields();
/// By path, with or without indexes ("streams[0].width"); null when the record has no such field.
[[nodiscard]] const Field *cameraField(const QString &path);
/// "streams[1].width" -> "streams[].width", "centre_ids[0]" -> "centre_ids": the path as the table has it.
[[nodiscard]] QString tablePath(const QString &path);

} // namespace videoguard::catalogue
