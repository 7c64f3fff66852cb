// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/recording_desk.h"
#include "ui/widgets/dialog_frame.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QTreeWidget;

namespace videoguard::widgets {
class SegmentedControl;
class WeekGrid;
} // namespace videoguard::widgets

namespace videoguard::shell {

/// "Recording": which camera is recorded when, which stream, for how long it is kept; and the archive: where,
/// how large, what stays free. GUI thread.
class RecordingDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    RecordingDialog(console::RecordingDesk &desk, const console::CameraList &cameras, QWidget *parent);
    ~RecordingDialog() override;

private:
    [[nodiscard]] QWidget *makeCameras();
    [[nodiscard]] QWidget *makeArchive();
    void fillCameras();
    void fitColumns();
    void showNow();
    void fillArchive();
    void showDisk();
    void showPlan();
    void changePlan();
    void chooseFolder();
    void rebuild();
    void save();
    void saveSettings();
    [[nodiscard]] QStringList selected() const;
    [[nodiscard]] archive::Plan plan(const QString &cameraId) const;
    [[nodiscard]] archive::Settings typed() const;

    console::RecordingDesk &m_desk;
    const console::CameraList &m_cameras;
    QHash<QString, archive::Plan> m_changed; ///< not saved yet
    widgets::SegmentedControl *m_pages;
    QStackedWidget *m_stack;
    QTreeWidget *m_table = nullptr;
    QWidget *m_editor = nullptr;
    QLabel *m_editorTitle = nullptr;
    QComboBox *m_mode = nullptr;
    QComboBox *m_stream = nullptr;
    QSpinBox *m_retention = nullptr;
    widgets::WeekGrid *m_week = nullptr;
    QLineEdit *m_folder = nullptr;
    widgets::DialogNote *m_folderNote = nullptr;
    QSpinBox *m_budget = nullptr;
    QSpinBox *m_floor = nullptr;
    QSpinBox *m_replay = nullptr;
    QSpinBox *m_replaySize = nullptr;
    QSpinBox *m_after = nullptr;
    QSpinBox *m_hold = nullptr;
    QLabel *m_disk = nullptr;
    QPushButton *m_rebuild = nullptr;
    QPushButton *m_save = nullptr;
    bool m_filling = false;
};

} // namespace videoguard::shell
