// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sound_device.h"

#if defined(Q_OS_WIN) && !defined(VIDEOGUARD_QT_MULTIMEDIA)

#include <QTimer>

#include <cstring>
#include <deque>

#include <windows.h>
// After windows.h, which it needs.
#include <mmsystem.h>

namespace videoguard::console {

namespace {

constexpr int kSampleBytes = 2;
constexpr std::chrono::seconds kLookAgain{2};

QString nameOfDefault()
{
    WAVEOUTCAPSW facts{};
    if (waveOutGetNumDevs() == 0 || waveOutGetDevCapsW(WAVE_MAPPER, &facts, sizeof facts) != MMSYSERR_NOERROR)
        return {};
    return QString::fromWCharArray(facts.szPname);
}

/// Asked, not called back: the device's thread never meets ours.
class WaveOutDevice final : public SoundDevice
{
public:
    WaveOutDevice(const QString &name, HWAVEOUT output, int channels, qsizetype capacity)
        : SoundDevice(name, name.toUtf8())
        , m_output(output)
        , m_frameBytes(kSampleBytes * channels)
        , m_capacity(capacity)
    {
    }
    ~WaveOutDevice() override
    {
        waveOutReset(m_output);
        for (const auto &block : m_blocks)
            waveOutUnprepareHeader(m_output, &block->header, sizeof block->header);
        waveOutClose(m_output);
    }

    qsizetype bytesFree() const override
    {
        qsizetype waiting = 0;
        for (const auto &block : m_blocks) {
            if (!isDone(*block))
                waiting += block->samples.size();
        }
        return std::max<qsizetype>(0, m_capacity - waiting);
    }

    qsizetype write(const QByteArray &samples) override
    {
        dropDone();
        const qsizetype room = bytesFree();
        const qsizetype size = std::min(samples.size(), room) / m_frameBytes * m_frameBytes;
        if (size <= 0 || m_isBroken)
            return 0;
        auto block = std::make_unique<Block>();
        block->samples = softened(samples.left(size));
        block->header.lpData = block->samples.data();
        block->header.dwBufferLength = static_cast<DWORD>(size);
        const bool taken =
            waveOutPrepareHeader(m_output, &block->header, sizeof block->header) == MMSYSERR_NOERROR &&
            waveOutWrite(m_output, &block->header, sizeof block->header) == MMSYSERR_NOERROR;
        if (!taken) {
            waveOutUnprepareHeader(m_output, &block->header, sizeof block->header);
            m_isBroken = true;
            QMetaObject::invokeMethod(this, &SoundDevice::failed, Qt::QueuedConnection);
            return 0;
        }
        m_blocks.push_back(std::move(block));
        return size;
    }

    void setVolume(double volume) override { m_volume = volume; }

    bool isPlaying() const override
    {
        return std::any_of(m_blocks.begin(), m_blocks.end(),
                           [](const auto &block) { return !isDone(*block); });
    }

private:
    struct Block {
        WAVEHDR header{};
        QByteArray samples;
    };

    static bool isDone(const Block &block)
    {
        // The driver's thread writes it.
        return (*const_cast<const volatile DWORD *>(&block.header.dwFlags) & WHDR_DONE) != 0;
    }

    void dropDone()
    {
        while (!m_blocks.empty() && isDone(*m_blocks.front())) {
            waveOutUnprepareHeader(m_output, &m_blocks.front()->header, sizeof(WAVEHDR));
            m_blocks.pop_front();
        }
    }

    /// The device's own volume would be that of every program.
    [[nodiscard]] QByteArray softened(QByteArray samples) const
    {
        if (m_volume >= 1.0)
            return samples;
        char *bytes = samples.data();
        for (qsizetype at = 0; at + kSampleBytes <= samples.size(); at += kSampleBytes) {
            qint16 sample = 0;
            std::memcpy(&sample, bytes + at, sizeof sample);
            sample = static_cast<qint16>(sample * m_volume);
            std::memcpy(bytes + at, &sample, sizeof sample);
        }
        return samples;
    }

    HWAVEOUT m_output;
    int m_frameBytes;
    qsizetype m_capacity;
    double m_volume = 1.0;
    bool m_isBroken = false;
    std::deque<std::unique_ptr<Block>> m_blocks;
};

SoundDevice::Opened opened(int rate, int channels, qsizetype capacity)
{
    const QString name = nameOfDefault();
    const QString what = QStringLiteral("open the sound output %1").arg(name);
    if (name.isEmpty())
        return base::fail(base::ErrorKind::NotFound, what);
    WAVEFORMATEX format{};
    format.wFormatTag = WAVE_FORMAT_PCM;
    format.nChannels = static_cast<WORD>(channels);
    format.nSamplesPerSec = static_cast<DWORD>(rate);
    format.wBitsPerSample = 8 * kSampleBytes;
    format.nBlockAlign = static_cast<WORD>(kSampleBytes * channels);
    format.nAvgBytesPerSec = format.nSamplesPerSec * format.nBlockAlign;
    HWAVEOUT output = nullptr;
    switch (const MMRESULT code = waveOutOpen(&output, WAVE_MAPPER, &format, 0, 0, CALLBACK_NULL)) {
    case MMSYSERR_NOERROR:
        return std::make_unique<WaveOutDevice>(name, output, channels, capacity);
    case WAVERR_BADFORMAT:
        return base::fail(base::ErrorKind::Unsupported, what);
    case MMSYSERR_NODRIVER:
    case MMSYSERR_BADDEVICEID:
        return base::fail(base::ErrorKind::NotFound, what);
    default:
        return base::fail(base::ErrorKind::Internal, what, QStringLiteral("waveOut error %1").arg(code));
    }
}

} // namespace

SoundDevice::Opened SoundDevice::open(int rate, int channels, std::chrono::milliseconds buffer)
{
    return opened(rate, channels, buffer.count() * rate / 1000 * kSampleBytes * channels);
}

SoundDevice::Opened SoundDevice::playWhole(int rate, int channels, const QByteArray &samples)
{
    auto device = opened(rate, channels, samples.size());
    if (device && (*device)->write(samples) != samples.size())
        return base::fail(base::ErrorKind::Internal, QStringLiteral("play a sound"));
    return device;
}

// Windows says it to windows only; a number asked every two seconds costs nothing.
class SoundDevices::Watch
{
public:
    explicit Watch(SoundDevices &owner)
    {
        m_timer.setInterval(kLookAgain);
        QObject::connect(&m_timer, &QTimer::timeout, &owner, [this, &owner] {
            const UINT count = waveOutGetNumDevs();
            if (std::exchange(m_count, count) != count)
                emit owner.changed();
        });
        m_timer.start();
    }

private:
    QTimer m_timer;
    UINT m_count = waveOutGetNumDevs();
};

SoundDevices::SoundDevices(QObject *parent)
    : QObject(parent)
    , m_watch(std::make_unique<Watch>(*this))
{
}

SoundDevices::~SoundDevices() = default;

QString SoundDevices::defaultName()
{
    return nameOfDefault();
}

QByteArray SoundDevices::defaultId()
{
    return nameOfDefault().toUtf8();
}

} // namespace videoguard::console

#endif
