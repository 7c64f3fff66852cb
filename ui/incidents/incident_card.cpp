// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/incident_card.h"

#include "app/console/recording_desk.h"
#include "ui/incidents/bookmark_viewer.h"
#include "ui/incidents/incident_form.h"
#include "ui/incidents/incident_model.h"
#include "ui/incidents/text_dialogs.h"
#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace videoguard::incidents_ui {

using incidents::Incident;
using incidents::Status;
using widgets::theme;

namespace {

/// What a press of the one next step makes of the incident.
Incident stepped(Incident incident)
{
    incident.status = incident.status == Status::InReview ? Status::Closed : Status::InReview;
    return incident;
}

} // namespace

IncidentCard::IncidentCard(console::IncidentDesk &desk, console::RecordingDesk &recording,
                           console::CameraList &cameras, IncidentWork &work, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_recording(recording)
    , m_cameras(cameras)
    , m_work(work)
{
    widgets::setAccessibleRole(*this, QAccessible::Grouping);
    build();
    connect(&work, &IncidentWork::saved, this, [this](const Incident &incident) {
        if (incident.id != m_id)
            return;
        if (m_editing && !m_work.draft(m_id))
            leaveForm();
        if (m_subject)
            m_subject->incident = incident;
        refresh();
    });
    connect(&work, &IncidentWork::clashed, this, [this](const QString &clashed, const Merged &merged) {
        if (clashed == m_id)
            tellClash(merged);
    });
    connect(&work, &IncidentWork::failed, this, [this](const QString &failed, const QString &sentence) {
        if (failed == m_id)
            showNotice(sentence, {});
        emit said(sentence, true);
        showFoot();
    });
    connect(&recording, &console::RecordingDesk::holdsChanged, this, &IncidentCard::refresh);
    retranslate();
    show({}, false);
}

IncidentCard::~IncidentCard() = default;

void IncidentCard::retranslate()
{
    setAccessibleName(tr("Card of the incident"));
    m_empty->setWords(QStringLiteral("flag"), tr("Select an incident to see what is known of it."));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Type what is known (E)"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Give up what is not saved"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    if (auto *cross = findChild<QToolButton *>(QStringLiteral("card.close"))) {
        cross->setToolTip(tr("Close the card"));
        cross->setAccessibleName(tr("Close the card"));
    }
    if (m_subject)
        take(*m_subject);
}

void IncidentCard::show(const QString &id, bool edit)
{
    if (id == m_id && m_subject) {
        if (edit)
            startEditing();
        return;
    }
    m_id = id;
    m_editWanted = edit || m_work.draft(id);
    m_editing = false;
    m_notice->hide();
    m_subject.reset();
    // Of the incident before it may have been said there that it cannot be read.
    m_empty->setWords(QStringLiteral("flag"), tr("Select an incident to see what is known of it."));
    m_empty->setVisible(id.isEmpty());
    m_page->setVisible(false);
    m_stack->setCurrentWidget(m_scroll);
    refresh();
}

void IncidentCard::refresh()
{
    if (m_id.isEmpty())
        return;
    m_desk.ask(
        this,
        [id = m_id](incidents::Store &store) -> base::Result<CardSubject> {
            CardSubject subject;
            auto incident = store.incident(id);
            if (!incident)
                return tl::unexpected(incident.error());
            subject.incident = std::move(*incident);
            auto bookmarks = store.bookmarks(id, {}, {}, {}, true);
            if (!bookmarks)
                return tl::unexpected(bookmarks.error());
            subject.bookmarks = std::move(*bookmarks);
            auto history = store.history(id);
            if (!history)
                return tl::unexpected(history.error());
            subject.history = std::move(*history);
            return subject;
        },
        [this, id = m_id](base::Result<CardSubject> subject) {
            if (id != m_id)
                return;
            if (!subject) {
                m_subject.reset();
                m_page->hide();
                m_empty->setWords(QStringLiteral("triangle-alert"), tr("The incident cannot be read."),
                                  subject.error().cause);
                m_empty->show();
                return;
            }
            take(std::move(*subject));
        });
}

void IncidentCard::take(CardSubject subject)
{
    subject.types = m_desk.types();
    subject.holds.clear();
    for (const archive::Hold &hold : m_recording.holds()) {
        if (hold.incidentId == subject.incident.id)
            subject.holds.push_back(hold);
    }
    const bool first = !m_subject;
    m_subject = std::move(subject);
    m_empty->hide();
    m_page->show();
    m_body->fill(*m_subject);
    if (first)
        m_scroll->verticalScrollBar()->setValue(0);
    showHead();
    if (std::exchange(m_editWanted, false))
        startEditing();
    showFoot();
}

void IncidentCard::showHead()
{
    const Incident &incident = m_subject->incident;
    while (QLayoutItem *item = m_tags->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *row = static_cast<QHBoxLayout *>(m_tags->layout());
    const auto tag = [&](const QString &text, const QString &icon, const QColor &colour, bool filled) {
        auto *sign = new QLabel(m_tags);
        sign->setPixmap(widgets::iconPixmap(icon, colour, theme().size.iconState, devicePixelRatioF(),
                                            filled ? widgets::IconFill::Filled : widgets::IconFill::Outline));
        row->addWidget(sign);
        row->addWidget(new widgets::Tag(text, m_tags));
    };
    tag(words::statusName(incident.status), words::statusIcon(incident.status), theme().colour.text, false);
    tag(words::severityName(incident.severity), words::severityIcon(incident.severity),
        severityColour(incident.severity), incident.severity != incidents::Severity::Low);
    row->addStretch(1);
    m_title->setText(words::incidentTitle(incident, m_subject->types));
    m_number->setText(incident.number);
}

void IncidentCard::showFoot()
{
    if (!m_subject)
        return;
    const Incident &incident = m_subject->incident;
    const bool dirty = m_work.draft(m_id) != nullptr;
    m_edit->setVisible(!m_editing);
    m_next->setVisible(!m_editing);
    m_cancel->setVisible(m_editing);
    m_save->setVisible(m_editing);
    m_save->setEnabled(dirty && !m_work.isSaving(m_id));
    m_edit->setEnabled(!m_subject->isClosed());
    if (m_editing) {
        m_who->setText(dirty ? tr("Not saved yet") : tr("Nothing changed yet"));
        return;
    }
    // A step that asks for more in its dialog may be begun; one that the role may not take is not.
    const bool permitted = incidents::statusFault(incident, stepped(incident), m_desk.isSupervisor()) !=
                           incidents::StatusFault::NotPermitted;
    m_next->setEnabled(permitted);
    switch (incident.status) {
    case Status::Open:
        m_next->setText(tr("Take into review"));
        m_who->setText(permitted ? tr("Next: somebody looks at the footage.")
                                 : tr("A supervisor takes it into review."));
        break;
    case Status::InReview:
        m_next->setText(tr("Close…"));
        m_who->setText(permitted ? tr("Next: close it with its outcome.") : tr("A supervisor closes it."));
        break;
    case Status::Closed:
        m_next->setText(tr("Reopen"));
        m_who->setText(permitted ? tr("Closed. As a supervisor you can open it again.")
                                 : tr("Closed. A supervisor can open it again."));
        break;
    }
}

void IncidentCard::showNotice(const QString &sentence, const QString &explanation)
{
    m_noticeWords->setText(sentence);
    m_noticeMore->setText(explanation);
    m_noticeMore->setVisible(!explanation.isEmpty());
    m_notice->setVisible(!sentence.isEmpty());
}

void IncidentCard::startEditing()
{
    if (!m_subject || m_subject->isClosed())
        return;
    if (!m_editing) {
        m_editing = true;
        m_form->setTypes(m_subject->types);
        const Draft *draft = m_work.draft(m_id);
        m_form->setIncident(draft ? draft->mine : m_subject->incident);
        m_stack->setCurrentWidget(m_formScroll);
        m_formScroll->verticalScrollBar()->setValue(0);
    }
    m_form->focusFirstEmpty();
    showFoot();
}

void IncidentCard::leaveForm()
{
    m_editing = false;
    m_notice->hide();
    m_stack->setCurrentWidget(m_scroll);
    showFoot();
    m_edit->setFocus();
}

void IncidentCard::save()
{
    if (!m_editing || !m_subject)
        return;
    if (!m_work.draft(m_id)) {
        leaveForm();
        return;
    }
    if (!m_form->settle())
        return;
    m_notice->hide();
    m_work.saveDraft(m_id);
    showFoot();
}

void IncidentCard::cancelEditing()
{
    if (!m_editing)
        return;
    m_work.dropDraft(m_id);
    leaveForm();
}

void IncidentCard::tellClash(const Merged &merged)
{
    const auto names = [](const QStringList &fields) {
        QStringList list;
        for (const QString &field : fields)
            list += words::changedFieldName(field);
        return list.join(QStringLiteral(", "));
    };
    QStringList lines;
    if (!merged.takenOver.isEmpty())
        lines += tr("Taken over from there: %1.").arg(names(merged.takenOver));
    const Incident &theirs = merged.draft.base;
    for (const QString &field : merged.kept) {
        QString there;
        if (field == QLatin1String("type"))
            there = words::typeName(theirs.type, m_desk.types());
        else if (field == QLatin1String("severity"))
            there = words::severityName(theirs.severity);
        else if (field == QLatin1String("title"))
            there = theirs.title;
        else if (field == QLatin1String("place"))
            there = theirs.place;
        else if (field == QLatin1String("case"))
            there = theirs.caseNumber;
        else if (field == QLatin1String("description"))
            there = theirs.description;
        else if (field == QLatin1String("from") || field == QLatin1String("to"))
            there = words::rangeText(theirs.from, theirs.to);
        const QString name = words::changedFieldName(field);
        lines += there.isEmpty()
                     ? tr("%1 was changed there as well; yours is kept.").arg(name)
                     : tr("%1 was changed there as well, to “%2”; yours is kept.").arg(name, there);
    }
    lines += tr("Save again to keep it like this.");
    if (m_subject)
        m_subject->incident = theirs;
    m_form->setIncident(merged.draft.mine);
    showNotice(tr("Somebody else changed this incident meanwhile."), lines.join(QLatin1Char('\n')));
    if (!m_editing)
        startEditing();
    // What is left may be nothing: then there is nothing to save.
    m_work.keepDraft(merged.draft);
    showHead();
    showFoot();
}

void IncidentCard::addNote()
{
    if (!m_subject || m_subject->isClosed())
        return;
    auto *dialog = new NoteDialog(tr("Note for %1").arg(m_subject->incident.number),
                                  tr("Notes are only added, never changed."), tr("Add note"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = m_id] { m_work.addNote(id, dialog->text()); });
    dialog->open();
}

void IncidentCard::takeNextStep()
{
    if (!m_subject || m_editing)
        return;
    const Incident &incident = m_subject->incident;
    if (incident.status != Status::InReview) {
        apply(stepped(incident));
        return;
    }
    auto *dialog = new CloseDialog(incident, m_subject->types, m_desk.isSupervisor(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { apply(dialog->closed()); });
    dialog->open();
}

void IncidentCard::apply(const Incident &wanted)
{
    m_work.change(
        wanted.id,
        [wanted](Incident &incident) {
            incident.status = wanted.status;
            incident.outcome = wanted.outcome;
            if (incident.type.isEmpty())
                incident.type = wanted.type;
            if (!incident.to.isKnown())
                incident.to = wanted.to;
            if (wanted.status == Status::Closed)
                incident.closedAt = base::systemClock().wall();
            else
                incident.closedAt = {};
        },
        this,
        [this](const base::Result<Incident> &result) {
            if (!result) {
                showNotice(IncidentWork::failure(result.error()), {});
                emit said(IncidentWork::failure(result.error()), true);
                return;
            }
            //: "TAL-2026-000123: In review"
            emit said(tr("%1: %2").arg(result->number, words::statusName(result->status)), false);
            m_notice->hide();
            refresh();
        });
}

void IncidentCard::openBookmark(const QString &id)
{
    if (!m_subject)
        return;
    const auto found = std::find_if(m_subject->bookmarks.begin(), m_subject->bookmarks.end(),
                                    [&](const incidents::Bookmark &one) { return one.id == id; });
    if (found == m_subject->bookmarks.end())
        return;
    //: a bookmark: camera, moment
    const QString title =
        tr("%1, %2").arg(cameraName(m_cameras, found->cameraId), words::momentWithOffset(found->at));
    auto *viewer = new BookmarkViewer(*found, title, m_subject->isClosed(), window());
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    connect(viewer, &QDialog::accepted, this, [this, viewer] {
        m_desk.changeBookmark(viewer->bookmark(), this, [this](const base::Result<void> &done) {
            if (!done)
                emit said(tr("The bookmark could not be saved: %1.").arg(done.error().cause), true);
            refresh();
        });
    });
    viewer->open();
}

QStringList IncidentCard::cameraIds() const
{
    if (!m_subject)
        return {};
    return {m_subject->incident.cameraIds.begin(), m_subject->incident.cameraIds.end()};
}

void IncidentCard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_editing &&
        (event->matches(QKeySequence::Save) || (enter && event->modifiers() & Qt::ControlModifier))) {
        save();
        return;
    }
    // Esc leaves the form but never what was typed: the draft stays and the list says so.
    if (m_editing && event->key() == Qt::Key_Escape) {
        leaveForm();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace videoguard::incidents_ui
