// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/tile_cache.h"

#include "app/basemap/log.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace videoguard::basemap {

namespace {

/// "12/2310/1245.tile" below the folder; nullopt: not ours.
std::optional<TileId> idFrom(const QString &relative)
{
    const QStringList parts = QString(relative).remove(QStringLiteral(".tile")).split(u'/');
    if (parts.size() != 3)
        return std::nullopt;
    std::array<int, 3> numbers{};
    for (qsizetype i = 0; i < 3; ++i) {
        bool isNumber = false;
        numbers[static_cast<size_t>(i)] = parts[i].toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    return TileId{numbers[0], numbers[1], numbers[2]};
}

} // namespace

TileCache::TileCache(const QString &folder, qint64 limit_bytes)
    : m_folder(folder)
    , m_limit_bytes(limit_bytes)
{
    QDir().mkpath(folder);
    struct Found {
        QDateTime changed;
        Known known;
    };
    std::vector<Found> found;
    const QDir root(folder);
    QDirIterator files(folder, {QStringLiteral("*.tile")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QFileInfo file = files.fileInfo();
        if (const auto id = idFrom(root.relativeFilePath(file.filePath())))
            found.push_back({file.lastModified(), {*id, file.size()}});
    }
    std::sort(found.begin(), found.end(),
              [](const Found &a, const Found &b) { return a.changed < b.changed; });
    for (const Found &each : found)
        remember(each.known.id, each.known.size_bytes);
    shrink();
}

QString TileCache::pathOf(TileId id) const
{
    return QStringLiteral("%1/%2/%3/%4.tile").arg(m_folder).arg(id.z).arg(id.x).arg(id.y);
}

std::optional<TileCache::Entry> TileCache::get(TileId id)
{
    const auto known = m_known.constFind(id);
    if (known == m_known.constEnd())
        return std::nullopt;
    QFile file(pathOf(id));
    if (!file.open(QIODevice::ReadOnly)) {
        forget(id);
        return std::nullopt;
    }
    m_byUse.splice(m_byUse.begin(), m_byUse, *known);
    const QDateTime changed = file.fileTime(QFileDevice::FileModificationTime);
    return Entry{file.readAll(), changed.secsTo(QDateTime::currentDateTimeUtc())};
}

void TileCache::put(TileId id, const QByteArray &data)
{
    const QString path = pathOf(id);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(data) == data.size() && file.commit();
    if (!written) {
        if (!m_saidFull)
            qCWarning(logBasemap).noquote() << "the tile cache cannot be written:" << file.errorString();
        m_saidFull = true;
        return;
    }
    m_saidFull = false;
    forget(id);
    remember(id, data.size());
    shrink();
}

void TileCache::remember(TileId id, qint64 size_bytes)
{
    m_byUse.push_front({id, size_bytes});
    m_known.insert(id, m_byUse.begin());
    m_size_bytes += size_bytes;
}

void TileCache::forget(TileId id)
{
    const auto known = m_known.constFind(id);
    if (known == m_known.constEnd())
        return;
    m_size_bytes -= (*known)->size_bytes;
    m_byUse.erase(*known);
    m_known.erase(known);
}

void TileCache::shrink()
{
    while (m_size_bytes > m_limit_bytes && !m_byUse.empty()) {
        const TileId id = m_byUse.back().id;
        QFile::remove(pathOf(id));
        forget(id);
    }
}

void TileCache::clear()
{
    while (!m_byUse.empty()) {
        const TileId id = m_byUse.back().id;
        QFile::remove(pathOf(id));
        forget(id);
    }
    QDir(m_folder).removeRecursively();
}

} // namespace videoguard::basemap
