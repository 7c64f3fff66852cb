// SPDX-License-Identifier: EUPL-1.2
#include "app/base/crash_cause.h"

#include <QMutex>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>

namespace videoguard::base {

namespace {

constexpr std::size_t kCauseBytes = 600;
using CauseText = std::array<char, kCauseBytes>;

// Two, so that the one that may be read is never the one being written.
std::array<CauseText, 2> s_texts{};
std::atomic<const char *> s_cause{""};

} // namespace

void setCrashCause(const char *kind, const QString &words)
{
    static auto *lock = new QMutex; // something may go wrong until the very end of the program
    const QMutexLocker locked(lock);
    QByteArray text = QByteArray(kind) + ": " + words.toUtf8();
    text.replace('\n', ' ');
    CauseText &free = s_cause.load() == s_texts[0].data() ? s_texts[1] : s_texts[0];
    const std::size_t length = std::min<std::size_t>(static_cast<std::size_t>(text.size()), kCauseBytes - 1);
    std::memcpy(free.data(), text.constData(), length);
    free[length] = '\0';
    s_cause.store(free.data());
}

const char *crashCause()
{
    return s_cause.load();
}

} // namespace videoguard::base
