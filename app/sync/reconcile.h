// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/engine_step.h"
#include "app/sync/reconcile_rows.h"

namespace videoguard::sync {

/// Compares one database with what is known of it, by name and revision: what is not on the server any more
/// is forgotten, what differs is read anew. Of the own database nothing is forgotten or put back: it is sent
/// again. Once; sync thread; `done` may delete it by `deleteLater` only.
class Reconcile : public QObject
{
public:
    struct Hooks {
        std::function<void(const PageResult &)> page; ///< after each transaction
        std::function<void()> done;
    };
    Reconcile(CouchClient &client, Ledger &ledger, PageWriter &writer, const base::Clock &clock, Feed feed,
              Hooks hooks, QObject *parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] const StepOutcome &outcome() const { return m_outcome; }

private:
    void compare(const QByteArray &row);
    void takeList(const CouchAnswer &answer);
    void next();
    void takeFetched(const CouchAnswer &answer, FetchedDocuments fetched);
    [[nodiscard]] bool take(const base::Result<PageResult> &page);
    void end();
    void fail(const base::Error &error);
    void finish();

    CouchClient &m_client;
    Ledger &m_ledger;
    PageWriter &m_writer;
    const base::Clock &m_clock;
    Feed m_feed;
    Hooks m_hooks;
    StepOutcome m_outcome;
    AllDocsRows m_list;
    QHash<QString, QString> m_unseen; ///< known documents that the server has not named yet
    QStringList m_wanted;             ///< missing here or of another revision
    quint64 m_ticket = 0;
    bool m_ended = false;
};

} // namespace videoguard::sync
