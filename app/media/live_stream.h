// SPDX-License-Identifier: EUPL-1.2
/// `media` opens, decodes, scales and hands over pictures of one stream. It is the only caller of libav* and
/// knows nothing of cameras, tiles or catalogues: an address goes in, pictures and facts come out.
///
/// One `LiveStream` is one connection and one thread:
///
///     Source (own RTSP client, or libavformat) -> Decoder -> Scaler, once per output -> newest-picture slot
///                                              \-> packet ring (last group of pictures)
///
/// Any number of `PictureOutput`s look at it, each in its own size and crop. While nobody looks, packets are
/// received and the last group of pictures kept, but nothing is decoded; the first look decodes the kept
/// group at full speed, so that the picture is back at once.
#pragma once

#include "app/media/footage.h"
#include "app/media/picture.h"

#include <QObject>

#include <memory>

namespace videoguard::media {

class StreamWorker;
class OutputSlot;
class PacketTap;

/// One viewer's end of a stream. GUI thread. Outlives its stream harmlessly (then delivers nothing more).
class PictureOutput : public QObject
{
    Q_OBJECT

public:
    ~PictureOutput() override;

    /// Takes effect with the next picture; becoming visible wakes the stream.
    void setDemand(const Demand &demand);
    [[nodiscard]] const Demand &demand() const { return m_demand; }

    /// The newest picture not yet taken, or a null one. Taking counts as shown.
    [[nodiscard]] Picture take();

signals:
    /// A picture waits. Emitted once until `take()` is called (newest wins).
    void pictureReady();

protected:
    bool event(QEvent *event) override;

private:
    friend class LiveStream;
    PictureOutput(std::shared_ptr<StreamWorker> worker, std::shared_ptr<OutputSlot> slot);

    std::shared_ptr<StreamWorker> m_worker;
    std::shared_ptr<OutputSlot> m_slot;
    Demand m_demand;
};

/// A piece of decoded sound: signed 16 bit, interleaved, native byte order.
struct AudioChunk {
    QByteArray samples;
    int rate = 0;     ///< Hz
    int channels = 0; ///< 1 or 2
};

/// One connection to one stream. GUI thread, except where marked.
class LiveStream : public QObject
{
    Q_OBJECT

public:
    explicit LiveStream(StreamRequest request, StreamTimings timings = {}, QObject *parent = nullptr);
    /// Asks to stop and joins (at most one second). Prefer `requestStop()` and deletion on `finished()`.
    ~LiveStream() override;

    [[nodiscard]] const StreamRequest &request() const { return m_request; }

    /// Used for the next attempt; a stream in Refused tries again at once.
    void setCredentials(const base::Credentials &credentials);
    /// Live starts the thread on first use. Paused keeps the connection and decodes nothing. Stopped
    /// disconnects.
    void setAsked(Asked asked);
    [[nodiscard]] Asked asked() const { return m_asked; }
    /// Ends the waiting time of Retrying, Refused, Untrusted, NotFound, Unsupported, NoVideo: try at once.
    void retryNow();
    /// The network came back: like retryNow(), but only for Retrying and Stalled.
    void networkReturned();
    /// Ends the thread for good; `finished()` follows within one second. Does not wait.
    void requestStop();

    [[nodiscard]] std::unique_ptr<PictureOutput> addOutput();

    /// The next decoded picture in full size and without crop arrives with `fullPictureReady`. Decodes even
    /// when nobody looks.
    void requestFullPicture();
    /// Sound is decoded only while wanted; chunks arrive with `audioReady`.
    void setAudioWanted(bool wanted);

    /// How far back compressed packets are kept in memory (bounded by `bytes`), for instant replay and for
    /// the time before an incident. 0: the last group of pictures only.
    void setKeep(std::chrono::milliseconds keep, qint64 bytes);
    /// `tap` gets every packet from now on, and before them what is kept from the last start point at or
    /// before `before` ago (0: from the last start point), at each later connection from its beginning. A tap
    /// that is added again is ignored. Decodes nothing by itself.
    void addTap(std::shared_ptr<PacketTap> tap, std::chrono::milliseconds before);
    /// Its `end()` follows when a connection is open.
    void removeTap(const std::shared_ptr<PacketTap> &tap);
    /// What is kept right now, by `replayReady`; null when nothing is. Without a connection: what was kept
    /// when the last one was lost, as long as it is not older than `keep`.
    void requestReplay();

    [[nodiscard]] const StreamStatus &status() const { return m_status; }
    [[nodiscard]] const StreamStatistics &statistics() const { return m_statistics; }

signals:
    void statusChanged();
    void statisticsChanged();
    void fullPictureReady(const videoguard::media::Picture &picture);
    void audioReady(const videoguard::media::AudioChunk &chunk);
    void replayReady(const std::shared_ptr<const videoguard::media::PacketClip> &clip);
    void finished();

private:
    friend class StreamReport;

    StreamRequest m_request;
    StreamTimings m_timings;
    Asked m_asked = Asked::Stopped;
    StreamStatus m_status;
    StreamStatistics m_statistics;
    std::shared_ptr<StreamWorker> m_worker;
};

} // namespace videoguard::media

Q_DECLARE_METATYPE(videoguard::media::Picture)
Q_DECLARE_METATYPE(videoguard::media::AudioChunk)
