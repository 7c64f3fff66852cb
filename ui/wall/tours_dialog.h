// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/wall_book.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace videoguard::wall {

class FieldNote;

/// The patrols: which walls, in which order, each for how long. What is changed is saved at once; what cannot
/// be saved yet (no name, no wall) stands in the dialog and says so. Window-modal.
class ToursDialog : public QDialog
{
    Q_OBJECT

public:
    /// `book` must outlive the dialog.
    explicit ToursDialog(console::WallBook &book, QWidget *parent = nullptr);

    /// What the first step of a patrol begins with, 5-120 s.
    void setUsualDwell(int seconds) { m_usualDwell = seconds; }

    [[nodiscard]] const std::vector<console::Tour> &tours() const { return m_tours; }

signals:
    /// "Start"; the dialog has closed.
    void startRequested(const QString &tourId);

private:
    [[nodiscard]] QWidget *makeTours();
    [[nodiscard]] QWidget *makeEditor();
    void makeSteps(QBoxLayout *column);
    void fillTours(int current);
    void fillWalls();
    void showTour();
    void fillSteps(int current);
    void showTotals();
    void stepSelected();
    void addTour();
    void askDelete();
    void deleteTour(const QString &id);
    void nameEdited();
    void addStep();
    void removeStep();
    void moveStep(int by);
    void dwellChanged(int seconds);
    void save();
    void start();
    [[nodiscard]] console::Tour *current();
    [[nodiscard]] int step() const;
    [[nodiscard]] QString freeName() const;
    [[nodiscard]] QString faultOf(const console::Tour &tour) const;

    console::WallBook &m_book;
    std::vector<console::Tour> m_tours; ///< as they stand in the dialog, unsaved ones included
    QListWidget *m_list = nullptr;
    QWidget *m_editor = nullptr;
    QLineEdit *m_name = nullptr;
    FieldNote *m_nameNote = nullptr;
    QTreeWidget *m_steps = nullptr;
    FieldNote *m_stepsNote = nullptr;
    QLabel *m_total = nullptr;
    QComboBox *m_walls = nullptr;
    QSpinBox *m_dwell = nullptr;
    int m_usualDwell = 10;
    QPushButton *m_add = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace videoguard::wall
