// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/audio_decoder.h"
#include "app/media/file_pace.h"
#include "app/media/packet_clip.h"
#include "app/media/packet_ring.h"
#include "app/media/packet_tap.h"
#include "app/media/picture_maker.h"
#include "app/media/stream_meter.h"
#include "app/media/stream_report.h"

namespace videoguard::media {

/// Somebody who wants packets, and how far back.
struct TapWish {
    std::shared_ptr<PacketTap> tap;
    std::chrono::milliseconds before{0};
};

/// What was asked of a stream, as one value that travels from the GUI thread to the stream thread.
struct StreamWishes {
    Asked asked = Asked::Stopped;
    base::Credentials credentials;
    bool audio = false;
    bool fullPicture = false;
    bool replay = false;
    std::vector<std::shared_ptr<OutputSlot>> outputs;
    std::vector<TapWish> taps;
    std::chrono::milliseconds keep{0};
    qint64 keep_bytes = 0;
};

/// One connection from its opening to its end: packets in, pictures and the true state out. Decides when
/// decoding rests because nobody looks, and catches up from the kept packets when somebody does again. Stream
/// thread.
class StreamSession
{
public:
    struct Surroundings {
        const StreamRequest &request;
        const StreamTimings &timings;
        StreamReport &report;
        PictureMaker &maker;
        StreamMeter &meter;
        IoGuard &guard;
        std::function<void()> poll;                       ///< look for changed wishes
        std::function<void(base::SteadyTime)> sleepUntil; ///< returns earlier when wishes changed
    };

    StreamSession(Surroundings surroundings, Source &source);
    /// Tells the taps that the connection is over.
    ~StreamSession();

    /// Errors: NotFound when there is no video track (state NoVideo), Unsupported.
    [[nodiscard]] base::Result<void> begin(SourceInfo found);
    /// Reads until the stream ends or fails. No error: a file came to its end.
    [[nodiscard]] base::Result<void> run();

    void apply(const StreamWishes &wishes);
    /// What is due without any packet: rest, stall, statistics.
    void idle();

    /// What is kept, as a clip; null when nothing is.
    [[nodiscard]] std::shared_ptr<const PacketClip> keptClip() const;

    /// A clean picture was made over this connection.
    [[nodiscard]] bool hadPicture() const { return m_firstPictureAt.has_value(); }
    [[nodiscard]] std::chrono::milliseconds liveFor() const;
    [[nodiscard]] bool sawPacket() const { return m_lastPacketAt.has_value(); }
    [[nodiscard]] bool triedToDecode() const { return m_everDecoding; }

private:
    void pace(const AVPacket &packet, PacketFacts &facts);
    void takeVideo(AVPacket &packet, PacketFacts &facts);
    void takeAudio(AVPacket &packet, const PacketFacts &facts);
    void hear(const AVPacket &packet);
    const AVPacket &keep(AVPacket &packet, const PacketFacts &facts, bool startsGroup);
    void settleTaps(const std::vector<TapWish> &wishes);
    void beginTap(const TapWish &wish);
    void decode(const AVPacket &packet, const AccessUnitFacts &unit, const PacketFacts &facts);
    void drain();
    void showFrame();
    void deliverFullPicture();
    void catchUp();
    void rest();
    void settleDecoding(base::SteadyTime now);
    void publishState(base::SteadyTime now);
    void publishPictureFacts(bool damaged);
    void publishStatistics(base::SteadyTime now);
    [[nodiscard]] StreamState stateAt(base::SteadyTime now) const;
    [[nodiscard]] bool isWanted() const;

    Surroundings m_around;
    Source &m_source;
    SourceInfo m_info;
    std::unique_ptr<Decoder> m_decoder;
    std::optional<AudioDecoder> m_audio;
    std::optional<FilePace> m_pace;
    PacketRing m_ring{{}};
    std::vector<std::shared_ptr<PacketTap>> m_taps; ///< which have been told of this connection
    bool m_keepsSound = false;                      ///< the ring is asked to reach back
    AvPacket m_packet;
    DecodedFrame m_frame;
    PictureGeometry m_published;
    Asked m_asked = Asked::Live;
    bool m_audioWanted = false;
    bool m_fullPictureWanted = false;
    bool m_decoding = false;
    bool m_everDecoding = false;
    bool m_sawStartPoint = false; ///< a key picture or an announced recovery point
    bool m_hasPicture = false;    ///< since decoding last began
    std::optional<base::SteadyTime> m_firstPictureAt;
    std::optional<base::SteadyTime> m_lastPacketAt;
    base::SteadyTime m_newestPictureAt{};
    base::SteadyTime m_decodingSince{};
    base::SteadyTime m_lastWanted{};
    std::optional<base::SteadyTime>
        m_firstUndecoded; ///< the first packet since decoding began without a picture
};

} // namespace videoguard::media
