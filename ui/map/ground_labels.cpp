// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_labels.h"

#include "ui/map/ground_label_grid.h"

#include <QPainter>
#include <QThread>

#include <cmath>

namespace videoguard::map {

namespace {

constexpr double kGrown = 1.6;      ///< of the screen's edges, that a layout is made for
constexpr double kZoomDrift = 0.35; ///< a moving zoom gets a new layout only beyond it
constexpr double kZoomShown = 1.2;  ///< names of a zoom farther away say nothing here

Viewport grown(const Viewport &viewport)
{
    Viewport wide = viewport;
    wide.size = viewport.size * kGrown;
    return wide;
}

/// The same for the same rectangles of the world, wherever the screen stands.
quint64 fingerprint(const std::vector<QRectF> &rects, const Viewport &viewport)
{
    const QPointF origin = viewport.toScreen(geo::WorldPoint{0, 0});
    quint64 sum = rects.size();
    for (const QRectF &rect : rects) {
        const auto at = [](double value) { return static_cast<qint64>(std::llround(value / 8)); };
        sum += qHashMulti(7, at(rect.x() - origin.x()), at(rect.y() - origin.y()), at(rect.width()));
    }
    return sum;
}

} // namespace

GroundLabels::GroundLabels(std::function<void()> delivered)
    : m_delivered(std::move(delivered))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

GroundLabels::~GroundLabels()
{
    {
        const std::lock_guard lock(m_mutex);
        m_next.reset();
    }
    m_pool.waitForDone();
}

void GroundLabels::ask(Job job)
{
    const std::lock_guard lock(m_mutex);
    m_next = std::move(job);
    if (std::exchange(m_working, true))
        return;
    m_pool.start([this] { work(); });
}

void GroundLabels::work()
{
    for (;;) {
        Job job;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_next) {
                m_working = false;
                return;
            }
            job = std::move(*m_next);
            m_next.reset();
        }
        GroundLabelLayout layout = placeLabels(job.request);
        {
            const std::lock_guard lock(m_mutex);
            m_ready = Ready{std::move(layout), job.look, job.taken};
        }
        m_delivered();
    }
}

bool GroundLabels::take()
{
    const std::lock_guard lock(m_mutex);
    if (!m_ready)
        return false;
    m_current = std::move(*m_ready);
    m_ready.reset();
    m_any = true;
    return true;
}

void GroundLabels::paint(QPainter &painter, LabelRequest request, quint64 look, bool moving)
{
    const Viewport &viewport = request.viewport;
    const Viewport &laid = m_current.layout.viewport;
    const quint64 taken = fingerprint(request.taken, viewport);
    const bool sameZoom = m_any && laid.zoom == viewport.zoom;
    const geo::Bounds inner = viewport.bounds();
    const geo::Bounds outer = m_any ? laid.bounds() : geo::Bounds();
    const bool inside = m_any && outer.contains({inner.south_deg, inner.west_deg}) &&
                        outer.contains({inner.north_deg, inner.east_deg});
    m_fits = sameZoom && inside && m_current.look == look && m_current.taken == taken &&
             laid.devicePixelRatio == viewport.devicePixelRatio;
    const bool drifted = !m_any || std::abs(laid.zoom - viewport.zoom) > kZoomDrift;

    m_drawn.clear();
    if (m_any && std::abs(laid.zoom - viewport.zoom) < kZoomShown) {
        LabelGrid grid;
        for (const QRectF &rect : request.taken)
            grid.add(rect);
        const double pixel = viewport.devicePixelRatio;
        const QRectF screen = viewport.rect();
        for (const PlacedGroundLabel &label : m_current.layout.labels) {
            const QPointF exact = viewport.toScreen(label.anchor);
            const QPointF anchor(std::round(exact.x() * pixel) / pixel,
                                 std::round(exact.y() * pixel) / pixel);
            const QRectF place(anchor + label.imageOffset, QSizeF(label.image.size()) / pixel);
            if (!place.intersects(screen) || !grid.isFree(label.boxes, anchor))
                continue;
            std::vector<QRectF> &drawn = m_drawn.emplace_back();
            for (const QRectF &box : label.boxes) {
                drawn.push_back(box.translated(anchor));
                if (!sameZoom)
                    grid.add(drawn.back());
            }
            painter.drawImage(place.topLeft(), label.image);
        }
    }

    if (m_fits || (moving && !drifted))
        return;
    // The wide viewport's origin lies farther out: what is taken moves with it.
    const QPointF shift((kGrown - 1) / 2 * viewport.size.width(), (kGrown - 1) / 2 * viewport.size.height());
    for (QRectF &rect : request.taken)
        rect.translate(shift);
    for (const PlacedGroundLabel &label : m_current.layout.labels)
        request.keep.insert(label.key);
    request.viewport = grown(viewport);
    ask({std::move(request), look, taken});
}

qint64 GroundLabels::memory_bytes() const
{
    qint64 sum = 0;
    for (const PlacedGroundLabel &label : m_current.layout.labels)
        sum += label.image.sizeInBytes();
    return sum;
}

} // namespace videoguard::map
