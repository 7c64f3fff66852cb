// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/geo/coordinate_text.h"

namespace videoguard::geo {

enum class Axis { Unknown, North, East };
enum class Mark { None, Degree, Minute, Second };

struct NumberToken {
    double magnitude = 0;
    bool isNegative = false;
    bool hasFraction = false;
    int wholeDigits = 0;
    Mark mark = Mark::None; ///< the sign that follows it
};

/// "N", "lat", "Z" ...
struct LetterToken {
    Axis axis = Axis::Unknown;
    bool isNegative = false; ///< south, west
    bool isSign = true;      ///< a hemisphere rather than the name of the axis
    size_t before = 0;       ///< how many numbers stand before it
};

/// A written position, cut into its parts. Internal to `geo`.
struct CoordinateTokens {
    std::vector<NumberToken> numbers;
    std::vector<LetterToken> letters;
    std::optional<size_t> separator; ///< how many numbers stand before the comma, semicolon or slash
};

/// Errors: Corrupt (too long, a character or word that no position has, several separators).
[[nodiscard]] base::Result<CoordinateTokens> coordinateTokens(const QString &text);

} // namespace videoguard::geo
