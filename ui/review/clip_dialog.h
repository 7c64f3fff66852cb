// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/clip_writer.h"
#include "ui/widgets/dialog_frame.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QStackedWidget;
class QTextBrowser;

namespace videoguard::review {

/// One camera that may go into a clip.
struct ClipCamera {
    media::ClipTrack track; ///< `sound` as it may be: false where the record does not allow it
    bool soundAllowed = false;
    QString title;
};

/// Saves a range of some cameras: what, where to, progress, and what came of it. The job ends with the
/// dialog.
class ClipDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    ClipDialog(std::vector<ClipCamera> cameras, const media::TimeRange &range, const QString &folder,
               QWidget *parent);
    ~ClipDialog() override;

    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isRunning() const;
    /// Begins with what is chosen; the button does it.
    void start();

public slots:
    void reject() override;

signals:
    /// All that was saved, for the history of the screen.
    void saved(const std::vector<videoguard::media::ClipFile> &files);

private:
    void buildForm();
    void buildProgress();
    void look();
    [[nodiscard]] std::vector<ClipCamera> wanted() const;
    void finish(const base::Result<std::vector<media::ClipFile>> &result);
    [[nodiscard]] QString report(const std::vector<media::ClipFile> &files) const;
    void removeUnfinished();

    std::vector<ClipCamera> m_cameras;
    std::vector<ClipCamera> m_running; ///< in the order of the job's tracks
    media::TimeRange m_range;
    media::ClipWriter m_writer;
    QStackedWidget *m_stack;
    QListWidget *m_list = nullptr;
    QLineEdit *m_folder = nullptr;
    QCheckBox *m_sound = nullptr;
    QLabel *m_unfinishedWords = nullptr;
    QPushButton *m_unfinished = nullptr;
    widgets::DialogNote *m_listNote = nullptr;
    widgets::DialogNote *m_folderNote = nullptr;
    QLabel *m_progressWords = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_resultTitle = nullptr;
    QTextBrowser *m_result = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QTimer m_lookSoon;
    bool m_isOver = false;
};

/// "VideoGuard" in the operator's folder of videos. Not made yet.
[[nodiscard]] QString defaultClipFolder();
/// What a file of the clip is called, without its suffix: "107_Rīgas_iela_20260304T120600Z".
[[nodiscard]] QString clipFileName(const QString &title, base::WallTime from);

} // namespace videoguard::review
