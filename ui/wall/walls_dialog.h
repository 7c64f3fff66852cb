// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/camera_list.h"
#include "app/console/wall_book.h"

#include <QDialog>

class QBoxLayout;
class QPushButton;
class QTreeWidget;

namespace videoguard::wall {

class FieldNote;
class LayoutPreview;

/// The saved walls: show, rename, duplicate, delete, export, import. Works on the book directly.
/// Window-modal.
class WallsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    WallsDialog(console::WallBook &book, const console::CameraList &cameras, QWidget *parent = nullptr);

    /// Selects this wall alone.
    void select(const QString &wallId);
    /// The selected walls as a file. What came of it stands in the dialog.
    void exportTo(const QString &path);
    void importFrom(const QString &path);
    /// What the dialog says about the last export, import or failure.
    [[nodiscard]] QString message() const;

signals:
    /// "Show", Enter or double-click; the dialog has closed.
    void wallChosen(const QString &wallId);

private:
    void makeList(QBoxLayout *column);
    [[nodiscard]] QWidget *makeSide();
    void fill();
    void selectionChanged();
    void showSelected();
    void rename();
    void duplicate();
    void askDelete();
    void deleteWalls(const QStringList &ids);
    void askExport();
    void askImport();
    void say(const base::Result<void> &done, const QString &sentence);
    [[nodiscard]] QStringList selected() const;
    [[nodiscard]] QStringList toursWith(const QStringList &wallIds) const;
    [[nodiscard]] QPushButton *addButton(const char *name, const QString &text, const QString &icon,
                                         void (WallsDialog::*slot)(), QBoxLayout *column);

    console::WallBook &m_book;
    const console::CameraList &m_cameras;
    QTreeWidget *m_list;
    LayoutPreview *m_preview = nullptr;
    FieldNote *m_message = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace videoguard::wall
