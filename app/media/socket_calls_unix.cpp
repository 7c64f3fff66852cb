// SPDX-License-Identifier: EUPL-1.2
#include "app/media/socket_calls.h"

#ifndef Q_OS_WIN

#include <cerrno>

#include <unistd.h>

namespace videoguard::media::sockets {

void prepare() {}

int openStream(int family)
{
    return ::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
}

void close(int descriptor)
{
    ::close(descriptor);
}

void setOption(int descriptor, int level, int name, int value)
{
    ::setsockopt(descriptor, level, name, &value, sizeof value);
}

int beginConnect(int descriptor, const sockaddr *address, std::size_t size)
{
    const bool begun =
        ::connect(descriptor, address, static_cast<socklen_t>(size)) == 0 || errno == EINPROGRESS;
    return begun ? 0 : errno;
}

int errorOf(int descriptor)
{
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    return error;
}

qint64 receive(int descriptor, std::span<std::uint8_t> into)
{
    return ::recv(descriptor, into.data(), into.size(), 0);
}

qint64 send(int descriptor, Bytes bytes)
{
    return ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

pollfd waitingFor(int descriptor, short events)
{
    return {descriptor, events, 0};
}

int poll(std::span<pollfd> waiting, std::chrono::milliseconds wait)
{
    return ::poll(waiting.data(), static_cast<nfds_t>(waiting.size()), static_cast<int>(wait.count()));
}

int lastError()
{
    return errno;
}

bool isPassing(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

QString lookupErrorText(int code)
{
    return QString::fromLocal8Bit(gai_strerror(code));
}

} // namespace videoguard::media::sockets

#endif
