// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/ffmpeg.h"

#include <array>
#include <span>

namespace videoguard::media {

/// What one access unit says about itself before it is decoded.
struct AccessUnitFacts {
    bool key = false; ///< decoding can begin here and this picture is whole at once (IDR, IRAP, intra codec)
    int recoveryFrames = -1; ///< recovery point SEI: whole after so many further pictures; -1 = none
    bool intra = false;      ///< the first slice is intra, though not a key picture
    bool hasPicture = false; ///< holds at least one slice, not parameter sets or SEI alone
    bool referenceMissing =
        false; ///< H.264 frame_num says that a reference picture is missing before this one

    /// Decoding from here leads to whole pictures.
    [[nodiscard]] bool startsGroup() const { return key || recoveryFrames >= 0 || intra; }
};

/// Reads parameter sets and first slice headers as far as needed to tell where decoding can begin and whether
/// a reference picture went missing (H.264 7.3, H.265 7.3). Looks at nothing behind the first slice header,
/// so it costs next to nothing. Stream thread.
class AccessUnitReader
{
public:
    explicit AccessUnitReader(AVCodecID codec)
        : m_codec(codec)
    {
    }

    /// `packet`: one access unit, Annex B for H.264 and H.265.
    [[nodiscard]] AccessUnitFacts read(const AVPacket &packet);
    /// Parameter sets out of band (Annex B).
    void readParameterSets(std::span<const uint8_t> bytes);
    /// The next access unit does not follow the previous one.
    void reset() { m_previousReference = -1; }

private:
    using Bytes = std::span<const uint8_t>;

    void readH264(Bytes nal, AccessUnitFacts &facts);
    void readH264Sps(Bytes nal);
    void readH264Pps(Bytes nal);
    void readH264Slice(Bytes nal, AccessUnitFacts &facts);
    void readH265(Bytes nal, AccessUnitFacts &facts) const;

    struct Sps {
        bool known = false;
        bool separateColourPlanes = false;
        bool gapsAllowed = false;
        int frameNumBits = 4;
    };

    AVCodecID m_codec;
    std::array<Sps, 32> m_sps{};
    std::array<int8_t, 256> m_spsOfPps = [] {
        std::array<int8_t, 256> a{};
        a.fill(-1);
        return a;
    }();
    int m_previousReference = -1; ///< frame_num of the last reference picture; -1 = unknown
};

} // namespace videoguard::media
