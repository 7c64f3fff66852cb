// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/audio_decoder.h"
#include "app/media/picture_pool.h"
#include "app/media/player_lane.h"
#include "app/media/scaler.h"

namespace videoguard::media {

/// Makes the shots that a lane's plan asks for, in slices of a few milliseconds. Private to `media`. One
/// thread at a time.
class LaneFiller
{
public:
    explicit LaneFiller(PlayerLane &lane)
        : m_lane(lane)
    {
    }

    /// Works until `until`, or until nothing is left to do. True: something changed that the GUI thread wants
    /// to see.
    [[nodiscard]] bool work(base::SteadyTime until);

private:
    using Output = PieceDecoder::Output;

    [[nodiscard]] LanePlan begin();
    void forward(base::WallTime from, base::SteadyTime until);
    void backward(base::WallTime end, base::SteadyTime until);
    void fullPicture(base::WallTime at);

    [[nodiscard]] bool openFor(base::WallTime moment);
    [[nodiscard]] bool openPiece(const FootagePiece &piece);
    [[nodiscard]] bool seek(base::WallTime moment);
    [[nodiscard]] int threads(const PieceDecoder &decoder) const;
    [[nodiscard]] bool advance(Output &out, PieceDecoder::Step &step);
    [[nodiscard]] base::WallTime endOf(const Output &out) const;
    [[nodiscard]] bool takeForward(Output &out, base::WallTime from);
    [[nodiscard]] bool takeBackward(Output &out, base::WallTime end, base::WallTime keepFrom);
    [[nodiscard]] bool reseekEarlier(base::WallTime moment);
    void closeHole(base::WallTime from, base::WallTime at);
    void finishForward(base::WallTime from);
    void finishBackward(base::WallTime end);
    [[nodiscard]] bool showKept(base::WallTime at);
    [[nodiscard]] bool isThere(base::WallTime at);

    void insertGap(base::WallTime moment);
    void insertMissing(TimeRange range, const base::Error &error, bool failed);
    void insertPicture(Output &out, TimeRange range, bool exact);
    void extend(base::WallTime from, base::WallTime to, bool exact);
    [[nodiscard]] bool isThin(const Output &out, base::WallTime end);
    [[nodiscard]] Picture convert(const DecodedFrame &frame, base::WallTime at, const Demand &demand);
    void noteFacts(const DecodedFrame &frame);
    void takeSound(const AVPacket &packet, base::WallTime at);
    [[nodiscard]] base::WallTime keepFrom(base::WallTime end) const;
    [[nodiscard]] std::chrono::microseconds interval() const;
    [[nodiscard]] bool isOutdated() const { return m_lane.generation() != m_generation; }

    PlayerLane &m_lane;
    LaneWish m_wish;
    quint32 m_generation = 0;
    bool m_changed = false;

    FootagePiece m_piece;
    bool m_stale = false; ///< ask the index again what `m_piece` has become
    std::unique_ptr<PieceDecoder> m_decoder;
    std::unique_ptr<PieceDecoder> m_other; ///< of the piece before, for steps across its border
    FootagePiece m_otherPiece;
    std::optional<base::WallTime> m_cursor; ///< no picture before it comes out of the decoder any more
    std::optional<base::WallTime> m_pass;   ///< Backward: the end of the pass that is under way
    std::optional<base::WallTime> m_target; ///< Forward: the moment that is being decoded up to
    base::WallTime m_lastShot;              ///< where the last one begins that this pass inserted
    base::Error m_failure;                  ///< why the piece ended early
    int m_earlier = 0;                      ///< seeks further back because nothing clean came in time
    bool m_fresh = false;                   ///< no picture since the seek

    Scaler m_scaler;
    PicturePool m_pool;
    qint64 m_pictureBytes = 0; ///< of one made for the demand
    DecodedFrame m_kept;       ///< of the position, while nothing plays: another size without decoding
    TimeRange m_keptRange;
    std::optional<AudioDecoder> m_audio;
    std::chrono::microseconds m_interval{0}; ///< between two pictures, as seen
    std::chrono::microseconds m_cost{0};     ///< of decoding one, as seen
    std::chrono::microseconds m_spent{0};    ///< on the picture that is being decoded
};

} // namespace videoguard::media
