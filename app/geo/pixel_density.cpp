// SPDX-License-Identifier: EUPL-1.2
#include "app/geo/pixel_density.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace videoguard::geo {

namespace {

LevelSet read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the pixel density levels are not compiled in: %s", qUtf8Printable(path));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    LevelSet set;
    set.id = object.value("id"_L1).toString();
    set.title = object.value("title"_L1).toString();
    const QJsonArray levels = object.value("levels"_L1).toArray();
    for (const QJsonValue &value : levels) {
        const QJsonObject level = value.toObject();
        set.levels.push_back({level.value("key"_L1).toString(), level.value("min_px_per_m"_L1).toDouble()});
    }
    const QString drawn = object.value("lowest_drawn"_L1).toString();
    const auto lowest = std::find_if(set.levels.begin(), set.levels.end(),
                                     [&](const Level &level) { return level.key == drawn; });
    if (lowest == set.levels.end())
        qFatal("no such level in %s: %s", qUtf8Printable(path), qUtf8Printable(drawn));
    set.lowestDrawn = static_cast<int>(lowest - set.levels.begin());
    return set;
}

} // namespace

int LevelSet::levelAt(double density_pxPerM) const
{
    int reached = -1;
    // A place exactly on a level's edge has that level in spite of rounding.
    for (const Level &level : levels) {
        if (density_pxPerM < level.min_pxPerM * (1 - 1e-9))
            break;
        ++reached;
    }
    return reached;
}

const std::vector<LevelSet> &levelSets()
{
    static const std::vector<LevelSet> sets{read(u":/videoguard/levels/2014.json"_s),
                                            read(u":/videoguard/levels/2025.json"_s)};
    return sets;
}

const LevelSet &levelSet(const QString &id)
{
    const std::vector<LevelSet> &sets = levelSets();
    const auto found =
        std::find_if(sets.begin(), sets.end(), [&](const LevelSet &set) { return set.id == id; });
    return found == sets.end() ? sets.front() : *found;
}

} // namespace videoguard::geo
