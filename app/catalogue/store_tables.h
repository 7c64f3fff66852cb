// SPDX-License-Identifier: EUPL-1.2
/// Private to the store: the statements that more than one of its files needs.
#pragma once

#include "app/catalogue/camera_entry.h"
#include "app/catalogue/partner.h"
#include "app/catalogue/store.h"
#include "app/database/database.h"

#include <QHash>
#include <QSet>

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace videoguard::catalogue {

/// A kept statement on loan: reset when it goes, so that it holds no row and no lock.
class Loan
{
public:
    explicit Loan(database::Statement *statement)
        : m_statement(statement)
    {
    }
    Loan(Loan &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Loan &operator=(Loan &&) = delete;
    Loan(const Loan &) = delete;
    ~Loan()
    {
        if (m_statement)
            m_statement->reset();
    }
    database::Statement *operator->() const { return m_statement; }
    database::Statement &operator*() const { return *m_statement; }

private:
    database::Statement *m_statement;
};

/// Partners as search and ownership need them, read anew when somebody changed the file.
struct PartnerBook {
    std::vector<Partner> partners;
    QHash<QString, qsizetype> byId;
    QHash<QString, qint64> numbers;   ///< identity.number by id
    QHash<qint64, QString> ids;       ///< and back
    QHash<qint64, QStringList> words; ///< folded words of an owner's names and of what became of it
    QHash<qint64, int> order;         ///< place of an owner in the alphabet
    QString ownPartner;

    /// `owner` and every partner that went into it, at any remove.
    [[nodiscard]] QStringList withPredecessors(const QString &partnerId) const;
    /// Whether `partnerId` is `owner` or what became of it.
    [[nodiscard]] bool actsFor(const QString &partnerId, const QString &ownerId) const;
};

/// What stands in the file for one camera, as far as replacing it needs to know.
struct KeptCamera {
    qint64 row = 0;
    QByteArray document;
    QByteArray words;
};

/// How many cameras gained or lost a word within one transaction.
class WordCounts
{
public:
    /// Adds `change` to every word of a camera's words.
    void add(const QByteArray &words, qint64 change);

private:
    friend class Store::Tables;
    /// A word is met many times and stored once: it is looked up without a text made for it.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
    };
    std::unordered_map<std::string, qint64, Hash, std::equal_to<>> m_changes;
};

class Store::Tables
{
public:
    explicit Tables(database::Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] database::Database &database() { return m_database; }
    /// Prepared once, then kept.
    [[nodiscard]] base::Result<Loan> loan(const QString &sql);

    /// The book as of now. Valid until the next call of any function here.
    [[nodiscard]] base::Result<const PartnerBook *> book();
    /// One transaction; what was remembered of the file is forgotten with it.
    [[nodiscard]] base::Result<void> atomically(const std::function<base::Result<void>()> &work);

    /// How many cameras there are, by the counts of words.
    [[nodiscard]] base::Result<qint64> cameraCount(bool withRetired = true);

    /// The number of an id, made when it has none yet.
    [[nodiscard]] base::Result<qint64> numberOf(const QString &id);
    [[nodiscard]] base::Result<QString> idOf(qint64 number);

    [[nodiscard]] base::Result<std::optional<KeptCamera>> kept(const QString &id);
    /// Writes a camera new (`before` null) or over what was there; returns its row. `own` decides the column.
    [[nodiscard]] base::Result<qint64> write(const CameraEntry &entry, const KeptCamera *before, bool own,
                                             WordCounts &counts);
    [[nodiscard]] base::Result<void> remove(const KeptCamera &camera, WordCounts &counts);
    [[nodiscard]] base::Result<void> addCounts(const WordCounts &counts);
    [[nodiscard]] base::Result<void> note(qint64 row, const HistoryEntry &entry);
    /// The newest report of a unit takes the place of the one before.
    [[nodiscard]] base::Result<void> writePosition(const UnitPosition &position);
    /// The indexes of `camera` and `history`, away and back again, as the schema has them.
    [[nodiscard]] base::Result<void> dropIndexes();
    [[nodiscard]] base::Result<void> makeIndexes();
    /// Errors: Conflict, the cause naming the camera that has the reference or call number already.
    [[nodiscard]] base::Result<void> checkUnique(const CameraRecord &camera);
    /// Reads all words anew when they were folded by another version.
    [[nodiscard]] base::Result<void> refreshWords();
    /// Marks every camera as own or not after partners or the own one changed.
    [[nodiscard]] base::Result<void> markOwn();

private:
    void forgetBook() { m_bookVersion = -1; }
    [[nodiscard]] base::Result<qint64> dataVersion();
    [[nodiscard]] base::Result<qint64> freshRow();
    [[nodiscard]] base::Result<void> readBook();
    [[nodiscard]] base::Result<void> deleteRow(QLatin1String table, qint64 row);
    [[nodiscard]] base::Result<qint64> writeRow(const CameraEntry &entry, qint64 row, qint64 owner, bool own);
    [[nodiscard]] base::Result<void> writeWords(qint64 row, const QByteArray &words, const KeptCamera *before,
                                                WordCounts &counts);
    [[nodiscard]] base::Result<void> writePlace(qint64 row, const std::optional<geo::Position> &position,
                                                bool replacing);
    [[nodiscard]] base::Result<void> writeCentres(qint64 row, const QStringList &centres,
                                                  const KeptCamera *before);

    database::Database &m_database;
    std::unordered_map<QString, database::Statement> m_statements;
    PartnerBook m_book;
    qint64 m_bookVersion = -1;
    /// The greatest row that was given within the transaction that runs; none: ask the file.
    std::optional<qint64> m_lastRow;
    bool m_inTransaction = false;
    QStringList m_indexes;            ///< CREATE statements of those that dropIndexes() took away
    QHash<QString, qint64> m_numbers; ///< numbers never change, so they are kept for ever
    QHash<qint64, QString> m_ids;
};

/// A read transaction: every statement until it goes sees one state of the file.
class ReadScope
{
public:
    explicit ReadScope(database::Database &database);
    ~ReadScope();
    ReadScope(const ReadScope &) = delete;
    ReadScope &operator=(const ReadScope &) = delete;
    [[nodiscard]] const base::Result<void> &begun() const { return m_begun; }

private:
    database::Database &m_database;
    base::Result<void> m_begun;
};

/// The columns of a CameraRow in a SELECT, and reading them back from column 0 on; the owner is a number.
inline constexpr int kOwnerColumn = 8;
[[nodiscard]] const QString &rowColumns();
[[nodiscard]] CameraRow readRow(const database::Statement &statement);

/// 1e-7 degrees, as camera_place holds them.
[[nodiscard]] qint64 placeUnits(double degrees);

} // namespace videoguard::catalogue
