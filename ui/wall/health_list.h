// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/wall/health_list_model.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace videoguard::widgets {
class EmptyState;
}

namespace videoguard::wall {

/// All open streams with their state and figures, renewed once a second while it is visible, in a window of
/// its own beside the wall (not modal).
class HealthList : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the window.
    HealthList(console::StreamPool &pool, const console::CameraList &cameras, QWidget *parent = nullptr);

    /// Reads the pool now instead of with the next second.
    void refresh();
    void setOnlyProblems(bool only);
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// The selected rows, or all shown ones when none is selected: tab-separated, with a line of headings.
    [[nodiscard]] QString asText() const;

signals:
    /// Double-click, Enter, "Show on the wall".
    void cameraActivated(const QString &cameraId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTable();
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeButtons();
    void makeActions();
    void showCounts();
    void selectionChanged();
    void activate(const QModelIndex &index);
    void tryNow();
    void copy();
    [[nodiscard]] const HealthRow *rowOf(const QModelIndex &index) const;
    [[nodiscard]] std::vector<const HealthRow *> selected() const;

    console::StreamPool &m_pool;
    const console::CameraList &m_cameras;
    HealthModel *m_model;
    HealthFilter *m_filter;
    QTableView *m_table;
    QLabel *m_counts = nullptr;
    QCheckBox *m_only = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QAction *m_show = nullptr;
    QAction *m_tryNow = nullptr;
    QAction *m_copy = nullptr;
    QPushButton *m_showButton = nullptr;
    QPushButton *m_tryButton = nullptr;
    QTimer m_second;
    QTimer m_soon;
    bool m_sized = false;
};

} // namespace videoguard::wall
