// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/player.h"
#include "app/media/player_pool.h"

#include <QTimer>

namespace videoguard::media {

/// The GUI thread's half of a player: one clock, and for each lane what is shown, what is wanted of the pool
/// and how it keeps up. The clock waits for the slowest visible lane, so that all stay in step; a lane that
/// makes it wait too long gets fewer pictures to decode, and one that does not answer is left behind.
class PlayerCore : public QObject
{
    Q_OBJECT

public:
    explicit PlayerCore(Player &player);
    ~PlayerCore() override;

    int addLane(std::shared_ptr<FootageIndex> index);
    void removeLane(int lane);
    void setCorrection(int lane, std::chrono::microseconds correction);
    void setDemand(int lane, const Demand &demand);
    void refreshLane(int lane);
    [[nodiscard]] Picture take(int lane);
    [[nodiscard]] LaneStatus status(int lane) const;
    void requestFullPicture(int lane);
    void seek(base::WallTime position, bool scrubbing);
    [[nodiscard]] base::WallTime position() const { return m_position; }
    void play(double rate);
    void pause();
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] double rate() const { return m_rate; }
    void step(int lane, int direction);
    void setLoop(const std::optional<TimeRange> &range);
    void setSkipGaps(bool wanted);
    void setAudioLane(int lane);
    [[nodiscard]] bool inStep() const;

private:
    struct Lane {
        std::shared_ptr<PlayerLane> shared;
        std::chrono::microseconds correction{0};
        Demand demand;
        quint32 demandVersion = 1;
        LaneStatus status;
        Picture waiting; ///< not yet taken
        bool hasPicture = false;
        base::WallTime shownFrom; ///< of the shot that is shown, lane time
        quint32 shownDemand = 0;
        PieceDecoder::Detail detail = PieceDecoder::Detail::All;
        std::chrono::microseconds held{0}; ///< how long the clock waited for it in this window
        base::SteadyTime behindSince{};    ///< it has kept the clock waiting since
        bool leftBehind = false;
        bool settled = false; ///< what is shown belongs to the position

        [[nodiscard]] bool isVisible() const { return demand.wantsPictures(); }
    };
    struct News {
        std::vector<int> pictures;
        std::vector<int> changed;
    };

    // player_core.cpp
    void tick();
    void rest();
    void settleTimer();
    void moveTo(base::WallTime position);
    void tellPosition(bool now);
    void reconsider(); ///< wishes and what is shown, after anything changed
    void deliver(const News &news);
    void deliverFullPictures();
    void deliverSound();

    // player_core_show.cpp
    void look(int number, Lane &lane, News &news);
    void show(int number, Lane &lane, const FootageShot &shot, News &news, LaneStatus &status);
    [[nodiscard]] LaneWish wishOf(int number, const Lane &lane) const;
    [[nodiscard]] int visibleLanes() const;
    void pass(std::chrono::microseconds elapsed);
    [[nodiscard]] base::WallTime heldBack(base::WallTime target, std::chrono::microseconds elapsed);
    void easeLanes(std::chrono::microseconds elapsed);
    void passGap();
    void takeSteps();
    [[nodiscard]] PieceDecoder::Detail firstDetail() const;

    Player &m_player;
    std::map<int, Lane> m_lanes;
    int m_nextLane = 0;
    base::WallTime m_position;
    double m_rate = 1;
    bool m_playing = false;
    bool m_scrubbing = false;
    bool m_skipGaps = false;
    std::optional<TimeRange> m_loop;
    int m_audioLane = -1;
    int m_stepLane = -1;
    int m_stepsLeft = 0;     ///< asked for and not yet taken; negative: back
    int m_stepDirection = 0; ///< pictures beyond the position are kept ready this way
    bool m_wake = false;     ///< a lane has something to do
    bool m_ended = false;    ///< the clock ran into the end of all footage
    bool m_stepped = false;  ///< the position moved by a step
    base::SteadyTime m_last{};
    base::SteadyTime m_told{};
    std::chrono::microseconds m_window{0}; ///< played since the lanes were last judged
    QTimer m_tick;
    QTimer m_rest;
    PlayerPool m_pool; // last: its threads call into what is above
};

} // namespace videoguard::media
