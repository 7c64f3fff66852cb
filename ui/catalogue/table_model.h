// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/table_columns.h"

#include <QAbstractTableModel>
#include <QHash>

namespace videoguard::catalogue_ui {

/// The cameras that match a query, in pages that are read on the catalogue's own thread when they come into
/// view: a million rows scroll without waiting. At most one question is under way, and the answer to an older
/// query is dropped, so that what is shown always belongs to the newest. GUI thread.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 };
    static constexpr int kPageRows = 200;

    /// A run of rows, last included.
    struct Range {
        int first = 0;
        int last = 0;
    };

    /// `desk` outlives the model.
    explicit TableModel(console::CatalogueDesk &desk, QObject *parent = nullptr);

    /// Words, filter and order; `first` and `limit` are the model's own. Asks even when it is the same.
    void setQuery(const catalogue::Query &query);
    [[nodiscard]] const catalogue::Query &query() const { return m_query; }
    /// The catalogue changed: reads what is in view again, and keeps showing the old until then.
    void refresh();
    /// Whether rows need what only the document has (`ColumnTraits::record`).
    void setRecordsWanted(bool wanted);
    /// What can be seen, last included: its pages come first, and are kept longest.
    void setVisibleRows(int first, int last);
    /// Language or day changed.
    void retranslate();

    /// Null while it is not read yet.
    [[nodiscard]] const TableRow *rowAt(int row) const;
    /// Among what is read; -1 otherwise.
    [[nodiscard]] int findRow(const QString &id) const;
    /// How many match; -1 while that is not known yet.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// What is shown belongs to the query asked last.
    [[nodiscard]] bool isCurrent() const { return m_shown == m_generation; }
    [[nodiscard]] TableWords words() const;

    /// The rows of these ranges, at most `most`, read if need be; dropped when the query changes meanwhile.
    void fetch(const std::vector<Range> &ranges, int most, std::function<void(std::vector<TableRow>)> done);
    /// At which row of this query a camera stands; -1 when it does not match or stands beyond `kSearchRows`.
    void locate(const QString &id, std::function<void(int row)> done);
    static constexpr int kSearchRows = 50'000;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

signals:
    /// The first rows of the newest query are there; `refreshed`: the same query as before, read again.
    void arrived(bool refreshed);
    void pageArrived(int firstRow, int lastRow);
    void totalChanged();
    void failed(const base::Error &error);

private:
    struct Answer {
        std::vector<TableRow> rows;
        qint64 total = -1;
    };
    enum class Need { Nothing, First, Total, Page };

    void askNext();
    [[nodiscard]] std::pair<Need, int> next() const;
    void take(Need need, int page, Answer answer);
    void takeFirst(int page, Answer answer);
    void setTotal(qint64 total);
    void forgetFarPages();
    void locateFrom(const QString &id, int first, const std::function<void(int)> &done);

    console::CatalogueDesk &m_desk;
    catalogue::Query m_query;
    QHash<int, std::vector<TableRow>> m_pages;
    qint64 m_total = -1;
    int m_rows = 0; ///< as the views know it
    int m_visibleFirst = 0;
    int m_visibleLast = 0;
    quint64 m_generation = 0; ///< of the question asked last
    quint64 m_shown = 0;      ///< of what `m_pages` holds
    bool m_refreshing = false;
    bool m_underWay = false;
    bool m_records = false;
};

} // namespace videoguard::catalogue_ui
