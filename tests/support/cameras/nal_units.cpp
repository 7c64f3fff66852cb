// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/cameras/nal_units.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace videoguard::cameras {
namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::array<std::uint8_t, 4> kStartCode{0, 0, 0, 1};

void appendUnit(std::vector<std::uint8_t> &out, Bytes unit)
{
    out.insert(out.end(), kStartCode.begin(), kStartCode.end());
    out.insert(out.end(), unit.begin(), unit.end());
}

/// Takes big-endian numbers and units off the front; everything is empty or zero past the end.
class Cursor
{
public:
    explicit Cursor(Bytes bytes)
        : m_rest(bytes)
    {
    }

    std::size_t number(int size)
    {
        std::size_t value = 0;
        for (const std::uint8_t byte : take(static_cast<std::size_t>(size)))
            value = value << 8U | byte;
        return value;
    }

    Bytes take(std::size_t size)
    {
        const Bytes taken = m_rest.first(std::min(size, m_rest.size()));
        m_rest = m_rest.subspan(taken.size());
        return taken;
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    Bytes m_rest;
};

void appendUnits(std::vector<std::uint8_t> &out, Cursor &cursor, std::size_t count)
{
    for (std::size_t i = 0; i < count && !cursor.atEnd(); ++i)
        appendUnit(out, cursor.take(cursor.number(2)));
}

NalHeader readAvcHeader(Bytes extraData)
{
    NalHeader header;
    Cursor cursor(extraData);
    cursor.take(4);
    header.lengthSize = static_cast<int>(cursor.number(1) & 3U) + 1;
    appendUnits(header.parameterSets, cursor, cursor.number(1) & 31U);
    appendUnits(header.parameterSets, cursor, cursor.number(1));
    return header;
}

NalHeader readHevcHeader(Bytes extraData)
{
    NalHeader header;
    Cursor cursor(extraData);
    cursor.take(21);
    header.lengthSize = static_cast<int>(cursor.number(1) & 3U) + 1;
    const std::size_t arrays = cursor.number(1);
    for (std::size_t i = 0; i < arrays; ++i) {
        cursor.take(1);
        appendUnits(header.parameterSets, cursor, cursor.number(2));
    }
    return header;
}

} // namespace

NalHeader readNalHeader(NalCodec codec, Bytes extraData)
{
    // Both records begin with version 1; Annex B begins with a zero.
    if (!extraData.empty() && extraData[0] == 1)
        return codec == NalCodec::H264 ? readAvcHeader(extraData) : readHevcHeader(extraData);
    return {0, {extraData.begin(), extraData.end()}};
}

std::vector<std::uint8_t> toAnnexB(Bytes unit, int lengthSize)
{
    if (lengthSize == 0)
        return {unit.begin(), unit.end()};
    std::vector<std::uint8_t> out;
    out.reserve(unit.size() + 16);
    Cursor cursor(unit);
    while (!cursor.atEnd()) {
        const Bytes nal = cursor.take(cursor.number(lengthSize));
        if (!nal.empty())
            appendUnit(out, nal);
    }
    return out;
}

bool hasParameterSets(NalCodec codec, Bytes unit)
{
    constexpr std::array<std::uint8_t, 3> kShortCode{0, 0, 1};
    auto from = unit.begin();
    while (true) {
        const auto code = std::search(from, unit.end(), kShortCode.begin(), kShortCode.end());
        if (unit.end() - code < 4)
            return false;
        const std::uint8_t first = code[3];
        if (codec == NalCodec::H264 ? (first & 31U) == 7U : (first >> 1U & 63U) == 33U)
            return true;
        from = code + 3;
    }
}

} // namespace videoguard::cameras
