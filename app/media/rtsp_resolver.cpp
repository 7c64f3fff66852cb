// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtsp_resolver.h"

#include "app/media/rtsp_socket.h"
#include "app/media/socket_calls.h"

#include <QThreadPool>
#include <QUrl>

#include <condition_variable>
#include <mutex>

namespace videoguard::media {

namespace {

constexpr std::size_t kMostAddresses = 8;
constexpr int kLookupThreads = 16;

struct Lookup {
    std::mutex mutex;
    std::condition_variable done;
    bool isDone = false;
    int code = 0;
    std::vector<RtspAddress> addresses;
};

int lookUp(const QByteArray &host, const QByteArray &port, int flags, std::vector<RtspAddress> &addresses)
{
    sockets::prepare();
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags | AI_NUMERICSERV;
    addrinfo *found = nullptr;
    const int code = getaddrinfo(host.constData(), port.constData(), &hints, &found);
    if (code != 0)
        return code;
    for (const addrinfo *at = found; at && addresses.size() < kMostAddresses; at = at->ai_next) {
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(at->ai_addr);
        addresses.push_back({at->ai_family, {bytes, bytes + at->ai_addrlen}});
    }
    freeaddrinfo(found);
    return 0;
}

// Never destroyed: a lookup can last longer than the program, and nobody may wait for it at exit.
QThreadPool &lookupThreads()
{
    static QThreadPool *const pool = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(kLookupThreads);
        made->setExpiryTimeout(10'000);
        return made;
    }();
    return *pool;
}

} // namespace

base::Result<std::vector<RtspAddress>> resolveHost(const QString &host, int port, IoGuard &guard)
{
    const QString what = QStringLiteral("look up %1").arg(host);
    const QByteArray service = QByteArray::number(port);
    std::vector<RtspAddress> literal;
    if (lookUp(host.toUtf8(), service, AI_NUMERICHOST, literal) == 0)
        return literal;

    const QByteArray name = QUrl::toAce(host);
    if (name.isEmpty())
        return base::fail(base::ErrorKind::Unreachable, what, QStringLiteral("not a host name"));
    const auto lookup = std::make_shared<Lookup>();
    lookupThreads().start([lookup, name, service] {
        std::vector<RtspAddress> addresses;
        const int code = lookUp(name, service, 0, addresses);
        const std::scoped_lock lock(lookup->mutex);
        lookup->code = code;
        lookup->addresses = std::move(addresses);
        lookup->isDone = true;
        lookup->done.notify_all();
    });
    std::unique_lock lock(lookup->mutex);
    while (!lookup->isDone) {
        if (const auto kind = guard.verdict())
            return base::fail(*kind, what, QStringLiteral("no answer from the name server"));
        lookup->done.wait_for(lock, guardSlice(guard));
    }
    if (lookup->code == 0 && !lookup->addresses.empty())
        return std::move(lookup->addresses);
    return base::fail(base::ErrorKind::Unreachable, what, sockets::lookupErrorText(lookup->code));
}

} // namespace videoguard::media
