// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/probe/statistics_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace videoguard::bench {

namespace {

TileSecond tileFrom(const QJsonObject &json)
{
    TileSecond tile;
    tile.tile = json.value(QLatin1String("tile")).toInt(-1);
    tile.camera = json.value(QLatin1String("camera")).toString();
    tile.state = json.value(QLatin1String("state")).toString();
    tile.shown = json.value(QLatin1String("shown")).toInteger();
    tile.decoded = json.value(QLatin1String("decoded")).toInteger();
    tile.dropped = json.value(QLatin1String("dropped")).toInteger();
    tile.age_ms = json.value(QLatin1String("age_ms")).toDouble();
    tile.picture = QRect(json.value(QLatin1String("x")).toInt(), json.value(QLatin1String("y")).toInt(),
                         json.value(QLatin1String("w")).toInt(), json.value(QLatin1String("h")).toInt());
    return tile;
}

Second secondFrom(const QJsonObject &json)
{
    Second second;
    second.t_us = json.value(QLatin1String("t_us")).toInteger();
    second.cpu_ms = json.value(QLatin1String("cpu_ms")).toDouble();
    second.rss_kb = json.value(QLatin1String("rss_kb")).toDouble();
    second.stall_max_ms = json.value(QLatin1String("stall_max_ms")).toDouble();
    second.stallsOver50 = json.value(QLatin1String("stalls_over_50")).toInteger();
    const QJsonArray tiles = json.value(QLatin1String("tiles")).toArray();
    for (const QJsonValue &tile : tiles)
        second.tiles.push_back(tileFrom(tile.toObject()));
    return second;
}

} // namespace

const TileSecond *Second::find(int tile) const
{
    const auto found =
        std::find_if(tiles.begin(), tiles.end(), [tile](const TileSecond &one) { return one.tile == tile; });
    return found == tiles.end() ? nullptr : &*found;
}

bool StatisticsFile::update()
{
    // The console may not have made the file yet: then there is nothing to read, which is no error.
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly))
        return true;
    m_rest += m_file.readAll();
    qsizetype begin = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
        if (!take(m_rest.mid(begin, end - begin)))
            return false;
        begin = end + 1;
    }
    m_rest.remove(0, begin);
    return true;
}

bool StatisticsFile::take(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return true;
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const QString kind = json.value(QLatin1String("kind")).toString();
    if (kind == QLatin1String("second"))
        m_seconds.push_back(secondFrom(json));
    else if (kind == QLatin1String("picture"))
        m_events.push_back(
            {json.value(QLatin1String("t_us")).toInteger(), json.value(QLatin1String("tile")).toInt(-1),
             json.value(QLatin1String("since")).toString(), json.value(QLatin1String("ms")).toDouble()});
    return !kind.isEmpty();
}

void StatisticsFile::forgetBefore(qint64 t_us)
{
    std::erase_if(m_seconds, [t_us](const Second &second) { return second.t_us < t_us; });
    std::erase_if(m_events, [t_us](const PictureEvent &event) { return event.t_us < t_us; });
}

std::optional<ShownRates> shownBetween(const std::vector<Second> &seconds, qint64 from_us, qint64 to_us)
{
    std::vector<const Second *> inside;
    for (const Second &second : seconds) {
        if (second.t_us >= from_us && second.t_us <= to_us)
            inside.push_back(&second);
    }
    if (inside.size() < 2)
        return std::nullopt;
    const Second &first = *inside.front();
    const Second &last = *inside.back();
    ShownRates rates;
    rates.seconds = double(last.t_us - first.t_us) / 1e6;
    rates.stallsOver50 = last.stallsOver50 - first.stallsOver50;
    for (const Second *second : inside)
        rates.stall_max_ms = std::max(rates.stall_max_ms, second->stall_max_ms);
    double lowest = -1;
    for (const TileSecond &tile : last.tiles) {
        const TileSecond *before = first.find(tile.tile);
        if (!before || tile.shown == 0)
            continue;
        const double shown = double(tile.shown - before->shown) / rates.seconds;
        rates.totalPerSecond += shown;
        rates.decodedPerSecond += double(tile.decoded - before->decoded) / rates.seconds;
        lowest = lowest < 0 ? shown : std::min(lowest, shown);
        ++rates.tiles;
        rates.liveTiles += std::all_of(inside.begin(), inside.end(), [&tile](const Second *second) {
            const TileSecond *then = second->find(tile.tile);
            return then && then->state == QLatin1String("live");
        });
    }
    rates.lowestPerSecond = std::max(0.0, lowest);
    return rates;
}

} // namespace videoguard::bench
