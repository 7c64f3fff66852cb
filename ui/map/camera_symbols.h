// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/query.h"
#include "ui/map/camera_colours.h"

#include <QHash>
#include <QPixmap>

namespace videoguard::map {

/// Everything that makes one camera's symbol differ from another's.
struct MarkerLook {
    MarkerState state = MarkerState::Unknown;
    catalogue::CameraKind kind = catalogue::CameraKind::Fixed;
    catalogue::CameraForm form = catalogue::CameraForm::Bullet;
    OwnerRing ring;
    bool own = false;
    bool selected = false;
    bool hovered = false;  ///< larger
    bool detailed = false; ///< near enough for the glyph of the form
    int letter = -1;       ///< 0 = "A"; -1 none
};

/// One cluster's circle.
struct ClusterLook {
    qint64 count = 0;
    MarkerState worst = MarkerState::InService;
    bool own = false; ///< all of them
    bool selected = false;
    bool hovered = false;
};

/// Symbols drawn once and kept as pixmaps, per look, theme and device ratio; bounded. The middle of a pixmap
/// is the place it stands for. GUI thread.
class CameraSymbols
{
public:
    void setTheme(const widgets::Theme &theme);
    [[nodiscard]] const widgets::Theme &theme() const { return m_theme; }

    [[nodiscard]] const QPixmap &marker(const MarkerLook &look, double dpr);
    [[nodiscard]] const QPixmap &cluster(const ClusterLook &look, double dpr);
    /// The short wedge for the direction; NaN: none (null), `panoramic`: all around.
    [[nodiscard]] const QPixmap &wedge(float azimuth_deg, bool panoramic, double dpr);

    /// Radii on the screen, for hit tests and labels.
    [[nodiscard]] double markerRadius(bool hovered) const;
    [[nodiscard]] double clusterRadius(qint64 count) const;
    /// "12", "3.4k".
    [[nodiscard]] static QString countText(qint64 count);
    [[nodiscard]] qint64 memory_bytes() const { return m_bytes; }
    [[nodiscard]] static qint64 limit_bytes();

private:
    [[nodiscard]] const QPixmap &kept(quint64 key, const std::function<QPixmap()> &make);
    void paintBadge(QPainter &painter, QPointF centre, MarkerState state) const;
    void paintInside(QPainter &painter, QPointF centre, const MarkerLook &look) const;

    widgets::Theme m_theme;
    QHash<quint64, QPixmap> m_pixmaps;
    qint64 m_bytes = 0;
};

/// Glyph of a kind or form in resources/icons; empty: none needed.
[[nodiscard]] QString markerGlyph(catalogue::CameraKind kind, catalogue::CameraForm form, bool detailed);
/// A symbol as it stands on the map, for legends; `size` is the edge length.
[[nodiscard]] QPixmap legendSymbol(MarkerState state, const widgets::Theme &theme, int size, double dpr);

} // namespace videoguard::map
