// SPDX-License-Identifier: EUPL-1.2
/// Footage that came from elsewhere: copied into the profile, hashed on the way, and described by the facts
/// of its link.
#pragma once

#include "app/incidents/incident_types.h"
#include "app/media/segment_file.h"

#include <atomic>
#include <functional>

namespace videoguard::console {

struct ReceivedCopy {
    QString path;   ///< absolute
    QString sha256; ///< hexadecimal, of what was read and of what then lay on the disk
    qint64 bytes = 0;
};

/// Copies `source` into `folder` (made if need be) under its own name, or one with a number behind it where
/// that name is taken; never over a file. Hashes while copying, syncs, reads back and compares; the copy may
/// not be written any more. Whatever fails, nothing is left. `progress`: 0 ... 1, copying and reading back.
/// Blocks; any thread. Errors: NotFound, Denied, Full, Cancelled, Corrupt (read back otherwise than written),
/// Unreachable (the source went away).
[[nodiscard]] base::Result<ReceivedCopy> copyReceived(const QString &source, const QString &folder,
                                                      const std::atomic<bool> &cancel,
                                                      const std::function<void(double)> &progress);

/// What the link of a received file says. All of it stands in `incidents::Link::facts`: "sha256", "bytes",
/// "originalName", "origin", "receivedAt_us", "begins_us", "duration_us", "clock" ("file", "hand",
/// "unknown"), "camera", "cameraName", "remark", "container", "codec", "width", "height", "fps", "sound",
/// "createdAt_us", "remarks", "fault" (why it cannot be played here; absent: it can).
struct ReceivedFacts {
    QString sha256;
    qint64 bytes = 0;
    QString originalName;
    QString origin;
    base::WallTime receivedAt;
    base::WallTime begins;
    std::chrono::microseconds duration{0};
    media::ClockSource clock = media::ClockSource::Unknown;
    QString cameraId;
    QString cameraName;
    QString remark;
    media::FootageFileFacts file; ///< without its path
    QString fault;
};
[[nodiscard]] QJsonObject toJson(const ReceivedFacts &facts);
[[nodiscard]] ReceivedFacts receivedFacts(const QJsonObject &json);

} // namespace videoguard::console
