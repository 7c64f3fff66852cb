// SPDX-License-Identifier: EUPL-1.2
#include "app/console/settings_effects.h"

#include "app/console/alarm_desk.h"
#include "app/console/audio_output.h"
#include "app/console/stream_pool.h"

namespace videoguard::console {

SettingsEffects::SettingsEffects(Settings &settings, StreamPool &pool, AudioOutput &audio, AlarmDesk &alarms,
                                 QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_pool(pool)
    , m_audio(audio)
    , m_alarms(alarms)
{
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith(QLatin1String("wall/")))
            takeWall();
        else if (key.startsWith(QLatin1String("alarms/")))
            takeAlarms();
    });
    takeWall();
    takeAlarms();
}

void SettingsEffects::takeWall()
{
    m_pool.setHardwareDecode(m_settings.isOn(QStringLiteral("wall/hardwareDecode")));
    m_pool.setGrace(std::chrono::seconds(m_settings.value(QStringLiteral("wall/keepOpen")).toInt()));
    m_audio.setVolume(m_settings.value(QStringLiteral("wall/volume")).toInt() / 100.0);
}

void SettingsEffects::takeAlarms()
{
    const auto seconds = [this](const char *key) {
        return std::chrono::seconds(m_settings.value(QLatin1String(key)).toInt());
    };
    const auto minutes = [this](const char *key) {
        return std::chrono::minutes(m_settings.value(QLatin1String(key)).toInt());
    };
    AlarmLimits limits;
    limits.tone = m_settings.isOn(QStringLiteral("alarms/tone"));
    limits.mute = minutes("alarms/mute");
    limits.lostAfter = seconds("alarms/lost");
    limits.escalateHigh = seconds("alarms/escalateHigh");
    limits.escalateMedium = minutes("alarms/escalateMedium");
    limits.syncAfter = minutes("alarms/sync");
    limits.clockJump = seconds("alarms/clock");
    m_alarms.setLimits(limits);
}

} // namespace videoguard::console
