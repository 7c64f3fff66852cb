// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_style.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <span>

namespace videoguard::map {

namespace {

struct Stop {
    double zoom;
    double width;
};

/// Widths grow by powers between the stops, as the map itself does.
double widthAt(std::span<const Stop> stops, double zoom)
{
    if (zoom < stops.front().zoom)
        return 0;
    for (size_t i = 1; i < stops.size(); ++i) {
        if (zoom >= stops[i].zoom)
            continue;
        const Stop &a = stops[i - 1];
        const Stop &b = stops[i];
        const double share = (zoom - a.zoom) / (b.zoom - a.zoom);
        return a.width * std::pow(b.width / a.width, share);
    }
    return stops.back().width;
}

constexpr std::array kMotorway{Stop{5, 0.9},  Stop{8, 1.6}, Stop{10, 2.4}, Stop{12, 3.8},
                               Stop{14, 6.4}, Stop{16, 12}, Stop{18, 24},  Stop{20, 64}};
constexpr std::array kPrimary{Stop{6, 0.7},  Stop{8, 1.1}, Stop{10, 2.0}, Stop{12, 3.3},
                              Stop{14, 5.8}, Stop{16, 11}, Stop{18, 22},  Stop{20, 60}};
constexpr std::array kSecondary{Stop{8.5, 0.6}, Stop{10, 1.2}, Stop{12, 2.5}, Stop{14, 5.0},
                                Stop{16, 10},   Stop{18, 20},  Stop{20, 54}};
constexpr std::array kTertiary{Stop{10.5, 0.8}, Stop{12, 1.7}, Stop{14, 4.2},
                               Stop{16, 8.5},   Stop{18, 18},  Stop{20, 48}};
constexpr std::array kMinor{Stop{12, 0.7}, Stop{13, 1.2}, Stop{14, 2.4}, Stop{15, 4.2},
                            Stop{16, 7},   Stop{17, 11},  Stop{18, 17},  Stop{20, 46}};
constexpr std::array kService{Stop{14, 0.9}, Stop{15, 1.7}, Stop{16, 3.2},
                              Stop{17, 5.6}, Stop{18, 9},   Stop{20, 24}};
constexpr std::array kTrack{Stop{13.4, 0.8}, Stop{15, 1.2}, Stop{17, 2.2}, Stop{20, 7}};
constexpr std::array kPath{Stop{14.4, 0.8}, Stop{16, 1.1}, Stop{18, 1.8}, Stop{20, 4}};
constexpr std::array kRail{Stop{9, 0.6},  Stop{12, 1.0}, Stop{14, 1.5},
                           Stop{16, 2.4}, Stop{18, 3.6}, Stop{20, 8}};
constexpr std::array kPier{Stop{13, 1}, Stop{16, 3}, Stop{20, 16}};
constexpr std::array kRiver{Stop{7.5, 0.6}, Stop{10, 1.1}, Stop{12, 1.8}, Stop{14, 3},
                            Stop{16, 5},    Stop{18, 10},  Stop{20, 24}};
constexpr std::array kStream{Stop{12.5, 0.5}, Stop{14, 0.9}, Stop{16, 1.6}, Stop{18, 3}, Stop{20, 7}};

QColor hex(const char *text)
{
    return QColor(QLatin1String(text));
}

GroundColours dark()
{
    GroundColours c;
    c.sea = hex("#101E29"), c.land = hex("#171B1E"), c.partner = hex("#262F36"), c.own = hex("#364450");
    c.forest = hex("#1A2420"), c.builtup = hex("#2A2D31"), c.water = hex("#17303F"),
    c.building = hex("#33383E");
    c.river = hex("#1F4054"), c.roadMajor = hex("#5A6068"), c.road = hex("#42484F"),
    c.roadMinor = hex("#363B41");
    c.path = hex("#33383D"), c.rail = hex("#4A4F55"), c.border = hex("#8D97A1"),
    c.municipality = hex("#5C6873");
    c.label = hex("#C3CAD1"), c.labelMinor = hex("#8C96A0"), c.halo = hex("#14171A"),
    c.casing = hex("#16191C");
    c.waterLabel = hex("#7FAFCB");
    c.dark = true;
    return c;
}

GroundColours light()
{
    GroundColours c;
    c.sea = hex("#C9DBE6"), c.land = hex("#EDEFEE"), c.partner = hex("#F7F6F1"), c.own = hex("#FFFDF4");
    c.forest = hex("#DAE5D6"), c.builtup = hex("#E2E1DD"), c.water = hex("#B7D3E3"),
    c.building = hex("#CFCDC8");
    c.river = hex("#9DC3DA"), c.roadMajor = hex("#FFFFFF"), c.road = hex("#FFFFFF"),
    c.roadMinor = hex("#FBFBFA");
    c.path = hex("#DAD9D4"), c.rail = hex("#A9ADB0"), c.border = hex("#5E6973"),
    c.municipality = hex("#A9B3BB");
    c.label = hex("#2A3238"), c.labelMinor = hex("#58636D"), c.halo = hex("#F4F5F4"),
    c.casing = hex("#C3C8CA");
    c.waterLabel = hex("#1F5878");
    c.dark = false;
    return c;
}

GroundColours completed(GroundColours c)
{
    c.grass = mixed(c.land, c.forest, 0.7);
    c.wetland = mixed(c.forest, c.water, 0.35);
    c.sand = c.dark ? mixed(c.land, hex("#4A4434"), 0.45) : mixed(c.land, hex("#F2E7C4"), 0.7);
    c.industry = mixed(c.builtup, c.building, c.dark ? 0.35 : 0.3);
    return c;
}

} // namespace

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()),
            part(from.alpha(), to.alpha())};
}

double ramp(double value, double from, double to)
{
    return std::clamp((value - from) / (to - from), 0.0, 1.0);
}

const GroundColours &groundColours(GroundStyle style)
{
    static const GroundColours darkOnes = completed(dark());
    static const GroundColours lightOnes = completed(light());
    return style == GroundStyle::Dark ? darkOnes : lightOnes;
}

RoadClass roadClassOf(const QString &name)
{
    static const QHash<QString, RoadClass> classes{{QStringLiteral("motorway"), RoadClass::Motorway},
                                                   {QStringLiteral("trunk"), RoadClass::Trunk},
                                                   {QStringLiteral("primary"), RoadClass::Primary},
                                                   {QStringLiteral("secondary"), RoadClass::Secondary},
                                                   {QStringLiteral("tertiary"), RoadClass::Tertiary},
                                                   {QStringLiteral("minor"), RoadClass::Minor},
                                                   {QStringLiteral("street"), RoadClass::Minor},
                                                   {QStringLiteral("pedestrian"), RoadClass::Minor},
                                                   {QStringLiteral("raceway"), RoadClass::Minor},
                                                   {QStringLiteral("busway"), RoadClass::Service},
                                                   {QStringLiteral("service"), RoadClass::Service},
                                                   {QStringLiteral("track"), RoadClass::Track},
                                                   {QStringLiteral("path"), RoadClass::Path},
                                                   {QStringLiteral("rail"), RoadClass::Rail},
                                                   {QStringLiteral("tram"), RoadClass::Rail},
                                                   {QStringLiteral("narrow_gauge"), RoadClass::Rail},
                                                   {QStringLiteral("transit"), RoadClass::Rail},
                                                   {QStringLiteral("preserved"), RoadClass::Rail},
                                                   {QStringLiteral("pier"), RoadClass::Pier}};
    return classes.value(name, RoadClass::None);
}

double roadWidth(RoadClass road, double zoom)
{
    switch (road) {
    case RoadClass::Motorway:
    case RoadClass::Trunk:
        return widthAt(kMotorway, zoom);
    case RoadClass::Primary:
        return widthAt(kPrimary, zoom);
    case RoadClass::Secondary:
        return widthAt(kSecondary, zoom);
    case RoadClass::Tertiary:
        return widthAt(kTertiary, zoom);
    case RoadClass::Minor:
        return widthAt(kMinor, zoom);
    case RoadClass::Service:
        return widthAt(kService, zoom);
    case RoadClass::Track:
        return widthAt(kTrack, zoom);
    case RoadClass::Path:
        return widthAt(kPath, zoom);
    case RoadClass::Rail:
        return widthAt(kRail, zoom);
    case RoadClass::Pier:
        return widthAt(kPier, zoom);
    case RoadClass::None:
        return 0;
    }
    return 0;
}

double riverWidth(bool isRiver, double zoom)
{
    return isRiver ? widthAt(kRiver, zoom) : widthAt(kStream, zoom);
}

QColor roadColour(RoadClass road, const GroundColours &c, double zoom)
{
    // White roads on light ground are seen by their casing; where they are too thin for one, by a grey.
    const QColor thin = c.dark ? c.road : mixed(c.casing, c.labelMinor, 0.25);
    const double wide = c.dark ? 1.0 : ramp(zoom, 11.0, 12.5);
    switch (road) {
    case RoadClass::Motorway:
    case RoadClass::Trunk:
    case RoadClass::Primary:
        return mixed(thin, c.roadMajor, c.dark ? ramp(zoom, 6, 10) * 0.5 + 0.5 : wide);
    case RoadClass::Secondary:
        return mixed(thin, c.dark ? mixed(c.road, c.roadMajor, 0.5) : c.road, wide);
    case RoadClass::Tertiary:
        return mixed(thin, c.road, wide);
    case RoadClass::Minor:
        return mixed(c.dark ? c.roadMinor : mixed(c.casing, c.land, 0.3), c.road, ramp(zoom, 13, 14.5));
    case RoadClass::Service:
        return c.dark ? mixed(c.roadMinor, c.road, ramp(zoom, 15, 17.5))
                      : mixed(c.casing, c.roadMinor, ramp(zoom, 14, 15.5));
    case RoadClass::Track:
    case RoadClass::Path:
        return c.dark ? mixed(c.path, c.labelMinor, 0.12) : mixed(c.path, c.casing, 0.6);
    case RoadClass::Pier:
        return c.land;
    case RoadClass::Rail:
    case RoadClass::None:
        return c.rail;
    }
    return c.rail;
}

double casingWidth(RoadClass road, double zoom)
{
    switch (road) {
    case RoadClass::Motorway:
    case RoadClass::Trunk:
    case RoadClass::Primary:
        return zoom >= 10.5 ? 2.0 : 0;
    case RoadClass::Secondary:
    case RoadClass::Tertiary:
        return zoom >= 11.8 ? 2.0 : 0;
    case RoadClass::Minor:
        return zoom >= 13.5 ? 1.8 : 0;
    case RoadClass::Service:
        return zoom >= 15.0 ? 1.6 : 0;
    default:
        return 0;
    }
}

} // namespace videoguard::map
