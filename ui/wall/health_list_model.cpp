// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/health_list_model.h"

#include "ui/wall/tile_truth.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace videoguard::wall {

using console::StreamRole;
using media::StreamState;
using widgets::Mark;

namespace {

// The worst first.
int severity(Mark mark)
{
    constexpr std::array kOrder = {Mark::Refused, Mark::Unreachable, Mark::Retrying,   Mark::NoVideo,
                                   Mark::Stalled, Mark::Unsupported, Mark::Connecting, Mark::Unknown,
                                   Mark::Live,    Mark::Paused};
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), mark) - kOrder.begin());
}

bool isProblem(Mark mark)
{
    return severity(mark) < severity(Mark::Connecting);
}

QString rate(double perSecond)
{
    return QLocale().toString(perSecond, 'f', 1);
}

QString sinceText(base::WallTime time)
{
    if (!time.isKnown())
        return HealthModel::tr("unknown");
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.sinceEpoch.count() / 1000);
    if (moment.date() == QDate::currentDate())
        return moment.time().toString(QStringLiteral("HH:mm:ss"));
    return QLocale().toString(moment.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
           moment.time().toString(QStringLiteral("HH:mm"));
}

// In a box of one size, so that words stand under words.
QPixmap markPixmap(Mark mark)
{
    const int size = widgets::theme().size.iconState;
    const double ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    widgets::paintMark(painter, QRect(0, 0, size, size), widgets::stateMark(mark));
    return pixmap;
}

bool isNumeric(int column)
{
    return column == HealthModel::Number ||
           (column >= HealthModel::Reconnects && column <= HealthModel::Resolution);
}

} // namespace

HealthRow healthRow(const console::StreamKey &key, const console::Camera *camera,
                    const media::StreamStatus &status, const media::StreamStatistics &statistics,
                    bool hasNetwork)
{
    HealthRow row;
    row.key = key;
    row.callNumber = camera ? camera->callNumber : 0;
    row.camera = camera ? camera->name : HealthModel::tr("no longer in the list");
    row.since = status.since;
    row.size = status.size;
    row.codec = status.codecName;
    row.transport = status.transport;
    row.statistics = statistics;
    const bool arrives = status.state == StreamState::Live || status.state == StreamState::Stalled;
    if (status.state == StreamState::Standby || status.state == StreamState::Stopped) {
        row.mark = Mark::Paused;
        row.words = status.state == StreamState::Standby ? HealthModel::tr("Kept ready, not shown")
                                                         : HealthModel::tr("Stopped");
        return row;
    }
    // The same words as on the tile. Here nobody knows the picture, only the stream's own state.
    const base::Clock &clock = base::systemClock();
    const TileTruth truth = tileTruth({.status = status,
                                       .hasCamera = true,
                                       .hasPicture = arrives && status.everLive,
                                       .pictureAge = {},
                                       .now = clock.steady(),
                                       .wallNow = clock.wall(),
                                       .hasNetwork = hasNetwork});
    row.mark = truth.mark;
    row.words = truth.title;
    row.problem = isProblem(truth.mark);
    // The age on a tile is the picture's; here "since" says it.
    QStringList detail;
    if (status.state != StreamState::Stalled && status.state != StreamState::Connecting)
        detail += truth.detail;
    if (row.problem)
        detail += status.cause;
    if (!status.softwareReason.isEmpty())
        detail += HealthModel::tr("Decoded without the graphics card: %1").arg(status.softwareReason);
    detail.removeAll(QString());
    row.detail = detail.join(QLatin1Char('\n'));
    return row;
}

bool HealthModel::setRows(std::vector<HealthRow> rows)
{
    bool orderMayDiffer = false;
    const auto gone = [&](const HealthRow &row) {
        return std::none_of(rows.begin(), rows.end(), [&](const HealthRow &r) { return r.key == row.key; });
    };
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (!gone(m_rows[static_cast<size_t>(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        const int number = static_cast<int>(row);
        if (row >= m_rows.size() || m_rows[row].key != rows[row].key) {
            beginInsertRows({}, number, number);
            m_rows.insert(m_rows.begin() + number, std::move(rows[row]));
            endInsertRows();
            orderMayDiffer = true;
        } else if (m_rows[row] != rows[row]) {
            orderMayDiffer = orderMayDiffer || m_rows[row].mark != rows[row].mark;
            m_rows[row] = std::move(rows[row]);
            emit dataChanged(index(number, 0), index(number, ColumnCount - 1));
        }
    }
    return orderMayDiffer;
}

int HealthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HealthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HealthModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size()))
        return {};
    const HealthRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.detail.isEmpty() ? row.words : row.words + QLatin1Char('\n') + row.detail;
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(markPixmap(row.mark)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case kSortRole:
        return sortKey(row, index.column());
    case kProblemRole:
        return row.problem;
    default:
        return {};
    }
}

QVariant HealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Number:
        return tr("No.");
    case Camera:
        return tr("Camera");
    case Stream:
        return tr("Stream");
    case Since:
        return tr("Since");
    case Reconnects:
        return tr("Reconnects");
    case Bitrate:
        return tr("kbit/s");
    case Received:
        return tr("Received/s");
    case Shown:
        return tr("Shown/s");
    case Dropped:
        return tr("Dropped");
    case Lost:
        return tr("Packets lost");
    case Jitter:
        return tr("Jitter, ms");
    case Resolution:
        return tr("Resolution");
    case Codec:
        return tr("Codec");
    case Transport:
        return tr("Transport");
    default:
        return {};
    }
}

QString HealthModel::text(const HealthRow &row, int column) const
{
    const QLocale locale;
    const media::StreamStatistics &s = row.statistics;
    const auto known = [](const QString &words) { return words.isEmpty() ? tr("unknown") : words; };
    switch (column) {
    case State:
        return row.words;
    case Number:
        return row.callNumber > 0 ? QString::number(row.callNumber) : QStringLiteral("–");
    case Camera:
        return row.camera;
    case Stream:
        return row.key.role == StreamRole::Main ? tr("main") : tr("sub");
    case Since:
        return sinceText(row.since);
    case Reconnects:
        return locale.toString(s.reconnects);
    case Bitrate:
        return locale.toString(s.bitrate_kbps, 'f', 0);
    case Received:
        return rate(s.framesReceivedPerSecond);
    case Shown:
        return rate(s.framesShownPerSecond);
    case Dropped:
        return locale.toString(s.framesDropped);
    case Lost:
        return locale.toString(s.packetsLost);
    case Jitter:
        return rate(s.jitter_ms);
    case Resolution:
        return row.size.isEmpty() ? tr("unknown")
                                  : QStringLiteral("%1×%2").arg(row.size.width()).arg(row.size.height());
    case Codec:
        return known(row.codec);
    case Transport:
        return known(row.transport);
    default:
        return {};
    }
}

QVariant HealthModel::sortKey(const HealthRow &row, int column) const
{
    const media::StreamStatistics &s = row.statistics;
    switch (column) {
    case State:
        return severity(row.mark);
    case Number:
        return row.callNumber;
    case Since:
        return QVariant::fromValue<qlonglong>(row.since.sinceEpoch.count());
    case Reconnects:
        return s.reconnects;
    case Bitrate:
        return s.bitrate_kbps;
    case Received:
        return s.framesReceivedPerSecond;
    case Shown:
        return s.framesShownPerSecond;
    case Dropped:
        return s.framesDropped;
    case Lost:
        return s.packetsLost;
    case Jitter:
        return s.jitter_ms;
    case Resolution:
        return row.size.width() * row.size.height();
    default:
        return text(row, column);
    }
}

HealthFilter::HealthFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    // The C locale compares bytes and knows no numbers within words.
    setDynamicSortFilter(false);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void HealthFilter::setOnlyProblems(bool only)
{
    if (m_onlyProblems == only)
        return;
    m_onlyProblems = only;
    renew(true);
}

void HealthFilter::renew(bool order)
{
    invalidateFilter();
    if (order)
        sort(sortColumn(), sortOrder());
}

bool HealthFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_onlyProblems || sourceModel()->index(row, 0, parent).data(HealthModel::kProblemRole).toBool();
}

bool HealthFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto compare = [this](const QModelIndex &a, const QModelIndex &b) {
        const QVariant one = a.data(HealthModel::kSortRole);
        const QVariant other = b.data(HealthModel::kSortRole);
        if (one.typeId() == QMetaType::QString)
            return m_collator.compare(one.toString(), other.toString());
        const double difference = one.toDouble() - other.toDouble();
        return difference < 0 ? -1 : difference > 0 ? 1 : 0;
    };
    if (const int by = compare(left, right); by != 0)
        return by < 0;
    // Equals stand by call number, whatever the direction.
    const int number =
        compare(left.siblingAtColumn(HealthModel::Number), right.siblingAtColumn(HealthModel::Number));
    return sortOrder() == Qt::AscendingOrder ? number < 0 : number > 0;
}

} // namespace videoguard::wall
