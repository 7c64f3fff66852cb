// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/changes_parser.h"
#include "app/sync/engine_step.h"

#include <QTimer>

namespace videoguard::sync {

/// One pull of one database: asks what database it is, then page after page of its changes with bodies until
/// there are no more. The next page is under way while one is written; memory is one page and the rows of
/// the next, whatever the database holds. Once; on the sync thread; `done` may delete it by `deleteLater`
/// only.
class Pull : public QObject
{
public:
    struct Options {
        int pageRows = 1000;
        bool probe = true;                     ///< ask first whether it is still the same database
        std::chrono::milliseconds longPoll{0}; ///< > 0: the first page waits for changes, at most so long
    };
    struct Hooks {
        std::function<void(const PageResult &, qint64 pending)> page; ///< after each transaction
        std::function<void()> done;
    };
    Pull(CouchClient &client, Ledger &ledger, PageWriter &writer, const base::Clock &clock, Feed feed,
         Options options, Hooks hooks, QObject *parent = nullptr);

    void start();
    /// Neither hook is called any more.
    void stop();
    [[nodiscard]] const StepOutcome &outcome() const { return m_outcome; }
    [[nodiscard]] const Checkpoint &checkpoint() const { return m_durable; }
    /// The long poll reached its bound and the server said nothing.
    [[nodiscard]] bool wasIdle() const { return m_idle; }

private:
    void probe();
    void takeProbe(const CouchAnswer &answer);
    void request(bool longPoll);
    [[nodiscard]] bool takeRow(IncomingDocument &&row);
    void takeEnd(const CouchAnswer &answer);
    [[nodiscard]] bool write(std::vector<IncomingDocument> rows, const std::optional<Checkpoint> &checkpoint);
    void finish();

    CouchClient &m_client;
    Ledger &m_ledger;
    PageWriter &m_writer;
    const base::Clock &m_clock;
    Feed m_feed;
    Options m_options;
    Hooks m_hooks;
    QTimer m_bound;
    StepOutcome m_outcome;
    Checkpoint m_durable; ///< as it stands in the ledger
    QByteArray m_since;   ///< of the page that is under way, ahead of `m_durable`
    std::unique_ptr<ChangesParser> m_parser;
    std::vector<IncomingDocument> m_rows;
    qsizetype m_rowBytes = 0;
    qint64 m_pending = -1;
    quint64 m_ticket = 0;
    bool m_idle = false;
    bool m_ended = false;
    bool m_restarted = false; ///< from the start, after the server did not know our sequence
};

} // namespace videoguard::sync
