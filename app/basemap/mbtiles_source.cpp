// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/mbtiles_source.h"

#include "app/basemap/inflate.h"
#include "app/basemap/vector_tile.h"
#include "app/database/database.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace videoguard::basemap {

using base::ErrorKind;
using base::Result;
using database::Database;

namespace {

constexpr int kMaxTile_bytes = 4 * 1024 * 1024;
constexpr int kMaxMetadata = 200;
constexpr int kDeepest = 24;

Result<std::unique_ptr<Database>> connectionTo(const QString &path)
{
    return Database::openReadOnly(path, {.value_bytes = kMaxTile_bytes, .work = std::chrono::seconds(2)});
}

Result<QHash<QString, QString>> metadataOf(Database &database)
{
    auto query = database.prepare(QStringLiteral("SELECT name, value FROM metadata"));
    if (!query)
        return tl::unexpected(query.error());
    QHash<QString, QString> metadata;
    for (int row = 0; row < kMaxMetadata; ++row) {
        const Result<bool> found = query->step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            break;
        metadata.insert(query->text(0), query->text(1));
    }
    return metadata;
}

/// The tile that comes first, to see what the tiles really are.
Result<QByteArray> anyTile(Database &database)
{
    auto query = database.prepare(QStringLiteral("SELECT tile_data FROM tiles LIMIT 1"));
    if (!query)
        return tl::unexpected(query.error());
    const Result<bool> found = query->step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return base::fail(ErrorKind::Corrupt, QStringLiteral("read the map file"),
                          QStringLiteral("no tiles in it"));
    return query->blob(0);
}

Result<int> zoomFrom(Database &database, const QString &stated, const QString &sql)
{
    bool isNumber = false;
    if (const int zoom = stated.toInt(&isNumber); isNumber)
        return zoom;
    database.allowWork();
    auto query = database.prepare(sql);
    if (!query)
        return tl::unexpected(query.error());
    if (const Result<bool> found = query->step(); !found)
        return tl::unexpected(found.error());
    return static_cast<int>(query->integer(0));
}

/// Metadata is HTML by custom; what stands on the map is plain text.
QString plainText(QString html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    html.replace(tag, QString());
    html.replace(QStringLiteral("&copy;"), QStringLiteral("©"));
    html.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return html.simplified().left(300);
}

geo::Bounds boundsFrom(const QString &text)
{
    const QStringList parts = text.split(u',');
    geo::Bounds bounds{-85.06, -180, 85.06, 180};
    if (parts.size() != 4)
        return bounds;
    std::array<double, 4> numbers{};
    for (qsizetype i = 0; i < 4; ++i) {
        bool isNumber = false;
        numbers[static_cast<size_t>(i)] = parts[i].trimmed().toDouble(&isNumber);
        if (!isNumber)
            return bounds;
    }
    const geo::Bounds stated{numbers[1], numbers[0], numbers[3], numbers[2]};
    return stated.isEmpty() ? bounds : stated;
}

/// nullopt: not a tile of a known kind.
std::optional<SourceKind> kindOf(const QByteArray &tile)
{
    const auto hex = [&](qsizetype from, const char *bytes, qsizetype size) {
        return tile.mid(from, size) == QByteArray::fromRawData(bytes, size);
    };
    if (hex(0, "\x89PNG", 4) || hex(0, "\xff\xd8\xff", 3) || (hex(0, "RIFF", 4) && hex(8, "WEBP", 4)))
        return SourceKind::RasterFile;
    const Result<QByteArray> data = inflated(tile);
    return data && decodeVectorTile(*data) ? std::optional(SourceKind::VectorFile) : std::nullopt;
}

/// A table that is missing is an error of SQL; here it means that the file is something else.
base::Error asFileFault(base::Error error, const QString &path)
{
    error.what = QStringLiteral("open the map file %1").arg(path);
    if (error.kind == ErrorKind::Internal) {
        error.kind = ErrorKind::Corrupt;
        error.cause = QStringLiteral("not an MBTiles file: %1").arg(error.cause);
    }
    return error;
}

Result<void> describeFile(Database &database, SourceInfo &info)
{
    const auto metadata = metadataOf(database);
    if (!metadata)
        return tl::unexpected(metadata.error());
    const QString format = metadata->value(QStringLiteral("format")).toLower();
    static const QStringList known{QStringLiteral("pbf"), QStringLiteral("png"), QStringLiteral("jpg"),
                                   QStringLiteral("jpeg"), QStringLiteral("webp")};
    if (!format.isEmpty() && !known.contains(format))
        return base::fail(ErrorKind::Unsupported, {},
                          QStringLiteral("its tiles are “%1”").arg(format.left(40)));
    database.allowWork();
    const auto tile = anyTile(database);
    if (!tile)
        return tl::unexpected(tile.error());
    const std::optional<SourceKind> kind = kindOf(*tile);
    if (!kind)
        return base::fail(ErrorKind::Corrupt, {}, QStringLiteral("its tiles cannot be read"));
    // Two queries: each is answered from the end of an index.
    const auto least = zoomFrom(database, metadata->value(QStringLiteral("minzoom")),
                                QStringLiteral("SELECT min(zoom_level) FROM tiles"));
    const auto greatest = zoomFrom(database, metadata->value(QStringLiteral("maxzoom")),
                                   QStringLiteral("SELECT max(zoom_level) FROM tiles"));
    if (!least || !greatest)
        return tl::unexpected(least ? greatest.error() : least.error());
    info.kind = *kind;
    info.minZoom = std::clamp(*least, 0, kDeepest);
    info.maxZoom = std::clamp(*greatest, info.minZoom, kDeepest);
    info.bounds = boundsFrom(metadata->value(QStringLiteral("bounds")));
    if (info.attribution.isEmpty())
        info.attribution = plainText(metadata->value(QStringLiteral("attribution")));
    if (info.name.isEmpty())
        info.name = plainText(metadata->value(QStringLiteral("name")));
    if (info.name.isEmpty())
        info.name = QFileInfo(info.location).completeBaseName();
    return {};
}

} // namespace

MbtilesSource::MbtilesSource(SourceInfo info)
    : TileSource(std::move(info))
{
}

MbtilesSource::~MbtilesSource() = default;

Result<std::shared_ptr<MbtilesSource>> MbtilesSource::open(SourceInfo info)
{
    auto database = connectionTo(info.location);
    if (!database)
        return tl::unexpected(asFileFault(database.error(), info.location));
    if (const Result<void> described = describeFile(**database, info); !described)
        return tl::unexpected(asFileFault(described.error(), info.location));
    std::shared_ptr<MbtilesSource> source(new MbtilesSource(std::move(info)));
    source->m_idle.push_back(std::move(*database));
    return source;
}

Result<std::unique_ptr<Database>> MbtilesSource::takeConnection()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            std::unique_ptr<Database> connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    return connectionTo(info().location);
}

Result<TileAnswer> MbtilesSource::read(TileId id)
{
    auto connection = takeConnection();
    if (!connection)
        return tl::unexpected(connection.error());
    (*connection)->allowWork();
    const auto answer = [&]() -> Result<TileAnswer> {
        auto query =
            (*connection)
                ->prepare(QStringLiteral("SELECT tile_data FROM tiles "
                                         "WHERE zoom_level = ?1 AND tile_column = ?2 AND tile_row = ?3"));
        if (!query)
            return tl::unexpected(query.error());
        // MBTiles counts rows from the south.
        query->bind(1, id.z).bind(2, id.x).bind(3, (1LL << id.z) - 1 - id.y);
        const Result<bool> found = query->step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return TileAnswer{};
        return TileAnswer{TileAnswer::State::Found, query->blob(0)};
    }();
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(*connection));
    return answer;
}

} // namespace videoguard::basemap
