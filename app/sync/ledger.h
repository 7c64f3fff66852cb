// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"
#include "app/sync/sync_types.h"

#include <QHash>

#include <functional>
#include <memory>

namespace videoguard::database {
class Database;
class Statement;
} // namespace videoguard::database

namespace videoguard::sync {

/// The tables of sync_schema.sql, for the schema of the file that they are laid into.
[[nodiscard]] QString ledgerSchemaSql();

/// What is known of one document of a feed.
struct KnownDocument {
    QString rev; ///< winner; empty: not known
    bool deleted = false;
    QStringList conflicts;
    QByteArray body; ///< raw, own databases only
};

/// What a document counts for its partner.
struct FeedCounts {
    int outboxWaiting = 0; ///< Waiting and Sending
    int outboxConflicts = 0;
    int outboxRejected = 0;
    int refused = 0;
    int forks = 0; ///< documents with conflicting leaves on the server
};

/// The books of synchronisation in a collection's own file: feeds with their checkpoints, documents with
/// their revisions, the outbox, refused documents, rounds. One connection, one thread, shared with the
/// collection's store, so that rows and checkpoint commit together. Others may write the same file through
/// connections of their own: what is read to be changed is read and written inside one `atomically`. Errors:
/// those of `database::Database`; NotFound for the number of a feed that is not there.
class Ledger
{
public:
    /// Runs one transaction; the owner of the connection gives it, so that what it remembers is forgotten
    /// when it is rolled back.
    using Atomically = std::function<base::Result<void>(const std::function<base::Result<void>()> &)>;
    Ledger(database::Database &database, const base::Clock &clock, Atomically atomically);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    [[nodiscard]] base::Result<void> atomically(const std::function<base::Result<void>()> &work);

    // Feeds.
    [[nodiscard]] base::Result<std::vector<Feed>> feeds();
    /// By database name, with its number; nullopt: not there.
    [[nodiscard]] base::Result<std::optional<Feed>> feed(const QString &database);
    [[nodiscard]] base::Result<std::optional<Feed>> ownFeed(FeedKind kind);
    /// New, or changed owner or ownness; returns it with its number. One that becomes the own one is read
    /// from its start again: the bodies of its documents are needed from then on.
    [[nodiscard]] base::Result<Feed> saveFeed(const Feed &feed);
    /// With everything that belongs to it but its outbox; a feed with an outbox is kept (Conflict).
    [[nodiscard]] base::Result<void> removeFeed(qint64 feed);
    [[nodiscard]] base::Result<Checkpoint> checkpoint(qint64 feed);
    [[nodiscard]] base::Result<void> setCheckpoint(qint64 feed, const Checkpoint &checkpoint);
    /// Random, made with the file; a copied or restored file must get a new one (see `renewInstallation`).
    [[nodiscard]] base::Result<QString> installation();
    [[nodiscard]] base::Result<void> renewInstallation();

    // Documents.
    [[nodiscard]] base::Result<KnownDocument> known(qint64 feed, const QString &id);
    [[nodiscard]] base::Result<void> setKnown(qint64 feed, const QString &id, const KnownDocument &document);
    [[nodiscard]] base::Result<void> forgetKnown(qint64 feed, const QString &id);
    [[nodiscard]] base::Result<QHash<QString, QString>> knownRevisions(qint64 feed); ///< id -> rev, live ones
    [[nodiscard]] base::Result<QStringList> forked(qint64 feed);   ///< ids with conflicting leaves
    [[nodiscard]] base::Result<qint64> documentCount(qint64 feed); ///< live ones

    // Outbox.
    /// A local edit of a document of the own database, as it is to be stored (without _id, _rev). Base is
    /// what is known of the server's; an edit that waits already is replaced and keeps its base; one that
    /// says what the server has is taken out. A rejected one waits again; one in conflict stays so until it
    /// says what theirs does. While a sent one has no answer it stays, with what was sent. In the caller's
    /// transaction.
    [[nodiscard]] base::Result<void> enqueue(const Feed &feed, const QString &id, const QByteArray &body,
                                             const QString &author);
    /// In the order of the first edit; `limit` < 0 = all.
    [[nodiscard]] base::Result<std::vector<OutboxItem>> outbox(qint64 feed, int limit = -1);
    /// Those that are to be sent: Sending (asked again) and Waiting.
    [[nodiscard]] base::Result<std::vector<OutboxItem>> outboxToSend(qint64 feed, int limit);
    [[nodiscard]] base::Result<std::optional<OutboxItem>> outboxItem(qint64 number);
    [[nodiscard]] base::Result<std::optional<OutboxItem>> outboxOf(qint64 feed, const QString &id);
    /// By number; one that was withdrawn meanwhile stays away.
    [[nodiscard]] base::Result<void> saveOutbox(const OutboxItem &item);
    [[nodiscard]] base::Result<void> removeOutbox(qint64 number);

    // Refused documents, counts, rounds.
    /// Keeps at most 64 KiB of the body.
    [[nodiscard]] base::Result<void> refuse(const RefusedDocument &document);
    [[nodiscard]] base::Result<void> unrefuse(qint64 feed, const QString &id);
    [[nodiscard]] base::Result<std::vector<RefusedDocument>> refused(qint64 feed);
    [[nodiscard]] base::Result<FeedCounts> counts(qint64 feed);
    /// The newest 2,000 are kept.
    [[nodiscard]] base::Result<void> addRound(const Round &round);
    [[nodiscard]] base::Result<std::vector<Round>> rounds(int limit = 200);
    /// UTC of the last round that went through; 0 = never.
    [[nodiscard]] base::Result<qint64> lastContact(qint64 feed);
    /// UTC of the end of the last round that brought a change; 0 = never.
    [[nodiscard]] base::Result<qint64> lastReceived(qint64 feed);

private:
    class Loan;
    /// Prepared once, then kept. `sql` is a literal.
    [[nodiscard]] base::Result<Loan> loan(const char *sql);
    [[nodiscard]] base::Result<std::vector<OutboxItem>> readOutbox(Loan &find);
    [[nodiscard]] base::Result<std::optional<OutboxItem>> readOne(Loan &find);
    [[nodiscard]] base::Result<void> insertOutbox(const OutboxItem &item);
    [[nodiscard]] base::Result<qint64> number(const char *sql, qint64 feed);
    database::Database &m_database;
    const base::Clock &m_clock;
    Atomically m_atomically;
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace videoguard::sync
