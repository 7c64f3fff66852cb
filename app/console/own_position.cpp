// SPDX-License-Identifier: EUPL-1.2
#include "app/console/own_position.h"

#include "app/base/log.h"

#include <QFile>
#include <QFileInfo>
#include <QGeoPositionInfoSource>
#include <QNmeaPositionInfoSource>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace videoguard::console {

namespace {

constexpr double kTrailStep_m = 5;
constexpr int kInterval_ms = 1000;

#ifdef Q_OS_UNIX
/// A serial line or pipe, read as bytes come; QFile never says that more is there.
class LineDevice final : public QIODevice
{
public:
    explicit LineDevice(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_fd < 0) {
            setErrorString(qt_error_string(errno));
            return;
        }
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { fetch(); });
    }
    ~LineDevice() override
    {
        m_notifier.reset();
        if (m_fd >= 0)
            ::close(m_fd);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_waiting.size() + QIODevice::bytesAvailable(); }
    bool canReadLine() const override { return m_waiting.contains('\n') || QIODevice::canReadLine(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_waiting.size());
        std::copy_n(m_waiting.constData(), count, data);
        m_waiting.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void fetch()
    {
        constexpr qsizetype kMostWaiting = 64 * 1024; // nobody reads: a device that is no receiver
        char buffer[4096];
        const ssize_t count = ::read(m_fd, buffer, sizeof buffer);
        if (count <= 0) {
            m_notifier->setEnabled(false); // unplugged
            emit readChannelFinished();
            return;
        }
        if (m_waiting.size() + count > kMostWaiting)
            m_waiting.clear();
        m_waiting.append(buffer, count);
        emit readyRead();
    }

    int m_fd;
    QByteArray m_waiting;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
#endif

} // namespace

OwnPosition::OwnPosition(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&preferences, &Preferences::changed, this, [this](const QString &key) {
        if (m_started && key == QLatin1String(kPreference))
            start();
    });
}

OwnPosition::~OwnPosition()
{
    stop();
}

void OwnPosition::stop()
{
    m_source.reset(); // reads the device
    m_device.reset();
}

void OwnPosition::start()
{
    m_started = true;
    stop();
    m_fix.reset();
    m_trail.clear();
    m_problem.clear();
    const QString path = m_preferences.value(QLatin1String(kPreference)).toString();
    if (path.isEmpty())
        m_source.reset(QGeoPositionInfoSource::createDefaultSource(nullptr));
    else if (!openReceiver(path))
        return;
    if (!m_source) // a desktop without location service is nothing to report
        return;
    connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, &OwnPosition::take);
    connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, this,
            [this](QGeoPositionInfoSource::Error error) {
                if (error != QGeoPositionInfoSource::NoError &&
                    error != QGeoPositionInfoSource::UpdateTimeoutError)
                    fail(QStringLiteral("position source error %1").arg(static_cast<int>(error)));
            });
    m_source->setUpdateInterval(kInterval_ms);
    m_source->startUpdates();
    emit changed();
}

bool OwnPosition::openReceiver(const QString &path)
{
    const QFileInfo info(path);
    const bool isRecording = info.isFile();
#ifdef Q_OS_UNIX
    if (!isRecording)
        m_device = std::make_unique<LineDevice>(path);
#endif
    if (!m_device) {
        m_device = std::make_unique<QFile>(path);
        m_device->open(QIODevice::ReadOnly);
    }
    if (!m_device->isOpen()) {
        fail(m_device->errorString());
        m_device.reset();
        return false;
    }
    auto nmea = std::make_unique<QNmeaPositionInfoSource>(
        isRecording ? QNmeaPositionInfoSource::SimulationMode : QNmeaPositionInfoSource::RealTimeMode);
    nmea->setDevice(m_device.get());
    nmea->setUserEquivalentRangeError(5.0); // metres; what a consumer receiver has
    m_source = std::move(nmea);
    return true;
}

void OwnPosition::fail(const QString &why)
{
    qCWarning(base::logConsole) << "own position:" << why;
    m_problem = why;
    m_fix.reset();
    emit changed();
}

void OwnPosition::take(const QGeoPositionInfo &info)
{
    const QGeoCoordinate coordinate = info.coordinate();
    if (!coordinate.isValid())
        return;
    OwnFix fix;
    fix.position = {coordinate.latitude(), coordinate.longitude()};
    if (info.hasAttribute(QGeoPositionInfo::HorizontalAccuracy))
        fix.accuracy_m = info.attribute(QGeoPositionInfo::HorizontalAccuracy);
    if (info.timestamp().isValid())
        fix.at.sinceEpoch = std::chrono::milliseconds(info.timestamp().toMSecsSinceEpoch());
    m_problem.clear();
    m_fix = fix;
    if (m_trail.empty() || geo::distance_m(m_trail.back().position, fix.position) >= kTrailStep_m)
        m_trail.push_back(fix);
    std::erase_if(m_trail, [&](const OwnFix &old) {
        return old.at.isKnown() && fix.at.isKnown() && fix.at - old.at > kTrailAge;
    });
    if (m_trail.size() > kMostTrail)
        m_trail.erase(m_trail.begin());
    emit changed();
}

} // namespace videoguard::console
