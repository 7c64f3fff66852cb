// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/server_source.h"

#include "app/basemap/tile_fetcher.h"

#include <QUrl>

namespace videoguard::basemap {

using base::ErrorKind;

ServerSource::ServerSource(SourceInfo info, Options options, std::function<void()> delivered)
    : TileSource(std::move(info))
    , m_fetcher(new TileFetcher(this->info().location, std::move(options), std::move(delivered)))
{
    m_fetcher->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_fetcher, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("tile server"));
    m_thread.start();
}

ServerSource::~ServerSource()
{
    m_thread.quit();
    m_thread.wait();
}

base::Result<TileAnswer> ServerSource::read(TileId id)
{
    return m_fetcher->answer(id);
}

QString ServerSource::lastFailure() const
{
    return m_fetcher->lastFailure();
}

base::Result<void> ServerSource::checkTemplate(const QString &urlTemplate)
{
    const QString what = QStringLiteral("use the tile server's address");
    const bool row =
        urlTemplate.contains(QStringLiteral("{y}")) || urlTemplate.contains(QStringLiteral("{-y}"));
    if (!urlTemplate.contains(QStringLiteral("{z}")) || !urlTemplate.contains(QStringLiteral("{x}")) || !row)
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("{z}, {x} or {y} is missing"));
    QString example = urlTemplate;
    for (const char *part : {"{z}", "{x}", "{y}", "{-y}"})
        example.replace(QLatin1String(part), QStringLiteral("1"));
    const QUrl url(example, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("not an https or http address"));
    return {};
}

} // namespace videoguard::basemap
