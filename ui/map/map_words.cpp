// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_words.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace videoguard::map {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("MapWords", text);
}

// 1.24, 12.4, 124: three digits that matter.
QString threeDigits(double value, const QLocale &locale)
{
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return locale.toString(value, 'f', decimals);
}

} // namespace

QString levelName(const QString &levelKey)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("monitor"), QT_TRANSLATE_NOOP("MapWords", "Monitor")},
        {QStringLiteral("detect"), QT_TRANSLATE_NOOP("MapWords", "Detect")},
        {QStringLiteral("observe"), QT_TRANSLATE_NOOP("MapWords", "Observe")},
        {QStringLiteral("recognise"), QT_TRANSLATE_NOOP("MapWords", "Recognise")},
        {QStringLiteral("identify"), QT_TRANSLATE_NOOP("MapWords", "Identify")},
        {QStringLiteral("inspect"), QT_TRANSLATE_NOOP("MapWords", "Inspect")},
        {QStringLiteral("overview"), QT_TRANSLATE_NOOP("MapWords", "Overview")},
        {QStringLiteral("outline"), QT_TRANSLATE_NOOP("MapWords", "Outline")},
        {QStringLiteral("discern"), QT_TRANSLATE_NOOP("MapWords", "Discern")},
        {QStringLiteral("perceive"), QT_TRANSLATE_NOOP("MapWords", "Perceive")},
        {QStringLiteral("characterise"), QT_TRANSLATE_NOOP("MapWords", "Characterise")},
        {QStringLiteral("validate"), QT_TRANSLATE_NOOP("MapWords", "Validate")},
        {QStringLiteral("scrutinise"), QT_TRANSLATE_NOOP("MapWords", "Scrutinise")}};
    const char *name = names.value(levelKey, nullptr);
    return name ? words(name) : levelKey;
}

QString directionName(double azimuth_deg)
{
    static const char *const names[]{
        QT_TRANSLATE_NOOP("MapWords", "north"), QT_TRANSLATE_NOOP("MapWords", "north-east"),
        QT_TRANSLATE_NOOP("MapWords", "east"),  QT_TRANSLATE_NOOP("MapWords", "south-east"),
        QT_TRANSLATE_NOOP("MapWords", "south"), QT_TRANSLATE_NOOP("MapWords", "south-west"),
        QT_TRANSLATE_NOOP("MapWords", "west"),  QT_TRANSLATE_NOOP("MapWords", "north-west"),
    };
    return words(names[static_cast<int>(std::lround(geo::normalizedAzimuth(azimuth_deg) / 45)) % 8]);
}

QString notationName(geo::Notation notation)
{
    switch (notation) {
    case geo::Notation::DegreesMinutesSeconds:
        return QCoreApplication::translate("MapWords", "Degrees, minutes, seconds");
    case geo::Notation::Lks92:
        return QCoreApplication::translate("MapWords", "LKS-92 (Latvia)");
    case geo::Notation::Lks94:
        return QCoreApplication::translate("MapWords", "LKS-94 (Lithuania)");
    case geo::Notation::Decimal:
        break;
    }
    return QCoreApplication::translate("MapWords", "Decimal degrees");
}

QString toolHint(Tool tool, bool hasPoints)
{
    const char *hint = nullptr;
    switch (tool) {
    case Tool::Browse:
        return {};
    case Tool::Distance:
        hint = hasPoints ? QT_TRANSLATE_NOOP("MapWords", "Click the next point, double-click the last one")
                         : QT_TRANSLATE_NOOP("MapWords", "Click the points to measure between");
        break;
    case Tool::Area:
        hint = hasPoints ? QT_TRANSLATE_NOOP("MapWords", "Click the next corner, double-click the last one")
                         : QT_TRANSLATE_NOOP("MapWords", "Click the corners of the area to measure");
        break;
    case Tool::Coverage:
        hint = hasPoints ? QT_TRANSLATE_NOOP("MapWords", "Click the next corner, double-click the last one")
                         : QT_TRANSLATE_NOOP("MapWords", "Click the corners of the area to look at");
        break;
    case Tool::Rectangle:
        hint = QT_TRANSLATE_NOOP("MapWords", "Drag a rectangle around cameras");
        break;
    case Tool::Lasso:
        hint = QT_TRANSLATE_NOOP("MapWords", "Draw a line around cameras");
        break;
    case Tool::Seeing:
        hint = QT_TRANSLATE_NOOP("MapWords", "Click the place to ask about");
        break;
    case Tool::Position:
        hint = QT_TRANSLATE_NOOP("MapWords", "Click where the camera stands. Esc gives it up.");
        break;
    }
    return words(hint);
}

QString positionText(geo::Position position, geo::Notation notation)
{
    if (notation != geo::Notation::Decimal)
        return geo::toText(position, notation);
    // Not through the locale: coordinates are pasted into other programs.
    return QStringLiteral("%1 %2, %3 %4")
        .arg(std::abs(position.lat_deg), 0, 'f', 5)
        .arg(position.lat_deg < 0 ? QLatin1Char('S') : QLatin1Char('N'))
        .arg(std::abs(position.lon_deg), 0, 'f', 5)
        .arg(position.lon_deg < 0 ? QLatin1Char('W') : QLatin1Char('E'));
}

QString lengthText(double metres, const QLocale &locale)
{
    if (metres < 999.5)
        return QCoreApplication::translate("MapWords", "%1 m")
            .arg(metres < 9.95 ? locale.toString(metres, 'f', 1) : locale.toString(metres, 'f', 0));
    return QCoreApplication::translate("MapWords", "%1 km").arg(threeDigits(metres / 1000, locale));
}

QString areaText(double squareMetres, const QLocale &locale)
{
    if (squareMetres < 9'995)
        return QCoreApplication::translate("MapWords", "%1 m²").arg(locale.toString(squareMetres, 'f', 0));
    if (squareMetres < 999'500)
        return QCoreApplication::translate("MapWords", "%1 ha")
            .arg(threeDigits(squareMetres / 10'000, locale));
    return QCoreApplication::translate("MapWords", "%1 km²")
        .arg(threeDigits(squareMetres / 1'000'000, locale));
}

QString densityText(double density_pxPerM, const QLocale &locale)
{
    const bool isWhole =
        density_pxPerM >= 100 || std::abs(density_pxPerM - std::round(density_pxPerM)) < 0.05;
    return QCoreApplication::translate("MapWords", "%1 px/m")
        .arg(locale.toString(density_pxPerM, 'f', isWhole ? 0 : 1));
}

QString cameraTitle(const catalogue::CameraRow &camera)
{
    const QString name = camera.name().isEmpty() ? camera.reference : camera.name();
    return camera.callNumber > 0 ? QStringLiteral("%1 %2").arg(camera.callNumber).arg(name) : name;
}

} // namespace videoguard::map
