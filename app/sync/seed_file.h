// SPDX-License-Identifier: EUPL-1.2
/// Private to the seed: how documents lie in its file.
#pragma once

#include "app/database/database.h"
#include "app/sync/sync_types.h"

namespace videoguard::sync {

inline constexpr int kSeedVersion = 1;
inline constexpr int kSeedApplicationId = 0x56475344;
/// A page is full with either.
inline constexpr int kSeedPage_documents = 500;
inline constexpr qsizetype kSeedPage_bytes = 2 * 1024 * 1024;
/// A page is never larger, so neither is a document.
inline constexpr qsizetype kLargestSeedPage_bytes = 32 * 1024 * 1024;

/// One document of a page.
struct SeedDocument {
    QString id;
    QString rev;
    QStringList conflicts;
    QByteArray body;
};
/// Documents as a page holds them, and back. Error: Corrupt (also when it unpacks to more than a page may
/// be).
[[nodiscard]] QByteArray packed(const std::vector<SeedDocument> &documents);
[[nodiscard]] base::Result<std::vector<SeedDocument>> unpacked(const QByteArray &page);
[[nodiscard]] QByteArray digestOf(const QByteArray &page);

/// Word of the kinds that a seed holds; empty for others.
[[nodiscard]] QString seedWord(FeedKind kind);
[[nodiscard]] std::optional<FeedKind> seedKind(const QString &word);

/// The schema of a new file.
[[nodiscard]] const database::Schema &seedSchema();
/// Opens a file of unknown origin as a seed. Errors: NotFound, Corrupt (damaged, or another file),
/// Unsupported (a newer one).
[[nodiscard]] base::Result<std::unique_ptr<database::Database>> openSeed(const QString &file);
/// Whatever goes wrong while a seed is read is the file's fault.
[[nodiscard]] base::Error asCorrupt(base::Error error);

} // namespace videoguard::sync
