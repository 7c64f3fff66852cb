// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/player.h"
#include "tests/support/camera_simulator.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <map>

namespace videoguard::test {

using namespace std::chrono_literals;
using std::chrono::microseconds;

/// 2026-10-25 00:30:00 UTC, half an hour before the night's second 03:00 in Riga.
inline constexpr base::WallTime kBegin{std::chrono::seconds(1'792'888'200)};

/// A file of the test footage as a piece that begins `after` kBegin and is `length` long.
inline media::FootagePiece piece(const char *name, microseconds after, microseconds length)
{
    media::FootagePiece made;
    made.path = CameraSimulator::footage(QString::fromLatin1(name));
    REQUIRE_FALSE(made.path.isEmpty());
    made.range = {kBegin + after, kBegin + (after + length)};
    made.clock = media::ClockSource::Camera;
    return made;
}

inline constexpr auto kCarpark = "sub_h264_640x360p15_carpark.mp4"; ///< 24 s, a group every 2 s
inline constexpr auto kGym = "sub_h264_640x360p15_gym.mp4";         ///< the same
inline constexpr auto kMain = "main_h264_1080p25_gym.mp4";          ///< 20 s, a group every 2 s

inline media::Demand demandOf(QSize size)
{
    return {size, {0, 0, 1, 1}, true};
}

/// A player whose pictures are taken as they come.
class Watched
{
public:
    Watched()
    {
        QObject::connect(&player, &media::Player::pictureReady, &player, [this](int lane) {
            const media::Picture picture = player.take(lane);
            if (!picture.isNull())
                shown[lane].push_back(picture.capturedAt);
            last[lane] = picture;
        });
    }
    int add(std::vector<media::FootagePiece> pieces, QSize size = {320, 180})
    {
        const int lane = player.addLane(media::indexOf(std::move(pieces)));
        player.setDemand(lane, demandOf(size));
        return lane;
    }
    [[nodiscard]] bool settle()
    {
        return waitFor([this] { return player.inStep(); }, 20s);
    }
    [[nodiscard]] microseconds shownAt(int lane) const { return player.status(lane).shown - kBegin; }

    media::Player player;
    std::map<int, std::vector<base::WallTime>> shown;
    std::map<int, media::Picture> last;
};

} // namespace videoguard::test
