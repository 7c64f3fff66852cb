// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/ledger.h"
#include "tests/database/fixture.h"

namespace videoguard::test {

/// Stands still until it is moved.
class LedgerClock final : public base::Clock
{
public:
    [[nodiscard]] base::SteadyTime steady() const override { return {}; }
    [[nodiscard]] base::WallTime wall() const override { return now; }
    base::WallTime now{std::chrono::microseconds(1'700'000'000'000'000)};
};

/// A ledger in a fresh database with an own feed and a partner's.
struct Books {
    explicit Books(const QString &path = QStringLiteral(":memory:"))
        : database(taken(database::Database::open(path, database::Schema{1, sync::ledgerSchemaSql(), {}})))
        , ledger(*database, clock, {})
    {
        own = taken(ledger.saveFeed({0, QStringLiteral("catalogue-lv-talsi"), sync::FeedKind::Catalogue,
                                     QStringLiteral("org-talsi"), true}));
        partner = taken(ledger.saveFeed({0, QStringLiteral("catalogue-lt-plunge"), sync::FeedKind::Catalogue,
                                         QStringLiteral("org-plunge"), false}));
    }

    /// The server has this.
    void serverHas(const QString &id, const QString &rev, const QByteArray &body, bool deleted = false)
    {
        require(ledger.setKnown(own.number, id, {rev, deleted, {}, body}));
    }
    void enqueue(const QString &id, const QByteArray &body,
                 const QString &author = QStringLiteral("Duty officer"))
    {
        require(ledger.enqueue(own, id, body, author));
    }
    /// The edit of this document that waits; it must be there.
    [[nodiscard]] sync::OutboxItem edit(const QString &id)
    {
        const auto item = taken(ledger.outboxOf(own.number, id));
        REQUIRE(item);
        return *item;
    }
    [[nodiscard]] bool hasEdit(const QString &id)
    {
        return taken(ledger.outboxOf(own.number, id)).has_value();
    }

    LedgerClock clock;
    std::unique_ptr<database::Database> database;
    sync::Ledger ledger;
    sync::Feed own, partner;
};

} // namespace videoguard::test
