// SPDX-License-Identifier: EUPL-1.2
/// Private to the exchange: a record from the cells of one row.
#pragma once

#include "app/catalogue/column_map.h"
#include "app/catalogue/import_context.h"

namespace videoguard::catalogue {

/// Turns rows of cells into cameras. An empty cell leaves a stored value as it is.
class RowBuilder
{
public:
    /// `headers` as the file has them; `context` is borrowed.
    RowBuilder(const QStringList &headers, const ImportContext &context);

    [[nodiscard]] const QStringList &unknownColumns() const { return m_unknown; }
    /// Whether the columns could be those of cameras: an id, a reference or a name is among them.
    [[nodiscard]] bool makesSense() const;
    /// Identity, values, verdict. Errors: those of the store.
    [[nodiscard]] base::Result<ImportRow> build(int line, const QStringList &cells) const;

private:
    struct Cell {
        const ColumnTarget *target = nullptr;
        QString text;
    };
    [[nodiscard]] QString textOf(const std::vector<Cell> &cells, const QString &path) const;
    void place(ImportRow &row, const std::vector<Cell> &cells) const;
    void apply(CameraRecord &camera, const Cell &cell) const;
    [[nodiscard]] QJsonValue resolved(const Field &field, const QString &text) const;

    const ImportContext &m_context;
    std::vector<std::optional<ColumnTarget>> m_columns;
    QStringList m_unknown;
};

/// Exchanges lat and lon where they look exchanged and the options say so; notes it either way.
void straightenAxes(ImportRow &row, const ImportOptions &options);

} // namespace videoguard::catalogue
