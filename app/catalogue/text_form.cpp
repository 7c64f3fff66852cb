// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/text_form.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <array>

namespace videoguard::catalogue {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLowHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

/// 8-4-4-4-12 with dashes.
bool hasUuidShape(std::string_view text)
{
    return text.size() == 36 && text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-';
}

std::optional<bool> isCameraId(std::string_view text)
{
    if (!hasUuidShape(text))
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i != 8 && i != 13 && i != 18 && i != 23 && !isLowHex(text[i]))
            return false;
    }
    const char variant = text[19];
    return (text[14] == '4' || text[14] == '5' || text[14] == '7') &&
           (variant == '8' || variant == '9' || variant == 'a' || variant == 'b');
}

/// [A-Z0-9]{2,8}(-[A-Z0-9]{1,8}){0,3}
std::optional<bool> isReference(std::string_view text)
{
    int parts = 0;
    std::size_t length = 0;
    for (const char c : text) {
        if (c == '-') {
            if (length < (parts == 0 ? 2u : 1u) || ++parts > 3)
                return false;
            length = 0;
        } else if (!isDigit(c) && (c < 'A' || c > 'Z')) {
            return false;
        } else if (++length > 8) {
            return false;
        }
    }
    return length >= (parts == 0 ? 2u : 1u);
}

/// \+[1-9][0-9]{6,14}
std::optional<bool> isPhone(std::string_view text)
{
    return text.size() >= 8 && text.size() <= 16 && text[0] == '+' && text[1] != '0' &&
           std::all_of(text.begin() + 1, text.end(), isDigit);
}

/// [^@\s]+@[^@\s]+\.[^@\s]+
std::optional<bool> isAddress(std::string_view text)
{
    if (!isAscii(text))
        return std::nullopt;
    const bool hasBlank =
        std::any_of(text.begin(), text.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    const std::size_t at = text.find('@');
    if (hasBlank || at == std::string_view::npos || at == 0 ||
        text.find('@', at + 1) != std::string_view::npos)
        return false;
    // A point with something before it and something behind it.
    const std::size_t point = text.find('.', at + 2);
    return point != std::string_view::npos && point + 1 < text.size();
}

std::optional<bool> isSchema(std::string_view text)
{
    return text == "vg.camera/1";
}

/// The patterns of fields that every record has.
struct KnownPattern {
    const char *pattern;
    std::optional<bool> (*check)(std::string_view text);
};
constexpr std::array kKnown = {
    KnownPattern{"[0-9a-f]{8}-[0-9a-f]{4}-[457][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", isCameraId},
    KnownPattern{"[A-Z0-9]{2,8}(-[A-Z0-9]{1,8}){0,3}", isReference},
    KnownPattern{"\\+[1-9][0-9]{6,14}", isPhone},
    KnownPattern{"[^@\\s]+@[^@\\s]+\\.[^@\\s]+", isAddress},
    KnownPattern{"vg\\.camera/1", isSchema},
};

/// The number in so many digits at `at`; -1 when something else stands there.
int digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    int number = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (i >= text.size() || !isDigit(text[i]))
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// A date in its plain form at the beginning; nullopt where it has another one.
std::optional<QDate> plainDate(std::string_view text)
{
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    if (year < 0 || month < 0 || day < 0 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    return QDate(year, month, day);
}

/// What follows "2026-03-04T": whether it is a plain time; nullopt where it has another form.
std::optional<bool> isPlainTime(std::string_view text)
{
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    if (text.size() < 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text.back() != 'Z' ||
        hour < 0 || minute < 0 || second < 0)
        return std::nullopt;
    if (text.size() > 20 && (text[19] != '.' || digitsAt(text, 20, 1) < 0 || text.size() > 25 ||
                             !std::all_of(text.begin() + 20, text.end() - 1, isDigit)))
        return std::nullopt;
    if (hour > 23)
        return std::nullopt;
    return minute <= 59 && second <= 59;
}

} // namespace

TextPattern::TextPattern(const QString &pattern)
{
    for (const KnownPattern &known : kKnown) {
        if (pattern == QLatin1String(known.pattern))
            m_known = known.check;
    }
    m_expression.setPattern(QRegularExpression::anchoredPattern(pattern));
    m_expression.optimize();
}

bool TextPattern::matches(std::string_view text) const
{
    if (m_known) {
        if (const auto verdict = m_known(text))
            return *verdict;
    }
    return m_expression.match(qText(text)).hasMatch();
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    bool plain = hasUuidShape(text);
    bool something = false;
    for (std::size_t i = 0; plain && i < text.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23)
            continue;
        const char c = text[i];
        plain = isLowHex(c) || (c >= 'A' && c <= 'F');
        something = something || c != '0';
    }
    return plain ? something : !QUuid::fromString(qText(text)).isNull();
}

QDate dateIn(std::string_view text)
{
    if (text.size() == 10) {
        if (const auto date = plainDate(text))
            return *date;
    }
    return QDate::fromString(qText(text), Qt::ISODate);
}

bool isUtcTime(std::string_view text)
{
    if (text.empty() || text.back() != 'Z' || text.find('T') == std::string_view::npos)
        return false;
    const auto date = plainDate(text);
    const auto time = date ? isPlainTime(text) : std::nullopt;
    if (time)
        return date->isValid() && *time;
    return QDateTime::fromString(qText(text), Qt::ISODateWithMs).isValid();
}

bool isBlank(std::string_view text)
{
    const bool plain = std::any_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
    return !plain && qText(text).trimmed().isEmpty();
}

bool hasControl(std::string_view text, bool severalLines)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x20 ? !(severalLines && (c == '\n' || c == '\t')) : c == 0x7f)
            return true;
        // U+0080 to U+009F
        if (c == 0xc2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xa0)
            return true;
    }
    return false;
}

qsizetype lengthOf(std::string_view text)
{
    qsizetype count = 0;
    for (const char byte : text) {
        const auto c = static_cast<unsigned char>(byte);
        if (c >= 0xcc) // U+0300 and beyond: marks that may join with the letter before
            return qText(text).normalized(QString::NormalizationForm_C).toUcs4().size();
        count += (c & 0xc0) != 0x80 ? 1 : 0;
    }
    return count;
}

} // namespace videoguard::catalogue
