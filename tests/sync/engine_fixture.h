// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/database/database.h"
#include "app/sync/engine.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::test {

/// Whether a call succeeded; prints what went wrong.
template<typename T>
[[nodiscard]] bool worked(const base::Result<T> &result)
{
    if (!result)
        UNSCOPED_INFO(base::describe(result.error()).toStdString());
    return result.has_value();
}

[[nodiscard]] inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
[[nodiscard]] inline QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// Documents in one table; those of a foreign owner are refused. A record is the document without its
/// underscore members; a tombstone removes it.
class TableCollection : public sync::Collection
{
public:
    TableCollection(database::Database &database, sync::Ledger &ledger)
        : m_database(database)
        , m_ledger(ledger)
    {
        m_rules.bookkeeping = {QStringLiteral("rev"), QStringLiteral("updated_at")};
        m_rules.together = {{QStringLiteral("lat"), QStringLiteral("lon")}};
    }

    base::Result<std::vector<sync::Verdict>>
    apply(const sync::Feed &feed, std::span<const sync::IncomingDocument> documents, bool first) override;
    base::Result<void> forget(const sync::Feed &feed, const QStringList &ids) override;
    base::Result<QByteArray> outgoing(const sync::Feed &feed, const QString &id) override;
    base::Result<QStringList> outgoingIds(const sync::Feed &feed) override;
    /// `named`, and those that the documents of the directory name ("database", "owner").
    base::Result<std::vector<sync::Feed>> feeds() override;
    const sync::MergeRules &mergeRules() const override { return m_rules; }

    [[nodiscard]] std::optional<QJsonObject> record(const sync::Feed &feed, const QString &id);
    void keep(qint64 feed, const QString &id, const QByteArray &body); ///< without the outbox
    [[nodiscard]] int count(const sync::Feed &feed);

    std::vector<sync::Feed> named;
    bool brokenDisk = false; ///< the next page cannot be written
    int firsts = 0;          ///< documents that came with `first`
    int applied = 0;         ///< documents, unchanged ones too

private:
    database::Database &m_database;
    sync::Ledger &m_ledger;
    sync::MergeRules m_rules;
};

/// Short delays, so that failures pass within a test.
[[nodiscard]] sync::Engine::Timing quickTiming();

/// One installation: file, books, records, engine.
class TestConsole
{
public:
    /// `path` ":memory:" or a file that survives the object, as a killed program leaves it.
    explicit TestConsole(const QString &path = QStringLiteral(":memory:"),
                         const sync::Engine::Timing &timing = quickTiming());

    sync::Feed addFeed(const QString &database, bool own, sync::FeedKind kind = sync::FeedKind::Catalogue,
                       const QString &owner = QStringLiteral("talsi"));
    [[nodiscard]] sync::Feed feed(const QString &database);
    void start(const QUrl &server, const QString &user = QStringLiteral("admin"),
               const QByteArray &password = "secret");
    /// Starts or asks again, and waits until everything was asked.
    [[nodiscard]] bool sync(std::chrono::milliseconds limit = std::chrono::seconds(20));
    /// A local edit: record and outbox in one transaction.
    void edit(const sync::Feed &feed, const QString &id, const QJsonObject &body);
    void remove(const sync::Feed &feed, const QString &id);
    [[nodiscard]] std::vector<sync::OutboxItem> outbox(const sync::Feed &feed);
    [[nodiscard]] QJsonObject record(const sync::Feed &feed, const QString &id);
    [[nodiscard]] std::optional<sync::FeedState> state(const QString &database) const;

    std::unique_ptr<database::Database> database;
    std::unique_ptr<sync::Ledger> ledger;
    std::unique_ptr<TableCollection> collection;
    std::unique_ptr<sync::Engine> engine;
    int settled = 0;
    std::vector<sync::Round> rounds;
    QStringList changed; ///< ids of documentsChanged
};

} // namespace videoguard::test
