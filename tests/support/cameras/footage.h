// SPDX-License-Identifier: EUPL-1.2
/// The access units of one file, read once and shared by every mount and client that plays it.
#pragma once

#include "tests/support/cameras/owners.h"
#include "tests/support/cameras/result.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace videoguard::cameras {

/// One access unit. Times are nanoseconds from the start of the loop.
struct Unit {
    BufferPtr buffer; ///< the payload without times; copied by reference for each client
    GstClockTime pts = 0;
    GstClockTime dts = 0;
    bool key = false; ///< a client that starts here sees a whole picture
};

struct Track {
    CapsPtr caps;            ///< what the payloader is told
    std::string payloader;   ///< its element and properties, without name
    std::vector<Unit> units; ///< never empty, by rising dts
    BufferPtr parameterSets; ///< Annex B, for a client that starts between key frames; may be null
};

class Footage
{
public:
    /// Reads the first video track and the first audio track that RTP can carry. `fps` times files that have
    /// no times of their own (raw elementary streams). Time stamps that jump by more than a second, or back,
    /// are straightened: a server that loops sends one continuous time line.
    [[nodiscard]] static Result<std::shared_ptr<const Footage>> load(const std::string &path, double fps);

    Track video;
    std::optional<Track> audio;
    GstClockTime duration = 0; ///< of one loop
    bool mjpeg = false;        ///< may be sent as multipart over HTTP
};

} // namespace videoguard::cameras
