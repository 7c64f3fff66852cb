// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/live_stream.h"
#include "app/media/piece_decoder.h"
#include "app/media/player_shots.h"

#include <deque>
#include <functional>
#include <mutex>

namespace videoguard::media {

/// What the GUI thread wants of a lane. All moments are the lane's own time: UTC less its correction.
struct LaneWish {
    base::WallTime position;
    int direction = 1;
    bool playing = false;
    bool coarse = false;    ///< pictures that stand for others left out will do
    bool scrubbing = false; ///< the key picture alone, at once
    PieceDecoder::Detail detail = PieceDecoder::Detail::All;
    std::chrono::microseconds spacing{0}; ///< pictures closer than this need not be made
    std::chrono::microseconds ahead{0};   ///< how much beyond the position is to be ready
    int aheadShots = 0;                   ///< and how many at least
    bool skipGaps = false;
    bool sound = false;
    Demand demand;
    quint32 demandVersion = 0;
    qint64 budget = 0; ///< bytes of pictures
    int threads = 1;   ///< of a decoder

    [[nodiscard]] ShotTaste taste() const { return {coarse, playing, demandVersion}; }
};

/// What is to be done next for a wish.
struct LanePlan {
    enum class Task { Nothing, FullPicture, Forward, Backward };
    Task task = Task::Nothing;
    base::WallTime end; ///< Forward: the first moment wanted; Backward: the first one not wanted any more
    int urgency = 0;    ///< the highest is served first
};
[[nodiscard]] LanePlan planFor(const LaneWish &wish, const ShotBuffer &shots);

/// One camera of a player, as the GUI thread and the threads of the pool share it.
class PlayerLane
{
public:
    struct Sound {
        base::WallTime at;
        AudioChunk chunk;
    };
    /// Under the lock; nobody holds it for longer than it takes to copy a value.
    struct Shared {
        LaneWish wish;
        ShotBuffer shots;
        Codec codec = Codec::None;
        QSize size;
        double fps = 0;
        base::WallTime newest; ///< where the shot begins that was made last
        std::deque<Sound> sound;
        std::optional<base::WallTime> fullAsked; ///< the moment of the picture wanted in full size
        std::vector<Picture> fullMade;
        bool lookAgain = false; ///< the footage changed
    };

    PlayerLane(int number, std::shared_ptr<FootageIndex> index)
        : m_number(number)
        , m_index(std::move(index))
    {
    }

    // Any thread.
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] FootageIndex &index() const { return *m_index; }
    template<typename Use>
    auto with(Use &&use)
    {
        const std::lock_guard lock(m_mutex);
        return use(m_shared);
    }
    /// What is decoded now may be of no use any more: look at the wish again.
    void interrupt() { m_generation.fetch_add(1, std::memory_order_relaxed); }
    [[nodiscard]] quint32 generation() const { return m_generation.load(std::memory_order_relaxed); }
    /// For good; nothing of the lane is used any more.
    void cancel()
    {
        m_cancelled.store(true, std::memory_order_relaxed);
        interrupt();
    }
    [[nodiscard]] const std::atomic<bool> &cancelled() const { return m_cancelled; }
    /// The plan for the wish as it stands.
    [[nodiscard]] LanePlan plan();

private:
    const int m_number;
    const std::shared_ptr<FootageIndex> m_index;
    std::mutex m_mutex;
    Shared m_shared;
    std::atomic<quint32> m_generation{0};
    std::atomic<bool> m_cancelled{false};
};

} // namespace videoguard::media
