// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/incidents_page.h"

#include "ui/incidents/alarm_view.h"
#include "ui/incidents/incident_list.h"
#include "ui/incidents/incidents_page_parts.h"
#include "ui/incidents/receive_dialog.h"
#include "ui/incidents/shift_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

namespace videoguard::incidents_ui {

using widgets::theme;

namespace {

QString named(const char16_t *name)
{
    return QString::fromUtf16(name);
}

} // namespace

IncidentsPage::IncidentsPage(IncidentServices services, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, services))
{
}

IncidentsPage::~IncidentsPage() = default;

QWidget *IncidentsPage::tools() const
{
    return m_parts->tools;
}

QList<QAction *> IncidentsPage::pageActions() const
{
    return m_parts->actions;
}

QString IncidentsPage::statusText() const
{
    const QWidget *current = m_parts->stack->currentWidget();
    if (current == m_parts->alarms)
        return m_parts->alarms->statusText();
    return current == m_parts->shift ? m_parts->shift->statusText() : m_parts->list->statusText();
}

void IncidentsPage::focusSearch()
{
    m_parts->showSegment(named(kListSegment));
    m_parts->list->focusSearch();
}

void IncidentsPage::showIncident(const QString &id, bool edit)
{
    m_parts->showSegment(named(kListSegment));
    m_parts->list->show(id, edit);
}

void IncidentsPage::showAlarms()
{
    m_parts->showSegment(named(kAlarmSegment));
    m_parts->alarms->focusList();
}

bool IncidentsPage::mayClose()
{
    return m_parts->mayClose();
}

void IncidentsPage::retranslate()
{
    m_parts->retranslate();
}

IncidentsPage::Parts::Parts(IncidentsPage &page, IncidentServices given)
    : services(given)
    , m_page(page)
{
    makeActions();
    build();
    wire();
    retranslate();
}

QAction *IncidentsPage::Parts::makeAction(const char *name, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(widgets::themedIcon(icon), {}, &m_page);
    action->setObjectName(QStringLiteral("incidents.") + QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    actions += action;
    return action;
}

void IncidentsPage::Parts::makeActions()
{
    m_new = makeAction("new", QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_search = makeAction("find", QStringLiteral("search"), QKeySequence::Find);
    m_edit = makeAction("edit", QStringLiteral("pencil"), QKeySequence(Qt::Key_F2));
    m_save = makeAction("save", QStringLiteral("save"), QKeySequence::Save);
    m_note = makeAction("note", QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_M));
    m_next = makeAction("next", QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_map = makeAction("map", QStringLiteral("map"));
    m_filters = makeAction("filters", QStringLiteral("panel-left"), QKeySequence(Qt::Key_F9));
    m_card = makeAction("card", QStringLiteral("panel-right"), QKeySequence(Qt::Key_F4));
    m_acknowledge = makeAction("acknowledge", QStringLiteral("check"), QKeySequence(Qt::Key_Return));
    m_shelve = makeAction("shelve", QStringLiteral("clock-alert"), QKeySequence(Qt::CTRL | Qt::Key_H));
    m_mute = makeAction("mute", QStringLiteral("bell-off"), QKeySequence(Qt::CTRL | Qt::Key_U));
    m_handOver = makeAction("handOver", QStringLiteral("plus"));
    m_print = makeAction("print", QStringLiteral("printer"), QKeySequence::Print);
    m_pdf = makeAction("pdf", QStringLiteral("download"));
}

void IncidentsPage::Parts::build()
{
    m_page.setProperty("role", QStringLiteral("canvas"));
    m_page.setAttribute(Qt::WA_StyledBackground);
    list = new IncidentList(services.incidents, services.recording, services.cameras, &m_page);
    alarms = new AlarmView(services.alarms, services.incidents, services.cameras,
                           {m_acknowledge, m_shelve, m_mute}, &m_page);
    shift = new ShiftView(services.incidents, services.cameras, {m_handOver, m_print, m_pdf}, &m_page);
    stack = new QStackedWidget(&m_page);
    for (QWidget *view :
         {static_cast<QWidget *>(list), static_cast<QWidget *>(alarms), static_cast<QWidget *>(shift)})
        stack->addWidget(view);
    auto *column = new QVBoxLayout(&m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack);
    // Each key belongs to the view that shows what it acts on.
    for (QAction *action : {m_search, m_edit, m_save, m_note, m_next, m_map, m_filters, m_card})
        list->addAction(action);
    // The key of acknowledging belongs to the table itself (see AlarmView).
    for (QAction *action : {m_shelve, m_mute})
        alarms->addAction(action);
    for (QAction *action : {m_handOver, m_print, m_pdf})
        shift->addAction(action);
    m_page.addAction(m_new);

    tools = new QWidget(&m_page);
    tools->setObjectName(QStringLiteral("incidents.tools"));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    m_segments = new widgets::SegmentedControl(tools);
    m_segments->setObjectName(QStringLiteral("incidents.segments"));
    row->addWidget(m_segments);
    using widgets::ActionButton;
    row->addWidget(new ActionButton(m_new, ActionButton::Look::Raised, tools));
    row->addWidget(new ActionButton(m_map, ActionButton::Look::Flat, tools));
    row->addStretch(1);
    tools->hide();
}

void IncidentsPage::Parts::wire()
{
    connect(m_segments, &widgets::SegmentedControl::chosen, this, &Parts::showSegment);
    connect(m_new, &QAction::triggered, this, &Parts::newIncident);
    connect(list, &IncidentList::newWanted, this, &Parts::newIncident);
    IncidentCard &card = list->card();
    connect(m_search, &QAction::triggered, list, &IncidentList::focusSearch);
    connect(m_edit, &QAction::triggered, &card, &IncidentCard::startEditing);
    connect(m_save, &QAction::triggered, &card, &IncidentCard::save);
    connect(m_note, &QAction::triggered, &card, &IncidentCard::addNote);
    connect(m_next, &QAction::triggered, &card, &IncidentCard::takeNextStep);
    connect(m_map, &QAction::triggered, this, [this] { emit m_page.mapWanted(list->listedCameras()); });
    connect(m_filters, &QAction::triggered, list, &IncidentList::toggleFilters);
    connect(m_card, &QAction::triggered, list, &IncidentList::toggleCard);
    connect(m_acknowledge, &QAction::triggered, alarms, &AlarmView::acknowledge);
    connect(m_shelve, &QAction::triggered, alarms, &AlarmView::shelve);
    connect(m_mute, &QAction::triggered, this, [this] {
        services.alarms.mute();
        emit m_page.said(tr("No alarm sounds for two minutes"), false);
    });
    connect(m_handOver, &QAction::triggered, shift, &ShiftView::addNote);
    connect(m_print, &QAction::triggered, shift, &ShiftView::print);
    connect(m_pdf, &QAction::triggered, shift, &ShiftView::savePdf);

    connect(&card, &IncidentCard::reviewWanted, &m_page, &IncidentsPage::reviewWanted);
    connect(&card, &IncidentCard::mapWanted, &m_page, &IncidentsPage::mapWanted);
    connect(&card, &IncidentCard::wallWanted, &m_page, &IncidentsPage::wallWanted);
    connect(&card, &IncidentCard::cameraSelected, &m_page, &IncidentsPage::cameraSelected);
    connect(&card, &IncidentCard::footageWanted, this, &Parts::receive);
    connect(&card, &IncidentCard::said, &m_page, &IncidentsPage::said);
    connect(alarms, &AlarmView::cameraSelected, &m_page, &IncidentsPage::cameraSelected);
    connect(alarms, &AlarmView::alarmShown, &m_page, &IncidentsPage::alarmShown);
    connect(alarms, &AlarmView::said, &m_page, &IncidentsPage::said);
    connect(shift, &ShiftView::said, &m_page, &IncidentsPage::said);
    connect(list, &IncidentList::statusChanged, &m_page, &IncidentsPage::statusChanged);
    connect(alarms, &AlarmView::statusChanged, &m_page, &IncidentsPage::statusChanged);
    connect(shift, &ShiftView::statusChanged, &m_page, &IncidentsPage::statusChanged);
}

void IncidentsPage::Parts::showSegment(const QString &id)
{
    m_segments->setCurrent(id);
    if (id == named(kAlarmSegment))
        stack->setCurrentWidget(alarms);
    else if (id == named(kShiftSegment))
        stack->setCurrentWidget(shift);
    else
        stack->setCurrentWidget(list);
    m_map->setVisible(stack->currentWidget() == list);
    emit m_page.statusChanged();
}

void IncidentsPage::Parts::newIncident()
{
    incidents::Incident incident;
    const base::WallTime now = base::systemClock().wall();
    incident.from = now;
    incident.markedAt = now;
    incident.markedBy = services.incidents.who();
    services.incidents.create(incident, this, [this](const base::Result<incidents::Incident> &made) {
        if (!made) {
            emit m_page.said(tr("The incident could not be made: %1.").arg(made.error().cause), true);
            return;
        }
        emit m_page.said(tr("%1 is open").arg(made->number), false);
        m_page.showIncident(made->id, true);
    });
}

void IncidentsPage::Parts::receive(const incidents::Incident &incident)
{
    auto *dialog = new ReceiveDialog(incident, services.incidents, services.cameras, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, &list->card(), &IncidentCard::refresh);
    dialog->open();
}

bool IncidentsPage::Parts::mayClose()
{
    const QStringList drafted = list->work().drafted();
    if (drafted.isEmpty())
        return true;
    QMessageBox question(m_page.window());
    question.setObjectName(QStringLiteral("incidents.unsaved"));
    question.setIcon(QMessageBox::Warning);
    question.setWindowTitle(tr("Incidents"));
    question.setText(
        tr("%n incidents have changes that are not saved.", nullptr, static_cast<int>(drafted.size())));
    question.setInformativeText(tr("What is not saved is lost when the console closes."));
    QPushButton *stay = question.addButton(tr("Back to the incident"), QMessageBox::RejectRole);
    QPushButton *go = question.addButton(tr("Give the changes up"), QMessageBox::DestructiveRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    if (question.clickedButton() == go) {
        for (const QString &id : drafted)
            list->work().dropDraft(id);
        return true;
    }
    m_page.showIncident(drafted.first(), true);
    return false;
}

void IncidentsPage::Parts::retranslate()
{
    m_page.setAccessibleName(IncidentsPage::tr("Incidents"));
    const auto say = [](QAction *action, const QString &text, const QString &tooltip) {
        action->setText(text);
        action->setToolTip(tooltip);
        action->setStatusTip(tooltip);
    };
    say(m_new, tr("New incident"), tr("An incident of which no camera is said yet"));
    say(m_search, tr("Search incidents"), tr("By number, title, place, description and notes"));
    say(m_edit, tr("Edit incident"), tr("Type what is known of the selected incident"));
    say(m_save, tr("Save incident"), tr("Save what is typed in the card"));
    say(m_note, tr("Add note…"), tr("Add a note to the selected incident"));
    say(m_next, tr("Next step"), tr("Take the incident into review, close or reopen it"));
    say(m_map, tr("On the map"), tr("Show the cameras of the listed incidents on the map"));
    say(m_filters, tr("Filters"), tr("Show or hide calendar and filters"));
    say(m_card, tr("Card"), tr("Show or hide the card of the incident"));
    say(m_acknowledge, tr("Acknowledge"), tr("Say that somebody has seen the selected alarm"));
    say(m_shelve, tr("Shelve…"), tr("Put the alarm away for at most an hour, with a reason"));
    say(m_mute, tr("Mute"), tr("No alarm sounds for two minutes"));
    say(m_handOver, tr("Hand-over note…"), tr("Write down what the next shift must know"));
    say(m_print, tr("Print…"), tr("Print the shift log"));
    say(m_pdf, tr("Save as PDF…"), tr("Save the shift log as a file"));
    const QString current = m_segments->current().isEmpty() ? named(kListSegment) : m_segments->current();
    m_segments->clear();
    m_segments->addSegment(named(kListSegment), tr("Incidents"), tr("What was marked"));
    m_segments->addSegment(named(kAlarmSegment), tr("Alarms"), tr("What the console itself reports"));
    m_segments->addSegment(named(kShiftSegment), tr("Shift log"), tr("The page for the next shift"));
    m_segments->setAccessibleName(tr("Part of the screen"));
    list->retranslate();
    alarms->retranslate();
    shift->retranslate();
    showSegment(current);
}

} // namespace videoguard::incidents_ui
