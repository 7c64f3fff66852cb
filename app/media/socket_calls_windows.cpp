// SPDX-License-Identifier: EUPL-1.2
#include "app/media/socket_calls.h"

#ifdef Q_OS_WIN

#include <windows.h>

namespace videoguard::media::sockets {

namespace {

constexpr int kMostBytes = 1 << 30;

SOCKET handleOf(int descriptor)
{
    return static_cast<SOCKET>(descriptor);
}

} // namespace

// Ended by the system with the program.
void prepare()
{
    static const int begun = [] {
        WSADATA facts{};
        return WSAStartup(MAKEWORD(2, 2), &facts);
    }();
    Q_UNUSED(begun);
}

int openStream(int family)
{
    prepare();
    const SOCKET handle = WSASocketW(family, SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
                                     WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (handle == INVALID_SOCKET)
        return -1;
    u_long nonBlocking = 1;
    if (ioctlsocket(handle, FIONBIO, &nonBlocking) != 0) {
        const int error = WSAGetLastError();
        closesocket(handle);
        WSASetLastError(error);
        return -1;
    }
    // Of a handle only 32 bits count, also in a 64 bit program.
    return static_cast<int>(handle);
}

void close(int descriptor)
{
    closesocket(handleOf(descriptor));
}

void setOption(int descriptor, int level, int name, int value)
{
    ::setsockopt(handleOf(descriptor), level, name, reinterpret_cast<const char *>(&value), sizeof value);
}

int beginConnect(int descriptor, const sockaddr *address, std::size_t size)
{
    if (::connect(handleOf(descriptor), address, static_cast<int>(size)) == 0)
        return 0;
    const int error = WSAGetLastError();
    return error == WSAEWOULDBLOCK || error == WSAEINPROGRESS ? 0 : error;
}

int errorOf(int descriptor)
{
    int error = 0;
    int size = sizeof error;
    ::getsockopt(handleOf(descriptor), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&error), &size);
    return error;
}

qint64 receive(int descriptor, std::span<std::uint8_t> into)
{
    return ::recv(handleOf(descriptor), reinterpret_cast<char *>(into.data()),
                  static_cast<int>(std::min<std::size_t>(into.size(), kMostBytes)), 0);
}

qint64 send(int descriptor, Bytes bytes)
{
    return ::send(handleOf(descriptor), reinterpret_cast<const char *>(bytes.data()),
                  static_cast<int>(std::min<std::size_t>(bytes.size(), kMostBytes)), 0);
}

pollfd waitingFor(int descriptor, short events)
{
    return {handleOf(descriptor), events, 0};
}

// By select, because before Windows 10 2004 WSAPoll never tells of an attempt to connect that failed.
int poll(std::span<pollfd> waiting, std::chrono::milliseconds wait)
{
    fd_set readable;
    fd_set writable;
    fd_set failed;
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    FD_ZERO(&failed);
    for (pollfd &one : waiting) {
        one.revents = 0;
        if ((one.events & POLLIN) != 0)
            FD_SET(one.fd, &readable);
        if ((one.events & POLLOUT) != 0)
            FD_SET(one.fd, &writable);
        FD_SET(one.fd, &failed);
    }
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(wait);
    timeval most{static_cast<long>(whole.count()),
                 static_cast<long>(std::chrono::microseconds(wait - whole).count())};
    const int ready = ::select(0, &readable, &writable, &failed, &most);
    if (ready <= 0)
        return ready;
    for (pollfd &one : waiting) {
        if (FD_ISSET(one.fd, &readable))
            one.revents |= POLLIN;
        if (FD_ISSET(one.fd, &writable))
            one.revents |= POLLOUT;
        if (FD_ISSET(one.fd, &failed))
            one.revents |= POLLERR;
    }
    return ready;
}

int lastError()
{
    return WSAGetLastError();
}

bool isPassing(int error)
{
    return error == WSAEWOULDBLOCK || error == WSAEINTR;
}

QString lookupErrorText(int code)
{
    return qt_error_string(code);
}

} // namespace videoguard::media::sockets

#endif
