// SPDX-License-Identifier: EUPL-1.2
#include "app/media/picture_pool.h"

#include <mutex>
#include <new>
#include <vector>

namespace videoguard::media {

namespace {

constexpr size_t kAlignment = 64;
constexpr size_t kMostSpare = 2;

struct AlignedDelete {
    void operator()(uchar *memory) const { ::operator delete[](memory, std::align_val_t(kAlignment)); }
};

} // namespace

struct PicturePool::Buffer {
    std::shared_ptr<Home>
        home; ///< only while a picture uses it, else pool and buffer would keep each other alive
    size_t bytes = 0;
    std::unique_ptr<uchar[], AlignedDelete> memory;
};

struct PicturePool::Home {
    std::mutex mutex;
    size_t bytes = 0; ///< of the pictures in demand now; others are freed when they come back
    std::vector<std::unique_ptr<Buffer>> spare;
};

PicturePool::PicturePool()
    : m_home(std::make_shared<Home>())
{
    m_home->spare.reserve(kMostSpare);
}

PicturePool::~PicturePool()
{
    if (m_home)
        trim();
}

void PicturePool::trim()
{
    const std::lock_guard lock(m_home->mutex);
    m_home->spare.clear();
    m_home->bytes = 0;
}

QImage PicturePool::take(QSize size)
{
    const qsizetype stride = (size.width() * 4 + 31) & ~31;
    const auto bytes = static_cast<size_t>(stride) * static_cast<size_t>(size.height());
    std::unique_ptr<Buffer> buffer;
    {
        const std::lock_guard lock(m_home->mutex);
        if (m_home->bytes != bytes) {
            m_home->spare.clear();
            m_home->bytes = bytes;
        }
        if (!m_home->spare.empty()) {
            buffer = std::move(m_home->spare.back());
            m_home->spare.pop_back();
        }
    }
    if (!buffer) {
        buffer = std::make_unique<Buffer>();
        buffer->bytes = bytes;
        buffer->memory.reset(new (std::align_val_t(kAlignment), std::nothrow) uchar[bytes]);
        if (!buffer->memory)
            return {};
    }
    buffer->home = m_home;
    uchar *const pixels = buffer->memory.get();
    return QImage(pixels, size.width(), size.height(), stride, QImage::Format_RGB32, &PicturePool::giveBack,
                  buffer.release());
}

void PicturePool::giveBack(void *pointer)
{
    std::unique_ptr<Buffer> buffer(static_cast<Buffer *>(pointer));
    const std::shared_ptr<Home> home = std::move(buffer->home);
    const std::lock_guard lock(home->mutex);
    if (buffer->bytes == home->bytes && home->spare.size() < kMostSpare)
        home->spare.push_back(std::move(buffer));
}

} // namespace videoguard::media
