// SPDX-License-Identifier: EUPL-1.2
#include "app/base/log_sink.h"

#include <QMutex>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>

namespace videoguard::base {

namespace {

struct LogSlot {
    std::atomic<std::uint32_t> length{0};
    std::array<char, LogMemory::kLineBytes> text;
};

// Half a megabyte of which only what is used is ever touched.
std::array<LogSlot, LogMemory::kLines> s_slots;
std::atomic<std::uint64_t> s_written{0};

QMutex &memoryLock()
{
    static auto *lock = new QMutex; // lines may come until the very end of the program
    return *lock;
}

bool continuesLetter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

void LogMemory::add(const QByteArray &line)
{
    auto length = std::min<std::size_t>(static_cast<std::size_t>(line.size()), kLineBytes);
    if (length < static_cast<std::size_t>(line.size())) {
        while (length > 0 && continuesLetter(line[static_cast<qsizetype>(length)]))
            --length;
    }
    const QMutexLocker lock(&memoryLock());
    const std::uint64_t number = s_written.load(std::memory_order_relaxed);
    LogSlot &slot = s_slots[number % kLines];
    slot.length.store(0, std::memory_order_relaxed);
    std::memcpy(slot.text.data(), line.constData(), length);
    slot.length.store(static_cast<std::uint32_t>(length), std::memory_order_release);
    s_written.store(number + 1, std::memory_order_release);
}

std::size_t LogMemory::size()
{
    return static_cast<std::size_t>(
        std::min<std::uint64_t>(s_written.load(std::memory_order_acquire), kLines));
}

std::size_t LogMemory::newestLine(std::size_t age, const char **text)
{
    const std::uint64_t written = s_written.load(std::memory_order_acquire);
    if (age >= written || age >= kLines)
        return 0;
    const LogSlot &slot = s_slots[(written - 1 - age) % kLines];
    *text = slot.text.data();
    return std::min<std::size_t>(slot.length.load(std::memory_order_acquire), kLineBytes);
}

QByteArray LogMemory::tail(qint64 bytes)
{
    const QMutexLocker lock(&memoryLock());
    std::size_t count = 0;
    qint64 total = 0;
    const char *text = nullptr;
    for (const std::size_t held = size(); count < held; ++count) {
        const auto length = static_cast<qint64>(newestLine(count, &text)) + 1;
        if (total + length > bytes)
            break;
        total += length;
    }
    QByteArray lines;
    lines.reserve(total);
    for (std::size_t age = count; age-- > 0;) {
        const std::size_t length = newestLine(age, &text);
        lines.append(text, static_cast<qsizetype>(length)).append('\n');
    }
    return lines;
}

} // namespace videoguard::base
