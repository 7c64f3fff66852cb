// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/profile_choice.h"
#include "app/console/stream_pool.h"

#include <QObject>

namespace videoguard::console {

/// What a tile asks of its camera.
struct TileDemand {
    QSize size;              ///< picture box in device pixels
    QRectF crop{0, 0, 1, 1}; ///< digital zoom
    bool visible = false;
    bool full = false; ///< full screen or enlarged: main stream

    friend bool operator==(const TileDemand &, const TileDemand &) = default;
};

/// Pictures and truth of one camera for one tile: chooses main or sub by the tile's size, and changes between
/// them without a gap (the old stream is shown until the new one has a picture). GUI thread.
class TileFeed : public QObject
{
    Q_OBJECT

public:
    TileFeed(StreamPool &pool, CameraList &cameras, QObject *parent = nullptr);
    ~TileFeed() override;

    /// Empty = no camera.
    void setCamera(const QString &cameraId);
    [[nodiscard]] const QString &cameraId() const { return m_cameraId; }
    void setDemand(const TileDemand &demand);
    [[nodiscard]] const TileDemand &demand() const { return m_demand; }

    /// The newest picture not yet taken, or a null one.
    [[nodiscard]] media::Picture take();
    /// Of the stream whose pictures are shown; a stopped one when there is none.
    [[nodiscard]] const media::StreamStatus &status() const;
    [[nodiscard]] const media::StreamStatistics &statistics() const;
    [[nodiscard]] std::optional<StreamRole> role() const;
    [[nodiscard]] bool changingProfile() const { return m_next.stream != nullptr; }
    [[nodiscard]] media::LiveStream *stream() const { return m_shown.stream; }

    void retryNow();

signals:
    void pictureReady();
    void statusChanged();
    void statisticsChanged();

private:
    /// One acquired stream with this tile's output on it.
    struct Tap {
        StreamKey key;
        QPointer<media::LiveStream> stream;
        std::unique_ptr<media::PictureOutput> output;
    };

    void choose();
    void open(Tap &tap, StreamRole role);
    void close(Tap &tap);
    void adopt();
    void passDemand(Tap &tap);
    void streamReplaced(const StreamKey &key);

    StreamPool &m_pool;
    CameraList &m_cameras;
    QString m_cameraId;
    TileDemand m_demand;
    Tap m_shown;
    Tap m_next; ///< being connected while m_shown is still shown
};

} // namespace videoguard::console
