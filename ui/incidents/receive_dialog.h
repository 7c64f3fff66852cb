// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/incident_desk.h"
#include "app/media/segment_file.h"
#include "ui/widgets/dialog_frame.h"

class QLineEdit;
class QProgressBar;

namespace videoguard::incidents_ui {

class CameraField;
class FootageViewer;
class MomentField;

/// When the first picture was taken, if the clock in a picture `offset` behind it says `clock`.
[[nodiscard]] base::WallTime beginOf(base::WallTime clock, std::chrono::microseconds offset);

/// Takes footage that somebody else recorded into an incident: which file, who gave it, which camera, and
/// when it was, aligned by hand against the clock that is seen in a picture.
class ReceiveDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    /// All outlive it.
    ReceiveDialog(const incidents::Incident &incident, console::IncidentDesk &desk,
                  console::CameraList &cameras, QWidget *parent);
    ~ReceiveDialog() override;

    /// As if it were chosen.
    void takeFile(const QString &file);
    void accept() override;
    void reject() override;

signals:
    /// What the file holds is known (or that it holds nothing).
    void fileRead();

private:
    enum class Stage { Choose, Copying, Done };

    void build();
    void showFacts(const base::Result<media::FootageFileFacts> &facts);
    void showBegin();
    void setStage(Stage stage);
    void finish(const base::Result<incidents::Link> &link);
    [[nodiscard]] bool settle();

    incidents::Incident m_incident;
    console::IncidentDesk &m_desk;
    Stage m_stage = Stage::Choose;
    QString m_file;
    std::optional<media::FootageFileFacts> m_facts;
    base::WallTime m_begin;
    bool m_aligned = false;

    QWidget *m_form = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_fileWords = nullptr;
    widgets::DialogNote *m_fileNote = nullptr;
    FootageViewer *m_viewer = nullptr;
    MomentField *m_clock = nullptr;
    widgets::DialogNote *m_clockNote = nullptr;
    QLabel *m_beginWords = nullptr;
    CameraField *m_camera = nullptr;
    QLineEdit *m_origin = nullptr;
    widgets::DialogNote *m_originNote = nullptr;
    QLineEdit *m_remark = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_receive = nullptr;
};

} // namespace videoguard::incidents_ui
