// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QString>

#include <chrono>
#include <memory>

class QLockFile;

namespace videoguard::console {

/// The folder that holds everything this console keeps, locked against a second console as long as the object
/// lives.
class ProfileFolder
{
public:
    /// `wanted` as given by --profile; empty = QStandardPaths::AppLocalDataLocation. A missing folder is
    /// created with rights for its owner only (0700); one that is there keeps its rights. Errors: Conflict
    /// (another console uses it; the cause names process and machine), Denied (no right to create or write),
    /// NotFound (the path names a file), Full. `wait`: for a console that is just ending.
    [[nodiscard]] static base::Result<ProfileFolder> open(const QString &wanted = {},
                                                          std::chrono::milliseconds wait = {});
    /// The folder that `open` would take, absolute; nothing is made.
    [[nodiscard]] static QString pathFor(const QString &wanted);

    ProfileFolder(ProfileFolder &&) noexcept;
    ProfileFolder &operator=(ProfileFolder &&) noexcept;
    ~ProfileFolder();

    /// Absolute.
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    ProfileFolder(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace videoguard::console
