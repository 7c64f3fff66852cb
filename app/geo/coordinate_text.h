// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "app/geo/position.h"

#include <QLocale>

namespace videoguard::geo {

/// How a position is written. LKS-92 is EPSG:3059 (Latvia), LKS-94 is EPSG:3346 (Lithuania), both northing
/// first.
enum class Notation { Decimal, DegreesMinutesSeconds, Lks92, Lks94 };

/// "57.24519, 22.59030" · "57°14′42.7″ N 22°35′25.1″ E" · "N 345 763.13 E 414 856.98". Decimal and DMS keep
/// the point as separator, so that the text can be pasted anywhere.
[[nodiscard]] QString toText(Position position, Notation notation);

struct ParsedPosition {
    Position position;
    Notation notation = Notation::Decimal;
    /// The numbers only make sense the other way round (lon lat, or easting northing): `position` is already
    /// the sensible reading, and the operator is asked.
    bool axesSwapped = false;
};
/// Understands all notations, with comma or point decimals, N/S/E/W (also Z/R/A and Š/R/V as Latvian and
/// Lithuanian write them), degree signs or spaces, in either order. LKS-92 and LKS-94 share their number
/// ranges except for the false northing, which tells them apart. Errors: Corrupt (the cause says in English
/// what is wrong: no two numbers, out of range ...).
[[nodiscard]] base::Result<ParsedPosition> parsePosition(const QString &text);

struct Grid {
    double northing_m = 0;
    double easting_m = 0;
};
/// Transverse Mercator, central meridian 24 E, GRS 80; errors below 1 mm in Latvia and Lithuania.
/// `notation` is Lks92 or Lks94.
[[nodiscard]] Grid toGrid(Position position, Notation notation);
[[nodiscard]] Position fromGrid(Grid grid, Notation notation);

} // namespace videoguard::geo
