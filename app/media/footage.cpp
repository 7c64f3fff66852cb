// SPDX-License-Identifier: EUPL-1.2
#include "app/media/footage.h"

#include <algorithm>

namespace videoguard::media {

namespace {

class PieceList final : public FootageIndex
{
public:
    explicit PieceList(std::vector<FootagePiece> pieces)
        : m_pieces(std::move(pieces))
    {
        std::erase_if(m_pieces, [](const FootagePiece &piece) { return piece.range.isEmpty(); });
        std::ranges::stable_sort(m_pieces, {}, [](const FootagePiece &piece) { return piece.range.from; });
        // Where two overlap, the later one has it: a piece's beginning is the anchor of its pictures' time.
        for (size_t i = 1; i < m_pieces.size(); ++i)
            m_pieces[i - 1].range.to = std::min(m_pieces[i - 1].range.to, m_pieces[i].range.from);
        std::erase_if(m_pieces, [](const FootagePiece &piece) { return piece.range.isEmpty(); });
    }

    std::optional<FootagePiece> pieceAt(base::WallTime t) override
    {
        const auto next = firstAfter(t);
        if (next == m_pieces.begin() || !std::prev(next)->range.contains(t))
            return std::nullopt;
        return *std::prev(next);
    }
    std::optional<FootagePiece> pieceAfter(base::WallTime t) override
    {
        const auto found = std::ranges::lower_bound(
            m_pieces, t, {}, [](const FootagePiece &piece) { return piece.range.from; });
        return found == m_pieces.end() ? std::nullopt : std::optional(*found);
    }
    std::optional<FootagePiece> pieceBefore(base::WallTime t) override
    {
        // Pieces do not overlap, so their ends are in order too.
        const auto found = std::ranges::upper_bound(m_pieces, t, {},
                                                    [](const FootagePiece &piece) { return piece.range.to; });
        return found == m_pieces.begin() ? std::nullopt : std::optional(*std::prev(found));
    }

private:
    [[nodiscard]] std::vector<FootagePiece>::const_iterator firstAfter(base::WallTime t) const
    {
        return std::ranges::upper_bound(m_pieces, t, {},
                                        [](const FootagePiece &piece) { return piece.range.from; });
    }

    std::vector<FootagePiece> m_pieces; ///< in order, none empty, none overlapping; never changed
};

} // namespace

std::shared_ptr<FootageIndex> indexOf(std::vector<FootagePiece> pieces)
{
    return std::make_shared<PieceList>(std::move(pieces));
}

} // namespace videoguard::media
