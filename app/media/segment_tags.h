// SPDX-License-Identifier: EUPL-1.2
/// What a segment file says about itself, in the tags at its front (Matroska SimpleTag of the whole file), so
/// that the index can be made anew from files alone. The recorder writes them, `inspectSegment` reads them.
/// Private to `media`.
///
/// Numbers are decimal, `kSegmentNumberWidth` characters, padded with zeros from the left (behind the sign).
/// Those marked "at the end" are zeros until the segment is closed in order and are then written in place.
/// Besides, DateUTC of the container (`creation_time` in libav) is `kTagStart` for everybody else's players.
/// Time stamp 0 of the file is the first picture.
#pragma once

#include "app/media/footage.h"

namespace videoguard::media {

inline constexpr char kTagFormat[] = "VG_SEGMENT";           ///< "1": this description
inline constexpr char kTagStart[] = "VG_START_US";           ///< UTC of the first picture, us since 1970
inline constexpr char kTagEnd[] = "VG_END_US";               ///< of the end of the last one; at the end
inline constexpr char kTagClock[] = "VG_CLOCK";              ///< a word, see segmentClockName
inline constexpr char kTagOffset[] = "VG_CLOCK_OFFSET_US";   ///< camera minus workstation
inline constexpr char kTagJumped[] = "VG_CLOCK_JUMPED";      ///< "1": a clock was set right before
inline constexpr char kTagPictures[] = "VG_PICTURES";        ///< at the end
inline constexpr char kTagDamaged[] = "VG_DAMAGED_PICTURES"; ///< at the end
inline constexpr char kTagClosed[] = "VG_CLOSED"; ///< number; 1 when closed in order, at the end: 0 is torn

inline constexpr int kSegmentNumberWidth = 17;

/// The extension of every segment file.
inline constexpr char kSegmentSuffixText[] = ".mkv";

[[nodiscard]] inline const char *segmentClockName(ClockSource clock)
{
    switch (clock) {
    case ClockSource::Camera:
        return "camera";
    case ClockSource::Arrival:
        return "arrival";
    case ClockSource::File:
        return "file";
    case ClockSource::Hand:
        return "hand";
    case ClockSource::Unknown:
        break;
    }
    return "unknown";
}

[[nodiscard]] inline ClockSource segmentClockOf(QByteArrayView name)
{
    for (const ClockSource clock :
         {ClockSource::Camera, ClockSource::Arrival, ClockSource::File, ClockSource::Hand}) {
        if (name == QByteArrayView(segmentClockName(clock)))
            return clock;
    }
    return ClockSource::Unknown;
}

} // namespace videoguard::media
