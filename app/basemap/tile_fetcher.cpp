// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/tile_fetcher.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace videoguard::basemap {

namespace {

constexpr int kParallel = 4;
constexpr size_t kMaxWishes = 96;
constexpr qint64 kMaxTile_bytes = 4LL * 1024 * 1024;
constexpr qint64 kFresh_s = 7LL * 24 * 3600;
constexpr qint64 kNone_ms = 24LL * 3600 * 1000;
constexpr qsizetype kMaxNone = 20'000;

} // namespace

TileFetcher::TileFetcher(QString urlTemplate, ServerSource::Options options, std::function<void()> delivered)
    : m_template(std::move(urlTemplate))
    , m_options(std::move(options))
    , m_delivered(std::move(delivered))
    , m_cache(m_options.cacheFolder, m_options.cacheLimit_bytes)
{
    m_clock.start();
}

TileFetcher::~TileFetcher() = default;

TileAnswer TileFetcher::answer(TileId id)
{
    const std::lock_guard lock(m_mutex);
    const std::optional<TileCache::Entry> kept = m_cache.get(id);
    const bool paused = m_clock.elapsed() < m_pausedUntil_ms;
    const auto none = m_none_ms.constFind(id);
    const bool isNone = none != m_none_ms.constEnd() && m_clock.elapsed() - *none < kNone_ms;
    const bool wanted = (!kept || kept->age_s > kFresh_s) && !isNone;
    if (wanted && !paused && !m_asked.contains(id)) {
        m_asked.insert(id);
        m_wishes.push_back(id);
        if (m_wishes.size() > kMaxWishes) {
            m_asked.remove(m_wishes.front());
            m_wishes.pop_front();
        }
        QMetaObject::invokeMethod(this, &TileFetcher::fetchNext, Qt::QueuedConnection);
    }
    if (kept)
        return {TileAnswer::State::Found, kept->data};
    return {m_asked.contains(id) ? TileAnswer::State::Coming : TileAnswer::State::Absent, {}};
}

QString TileFetcher::lastFailure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

QUrl TileFetcher::urlOf(TileId id) const
{
    QString address = m_template;
    address.replace(QStringLiteral("{z}"), QString::number(id.z));
    address.replace(QStringLiteral("{x}"), QString::number(id.x));
    address.replace(QStringLiteral("{y}"), QString::number(id.y));
    address.replace(QStringLiteral("{-y}"), QString::number((1 << id.z) - 1 - id.y));
    return QUrl(address);
}

void TileFetcher::fetchNext()
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setTransferTimeout(static_cast<int>(m_options.timeout.count()));
    }
    while (m_running < kParallel) {
        TileId id;
        {
            const std::lock_guard lock(m_mutex);
            if (m_wishes.empty())
                return;
            id = m_wishes.back();
            m_wishes.pop_back();
        }
        QNetworkRequest request(urlOf(id));
        request.setHeader(QNetworkRequest::UserAgentHeader,
                          QStringLiteral("VideoGuard-Console/%1 (municipal video network; %2)")
                              .arg(QStringLiteral(VIDEOGUARD_VERSION), QSysInfo::productType()));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        QNetworkReply *reply = m_network->get(request);
        ++m_running;
        // Progress is told ten times a second at most: too seldom for a fast server.
        const auto refuseLarge = [reply] {
            const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
            if (std::max(announced, reply->bytesAvailable()) > kMaxTile_bytes)
                reply->abort();
        };
        connect(reply, &QNetworkReply::metaDataChanged, this, refuseLarge);
        connect(reply, &QNetworkReply::readyRead, this, refuseLarge);
        connect(reply, &QNetworkReply::finished, this, [this, reply, id] { finish(reply, id); });
    }
}

void TileFetcher::finish(QNetworkReply *reply, TileId id)
{
    reply->deleteLater();
    --m_running;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 404 || status == 410 || status == 204) {
        note(id, Outcome::None, {});
    } else if (reply->error() != QNetworkReply::NoError) {
        note(id, Outcome::Failed, reply->errorString());
    } else if (reply->bytesAvailable() > kMaxTile_bytes) {
        note(id, Outcome::Failed, QStringLiteral("the tile is too large"));
    } else {
        const QByteArray data = reply->readAll();
        {
            const std::lock_guard lock(m_mutex);
            m_cache.put(id, data);
        }
        note(id, Outcome::Came, {});
    }
    m_delivered();
    fetchNext();
}

void TileFetcher::note(TileId id, Outcome outcome, const QString &failure)
{
    const std::lock_guard lock(m_mutex);
    m_asked.remove(id);
    if (outcome == Outcome::None) {
        if (m_none_ms.size() >= kMaxNone)
            m_none_ms.clear();
        m_none_ms.insert(id, m_clock.elapsed());
    }
    if (outcome == Outcome::Failed) {
        // What else is wished would fail as well.
        m_pausedUntil_ms = m_clock.elapsed() + m_options.pauseAfterFailure.count();
        for (const TileId &wish : m_wishes)
            m_asked.remove(wish);
        m_wishes.clear();
    }
    m_failure = failure;
}

} // namespace videoguard::basemap
