// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/fault_proxy.h"

#include "tests/support/fault_connection.h"

#include <QHostAddress>
#include <QMutex>
#include <QPointer>
#include <QTcpServer>
#include <QThread>

#include <random>
#include <stdexcept>

namespace videoguard::test {

/// Lives on the proxy's thread, but for what the mutex guards.
class FaultProxy::Private : public QObject
{
public:
    Private(QUrl upstream, quint32 seed)
        : server(std::move(upstream))
        , random(seed)
    {
    }

    bool listen()
    {
        if (!listener) {
            listener = new QTcpServer(this);
            connect(listener, &QTcpServer::newConnection, this, &Private::accept);
        }
        if (!listener->listen(QHostAddress::LocalHost, port))
            return false;
        port = listener->serverPort();
        return true;
    }

    void goOffline()
    {
        listener->close();
        for (const QPointer<FaultConnection> &connection : std::exchange(connections, {})) {
            if (connection)
                connection->abort();
        }
    }

    void accept()
    {
        while (QTcpSocket *client = listener->nextPendingConnection()) {
            connections.removeIf([](const QPointer<FaultConnection> &one) { return one.isNull(); });
            connections.append(new FaultConnection(
                client, server,
                [this](const QByteArray &method, const QByteArray &target) { return draw(method, target); },
                [this] {
                    const QMutexLocker lock(&mutex);
                    ++done;
                },
                this));
        }
    }

    FaultPlan draw(const QByteArray &method, const QByteArray &target)
    {
        const QMutexLocker lock(&mutex);
        seen.append(QString::fromLatin1(method + ' ' + target.split('?').first()));
        // All are drawn each time, so that one chance more does not change what the others do.
        std::uniform_real_distribution<double> chance(0, 1);
        const auto hit = [&](double probability) { return chance(random) < probability; };
        const std::pair<double, FaultPlan::End> ends[] = {{faults.cutRequest, FaultPlan::End::CutRequest},
                                                          {faults.serverError, FaultPlan::End::ServerError},
                                                          {faults.htmlPage, FaultPlan::End::HtmlPage},
                                                          {faults.tooMany, FaultPlan::End::TooMany},
                                                          {faults.lostReply, FaultPlan::End::LostReply},
                                                          {faults.cutBody, FaultPlan::End::CutBody}};
        FaultPlan plan;
        for (const auto &[probability, end] : ends) {
            if (hit(probability) && plan.end == FaultPlan::End::None)
                plan.end = end;
        }
        plan.duplicate = hit(faults.duplicateRows);
        plan.reorder = hit(faults.reorderRows);
        const bool late = hit(faults.delay);
        const double share = chance(random);
        if (late)
            plan.delay = std::chrono::milliseconds(
                1 + static_cast<qint64>(share * static_cast<double>(faults.mostDelay.count())));
        plan.seed = static_cast<quint32>(random());
        return plan;
    }

    QThread thread;
    QUrl server;
    QTcpServer *listener = nullptr;
    QList<QPointer<FaultConnection>> connections;
    quint16 port = 0;

    mutable QMutex mutex; // guards what follows
    std::mt19937 random;
    Faults faults;
    QStringList seen;
    int done = 0;
};

FaultProxy::FaultProxy(const QUrl &server, quint32 seed)
    : d(std::make_unique<Private>(server, seed))
{
    d->moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("fault-proxy"));
    d->thread.start();
    bool listening = false;
    QMetaObject::invokeMethod(
        d.get(), [&] { listening = d->listen(); }, Qt::BlockingQueuedConnection);
    if (!listening)
        throw std::runtime_error("the fault proxy cannot listen on 127.0.0.1");
}

FaultProxy::~FaultProxy()
{
    QMetaObject::invokeMethod(
        d.get(),
        [this] {
            d->goOffline();
            qDeleteAll(d->findChildren<FaultConnection *>(QString(), Qt::FindDirectChildrenOnly));
            delete d->listener;
        },
        Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

QUrl FaultProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->port));
}

void FaultProxy::setFaults(const Faults &faults)
{
    const QMutexLocker lock(&d->mutex);
    d->faults = faults;
}

void FaultProxy::setOffline(bool offline)
{
    bool listening = true;
    QMetaObject::invokeMethod(
        d.get(),
        [&] {
            if (offline)
                d->goOffline();
            else if (!d->listener->isListening())
                listening = d->listen();
        },
        Qt::BlockingQueuedConnection);
    if (!listening)
        throw std::runtime_error("the fault proxy cannot listen on its port again");
}

int FaultProxy::requests() const
{
    const QMutexLocker lock(&d->mutex);
    return static_cast<int>(d->seen.size());
}

int FaultProxy::faultsDone() const
{
    const QMutexLocker lock(&d->mutex);
    return d->done;
}

QStringList FaultProxy::seen() const
{
    const QMutexLocker lock(&d->mutex);
    return d->seen;
}

void FaultProxy::resetCounts()
{
    const QMutexLocker lock(&d->mutex);
    d->seen.clear();
    d->done = 0;
}

} // namespace videoguard::test
