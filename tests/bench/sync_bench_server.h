// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/camera_record.h"
#include "tests/support/peer_process.h"

#include <QJsonObject>

namespace videoguard::bench {

/// A partner of the benchmark and its databases.
struct BenchTown {
    QString slug, id, name;
    int documents = 0;
    int first = 0; ///< number of its first camera: no two towns have the same one
    [[nodiscard]] QString database() const { return QStringLiteral("catalogue-") + slug; }
};

/// The server that is measured against: one given by its address, or the test peer, started here with the
/// databases of earlier runs. Blocking requests, no event loop.
class BenchServer
{
public:
    QUrl url; ///< empty: the peer
    QString user = QStringLiteral("admin");
    QString password;

    /// Starts the peer where no server was given, and fills what is not there. Never touches a directory that
    /// holds others' documents (Conflict). `quick`: a tenth of the documents.
    [[nodiscard]] base::Result<void> prepare(bool quick);
    [[nodiscard]] const BenchTown &large() const { return m_large; } ///< 100,000 documents
    [[nodiscard]] const std::vector<BenchTown> &seventeen() const { return m_seventeen; } ///< 2,000 each
    [[nodiscard]] const BenchTown &small() const { return m_small; } ///< 500, written to by `visible`
    [[nodiscard]] QString name() const { return m_name; } ///< "express-pouchdb 4.2.0", "CouchDB 3.5.0"

    [[nodiscard]] test::PlainAnswer ask(const QByteArray &method, const QString &path,
                                        const QByteArray &body = {}) const;
    /// The last sequences of all pages of a feed, as text for the URL.
    [[nodiscard]] base::Result<QByteArrayList> pagesOf(const QString &database, int rows) const;
    /// Writes a new text into `count` documents of the large town.
    [[nodiscard]] base::Result<void> change(int count, int round) const;

private:
    [[nodiscard]] base::Result<void> fill(const BenchTown &town) const;
    [[nodiscard]] base::Result<void> fillDirectory(const std::vector<BenchTown> &towns) const;

    test::PeerProcess m_peer;
    BenchTown m_large, m_small;
    std::vector<BenchTown> m_seventeen;
    QString m_name;
};

} // namespace videoguard::bench
