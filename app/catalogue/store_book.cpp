// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/folding.h"
#include "app/catalogue/store_tables.h"

#include <QJsonDocument>

namespace videoguard::catalogue {

using base::Result;

namespace {

constexpr int kLongestChain = 8; // of successors; a ring of them must not hang us

QStringList nameWords(const Partner &partner)
{
    return foldedWords(partner.nameLv) + foldedWords(partner.nameLt) + foldedWords(partner.nameEn);
}

} // namespace

bool PartnerBook::actsFor(const QString &partnerId, const QString &ownerId) const
{
    QString id = ownerId;
    for (int i = 0; i < kLongestChain && !id.isEmpty(); ++i) {
        if (id == partnerId)
            return true;
        const auto found = byId.constFind(id);
        id = found == byId.cend() ? QString() : partners[std::size_t(*found)].successorId;
    }
    return false;
}

QStringList PartnerBook::withPredecessors(const QString &partnerId) const
{
    QStringList all{partnerId};
    for (const Partner &partner : partners) {
        if (partner.id != partnerId && actsFor(partnerId, partner.id))
            all += partner.id;
    }
    return all;
}

Result<qint64> Store::Tables::dataVersion()
{
    auto ask = loan(QStringLiteral("PRAGMA data_version"));
    if (!ask)
        return tl::unexpected(ask.error());
    if (const auto row = (*ask)->step(); !row)
        return tl::unexpected(row.error());
    return (*ask)->integer(0);
}

Result<qint64> Store::Tables::cameraCount(bool withRetired)
{
    // Every camera has one owner, so their counts add up without reading the table.
    auto ask =
        loan(QStringLiteral("SELECT ifnull(sum(CASE word WHEN 'z' THEN ? * cameras ELSE cameras END), 0) "
                            "FROM word WHERE word = 'z' OR (word >= 'o' AND word < 'p')"));
    if (!ask)
        return tl::unexpected(ask.error());
    if (const auto row = (*ask)->bind(1, withRetired ? 0 : -1).step(); !row)
        return tl::unexpected(row.error());
    return (*ask)->integer(0);
}

Result<const PartnerBook *> Store::Tables::book()
{
    const auto version = dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (m_bookVersion != *version) {
        if (const auto read = readBook(); !read)
            return tl::unexpected(read.error());
        m_bookVersion = *version;
    }
    return &m_book;
}

Result<void> Store::Tables::readBook()
{
    PartnerBook book;
    auto rows = loan(QStringLiteral("SELECT document FROM partner ORDER BY slug"));
    if (!rows)
        return tl::unexpected(rows.error());
    Result<bool> row = (*rows)->step();
    for (; row && *row; row = (*rows)->step()) {
        auto partner = parsePartner(QJsonDocument::fromJson((*rows)->text(0).toUtf8()).object());
        if (!partner)
            return tl::unexpected(partner.error());
        book.byId.insert(partner->id, qsizetype(book.partners.size()));
        book.partners.push_back(std::move(*partner));
    }
    if (!row)
        return tl::unexpected(row.error());

    auto numbers = loan(QStringLiteral("SELECT number, id FROM identity"));
    if (!numbers)
        return tl::unexpected(numbers.error());
    for (row = (*numbers)->step(); row && *row; row = (*numbers)->step()) {
        const QString id = (*numbers)->text(1);
        book.numbers.insert(id, (*numbers)->integer(0));
        book.ids.insert((*numbers)->integer(0), id);
    }
    if (!row)
        return tl::unexpected(row.error());

    auto own = loan(QStringLiteral("SELECT value FROM meta WHERE key = 'own_partner'"));
    if (!own)
        return tl::unexpected(own.error());
    const auto there = (*own)->step();
    if (!there)
        return tl::unexpected(there.error());
    if (*there)
        book.ownPartner = (*own)->text(0);

    std::vector<std::pair<QString, qint64>> alphabet;
    for (const Partner &partner : book.partners) {
        const auto number = book.numbers.constFind(partner.id);
        if (number == book.numbers.cend())
            continue;
        alphabet.emplace_back(sortKeyOf(partner.name()), *number);
        QStringList words;
        QString id = partner.id;
        for (int i = 0; i < kLongestChain && book.byId.contains(id); ++i) {
            const Partner &one = book.partners[std::size_t(book.byId[id])];
            words += nameWords(one);
            id = one.successorId;
        }
        words.removeDuplicates();
        book.words.insert(*number, words);
    }
    std::sort(alphabet.begin(), alphabet.end());
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        book.order.insert(alphabet[i].second, int(i));
    m_book = std::move(book);
    return {};
}

Result<void> Store::Tables::refreshWords()
{
    {
        auto ask = loan(QStringLiteral("SELECT value FROM meta WHERE key = 'words_version'"));
        if (!ask)
            return tl::unexpected(ask.error());
        const auto there = (*ask)->step();
        if (!there)
            return tl::unexpected(there.error());
        if (*there && (*ask)->text(0).toInt() == kWordsVersion)
            return {};
    }
    return atomically([&]() -> Result<void> {
        if (auto emptied = m_database.execute(QStringLiteral(
                "INSERT INTO camera_search (camera_search) VALUES ('delete-all'); DELETE FROM word;"
                "DELETE FROM camera_words"));
            !emptied)
            return emptied;
        auto rows = loan(QStringLiteral(
            "SELECT c.row, c.owner, d.document FROM camera c JOIN camera_document d ON d.row = c.row"));
        if (!rows)
            return tl::unexpected(rows.error());
        WordCounts counts;
        Result<bool> row = (*rows)->step();
        for (; row && *row; row = (*rows)->step()) {
            const CameraRecord camera(QJsonDocument::fromJson((*rows)->blob(2)).object());
            const QByteArray words = withOwner(wordsOf(camera), (*rows)->integer(1));
            if (auto done = writeWords((*rows)->integer(0), words, nullptr, counts); !done)
                return done;
        }
        if (!row)
            return tl::unexpected(row.error());
        if (auto counted = addCounts(counts); !counted)
            return counted;
        return m_database.execute(
            QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES ('words_version', '%1')")
                .arg(kWordsVersion));
    });
}

Result<void> Store::Tables::markOwn()
{
    forgetBook();
    const auto known = book();
    if (!known)
        return tl::unexpected(known.error());
    QStringList owners;
    if (!(*known)->ownPartner.isEmpty()) {
        for (const QString &id : (*known)->withPredecessors((*known)->ownPartner)) {
            if (const auto number = (*known)->numbers.constFind(id); number != (*known)->numbers.cend())
                owners += QString::number(*number);
        }
    }
    const QString in = QStringLiteral("owner IN (%1)").arg(owners.join(u','));
    return m_database.execute(QStringLiteral("UPDATE camera SET own = (%1) WHERE own <> (%1)").arg(in));
}

} // namespace videoguard::catalogue
