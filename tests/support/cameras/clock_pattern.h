// SPDX-License-Identifier: EUPL-1.2
/// A picture that carries the time at which it was made: 32 black and white blocks, the milliseconds of
/// CLOCK_MONOTONIC modulo 2^32 with the highest bit first, above the same row inverted. It lies below the
/// middle of the picture, where no tile writes its name, and all of it is given as parts of the picture, so
/// that it is read at any scale.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>

namespace videoguard::cameras::clock_pattern {

inline constexpr int kBits = 32;
inline constexpr int kRows = 2;

/// Pixels, in the picture's own coordinates.
struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// Where the block of `bit` (0 = highest) in `row` (1 = inverted) lies in `picture`: 16x24 pixels at 640x360.
[[nodiscard]] inline Rect blockOf(const Rect &picture, int row, int bit)
{
    const double width = picture.width / 40;
    const double height = picture.height / 15;
    return {picture.x + width * (4 + bit), picture.y + height * (9 + row), width, height};
}

[[nodiscard]] inline bool isWhite(std::uint32_t code, int row, int bit)
{
    const bool one = (code >> (kBits - 1 - bit) & 1U) != 0;
    return row == 0 ? one : !one;
}

/// Draws `code` into an 8-bit luma plane.
inline void drawLuma(std::uint8_t *plane, std::ptrdiff_t stride, int width, int height, std::uint32_t code)
{
    const Rect picture{0, 0, static_cast<double>(width), static_cast<double>(height)};
    for (int row = 0; row < kRows; ++row) {
        for (int bit = 0; bit < kBits; ++bit) {
            const Rect block = blockOf(picture, row, bit);
            const std::uint8_t luma = isWhite(code, row, bit) ? 235 : 16;
            for (int y = static_cast<int>(block.y); y < static_cast<int>(block.y + block.height); ++y) {
                for (int x = static_cast<int>(block.x); x < static_cast<int>(block.x + block.width); ++x)
                    plane[y * stride + x] = luma;
            }
        }
    }
}

/// The mean green of the inner half of a block, 0-255; `stride` in pixels.
[[nodiscard]] inline int meanGreen(const std::uint32_t *pixels, std::ptrdiff_t stride, const Rect &block)
{
    const int left = static_cast<int>(block.x + block.width / 4);
    const int top = static_cast<int>(block.y + block.height / 4);
    const int right = static_cast<int>(block.x + block.width * 3 / 4);
    const int bottom = static_cast<int>(block.y + block.height * 3 / 4);
    int sum = 0;
    int count = 0;
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x, ++count)
            sum += static_cast<int>(pixels[y * stride + x] >> 8U & 255U);
    }
    return sum / count;
}

/// The code of a picture drawn at `picture` in 32-bit pixels 0xXXRRGGBB (QImage::Format_RGB32, an X11 image
/// of 24 bits); `stride` in pixels. Nothing when a block and its inverse do not differ clearly: no picture,
/// another picture, or two of them blended. The picture must lie inside the pixels.
[[nodiscard]] inline std::optional<std::uint32_t> decode(const std::uint32_t *pixels, std::ptrdiff_t stride,
                                                         const Rect &picture)
{
    constexpr int kContrast = 64;
    std::uint32_t code = 0;
    for (int bit = 0; bit < kBits; ++bit) {
        const int upright = meanGreen(pixels, stride, blockOf(picture, 0, bit));
        const int inverse = meanGreen(pixels, stride, blockOf(picture, 1, bit));
        if (std::abs(upright - inverse) < kContrast)
            return std::nullopt;
        code = code << 1U | (upright > inverse ? 1U : 0U);
    }
    return code;
}

/// Milliseconds from the making of the picture to `now_ms` (CLOCK_MONOTONIC, modulo 2^32).
[[nodiscard]] inline std::uint32_t age_ms(std::uint32_t now_ms, std::uint32_t code)
{
    return now_ms - code;
}

} // namespace videoguard::cameras::clock_pattern
