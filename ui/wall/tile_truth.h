// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/stream_types.h"
#include "ui/widgets/state_mark.h"

#include <QObject>

namespace videoguard::wall {

/// What a tile can offer the operator where the problem is.
enum class TileAction { None, TryNow, EnterPassword, ReviewCertificate };

/// Where the words of a state stand.
enum class NotePlace {
    None,  ///< caption only
    Band,  ///< a strip at the bottom edge of the picture
    Note,  ///< a panel in the centre, over the dimmed picture
    Centre ///< words in the centre, on black
};

/// Everything a tile says about its stream, ready to be painted and read aloud.
struct TileTruth {
    widgets::Mark mark = widgets::Mark::Empty;
    NotePlace place = NotePlace::None;
    QString title;
    QString detail;
    TileAction action = TileAction::None;
    double pictureOpacity = 1.0; ///< 0: the picture is not shown at all
    bool detailMatters = false; ///< where there is no room for both, the detail (an age) stays, not the title
    bool isLive = false;        ///< the picture may be taken for the present

    friend bool operator==(const TileTruth &, const TileTruth &) = default;
};

/// What is known when the words are made.
struct TileFacts {
    const media::StreamStatus &status;
    bool hasCamera = false;
    bool isKnown = true;    ///< the camera is in the list of this console
    bool hasAddress = true; ///< something can be opened here
    bool hasPicture = false;
    std::chrono::milliseconds pictureAge{0}; ///< since the newest picture arrived
    base::SteadyTime now{};
    base::WallTime wallNow;
    bool hasNetwork = true; ///< of this workstation
};

/// A picture older than this is never shown as live.
inline constexpr std::chrono::milliseconds kOldPicture{3000};

/// The truth in words of the interface's language. Pure, apart from tr().
[[nodiscard]] TileTruth tileTruth(const TileFacts &facts);

[[nodiscard]] QString actionText(TileAction action);

} // namespace videoguard::wall
