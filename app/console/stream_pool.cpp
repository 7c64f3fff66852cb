// SPDX-License-Identifier: EUPL-1.2
#include "app/console/stream_pool.h"

#include "app/base/log.h"

#include <QNetworkInformation>

namespace videoguard::console {

namespace {
constexpr std::chrono::seconds kIdleCheck{2};

media::StreamRequest requestFor(const Camera &camera, StreamRole role, bool hardware)
{
    media::StreamRequest request;
    request.url = camera.address(role);
    request.origin =
        camera.own || camera.owner.isEmpty() ? base::UrlOrigin::Operator : base::UrlOrigin::Partner;
    request.transport = camera.transport;
    request.allowUntrustedCertificate = camera.allowUntrustedCertificate;
    request.hardwareDecode = hardware;
    request.loopFile = camera.demo;
    return request;
}
} // namespace

StreamPool::StreamPool(CameraList &cameras, access::Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_cameras(cameras)
    , m_secrets(secrets)
{
    qRegisterMetaType<StreamKey>();
    connect(&m_cameras, &CameraList::changed, this, &StreamPool::camerasChanged);
    connect(&m_secrets, &access::Secrets::unlocked, this, &StreamPool::fetchCredentials);
    connect(&m_idleTimer, &QTimer::timeout, this, &StreamPool::dropIdle);
    m_idleTimer.start(kIdleCheck);
    watchNetwork();
}

StreamPool::~StreamPool()
{
    // Ask all, then join all (in the destructors): together as long as the slowest, not as long as the sum.
    for (auto &[key, open] : m_open) {
        open.stream->disconnect(this);
        open.stream->requestStop();
    }
    for (const auto &stream : m_retired)
        stream->disconnect(this);
}

media::LiveStream *StreamPool::acquire(const StreamKey &key)
{
    if (const auto found = m_open.find(key); found != m_open.end()) {
        ++found->second.users;
        return found->second.stream.get();
    }
    const Camera *camera = m_cameras.find(key.cameraId);
    if (!camera || camera->address(key.role).isEmpty())
        return nullptr;
    Open open;
    open.stream = create(*camera, key.role);
    open.users = 1;
    media::LiveStream *stream = open.stream.get();
    m_open.emplace(key, std::move(open));
    connect(stream, &media::LiveStream::statusChanged, this, [this, key] { emit statusChanged(key); });
    start(*stream, key.cameraId);
    emit entriesChanged();
    return stream;
}

void StreamPool::release(const StreamKey &key)
{
    const auto found = m_open.find(key);
    if (found == m_open.end())
        return; // its camera was removed meanwhile
    Q_ASSERT(found->second.users > 0);
    if (--found->second.users == 0)
        found->second.idleSince = base::systemClock().steady();
}

std::vector<StreamPool::Entry> StreamPool::entries() const
{
    std::vector<Entry> result;
    result.reserve(m_open.size());
    for (const auto &[key, open] : m_open)
        result.push_back({key, open.stream.get(), open.users});
    return result;
}

const media::LiveStream *StreamPool::find(const StreamKey &key) const
{
    const auto found = m_open.find(key);
    return found == m_open.end() ? nullptr : found->second.stream.get();
}

std::vector<std::pair<StreamKey, media::LiveStream *>> StreamPool::open(const QString &cameraId)
{
    std::vector<std::pair<StreamKey, media::LiveStream *>> streams;
    for (auto &[key, open] : m_open) {
        if (key.cameraId == cameraId)
            streams.emplace_back(key, open.stream.get());
    }
    return streams;
}

void StreamPool::setHardwareDecode(bool wanted)
{
    m_hardwareDecode = wanted;
    camerasChanged(); // requests that are another now
}

void StreamPool::setKeep(std::chrono::milliseconds keep, qint64 bytes)
{
    m_keep = keep;
    m_keepBytes = bytes;
    for (auto &[key, open] : m_open)
        open.stream->setKeep(keep, bytes);
}

void StreamPool::setCredentials(const QString &cameraId, const base::Credentials &credentials, bool keep)
{
    m_secrets.store(cameraId, credentials, keep);
    for (auto &[key, open] : m_open) {
        if (key.cameraId == cameraId)
            open.stream->setCredentials(credentials);
    }
}

// Streams that were opened before the passwords could be read would stay refused for ever.
void StreamPool::fetchCredentials()
{
    for (auto &[key, open] : m_open) {
        QPointer<media::LiveStream> guard(open.stream.get());
        m_secrets.find(key.cameraId, open.stream.get(), [guard](const base::Credentials &credentials) {
            if (guard && !credentials.isEmpty())
                guard->setCredentials(credentials);
        });
    }
}

void StreamPool::retryNow(const QString &cameraId)
{
    for (auto &[key, open] : m_open) {
        if (key.cameraId == cameraId)
            open.stream->retryNow();
    }
}

void StreamPool::networkReturned()
{
    for (auto &[key, open] : m_open)
        open.stream->networkReturned();
}

// A camera whose address or trust changed gets a new stream under the same key; tiles are told by
// statusChanged and fetch it again. A removed camera's streams end.
void StreamPool::camerasChanged()
{
    std::vector<StreamKey> changedKeys;
    for (auto it = m_open.begin(); it != m_open.end();) {
        const Camera *camera = m_cameras.find(it->first.cameraId);
        if (camera && requestFor(*camera, it->first.role, m_hardwareDecode) == it->second.stream->request()) {
            ++it;
            continue;
        }
        changedKeys.push_back(it->first);
        retire(std::move(it->second.stream));
        it = m_open.erase(it);
    }
    for (const StreamKey &key : changedKeys)
        emit statusChanged(key);
    if (!changedKeys.empty())
        emit entriesChanged();
}

void StreamPool::dropIdle()
{
    const base::SteadyTime now = base::systemClock().steady();
    bool dropped = false;
    for (auto it = m_open.begin(); it != m_open.end();) {
        if (it->second.users > 0 || now - it->second.idleSince < m_grace) {
            ++it;
            continue;
        }
        retire(std::move(it->second.stream));
        it = m_open.erase(it);
        dropped = true;
    }
    if (dropped)
        emit entriesChanged();
}

// The GUI thread never waits for a stream to end: it is kept until its thread says that it is through.
void StreamPool::retire(std::unique_ptr<media::LiveStream> stream)
{
    media::LiveStream *raw = stream.get();
    raw->disconnect(this);
    connect(raw, &media::LiveStream::finished, this, [this, raw] {
        const auto isIt = [raw](const std::unique_ptr<media::LiveStream> &s) { return s.get() == raw; };
        const auto found = std::find_if(m_retired.begin(), m_retired.end(), isIt);
        if (found == m_retired.end())
            return;
        found->release()->deleteLater();
        m_retired.erase(found);
    });
    m_retired.push_back(std::move(stream));
    raw->requestStop();
}

void StreamPool::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCInfo(base::logConsole)
            << "the platform does not tell when the network returns; streams retry by time";
        return;
    }
    const QNetworkInformation *network = QNetworkInformation::instance();
    const auto isUp = [](QNetworkInformation::Reachability r) {
        // A partner network without internet is a network.
        return r != QNetworkInformation::Reachability::Disconnected;
    };
    m_hasNetwork = isUp(network->reachability());
    connect(network, &QNetworkInformation::reachabilityChanged, this, [this, isUp](auto reachability) {
        const bool up = isUp(reachability);
        if (up == m_hasNetwork)
            return;
        m_hasNetwork = up;
        emit networkChanged();
        if (up)
            networkReturned();
    });
}

std::unique_ptr<media::LiveStream> StreamPool::create(const Camera &camera, StreamRole role)
{
    auto stream = std::make_unique<media::LiveStream>(requestFor(camera, role, m_hardwareDecode));
    if (m_keep.count() > 0)
        stream->setKeep(m_keep, m_keepBytes);
    return stream;
}

// The password is fetched at the last moment and lives in the stream only.
void StreamPool::start(media::LiveStream &stream, const QString &cameraId)
{
    QPointer<media::LiveStream> guard(&stream);
    m_secrets.find(cameraId, &stream, [guard](const base::Credentials &credentials) {
        if (!guard)
            return;
        if (!credentials.isEmpty())
            guard->setCredentials(credentials);
        guard->setAsked(media::Asked::Live);
    });
}

} // namespace videoguard::console
