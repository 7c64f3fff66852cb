// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include "app/console/catalogue_desk.h"

#include <QLocale>

namespace videoguard::catalogue_ui {

/// What the table can show of a camera. The order is that of the columns when nobody has moved them.
enum class Column {
    Status,
    CallNumber,
    Reference,
    Name,
    Owner,
    Type,
    Resolution,
    Angle,
    Retention,
    Changed,
    Place,
    Centres,
    LiveShare,
    Functions,
    Position,
    Device,
    Count
};
inline constexpr int kColumnCount = static_cast<int>(Column::Count);

/// One column, apart from the cameras.
struct ColumnTraits {
    QString key;     ///< in the preferences: "status"
    QString title;   ///< heading
    QString meaning; ///< the heading's tooltip, and its name in the column chooser
    std::optional<catalogue::SortKey> sort;
    int width = 100; ///< at the design's font size
    bool right = false;
    bool shown = true;   ///< when nobody has chosen
    bool record = false; ///< its cells need the document, not only the typed columns
};
[[nodiscard]] ColumnTraits columnTraits(Column column);
/// The column that shows an order; nothing for the order of relevance.
[[nodiscard]] std::optional<Column> columnOf(catalogue::SortKey sort);

/// A row with what some columns need of its document.
struct TableRow {
    catalogue::CameraRow camera;
    QStringList centreIds;
    QString device; ///< manufacturer and model
};

/// What turns a row into words.
struct TableWords {
    const console::CatalogueDesk *desk = nullptr; ///< names of partners and centres; may be null
    QLocale locale;
    QDateTime now; ///< local: what changed today shows its time
    /// "lv", "lt", "en": names are shown in it where there is one.
    [[nodiscard]] QString language() const { return locale.name().left(2); }
};
[[nodiscard]] QString cellText(Column column, const TableRow &row, const TableWords &words);
/// More than the cell says: the successor of an owner, the exact time; empty when there is no more.
[[nodiscard]] QString cellTip(Column column, const TableRow &row, const TableWords &words);
/// Whether the cell reads "unknown": drawn muted.
[[nodiscard]] bool isUnknown(Column column, const TableRow &row);
/// One sentence for assistive tools: number, name, state, owner.
[[nodiscard]] QString rowText(const TableRow &row, const TableWords &words);

/// "107 Rīgas iela, stāvlaukums": what people call the camera.
[[nodiscard]] QString cameraTitle(const catalogue::CameraRow &camera);
/// A day as the locale writes it: "04.03.2026." (lv), "2026-03-04" (lt), "4 Mar 2026".
[[nodiscard]] QString dayText(const QDate &day, const QLocale &locale);

} // namespace videoguard::catalogue_ui
