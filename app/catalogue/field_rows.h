// SPDX-License-Identifier: EUPL-1.2
/// Private to the field table: how its rows are written down.
#pragma once

#include "app/catalogue/fields.h"

namespace videoguard::catalogue {

/// One row as it stands in the sources; becomes a `Field`.
struct FieldRow {
    const char *path = nullptr;
    FieldType type = FieldType::Text;
    Visibility visibility = Visibility::Partner;
    Requirement requirement = Requirement::Optional;
    std::optional<double> min = {};
    std::optional<double> max = {};
    int maxLength = 0;
    const char *pattern = nullptr;
    const char *example = nullptr;
    const char *choices = nullptr; ///< separated by blanks
    const char *unit = nullptr;    ///< UTF-8
    int decimals = 0;

    [[nodiscard]] constexpr FieldRow always() const
    {
        FieldRow row = *this;
        row.requirement = Requirement::Always;
        return row;
    }
    [[nodiscard]] constexpr FieldRow whenActive() const
    {
        FieldRow row = *this;
        row.requirement = Requirement::WhenActive;
        return row;
    }
    [[nodiscard]] constexpr FieldRow restricted() const
    {
        FieldRow row = *this;
        row.visibility = Visibility::Restricted;
        return row;
    }
    [[nodiscard]] constexpr FieldRow local() const
    {
        FieldRow row = *this;
        row.visibility = Visibility::Local;
        return row;
    }
    [[nodiscard]] constexpr FieldRow matching(const char *expression, const char *likeThis) const
    {
        FieldRow row = *this;
        row.pattern = expression;
        row.example = likeThis;
        return row;
    }
    /// Bounds of a number, or of how many entries an array has.
    [[nodiscard]] constexpr FieldRow within(double low, double high) const
    {
        FieldRow row = *this;
        row.min = low;
        row.max = high;
        return row;
    }
};

constexpr FieldRow field(const char *path, FieldType type)
{
    return {.path = path, .type = type};
}

constexpr FieldRow text(const char *path, int maxLength, FieldType type = FieldType::Text)
{
    return {.path = path, .type = type, .maxLength = maxLength};
}

constexpr FieldRow number(const char *path, double min, double max, const char *unit, int decimals)
{
    return {
        .path = path, .type = FieldType::Number, .min = min, .max = max, .unit = unit, .decimals = decimals};
}

constexpr FieldRow whole(const char *path, double min, double max, const char *unit = nullptr)
{
    return {.path = path, .type = FieldType::Integer, .min = min, .max = max, .unit = unit};
}

constexpr FieldRow choice(const char *path, const char *choices)
{
    return {.path = path, .type = FieldType::Choice, .choices = choices};
}

constexpr FieldRow choicesOf(const char *path, const char *choices)
{
    return {.path = path, .type = FieldType::Choices, .choices = choices};
}

/// E.164.
constexpr FieldRow phone(const char *path)
{
    return text(path, 16).matching("\\+[1-9][0-9]{6,14}", "+37163232110");
}

/// Rows of one group, in order.
struct FieldRows {
    FieldGroup group;
    std::span<const FieldRow> rows;
};
[[nodiscard]] std::vector<FieldRows> identityRows(); ///< identification, ownership, location
[[nodiscard]] std::vector<FieldRows> pictureRows();  ///< optics, streams, PTZ, audio
[[nodiscard]] std::vector<FieldRows> termsRows();    ///< storage, access, status, ONVIF, meta

} // namespace videoguard::catalogue
