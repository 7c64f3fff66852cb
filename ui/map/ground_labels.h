// SPDX-License-Identifier: EUPL-1.2
/// Private to the ground layer.
#pragma once

#include "ui/map/ground_label_layout.h"

#include <QThreadPool>

#include <mutex>

namespace videoguard::map {

/// The names on the screen: laid out on a thread for more than the screen, drawn as ready pictures. GUI
/// thread.
class GroundLabels
{
public:
    /// `delivered` is called on the thread when a layout lies ready.
    explicit GroundLabels(std::function<void()> delivered);
    ~GroundLabels();

    /// Draws what is laid out and asks for a new layout when this one does not fit. `request` is filled but
    /// for what the labels know themselves; its viewport is that of the screen. `moving`: the zoom is
    /// changing.
    void paint(QPainter &painter, LabelRequest request, quint64 look, bool moving);
    /// What lies ready becomes the layout; says whether there was something.
    bool take();
    /// The layout fits the last paint.
    [[nodiscard]] bool isComplete() const { return m_fits; }
    /// Boxes of each name of the last paint, screen coordinates.
    [[nodiscard]] const std::vector<std::vector<QRectF>> &drawn() const { return m_drawn; }
    [[nodiscard]] qint64 memory_bytes() const;

private:
    struct Job {
        LabelRequest request;
        quint64 look = 0;
        quint64 taken = 0;
    };
    struct Ready {
        GroundLabelLayout layout;
        quint64 look = 0;
        quint64 taken = 0;
    };
    void ask(Job job);
    void work();

    const std::function<void()> m_delivered;
    Ready m_current;
    bool m_any = false;
    bool m_fits = false;
    std::vector<std::vector<QRectF>> m_drawn;
    mutable std::mutex m_mutex; ///< guards what follows
    std::optional<Job> m_next;
    std::optional<Ready> m_ready;
    bool m_working = false;
    QThreadPool m_pool;
};

} // namespace videoguard::map
