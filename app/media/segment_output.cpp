// SPDX-License-Identifier: EUPL-1.2
#include "app/media/segment_output.h"

#include "app/base/system_file.h"

#include <QFileInfo>

#include <cerrno>

namespace videoguard::media {

namespace {

using base::ErrorKind;

constexpr int kBuffer = 64 << 10;

ErrorKind kindOf(int code)
{
    switch (code) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
    case EFBIG:
        return ErrorKind::Full;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Denied;
    case EEXIST:
        return ErrorKind::Conflict;
    default:
        return ErrorKind::Unreachable;
    }
}

} // namespace

base::Result<std::unique_ptr<SegmentOutput>> SegmentOutput::create(const QString &path)
{
    const int file = base::system::createFile(path);
    if (file < 0) {
        const int code = errno;
        return base::fail(kindOf(code), QStringLiteral("create %1").arg(path), base::system::errorText(code));
    }
    std::unique_ptr<SegmentOutput> output(new SegmentOutput(path, file));
    if (!output->m_io)
        return base::fail(ErrorKind::Internal, QStringLiteral("create %1").arg(path));
    return output;
}

SegmentOutput::SegmentOutput(QString path, int file)
    : m_path(std::move(path))
    , m_file(file)
{
    auto *buffer = static_cast<uint8_t *>(av_malloc(kBuffer));
    if (!buffer)
        return;
    m_io = avio_alloc_context(buffer, kBuffer, 1, this, nullptr, &SegmentOutput::write, &SegmentOutput::seek);
    if (!m_io)
        av_free(buffer);
}

SegmentOutput::~SegmentOutput()
{
    if (m_io) {
        av_freep(&m_io->buffer);
        avio_context_free(&m_io);
    }
    if (m_file >= 0)
        base::system::closeFile(m_file);
}

int SegmentOutput::write(void *self, uint8_t *bytes, int size)
{
    auto *output = static_cast<SegmentOutput *>(self);
    // After a failure nothing more is written: what lies before it stays a whole beginning.
    if (output->m_failure != 0 ||
        !output->writeAll(output->m_position, reinterpret_cast<const char *>(bytes), size))
        return AVERROR(output->m_failure);
    output->m_position += size;
    return size;
}

int64_t SegmentOutput::seek(void *self, int64_t offset, int whence)
{
    auto *output = static_cast<SegmentOutput *>(self);
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return output->m_size;
    case SEEK_SET:
        break;
    case SEEK_CUR:
        offset += output->m_position;
        break;
    case SEEK_END:
        offset += output->m_size;
        break;
    default:
        return AVERROR(EINVAL);
    }
    if (offset < 0)
        return AVERROR(EINVAL);
    output->m_position = offset;
    return offset;
}

bool SegmentOutput::writeAll(qint64 at, const char *bytes, qint64 size)
{
    while (size > 0) {
        const qint64 written = base::system::writeAt(m_file, bytes, size, at);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            m_failure = written < 0 ? errno : ENOSPC;
            return false;
        }
        at += written;
        bytes += written;
        size -= written;
        m_size = std::max(m_size, at);
    }
    return true;
}

base::Error SegmentOutput::error(int code, const QString &what) const
{
    return {kindOf(code), QStringLiteral("%1 %2").arg(what, m_path), base::system::errorText(code)};
}

base::Result<void> SegmentOutput::flush()
{
    avio_flush(m_io);
    if (m_failure != 0)
        return tl::unexpected(error(m_failure, QStringLiteral("write")));
    return {};
}

base::Result<void> SegmentOutput::sync()
{
    if (base::system::syncData(m_file))
        return {};
    m_failure = errno;
    return tl::unexpected(error(m_failure, QStringLiteral("sync")));
}

base::Result<void> SegmentOutput::overwrite(qint64 at, QByteArrayView bytes)
{
    if (at >= 0 && at + bytes.size() <= m_size && writeAll(at, bytes.data(), bytes.size()))
        return {};
    return tl::unexpected(error(m_failure, QStringLiteral("write")));
}

base::Result<void> SegmentOutput::cut(qint64 size)
{
    if (!base::system::resizeFile(m_file, size))
        return tl::unexpected(error(errno, QStringLiteral("shorten")));
    m_size = size;
    m_position = size;
    m_failure = 0;
    return {};
}

QByteArray SegmentOutput::readBack(qint64 at, qint64 size) const
{
    QByteArray bytes(size, '\0');
    bytes.resize(std::max<qint64>(base::system::readAt(m_file, bytes.data(), size, at), 0));
    return bytes;
}

base::Result<void> SegmentOutput::close()
{
    const bool synced = base::system::syncFile(m_file);
    const int code = errno;
    base::system::closeFile(std::exchange(m_file, -1));
    if (!synced)
        return tl::unexpected(error(code, QStringLiteral("sync")));
    if (!base::system::syncFolder(QFileInfo(m_path).absolutePath()))
        return tl::unexpected(error(errno, QStringLiteral("sync the folder of")));
    return {};
}

} // namespace videoguard::media
