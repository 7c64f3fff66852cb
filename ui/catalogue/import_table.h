// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>

#include "app/catalogue/exchange.h"

#include <QLocale>

namespace videoguard::catalogue_ui {

/// The rows of an import's dry run: line, what would happen, camera, sentences. A million rows are a list of
/// numbers beside the plan.
class ImportTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ImportColumn { Line, Outcome, Reference, Name, Remarks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const catalogue::ImportPlan> plan);
    /// Refused rows and those with a finding.
    void setOnlyProblems(bool only);
    /// Tab-separated, with headings: what "Save report" writes.
    [[nodiscard]] QString report() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] QString text(const catalogue::ImportRow &row, int column) const;

    std::shared_ptr<const catalogue::ImportPlan> m_plan;
    std::vector<int> m_shown;
    bool m_onlyProblems = false;
    QLocale m_locale;
};

/// "added", "changed", "unchanged", "refused".
[[nodiscard]] QString outcomeName(catalogue::ImportRow::Outcome outcome);

} // namespace videoguard::catalogue_ui
