// SPDX-License-Identifier: EUPL-1.2
/// Footage for the tests of readers, segments and clips.
#pragma once

#include "app/media/packet_clip.h"
#include "app/media/piece_reader.h"

#include <QByteArray>
#include <QSet>

#include <optional>
#include <vector>

namespace videoguard::test {

/// A file of resources/demo/footage or tests/data/video by its name.
[[nodiscard]] QString footage(const QString &name);
[[nodiscard]] inline QString footage(const char *name)
{
    return footage(QString::fromLatin1(name));
}
/// All of them, the broken ones included.
[[nodiscard]] std::vector<QString> allFootage();

/// 2026-03-01 12:00:00 UTC.
[[nodiscard]] base::WallTime noon();
/// The file as a piece that begins then; its length is found out by reading.
[[nodiscard]] media::FootagePiece pieceOf(const QString &path, base::WallTime from = noon());

/// What a reader said about one picture.
struct Seen {
    base::WallTime at;
    bool startsGroup = false;
    bool incomplete = false;
    QByteArray sum; ///< of its bytes

    friend bool operator==(const Seen &, const Seen &) = default;
};
struct ReadPacket {
    media::AvPacket packet;
    media::PacketFacts facts;
    base::WallTime at;
    bool startsGroup = false;
};
[[nodiscard]] std::optional<ReadPacket> nextPacket(media::PieceReader &reader);
[[nodiscard]] std::optional<Seen> nextPicture(media::PieceReader &reader);
/// Pictures only.
[[nodiscard]] std::vector<Seen> readAll(media::PieceReader &reader);

[[nodiscard]] QSet<int> nalTypes(const AVPacket &packet, bool h265);
/// The NAL units of the pictures, without access unit delimiters and parameter sets, one sum each, in
/// decoding order: what a clip may not change.
[[nodiscard]] std::vector<QByteArray> essenceOf(media::PieceReader &reader);
[[nodiscard]] std::vector<QByteArray> essenceOf(const QString &path);

/// What a stream's ring would hold of a file.
[[nodiscard]] std::shared_ptr<const media::PacketClip> packetClipOf(const QString &path,
                                                                    base::WallTime from = noon());

/// A segment as the recorder writes it, of the pictures of `file` from `begin` to `end` after its start; it
/// begins with the start point at or before.
struct SegmentPart {
    std::chrono::milliseconds begin{0};
    std::chrono::milliseconds end{3600000};
    base::WallTime from = noon(); ///< of the first picture
    bool close = true;            ///< false: as it lies there while it grows
};
[[nodiscard]] media::FootagePiece writeSegment(const QString &path, const QString &file,
                                               const SegmentPart &part = {});

} // namespace videoguard::test
