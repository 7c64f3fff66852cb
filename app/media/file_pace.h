// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/source.h"

namespace videoguard::media {

/// When the pictures of a file are due: by their time stamps where these go on evenly, by the nominal frame
/// rate where they are missing or jump. A value.
class FilePace
{
public:
    FilePace(AVRational timeBase, double fps);

    /// When the packet with this decoding time (or presentation time, or AV_NOPTS_VALUE) is due. `now` is the
    /// moment of the first and of one that comes after a long pause.
    [[nodiscard]] base::SteadyTime due(int64_t stamp, base::SteadyTime now);

private:
    AVRational m_timeBase;
    std::chrono::microseconds m_frame;
    std::optional<int64_t> m_last;
    base::SteadyTime m_due{};
};

} // namespace videoguard::media
