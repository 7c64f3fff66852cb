// SPDX-License-Identifier: EUPL-1.2
/// Private to the catalogue: whether UTF-8 texts have the form that their field asks for. What is common is
/// judged byte by byte; the rest goes the long way through Qt, with the same verdict.
#pragma once

#include <QDate>
#include <QRegularExpression>
#include <QString>

#include <optional>
#include <string_view>

namespace videoguard::catalogue {

[[nodiscard]] inline QString qText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Whether a whole text matches a pattern of the field table.
class TextPattern
{
public:
    TextPattern() = default;
    explicit TextPattern(const QString &pattern);
    [[nodiscard]] bool matches(std::string_view text) const;

private:
    /// nullopt: the expression must say.
    using Known = std::optional<bool> (*)(std::string_view text);
    Known m_known = nullptr;
    QRegularExpression m_expression;
};

[[nodiscard]] bool isUuid(std::string_view text);
/// "2026-03-04"; an invalid date for anything else.
[[nodiscard]] QDate dateIn(std::string_view text);
/// RFC 3339 in UTC.
[[nodiscard]] bool isUtcTime(std::string_view text);
/// Nothing in it but blanks.
[[nodiscard]] bool isBlank(std::string_view text);
[[nodiscard]] bool hasControl(std::string_view text, bool severalLines);
/// Characters after NFC.
[[nodiscard]] qsizetype lengthOf(std::string_view text);

} // namespace videoguard::catalogue
