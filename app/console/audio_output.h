// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/audio_output_queue.h"
#include "app/console/sound_device.h"
#include "app/media/live_stream.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace videoguard::console {

/// The sound of one stream at a time on the workstation's own output. Sound that waits longer than half a
/// second is dropped, oldest first. No device is opened before the first sound arrives. GUI thread.
class AudioOutput : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Silent,  ///< nothing is listened to
        Waiting, ///< asked, but no sound has arrived yet
        Playing,
        NoDevice, ///< the workstation has no output, or it was unplugged; goes on when one comes
        Broken    ///< the output failed; tried again with the next sound after two seconds
    };

    explicit AudioOutput(QObject *parent = nullptr);
    ~AudioOutput() override;

    /// Listens to `stream` instead of what was listened to; nullptr or the same stream again are fine.
    /// Follows the stream's life: when it ends, the output is silent.
    void listenTo(media::LiveStream *stream);
    void stop() { listenTo(nullptr); }
    [[nodiscard]] media::LiveStream *stream() const { return m_stream; }
    /// Sound of recorded footage, as its player brings it; nothing while a live stream is listened to.
    /// `stop` ends it.
    void hear(const media::AudioChunk &chunk);

    /// 0-1, linear; kept between streams.
    void setVolume(double volume);
    [[nodiscard]] double volume() const { return m_volume; }

    [[nodiscard]] State state() const { return m_state; }
    /// Milliseconds of sound not played because it would have lagged, since listening began.
    [[nodiscard]] std::chrono::milliseconds dropped() const;

signals:
    void stateChanged();
    /// Why nothing is heard, in the operator's language; once per cause.
    void failed(const QString &cause);

private:
    void play(const media::AudioChunk &chunk);
    [[nodiscard]] bool openDevice(int rate, int channels);
    void closeDevice();
    void feed();
    void deviceFailed();
    void devicesChanged();
    void setState(State state, const QString &cause = {});

    QPointer<media::LiveStream> m_stream;
    std::unique_ptr<SoundDevices> m_devices;
    std::unique_ptr<SoundDevice> m_device;
    AudioQueue m_queue;
    QTimer m_feed;
    State m_state = State::Silent;
    double m_volume = 1.0;
    int m_rate = 0;
    int m_channels = 0;
    qint64 m_droppedFrames = 0;
    base::SteadyTime m_notBefore{};
};

} // namespace videoguard::console
