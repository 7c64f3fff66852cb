// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_workers.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QThread>

#include <algorithm>

namespace videoguard::map {

namespace {

constexpr int kThreads = 2;

QImage painted(const ImageWish &wish, const GroundScene &scene, bool &whole)
{
    QImage image(wish.key.edge_px + 1, wish.key.edge_px + 1, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    whole = paintScene(
        painter, scene,
        {wish.key.tile, static_cast<double>(wish.key.edge_px), wish.zoom, wish.pixel, scene.style});
    return image;
}

} // namespace

GroundWorkers::GroundWorkers(std::function<void()> delivered)
    : m_delivered(std::move(delivered))
{
    m_pool.setMaxThreadCount(kThreads);
    m_pool.setThreadPriority(QThread::LowPriority);
}

GroundWorkers::~GroundWorkers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_wishes.clear();
    }
    m_pool.waitForDone();
}

void GroundWorkers::wish(std::shared_ptr<const GroundScene> scene, std::vector<ImageWish> wishes)
{
    std::reverse(wishes.begin(), wishes.end());
    const std::lock_guard lock(m_mutex);
    m_scene = std::move(scene);
    m_wishes = std::move(wishes);
    while (m_workers < kThreads && m_workers < static_cast<int>(m_wishes.size())) {
        ++m_workers;
        m_pool.start([this] { work(); });
    }
}

std::vector<PaintedImage> GroundWorkers::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_done, {});
}

bool GroundWorkers::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_wishes.empty() && m_running.isEmpty() && m_done.empty();
}

GroundWorkers::Figures GroundWorkers::figures() const
{
    const std::lock_guard lock(m_mutex);
    return m_figures;
}

bool GroundWorkers::next(ImageWish &wish, std::shared_ptr<const GroundScene> &scene)
{
    const std::lock_guard lock(m_mutex);
    while (!m_wishes.empty()) {
        wish = m_wishes.back();
        m_wishes.pop_back();
        if (m_running.contains(wish.key))
            continue;
        m_running.insert(wish.key);
        scene = m_scene;
        return true;
    }
    --m_workers;
    return false;
}

void GroundWorkers::work()
{
    ImageWish wish;
    std::shared_ptr<const GroundScene> scene;
    while (next(wish, scene)) {
        QElapsedTimer timer;
        timer.start();
        bool whole = true;
        QImage image = painted(wish, *scene, whole);
        const qint64 took_us = timer.nsecsElapsed() / 1000;
        bool first = false;
        {
            const std::lock_guard lock(m_mutex);
            m_running.remove(wish.key);
            first = m_done.empty();
            m_done.push_back({wish.key, std::move(image), whole, std::move(scene)});
            ++m_figures.images;
            m_figures.paint_us += took_us;
            m_figures.longest_us = std::max(m_figures.longest_us, took_us);
        }
        if (first)
            m_delivered();
    }
}

} // namespace videoguard::map
