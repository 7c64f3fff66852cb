// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/stream_pool.h"
#include "ui/widgets/state_mark.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace videoguard::wall {

/// One stream as the health list shows it. A value.
struct HealthRow {
    console::StreamKey key;
    widgets::Mark mark = widgets::Mark::Unknown;
    QString words;  ///< "live", "Connection lost"
    QString detail; ///< "Trying again in 8 s, attempt 3", technical cause included
    bool problem = false;
    int callNumber = 0;
    QString camera;
    base::WallTime since;
    QSize size;
    QString codec;
    QString transport;
    media::StreamStatistics statistics;

    friend bool operator==(const HealthRow &, const HealthRow &) = default;
};

/// The truth about one stream in words; `camera` may be null (removed meanwhile).
[[nodiscard]] HealthRow healthRow(const console::StreamKey &key, const console::Camera *camera,
                                  const media::StreamStatus &status,
                                  const media::StreamStatistics &statistics, bool hasNetwork);

/// All open streams, ordered by key. A refresh changes cells in place, so that selections and places stay.
class HealthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        State,
        Number,
        Camera,
        Stream,
        Since,
        Reconnects,
        Bitrate,
        Received,
        Shown,
        Dropped,
        Lost,
        Jitter,
        Resolution,
        Codec,
        Transport,
        ColumnCount
    };
    /// What is compared when sorting: numbers as numbers, times as times.
    static constexpr int kSortRole = Qt::UserRole;
    static constexpr int kProblemRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// `rows` ordered by key. Says whether the order by state may have become another.
    bool setRows(std::vector<HealthRow> rows);
    [[nodiscard]] const std::vector<HealthRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const HealthRow &row, int column) const;
    [[nodiscard]] QVariant sortKey(const HealthRow &row, int column) const;

    std::vector<HealthRow> m_rows;
};

/// Sorts by the kind of each column and shows all streams or those with problems. Rows keep their places
/// while their numbers run; `renew` puts them in order again.
class HealthFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit HealthFilter(QObject *parent = nullptr);

    void setOnlyProblems(bool only);
    [[nodiscard]] bool onlyProblems() const { return m_onlyProblems; }
    /// After a refresh: filters anew, and sorts anew when `order`.
    void renew(bool order);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool m_onlyProblems = false;
    QCollator m_collator;
};

} // namespace videoguard::wall
