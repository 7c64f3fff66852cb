// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/couch_client.h"
#include "app/sync/sync_types.h"

namespace videoguard::sync {

/// Cuts the rows out of an `_all_docs` answer as it comes; memory is one row. One thread.
class AllDocsRows
{
public:
    using Row = std::function<void(const QByteArray &)>; ///< raw JSON object
    explicit AllDocsRows(Row row)
        : m_row(std::move(row))
    {
    }
    void add(const QByteArray &bytes);
    /// Whether the answer was whole: only then a document that did not come is not there.
    [[nodiscard]] bool isComplete() const { return m_started && m_depth == 0 && !m_broken; }

private:
    Row m_row;
    QByteArray m_kept; ///< of the row that has begun
    int m_depth = 0;
    bool m_inText = false;
    bool m_escaped = false;
    bool m_started = false;
    bool m_broken = false;
};

/// What the server has of some documents at this moment.
struct FetchedDocuments {
    std::vector<IncomingDocument> rows; ///< tombstones too; leaves are not known (empty)
    QStringList missing;                ///< no trace of them
    qint64 bytes = 0;
};
using FetchDone = std::function<void(const CouchAnswer &, FetchedDocuments)>;
/// By one POST to `_all_docs`; at most kFetchedAtOnce ids. Returns a ticket for `cancel`.
quint64 fetchDocuments(CouchClient &client, const Feed &feed, const QStringList &ids, QObject *context,
                       FetchDone done);
inline constexpr qsizetype kFetchedAtOnce = 200;

} // namespace videoguard::sync
