// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/partners/merge_state.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace videoguard::partners {

/// The merge dialogue: five columns, one row a field. It lies over the body of its parent alone, so that
/// alarms and the way to other screens stay usable; what is under it takes no clicks, and Tab stays in it.
class MergePanel : public QWidget
{
    Q_OBJECT

public:
    /// Covers `body` until it is closed.
    explicit MergePanel(QWidget *body);

    void open(MergeState state);
    void setSaving() { apply(savingBegun(m_state)); }
    void setFault(const QString &fault) { apply(savingFailed(m_state, fault)); }
    /// Not by the person: it was saved, or is gone.
    void finish();
    [[nodiscard]] const MergeState &state() const { return m_state; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

signals:
    void saveWanted(const videoguard::sync::Merge &decided);
    void laterWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct ResultCell {
        QString path;
        QLabel *icon;
        QLabel *value;
        QLabel *note;
    };
    void apply(MergeState state);
    void build();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QWidget *makeTable(const std::vector<MergeRow> &rows);
    void addColumns(QGridLayout *grid, QWidget *table);
    void addAsked(QGridLayout *grid, int at, const MergeRow &row, QWidget *table);
    void addMerged(QGridLayout *grid, int at, const MergeRow &row, QWidget *table);
    [[nodiscard]] ResultCell addResult(QGridLayout *grid, int at, const MergeRow &row, QWidget *table);
    void showRows(const std::vector<MergeRow> &rows);
    void place();

    MergeState m_state;
    QWidget *m_card = nullptr;
    QScrollArea *m_scroll = nullptr;
    QToolButton *m_fold = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_fault = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_save = nullptr;
    std::vector<ResultCell> m_results;
    std::vector<QWidget *> m_merged; ///< folded away together
    QPointer<QWidget> m_before;      ///< had the focus
};

} // namespace videoguard::partners
