// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sound_device.h"

#ifdef VIDEOGUARD_QT_MULTIMEDIA

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>
#include <QPointer>

namespace videoguard::console {

namespace {

class QtSoundDevice final : public SoundDevice
{
public:
    QtSoundDevice(const QAudioDevice &device, const QAudioFormat &format)
        : SoundDevice(device.description(), device.id())
        , m_sink(device, format)
    {
    }
    ~QtSoundDevice() override
    {
        m_sink.disconnect(this);
        m_sink.reset();
    }

    bool startTaking(std::chrono::milliseconds buffer)
    {
        m_sink.setBufferSize(m_sink.format().bytesForDuration(std::chrono::microseconds(buffer).count()));
        m_input = m_sink.start();
        return isStarted();
    }

    bool startPlaying(const QByteArray &samples)
    {
        m_samples.setData(samples);
        m_samples.open(QIODevice::ReadOnly);
        m_sink.start(&m_samples);
        m_input = &m_samples;
        return isStarted();
    }

    qsizetype bytesFree() const override { return m_sink.bytesFree(); }
    qsizetype write(const QByteArray &samples) override
    {
        return m_input ? static_cast<qsizetype>(std::max<qint64>(0, m_input->write(samples))) : 0;
    }
    void setVolume(double volume) override { m_sink.setVolume(volume); }
    bool isPlaying() const override { return m_sink.state() == QAudio::ActiveState; }

private:
    bool isStarted()
    {
        if (!m_input || m_sink.error() != QAudio::NoError)
            return false;
        // Idle only means that the device has played all there was. Stopped with an error means that it is
        // gone.
        connect(
            &m_sink, &QAudioSink::stateChanged, this,
            [this] {
                if (m_sink.state() == QAudio::StoppedState && m_sink.error() != QAudio::NoError)
                    emit failed();
            },
            Qt::QueuedConnection);
        return true;
    }

    QBuffer m_samples;
    QAudioSink m_sink;
    QPointer<QIODevice> m_input;
};

base::Result<std::unique_ptr<QtSoundDevice>> made(int rate, int channels)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const QString what = QStringLiteral("open the sound output %1").arg(device.description());
    if (device.isNull())
        return base::fail(base::ErrorKind::NotFound, what);
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Int16);
    if (!device.isFormatSupported(format))
        return base::fail(base::ErrorKind::Unsupported, what);
    return std::make_unique<QtSoundDevice>(device, format);
}

base::Error notOpened(const QtSoundDevice &device)
{
    return {base::ErrorKind::Internal, QStringLiteral("open the sound output %1").arg(device.name()), {}};
}

} // namespace

SoundDevice::Opened SoundDevice::open(int rate, int channels, std::chrono::milliseconds buffer)
{
    auto device = made(rate, channels);
    if (!device)
        return tl::unexpected(device.error());
    if (!(*device)->startTaking(buffer))
        return tl::unexpected(notOpened(**device));
    return std::move(*device);
}

SoundDevice::Opened SoundDevice::playWhole(int rate, int channels, const QByteArray &samples)
{
    auto device = made(rate, channels);
    if (!device)
        return tl::unexpected(device.error());
    if (!(*device)->startPlaying(samples))
        return tl::unexpected(notOpened(**device));
    return std::move(*device);
}

class SoundDevices::Watch
{
public:
    explicit Watch(SoundDevices &owner)
    {
        QObject::connect(&m_devices, &QMediaDevices::audioOutputsChanged, &owner, &SoundDevices::changed);
    }

private:
    QMediaDevices m_devices;
};

SoundDevices::SoundDevices(QObject *parent)
    : QObject(parent)
    , m_watch(std::make_unique<Watch>(*this))
{
}

SoundDevices::~SoundDevices() = default;

QString SoundDevices::defaultName()
{
    return QMediaDevices::defaultAudioOutput().description();
}

QByteArray SoundDevices::defaultId()
{
    return QMediaDevices::defaultAudioOutput().id();
}

} // namespace videoguard::console

#endif
