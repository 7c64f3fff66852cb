// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/incidents/incident_draft.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace videoguard::console {
class CameraList;
}
namespace videoguard::widgets {
class DialogNote;
class SegmentedControl;
} // namespace videoguard::widgets

namespace videoguard::incidents_ui {

class CameraField;
class InvolvedList;
class MomentField;

/// The fields of an incident as they are typed. What is wrong stands under the field. GUI thread.
class IncidentForm : public QWidget
{
    Q_OBJECT

public:
    /// `cameras` outlives it.
    explicit IncidentForm(console::CameraList &cameras, QWidget *parent = nullptr);

    void setTypes(const std::vector<incidents::IncidentType> &types);
    /// Fills all fields; emits nothing.
    void setIncident(const incidents::Incident &incident);
    /// What was given, with what stands in the fields.
    [[nodiscard]] const incidents::Incident &incident() const { return m_incident; }
    /// Shows what must not be saved; false and the cursor in the first such field when there is something.
    [[nodiscard]] bool settle();
    /// The first empty of type, title and place.
    void focusFirstEmpty();

signals:
    void edited();

private:
    void build();
    QBoxLayout *column();
    widgets::DialogNote *addField(const QString &label, QWidget *field, QBoxLayout *into = nullptr);
    void take();
    void showCameras();
    void fillTypes();

    console::CameraList &m_cameras;
    std::vector<incidents::IncidentType> m_types;
    incidents::Incident m_incident;
    bool m_quiet = false;

    QComboBox *m_type;
    QLineEdit *m_title;
    widgets::SegmentedControl *m_severity;
    QLineEdit *m_place;
    MomentField *m_from;
    MomentField *m_to;
    widgets::DialogNote *m_fromNote = nullptr;
    widgets::DialogNote *m_toNote = nullptr;
    QWidget *m_cameraRows;
    CameraField *m_addCamera;
    widgets::DialogNote *m_cameraNote = nullptr;
    QLineEdit *m_case;
    QPlainTextEdit *m_description;
    InvolvedList *m_involved;
    widgets::DialogNote *m_involvedNote = nullptr;
};

} // namespace videoguard::incidents_ui
