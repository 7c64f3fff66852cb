// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"
#include "app/base/error.h"
#include "app/base/stream_url.h"

#include <QMetaType>
#include <QSize>

namespace videoguard::media {

enum class Codec { None, H264, H265, Mjpeg, Mpeg4, Av1, Other };

/// How RTP reaches us; RTSPS follows from the address' scheme. Auto tries TCP, then UDP, and remembers what
/// worked.
enum class Transport { Auto, Tcp, Udp, HttpTunnel };

/// What the operator or the wall wants of a stream.
enum class Asked { Live, Paused, Stopped };

/// What is true of a stream. Every state has its own sentence in `ui/`.
enum class StreamState {
    Stopped,     ///< nothing is open because nothing was asked
    Connecting,  ///< from the first attempt until the first clean picture; also while waiting for a key frame
    Live,        ///< the newest picture is younger than 3 s (when somebody looks; else: packets arrive)
    Standby,     ///< connected, packets kept, nothing decoded because nobody looks
    Stalled,     ///< connected, but the newest picture (packet, in standby) is older than 3 s
    Retrying,    ///< lost or not reached; waits until `retryAt`
    Refused,     ///< name or password refused, or none given though one is needed; never retried by itself
    Untrusted,   ///< the camera's certificate could not be verified; never retried by itself
    NotFound,    ///< the camera answers, but has no such stream (404); retried slowly
    Unsupported, ///< no decoder for this codec; not retried
    NoVideo,     ///< connected, but the session has no video track, or no picture could ever be decoded
    Ended        ///< a local file came to its end
};

/// The whole truth about one stream at one moment. A value.
struct StreamStatus {
    StreamState state = StreamState::Stopped;
    /// Meaningful in Retrying, Refused, Untrusted, NotFound, Unsupported and NoVideo.
    base::ErrorKind errorKind = base::ErrorKind::Cancelled;
    QString cause;              ///< technical cause, English, redacted; for tooltips and logs
    base::WallTime since;       ///< when `state` began; while attempts fail, when the first one failed
    base::SteadyTime retryAt{}; ///< Retrying and NotFound: when the next attempt begins
    int attempt = 0;            ///< failed attempts since the last good picture
    bool everLive = false;      ///< a picture was shown since the stream was created
    Codec codec = Codec::None;
    QString codecName; ///< "H.264 High", "H.265 Main", as the bit stream says; empty until known
    QSize size;        ///< coded size in pixels, upright
    double fps = 0;    ///< nominal, 0 = unknown
    QString transport; ///< "RTSP/TCP", "RTSPS/TCP", "RTSP/UDP", "RTSP/HTTP", "HTTP", "file"
    bool encrypted = false;
    bool damaged = false;   ///< data lost since the last clean key frame
    QString hardware;       ///< name of the hardware decoder in use; empty = software
    QString softwareReason; ///< why hardware decoding is not used though it was asked for
    bool hasAudio = false;

    friend bool operator==(const StreamStatus &, const StreamStatus &) = default;
};

/// Counts and rates, renewed once a second.
struct StreamStatistics {
    double framesReceivedPerSecond = 0;
    double framesDecodedPerSecond = 0;
    double framesShownPerSecond = 0; ///< pictures taken by viewers (the busiest viewer counts)
    qint64 framesDecoded = 0;
    qint64 framesShown = 0;
    /// Decoded but replaced by a newer one before anybody took it, or refused by the decoder.
    qint64 framesDropped = 0;
    qint64 packetsLost = 0; ///< RTP packets missing by sequence number, where the source can tell
    qint64 bytesReceived = 0;
    double bitrate_kbps = 0;
    double jitter_ms = 0; ///< RFC 3550 6.4.1 interarrival jitter over pictures, in milliseconds
    int reconnects = 0;

    friend bool operator==(const StreamStatistics &, const StreamStatistics &) = default;
};

/// What to open and how. Holds no password.
struct StreamRequest {
    base::StreamUrl url;
    base::UrlOrigin origin = base::UrlOrigin::Operator;
    Transport transport = Transport::Auto;
    bool allowUntrustedCertificate = false; ///< the operator accepted this camera's own certificate
    int decoderThreads = 1;                 ///< 1 for wall tiles; more only for a single large picture
    bool hardwareDecode = false;
    bool loopFile = false; ///< local files: start again at the end instead of Ended

    friend bool operator==(const StreamRequest &, const StreamRequest &) = default;
};

/// Deadlines of a stream; the defaults are for cameras on radio links, tests shorten them.
struct StreamTimings {
    std::chrono::milliseconds connect{8000};
    std::chrono::milliseconds read{10000};   ///< nothing at all received: the connection is given up
    std::chrono::milliseconds stalled{3000}; ///< newest picture older than this is not live
    std::chrono::milliseconds retryFirst{1000};
    std::chrono::milliseconds retryMost{30000};
    std::chrono::milliseconds hideDelay{1500};  ///< nobody looks for so long: decoding stops
    std::chrono::milliseconds noPicture{10000}; ///< packets arrive but nothing decodable for so long: NoVideo
};

} // namespace videoguard::media

Q_DECLARE_METATYPE(videoguard::media::StreamStatus)
Q_DECLARE_METATYPE(videoguard::media::StreamStatistics)
