// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/news_list.h"

namespace videoguard::partners {

void NewsModel::setNews(std::vector<catalogue::NewsItem> items, QHash<QString, QString> names, qint64 now_us,
                        const QLocale &locale)
{
    beginResetModel();
    m_names = std::move(names);
    m_now_us = now_us;
    m_locale = locale;
    m_feed.groups = groupNews(std::move(items));
    m_lines = newsLines(m_feed, m_names, m_now_us, m_locale);
    endResetModel();
}

void NewsModel::toggle(int row)
{
    const NewsLine *at = line(row);
    if (!at || !at->expandable)
        return;
    m_feed = toggled(std::move(m_feed), *at);
    std::vector<NewsLine> lines = newsLines(m_feed, m_names, m_now_us, m_locale);
    const auto before = static_cast<int>(m_lines.size());
    const auto after = static_cast<int>(lines.size());
    if (after > before) {
        beginInsertRows({}, row + 1, row + after - before);
        m_lines = std::move(lines);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, row + 1, row + before - after);
        m_lines = std::move(lines);
        endRemoveRows();
    } else {
        m_lines = std::move(lines);
    }
    emit dataChanged(index(row), index(row));
}

const NewsLine *NewsModel::line(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<size_t>(row)] : nullptr;
}

qint64 NewsModel::numberOf(int row) const
{
    const NewsLine *at = line(row);
    return at && at->kind != NewsLine::Kind::Day ? m_feed.groups[at->group].items[at->item].number : 0;
}

int NewsModel::find(qint64 number) const
{
    int group = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const NewsLine &at = m_lines[static_cast<size_t>(row)];
        if (at.kind == NewsLine::Kind::Item && numberOf(row) == number)
            return row;
        if (at.kind != NewsLine::Kind::Group || group >= 0)
            continue;
        for (const catalogue::NewsItem &item : m_feed.groups[at.group].items) {
            if (item.number == number)
                group = row;
        }
    }
    return group;
}

int NewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

Qt::ItemFlags NewsModel::flags(const QModelIndex &index) const
{
    const NewsLine *at = line(index.row());
    return at && at->kind != NewsLine::Kind::Day ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                 : Qt::ItemFlags(Qt::ItemIsEnabled);
}

QVariant NewsModel::data(const QModelIndex &index, int role) const
{
    const NewsLine *at = line(index.row());
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return at->text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (at->kind == NewsLine::Kind::Change)
            //: a field, its value before and after
            return tr("%1: before %2, now %3").arg(at->text, at->detail, at->after);
        QStringList parts{at->text};
        for (const QString &part : {at->detail, at->by, at->when}) {
            if (!part.isEmpty())
                parts += part;
        }
        if (at->unread && role == Qt::AccessibleTextRole)
            parts += tr("not read");
        return parts.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

} // namespace videoguard::partners
