// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSize>

#include <array>
#include <cstdint>
#include <vector>

namespace videoguard::media {

/// Scales one 8-bit plane bilinearly; where it shrinks to less than half, rows are first halved by averaging
/// until it does not, so that nothing is skipped. libyuv is fast at halves, quarters, doubles and three
/// quarters, but on x86 its columns at any other ratio are plain C and cost three to five times as much as
/// need be, and a tile of a wall nearly always has such a ratio: those are done here with SSSE3 where the
/// processor has it, all else by libyuv. One thread; keeps its tables and rows between pictures.
class PlaneScaler
{
public:
    struct Plane {
        const uint8_t *data = nullptr;
        int stride = 0; ///< bytes from row to row
        QSize size;
    };

    /// Fills `to` x rows of `stride` bytes at `out`. `box`: average instead, for exact halves and quarters.
    void scale(const Plane &from, uint8_t *out, int stride, QSize to, bool box);
    void trim();

private:
    /// How eight neighbouring results are made of sixteen source bytes.
    struct Column {
        std::array<uint8_t, 16> shuffle; ///< left and right source byte of each result
        std::array<int8_t, 16> weight;   ///< of both, in 64ths
        int offset = 0;                  ///< of the sixteen bytes in the row
    };
    struct Table {
        int from = 0;
        int to = 0;
        std::vector<Column> columns;
    };

    [[nodiscard]] const Table &tableFor(int from, int to);
    void scaleHere(const Plane &from, int halvings, uint8_t *out, int stride, QSize to);
    void halvedRow(const Plane &from, int halvings, int y, uint8_t *out);

    std::array<Table, 4> m_tables; ///< brightness and chroma of two viewers
    size_t m_oldest = 0;
    /// The row between two source rows, the two of them when they are halved, and what these are halved from.
    std::array<std::vector<uint8_t>, 7> m_rows;
};

} // namespace videoguard::media
