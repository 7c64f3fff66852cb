// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/wall_layout.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace videoguard::wall {

class FieldNote;
class LayoutGrid;
class LayoutPreview;

/// Divides a wall as the operator wants it. Window-modal; the layout is the answer, nothing is stored here.
class LayoutEditor : public QDialog
{
    Q_OBJECT

public:
    /// `start`: what is changed; one of the operator's own ("user:...") keeps its id and name, any other is
    /// only the beginning of a new one. `own`: the operator's layouts, for names and as beginnings.
    LayoutEditor(const console::WallLayout &start, std::vector<console::WallLayout> own,
                 QWidget *parent = nullptr);

    /// Valid after `accepted`: without a fault, id "user:<uuid>", a name that no other own layout has.
    [[nodiscard]] console::WallLayout result() const;
    [[nodiscard]] LayoutGrid &grid() { return *m_grid; }

    void accept() override;

signals:
    /// The operator confirmed that his own layout is to go; the dialog has closed by rejection.
    void deleteConfirmed(const QString &layoutId);

private:
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QBoxLayout *makeButtons();
    void begin(const console::WallLayout &layout);
    void gridSizeChanged();
    void layoutChanged();
    void undo();
    void askDelete();
    [[nodiscard]] QString nameFault(const QString &name) const;

    std::vector<console::WallLayout> m_own;
    QString m_id;
    std::vector<console::WallLayout> m_undo;
    LayoutGrid *m_grid = nullptr;
    LayoutPreview *m_preview = nullptr;
    QComboBox *m_from = nullptr;
    QSpinBox *m_columns = nullptr;
    QSpinBox *m_rows = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_split = nullptr;
    QPushButton *m_undoButton = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_save = nullptr;
    QLineEdit *m_name = nullptr;
    FieldNote *m_nameNote = nullptr;
    FieldNote *m_gridNote = nullptr;
    QLabel *m_selection = nullptr;
};

} // namespace videoguard::wall
