// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/map_library.h"

#include "app/base/data_folder.h"
#include "app/basemap/log.h"
#include "app/basemap/mbtiles_source.h"
#include "app/basemap/place_index.h"
#include "app/basemap/server_source.h"
#include "app/basemap/shipped_data.h"
#include "app/basemap/source_list.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

namespace videoguard::basemap {

using base::ErrorKind;
using base::Result;

namespace {

const QString kAttribution = QStringLiteral("© OpenMapTiles © OpenStreetMap contributors");

struct Entry {
    SourceInfo info;
    std::shared_ptr<TileSource> tiles; ///< null: not open (yet)
};

QString shippedPath(const QString &name)
{
    // What is missing is found missing by whoever opens it.
    return base::dataFile(QStringLiteral("basemap/%1").arg(name))
        .value_or(QStringLiteral("basemap/%1").arg(name));
}

QJsonDocument shippedJson(const QString &name)
{
    const auto document = readGeoJson(shippedPath(name));
    if (!document)
        qCWarning(logBasemap).noquote() << base::describe(document.error());
    return document.value_or(QJsonDocument());
}

} // namespace

/// What MapLibrary holds; the reading thread is joined first.
class MapLibrary::Data
{
public:
    QString folder;
    std::vector<Entry> entries; ///< GUI thread
    std::atomic<std::shared_ptr<const PlaceIndex>> places;
    std::array<std::atomic<std::shared_ptr<const std::vector<MunicipalityOutline>>>, 2> municipalities;
    std::atomic<std::shared_ptr<const LandShapes>> land;
    std::atomic<bool> ready = false;
    std::atomic<bool> announced = false;
    std::jthread reader;

    [[nodiscard]] QString listPath() const
    {
        return QDir(folder).filePath(QStringLiteral("map-sources.json"));
    }
    [[nodiscard]] QString cacheOf(const QString &id) const
    {
        return QDir(folder).filePath(QStringLiteral("tile-cache/") + id);
    }
    Entry *find(const QString &id)
    {
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const Entry &each) { return each.info.id == id; });
        return found == entries.end() ? nullptr : &*found;
    }
    void readShapes()
    {
        auto shapes = std::make_shared<LandShapes>();
        shapes->land = worldPolygonsFrom(shippedJson(QStringLiteral("land.geojson")));
        shapes->coarseLand = worldPolygonsFrom(shippedJson(QStringLiteral("context_land.geojson")));
        shapes->borders = worldLinesFrom(shippedJson(QStringLiteral("borders.geojson")));
        shapes->coarseBorders = worldLinesFrom(shippedJson(QStringLiteral("context_borders.geojson")));
        land = std::move(shapes);
    }
    void readMunicipalities(MunicipalityYear year, const QString &file)
    {
        municipalities[static_cast<size_t>(year)] =
            std::make_shared<const std::vector<MunicipalityOutline>>(municipalitiesFrom(shippedJson(file)));
    }
};

namespace {

Result<std::shared_ptr<TileSource>> openFile(const SourceInfo &info)
{
    auto source = MbtilesSource::open(info);
    if (!source)
        return tl::unexpected(source.error());
    return std::shared_ptr<TileSource>(std::move(*source));
}

/// `announce` is called on any thread.
std::shared_ptr<TileSource> openServer(const SourceInfo &info, const QString &cache,
                                       std::function<void()> announce)
{
    ServerSource::Options options;
    options.cacheFolder = cache;
    return std::make_shared<ServerSource>(info, std::move(options), std::move(announce));
}

} // namespace

MapLibrary::MapLibrary(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_data(std::make_unique<Data>())
{
    m_data->folder = profileFolder;
    SourceList list = readSourceList(m_data->listPath());
    SourceInfo shipped;
    shipped.id = kShippedId;
    shipped.location = shippedPath(QStringLiteral("kurzeme.mbtiles"));
    shipped.name = QStringLiteral("Kurzeme");
    shipped.enabled = list.shippedEnabled;
    m_data->entries.push_back({shipped, nullptr});
    for (SourceInfo &info : list.own)
        m_data->entries.push_back({std::move(info), nullptr});

    std::vector<SourceInfo> infos;
    for (const Entry &entry : m_data->entries)
        infos.push_back(entry.info);
    m_data->reader = std::jthread([this, infos](const std::stop_token &stop) {
        for (const SourceInfo &info : infos) {
            if (stop.stop_requested())
                return;
            Result<std::shared_ptr<TileSource>> opened =
                info.kind == SourceKind::Server
                    ? openServer(info, m_data->cacheOf(info.id), [this] { announce(); })
                    : openFile(info);
            QMetaObject::invokeMethod(
                this, [this, id = info.id, opened] { adopt(id, opened); }, Qt::QueuedConnection);
        }
        const std::array<std::function<void()>, 4> steps{
            [this] { m_data->readShapes(); },
            [this] {
                m_data->places = std::make_shared<const PlaceIndex>(
                    placesFrom(shippedJson(QStringLiteral("places.geojson"))));
            },
            [this] {
                m_data->readMunicipalities(MunicipalityYear::Y2019,
                                           QStringLiteral("municipalities_2019.geojson"));
            },
            [this] {
                m_data->readMunicipalities(MunicipalityYear::Y2021,
                                           QStringLiteral("municipalities_2021.geojson"));
            }};
        for (const auto &step : steps) {
            if (stop.stop_requested())
                return;
            step();
            announce();
        }
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_data->ready = true;
                emit changed();
            },
            Qt::QueuedConnection);
    });
}

MapLibrary::~MapLibrary()
{
    // The reader and the servers call back into us: they end first.
    m_data->reader.request_stop();
    m_data->reader.join();
    m_data->entries.clear();
}

void MapLibrary::announce()
{
    if (m_data->announced.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_data->announced = false;
            emit changed();
        },
        Qt::QueuedConnection);
}

void MapLibrary::adopt(const QString &id, Result<std::shared_ptr<TileSource>> opened)
{
    Entry *entry = m_data->find(id);
    if (!entry || entry->tiles)
        return;
    if (opened) {
        const bool enabled = entry->info.enabled;
        entry->info = (*opened)->info();
        entry->info.enabled = enabled;
        entry->tiles = std::move(*opened);
    } else {
        qCWarning(logBasemap).noquote() << base::describe(opened.error());
        entry->info.problem =
            id == kShippedId ? tr("The map file cannot be opened: %1. Cameras are shown without streets.")
                                   .arg(opened.error().cause)
                             : tr("The map file cannot be opened: %1.").arg(opened.error().cause);
    }
    emit changed();
}

std::vector<SourceInfo> MapLibrary::sources() const
{
    std::vector<SourceInfo> infos;
    for (const Entry &entry : m_data->entries) {
        infos.push_back(entry.info);
        const auto *server = dynamic_cast<const ServerSource *>(entry.tiles.get());
        if (const QString failure = server ? server->lastFailure() : QString(); !failure.isEmpty())
            infos.back().problem = tr("The tile server does not answer: %1.").arg(failure);
    }
    return infos;
}

Result<SourceInfo> MapLibrary::addFile(const QString &path)
{
    SourceInfo info;
    info.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    info.location = QFileInfo(path).absoluteFilePath();
    auto opened = openFile(info);
    if (!opened)
        return tl::unexpected(opened.error());
    info = (*opened)->info();
    m_data->entries.push_back({info, std::move(*opened)});
    if (const Result<void> saved = save(); !saved) {
        m_data->entries.pop_back();
        return tl::unexpected(saved.error());
    }
    emit changed();
    return info;
}

Result<SourceInfo> MapLibrary::addServer(const QString &urlTemplate, const QString &name,
                                         const QString &attribution, int maxZoom)
{
    if (const Result<void> checked = ServerSource::checkTemplate(urlTemplate.trimmed()); !checked)
        return tl::unexpected(checked.error());
    if (attribution.trimmed().isEmpty())
        return base::fail(ErrorKind::Denied, QStringLiteral("add the tile server"),
                          QStringLiteral("the attribution is missing"));
    SourceInfo info;
    info.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    info.kind = SourceKind::Server;
    info.location = urlTemplate.trimmed();
    info.name = name.trimmed().isEmpty() ? QUrl(info.location).host() : name.trimmed();
    info.attribution = attribution.simplified().left(300);
    info.maxZoom = std::clamp(maxZoom, 0, 24);
    info.bounds = {-85.06, -180, 85.06, 180};
    m_data->entries.push_back({info, openServer(info, m_data->cacheOf(info.id), [this] { announce(); })});
    if (const Result<void> saved = save(); !saved) {
        m_data->entries.pop_back();
        return tl::unexpected(saved.error());
    }
    emit changed();
    return info;
}

Result<void> MapLibrary::removeSource(const QString &id)
{
    Entry *entry = m_data->find(id);
    if (!entry || id == kShippedId)
        return base::fail(ErrorKind::NotFound, QStringLiteral("remove the map"),
                          QStringLiteral("no such map"));
    const Entry removed = *entry;
    const auto place = m_data->entries.begin() + (entry - m_data->entries.data());
    const auto next = m_data->entries.erase(place);
    if (Result<void> saved = save(); !saved) {
        m_data->entries.insert(next, removed);
        return saved;
    }
    if (removed.info.kind == SourceKind::Server)
        QDir(m_data->cacheOf(id)).removeRecursively();
    emit changed();
    return {};
}

Result<void> MapLibrary::setEnabled(const QString &id, bool enabled)
{
    Entry *entry = m_data->find(id);
    if (!entry)
        return base::fail(ErrorKind::NotFound, QStringLiteral("switch the map"),
                          QStringLiteral("no such map"));
    const bool before = std::exchange(entry->info.enabled, enabled);
    if (Result<void> saved = save(); !saved) {
        entry->info.enabled = before;
        return saved;
    }
    emit changed();
    return {};
}

Result<void> MapLibrary::save() const
{
    SourceList list;
    for (const Entry &entry : m_data->entries) {
        if (entry.info.id == kShippedId)
            list.shippedEnabled = entry.info.enabled;
        else
            list.own.push_back(entry.info);
    }
    return writeSourceList(m_data->listPath(), list);
}

QString MapLibrary::attribution() const
{
    // The shipped outlines, places and borders are on screen whatever else is.
    QStringList texts{kAttribution};
    for (const Entry &entry : m_data->entries)
        if (entry.info.enabled && entry.tiles && !entry.info.attribution.isEmpty() &&
            !texts.contains(entry.info.attribution))
            texts << entry.info.attribution;
    return texts.join(QStringLiteral(" · "));
}

const std::vector<Place> &MapLibrary::places() const
{
    static const std::vector<Place> none;
    const auto index = m_data->places.load();
    return index ? index->places() : none;
}

std::vector<Place> MapLibrary::findPlaces(const QString &text, int limit) const
{
    const auto index = m_data->places.load();
    return index ? index->find(text, limit) : std::vector<Place>();
}

const std::vector<MunicipalityOutline> &MapLibrary::municipalities(MunicipalityYear year) const
{
    static const std::vector<MunicipalityOutline> none;
    const auto outlines = m_data->municipalities[static_cast<size_t>(year)].load();
    return outlines ? *outlines : none;
}

std::vector<std::shared_ptr<TileSource>> MapLibrary::tileSources() const
{
    std::vector<std::shared_ptr<TileSource>> sources;
    for (const Entry &entry : m_data->entries)
        if (entry.info.enabled && entry.tiles)
            sources.push_back(entry.tiles);
    return sources;
}

std::shared_ptr<const LandShapes> MapLibrary::landShapes() const
{
    return m_data->land.load();
}

bool MapLibrary::isReady() const
{
    return m_data->ready;
}

} // namespace videoguard::basemap
