// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sound_device.h"

#if !defined(Q_OS_WIN) && !defined(VIDEOGUARD_QT_MULTIMEDIA)

namespace videoguard::console {

namespace {

base::Error noOutput()
{
    return {base::ErrorKind::NotFound, QStringLiteral("open the sound output"),
            QStringLiteral("built without Qt Multimedia")};
}

} // namespace

SoundDevice::Opened SoundDevice::open(int, int, std::chrono::milliseconds)
{
    return tl::unexpected(noOutput());
}

SoundDevice::Opened SoundDevice::playWhole(int, int, const QByteArray &)
{
    return tl::unexpected(noOutput());
}

class SoundDevices::Watch
{
};

SoundDevices::SoundDevices(QObject *parent)
    : QObject(parent)
{
}

SoundDevices::~SoundDevices() = default;

QString SoundDevices::defaultName()
{
    return {};
}

QByteArray SoundDevices::defaultId()
{
    return {};
}

} // namespace videoguard::console

#endif
