// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/sync/recorded_accounts.h"

#include <QJsonObject>

#include <map>

namespace videoguard::test {

/// One database as Apache CouchDB 3.5 answers where the PouchDB family does not: text as sequences and null
/// between them, `pending`, an error for a sequence it never gave, failure rows, 413 for a whole batch with
/// the connection closed, 400 for an unknown underscore field, `_local` without a revision, another
/// `instance_start_time` after it was created anew. In memory; single leaves only.
class RecordedCouch
{
public:
    /// A sentence refuses the document, an empty one takes it.
    using Validator = std::function<QString(const QByteArray &user, const QJsonObject &document)>;

    explicit RecordedCouch(QString database);

    RecordedAccounts accounts; ///< none: everybody may do everything
    Validator validator;
    qsizetype largestDocument_bytes = 8'000'000;
    RecordedServer server;

    void store(const QString &id, const QJsonObject &body); ///< past all checks
    void purge(const QString &id);
    void createAnew();                                           ///< empty, with sequences from the start
    [[nodiscard]] QJsonObject document(const QString &id) const; ///< with _id, _rev; empty = none, or deleted
    [[nodiscard]] int strangeSequences() const { return m_strange; } ///< `since` that it never gave
    [[nodiscard]] QStringList localDocuments() const { return m_local.keys(); }

private:
    struct Document {
        QString rev;
        QJsonObject body;
        bool deleted = false;
        int sequence = 0;
    };
    RecordedAnswer answer(const RecordedRequest &request);
    RecordedAnswer changes(const RecordedRequest &request);
    RecordedAnswer bulkDocs(const RecordedRequest &request, const QByteArray &user);
    RecordedAnswer allDocs(const RecordedRequest &request);
    RecordedAnswer local(const RecordedRequest &request, const QString &id);
    [[nodiscard]] QJsonObject write(const QJsonObject &document, const QByteArray &user);
    [[nodiscard]] QString sequence(int number) const;
    [[nodiscard]] static QJsonObject whole(const QString &id, const Document &document);
    void put(const QString &id, QJsonObject body);

    QString m_database;
    std::map<QString, Document> m_documents;
    QHash<QString, QByteArray> m_local;
    int m_last = 0;
    int m_created = 1;
    int m_purges = 0;
    int m_strange = 0;
};

} // namespace videoguard::test
