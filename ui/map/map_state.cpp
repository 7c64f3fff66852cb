// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_state.h"

#include <array>

namespace videoguard::map {

namespace {

constexpr std::array<const char *, 3> kMunicipalities{"none", "2019", "2021"};
constexpr std::array<const char *, 4> kNotations{"decimal", "dms", "lks92", "lks94"};

template<typename Enum, size_t n>
QString wordOf(Enum value, const std::array<const char *, n> &words)
{
    return QLatin1String(words[static_cast<size_t>(value)]);
}

template<typename Enum, size_t n>
Enum fromWord(const QJsonValue &json, const std::array<const char *, n> &words, Enum fallback)
{
    for (size_t i = 0; i < n; ++i) {
        if (json.toString() == QLatin1String(words[i]))
            return static_cast<Enum>(i);
    }
    return fallback;
}

} // namespace

QJsonObject toJson(const MapLayers &layers)
{
    return {{QStringLiteral("placeNames"), layers.placeNames},
            {QStringLiteral("municipalities"), wordOf(layers.municipalities, kMunicipalities)},
            {QStringLiteral("cameras"), layers.cameras.cameras},
            {QStringLiteral("cameraNames"), layers.cameras.names},
            {QStringLiteral("sectors"), layers.cameras.sectors},
            {QStringLiteral("coverage"), layers.cameras.coverage},
            {QStringLiteral("clusters"), layers.cameras.clusters},
            {QStringLiteral("levels"), layers.cameras.levelSetId},
            {QStringLiteral("centres"), layers.centres},
            {QStringLiteral("ownPosition"), layers.ownPosition},
            {QStringLiteral("legend"), layers.legend},
            {QStringLiteral("notation"), wordOf(layers.notation, kNotations)}};
}

MapLayers layersFromJson(const QJsonObject &json)
{
    MapLayers layers;
    const auto read = [&json](const char *name, bool &into) {
        into = json.value(QLatin1String(name)).toBool(into);
    };
    read("placeNames", layers.placeNames);
    read("cameras", layers.cameras.cameras);
    read("cameraNames", layers.cameras.names);
    read("sectors", layers.cameras.sectors);
    read("coverage", layers.cameras.coverage);
    read("clusters", layers.cameras.clusters);
    read("centres", layers.centres);
    read("ownPosition", layers.ownPosition);
    read("legend", layers.legend);
    layers.cameras.levelSetId = json.value(QLatin1String("levels")).toString(layers.cameras.levelSetId);
    layers.municipalities =
        fromWord(json.value(QLatin1String("municipalities")), kMunicipalities, layers.municipalities);
    layers.notation = fromWord(json.value(QLatin1String("notation")), kNotations, layers.notation);
    return layers;
}

} // namespace videoguard::map
