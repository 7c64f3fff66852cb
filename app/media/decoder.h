// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/access_unit.h"
#include "app/media/av_log.h"
#include "app/media/hardware.h"
#include "app/media/source.h"

#include <array>

namespace videoguard::media {

/// One picture out of the decoder. The frame is shared by reference count and stays as it is while held.
struct DecodedFrame {
    AvFrame frame;
    PacketFacts facts;    ///< of the packet that it came from
    bool damaged = false; ///< data was lost since the last clean start point
};

/// Turns the packets of one video track into pictures and decides which of them may be shown: none before the
/// first clean start point, damaged ones marked until the next. Never fails for bad data: what cannot be
/// decoded counts as refused. Stream thread.
class Decoder
{
public:
    struct Options {
        int threads = 1;
        bool hardware = false;
    };

    /// Errors: Unsupported (no decoder for this codec), Internal.
    [[nodiscard]] static base::Result<std::unique_ptr<Decoder>> create(const TrackInfo &track,
                                                                       const Options &options);

    /// What the access unit says about itself; call once for each packet in order, also for those never
    /// decoded.
    [[nodiscard]] AccessUnitFacts inspect(const AVPacket &packet) { return m_reader.read(packet); }

    /// Decodes one packet. Then take pictures with `receive` until it answers false.
    void send(const AVPacket &packet, const AccessUnitFacts &unit, const PacketFacts &facts);
    /// No packets follow: lets out what is held back for reordering.
    void drain();
    /// Fills `out` with the next picture that may be shown.
    [[nodiscard]] bool receive(DecodedFrame &out);
    /// The next packet does not follow the previous one and begins a group: shows nothing until it is clean
    /// again.
    void restart();

    [[nodiscard]] Codec codec() const;
    /// As `StreamStatus::codecName`; the profile is there once the bit stream told it.
    [[nodiscard]] QString codecName() const;
    [[nodiscard]] double fps() const;       ///< as the bit stream says, 0 = unknown
    [[nodiscard]] QString hardware() const; ///< empty = software
    [[nodiscard]] const QString &softwareReason() const { return m_softwareReason; }
    [[nodiscard]] qint64 refused() const
    {
        return m_refused;
    } ///< packets that the decoder could make nothing of
    [[nodiscard]] qint64 decoded() const { return m_decoded; } ///< pictures decoded, shown or not

private:
    Decoder(const TrackInfo &track, const Options &options);

    [[nodiscard]] base::Result<void> open();
    void beginUnit(const AccessUnitFacts &unit, const PacketFacts &facts);
    void fallBackToSoftware(const QString &cause);
    [[nodiscard]] bool mayShow(const AVFrame &frame, qint64 unit) const;
    [[nodiscard]] bool toSystemMemory(DecodedFrame &out);

    struct Unit {
        PacketFacts facts;
        qint64 number = -1;
        bool damaged = false;
    };
    static constexpr qint64 kNone = -1;

    AvFacts m_avFacts; ///< the contexts point here
    AvCodecParameters m_parameters;
    AVRational m_timeBase{1, 90000};
    Options m_options;
    std::optional<Hardware> m_hardware;
    AvCodecContext m_context;
    AvPacket m_packet;
    AvFrame m_frame;
    AccessUnitReader m_reader;
    QString m_softwareReason;
    std::array<Unit, 64> m_units; ///< by number modulo size: what is known of packets inside the decoder
    qint64 m_nextUnit = 0;
    qint64 m_cleanSince = kNone;   ///< pictures of units from here on are whole; none before a start point
    qint64 m_intraSince = kNone;   ///< the first intra picture since the restart
    bool m_recoverySeen = false;   ///< this stream announces its start points by SEI
    bool m_damaged = false;        ///< data lost since the last clean start point
    int m_recoveryLeft = -1;       ///< pictures until an announced recovery is complete; -1 = none under way
    bool m_recoveryBroken = false; ///< data was lost during that recovery
    int m_seenMissing = 0;         ///< of m_avFacts.missingReferences
    qint64 m_refused = 0;
    qint64 m_decoded = 0;
};

/// The name in use for a codec; `Codec::Other` for those without one here.
[[nodiscard]] Codec codecOf(AVCodecID id);
[[nodiscard]] QString codecTitle(AVCodecID id, int profile);

} // namespace videoguard::media
