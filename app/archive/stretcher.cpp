// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/stretcher.h"

#include <algorithm>

namespace videoguard::archive {

void Stretcher::add(Stretch piece)
{
    piece.range.from = std::max(piece.range.from, m_range.from);
    piece.range.to = std::min(piece.range.to, m_range.to);
    if (m_stretches.empty()) {
        if (!piece.range.isEmpty())
            m_stretches.push_back(piece);
        return;
    }
    Stretch &last = m_stretches.back();
    if (piece.range.to <= last.range.to) {
        last.open = last.open || piece.open;
        return;
    }
    piece.range.from = std::max(piece.range.from, last.range.to);
    if (piece.range.isEmpty())
        return;
    if (piece.range.from - last.range.to >= m_resolution && piece.range.from > last.range.to) {
        m_stretches.push_back(piece);
        return;
    }
    const bool same =
        piece.clock == last.clock && piece.damaged == last.damaged && piece.missing == last.missing;
    const bool worse = piece.damaged && !last.damaged;
    // What is better waits until the worse one can be seen; the gap belongs to what was before it.
    const base::WallTime turn =
        worse ? piece.range.from : std::max(piece.range.from, last.range.from + m_resolution);
    if (same || turn >= piece.range.to) {
        last.range.to = piece.range.to;
        last.open = last.open || piece.open;
        return;
    }
    last.range.to = turn;
    piece.range.from = turn;
    m_stretches.push_back(piece);
}

void Stretcher::markOpen(base::WallTime end)
{
    for (auto stretch = m_stretches.rbegin(); stretch != m_stretches.rend(); ++stretch) {
        if (stretch->range.from <= end && end <= stretch->range.to + m_resolution) {
            stretch->open = true;
            // Minutes are whole, what is being written is not.
            if (stretch->range.from < end && end < stretch->range.to)
                stretch->range.to = end;
            return;
        }
    }
}

} // namespace videoguard::archive
