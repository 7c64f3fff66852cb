// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace videoguard::shell {

/// Which of all cameras the tree offers.
enum class CameraScope { All, OnWall, Attention };

/// Keeps the cameras that match all words, in any order, without regard to case and diacritics, and the
/// groups they stand in. Words are sought in call number, name, place and owner.
class CameraTreeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CameraTreeFilter(QObject *parent = nullptr);

    void setWords(const QString &text);
    void setScope(CameraScope scope);
    /// Only these pass, whatever else is asked; nullopt: all.
    void setMatching(const std::optional<QSet<QString>> &ids);
    [[nodiscard]] bool isFiltering() const
    {
        return !m_words.isEmpty() || m_scope != CameraScope::All || m_matching;
    }
    /// Cameras below that pass.
    [[nodiscard]] int camerasBelow(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    CameraScope m_scope = CameraScope::All;
    std::optional<QSet<QString>> m_matching;
};

} // namespace videoguard::shell
