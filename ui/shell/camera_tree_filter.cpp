// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/camera_tree_filter.h"

#include "ui/shell/camera_tree_model.h"

namespace videoguard::shell {

CameraTreeFilter::CameraTreeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void CameraTreeFilter::setWords(const QString &text)
{
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void CameraTreeFilter::setScope(CameraScope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    invalidateFilter();
}

void CameraTreeFilter::setMatching(const std::optional<QSet<QString>> &ids)
{
    if (ids == m_matching)
        return;
    m_matching = ids;
    invalidateFilter();
}

int CameraTreeFilter::camerasBelow(const QModelIndex &index) const
{
    if (index.isValid() && !index.data(CameraTreeModel::IdRole).toString().isEmpty())
        return 1;
    int count = 0;
    for (int row = 0; row < rowCount(index); ++row)
        count += camerasBelow(this->index(row, 0, index));
    return count;
}

bool CameraTreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex at = sourceModel()->index(row, 0, parent);
    const QString id = at.data(CameraTreeModel::IdRole).toString();
    if (id.isEmpty())
        return false; // a group passes with any camera in it
    if (m_matching && !m_matching->contains(id))
        return false;
    if (m_scope == CameraScope::OnWall && !at.data(CameraTreeModel::OnWallRole).toBool())
        return false;
    if (m_scope == CameraScope::Attention &&
        !at.data(CameraTreeModel::LookRole).value<CameraLook>().attention)
        return false;
    const QString text = at.data(CameraTreeModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace videoguard::shell
