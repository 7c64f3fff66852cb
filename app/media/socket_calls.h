// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtp_bytes.h"

#include <QString>

#include <chrono>
#include <span>

#ifdef Q_OS_WIN
#include <winsock2.h>
// After winsock2.h, which it needs.
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#endif

/// The system's socket calls, where Unix and Windows differ: the only place that knows it. Descriptors are
/// ints, -1 for none. Any thread.
namespace videoguard::media::sockets {

/// Before the first lookup; what opens a socket does it by itself.
void prepare();

/// A TCP socket that never blocks and that no program started by us inherits; -1 with `lastError`.
[[nodiscard]] int openStream(int family);
void close(int descriptor);
void setOption(int descriptor, int level, int name, int value);
/// 0 when the attempt is under way or has succeeded, else the error.
[[nodiscard]] int beginConnect(int descriptor, const sockaddr *address, std::size_t size);
/// What became of an attempt: 0 or the error.
[[nodiscard]] int errorOf(int descriptor);
/// -1 with `lastError`; 0 from `receive`: the other side has closed.
[[nodiscard]] qint64 receive(int descriptor, std::span<std::uint8_t> into);
[[nodiscard]] qint64 send(int descriptor, Bytes bytes);

[[nodiscard]] pollfd waitingFor(int descriptor, short events);
/// As poll(2); an attempt to connect that failed counts as ready.
int poll(std::span<pollfd> waiting, std::chrono::milliseconds wait);

/// Of the last call on this thread.
[[nodiscard]] int lastError();
/// Whether it only says that nothing could be done right now.
[[nodiscard]] bool isPassing(int error);
/// The text of what getaddrinfo answered.
[[nodiscard]] QString lookupErrorText(int code);

} // namespace videoguard::media::sockets
