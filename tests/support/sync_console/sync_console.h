// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/synced_catalogue.h"
#include "app/sync/engine.h"

#include <QThread>

#include <memory>

namespace videoguard::test {

/// The synchronising part of one console without its window: a store as the screens use it on the thread that
/// made it, and on a thread of its own, as in the program, another connection to the same file with the
/// catalogue as a collection and the engine.
class SyncConsole : public QObject
{
    Q_OBJECT

public:
    struct Setup {
        QString file; ///< catalogue.db, made when it is not there
        sync::ServerAccount account;
        QByteArray password;
        QString ownPartner; ///< id; empty: as the file says
        QStringList only;   ///< databases that are read beside the directory; empty: all
        sync::Engine::Timing timing;
    };
    /// What lives on the sync thread.
    struct Side {
        std::unique_ptr<catalogue::Store> store;
        std::unique_ptr<catalogue::SyncedCatalogue> collection;
        std::unique_ptr<sync::Collection> some; ///< null: all databases
        std::unique_ptr<sync::Engine> engine;
    };

    /// `clock` outlives it. Errors: those of `Store::open`.
    [[nodiscard]] static base::Result<std::unique_ptr<SyncConsole>>
    open(const Setup &setup, const base::Clock &clock = base::systemClock());
    ~SyncConsole() override;

    [[nodiscard]] catalogue::Store &store() { return *m_store; }
    void start();
    void stop(); ///< the requests have ended when it returns
    void syncNow(const QString &database = {});
    void sendNow();
    void setWatched(const QStringList &databases);
    [[nodiscard]] const sync::EngineState &state() const { return m_state; }
    /// How often the engine said that nothing is left to do.
    [[nodiscard]] int settledCount() const { return m_settled; }

    /// Runs `work(Side &)` on the sync thread and waits for its result.
    template<typename Work>
    auto ask(Work work)
    {
        std::invoke_result_t<Work, Side &> result{};
        QMetaObject::invokeMethod(
            m_side, [&] { result = work(m_parts); }, Qt::BlockingQueuedConnection);
        return result;
    }

signals:
    void stateChanged();
    void settled();
    void documentsChanged(const videoguard::sync::Feed &feed, const QStringList &ids);

private:
    explicit SyncConsole(const Setup &setup)
        : m_setup(setup)
    {
    }
    [[nodiscard]] base::Result<void> openSide(const base::Clock &clock);
    void follow();

    Setup m_setup;
    std::unique_ptr<catalogue::Store> m_store;
    QThread m_thread;
    QObject *m_side = nullptr; ///< lives on the sync thread
    Side m_parts;              ///< used there only
    sync::EngineState m_state;
    int m_settled = 0;
};

} // namespace videoguard::test
