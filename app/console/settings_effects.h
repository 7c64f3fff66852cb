// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/settings.h"

namespace videoguard::console {

class AlarmDesk;
class AudioOutput;
class StreamPool;

/// Hands what is set of the wall and the alarms on to whoever does it, at once and with every change. GUI
/// thread.
class SettingsEffects : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    SettingsEffects(Settings &settings, StreamPool &pool, AudioOutput &audio, AlarmDesk &alarms,
                    QObject *parent = nullptr);

private:
    void takeWall();
    void takeAlarms();

    Settings &m_settings;
    StreamPool &m_pool;
    AudioOutput &m_audio;
    AlarmDesk &m_alarms;
};

} // namespace videoguard::console
