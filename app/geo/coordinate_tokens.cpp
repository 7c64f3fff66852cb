// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/coordinate_tokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace videoguard::geo {

namespace {

constexpr qsizetype kMaxLength = 160;
constexpr size_t kMaxNumbers = 6;

base::Error wrong(const QString &cause)
{
    return base::Error{base::ErrorKind::Corrupt, QStringLiteral("read a position"), cause};
}

/// One spelling for the many that people and programs use.
QString unified(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case 0x2212: // minus sign
        case 0x2013: // en dash
        case 0x2010: // hyphen
        case 0x2011:
            result += QLatin1Char('-');
            break;
        case 0x00B0: // degree
        case 0x00BA: // masculine ordinal
        case 0x02DA:
            result += QChar(0x00B0);
            break;   // ring above
        case 0x2032: // prime
        case 0x2019: // right quotation mark
        case 0x2018:
        case 0x00B4: // acute
        case 0x02B9:
            result += QLatin1Char('\'');
            break;
        case 0x2033: // double prime
        case 0x201D: // right double quotation mark
        case 0x201C:
        case 0x02BA:
            result += QLatin1Char('"');
            break;
        case 0xFEFF: // byte order mark
        case 0x200E: // direction marks, as maps in a browser copy them
        case 0x200F:
            break;
        default:
            result += c.isSpace() ? QChar(QLatin1Char(' ')) : c.toUpper();
        }
    }
    return result.replace(QStringLiteral("''"), QStringLiteral("\"")).trimmed();
}

/// Decimal commas become points, every other comma a semicolon.
QString withPoints(const QString &text)
{
    static const QRegularExpression fourNumbers(QStringLiteral("^(-?\\d+),(\\d+),\\s*(-?\\d+),(\\d+)$"));
    if (const auto match = fourNumbers.match(text); match.hasMatch())
        return QStringLiteral("%1.%2;%3.%4")
            .arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4));
    static const QRegularExpression twoNumbers(QStringLiteral("^-?\\d+,-?\\d+$"));
    static const QRegularExpression decimalComma(QStringLiteral("(?<=\\d),(?=\\d)"));
    QString result = text;
    if (!text.contains(QLatin1Char('.')) && !twoNumbers.match(text).hasMatch())
        result.replace(decimalComma, QStringLiteral("."));
    return result.replace(QLatin1Char(','), QLatin1Char(';'));
}

struct Word {
    const char16_t *text;
    Axis axis;
    bool isNegative;
    bool isSign;
};
/// R is not here: it is west in Latvian and east in Lithuanian.
constexpr Word kWords[] = {{u"N", Axis::North, false, true},         {u"S", Axis::North, true, true},
                           {u"E", Axis::East, false, true},          {u"W", Axis::East, true, true},
                           {u"Z", Axis::North, false, true},         {u"D", Axis::North, true, true},
                           {u"A", Axis::East, false, true},          {u"Š", Axis::North, false, true},
                           {u"P", Axis::North, true, true},          {u"V", Axis::East, true, true},
                           {u"LAT", Axis::North, false, false},      {u"LATITUDE", Axis::North, false, false},
                           {u"LON", Axis::East, false, false},       {u"LNG", Axis::East, false, false},
                           {u"LONGITUDE", Axis::East, false, false}, {u"NORTHING", Axis::North, false, false},
                           {u"EASTING", Axis::East, false, false},   {u"PLATUMS", Axis::North, false, false},
                           {u"GARUMS", Axis::East, false, false},    {u"PLATUMA", Axis::North, false, false},
                           {u"ILGUMA", Axis::East, false, false}};

std::optional<LetterToken> letterOf(const QString &word, bool latvian)
{
    if (word == QLatin1String("R"))
        return LetterToken{Axis::East, latvian, true, 0};
    const auto *const found = std::find_if(std::begin(kWords), std::end(kWords), [&](const Word &known) {
        return word == QStringView(known.text);
    });
    if (found == std::end(kWords))
        return std::nullopt;
    return LetterToken{found->axis, found->isNegative, found->isSign, 0};
}

bool isWrittenInLatvian(const QString &text)
{
    static const QRegularExpression latvian(QStringLiteral("(?<!\\p{L})[ZDA](?!\\p{L})"));
    return latvian.match(text).hasMatch();
}

NumberToken numberOf(const QString &sign, const QString &whole, const QString &fraction)
{
    NumberToken number;
    number.isNegative = sign == QLatin1String("-");
    number.hasFraction = !fraction.isEmpty();
    number.wholeDigits = static_cast<int>(whole.size());
    number.magnitude = QString(whole + fraction).toDouble();
    return number;
}

std::optional<Mark> markOf(QChar c)
{
    if (c == QChar(0x00B0))
        return Mark::Degree;
    if (c == QLatin1Char('\''))
        return Mark::Minute;
    if (c == QLatin1Char('"'))
        return Mark::Second;
    return std::nullopt;
}

} // namespace

base::Result<CoordinateTokens> coordinateTokens(const QString &text)
{
    if (text.size() > kMaxLength)
        return tl::unexpected(wrong(QStringLiteral("the text is too long")));
    const QString line = withPoints(unified(text));
    const bool latvian = isWrittenInLatvian(line);
    static const QRegularExpression token(
        QStringLiteral("\\G[ :=]*(?:([+-]?)([0-9]+)(\\.[0-9]+)?|(\\p{L}+)|([°'\"])|([;/|]))[ :=]*"));
    CoordinateTokens tokens;
    qsizetype at = 0;
    while (at < line.size()) {
        const QRegularExpressionMatch match = token.match(line, at, QRegularExpression::NormalMatch,
                                                          QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || match.capturedLength() == 0)
            return tl::unexpected(wrong(QStringLiteral("there is an unexpected character")));
        at = match.capturedEnd();
        if (!match.captured(2).isEmpty()) {
            if (tokens.numbers.size() == kMaxNumbers)
                return tl::unexpected(wrong(QStringLiteral("there are too many numbers")));
            tokens.numbers.push_back(numberOf(match.captured(1), match.captured(2), match.captured(3)));
        } else if (const QString word = match.captured(4); !word.isEmpty()) {
            std::optional<LetterToken> letter = letterOf(word, latvian);
            if (!letter)
                return tl::unexpected(wrong(QStringLiteral("there is an unknown word")));
            letter->before = tokens.numbers.size();
            tokens.letters.push_back(*letter);
        } else if (const QString mark = match.captured(5); !mark.isEmpty()) {
            if (tokens.numbers.empty() || tokens.numbers.back().mark != Mark::None)
                return tl::unexpected(wrong(QStringLiteral("a degree or minute sign follows no number")));
            tokens.numbers.back().mark = markOf(mark.front()).value_or(Mark::None);
        } else {
            if (tokens.separator || tokens.numbers.empty())
                return tl::unexpected(wrong(QStringLiteral("there are several separators")));
            tokens.separator = tokens.numbers.size();
        }
    }
    return tokens;
}

} // namespace videoguard::geo
