// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/coordinate_text.h"

#include <QStringList>

#include <cmath>

namespace videoguard::geo {

namespace {

/// "57°14′42.7″ N"; rounded as a whole, so that no 60.0″ appears.
QString degreesText(double degrees, QChar positive, QChar negative)
{
    const long long tenths = std::llround(std::abs(degrees) * 36'000);
    return QStringLiteral("%1°%2′%3.%4″ %5")
        .arg(tenths / 36'000)
        .arg(tenths / 600 % 60, 2, 10, QLatin1Char('0'))
        .arg(tenths / 10 % 60, 2, 10, QLatin1Char('0'))
        .arg(tenths % 10)
        .arg(degrees < 0 && tenths > 0 ? negative : positive);
}

/// "345 763.13"
QString metresText(double metres)
{
    QString digits = QString::number(std::abs(metres), 'f', 2);
    for (qsizetype at = digits.indexOf(QLatin1Char('.')) - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char(' '));
    return metres < 0 ? QLatin1Char('-') + digits : digits;
}

} // namespace

QString toText(Position position, Notation notation)
{
    switch (notation) {
    case Notation::Decimal:
        return QStringLiteral("%1, %2").arg(position.lat_deg, 0, 'f', 5).arg(position.lon_deg, 0, 'f', 5);
    case Notation::DegreesMinutesSeconds:
        return degreesText(position.lat_deg, QLatin1Char('N'), QLatin1Char('S')) + QLatin1Char(' ') +
               degreesText(position.lon_deg, QLatin1Char('E'), QLatin1Char('W'));
    case Notation::Lks92:
    case Notation::Lks94: {
        const Grid grid = toGrid(position, notation);
        return QStringLiteral("N %1 E %2").arg(metresText(grid.northing_m), metresText(grid.easting_m));
    }
    }
    return {};
}

} // namespace videoguard::geo
