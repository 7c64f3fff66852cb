// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/store.h"
#include "tests/bench/probe/report.h"

#include <QTemporaryDir>

#include <map>

namespace videoguard::bench {

/// What the cases share: catalogues are made once and kept until the end.
struct CatalogueBench {
    bool quick = false;
    QTemporaryDir folder;
    std::map<int, QString> files; ///< by number of cameras

    /// The file with so many synthetic cameras, made when it is first asked for.
    [[nodiscard]] base::Result<QString> catalogueOf(int cameras);
};

/// The first 50 hits of three words; p95 at most 5 ms and 20 ms.
[[nodiscard]] base::Result<void> search100k(CatalogueBench &bench);
[[nodiscard]] base::Result<void> search1m(CatalogueBench &bench);
/// The cameras within a town; p95 at most 5 ms.
[[nodiscard]] base::Result<void> viewport1m(CatalogueBench &bench);
/// From nothing to the first rows of the table; at most 300 ms.
[[nodiscard]] base::Result<void> open1m(CatalogueBench &bench);
/// A hundred thousand records into an empty catalogue; at most 1.5 times plain SQLite.
[[nodiscard]] base::Result<void> load100k(CatalogueBench &bench);

} // namespace videoguard::bench
