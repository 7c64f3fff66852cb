// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/sound_device.h"

namespace videoguard::console {

/// The tone of a high alarm: 3 s, two pitches in turn. GUI thread.
class AlarmTone : public QObject
{
    Q_OBJECT

public:
    explicit AlarmTone(QObject *parent = nullptr);
    ~AlarmTone() override;

    /// From the beginning; a tone that sounds already goes on. Without a sound device nothing happens but a
    /// line in the log: the strip says it too.
    void play();
    void stop();

    /// Signed 16 bit, mono, 48 kHz. Softened at both ends of each pitch, so that nothing clicks.
    [[nodiscard]] static QByteArray samples();

private:
    std::unique_ptr<SoundDevice> m_device;
};

} // namespace videoguard::console
