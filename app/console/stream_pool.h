// SPDX-License-Identifier: EUPL-1.2
/// `console` is the running console without its windows: it wires the modules together, owns the streams and
/// carries out what the operator asks. It knows no widget; screens see values and signals.
#pragma once

#include "app/access/secrets.h"
#include "app/console/camera_list.h"
#include "app/media/live_stream.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace videoguard::console {

/// One camera and one of its streams.
struct StreamKey {
    QString cameraId;
    StreamRole role = StreamRole::Main;

    friend bool operator==(const StreamKey &, const StreamKey &) = default;
    friend bool operator<(const StreamKey &a, const StreamKey &b)
    {
        return std::tie(a.cameraId, a.role) < std::tie(b.cameraId, b.role);
    }
};

/// Every open stream, once, however many tiles and windows look at it. GUI thread.
///
/// A stream stays open for a grace time after its last user left, so that changing the layout, swapping tiles
/// or a patrol coming round finds it connected with its last group of pictures.
class StreamPool : public QObject
{
    Q_OBJECT

public:
    StreamPool(CameraList &cameras, access::Secrets &secrets, QObject *parent = nullptr);
    /// Asks every stream to stop, then joins them all: together at most one second.
    ~StreamPool() override;

    /// The stream for `key`, opened if need be. Every `acquire` is followed by one `release`. nullptr: no
    /// such camera.
    [[nodiscard]] media::LiveStream *acquire(const StreamKey &key);
    void release(const StreamKey &key);

    /// Open streams, those in their grace time included.
    struct Entry {
        StreamKey key;
        const media::LiveStream *stream = nullptr;
        int users = 0;
    };
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] const media::LiveStream *find(const StreamKey &key) const;
    /// Open streams of a camera, without becoming a user of them.
    [[nodiscard]] std::vector<std::pair<StreamKey, media::LiveStream *>> open(const QString &cameraId);

    /// Name and password for a camera: kept as `Secrets` says, used by its streams at once.
    void setCredentials(const QString &cameraId, const base::Credentials &credentials, bool keep);
    /// Ends waiting times of all streams of a camera.
    void retryNow(const QString &cameraId);
    /// The workstation has a network again: every waiting stream tries at once.
    void networkReturned();

    /// Streams that are open begin anew when it changes.
    void setHardwareDecode(bool wanted);
    /// How long a stream stays open that nobody uses any more; 20 s at first.
    void setGrace(std::chrono::seconds grace) { m_grace = grace; }
    /// How much of every open stream is kept in memory, as LiveStream::setKeep.
    void setKeep(std::chrono::milliseconds keep, qint64 bytes);
    [[nodiscard]] bool hasNetwork() const { return m_hasNetwork; }

signals:
    /// State of a stream, or which streams exist.
    void statusChanged(const videoguard::console::StreamKey &key);
    void entriesChanged();
    void networkChanged();

private:
    struct Open {
        std::unique_ptr<media::LiveStream> stream;
        int users = 0;
        base::SteadyTime idleSince{};
    };

    void camerasChanged();
    void fetchCredentials();
    void dropIdle();
    void retire(std::unique_ptr<media::LiveStream> stream);
    void watchNetwork();
    [[nodiscard]] std::unique_ptr<media::LiveStream> create(const Camera &camera, StreamRole role);
    void start(media::LiveStream &stream, const QString &cameraId);

    CameraList &m_cameras;
    access::Secrets &m_secrets;
    std::map<StreamKey, Open> m_open;
    std::vector<std::unique_ptr<media::LiveStream>> m_retired;
    QTimer m_idleTimer;
    bool m_hardwareDecode = false;
    std::chrono::seconds m_grace{20};
    std::chrono::milliseconds m_keep{0};
    qint64 m_keepBytes = 0;
    bool m_hasNetwork = true;
};

} // namespace videoguard::console

Q_DECLARE_METATYPE(videoguard::console::StreamKey)
