// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/seed_file.h"

#include "app/sync/couch_gzip.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace videoguard::sync {

using base::ErrorKind;
using base::Result;

namespace {

constexpr char kSchemaSql[] =
#include "app/sync/seed_schema.sql"
    ;
constexpr auto kStreamVersion = QDataStream::Qt_6_0;

base::Error broken(const QString &cause)
{
    return {ErrorKind::Corrupt, QStringLiteral("read a seed"), cause};
}

Result<qint64> pragma(database::Database &database, const QString &sql)
{
    auto query = database.prepare(sql);
    if (!query)
        return tl::unexpected(query.error());
    const auto row = query->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? query->integer(0) : 0;
}

} // namespace

QByteArray packed(const std::vector<SeedDocument> &documents)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(kStreamVersion);
    for (const SeedDocument &document : documents)
        stream << document.id.toUtf8() << document.rev.toUtf8() << document.conflicts.join(u'\n').toUtf8()
               << document.body;
    return gzipped(bytes);
}

Result<std::vector<SeedDocument>> unpacked(const QByteArray &page)
{
    QByteArray bytes;
    Gunzip gunzip;
    const auto state = gunzip.add(page, [&bytes](const QByteArray &piece) {
        bytes += piece;
        return bytes.size() <= kLargestSeedPage_bytes;
    });
    if (state != Gunzip::State::Complete)
        return tl::unexpected(broken(QStringLiteral("a page cannot be unpacked")));
    QDataStream stream(bytes);
    stream.setVersion(kStreamVersion);
    std::vector<SeedDocument> documents;
    while (!stream.atEnd()) {
        QByteArray id, rev, conflicts, body;
        stream >> id >> rev >> conflicts >> body;
        if (stream.status() != QDataStream::Ok || id.isEmpty() || rev.isEmpty())
            return tl::unexpected(broken(QStringLiteral("a page is cut off")));
        documents.push_back({QString::fromUtf8(id), QString::fromUtf8(rev),
                             QString::fromUtf8(conflicts).split(u'\n', Qt::SkipEmptyParts), body});
    }
    return documents;
}

QByteArray digestOf(const QByteArray &page)
{
    return QCryptographicHash::hash(page, QCryptographicHash::Sha256);
}

QString seedWord(FeedKind kind)
{
    switch (kind) {
    case FeedKind::Directory:
        return QStringLiteral("directory");
    case FeedKind::Catalogue:
        return QStringLiteral("catalogue");
    case FeedKind::Positions:
        break;
    }
    return {};
}

std::optional<FeedKind> seedKind(const QString &word)
{
    for (const FeedKind kind : {FeedKind::Directory, FeedKind::Catalogue}) {
        if (seedWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

const database::Schema &seedSchema()
{
    static const database::Schema schema{kSeedVersion, QString::fromUtf8(kSchemaSql), {}};
    return schema;
}

base::Error asCorrupt(base::Error error)
{
    const bool ofTheFile = error.kind == ErrorKind::Internal || error.kind == ErrorKind::Full ||
                           error.kind == ErrorKind::Cancelled;
    if (ofTheFile)
        error.kind = ErrorKind::Corrupt;
    return error;
}

Result<std::unique_ptr<database::Database>> openSeed(const QString &file)
{
    database::Database::ReadLimits limits;
    limits.value_bytes = int(kLargestSeedPage_bytes) + 1024 * 1024;
    auto database = database::Database::openReadOnly(file, limits);
    if (!database)
        return database;
    const auto application = pragma(**database, QStringLiteral("PRAGMA application_id"));
    if (!application)
        return tl::unexpected(asCorrupt(application.error()));
    if (*application != kSeedApplicationId)
        return tl::unexpected(broken(QStringLiteral("%1 is no seed").arg(file)));
    const auto version = (*database)->userVersion();
    if (!version)
        return tl::unexpected(asCorrupt(version.error()));
    if (*version > kSeedVersion)
        return base::fail(ErrorKind::Unsupported, QStringLiteral("read a seed"),
                          QStringLiteral("%1 is of version %2").arg(file).arg(*version));
    if (*version < 1)
        return tl::unexpected(broken(QStringLiteral("%1 has no version").arg(file)));
    return database;
}

} // namespace videoguard::sync
