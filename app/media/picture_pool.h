// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>

#include <memory>

namespace videoguard::media {

/// Memory for the pictures of one viewer, used again when the last copy of a picture is gone, so that a
/// steady stream allocates none. `take` belongs to one thread; pictures may die on any thread and outlive the
/// pool.
class PicturePool
{
public:
    PicturePool();
    ~PicturePool();
    PicturePool(PicturePool &&) noexcept = default;
    PicturePool &operator=(PicturePool &&) noexcept = default;

    /// Format_RGB32, contents undefined, nobody else holds it. Null when there is no memory.
    [[nodiscard]] QImage take(QSize size);
    /// Frees what is not in use.
    void trim();

private:
    struct Buffer;
    struct Home;

    static void giveBack(void *buffer);

    std::shared_ptr<Home> m_home;
};

} // namespace videoguard::media
