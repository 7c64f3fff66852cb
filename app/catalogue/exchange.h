// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/store.h"

namespace videoguard::catalogue {

enum class ExchangeFormat { Csv, GeoJson, Json, Osm };
/// By suffix and first bytes; Unsupported when neither tells.
[[nodiscard]] base::Result<ExchangeFormat> formatOf(const QString &fileName, const QByteArray &head);

/// What an import would do with one row of the file.
struct ImportRow {
    enum class Outcome { Added, Changed, Unchanged, Refused };
    int line = 0; ///< of the file, from 1; for JSON the number of the object
    Outcome outcome = Outcome::Added;
    CameraRecord camera;
    std::vector<Finding> findings;
    QString problem; ///< why it is refused beyond its findings, English: "the number of columns differs"
    bool axesSwapped = false; ///< lat and lon look exchanged; see ImportOptions::swapAxes
};
struct ImportPlan {
    ExchangeFormat format = ExchangeFormat::Csv;
    QString encoding; ///< "UTF-8", "windows-1257"
    QStringList unknownColumns;
    std::vector<ImportRow> rows;
    int added = 0, changed = 0, unchanged = 0, refused = 0, swapped = 0;
};
struct ImportOptions {
    QString ownerId;       ///< owner of rows that name none; also all rows that may be written belong to it
    bool swapAxes = false; ///< exchange lat and lon where they look exchanged
    QString encoding;      ///< empty = detect
    std::optional<ExchangeFormat> format; ///< none = by name and content
};

/// Reads and judges a whole file without writing anything. An empty cell leaves a stored value as it is; a
/// JSON document replaces the stored one except for what copies for partners never hold. Cameras keep their
/// identity by `id`, else by owner and reference. Errors: Corrupt (unreadable: the cause says the line),
/// Unsupported, Full (more than 64 MiB a cell row or 4 GiB a file), Cancelled by `progress`.
[[nodiscard]] base::Result<ImportPlan>
planImport(const QString &file, Store &store, const ImportOptions &options,
           const std::function<bool(qint64 done, qint64 total)> &progress = {});
/// Writes what the plan accepts, all or nothing; refused rows stay out. Errors: Conflict (the catalogue
/// changed since the plan was made).
[[nodiscard]] base::Result<int> carryOut(const ImportPlan &plan, Store &store, const Author &author);

/// Writes what matches to `file` (through a temporary file, so that a full disk leaves the old one), without
/// Local fields; Restricted ones only where `most` says so. Demo cameras keep their mark.
[[nodiscard]] base::Result<int> exportTo(const QString &file, ExchangeFormat format, Store &store,
                                         const Query &query, Visibility most);

} // namespace videoguard::catalogue
