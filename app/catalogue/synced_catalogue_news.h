// SPDX-License-Identifier: EUPL-1.2
/// Private to the catalogue: writing what came by synchronisation into the news.
#pragma once

#include "app/catalogue/camera_record.h"
#include "app/catalogue/news.h"
#include "app/catalogue/store_tables.h"

namespace videoguard::catalogue {

/// The newest so many are kept.
inline constexpr int kMostNews = 20'000;

/// What became of a record that other partners see; nullopt: nothing that anybody would want to read.
/// `before` null: it is new here.
[[nodiscard]] std::optional<NewsItem> newsOf(const CameraRecord *before, const CameraRecord &after);

[[nodiscard]] base::Result<void> addNews(Store::Tables &tables, const NewsItem &item);
/// Adds to the one item that tells of a first load; `begins`: its first page.
[[nodiscard]] base::Result<void> countFirstLoad(Store::Tables &tables, const QString &partnerId, qint64 at_us,
                                                int count, bool begins);
[[nodiscard]] base::Result<void> trimNews(Store::Tables &tables);

} // namespace videoguard::catalogue
