// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/incidents/incident_card_body.h"
#include "ui/incidents/incident_work.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace videoguard::console {
class RecordingDesk;
}
namespace videoguard::widgets {
class EmptyState;
class Tag;
} // namespace videoguard::widgets

namespace videoguard::incidents_ui {

class IncidentForm;

/// The card of one incident: read it, or type into it. What was typed stays a draft when another incident is
/// shown. GUI thread.
class IncidentCard : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    IncidentCard(console::IncidentDesk &desk, console::RecordingDesk &recording, console::CameraList &cameras,
                 IncidentWork &work, QWidget *parent = nullptr);
    ~IncidentCard() override;

    /// Empty: nothing is selected. `edit`: with the form, the cursor in its first empty field.
    void show(const QString &id, bool edit);
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] bool isEditing() const { return m_editing; }
    /// Reads again: the store changed.
    void refresh();
    void startEditing();
    void save();
    void cancelEditing();
    void addNote();
    /// The one next step: take into review, close, reopen.
    void takeNextStep();
    void retranslate();

signals:
    void reviewWanted(const QString &id);
    void mapWanted(const QStringList &cameraIds);
    void wallWanted(const QStringList &cameraIds);
    void cameraSelected(const QString &id);
    void footageWanted(const videoguard::incidents::Incident &incident);
    void said(const QString &sentence, bool isProblem);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildHead(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void take(CardSubject subject);
    void showHead();
    void showFoot();
    void showNotice(const QString &sentence, const QString &explanation);
    void leaveForm();
    void tellClash(const Merged &merged);
    void openBookmark(const QString &id);
    void apply(const incidents::Incident &wanted);
    [[nodiscard]] QStringList cameraIds() const;

    console::IncidentDesk &m_desk;
    console::RecordingDesk &m_recording;
    console::CameraList &m_cameras;
    IncidentWork &m_work;
    QString m_id;
    std::optional<CardSubject> m_subject;
    bool m_editing = false;
    bool m_editWanted = false;

    widgets::EmptyState *m_empty;
    QWidget *m_page;
    QWidget *m_tags = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_number = nullptr;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeWords = nullptr;
    QLabel *m_noticeMore = nullptr;
    QScrollArea *m_scroll = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_formScroll = nullptr;
    IncidentCardBody *m_body = nullptr;
    IncidentForm *m_form = nullptr;
    QLabel *m_who = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace videoguard::incidents_ui
