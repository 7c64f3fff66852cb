// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/engine_step.h"
#include "app/sync/push_answer.h"
#include "app/sync/reconcile_rows.h"

#include <QSet>

namespace videoguard::sync {

/// Sends what waits in the outbox of one own database until nothing is left that can go, in batches. Before
/// each the outbox says what is under way, so that neither a lost answer nor the end of the program loses or
/// doubles an edit. Once; sync thread; `done` may delete it by `deleteLater` only.
class Push : public QObject
{
public:
    struct Hooks {
        std::function<void(const PageResult &)> page; ///< documents that were read because of a conflict
        std::function<void()> outbox;                 ///< after each batch
        std::function<void()> done;
    };
    Push(CouchClient &client, Ledger &ledger, PageWriter &writer, const base::Clock &clock, Feed feed,
         Hooks hooks, QObject *parent = nullptr);

    void start();
    /// What is under way stays marked as sent and is asked again at the next start.
    void stop();
    [[nodiscard]] const StepOutcome &outcome() const { return m_outcome; }

private:
    struct Sent {
        qint64 number = 0;
        QString id;
        QString baseRev;
        QByteArray body;    ///< as the outbox has it
        QByteArray text;    ///< as it goes, without _id and _rev
        bool asked = false; ///< was sent before without an answer: may be stored already
    };
    void next();
    [[nodiscard]] base::Result<void> prepare(const std::vector<qint64> &group);
    [[nodiscard]] base::Result<void> mark(OutboxItem item);
    void send();
    void takeAnswer(const CouchAnswer &answer);
    [[nodiscard]] base::Result<void> settle(const std::vector<RowAnswer> &rows);
    [[nodiscard]] base::Result<void> stored(const Sent &sent, const QString &rev);
    [[nodiscard]] base::Result<void> reject(const Sent &sent, const QString &reason);
    [[nodiscard]] base::Result<void> putBack(const Sent &sent, const QString &reason);
    void split(const CouchAnswer &answer);
    void putBackAll(const CouchAnswer &answer);
    void lookAtConflicts();
    void takeConflicts(const CouchAnswer &answer, FetchedDocuments fetched);
    void end();
    void confirm();
    void fail(const base::Error &error);
    void finish();

    CouchClient &m_client;
    Ledger &m_ledger;
    PageWriter &m_writer;
    const base::Clock &m_clock;
    Feed m_feed;
    Hooks m_hooks;
    StepOutcome m_outcome;
    std::vector<Sent> m_batch;                 ///< under way
    std::vector<std::vector<qint64>> m_groups; ///< parts of a batch that failed as a whole
    QHash<qint64, int> m_tries;
    QSet<qint64> m_left;                                  ///< not again in this round
    std::vector<std::pair<Sent, CouchAnswer>> m_suspects; ///< alone answered by 500
    QStringList m_conflicts;
    quint64 m_ticket = 0;
    bool m_ended = false;
};

} // namespace videoguard::sync
