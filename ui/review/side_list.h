// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"

#include <QImage>
#include <QListView>

#include <vector>

class QStandardItemModel;

namespace videoguard::review {

/// One row of a list at the side: a picture or none, a time, and two or three lines.
struct SideRow {
    QString id;
    QImage still; ///< null: no picture beside the words
    bool hasStill = false;
    QString time;   ///< strong
    QString number; ///< muted, behind the time
    QString text;
    QString detail; ///< muted; lines by "\n"
    base::WallTime at;

    friend bool operator==(const SideRow &, const SideRow &) = default;
};

/// Rows of bookmarks, holds or what was done. GUI thread.
class SideList : public QListView
{
    Q_OBJECT

public:
    explicit SideList(const QString &objectName, QWidget *parent = nullptr);

    /// Keeps the current row by its id.
    void setRows(const std::vector<SideRow> &rows);
    [[nodiscard]] const std::vector<SideRow> &rows() const { return m_rows; }
    [[nodiscard]] QString currentId() const;
    void setCurrentId(const QString &id);
    /// Instead of rows.
    void setEmptyWords(const QString &words);

signals:
    void chosen(const QString &id); ///< click or Enter
    void menuWanted(const QString &id, const QPoint &globalPosition);
    void deleteWanted(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QStandardItemModel *m_model;
    std::vector<SideRow> m_rows;
    QString m_empty;
};

} // namespace videoguard::review
