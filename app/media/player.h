// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/footage.h"
#include "app/media/picture.h"
#include "app/media/thumbnailer.h"

#include <QObject>

namespace videoguard::media {

class PlayerCore;
struct AudioChunk;

/// What one lane of a player shows right now.
struct LaneStatus {
    enum class State {
        Reading,   ///< the picture for the position is being fetched; the last one stays
        Picture,   ///< the picture belongs to the position
        NoFootage, ///< nothing was kept at the position; `gap` says from when to when
        Damaged,   ///< the segment is damaged here; the rest plays
        Failed     ///< the file cannot be read; `error`
    };
    State state = State::Reading;
    base::WallTime shown;         ///< moment of the picture that is shown, camera correction applied
    std::optional<TimeRange> gap; ///< around the position; an open end is {0} for "since ever" / "until now"
    ClockSource clock = ClockSource::Unknown;
    base::Error error;
    Codec codec = Codec::None;
    QSize size;
    double fps = 0;

    friend bool operator==(const LaneStatus &, const LaneStatus &) = default;
};

/// Plays footage of up to 16 cameras in step on one UTC clock: every lane shows the newest picture at or
/// before the position, at most one picture apart from the others. Decodes only for visible lanes. Its
/// threads keep pictures ahead of (or, in reverse, before) the position, bounded in memory. GUI thread.
class Player : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMaxLanes = 16;

    explicit Player(QObject *parent = nullptr);
    ~Player() override;

    /// -1 when there are kMaxLanes already. Numbers are never used again.
    int addLane(std::shared_ptr<FootageIndex> index);
    void removeLane(int lane);
    /// Added to the lane's own time: "clock -1.8 s, corrected" is +1.8 s.
    void setCorrection(int lane, std::chrono::microseconds correction);
    void setDemand(int lane, const Demand &demand);
    /// The footage has grown or shrunk: look again.
    void refreshLane(int lane);
    /// The newest picture not yet taken, or a null one; `capturedAt` is the corrected moment.
    [[nodiscard]] Picture take(int lane);
    [[nodiscard]] LaneStatus status(int lane) const;
    /// The picture shown by a lane in full size, by `fullPictureReady`.
    void requestFullPicture(int lane);

    /// Cancels a seek that is under way; the newest wins (scrubbing).
    void seek(base::WallTime position);
    /// As `seek`, for a pointer that moves: the nearest key picture first, the exact one when it rests 150
    /// ms.
    void scrub(base::WallTime position);
    [[nodiscard]] base::WallTime position() const;
    /// 0.25 to 16, negative: backwards. From 4 on only as many pictures as the screen can show are decoded.
    void play(double rate = 1.0);
    void pause();
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] double rate() const;
    /// One picture of `lane` forward (+1) or back (-1), also across segments; pauses. The other lanes follow.
    void step(int lane, int direction);
    /// Plays the range again and again; nullopt ends it.
    void setLoop(const std::optional<TimeRange> &range);
    /// Where gaps of all lanes are skipped while playing.
    void setSkipGaps(bool wanted);
    /// Sound of one lane at 1x forward; -1: none. Only for cameras whose sound is lawful.
    void setAudioLane(int lane);
    /// No lane is farther from the position than one picture and none is being read.
    [[nodiscard]] bool inStep() const;

signals:
    void pictureReady(int lane);
    void laneChanged(int lane);
    /// At most 30 times a second while playing, and after each seek.
    void positionChanged(videoguard::base::WallTime position);
    void playingChanged();
    /// The footage of all lanes ended.
    void reachedEnd();
    void fullPictureReady(int lane, const videoguard::media::Picture &picture);
    void audioReady(const videoguard::media::AudioChunk &chunk);

private:
    std::unique_ptr<PlayerCore> m_core;
};

} // namespace videoguard::media
