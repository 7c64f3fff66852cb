// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/camera_simulator.h"

#include <QThread>

#include <memory>

namespace videoguard::test {

/// The camera simulator on a thread of its own. Qt starts a process by a clone that shares the memory of the
/// calling thread until the program is replaced; ThreadSanitizer's record of that thread is spoilt by it, and
/// would call everything unguarded that the thread locks from then on. This thread does nothing else.
class CameraThread
{
public:
    CameraThread()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        call([this] { m_simulator = std::make_unique<CameraSimulator>(); });
    }
    ~CameraThread()
    {
        call([this] { m_simulator.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    CameraThread(const CameraThread &) = delete;
    CameraThread &operator=(const CameraThread &) = delete;

    [[nodiscard]] bool start(const QStringList &arguments, const QString &user = {},
                             const QString &password = {})
    {
        bool started = false;
        call([&] { started = m_simulator->start(arguments, user, password); });
        return started;
    }
    void stop()
    {
        call([this] { m_simulator->stop(); });
    }
    QString control(const QString &command)
    {
        QString answer;
        call([&] { answer = m_simulator->control(command); });
        return answer;
    }
    [[nodiscard]] double figure(const QString &name)
    {
        double value = 0;
        call([&] { value = m_simulator->figure(name); });
        return value;
    }
    // Set while starting, constant afterwards.
    [[nodiscard]] QString errorString() const { return m_simulator->errorString(); }
    [[nodiscard]] QString url(const QString &path) const { return m_simulator->url(path); }
    [[nodiscard]] QString rtspsUrl(const QString &path) const { return m_simulator->rtspsUrl(path); }
    [[nodiscard]] QString mjpegUrl(const QString &path) const { return m_simulator->mjpegUrl(path); }
    [[nodiscard]] int rtspsPort() const { return m_simulator->rtspsPort(); }

private:
    template<typename Function>
    void call(Function &&function)
    {
        QMetaObject::invokeMethod(&m_context, std::forward<Function>(function), Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<CameraSimulator> m_simulator;
};

} // namespace videoguard::test
