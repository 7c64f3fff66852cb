// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/import_table.h"
#include "ui/widgets/dialog_frame.h"

#include "app/console/catalogue_desk.h"

#include <QTimer>

#include <atomic>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace videoguard::catalogue_ui {

/// Brings cameras in from a file: a dry run first, with a sentence per row; then all that is accepted or
/// nothing. The file is chosen or dropped here.
class ImportDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    /// `desk` outlives the dialog.
    explicit ImportDialog(console::CatalogueDesk &desk, QWidget *parent);
    ~ImportDialog() override;

    /// Reads and judges the file.
    void check(const QString &file);
    [[nodiscard]] const catalogue::ImportPlan *plan() const { return m_plan.get(); }
    [[nodiscard]] ImportTable &table() const { return *m_table; }
    void carryOut();
    void reject() override; ///< also ends a dry run

signals:
    void checked();
    void imported(int cameras);
    void said(const QString &sentence, bool isProblem);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Shared with the catalogue's thread; outlives the dialog if that is closed meanwhile.
    struct Progress {
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};
        std::atomic<bool> cancelled{false};
    };
    enum View { Choosing, Reading, Report };

    [[nodiscard]] QWidget *makeChoosing();
    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] QWidget *makeReport();
    void fillOwners();
    void chooseFile();
    void showProgress();
    void showPlan();
    void showError(const base::Error &error);
    void saveReport();
    void showView(View view);
    [[nodiscard]] QString ownerId() const;

    console::CatalogueDesk &m_desk;
    QString m_file;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<catalogue::ImportPlan> m_plan;
    ImportTable *m_table;
    QStackedWidget *m_stack;
    QComboBox *m_owner = nullptr;
    widgets::DialogNote *m_choosingNote = nullptr;
    QLabel *m_reading = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_details = nullptr;
    QCheckBox *m_only = nullptr;
    QCheckBox *m_swap = nullptr;
    QTableView *m_view = nullptr;
    QPushButton *m_choose;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_import;
    QTimer m_tick;
    bool m_quiet = false;
};

} // namespace videoguard::catalogue_ui
