// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace videoguard::console {

/// A store that is used on a thread of its own, in the order asked: `ask` runs work there and brings the
/// result back to the thread that made this object.
template<typename Store>
class StoreThread : public QObject
{
public:
    StoreThread(std::unique_ptr<Store> store, const QString &name)
        : m_store(std::move(store))
        , m_worker(new QObject)
    {
        m_worker->moveToThread(&m_thread);
        m_thread.setObjectName(name);
        m_thread.start();
    }
    /// Work that has not begun is dropped, unless it was `mustRun`.
    ~StoreThread() override
    {
        m_closing.store(true);
        // Behind what is waiting already.
        QMetaObject::invokeMethod(
            m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
        m_thread.wait();
        delete m_worker;
    }

    /// Runs `work(Store &)` there, then `done(result)` here; `done` is dropped when `context` is gone by
    /// then.
    template<typename Work, typename Done>
    void ask(QObject *context, Work work, Done done)
    {
        post(false, [this, context = QPointer<QObject>(context), work = std::move(work),
                     done = std::move(done)](Store &store) mutable {
            auto result = work(store);
            QMetaObject::invokeMethod(
                this,
                [context, done = std::move(done), result = std::move(result)]() mutable {
                    if (context)
                        done(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }
    /// Runs also when the program ends meanwhile: what must not be lost.
    void mustRun(std::function<void(Store &)> work) { post(true, std::move(work)); }

private:
    void post(bool always, std::function<void(Store &)> work)
    {
        QMetaObject::invokeMethod(
            m_worker,
            [this, always, work = std::move(work)] {
                if (always || !m_closing.load())
                    work(*m_store);
            },
            Qt::QueuedConnection);
    }

    std::unique_ptr<Store> m_store;
    QThread m_thread;
    QObject *m_worker;
    std::atomic<bool> m_closing = false;
};

} // namespace videoguard::console
