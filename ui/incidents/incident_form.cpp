// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/incident_form.h"

#include "app/console/camera_list.h"
#include "ui/incidents/camera_field.h"
#include "ui/incidents/incident_model.h"
#include "ui/incidents/involved_list.h"
#include "ui/incidents/moment_field.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace videoguard::incidents_ui {

using incidents::Severity;
using widgets::theme;

namespace {

constexpr int kMostTitle = 200;
constexpr int kMostCase = 60;

QString severityId(Severity severity)
{
    return QString::number(static_cast<int>(severity));
}

} // namespace

IncidentForm::IncidentForm(console::CameraList &cameras, QWidget *parent)
    : QWidget(parent)
    , m_cameras(cameras)
    , m_type(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_severity(new widgets::SegmentedControl(this))
    , m_place(new QLineEdit(this))
    , m_from(new MomentField(this))
    , m_to(new MomentField(this))
    , m_cameraRows(new QWidget(this))
    , m_addCamera(new CameraField(cameras, this))
    , m_case(new QLineEdit(this))
    , m_description(new QPlainTextEdit(this))
    , m_involved(new InvolvedList(this))
{
    build();
    connect(m_type, &QComboBox::activated, this, [this] {
        // A type proposes its usual severity until somebody chose another.
        const QString id = m_type->currentData().toString();
        for (const incidents::IncidentType &type : m_types) {
            if (type.id == id && m_incident.type.isEmpty())
                m_severity->setCurrent(severityId(type.usual));
        }
        take();
    });
    connect(m_severity, &widgets::SegmentedControl::chosen, this, &IncidentForm::take);
    for (QLineEdit *edit : {m_title, m_place, m_case})
        connect(edit, &QLineEdit::textEdited, this, &IncidentForm::take);
    for (MomentField *field : {m_from, m_to})
        connect(field, &MomentField::edited, this, &IncidentForm::take);
    connect(m_description, &QPlainTextEdit::textChanged, this, &IncidentForm::take);
    connect(m_involved, &InvolvedList::edited, this, &IncidentForm::take);
    connect(m_addCamera, &CameraField::cameraChosen, this, [this](const QString &id) {
        std::vector<QString> &list = m_incident.cameraIds;
        const bool there = std::find(list.begin(), list.end(), id) != list.end();
        if (there)
            m_cameraNote->setHint(tr("This camera is in the list already."));
        else
            list.push_back(id);
        // After the completer has put its text there.
        QMetaObject::invokeMethod(m_addCamera, &QLineEdit::clear, Qt::QueuedConnection);
        if (!there) {
            m_cameraNote->clear();
            showCameras();
            emit edited();
        }
    });
    connect(m_addCamera, &QLineEdit::returnPressed, this, [this] {
        if (!m_addCamera->text().trimmed().isEmpty() && m_addCamera->cameraId().isEmpty())
            m_cameraNote->setFault(tr("No camera matches “%1”.").arg(m_addCamera->text().trimmed()));
    });
}

void IncidentForm::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(16));
    all->setSpacing(theme().px(12));
    m_type->setObjectName(QStringLiteral("incident.type"));
    m_title->setObjectName(QStringLiteral("incident.title"));
    m_severity->setObjectName(QStringLiteral("incident.severity"));
    m_place->setObjectName(QStringLiteral("incident.place"));
    m_from->setObjectName(QStringLiteral("incident.from"));
    m_to->setObjectName(QStringLiteral("incident.to"));
    m_case->setObjectName(QStringLiteral("incident.case"));
    m_description->setObjectName(QStringLiteral("incident.description"));
    m_addCamera->setObjectName(QStringLiteral("incident.addCamera"));
    m_title->setMaxLength(kMostTitle);
    m_place->setMaxLength(kMostTitle);
    m_case->setMaxLength(kMostCase);
    m_type->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_type->setMinimumContentsLength(12);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_description->setTabChangesFocus(true);
    m_description->setMinimumHeight(theme().px(110));
    m_title->setPlaceholderText(tr("In a few words"));
    m_to->setOptional(tr("still going on"));
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High})
        m_severity->addSegment(severityId(severity), words::severityName(severity));
    addField(tr("&Type"), m_type);
    addField(tr("T&itle"), m_title);
    addField(tr("Se&verity"), m_severity);
    addField(tr("&Place"), m_place);
    m_fromNote = addField(tr("&From"), m_from);
    m_toNote = addField(tr("T&o"), m_to);
    auto *cameras = new QWidget(this);
    auto *rows = new QVBoxLayout(cameras);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme().px(4));
    auto *list = new QVBoxLayout(m_cameraRows);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    rows->addWidget(m_cameraRows);
    rows->addWidget(m_addCamera);
    cameras->setFocusProxy(m_addCamera);
    m_cameraNote = addField(tr("Ca&meras"), cameras);
    m_addCamera->setAccessibleName(tr("Add camera"));
    m_addCamera->setPlaceholderText(tr("Add camera: number or name"));
    addField(tr("Case &number"), m_case);
    addField(tr("&Description"), m_description);
    m_involvedNote = addField(tr("People involved"), m_involved);
    all->addStretch(1);
}

widgets::DialogNote *IncidentForm::addField(const QString &label, QWidget *field, QBoxLayout *into)
{
    auto *caption = new QLabel(label, this);
    caption->setProperty("role", QStringLiteral("muted"));
    caption->setFont(theme().font.caption);
    caption->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *note = new widgets::DialogNote(field, this);
    auto *box = new QVBoxLayout;
    box->setSpacing(theme().px(3));
    box->addWidget(caption);
    box->addWidget(field);
    box->addWidget(note);
    (into ? into : column())->addLayout(box);
    return note;
}

QBoxLayout *IncidentForm::column()
{
    return static_cast<QBoxLayout *>(layout());
}

void IncidentForm::setTypes(const std::vector<incidents::IncidentType> &types)
{
    if (types == m_types && m_type->count() > 0)
        return;
    m_types = types;
    fillTypes();
}

void IncidentForm::fillTypes()
{
    const QSignalBlocker blocker(m_type);
    m_type->clear();
    m_type->addItem(tr("Not said yet"), QString());
    for (const incidents::IncidentType &type : m_types) {
        // One that is not offered any more stays with incidents that have it.
        if (!type.retired || type.id == m_incident.type)
            m_type->addItem(words::typeName(type), type.id);
    }
    if (m_type->findData(m_incident.type) < 0)
        m_type->addItem(m_incident.type, m_incident.type);
    m_type->setCurrentIndex(std::max(0, m_type->findData(m_incident.type)));
}

void IncidentForm::setIncident(const incidents::Incident &incident)
{
    m_quiet = true;
    m_incident = incident;
    fillTypes();
    m_severity->setCurrent(severityId(incident.severity));
    const auto set = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    set(m_title, incident.title);
    set(m_place, incident.place);
    set(m_case, incident.caseNumber);
    m_from->setValue(incident.from);
    m_to->setValue(incident.to);
    if (m_description->toPlainText() != incident.description)
        m_description->setPlainText(incident.description);
    m_involved->setPeople(incident.involved);
    m_addCamera->clear();
    showCameras();
    for (widgets::DialogNote *note : {m_fromNote, m_toNote, m_cameraNote, m_involvedNote})
        note->clear();
    m_quiet = false;
}

void IncidentForm::take()
{
    if (m_quiet)
        return;
    m_incident.type = m_type->currentData().toString();
    m_incident.title = m_title->text();
    m_incident.severity = static_cast<Severity>(m_severity->current().toInt());
    m_incident.place = m_place->text();
    m_incident.from = m_from->value();
    m_incident.to = m_to->value();
    m_incident.caseNumber = m_case->text();
    m_incident.description = m_description->toPlainText();
    m_incident.involved = m_involved->people();
    for (widgets::DialogNote *note : {m_fromNote, m_toNote, m_involvedNote})
        note->clear();
    emit edited();
}

void IncidentForm::showCameras()
{
    QLayout *rows = m_cameraRows->layout();
    while (QLayoutItem *item = rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &id : m_incident.cameraIds) {
        auto *row = new QWidget(m_cameraRows);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *name = widgets::wrappedLabel(cameraName(m_cameras, id), nullptr, row);
        auto *remove = new QToolButton(row);
        remove->setIcon(widgets::themedIcon(QStringLiteral("x")));
        remove->setProperty("role", QStringLiteral("small"));
        remove->setToolTip(tr("Take this camera out of the incident"));
        remove->setAccessibleName(tr("Take out: %1").arg(name->text()));
        line->addWidget(name, 1);
        line->addWidget(remove);
        rows->addWidget(row);
        connect(remove, &QToolButton::clicked, this, [this, id] {
            std::erase(m_incident.cameraIds, id);
            showCameras();
            m_addCamera->setFocus();
            emit edited();
        });
    }
    m_cameraRows->setVisible(!m_incident.cameraIds.empty());
}

bool IncidentForm::settle()
{
    const DraftFaults faults = faultsOf(m_incident);
    QString from = m_from->fault();
    if (from.isEmpty() && faults.beginMissing)
        from = tr("The begin is missing.");
    m_fromNote->setFault(from);
    QString to = m_to->fault();
    if (to.isEmpty() && faults.endBeforeBegin)
        to = tr("The end lies before the begin.");
    m_toNote->setFault(to);
    m_involvedNote->setFault(faults.involvedWithoutRole.isEmpty() ? QString()
                                                                  : tr("Choose a role for every person."));
    if (m_fromNote->isFault())
        m_from->setFocus();
    else if (m_toNote->isFault())
        m_to->setFocus();
    else if (m_involvedNote->isFault())
        m_involved->setFocus();
    return !m_fromNote->isFault() && !m_toNote->isFault() && !m_involvedNote->isFault();
}

void IncidentForm::focusFirstEmpty()
{
    if (m_incident.type.isEmpty())
        m_type->setFocus(Qt::ShortcutFocusReason);
    else if (m_incident.title.isEmpty())
        m_title->setFocus(Qt::ShortcutFocusReason);
    else if (m_incident.place.isEmpty())
        m_place->setFocus(Qt::ShortcutFocusReason);
    else
        m_description->setFocus(Qt::ShortcutFocusReason);
}

} // namespace videoguard::incidents_ui
