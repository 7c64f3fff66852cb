// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/table_model.h"

#include <QMimeData>

#include <limits>

namespace videoguard::catalogue_ui {

using catalogue::Query;

namespace {

constexpr char kCameraMimeType[] = "application/x-videoguard-camera";
/// As many pages as are kept: 12,000 rows, some megabytes.
constexpr int kMostPages = 60;
constexpr int kSearchChunk = 5'000;

base::Result<std::vector<TableRow>> withRecords(catalogue::Store &store,
                                                std::vector<catalogue::CameraRow> cameras, bool records)
{
    std::vector<TableRow> rows(cameras.size());
    QStringList ids;
    QHash<QString, size_t> places;
    for (size_t i = 0; i < cameras.size(); ++i) {
        rows[i].camera = std::move(cameras[i]);
        ids += rows[i].camera.id;
        places.insert(rows[i].camera.id, i);
    }
    if (!records)
        return rows;
    auto documents = store.cameras(ids);
    if (!documents)
        return tl::unexpected(documents.error());
    for (const catalogue::CameraRecord &record : *documents) {
        TableRow &row = rows[places.value(record.id())];
        row.centreIds = record.centreIds();
        row.device = QStringList{record.value(QStringLiteral("manufacturer")).toString(),
                                 record.value(QStringLiteral("model")).toString()}
                         .join(QLatin1Char(' '))
                         .trimmed();
    }
    return rows;
}

} // namespace

TableModel::TableModel(console::CatalogueDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void TableModel::setQuery(const Query &query)
{
    m_query = query;
    m_query.first = 0;
    m_query.limit = kPageRows;
    m_refreshing = false;
    m_visibleFirst = m_visibleLast = 0;
    ++m_generation;
    askNext();
}

void TableModel::refresh()
{
    // A refresh before the first rows were there changes nothing: they are read after the change anyway.
    if (m_generation == 0)
        return;
    m_refreshing = m_refreshing || isCurrent();
    ++m_generation;
    askNext();
}

void TableModel::setRecordsWanted(bool wanted)
{
    if (wanted == m_records)
        return;
    m_records = wanted;
    refresh();
}

void TableModel::setVisibleRows(int first, int last)
{
    m_visibleFirst = std::max(0, first);
    m_visibleLast = std::max(m_visibleFirst, last);
    askNext();
}

void TableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, kColumnCount - 1));
}

const TableRow *TableModel::rowAt(int row) const
{
    const auto page = m_pages.constFind(row / kPageRows);
    if (row < 0 || page == m_pages.constEnd())
        return nullptr;
    const auto within = static_cast<size_t>(row % kPageRows);
    return within < page->size() && !(*page)[within].camera.id.isEmpty() ? &(*page)[within] : nullptr;
}

int TableModel::findRow(const QString &id) const
{
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        for (size_t i = 0; i < page->size(); ++i) {
            if ((*page)[i].camera.id == id)
                return page.key() * kPageRows + static_cast<int>(i);
        }
    }
    return -1;
}

TableWords TableModel::words() const
{
    return {&m_desk, QLocale(), QDateTime::currentDateTime()};
}

std::pair<TableModel::Need, int> TableModel::next() const
{
    if (m_shown != m_generation)
        return {Need::First, m_refreshing ? m_visibleFirst / kPageRows : 0};
    const int last = m_rows > 0 ? (m_rows - 1) / kPageRows : -1;
    const int from = m_visibleFirst / kPageRows;
    const int to = std::min(m_visibleLast / kPageRows, last);
    for (int page = from; page <= to; ++page) {
        if (!m_pages.contains(page))
            return {Need::Page, page};
    }
    if (m_total < 0)
        return {Need::Total, 0};
    // One page ahead on both sides.
    for (const int page : {to + 1, from - 1}) {
        if (page >= 0 && page <= last && !m_pages.contains(page))
            return {Need::Page, page};
    }
    return {Need::Nothing, 0};
}

void TableModel::askNext()
{
    if (m_underWay)
        return;
    const auto [need, page] = next();
    if (need == Need::Nothing)
        return;
    m_underWay = true;
    Query query = m_query;
    query.first = page * kPageRows;
    query.limit = need == Need::Total ? 1 : kPageRows;
    // The first rows do not wait until all are counted. A refresh needs both to stay where it is.
    const bool count = need == Need::Total || (need == Need::First && m_refreshing);
    m_desk.ask(
        this,
        [query, count, records = m_records](catalogue::Store &store) -> base::Result<Answer> {
            auto found = store.find(query, count);
            if (!found)
                return tl::unexpected(found.error());
            auto rows = withRecords(store, std::move(found->rows), records);
            if (!rows)
                return tl::unexpected(rows.error());
            return Answer{std::move(*rows), found->total};
        },
        [this, need = need, page = page, generation = m_generation](base::Result<Answer> answer) {
            m_underWay = false;
            if (generation != m_generation) {
                askNext();
                return;
            }
            if (!answer) {
                // Rows of another question must not stand as the answer to this one.
                if (need == Need::First && !m_refreshing)
                    takeFirst(0, {});
                m_shown = m_generation;
                m_refreshing = false;
                emit failed(answer.error());
                return;
            }
            take(need, page, std::move(*answer));
            askNext();
        });
}

void TableModel::take(Need need, int page, Answer answer)
{
    if (need == Need::First) {
        takeFirst(page, std::move(answer));
        return;
    }
    if (need == Need::Total) {
        setTotal(answer.total < 0 ? m_rows : answer.total);
        return;
    }
    // Fewer than were counted: the catalogue shrank meanwhile, and a refresh is on its way. An empty page
    // would be asked for again and again.
    answer.rows.resize(static_cast<size_t>(std::min(kPageRows, m_rows - page * kPageRows)));
    m_pages.insert(page, std::move(answer.rows));
    const int first = page * kPageRows;
    const int last = std::min(first + kPageRows, m_rows) - 1;
    forgetFarPages();
    emit dataChanged(index(first, 0), index(last, kColumnCount - 1));
    emit pageArrived(first, last);
}

void TableModel::takeFirst(int page, Answer answer)
{
    const bool refreshed = std::exchange(m_refreshing, false);
    const int first = page * kPageRows;
    const int count = static_cast<int>(answer.rows.size());
    qint64 total = answer.total;
    if (total < 0 && count < kPageRows)
        total = first + count;
    m_shown = m_generation;
    if (refreshed && count == 0 && page > 0) {
        // Nothing is left where the operator was looking: from the top again.
        m_visibleFirst = 0;
        m_visibleLast = 0;
        ++m_generation;
        return;
    }
    const auto sameRows = [&] {
        const auto old = m_pages.constFind(page);
        return old != m_pages.constEnd() && old->size() == answer.rows.size() &&
               std::equal(old->begin(), old->end(), answer.rows.begin(),
                          [](const TableRow &a, const TableRow &b) { return a.camera.id == b.camera.id; });
    };
    if (refreshed && total == m_total && sameRows()) {
        // The same cameras in the same order: nothing moves, selection and scrolling stay.
        m_pages.clear();
        m_pages.insert(page, std::move(answer.rows));
        emit dataChanged(index(0, 0), index(m_rows - 1, kColumnCount - 1));
    } else {
        beginResetModel();
        m_pages.clear();
        m_total = total;
        m_rows = total >= 0 ? static_cast<int>(std::min<qint64>(total, std::numeric_limits<int>::max()))
                            : first + count;
        if (count > 0)
            m_pages.insert(page, std::move(answer.rows));
        endResetModel();
    }
    emit arrived(refreshed);
    if (m_total >= 0)
        emit totalChanged();
}

void TableModel::setTotal(qint64 total)
{
    m_total = total;
    const auto rows = static_cast<int>(std::min<qint64>(total, std::numeric_limits<int>::max()));
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    emit totalChanged();
}

void TableModel::forgetFarPages()
{
    const int middle = (m_visibleFirst + m_visibleLast) / 2 / kPageRows;
    while (m_pages.size() > kMostPages) {
        auto farthest = m_pages.begin();
        for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
            if (std::abs(page.key() - middle) > std::abs(farthest.key() - middle))
                farthest = page;
        }
        m_pages.erase(farthest);
    }
}

void TableModel::fetch(const std::vector<Range> &ranges, int most,
                       std::function<void(std::vector<TableRow>)> done)
{
    std::vector<TableRow> rows;
    std::vector<Range> wanted;
    bool complete = true;
    int left = most;
    for (const Range &range : ranges) {
        const int last = std::min(range.last, range.first + left - 1);
        if (last < range.first)
            break;
        left -= last - range.first + 1;
        wanted.push_back({range.first, last});
        for (int row = range.first; complete && row <= last; ++row) {
            const TableRow *loaded = rowAt(row);
            complete = loaded != nullptr;
            if (loaded)
                rows.push_back(*loaded);
        }
    }
    if (complete) {
        done(std::move(rows));
        return;
    }
    using Rows = std::vector<TableRow>;
    m_desk.ask(
        this,
        [query = m_query, wanted, records = m_records](catalogue::Store &store) -> base::Result<Rows> {
            Rows all;
            for (const Range &range : wanted) {
                Query part = query;
                part.first = range.first;
                part.limit = range.last - range.first + 1;
                auto found = store.find(part, false);
                if (!found)
                    return tl::unexpected(found.error());
                auto rowsOfRange = withRecords(store, std::move(found->rows), records);
                if (!rowsOfRange)
                    return tl::unexpected(rowsOfRange.error());
                std::move(rowsOfRange->begin(), rowsOfRange->end(), std::back_inserter(all));
            }
            return all;
        },
        [this, generation = m_generation, done = std::move(done)](base::Result<Rows> all) {
            if (!all)
                emit failed(all.error());
            else if (generation == m_generation)
                done(std::move(*all));
        });
}

void TableModel::locate(const QString &id, std::function<void(int)> done)
{
    if (const int row = findRow(id); row >= 0 || (m_total >= 0 && m_total <= kPageRows && isCurrent())) {
        done(row);
        return;
    }
    locateFrom(id, 0, done);
}

void TableModel::locateFrom(const QString &id, int first, const std::function<void(int)> &done)
{
    Query query = m_query;
    query.first = first;
    query.limit = kSearchChunk;
    struct Found {
        int row = -1;
        bool more = false;
    };
    m_desk.ask(
        this,
        [query, id](catalogue::Store &store) -> base::Result<Found> {
            auto found = store.find(query, false);
            if (!found)
                return tl::unexpected(found.error());
            const auto at = std::find_if(found->rows.begin(), found->rows.end(),
                                         [&](const catalogue::CameraRow &camera) { return camera.id == id; });
            if (at != found->rows.end())
                return Found{query.first + static_cast<int>(at - found->rows.begin()), false};
            return Found{-1, static_cast<int>(found->rows.size()) == query.limit};
        },
        [this, id, first, done, generation = m_generation](base::Result<Found> found) {
            if (!found) {
                emit failed(found.error());
                return;
            }
            if (generation != m_generation)
                return;
            if (found->more && first + 2 * kSearchChunk <= kSearchRows)
                locateFrom(id, first + kSearchChunk, done);
            else
                done(found->row);
        });
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    const TableRow *row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (columnTraits(column).right ? Qt::AlignRight : Qt::AlignLeft));
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, *row, words());
    case Qt::ToolTipRole:
        return cellTip(column, *row, words());
    case Qt::AccessibleTextRole:
        return column == Column::Status ? rowText(*row, words())
                                        : QStringLiteral("%1: %2").arg(columnTraits(column).title,
                                                                       cellText(column, *row, words()));
    case IdRole:
        return row->camera.id;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const ColumnTraits traits = columnTraits(static_cast<Column>(section));
    switch (role) {
    case Qt::DisplayRole:
        return traits.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return traits.sort ? traits.meaning : tr("%1. This column has no order.").arg(traits.meaning);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (traits.right ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

QStringList TableModel::mimeTypes() const
{
    return {QLatin1String(kCameraMimeType)};
}

QMimeData *TableModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    QSet<int> taken;
    for (const QModelIndex &index : indexes) {
        if (taken.contains(index.row()))
            continue;
        taken.insert(index.row());
        if (const TableRow *row = rowAt(index.row()))
            ids += row->camera.id;
    }
    if (ids.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QLatin1String(kCameraMimeType), ids.join(QLatin1Char('\n')).toUtf8());
    data->setText(ids.join(QLatin1Char('\n')));
    return data;
}

} // namespace videoguard::catalogue_ui
