// SPDX-License-Identifier: EUPL-1.2
/// H.264 and H.265 access units as Annex B byte streams. Damage is kept: nothing here repairs or drops a
/// unit.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace videoguard::cameras {

enum class NalCodec { H264, H265 };

/// What an MP4 or Matroska header says of its units.
struct NalHeader {
    int lengthSize = 0; ///< bytes of the length before each unit; 0 = the file is Annex B already
    std::vector<std::uint8_t> parameterSets; ///< Annex B; empty when the header holds none
};

/// Reads avcC, hvcC or Annex B extra data (ISO/IEC 14496-15, 5.3.3.1 and 8.3.3.1). What is cut off is left
/// out.
[[nodiscard]] NalHeader readNalHeader(NalCodec codec, std::span<const std::uint8_t> extraData);

/// The unit with start codes instead of lengths. A length that points past the end takes all that is left.
[[nodiscard]] std::vector<std::uint8_t> toAnnexB(std::span<const std::uint8_t> unit, int lengthSize);

/// Whether an Annex B access unit brings its own sequence parameter set.
[[nodiscard]] bool hasParameterSets(NalCodec codec, std::span<const std::uint8_t> unit);

} // namespace videoguard::cameras
