// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>

namespace videoguard::sync {

/// Finds the end of one JSON value that arrives in pieces of any size. Checks strings, escapes and that
/// brackets match; what stands in between is left to whoever reads the value. A value; one use a value.
class JsonExtent
{
public:
    static constexpr int kDeepest = 256; ///< nesting
    enum class State { Inside, Complete, Broken };

    /// Goes on at `from`; returns the offset behind what belongs to the value. `state` says whether it ended
    /// there. A number ends before the first byte that cannot be part of it: that byte is not taken.
    qsizetype scan(QByteArrayView bytes, qsizetype from);
    [[nodiscard]] State state() const { return m_state; }

private:
    enum class Kind { None, Container, String, Scalar };

    void open(bool array);
    bool close(bool array);

    State m_state = State::Inside;
    Kind m_kind = Kind::None;
    bool m_inString = false;
    bool m_escaped = false;
    int m_depth = 0;
    std::array<std::uint64_t, kDeepest / 64> m_arrays{}; ///< a bit a level: 1 = array
};

/// Steps over the members of an object that is there as a whole, or cut off: then those before the cut.
class JsonMembers
{
public:
    explicit JsonMembers(QByteArrayView object);
    /// False at the end, and when it is no object (any more).
    [[nodiscard]] bool next();
    [[nodiscard]] QByteArrayView key() const { return m_key; } ///< between its quotes, escapes as they are
    [[nodiscard]] QByteArrayView value() const { return m_value; }
    [[nodiscard]] bool isComplete() const
    {
        return m_complete;
    } ///< the closing brace came, nothing behind it

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_first = true;
    bool m_complete = false;
    QByteArrayView m_key, m_value;
};

/// Steps over the entries of an array that is there as a whole.
class JsonEntries
{
public:
    explicit JsonEntries(QByteArrayView array);
    [[nodiscard]] bool next();
    [[nodiscard]] QByteArrayView value() const { return m_value; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_first = true;
    QByteArrayView m_value;
};

/// Text of a JSON string with its quotes; null when it is none. Lone surrogates become U+FFFD.
[[nodiscard]] QString jsonText(QByteArrayView string);
/// Strings of an array of strings; others in it are left out.
[[nodiscard]] QStringList jsonTexts(QByteArrayView array);
/// Offset of the first byte from `at` on that is no JSON white space.
[[nodiscard]] qsizetype skipBlanks(QByteArrayView bytes, qsizetype at);

} // namespace videoguard::sync
