// SPDX-License-Identifier: EUPL-1.2
#include "app/console/tile_feed.h"

namespace videoguard::console {

TileFeed::TileFeed(StreamPool &pool, CameraList &cameras, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_cameras(cameras)
{
    connect(&m_pool, &StreamPool::statusChanged, this, &TileFeed::streamReplaced);
    // An address may become known later.
    connect(&m_cameras, &CameraList::changed, this, [this] {
        if (m_cameraId.isEmpty() || m_shown.stream)
            return;
        choose();
        if (m_shown.stream)
            emit statusChanged();
    });
}

TileFeed::~TileFeed()
{
    close(m_next);
    close(m_shown);
}

void TileFeed::setCamera(const QString &cameraId)
{
    if (m_cameraId == cameraId)
        return;
    close(m_next);
    close(m_shown);
    m_cameraId = cameraId;
    choose();
    emit statusChanged();
}

void TileFeed::setDemand(const TileDemand &demand)
{
    if (m_demand == demand)
        return;
    m_demand = demand;
    choose();
    passDemand(m_shown);
    passDemand(m_next);
}

media::Picture TileFeed::take()
{
    if (m_next.output && m_next.stream && m_next.stream->status().state == media::StreamState::Live) {
        // The first picture of the new profile ends the change, once its stream says itself that it is live.
        if (media::Picture picture = m_next.output->take(); !picture.isNull()) {
            adopt();
            return picture;
        }
    }
    return m_shown.output ? m_shown.output->take() : media::Picture{};
}

const media::StreamStatus &TileFeed::status() const
{
    static const media::StreamStatus none;
    return m_shown.stream ? m_shown.stream->status() : none;
}

const media::StreamStatistics &TileFeed::statistics() const
{
    static const media::StreamStatistics none;
    return m_shown.stream ? m_shown.stream->statistics() : none;
}

std::optional<StreamRole> TileFeed::role() const
{
    if (!m_shown.stream)
        return std::nullopt;
    return m_shown.key.role;
}

void TileFeed::retryNow()
{
    if (m_shown.stream)
        m_shown.stream->retryNow();
    if (m_next.stream)
        m_next.stream->retryNow();
}

// A hidden tile keeps the profile it has: changing it would only reconnect for nobody.
void TileFeed::choose()
{
    const Camera *camera = m_cameras.find(m_cameraId);
    if (!camera) {
        close(m_next);
        close(m_shown);
        return;
    }
    const bool hidden = !m_demand.visible || m_demand.size.isEmpty();
    if (m_shown.stream && hidden)
        return;
    const ProfileDemand demand{m_demand.size.width(), m_demand.full, camera->hasSub()};
    const StreamRole wanted = chooseProfile(demand, role());
    if (!m_shown.stream) {
        if (!hidden)
            open(m_shown, wanted);
        return;
    }
    if (m_shown.key.role == wanted) {
        close(m_next);
        return;
    }
    if (m_next.stream && m_next.key.role == wanted)
        return;
    close(m_next);
    // Nothing worth keeping is on the screen: change at once.
    if (!m_shown.stream->status().everLive) {
        close(m_shown);
        open(m_shown, wanted);
        emit statusChanged();
        return;
    }
    open(m_next, wanted);
}

void TileFeed::open(Tap &tap, StreamRole role)
{
    tap.key = {m_cameraId, role};
    tap.stream = m_pool.acquire(tap.key);
    if (!tap.stream)
        return;
    tap.output = tap.stream->addOutput();
    connect(tap.output.get(), &media::PictureOutput::pictureReady, this, &TileFeed::pictureReady);
    connect(tap.stream, &media::LiveStream::statusChanged, this, &TileFeed::statusChanged);
    connect(tap.stream, &media::LiveStream::statisticsChanged, this, &TileFeed::statisticsChanged);
    // A picture that came before its stream's word waits to be taken.
    connect(tap.stream, &media::LiveStream::statusChanged, this, [this] {
        if (m_next.stream && m_next.stream->status().state == media::StreamState::Live)
            emit pictureReady();
    });
    passDemand(tap);
}

void TileFeed::close(Tap &tap)
{
    if (tap.stream) {
        tap.stream->disconnect(this);
        m_pool.release(tap.key);
    }
    tap.output.reset();
    tap.stream = nullptr;
}

void TileFeed::adopt()
{
    close(m_shown);
    m_shown = std::move(m_next);
    m_next = {};
    emit statusChanged();
}

void TileFeed::passDemand(Tap &tap)
{
    if (tap.output)
        tap.output->setDemand({m_demand.size, m_demand.crop, m_demand.visible});
}

// The pool ended the stream under our key (camera removed, or its address changed): fetch the one that is
// there now.
void TileFeed::streamReplaced(const StreamKey &key)
{
    if (key.cameraId != m_cameraId)
        return;
    const auto isStale = [&](const Tap &tap) { return tap.stream && m_pool.find(tap.key) != tap.stream; };
    const auto drop = [this](Tap &tap) {
        tap.stream->disconnect(this);
        tap.output.reset();
        tap.stream = nullptr;
    };
    if (isStale(m_next))
        drop(m_next);
    if (!isStale(m_shown))
        return;
    drop(m_shown);
    choose();
    emit statusChanged();
}

} // namespace videoguard::console
