// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/decoder.h"
#include "app/media/piece_reader.h"

#include <functional>
#include <set>

namespace videoguard::media {

/// The pictures of one piece of footage in the order in which they are shown, from any moment on. Private to
/// `media`. One thread at a time.
class PieceDecoder
{
public:
    enum class Detail {
        All,
        Referenced, ///< without pictures that no other needs
        Keys        ///< those alone with which decoding can begin
    };
    struct Output {
        DecodedFrame frame;
        base::WallTime at;
        std::optional<base::WallTime> next; ///< when the next one is shown, as far as known; none: the last
    };
    enum class Step { Picture, Nothing, End };
    using Sound = std::function<void(const AVPacket &packet, base::WallTime at)>;

    /// `threads`: for decoding. `cancel`: as PieceReader. Errors: as PieceReader, and Unsupported, NotFound
    /// (there is no video track).
    [[nodiscard]] static base::Result<std::unique_ptr<PieceDecoder>>
    open(const FootagePiece &piece, int threads, const std::atomic<bool> *cancel);

    /// The next picture is the first of the group that `at` lies in. Errors: as PieceReader.
    [[nodiscard]] base::Result<void> seek(base::WallTime at);
    /// Reads at most one packet further. An error ends the piece here: what is before it was given out.
    [[nodiscard]] base::Result<Step> advance(Output &out);
    /// Takes effect with the next seek, except between All and Referenced.
    void setDetail(Detail detail) { m_detail = detail; }
    [[nodiscard]] Detail detail() const { return m_detail; }
    /// Who gets the sound of the piece as it is passed; null: nobody.
    void setSound(Sound sound) { m_sound = std::move(sound); }

    /// Where the group began to which the last seek went.
    [[nodiscard]] base::WallTime groupStart() const { return m_groupStart; }
    /// A seek to `t` would lead behind what is read already, as far as the groups seen so far tell.
    [[nodiscard]] bool isSeekWorthwhile(base::WallTime t) const;
    [[nodiscard]] bool reachedEnd() const { return m_ended; }
    [[nodiscard]] const SourceInfo &info() const { return m_reader->info(); }
    [[nodiscard]] const Decoder &decoder() const { return *m_decoder; }
    [[nodiscard]] int threads() const { return m_threads; }
    /// With the next seek.
    void setThreads(int threads) { m_wantedThreads = threads; }

private:
    PieceDecoder() = default;
    [[nodiscard]] base::Result<void> readAhead();
    void sendAhead();
    void noteGroup(base::WallTime at);
    [[nodiscard]] bool take(Output &out);

    std::unique_ptr<PieceReader> m_reader;
    std::unique_ptr<Decoder> m_decoder;
    Sound m_sound;
    Detail m_detail = Detail::All;
    int m_threads = 1;
    int m_wantedThreads = 1;

    AvPacket m_ahead; ///< read, not yet decoded
    PacketFacts m_aheadFacts;
    base::WallTime m_aheadAt;
    bool m_aheadStarts = false;
    bool m_hasAhead = false;
    std::optional<base::Error> m_failure; ///< of reading; told when what came before is given out
    std::set<base::WallTime> m_inside;    ///< moments of packets that are in the decoder
    bool m_drained = false;
    bool m_ended = false;
    bool m_skipping = false; ///< Keys: the picture of this group was given out
    base::WallTime m_groupStart;
    base::WallTime m_newestStart;
    std::chrono::microseconds m_groupLength{0}; ///< the longest seen
};

} // namespace videoguard::media
