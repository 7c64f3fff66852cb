// SPDX-License-Identifier: EUPL-1.2
#include "app/media/piece_reader.h"

#include "app/media/packet_clip.h"
#include "app/media/piece_reader_file.h"

namespace videoguard::media {

namespace {

/// A clip in memory.
class ClipPieceReader final : public PieceReader
{
public:
    ClipPieceReader(std::shared_ptr<const PacketClip> clip, const std::atomic<bool> *cancel)
        : m_clip(std::move(clip))
        , m_cancel(cancel)
    {
    }

    const SourceInfo &info() const override { return m_clip->info(); }

    base::Result<void> seek(base::WallTime at) override
    {
        const auto &entries = m_clip->entries();
        size_t found = 0;
        for (size_t i = 0; i < entries.size(); ++i) {
            if (!entries[i].startsGroup)
                continue;
            if (entries[i].at > at)
                break;
            found = i;
        }
        m_next = found;
        return {};
    }

    base::Result<ReadResult> read(AVPacket &packet, PacketFacts &facts, base::WallTime &at,
                                  bool &startsGroup) override
    {
        if (m_cancel && m_cancel->load(std::memory_order_relaxed))
            return base::fail(base::ErrorKind::Cancelled, QStringLiteral("read a clip in memory"));
        av_packet_unref(&packet);
        const auto &entries = m_clip->entries();
        if (m_next >= entries.size())
            return ReadResult::EndOfStream;
        const PacketClip::Entry &entry = entries[m_next++];
        if (const int code = av_packet_ref(&packet, entry.packet.get()); code < 0)
            return tl::unexpected(avError(code, QStringLiteral("read a clip in memory")));
        facts = entry.facts;
        at = entry.at;
        startsGroup = entry.startsGroup;
        return ReadResult::Packet;
    }

private:
    std::shared_ptr<const PacketClip> m_clip;
    const std::atomic<bool> *m_cancel;
    size_t m_next = 0;
};

} // namespace

base::Result<std::unique_ptr<PieceReader>> PieceReader::open(const FootagePiece &piece,
                                                             const std::atomic<bool> *cancel)
{
    if (piece.path.isEmpty()) {
        if (!piece.packets || piece.packets->entries().empty())
            return base::fail(base::ErrorKind::NotFound, QStringLiteral("read a clip in memory"),
                              QStringLiteral("it is empty"));
        return std::make_unique<ClipPieceReader>(piece.packets, cancel);
    }
    auto reader = FilePieceReader::open(piece, cancel);
    if (!reader)
        return tl::unexpected(reader.error());
    return std::unique_ptr<PieceReader>(std::move(*reader));
}

} // namespace videoguard::media
