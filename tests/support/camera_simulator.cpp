// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/camera_simulator.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>

namespace videoguard::test {
namespace {

using namespace std::chrono_literals;

constexpr auto kStartLimit = 30s;
constexpr auto kAnswerLimit = 10s;
const QString kPasswordVariable = QStringLiteral("VIDEOGUARD_CAMERAS_PASSWORD");

} // namespace

CameraSimulator::CameraSimulator()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

CameraSimulator::~CameraSimulator()
{
    stop();
}

bool CameraSimulator::start(const QStringList &arguments, const QString &user, const QString &password)
{
    const QString zero = QStringLiteral("0");
    QStringList all{QStringLiteral("--exit-with-stdin"), QStringLiteral("--port"), zero,
                    QStringLiteral("--rtsps-port"), zero};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!user.isEmpty()) {
        all << QStringLiteral("--user") << user << QStringLiteral("--password-env") << kPasswordVariable;
        environment.insert(kPasswordVariable, password);
    }
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(VIDEOGUARD_CAMERAS), all + arguments);
    const QString ready = readLine(kStartLimit);
    static const QRegularExpression kReady(QStringLiteral("^ready rtsp=(\\d+) rtsps=(\\d+) control=(\\d+)$"));
    const QRegularExpressionMatch match = kReady.match(ready);
    if (!match.hasMatch()) {
        m_error =
            QStringLiteral("the camera simulator did not start: %1 %2").arg(m_process.errorString(), ready);
        stop();
        return false;
    }
    m_port = match.captured(1).toInt();
    m_rtspsPort = match.captured(2).toInt();
    m_controlPort = match.captured(3).toInt();
    return true;
}

void CameraSimulator::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QStringList CameraSimulator::mount(const QString &path, const QString &file, const QStringList &options)
{
    const QStringList parts = QStringList{path + QLatin1Char('=') + file} + options;
    return {QStringLiteral("--mount"), parts.join(QLatin1Char(','))};
}

QString CameraSimulator::footage(const QString &name)
{
    const QDir source(QStringLiteral(VIDEOGUARD_SOURCE_DIR));
    for (const QString &folder :
         {QStringLiteral("tests/data/video"), QStringLiteral("tests/data/video/broken"),
          QStringLiteral("resources/demo/footage")}) {
        const QFileInfo file(source.filePath(folder + QLatin1Char('/') + name));
        if (file.isFile())
            return file.absoluteFilePath();
    }
    return {};
}

QString CameraSimulator::control(const QString &command)
{
    m_process.write(command.toUtf8() + '\n');
    return readLine(kAnswerLimit);
}

double CameraSimulator::figure(const QString &name, const QString &mount)
{
    const QString answer = control(QStringLiteral("stats ") + mount);
    for (const QString &part : answer.split(QLatin1Char(' '))) {
        if (part.startsWith(name + QLatin1Char('=')))
            return part.mid(name.size() + 1).toDouble();
    }
    return -1;
}

QString CameraSimulator::url(const QString &path) const
{
    return QStringLiteral("rtsp://127.0.0.1:%1%2").arg(m_port).arg(path);
}

QString CameraSimulator::rtspsUrl(const QString &path) const
{
    return QStringLiteral("rtsps://127.0.0.1:%1%2").arg(m_rtspsPort).arg(path);
}

QString CameraSimulator::mjpegUrl(const QString &path) const
{
    return QStringLiteral("http://127.0.0.1:%1/mjpeg%2").arg(m_controlPort).arg(path);
}

QString CameraSimulator::readLine(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (!m_process.canReadLine()) {
        const auto left = static_cast<int>(deadline.remainingTime());
        if (left <= 0 || !m_process.waitForReadyRead(left))
            return QString::fromUtf8(m_process.readAllStandardOutput()).trimmed();
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

} // namespace videoguard::test
