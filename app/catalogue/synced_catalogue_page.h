// SPDX-License-Identifier: EUPL-1.2
/// Private to the catalogue: one page of documents on its way into the store.
#pragma once

#include "app/catalogue/incoming_check_stream.h"
#include "app/catalogue/store_tables.h"
#include "app/sync/collection.h"
#include "app/sync/ledger.h"

namespace videoguard::catalogue {

/// Whose a database is, as far as what it holds depends on it. Read once a page.
class FeedView
{
public:
    [[nodiscard]] static base::Result<FeedView> make(Store &store, const sync::Feed &feed);

    [[nodiscard]] const PartnerBook &book() const { return m_book; }
    /// Ids of its partner and of those that went into it.
    [[nodiscard]] const QSet<QString> &owners() const { return m_owners; }
    [[nodiscard]] const QSet<QString> &ownOwners() const { return m_ownOwners; }
    /// The record is newer in the database of what became of this partner, or waits to go there.
    [[nodiscard]] base::Result<bool> isSuperseded(const QString &id) const;
    /// Another database has it too: what is gone from here is not gone.
    [[nodiscard]] base::Result<bool> livesElsewhere(const QString &id) const;

private:
    explicit FeedView(Store &store)
        : m_store(&store)
    {
    }
    [[nodiscard]] base::Result<bool> isIn(const std::vector<qint64> &feeds, const QString &id) const;

    Store *m_store;
    PartnerBook m_book;
    QSet<QString> m_owners;
    QSet<QString> m_ownOwners;
    std::vector<qint64> m_successors; ///< catalogue feeds of what became of the partner
    std::vector<qint64> m_others;     ///< all other catalogue feeds
    qint64 m_ownFeed = 0;             ///< the own catalogue, when it is one of the successors'
};

/// Applies the documents of one page; inside a transaction, which an error has to roll back.
class SyncedPage
{
public:
    SyncedPage(Store &store, const sync::Feed &feed, FeedView view, bool first);

    [[nodiscard]] base::Result<std::vector<sync::Verdict>>
    apply(std::span<const sync::IncomingDocument> documents);

private:
    using Verdict = base::Result<sync::Verdict>;
    [[nodiscard]] Verdict take(const sync::IncomingDocument &document, CheckedDocument &checked);
    [[nodiscard]] Verdict takeCamera(const QString &id, CheckedDocument &checked);
    [[nodiscard]] Verdict takeCentre(const IncomingRecord &record);
    [[nodiscard]] Verdict takePartner(const IncomingRecord &record);
    [[nodiscard]] Verdict takePosition(const IncomingRecord &record);
    [[nodiscard]] Verdict takeTombstone(const QString &id, const IncomingRecord &record);
    [[nodiscard]] Verdict retire(const KeptCamera &kept, const CameraRecord &before,
                                 const IncomingRecord &record);
    [[nodiscard]] Verdict removeCentre(const QString &id);
    [[nodiscard]] Verdict withdrawPartner(const QString &id);
    /// Row, history and news of a camera that changed; `after` may be empty for a new one of a first load.
    [[nodiscard]] Verdict write(const CameraRecord *before, const KeptCamera *kept, const CameraRecord &after,
                                const CameraEntry &entry);
    [[nodiscard]] base::Result<void> writePartner(const Partner &partner);
    [[nodiscard]] base::Result<void> tell(NewsItem item);
    [[nodiscard]] base::Result<void> tellReported(const QString &partnerId, const QString &id,
                                                  const QString &name);
    [[nodiscard]] base::Result<void> end();

    Store &m_store;
    Store::Tables &m_tables;
    const sync::Feed &m_feed;
    FeedView m_view;
    const bool m_first;
    const qint64 m_now_us;
    WordCounts m_counts;
    int m_loaded = 0; ///< changes of a first load, told as one
    bool m_hasNews = false;
    bool m_hasPartners = false;
};

} // namespace videoguard::catalogue
