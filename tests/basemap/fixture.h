// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/basemap/inflate.h"
#include "app/basemap/mbtiles_source.h"
#include "app/basemap/vector_tile.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

namespace videoguard::test {

[[nodiscard]] inline QString geoFixture(const QString &name)
{
    return QStringLiteral(VIDEOGUARD_SOURCE_DIR "/tests/data/geo/") + name;
}

inline const QString kTalsi = QStringLiteral("talsi-fixture.mbtiles");
inline const QString kLiechtenstein = QStringLiteral("liechtenstein-tilemaker.mbtiles");

[[nodiscard]] inline std::shared_ptr<basemap::MbtilesSource> opened(const QString &path)
{
    basemap::SourceInfo info;
    info.location = path;
    auto source = basemap::MbtilesSource::open(info);
    if (!source)
        FAIL(base::describe(source.error()).toStdString());
    return *source;
}

/// Every tile of the file by asking for each place inside its bounds.
[[nodiscard]] inline std::vector<QByteArray> allTiles(basemap::MbtilesSource &source)
{
    std::vector<QByteArray> tiles;
    const basemap::SourceInfo info = source.info();
    const geo::WorldPoint corner = geo::toWorld({info.bounds.north_deg, info.bounds.west_deg});
    const geo::WorldPoint other = geo::toWorld({info.bounds.south_deg, info.bounds.east_deg});
    for (int z = info.minZoom; z <= info.maxZoom; ++z) {
        const double count = 1 << z;
        for (int x = static_cast<int>(corner.x * count) - 1; x <= static_cast<int>(other.x * count) + 1; ++x)
            for (int y = static_cast<int>(corner.y * count) - 1; y <= static_cast<int>(other.y * count) + 1;
                 ++y) {
                const auto answer = source.read({z, x, y});
                REQUIRE(answer);
                if (answer->state == basemap::TileAnswer::State::Found)
                    tiles.push_back(answer->data);
            }
    }
    return tiles;
}

} // namespace videoguard::test
