// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/camera_record.h"
#include "app/geo/pixel_density.h"
#include "app/media/stream_types.h"
#include "ui/widgets/theme.h"

#include <QColor>
#include <QStringList>

#include <optional>
#include <vector>

namespace videoguard::map {

/// Colours of words on the map (design tokens `map`).
struct MapInk {
    QColor label;
    QColor halo; ///< around words and lines, so that they read on any ground
};
[[nodiscard]] MapInk mapInk(widgets::ThemeKind kind);

/// Fill of a level's band: one hue, denser = lighter on dark ground, darker on light ground. The level at
/// which footprints end has the same step in every edition; the number beside it says how much it is.
[[nodiscard]] QColor levelColour(const geo::LevelSet &levels, int level, widgets::ThemeKind kind);
/// The text colour that reads on a band of that level.
[[nodiscard]] QColor levelTextColour(const geo::LevelSet &levels, int level, widgets::ThemeKind kind);

/// The thin ring that tells owners apart: colour and pattern together, so that neither is needed alone.
struct OwnerRing {
    enum class Pattern { Solid, Dashed, Dotted };
    int colour = 0; ///< one of `kOwnerColours`
    Pattern pattern = Pattern::Solid;
    friend bool operator==(const OwnerRing &, const OwnerRing &) = default;
};
inline constexpr int kOwnerColours = 6;
/// One ring for each partner, by index. The same partners get the same rings in every session and order; up
/// to 18 partners never share one.
[[nodiscard]] std::vector<OwnerRing> ownerRings(const QStringList &partnerIds);
[[nodiscard]] QColor ownerColour(const OwnerRing &ring, widgets::ThemeKind kind);

/// What a camera's symbol says of it.
enum class MarkerState {
    Reachable,    ///< this console receives it now
    InService,    ///< active by its record; not watched from here
    Reconnecting, ///< lost, being tried again, or its picture is not current
    Trouble,      ///< answers, but shows no picture: password, certificate, codec
    Maintenance,
    Unreachable,
    Planned,
    Unknown
};
inline constexpr int kMarkerStates = 8;
[[nodiscard]] MarkerState markerState(catalogue::CameraStatus status, std::optional<media::StreamState> live);
/// "reachable", "under maintenance": for legend and hover, translated.
[[nodiscard]] QString markerStateName(MarkerState state);
/// Whether it needs to be said on a cluster; the higher, the more.
[[nodiscard]] int markerGravity(MarkerState state);

} // namespace videoguard::map
