// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/piece_reader_clock.h"

#include <QString>

#include <vector>

namespace videoguard::media {

/// Where decoding can begin in a file that cannot seek by itself or whose time stamps jump; found out by
/// reading on, never further than was asked for. Private to `media`. A value.
struct StartIndex {
    struct Entry {
        PieceClock::Time at{0};   ///< since the first picture
        PieceClock::State before; ///< of the clock before this picture
        int64_t stamp = 0;        ///< pts, or dts, as the file says
        int64_t position = -1;    ///< bytes from the beginning of the file
    };
    static constexpr size_t kMost = 20000;

    std::vector<Entry> entries; ///< ascending in `at`
    PieceClock::Time known{0};  ///< everything before this was looked at
    int64_t fileBytes = 0;      ///< how large the file was then

    /// Keeps every other entry when there are too many.
    void add(const Entry &entry);
    /// The last one at or before `at`, or null.
    [[nodiscard]] const Entry *before(PieceClock::Time at) const;
};

/// What was found out about the files that were read last (64 of them), for the whole program. Any thread.
/// A file that has shrunk or was replaced is not believed.
[[nodiscard]] StartIndex rememberedIndex(const QString &path, quint64 inode, int64_t bytes);
void rememberIndex(const QString &path, quint64 inode, const StartIndex &index);

} // namespace videoguard::media
