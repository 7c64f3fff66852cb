// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/page_writer.h"

#include "app/sync/page_writer_own.h"
#include "app/sync/page_writer_revisions.h"

#include <QSet>

#include <algorithm>

namespace videoguard::sync {

using base::ErrorKind;
using base::Result;

namespace {

constexpr qsizetype kKeptOfRefused_bytes = 64 * 1024;

/// A document that comes twice in one page counts as the younger of the two.
void keepYoungest(std::vector<IncomingDocument> &rows)
{
    QHash<QString, std::size_t> places;
    places.reserve(static_cast<qsizetype>(rows.size()));
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const auto place = places.constFind(rows[i].id); place != places.constEnd()) {
            if (!isOlder(rows[*place].rev, rows[i]))
                rows[*place] = std::move(rows[i]);
            continue;
        }
        places.insert(rows[i].id, kept);
        if (kept != i)
            rows[kept] = std::move(rows[i]);
        ++kept;
    }
    rows.resize(kept);
}

bool sameLeaves(QStringList one, QStringList other)
{
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

KnownDocument knownFrom(const Feed &feed, const IncomingDocument &row)
{
    return {row.rev, row.deleted, row.conflicts, feed.own ? row.body : QByteArray()};
}

} // namespace

struct PageWriter::Taken {
    IncomingDocument shown;
    /// Of the own database, where what is shown may be a merge: the server's document.
    KnownDocument known;
};

Result<PageResult> PageWriter::write(const Feed &feed, std::vector<IncomingDocument> rows, PageMode mode,
                                     bool first, const std::optional<Checkpoint> &checkpoint)
{
    PageResult page;
    page.seen = static_cast<int>(rows.size());
    keepYoungest(rows);
    const auto written = m_ledger.atomically([&]() -> Result<void> {
        std::vector<Taken> taken;
        taken.reserve(rows.size());
        for (IncomingDocument &row : rows) {
            if (const auto done = take(feed, row, mode, taken, page); !done)
                return done;
        }
        if (const auto done = apply(feed, taken, first, page); !done)
            return done;
        return checkpoint ? m_ledger.setCheckpoint(feed.number, *checkpoint) : Result<void>();
    });
    if (!written)
        return tl::unexpected(written.error());
    return page;
}

Result<void> PageWriter::take(const Feed &feed, IncomingDocument &row, PageMode mode,
                              std::vector<Taken> &taken, PageResult &page)
{
    if (row.id.startsWith(u'_') || row.id.isEmpty())
        return {};
    if (row.rev.isEmpty() && !row.leaves.isEmpty())
        row.rev = row.leaves.first();
    const auto known = m_ledger.known(feed.number, row.id);
    if (!known)
        return tl::unexpected(known.error());
    if (row.leaves.isEmpty())
        row.conflicts = known->conflicts; // asked for by name: nothing was said of other leaves
    const bool unchanged = known->rev == row.rev && sameLeaves(known->conflicts, row.conflicts);
    const bool asked = mode == PageMode::Comparison;
    if ((unchanged && !(feed.own && asked)) || (!asked && isOlder(known->rev, row)))
        return {};
    if (row.deleted && row.body.isEmpty())
        row.body = tombstone(row.id, row.rev).body;
    if (row.body.isEmpty()) {
        return refuse(feed, row, Refusal::TooLarge,
                      QStringLiteral("larger than a document may be, or not sent"), page);
    }
    if (!feed.own) {
        KnownDocument next = knownFrom(feed, row);
        taken.push_back({std::move(row), std::move(next)});
        return {};
    }
    const auto shown = OwnRows(m_ledger, m_collection).take(feed, *known, row, mode, page);
    if (!shown)
        return tl::unexpected(shown.error());
    if (*shown) {
        taken.push_back({**shown, knownFrom(feed, row)});
        return {};
    }
    return m_ledger.setKnown(feed.number, row.id, knownFrom(feed, row));
}

Result<void> PageWriter::apply(const Feed &feed, std::vector<Taken> &taken, bool first, PageResult &page)
{
    if (taken.empty())
        return {};
    std::vector<IncomingDocument> documents;
    documents.reserve(taken.size());
    for (Taken &one : taken)
        documents.push_back(std::move(one.shown));
    const auto verdicts = m_collection.apply(feed, documents, first);
    if (!verdicts)
        return tl::unexpected(verdicts.error());
    if (verdicts->size() != documents.size())
        return base::fail(ErrorKind::Internal, QStringLiteral("apply a page"));
    const auto counts = m_ledger.counts(feed.number);
    if (!counts)
        return tl::unexpected(counts.error());
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const Verdict &verdict = (*verdicts)[i];
        if (verdict.changed) {
            ++page.received;
            page.changed.append(documents[i].id);
        }
        if (const auto kept = m_ledger.setKnown(feed.number, documents[i].id, taken[i].known); !kept)
            return kept;
        if (verdict.refused) {
            const auto kept = refuse(feed, documents[i], *verdict.refused, verdict.cause, page);
            if (!kept)
                return kept;
        } else if (counts->refused > 0) {
            if (const auto freed = m_ledger.unrefuse(feed.number, documents[i].id); !freed)
                return freed;
        }
    }
    return {};
}

Result<void> PageWriter::refuse(const Feed &feed, const IncomingDocument &row, Refusal why,
                                const QString &cause, PageResult &page)
{
    ++page.refused;
    RefusedDocument refused;
    refused.feed = feed.number;
    refused.id = row.id;
    refused.rev = row.rev.isNull() ? QStringLiteral("") : row.rev;
    refused.why = why;
    refused.cause = cause.isNull() ? QStringLiteral("") : cause;
    refused.body = row.body.left(kKeptOfRefused_bytes);
    refused.at_us = m_clock.wall().sinceEpoch.count();
    if (const auto kept = m_ledger.refuse(refused); !kept || row.rev.isEmpty())
        return kept;
    return m_ledger.setKnown(feed.number, row.id, knownFrom(feed, row));
}

Result<PageResult> PageWriter::writeLost(const Feed &feed, const QStringList &ids)
{
    PageResult page;
    const auto written = m_ledger.atomically([&]() -> Result<void> {
        if (!feed.own) {
            if (const auto forgotten = m_collection.forget(feed, ids); !forgotten)
                return forgotten;
        }
        for (const QString &id : ids) {
            const auto done = feed.own
                                  ? OwnRows(m_ledger, m_collection).lost(feed, id, page)
                                  : m_ledger.forgetKnown(feed.number, id).and_then([&]() -> Result<void> {
                                        return m_ledger.unrefuse(feed.number, id);
                                    });
            if (!done)
                return done;
        }
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    if (!feed.own) {
        page.received = static_cast<int>(ids.size());
        page.changed = ids;
    }
    return page;
}

} // namespace videoguard::sync
