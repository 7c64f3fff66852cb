// SPDX-License-Identifier: EUPL-1.2
#include "app/console/audio_output.h"

#include "app/base/log.h"

namespace videoguard::console {

namespace {

constexpr std::chrono::milliseconds kMostWaiting{500};
/// Of the device's own buffer: enough to bridge a busy event loop, little against the half second.
constexpr std::chrono::milliseconds kDeviceBuffer{150};
constexpr std::chrono::milliseconds kFeed{20};
constexpr std::chrono::seconds kRetry{2};
constexpr int kSampleBytes = 2;

} // namespace

AudioOutput::AudioOutput(QObject *parent)
    : QObject(parent)
{
    m_feed.setInterval(kFeed);
    m_feed.setTimerType(Qt::PreciseTimer);
    connect(&m_feed, &QTimer::timeout, this, &AudioOutput::feed);
}

AudioOutput::~AudioOutput()
{
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream->setAudioWanted(false);
    }
    closeDevice();
}

void AudioOutput::listenTo(media::LiveStream *stream)
{
    if (stream == m_stream && (stream || m_state == State::Silent))
        return;
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream->setAudioWanted(false);
    }
    closeDevice();
    m_stream = stream;
    m_droppedFrames = 0;
    m_notBefore = {};
    setState(stream ? State::Waiting : State::Silent);
    if (!stream)
        return;
    connect(stream, &media::LiveStream::audioReady, this, &AudioOutput::play);
    // By then the pointer is null already, which listenTo(nullptr) does not mind.
    connect(stream, &QObject::destroyed, this, &AudioOutput::stop);
    stream->setAudioWanted(true);
}

void AudioOutput::hear(const media::AudioChunk &chunk)
{
    if (!m_stream)
        play(chunk);
}

void AudioOutput::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_device)
        m_device->setVolume(m_volume);
}

std::chrono::milliseconds AudioOutput::dropped() const
{
    return std::chrono::milliseconds(m_rate > 0 ? m_droppedFrames * 1000 / m_rate : 0);
}

void AudioOutput::play(const media::AudioChunk &chunk)
{
    if (chunk.rate <= 0 || chunk.channels <= 0 || chunk.samples.isEmpty())
        return;
    if (!m_device || chunk.rate != m_rate || chunk.channels != m_channels) {
        closeDevice();
        if (base::systemClock().steady() < m_notBefore || !openDevice(chunk.rate, chunk.channels))
            return;
    }
    m_droppedFrames += m_queue.push(chunk.samples) / (kSampleBytes * m_channels);
    feed();
}

bool AudioOutput::openDevice(int rate, int channels)
{
    if (!m_devices) {
        m_devices = std::make_unique<SoundDevices>();
        connect(m_devices.get(), &SoundDevices::changed, this, &AudioOutput::devicesChanged);
    }
    m_notBefore = base::systemClock().steady() + kRetry;
    auto device = SoundDevice::open(rate, channels, kDeviceBuffer);
    if (!device) {
        const QString name = SoundDevices::defaultName();
        if (device.error().kind == base::ErrorKind::NotFound)
            setState(State::NoDevice, tr("this workstation has no sound output"));
        else if (device.error().kind == base::ErrorKind::Unsupported)
            setState(State::Broken, tr("“%1” cannot play %2 Hz").arg(name).arg(rate));
        else
            setState(State::Broken, tr("“%1” cannot be opened").arg(name));
        return false;
    }
    m_device = std::move(*device);
    m_device->setVolume(m_volume);
    connect(m_device.get(), &SoundDevice::failed, this, &AudioOutput::deviceFailed);
    m_rate = rate;
    m_channels = channels;
    m_queue.reset(rate, kSampleBytes * channels, kMostWaiting);
    m_feed.start();
    setState(State::Playing);
    qCInfo(base::logConsole) << "sound goes to" << m_device->name() << "at" << rate << "Hz," << channels
                             << "channels";
    return true;
}

void AudioOutput::closeDevice()
{
    m_feed.stop();
    m_queue.clear();
    m_device.reset();
}

void AudioOutput::feed()
{
    if (!m_device)
        return;
    while (!m_queue.isEmpty()) {
        const QByteArray samples = m_queue.take(m_device->bytesFree());
        if (samples.isEmpty())
            return;
        const qsizetype written = m_device->write(samples);
        if (written < samples.size()) {
            m_queue.putBack(samples.mid(written));
            return;
        }
    }
}

void AudioOutput::deviceFailed()
{
    closeDevice();
    m_notBefore = base::systemClock().steady() + kRetry;
    setState(State::Broken, tr("the sound output failed"));
}

// The default output follows what the operator plugs in and out.
void AudioOutput::devicesChanged()
{
    if (m_device && SoundDevices::defaultId() == m_device->id())
        return;
    const bool lost = m_device != nullptr;
    closeDevice();
    m_notBefore = {};
    if (!m_stream)
        return;
    if (SoundDevices::defaultName().isEmpty())
        setState(State::NoDevice,
                 lost ? tr("the sound output was unplugged") : tr("this workstation has no sound output"));
    else
        setState(State::Waiting);
}

void AudioOutput::setState(State state, const QString &cause)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
    if (!cause.isEmpty()) {
        qCWarning(base::logConsole).noquote() << "no sound:" << cause;
        emit failed(cause);
    }
}

} // namespace videoguard::console
