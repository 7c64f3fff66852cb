// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/log.h"
#include "app/catalogue/synced_catalogue.h"
#include "app/console/sync_desk.h"

namespace videoguard::console {

/// What lives on the sync thread: a connection of its own to catalogue.db, the catalogue as a collection, the
/// engine. Made on the GUI thread, used on the sync thread only, and destroyed there.
class SyncDesk::Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(QString file)
        : m_file(std::move(file))
    {
    }

    /// Opens the file at the first call. Errors: those of `Store::open`.
    [[nodiscard]] base::Result<void> open();
    [[nodiscard]] catalogue::Store &store() { return *m_store; }
    [[nodiscard]] sync::Ledger &ledger() { return m_store->ledger(); }
    [[nodiscard]] catalogue::SyncedCatalogue &collection() { return *m_collection; }
    [[nodiscard]] sync::Engine &engine() { return *m_engine; }
    /// For single requests beside the engine (forks); null when not started.
    [[nodiscard]] sync::CouchClient *client() { return m_client.get(); }

    void start(const sync::ServerAccount &account, const QByteArray &password);
    void stop();

    // What a person decided; each in one transaction.
    [[nodiscard]] base::Result<void> resolve(qint64 number, const sync::Merge &decided);
    [[nodiscard]] base::Result<void> withdraw(qint64 number);
    /// Puts own records that were saved since then into the outbox.
    [[nodiscard]] base::Result<int> catchUp(qint64 since_us);
    [[nodiscard]] base::Result<int> exportSeed(const QString &file);
    [[nodiscard]] base::Result<int> importSeed(const QString &file);

signals:
    void stateChanged(const videoguard::sync::EngineState &state);
    void documentsChanged(const videoguard::sync::Feed &feed, const QStringList &ids);
    void outboxChanged();
    void roundEnded();

private:
    /// Shows a version of the server here again.
    [[nodiscard]] base::Result<void> show(const sync::Feed &feed, const QString &id, const QString &rev,
                                          const QByteArray &body);
    [[nodiscard]] base::Result<sync::Feed> feedOf(qint64 number);

    QString m_file;
    std::unique_ptr<catalogue::Store> m_store;
    std::unique_ptr<catalogue::SyncedCatalogue> m_collection;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<sync::CouchClient> m_client;
};

template<typename Work, typename Then>
void SyncDesk::ask(QObject *context, Work work, Then then)
{
    using Answer = std::invoke_result_t<Work, Worker &>;
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, context = QPointer<QObject>(context), work = std::move(work),
         then = std::move(then)]() mutable {
            const auto opened = worker->open();
            Answer answer = opened ? work(*worker) : Answer(tl::unexpected(opened.error()));
            QMetaObject::invokeMethod(
                this,
                [context, then = std::move(then), answer = std::move(answer)] {
                    if (!answer)
                        qCWarning(base::logConsole).noquote() << base::describe(answer.error());
                    if (context)
                        then(answer);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace videoguard::console
