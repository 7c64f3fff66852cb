// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/footage.h"

namespace videoguard::media {

/// The file name extension of segments with its dot.
[[nodiscard]] QString segmentSuffix();

/// Reads a segment from its file alone: for the index that is made anew, and after a power cut. The start in
/// UTC and the clock stand in the file's header. Reads packet headers, decodes nothing. Any thread; a segment
/// that was closed in order is believed what its header says once its end was seen, any other is read whole.
/// Errors: NotFound, Denied, Unreachable (the disk), Corrupt (not a segment, or no picture in it).
[[nodiscard]] base::Result<SegmentFacts> inspectSegment(const QString &path);

/// Makes a torn segment whole again: everything that can be read is written to a new file (its name and
/// ".repair"), which is synced, read back and then replaces it. The torn one stays when anything fails.
/// Returns the facts of the new file. Errors: as inspectSegment, Full.
[[nodiscard]] base::Result<SegmentFacts> repairSegment(const QString &path);

/// What a file from elsewhere (MP4, MKV, AVI, TS, vendor exports that FFmpeg reads) holds. Whether it can be
/// played from any place is found out by reading it. Errors: NotFound, Denied, Corrupt, Unsupported (no
/// picture that can be decoded here).
struct FootageFileFacts {
    QString path;
    QString container; ///< "MP4", "Matroska", "MPEG-TS", "AVI"
    std::chrono::microseconds duration{0};
    base::WallTime createdAt; ///< as written in the file; unknown when nothing is
    Codec codec = Codec::None;
    QString codecName;
    QSize size;
    double fps = 0;
    int pictures = 0;
    bool hasAudio = false;
    int otherStreams = 0; ///< further tracks that are not used
    QStringList remarks;  ///< English, technical: time stamps that jump, damaged parts
};
[[nodiscard]] base::Result<FootageFileFacts> inspectFootageFile(const QString &path);

} // namespace videoguard::media
