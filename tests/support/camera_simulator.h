// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>

namespace videoguard::test {

/// A running `videoguard-cameras` on free ports of 127.0.0.1: a real RTSP server with real footage, which a
/// test can cut, stall and spoil while it plays. All of it on the thread that made it; no call needs the
/// event loop.
class CameraSimulator
{
public:
    CameraSimulator();
    /// Stops the server.
    ~CameraSimulator();
    CameraSimulator(const CameraSimulator &) = delete;
    CameraSimulator &operator=(const CameraSimulator &) = delete;

    /// Starts it with these arguments (see `videoguard-cameras --help`; ports are added) and waits until it
    /// is ready. With a `user`, every mount without auth=none needs `password`. False: errorString() says
    /// why.
    [[nodiscard]] bool start(const QStringList &arguments, const QString &user = {},
                             const QString &password = {});
    [[nodiscard]] QString errorString() const { return m_error; }
    void stop();

    /// The arguments of one mount: `path` plays `file`, with options such as "start=anywhere" (see --help).
    [[nodiscard]] static QStringList mount(const QString &path, const QString &file,
                                           const QStringList &options = {});
    /// The full path of a file of the test footage or of the demo footage by its name, also of those in
    /// broken/. Empty when there is none.
    [[nodiscard]] static QString footage(const QString &name);

    /// Carries out one command of the control line; returns its answer ("ok", "ok streams=1 ...", "error:
    /// ...") when it has taken effect.
    QString control(const QString &command);
    /// One figure of `stats`, or of `stats MOUNT`: "plays", "refused", "connections",
    /// "cpu_ms_per_stream_second" ... -1 when there is no such figure.
    [[nodiscard]] double figure(const QString &name, const QString &mount = {});

    /// rtsp://127.0.0.1:PORT/PATH, without credentials.
    [[nodiscard]] QString url(const QString &path) const;
    [[nodiscard]] QString rtspsUrl(const QString &path) const;
    /// http://127.0.0.1:PORT/mjpeg/PATH of a mount that plays MJPEG.
    [[nodiscard]] QString mjpegUrl(const QString &path) const;
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int rtspsPort() const { return m_rtspsPort; }
    [[nodiscard]] int controlPort() const { return m_controlPort; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    [[nodiscard]] QString readLine(std::chrono::milliseconds limit);

    QProcess m_process;
    QString m_error;
    int m_port = 0;
    int m_rtspsPort = 0;
    int m_controlPort = 0;
};

} // namespace videoguard::test
