// SPDX-License-Identifier: EUPL-1.2
#include "app/media/plane_scaler.h"

#include <libyuv.h>

#include <algorithm>
#include <cstring>
#include <utility>

#if defined(__x86_64__) && defined(__GNUC__)
#include <tmmintrin.h>
#define VIDEOGUARD_SSSE3 1
#endif

namespace videoguard::media {

namespace {

constexpr int kGroup = 8;  // results of one step
constexpr int kReach = 16; // source bytes that one step sees
constexpr int kMostHalvings = 3;
constexpr int kOne = 64; // weights are 64ths, so that a product of two fits 16 bits

/// Where the centre of result `index` lies in the source: pixel, and 64ths of the way to the next one.
struct Place {
    int pixel = 0;
    int weight = 0;
};

Place placeOf(int index, int from, int to)
{
    // (index + 1/2) * from / to - 1/2, in 64ths
    const int64_t twice = (int64_t(2 * index + 1) * from - to) * (kOne / 2);
    const auto position = static_cast<int>(std::clamp<int64_t>(twice / to, 0, int64_t(from - 1) * kOne));
    return {position / kOne, position % kOne};
}

bool isSpecial(int from, int to)
{
    return to == from || to == 2 * from || from == 2 * to || from == 4 * to || 4 * to == 3 * from ||
           8 * to == 3 * from;
}

/// How often the source must be halved so that eight results come from sixteen neighbours; -1: leave it to
/// libyuv.
int halvingsFor([[maybe_unused]] QSize from, [[maybe_unused]] QSize to)
{
#if VIDEOGUARD_SSSE3
    static const bool hasIt = __builtin_cpu_supports("ssse3");
    if (!hasIt || (isSpecial(from.width(), to.width()) && isSpecial(from.height(), to.height())))
        return -1;
    for (int halvings = 0; halvings <= kMostHalvings;
         ++halvings, from = QSize(from.width() / 2, from.height() / 2)) {
        if (from.width() < 2 * kReach || to.width() < kGroup)
            return -1;
        if (from.width() <= 2 * to.width() && from.height() <= 2 * to.height())
            return halvings;
    }
#endif
    return -1;
}

#if VIDEOGUARD_SSSE3

__attribute__((target("ssse3"))) void blendRows(const uint8_t *upper, const uint8_t *lower, int weight,
                                                int width, uint8_t *out)
{
    const __m128i weights = _mm_set1_epi16(static_cast<short>((weight << 8) | (kOne - weight)));
    const __m128i half = _mm_set1_epi16(kOne / 2);
    const auto step = [&](int x) __attribute__((target("ssse3")))
    {
        const __m128i a = _mm_loadu_si128(reinterpret_cast<const __m128i *>(upper + x));
        const __m128i b = _mm_loadu_si128(reinterpret_cast<const __m128i *>(lower + x));
        __m128i low = _mm_maddubs_epi16(_mm_unpacklo_epi8(a, b), weights);
        __m128i high = _mm_maddubs_epi16(_mm_unpackhi_epi8(a, b), weights);
        low = _mm_srli_epi16(_mm_add_epi16(low, half), 6);
        high = _mm_srli_epi16(_mm_add_epi16(high, half), 6);
        _mm_storeu_si128(reinterpret_cast<__m128i *>(out + x), _mm_packus_epi16(low, high));
    };
    int x = 0;
    for (; x + 16 <= width; x += 16)
        step(x);
    if (x < width)
        step(width - 16);
}

/// `width` results, each the mean of four.
__attribute__((target("ssse3"))) void halveRows(const uint8_t *upper, const uint8_t *lower, int width,
                                                uint8_t *out)
{
    const __m128i ones = _mm_set1_epi8(1);
    const __m128i two = _mm_set1_epi16(2);
    const auto eight = [&](int x) __attribute__((target("ssse3")))
    {
        const __m128i a = _mm_loadu_si128(reinterpret_cast<const __m128i *>(upper + 2 * x));
        const __m128i b = _mm_loadu_si128(reinterpret_cast<const __m128i *>(lower + 2 * x));
        const __m128i sums = _mm_add_epi16(_mm_maddubs_epi16(a, ones), _mm_maddubs_epi16(b, ones));
        const __m128i means = _mm_srli_epi16(_mm_add_epi16(sums, two), 2);
        _mm_storel_epi64(reinterpret_cast<__m128i *>(out + x), _mm_packus_epi16(means, means));
    };
    int x = 0;
    for (; x + kGroup <= width; x += kGroup)
        eight(x);
    if (x < width)
        eight(width - kGroup);
}

/// Reads sixteen bytes at each column's offset: `row` must be that much longer than the source is wide.
template<typename Column>
__attribute__((target("ssse3"))) void blendColumns(const uint8_t *row, const Column *columns, int width,
                                                   uint8_t *out)
{
    const __m128i half = _mm_set1_epi16(kOne / 2);
    const auto eight = [&](const Column &column) __attribute__((target("ssse3")))
    {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(row + column.offset));
        const __m128i pairs = _mm_shuffle_epi8(
            bytes, _mm_loadu_si128(reinterpret_cast<const __m128i *>(column.shuffle.data())));
        const __m128i sums = _mm_maddubs_epi16(
            pairs, _mm_loadu_si128(reinterpret_cast<const __m128i *>(column.weight.data())));
        const __m128i results = _mm_srli_epi16(_mm_add_epi16(sums, half), 6);
        return _mm_packus_epi16(results, results);
    };
    int x = 0;
    for (; x + kGroup <= width; x += kGroup)
        _mm_storel_epi64(reinterpret_cast<__m128i *>(out + x), eight(*columns++));
    if (x < width) {
        uint8_t last[kGroup];
        _mm_storel_epi64(reinterpret_cast<__m128i *>(last), eight(*columns));
        std::memcpy(out + x, last, static_cast<size_t>(width - x));
    }
}

#endif

} // namespace

void PlaneScaler::trim()
{
    m_tables = {};
    m_rows = {};
}

void PlaneScaler::scale(const Plane &from, uint8_t *out, int stride, QSize to, bool box)
{
    const int halvings = box ? -1 : halvingsFor(from.size, to);
    if (halvings >= 0) {
        scaleHere(from, halvings, out, stride, to);
        return;
    }
    libyuv::ScalePlane(from.data, from.stride, from.size.width(), from.size.height(), out, stride, to.width(),
                       to.height(), box ? libyuv::kFilterBox : libyuv::kFilterBilinear);
}

const PlaneScaler::Table &PlaneScaler::tableFor(int from, int to)
{
    for (const Table &table : m_tables) {
        if (table.from == from && table.to == to)
            return table;
    }
    Table &table = m_tables[m_oldest];
    m_oldest = (m_oldest + 1) % m_tables.size();
    table.from = from;
    table.to = to;
    table.columns.resize(static_cast<size_t>((to + kGroup - 1) / kGroup));
    for (int x = 0; x < static_cast<int>(table.columns.size()) * kGroup; ++x) {
        Column &column = table.columns[static_cast<size_t>(x / kGroup)];
        const Place place = placeOf(std::min(x, to - 1), from, to);
        const auto i = static_cast<size_t>(2 * (x % kGroup));
        if (i == 0)
            column.offset = place.pixel;
        const int left = place.pixel - column.offset;
        const int right = std::min(place.pixel + 1, from - 1) - column.offset;
        column.shuffle[i] = static_cast<uint8_t>(left);
        column.shuffle[i + 1] = static_cast<uint8_t>(right);
        column.weight[i] = static_cast<int8_t>(kOne - place.weight);
        column.weight[i + 1] = static_cast<int8_t>(place.weight);
    }
    return table;
}

/// Row `y` of the plane halved so many times, at least once.
void PlaneScaler::halvedRow([[maybe_unused]] const Plane &from, [[maybe_unused]] int halvings,
                            [[maybe_unused]] int y, [[maybe_unused]] uint8_t *out)
{
#if VIDEOGUARD_SSSE3
    const int width = from.size.width() >> halvings;
    if (halvings == 1) {
        const uint8_t *upper = from.data + static_cast<ptrdiff_t>(2 * y) * from.stride;
        halveRows(upper, upper + from.stride, width, out);
        return;
    }
    // Rows 0 to 2 belong to the caller; each halving has two of its own.
    uint8_t *upper = m_rows[static_cast<size_t>(2 * halvings - 1)].data();
    uint8_t *lower = m_rows[static_cast<size_t>(2 * halvings)].data();
    halvedRow(from, halvings - 1, 2 * y, upper);
    halvedRow(from, halvings - 1, 2 * y + 1, lower);
    halveRows(upper, lower, width, out);
#endif
}

void PlaneScaler::scaleHere([[maybe_unused]] const Plane &from, [[maybe_unused]] int halvings,
                            [[maybe_unused]] uint8_t *out, [[maybe_unused]] int stride,
                            [[maybe_unused]] QSize to)
{
#if VIDEOGUARD_SSSE3
    const QSize size(from.size.width() >> halvings, from.size.height() >> halvings);
    const Table &table = tableFor(size.width(), to.width());
    for (size_t i = 0; i < (halvings == 0 ? 1U : static_cast<size_t>(2 * halvings + 1)); ++i) {
        const auto needed = static_cast<size_t>((i < 3 ? size.width() : from.size.width()) + kReach);
        if (m_rows[i].size() < needed)
            m_rows[i].resize(needed);
    }
    int kept[2] = {-1, -1}; // which halved rows lie in m_rows[1] and m_rows[2]
    const auto rowAt = [&](int y) -> const uint8_t * {
        if (halvings == 0)
            return from.data + static_cast<ptrdiff_t>(y) * from.stride;
        uint8_t *row = m_rows[static_cast<size_t>(1 + y % 2)].data();
        if (std::exchange(kept[y % 2], y) != y)
            halvedRow(from, halvings, y, row);
        return row;
    };
    uint8_t *const between = m_rows[0].data();
    for (int y = 0; y < to.height(); ++y) {
        const Place place = placeOf(y, size.height(), to.height());
        const uint8_t *upper = rowAt(place.pixel);
        const uint8_t *lower = place.weight == 0 ? upper : rowAt(place.pixel + 1);
        blendRows(upper, lower, place.weight, size.width(), between);
        blendColumns(between, table.columns.data(), to.width(), out + static_cast<ptrdiff_t>(y) * stride);
    }
#endif
}

} // namespace videoguard::media
