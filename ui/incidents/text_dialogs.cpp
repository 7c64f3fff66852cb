// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/text_dialogs.h"

#include "app/incidents/alarm.h"
#include "ui/incidents/moment_field.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

namespace videoguard::incidents_ui {

using incidents::StatusFault;
using widgets::theme;

namespace {

constexpr int kUsualShelf = 15;

QPlainTextEdit *wordsField(widgets::DialogFrame *dialog)
{
    auto *edit = new QPlainTextEdit(dialog);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(theme().px(96));
    // Enter makes a new line in it: the dialog's own key is Ctrl+Enter.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), dialog),
                         &QShortcut::activated, dialog, &QDialog::accept);
    return edit;
}

void addButtons(widgets::DialogFrame *dialog, const QString &main)
{
    QObject::connect(dialog->addButton(NoteDialog::tr("Cancel")), &QPushButton::clicked, dialog,
                     &QDialog::reject);
    QPushButton *button = dialog->addButton(main, true);
    button->setObjectName(QStringLiteral("dialog.accept"));
    QObject::connect(button, &QPushButton::clicked, dialog, &QDialog::accept);
}

} // namespace

NoteDialog::NoteDialog(const QString &title, const QString &explanation, const QString &button,
                       QWidget *parent)
    : DialogFrame(title, parent)
    , m_text(wordsField(this))
{
    setObjectName(QStringLiteral("noteDialog"));
    setMinimumWidth(theme().px(460));
    if (!explanation.isEmpty())
        addWords(explanation, "muted");
    m_note = addField(tr("&Words"), m_text);
    addButtons(this, button);
    connect(m_text, &QPlainTextEdit::textChanged, m_note, &widgets::DialogNote::clear);
    m_text->setFocus();
}

QString NoteDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

void NoteDialog::accept()
{
    if (text().isEmpty()) {
        m_note->setFault(tr("Nothing is written yet."));
        m_text->setFocus();
        return;
    }
    QDialog::accept();
}

CloseDialog::CloseDialog(const incidents::Incident &incident,
                         const std::vector<incidents::IncidentType> &types, bool supervisor, QWidget *parent)
    : DialogFrame(tr("Close %1").arg(incident.number), parent)
    , m_incident(incident)
    , m_supervisor(supervisor)
    , m_outcome(wordsField(this))
{
    setObjectName(QStringLiteral("closeDialog"));
    setMinimumWidth(theme().px(480));
    addWords(tr("A closed incident is not changed any more. A supervisor can open it again."), "muted");
    if (incident.type.isEmpty()) {
        m_type = new QComboBox(this);
        m_type->setObjectName(QStringLiteral("close.type"));
        m_type->addItem(tr("Not said yet"), QString());
        for (const incidents::IncidentType &type : types) {
            if (!type.retired)
                m_type->addItem(words::typeName(type), type.id);
        }
        m_typeNote = addField(tr("&Type"), m_type);
    }
    if (!incident.to.isKnown()) {
        m_end = new MomentField(this);
        m_end->setObjectName(QStringLiteral("close.end"));
        m_end->setValue(base::systemClock().wall());
        m_endNote = addField(tr("&End of the incident"), m_end);
        connect(m_end, &MomentField::edited, m_endNote, &widgets::DialogNote::clear);
    }
    m_outcome->setObjectName(QStringLiteral("close.outcome"));
    m_outcome->setPlainText(incident.outcome);
    m_outcomeNote = addField(tr("&Outcome"), m_outcome);
    connect(m_outcome, &QPlainTextEdit::textChanged, m_outcomeNote, &widgets::DialogNote::clear);
    m_allNote = new widgets::DialogNote(this, this);
    body()->addWidget(m_allNote);
    addButtons(this, tr("Close incident"));
    if (m_type)
        m_type->setFocus();
    else
        m_outcome->setFocus();
}

incidents::Incident CloseDialog::closed() const
{
    incidents::Incident incident = m_incident;
    if (m_type)
        incident.type = m_type->currentData().toString();
    if (m_end)
        incident.to = m_end->value();
    incident.outcome = m_outcome->toPlainText().trimmed();
    incident.status = incidents::Status::Closed;
    return incident;
}

void CloseDialog::accept()
{
    const incidents::Incident wanted = closed();
    if (m_endNote) {
        QString fault = m_end->fault();
        if (fault.isEmpty() && wanted.to < wanted.from)
            fault = tr("The end lies before the begin.");
        m_endNote->setFault(fault);
        if (!fault.isEmpty()) {
            m_end->setFocus();
            return;
        }
    }
    const StatusFault fault = incidents::statusFault(m_incident, wanted, m_supervisor);
    const QString words = words::faultSentence(fault);
    if (m_typeNote)
        m_typeNote->setFault(fault == StatusFault::TypeMissing ? words : QString());
    m_outcomeNote->setFault(fault == StatusFault::OutcomeMissing ? words : QString());
    const bool elsewhere = fault != StatusFault::None && fault != StatusFault::OutcomeMissing &&
                           !(fault == StatusFault::TypeMissing && m_typeNote);
    m_allNote->setFault(elsewhere ? words : QString());
    if (fault == StatusFault::None)
        QDialog::accept();
    else if (fault == StatusFault::TypeMissing && m_type)
        m_type->setFocus();
    else
        m_outcome->setFocus();
}

ShelveDialog::ShelveDialog(const QString &alarm, QWidget *parent)
    : DialogFrame(tr("Shelve alarm"), parent)
    , m_reason(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
{
    setObjectName(QStringLiteral("shelveDialog"));
    setMinimumWidth(theme().px(440));
    addWords(alarm);
    addWords(tr("It is put away and comes back by itself if the trouble lasts. The reason goes into the "
                "shift log."),
             "muted");
    m_reason->setObjectName(QStringLiteral("shelve.reason"));
    m_reason->setEditable(true);
    m_reason->addItems({QString(), tr("Known, repair is under way"), tr("Maintenance on site"),
                        tr("Power or network is known to be off")});
    m_reason->lineEdit()->setMaxLength(200);
    m_note = addField(tr("&Reason"), m_reason);
    m_minutes->setObjectName(QStringLiteral("shelve.minutes"));
    m_minutes->setRange(1, static_cast<int>(incidents::AlarmBook::kLongestShelf.count()));
    m_minutes->setValue(kUsualShelf);
    m_minutes->setSuffix(tr(" min"));
    addField(tr("For, &at most 60 min"), m_minutes);
    addButtons(this, tr("Shelve"));
    connect(m_reason, &QComboBox::editTextChanged, m_note, &widgets::DialogNote::clear);
    m_reason->setFocus();
}

QString ShelveDialog::reason() const
{
    return m_reason->currentText().trimmed();
}

std::chrono::minutes ShelveDialog::time() const
{
    return std::chrono::minutes(m_minutes->value());
}

void ShelveDialog::accept()
{
    if (reason().isEmpty()) {
        m_note->setFault(tr("The reason is missing. Say why nobody needs to act now."));
        m_reason->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace videoguard::incidents_ui
