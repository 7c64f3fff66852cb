// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/coordinate_tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace videoguard::geo {

namespace {

using base::Error;
using base::ErrorKind;

constexpr double kMaxDegrees = 180;
/// A northing beyond this can only be of LKS-94.
constexpr double kLks94Northing_m = 5'000'000;

/// Latvia and Lithuania with some water around, coarsely: tells which of two readings is meant.
const Ring &region()
{
    static const Ring ring{{55.15, 20.75}, {55.75, 20.80}, {56.10, 20.80}, {56.55, 20.75}, {56.95, 21.00},
                           {57.20, 21.20}, {57.45, 21.35}, {57.70, 21.75}, {57.85, 22.45}, {57.85, 22.80},
                           {57.55, 23.00}, {57.38, 23.35}, {57.10, 23.55}, {57.10, 24.00}, {57.20, 24.15},
                           {57.50, 24.15}, {57.95, 24.15}, {58.05, 24.60}, {58.15, 25.30}, {57.95, 26.20},
                           {57.75, 26.70}, {57.65, 27.50}, {57.40, 28.00}, {56.90, 28.15}, {56.50, 28.40},
                           {56.05, 28.40}, {55.90, 27.80}, {55.55, 27.00}, {55.25, 26.95}, {54.85, 26.10},
                           {54.20, 26.00}, {53.85, 24.60}, {53.80, 23.50}, {54.30, 22.60}, {54.70, 22.50},
                           {54.95, 22.00}, {55.15, 21.30}};
    return ring;
}

Error wrong(const QString &cause)
{
    return Error{ErrorKind::Corrupt, QStringLiteral("read a position"), cause};
}

/// One coordinate as written: an axis when a letter tells it, an angle or a plain number.
struct Coordinate {
    double value = 0;
    Axis axis = Axis::Unknown;
    bool hasMinutes = false;
};

struct Side {
    std::vector<NumberToken> numbers;
    std::optional<LetterToken> letter;
};

/// Degrees with minutes and perhaps seconds; nullopt when the numbers cannot be that.
std::optional<double> angleOf(const std::vector<NumberToken> &numbers)
{
    if (numbers.empty() || numbers.size() > 3)
        return std::nullopt;
    double value = 0;
    double unit = 1;
    for (size_t i = 0; i < numbers.size(); ++i, unit /= 60) {
        const NumberToken &number = numbers[i];
        static constexpr std::array kMarks{Mark::Degree, Mark::Minute, Mark::Second};
        if (number.mark != Mark::None && number.mark != kMarks.at(i))
            return std::nullopt;
        if (number.hasFraction && i + 1 < numbers.size())
            return std::nullopt;
        if (i > 0 && (number.isNegative || number.wholeDigits > 2 || number.magnitude >= 60))
            return std::nullopt;
        value += number.magnitude * unit;
    }
    return numbers.front().isNegative ? -value : value;
}

/// Groups of three digits, as metres are written: "6 199 570.22".
std::optional<double> groupedOf(const std::vector<NumberToken> &numbers)
{
    if (numbers.empty() || numbers.size() > 3)
        return std::nullopt;
    double value = 0;
    for (size_t i = 0; i < numbers.size(); ++i) {
        const NumberToken &number = numbers[i];
        if (number.mark != Mark::None || (number.hasFraction && i + 1 < numbers.size()))
            return std::nullopt;
        if (i == 0 ? numbers.size() > 1 && number.wholeDigits > 3
                   : number.wholeDigits != 3 || number.isNegative)
            return std::nullopt;
        value = value * 1000 + number.magnitude;
    }
    return numbers.front().isNegative ? -value : value;
}

std::optional<Coordinate> coordinateOf(const Side &side)
{
    Coordinate coordinate;
    const std::optional<double> angle = angleOf(side.numbers);
    const std::optional<double> value = angle ? angle : groupedOf(side.numbers);
    if (!value)
        return std::nullopt;
    coordinate.value = *value;
    coordinate.hasMinutes = angle && side.numbers.size() > 1;
    if (side.letter) {
        if (side.numbers.front().isNegative && side.letter->isSign)
            return std::nullopt;
        coordinate.axis = side.letter->axis;
        if (side.letter->isNegative)
            coordinate.value = -coordinate.value;
    }
    return coordinate;
}

bool isGridPair(const Coordinate &a, const Coordinate &b)
{
    return !a.hasMinutes && !b.hasMinutes &&
           (std::abs(a.value) > kMaxDegrees || std::abs(b.value) > kMaxDegrees);
}

base::Result<ParsedPosition> gridPosition(Coordinate first, Coordinate second)
{
    const bool labelled = first.axis != Axis::Unknown || second.axis != Axis::Unknown;
    const bool eastFirst = first.axis == Axis::East || second.axis == Axis::North;
    if (eastFirst)
        std::swap(first, second);
    if (first.value < 0 || second.value < 0)
        return tl::unexpected(wrong(QStringLiteral("a grid coordinate is negative")));
    const auto read = [](double northing, double easting) {
        ParsedPosition parsed;
        parsed.notation = northing >= kLks94Northing_m ? Notation::Lks94 : Notation::Lks92;
        parsed.position = fromGrid({northing, easting}, parsed.notation);
        return parsed;
    };
    ParsedPosition asWritten = read(first.value, second.value);
    if (contains(region(), asWritten.position))
        return asWritten;
    if (!labelled) {
        ParsedPosition swapped = read(second.value, first.value);
        swapped.axesSwapped = true;
        if (contains(region(), swapped.position))
            return swapped;
    }
    // A labelled place at sea, say, is still meant as it is written.
    constexpr Bounds kSurroundings{52.5, 18, 59.5, 31};
    if (kSurroundings.contains(asWritten.position))
        return asWritten;
    return tl::unexpected(wrong(QStringLiteral("the grid coordinates lie outside Latvia and Lithuania")));
}

base::Result<ParsedPosition> degreesPosition(Coordinate first, Coordinate second)
{
    const bool labelled = first.axis != Axis::Unknown || second.axis != Axis::Unknown;
    const bool eastFirst = first.axis == Axis::East || second.axis == Axis::North;
    if (eastFirst)
        std::swap(first, second);
    ParsedPosition parsed;
    if (first.hasMinutes || second.hasMinutes)
        parsed.notation = Notation::DegreesMinutesSeconds;
    const auto isLatitude = [](double value) { return std::abs(value) <= 90; };
    const auto isLongitude = [](double value) { return std::abs(value) <= kMaxDegrees; };
    const bool asWritten = isLatitude(first.value) && isLongitude(second.value);
    const bool otherWay = !labelled && isLatitude(second.value) && isLongitude(first.value);
    parsed.position = {first.value, second.value};
    const Position swapped{second.value, first.value};
    if (otherWay && (!asWritten || (!contains(region(), parsed.position) && contains(region(), swapped)))) {
        parsed.position = swapped;
        parsed.axesSwapped = true;
        return parsed;
    }
    if (!asWritten)
        return tl::unexpected(wrong(QStringLiteral("latitude or longitude is out of range")));
    return parsed;
}

base::Result<ParsedPosition> positionOf(const Side &first, const Side &second)
{
    const std::optional<Coordinate> a = coordinateOf(first);
    const std::optional<Coordinate> b = coordinateOf(second);
    if (!a || !b)
        return tl::unexpected(wrong(QStringLiteral("the numbers are no coordinate")));
    if (a->axis != Axis::Unknown && a->axis == b->axis)
        return tl::unexpected(wrong(QStringLiteral("both coordinates are of the same axis")));
    return isGridPair(*a, *b) ? gridPosition(*a, *b) : degreesPosition(*a, *b);
}

/// Cut where the letters say: before the second of two leading letters, or after the first trailing one.
std::optional<std::pair<Side, Side>> cutAtLetters(const CoordinateTokens &tokens)
{
    if (tokens.letters.empty() || tokens.letters.size() > 2)
        return std::nullopt;
    const LetterToken &first = tokens.letters.front();
    const size_t count = tokens.numbers.size();
    const bool leads = first.before == 0;
    const bool single = tokens.letters.size() == 1;
    size_t cut = leads && !single ? tokens.letters.back().before : first.before;
    if (single && (leads || cut == count)) {
        if (!tokens.separator)
            return std::nullopt;
        cut = *tokens.separator;
    }
    if (cut == 0 || cut >= count)
        return std::nullopt;
    const auto middle = tokens.numbers.begin() + static_cast<std::ptrdiff_t>(cut);
    Side a{{tokens.numbers.begin(), middle}, {}};
    Side b{{middle, tokens.numbers.end()}, {}};
    if (single) {
        (first.before >= count ? b : a).letter = first;
    } else {
        if (!leads && tokens.letters.back().before != count)
            return std::nullopt;
        a.letter = first;
        b.letter = tokens.letters.back();
    }
    return std::pair{std::move(a), std::move(b)};
}

/// Without letters: at the separator, at the second degree sign, in the middle, else where grid numbers fit.
std::vector<size_t> cutsWithoutLetters(const CoordinateTokens &tokens)
{
    if (tokens.separator)
        return {*tokens.separator};
    std::vector<size_t> degrees;
    for (size_t i = 0; i < tokens.numbers.size(); ++i)
        if (tokens.numbers[i].mark == Mark::Degree)
            degrees.push_back(i);
    if (degrees.size() == 2)
        return {degrees.back()};
    std::vector<size_t> cuts;
    if (tokens.numbers.size() % 2 == 0)
        cuts.push_back(tokens.numbers.size() / 2);
    for (size_t i = 1; i < tokens.numbers.size(); ++i)
        cuts.push_back(i);
    return cuts;
}

} // namespace

base::Result<ParsedPosition> parsePosition(const QString &text)
{
    const base::Result<CoordinateTokens> tokens = coordinateTokens(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    if (tokens->numbers.size() < 2)
        return tl::unexpected(wrong(QStringLiteral("there are no two numbers")));
    if (!tokens->letters.empty()) {
        const auto sides = cutAtLetters(*tokens);
        if (!sides)
            return tl::unexpected(wrong(QStringLiteral("letters and numbers do not fit together")));
        return positionOf(sides->first, sides->second);
    }
    std::optional<Error> firstError;
    for (const size_t cut : cutsWithoutLetters(*tokens)) {
        if (cut == 0 || cut >= tokens->numbers.size())
            continue;
        const auto middle = tokens->numbers.begin() + static_cast<std::ptrdiff_t>(cut);
        base::Result<ParsedPosition> parsed =
            positionOf({{tokens->numbers.begin(), middle}, {}}, {{middle, tokens->numbers.end()}, {}});
        if (parsed)
            return parsed;
        if (!firstError)
            firstError = parsed.error();
    }
    return tl::unexpected(firstError.value_or(wrong(QStringLiteral("the numbers are no coordinate"))));
}

} // namespace videoguard::geo
