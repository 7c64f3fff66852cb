// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/incidents/store.h"
#include "ui/widgets/dialog_frame.h"

#include <chrono>

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace videoguard::incidents_ui {

class MomentField;

/// Asks for some words: a note, a hand-over. Empty words are not accepted.
class NoteDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    NoteDialog(const QString &title, const QString &explanation, const QString &button, QWidget *parent);
    [[nodiscard]] QString text() const;
    void accept() override;

private:
    QPlainTextEdit *m_text;
    widgets::DialogNote *m_note;
};

/// Closes an incident: asks for the outcome, and for type and end where they are missing. Nothing is closed
/// before the rules of the status are content.
class CloseDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    CloseDialog(const incidents::Incident &incident, const std::vector<incidents::IncidentType> &types,
                bool supervisor, QWidget *parent);
    /// The incident as it is to be saved.
    [[nodiscard]] incidents::Incident closed() const;
    void accept() override;

private:
    incidents::Incident m_incident;
    bool m_supervisor;
    QComboBox *m_type = nullptr;
    MomentField *m_end = nullptr;
    QPlainTextEdit *m_outcome;
    widgets::DialogNote *m_typeNote = nullptr;
    widgets::DialogNote *m_endNote = nullptr;
    widgets::DialogNote *m_outcomeNote;
    widgets::DialogNote *m_allNote;
};

/// Puts an alarm away for some minutes, with a reason.
class ShelveDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    explicit ShelveDialog(const QString &alarm, QWidget *parent);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] std::chrono::minutes time() const;
    void accept() override;

private:
    QComboBox *m_reason;
    QSpinBox *m_minutes;
    widgets::DialogNote *m_note;
};

} // namespace videoguard::incidents_ui
