// SPDX-License-Identifier: EUPL-1.2
#include "app/media/av_log.h"

#include "app/base/log.h"
#include "app/base/stream_url.h"
#include "app/media/ffmpeg.h"

#include <cstdarg>
#include <cstring>
#include <mutex>

namespace videoguard::media {

namespace {

constexpr int kLineSize = 512;

thread_local bool t_keepErrors = false;
thread_local char t_lastError[kLineSize];

bool startsWith(const char *text, const char *prefix)
{
    return std::strncmp(text, prefix, std::strlen(prefix)) == 0;
}

AvFacts *factsOf(void *object)
{
    if (!object)
        return nullptr;
    const AVClass *kind = *static_cast<AVClass **>(object);
    if (kind == avcodec_get_class())
        return static_cast<AvFacts *>(static_cast<AVCodecContext *>(object)->opaque);
    if (kind == avformat_get_class())
        return static_cast<AvFacts *>(static_cast<AVFormatContext *>(object)->opaque);
    return nullptr;
}

void count(void *object, const char *format, va_list arguments)
{
    const bool lost = startsWith(format, "RTP: missed %d packets");
    const bool reference = startsWith(format, "Could not find ref with POC");
    if (!lost && !reference)
        return;
    AvFacts *facts = factsOf(object);
    if (!facts)
        return;
    if (reference) {
        facts->missingReferences.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    va_list copy;
    va_copy(copy, arguments);
    facts->packetsLost.fetch_add(std::max(1, va_arg(copy, int)), std::memory_order_relaxed);
    va_end(copy);
}

// Called on every thread that libav works on, for every message, so the common case leaves at once.
void receive(void *object, int level, const char *format, va_list arguments)
{
    if (level > AV_LOG_INFO)
        return;
    if (level <= AV_LOG_WARNING)
        count(object, format, arguments);
    const bool print = base::logMedia().isDebugEnabled();
    const bool keep = t_keepErrors && level <= AV_LOG_ERROR;
    if (!print && !keep)
        return;
    char line[kLineSize];
    std::vsnprintf(line, sizeof line, format, arguments);
    if (keep)
        std::memcpy(t_lastError, line, sizeof line);
    if (print)
        qCDebug(base::logMedia).noquote() << "libav:" << base::redacted(QString::fromUtf8(line).trimmed());
}

} // namespace

void takeOverAvLog()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_callback(receive); });
}

AvErrorText::AvErrorText()
{
    t_lastError[0] = 0;
    t_keepErrors = true;
}

AvErrorText::~AvErrorText()
{
    t_keepErrors = false;
}

QString AvErrorText::text() const
{
    return base::redacted(QString::fromUtf8(t_lastError).trimmed());
}

} // namespace videoguard::media
