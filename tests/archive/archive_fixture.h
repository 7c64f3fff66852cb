// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace videoguard::test {

/// 2026-03-01 00:00 UTC, the beginning of these tests' time.
inline constexpr std::chrono::microseconds kDayZero{1'772'323'200'000'000};

[[nodiscard]] inline base::WallTime at(std::chrono::microseconds since)
{
    return {kDayZero + since};
}

/// A moment that a test sets.
class SetClock final : public base::Clock
{
public:
    [[nodiscard]] base::SteadyTime steady() const override { return std::chrono::steady_clock::now(); }
    [[nodiscard]] base::WallTime wall() const override { return now; }
    base::WallTime now = at(std::chrono::hours(24 * 365));
};

template<typename T>
T require(base::Result<T> result)
{
    INFO((result ? std::string() : base::describe(result.error()).toStdString()));
    REQUIRE(result.has_value());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template<typename T>
base::ErrorKind kindOf(const base::Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().kind;
}

/// An archive in a folder of its own, prepared, that no disk's fill level can disturb.
struct ArchiveFile {
    QTemporaryDir folder;
    SetClock clock;
    QString file = folder.filePath(QStringLiteral("archive.db"));
    QString footage = folder.filePath(QStringLiteral("archive"));
    std::unique_ptr<archive::Archive> archive;

    ArchiveFile();
    [[nodiscard]] archive::Archive &operator*() { return *archive; }
    archive::Archive *operator->() { return archive.get(); }
    void reopen();
    void changeSettings(const std::function<void(archive::Settings &)> &change);

    /// Where a segment of this camera and time belongs.
    [[nodiscard]] QString pathOf(const QString &camera, base::WallTime from,
                                 archive::Stream stream = archive::Stream::Main) const;
    /// A closed segment with a file of `bytes` zeros.
    archive::Segment make(const QString &camera, base::WallTime from, std::chrono::microseconds length,
                          archive::Stream stream = archive::Stream::Main, qint64 bytes = 1000);
};

[[nodiscard]] QString cameraId(int number);
/// What a segment file has, without a file.
[[nodiscard]] media::SegmentFacts factsOf(const QString &path, const media::TimeRange &range,
                                          qint64 bytes = 1000);
/// All files below the archive's folder but its marker, relative, sorted.
[[nodiscard]] QStringList filesBelow(const QString &folder);
/// Sweeps until it is done; no step may be empty for ever.
archive::Archive::Swept sweepAll(archive::Archive &archive, base::WallTime now);

} // namespace videoguard::test
