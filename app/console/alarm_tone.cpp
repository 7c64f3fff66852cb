// SPDX-License-Identifier: EUPL-1.2
#include "app/console/alarm_tone.h"

#include "app/base/log.h"

#include <cmath>
#include <numbers>

namespace videoguard::console {

namespace {
constexpr int kRate = 48000;
constexpr double kLoudness = 0.35;
constexpr double kBeat_s = 0.5;
constexpr int kBeats = 6;
constexpr double kSoft_s = 0.02;
constexpr std::array<double, 2> kPitches_Hz{880.0, 660.0};
} // namespace

AlarmTone::AlarmTone(QObject *parent)
    : QObject(parent)
{
}

AlarmTone::~AlarmTone() = default;

QByteArray AlarmTone::samples()
{
    const int beat = static_cast<int>(kBeat_s * kRate);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(kBeats) * beat * 2);
    for (int i = 0; i < kBeats * beat; ++i) {
        const double at = static_cast<double>(i % beat) / kRate;
        const double edge = std::min({1.0, at / kSoft_s, (kBeat_s - at) / kSoft_s});
        const double pitch = kPitches_Hz[static_cast<size_t>(i / beat) % kPitches_Hz.size()];
        const double value = kLoudness * edge * std::sin(2 * std::numbers::pi * pitch * at);
        const auto sample = static_cast<qint16>(std::lround(value * 32767));
        bytes.append(reinterpret_cast<const char *>(&sample), sizeof sample);
    }
    return bytes;
}

void AlarmTone::play()
{
    if (m_device && m_device->isPlaying())
        return;
    stop();
    auto device = SoundDevice::playWhole(kRate, 1, samples());
    if (device)
        m_device = std::move(*device);
    else
        qCInfo(base::logConsole) << "no sound device for the alarm's tone";
}

void AlarmTone::stop()
{
    m_device.reset();
}

} // namespace videoguard::console
