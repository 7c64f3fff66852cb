// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"
#include "app/catalogue/news.h"
#include "app/catalogue/partner.h"
#include "app/catalogue/query.h"
#include "app/catalogue/validation.h"

#include <functional>
#include <memory>

namespace videoguard::database {
class Database;
}
namespace videoguard::sync {
class Ledger;
}

namespace videoguard::catalogue {

struct CameraEntry;

/// One line of a record's history, kept here only.
struct HistoryEntry {
    qint64 at_us = 0; ///< UTC
    QString by;       ///< function or account; "import", "sync" for those
    int revision = 0;
    QStringList fields; ///< paths that changed; empty for a new record
    QByteArray before;  ///< the document as it was; empty for a new record
};

struct SavedFilter {
    QString id;
    QString name;
    Query query;
};

/// Who writes, for history and `updated_by`.
struct Author {
    QString name;
    QString
        partnerId; ///< only cameras of this partner may be written; empty = anything (import of demo, sync)
};

/// catalogue.db: documents whole beside typed columns, FTS5 over folded words, R*Tree over positions. One
/// object, one thread; several objects on one file may read and write at the same time (WAL).
///
/// Errors of every function besides its own: those of `database::Database`.
class Store
{
public:
    /// Opens or makes the file. Errors: Unsupported (newer file), Corrupt, Denied, Full.
    [[nodiscard]] static base::Result<std::unique_ptr<Store>>
    open(const QString &path, const base::Clock &clock = base::systemClock());
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // Partners and centres: small, read whole.
    [[nodiscard]] base::Result<std::vector<Partner>> partners();
    [[nodiscard]] base::Result<void> savePartner(const Partner &partner);
    [[nodiscard]] base::Result<std::vector<MonitoringCentre>> centres();
    [[nodiscard]] base::Result<void> saveCentre(const MonitoringCentre &centre);
    /// The partner this installation belongs to; its cameras are "own". Empty at first. Changing it marks all
    /// cameras anew.
    [[nodiscard]] base::Result<QString> ownPartner();
    [[nodiscard]] base::Result<void> setOwnPartner(const QString &partnerId);

    // Cameras.
    [[nodiscard]] base::Result<std::optional<CameraRecord>> camera(const QString &id);
    [[nodiscard]] base::Result<std::vector<CameraRecord>> cameras(const QStringList &ids);
    [[nodiscard]] base::Result<std::optional<CameraRow>> rowOf(const QString &id);
    /// In the order asked; rows that are gone are left out.
    [[nodiscard]] base::Result<std::vector<CameraRow>> rows(const std::vector<qint64> &rows);
    [[nodiscard]] base::Result<std::vector<std::pair<qint64, geo::ViewGeometry>>>
    views(const std::vector<qint64> &rows);
    [[nodiscard]] base::Result<qint64> count();

    /// Validates, checks uniqueness of reference (within its owner) and call number (within a centre), raises
    /// `rev` and `updated_at`, writes record and history. Returns the record as stored. Errors: Denied (not
    /// the author's own camera), Conflict (the stored revision is not the one this record was read at, or
    /// reference or call number taken: the cause names the other camera), Corrupt (validation errors; ask
    /// `validate`).
    [[nodiscard]] base::Result<CameraRecord> save(const CameraRecord &camera, const Author &author);
    /// All or nothing.
    [[nodiscard]] base::Result<std::vector<CameraRecord>> saveAll(const std::vector<CameraRecord> &cameras,
                                                                  const Author &author);
    /// Takes documents as they are (import, demo, partner's copy): no raise of revision, invalid ones are
    /// stored with their findings counted. In one transaction with its index; `progress` gets the number done
    /// and may return false to cancel (nothing is kept then; Cancelled). Existing records of the same id are
    /// replaced.
    [[nodiscard]] base::Result<int> load(const std::vector<CameraRecord> &cameras, const Author &author,
                                         const std::function<bool(int)> &progress = {});
    [[nodiscard]] base::Result<int> removeDemo();
    [[nodiscard]] base::Result<std::vector<HistoryEntry>> history(const QString &cameraId);
    /// Grows with every record that anybody changes in the file, from whichever process.
    [[nodiscard]] base::Result<qint64> lastChange();

    // Finding.
    /// The first rows that match. `withTotal` false saves counting them (total -1).
    [[nodiscard]] base::Result<Page> find(const Query &query, bool withTotal = true);
    /// Rows of all that match, sorted by row number; nullopt: the query narrows nothing.
    [[nodiscard]] base::Result<std::optional<std::vector<qint64>>> matching(const Query &query);
    /// Rows whose position lies inside, at most `limit`.
    [[nodiscard]] base::Result<std::vector<qint64>> inside(const geo::Bounds &bounds, int limit = 10'000);
    /// Rows whose coverage may reach this place: position within `reach_m`.
    [[nodiscard]] base::Result<std::vector<qint64>> near(geo::Position place, double reach_m);
    [[nodiscard]] base::Result<CameraPoints> points();

    [[nodiscard]] base::Result<std::vector<SavedFilter>> savedFilters();
    [[nodiscard]] base::Result<void> saveFilter(const SavedFilter &filter);
    [[nodiscard]] base::Result<void> removeFilter(const QString &id);

    // Synchronisation: what is saved of an own camera that is no demonstration goes into the outbox in the
    // same transaction, once the own database is known.
    /// The books of synchronisation in this file, on this connection.
    [[nodiscard]] sync::Ledger &ledger();
    /// Newest first.
    [[nodiscard]] base::Result<std::vector<NewsItem>> news(const NewsQuery &query);
    [[nodiscard]] base::Result<int> unreadNews();
    /// These, or all when the list is empty.
    [[nodiscard]] base::Result<void> markNewsRead(const std::vector<qint64> &numbers, bool read = true);
    /// Newest report of each unit.
    [[nodiscard]] base::Result<std::vector<UnitPosition>> unitPositions();
    /// A report of an own unit: kept here and put into the outbox of the own positions database. Errors:
    /// Denied (not the own partner's unit), NotFound (no positions database: only kept here).
    [[nodiscard]] base::Result<void> reportPosition(const UnitPosition &position);

    class Tables; ///< private to the store's own files and to SyncedCatalogue
    [[nodiscard]] Tables &tables() { return *m_tables; }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

private:
    Store(std::unique_ptr<database::Database> database, const base::Clock &clock);
    struct LoadState;
    [[nodiscard]] base::Result<CameraRecord> saveOne(const CameraRecord &camera, const Author &author);
    /// Puts what changed for the others into the outbox. `before` null: a new record.
    [[nodiscard]] base::Result<void> enqueue(const CameraRecord *before, const CameraRecord &stored,
                                             const Author &author);
    [[nodiscard]] base::Result<void> enqueue(const MonitoringCentre &centre);
    [[nodiscard]] base::Result<void> loadOne(const CameraRecord &camera, const CameraEntry &entry,
                                             const Author &author, LoadState &state);
    std::unique_ptr<database::Database> m_database;
    std::unique_ptr<Tables> m_tables;
    const base::Clock &m_clock;
    std::unique_ptr<sync::Ledger> m_ledger; ///< goes before the connection
};

} // namespace videoguard::catalogue
