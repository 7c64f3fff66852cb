// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtsp_socket.h"

#include "app/media/rtsp_resolver.h"
#include "app/media/socket_calls.h"

namespace videoguard::media {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSlice{90};
constexpr milliseconds kNextAddressAfter{250}; // RFC 8305 section 5
// A second of a main stream: enough for a radio link's hiccups, too little to hide that the reader lags.
constexpr int kReceiveBuffer = 512 * 1024;

QString textOf(int error)
{
    return qt_error_string(error);
}

tl::unexpected<base::Error> unreachable(const QString &what, const QString &cause)
{
    return base::fail(base::ErrorKind::Unreachable, what, cause);
}

// An attempt under way; -1 and `error` when it could not even begin.
int beginConnect(const RtspAddress &address, int &error)
{
    const int descriptor = sockets::openStream(address.family);
    if (descriptor < 0) {
        error = sockets::lastError();
        return -1;
    }
    sockets::setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    sockets::setOption(descriptor, SOL_SOCKET, SO_RCVBUF, kReceiveBuffer);
    sockaddr_storage storage{};
    std::memcpy(&storage, address.bytes.data(), std::min(address.bytes.size(), sizeof storage));
    error =
        sockets::beginConnect(descriptor, reinterpret_cast<const sockaddr *>(&storage), address.bytes.size());
    if (error == 0)
        return descriptor;
    sockets::close(descriptor);
    return -1;
}

// The attempts that are under way; closes the losers.
class Race
{
public:
    Race() = default;
    Race(const Race &) = delete;
    Race &operator=(const Race &) = delete;
    ~Race()
    {
        for (const pollfd &runner : m_runners)
            sockets::close(static_cast<int>(runner.fd));
    }

    void start(const RtspAddress &address)
    {
        const int descriptor = beginConnect(address, m_error);
        if (descriptor >= 0)
            m_runners.push_back(sockets::waitingFor(descriptor, POLLOUT));
    }

    /// The winner's descriptor, which leaves the race; -1 when nobody has won after `wait`.
    int winner(milliseconds wait)
    {
        if (sockets::poll(m_runners, wait) <= 0)
            return -1;
        for (auto runner = m_runners.begin(); runner != m_runners.end();) {
            if (runner->revents == 0) {
                ++runner;
                continue;
            }
            const int descriptor = static_cast<int>(runner->fd);
            const int error = sockets::errorOf(descriptor);
            runner = m_runners.erase(runner);
            if (error == 0)
                return descriptor;
            sockets::close(descriptor);
            m_error = error;
        }
        return -1;
    }

    [[nodiscard]] bool isEmpty() const { return m_runners.empty(); }
    [[nodiscard]] int error() const { return m_error; }

private:
    std::vector<pollfd> m_runners;
    int m_error = 0;
};

} // namespace

milliseconds guardSlice(const IoGuard &guard, base::SteadyTime until)
{
    const base::SteadyTime now = std::chrono::steady_clock::now();
    const base::SteadyTime end = std::min({until, guard.deadline(), now + kSlice});
    // Rounded up, or the last millisecond would be spun away.
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(end - now));
}

RtspSocket::~RtspSocket()
{
    if (m_descriptor >= 0)
        sockets::close(m_descriptor);
}

base::Result<RtspSocket> RtspSocket::connectTo(const QString &host, int port, IoGuard &guard)
{
    const QString what = QStringLiteral("connect to %1 port %2").arg(host).arg(port);
    const auto addresses = resolveHost(host, port, guard);
    if (!addresses)
        return tl::unexpected(addresses.error());

    Race race;
    std::size_t next = 0;
    base::SteadyTime nextAt{};
    for (;;) {
        if (const auto kind = guard.verdict())
            return base::fail(*kind, what, QStringLiteral("no answer"));
        const base::SteadyTime now = std::chrono::steady_clock::now();
        if (next < addresses->size() && (race.isEmpty() || now >= nextAt)) {
            race.start((*addresses)[next++]);
            nextAt = now + kNextAddressAfter;
            continue;
        }
        if (race.isEmpty())
            return unreachable(what, textOf(race.error()));
        const base::SteadyTime until = next < addresses->size() ? nextAt : base::SteadyTime::max();
        const int winner = race.winner(guardSlice(guard, until));
        if (winner >= 0)
            return RtspSocket(winner);
    }
}

base::Result<std::size_t> RtspSocket::receive(std::span<std::uint8_t> into, milliseconds wait)
{
    const QString what = QStringLiteral("receive");
    pollfd descriptor = sockets::waitingFor(m_descriptor, POLLIN);
    const int ready = sockets::poll({&descriptor, 1}, wait);
    if (ready == 0 || (ready < 0 && sockets::isPassing(sockets::lastError())))
        return 0;
    const qint64 got = sockets::receive(m_descriptor, into);
    if (got > 0)
        return static_cast<std::size_t>(got);
    if (got == 0)
        return unreachable(what, QStringLiteral("the camera closed the connection"));
    const int error = sockets::lastError();
    if (sockets::isPassing(error))
        return 0;
    return unreachable(what, textOf(error));
}

base::Result<void> RtspSocket::send(Bytes bytes, IoGuard &guard)
{
    const QString what = QStringLiteral("send");
    while (!bytes.empty()) {
        const qint64 sent = sockets::send(m_descriptor, bytes);
        if (sent > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(sent));
            continue;
        }
        if (const int error = sockets::lastError(); !sockets::isPassing(error))
            return unreachable(what, textOf(error));
        if (const auto kind = guard.verdict())
            return base::fail(*kind, what, QStringLiteral("the camera does not take our requests"));
        pollfd descriptor = sockets::waitingFor(m_descriptor, POLLOUT);
        sockets::poll({&descriptor, 1}, guardSlice(guard));
    }
    return {};
}

} // namespace videoguard::media
