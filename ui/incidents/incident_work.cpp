// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/incident_work.h"

namespace videoguard::incidents_ui {

using incidents::Incident;

namespace {

constexpr int kAttempts = 4; ///< so many others may be faster one after another

} // namespace

IncidentWork::IncidentWork(console::IncidentDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

const Draft *IncidentWork::draft(const QString &id) const
{
    const auto found = m_drafts.constFind(id);
    return found == m_drafts.constEnd() ? nullptr : &*found;
}

void IncidentWork::keepDraft(const Draft &draft)
{
    if (!draft.isDirty()) {
        dropDraft(draft.base.id);
        return;
    }
    const bool fresh = !m_drafts.contains(draft.base.id);
    m_drafts.insert(draft.base.id, draft);
    if (fresh)
        emit draftsChanged();
}

void IncidentWork::dropDraft(const QString &id)
{
    if (m_drafts.remove(id) > 0)
        emit draftsChanged();
}

void IncidentWork::saveDraft(const QString &id)
{
    const Draft *kept = draft(id);
    if (!kept || m_saving.contains(id))
        return;
    m_saving.insert(id);
    const Incident sent = kept->mine;
    m_desk.save(sent, this, [this, id, sent](const base::Result<Incident> &result) {
        m_saving.remove(id);
        if (result) {
            // What was typed while it was being saved stays a draft.
            const Draft *now = draft(id);
            if (now && !differences(now->mine, sent).isEmpty()) {
                Draft rest{sent, now->mine};
                m_drafts.insert(id, mergeDraft(rest, *result).draft);
            } else {
                dropDraft(id);
            }
            emit saved(*result);
        } else if (result.error().kind == base::ErrorKind::Conflict) {
            readClash(id);
        } else {
            emit failed(id, failure(result.error()));
        }
    });
}

void IncidentWork::readClash(const QString &id)
{
    m_desk.ask(
        this, [id](incidents::Store &store) { return store.incident(id); },
        [this, id](const base::Result<Incident> &theirs) {
            const Draft *kept = draft(id);
            if (!theirs) {
                emit failed(id, failure(theirs.error()));
                return;
            }
            if (!kept)
                return;
            const Merged merged = mergeDraft(*kept, *theirs);
            m_drafts.insert(id, merged.draft);
            emit clashed(id, merged);
        });
}

void IncidentWork::change(const QString &id, std::function<void(Incident &)> edit, QObject *context,
                          Done done)
{
    changeAgain(id, edit, context, done, kAttempts);
}

void IncidentWork::changeAgain(const QString &id, const std::function<void(Incident &)> &edit,
                               const QPointer<QObject> &context, const Done &done, int attempts)
{
    m_desk.ask(
        this, [id](incidents::Store &store) { return store.incident(id); },
        [this, id, edit, context, done, attempts](base::Result<Incident> newest) {
            if (!newest) {
                if (context)
                    done(newest);
                return;
            }
            edit(*newest);
            m_desk.save(*newest, this,
                        [this, id, edit, context, done, attempts](const base::Result<Incident> &result) {
                            if (!result && result.error().kind == base::ErrorKind::Conflict && attempts > 1) {
                                changeAgain(id, edit, context, done, attempts - 1);
                                return;
                            }
                            if (result)
                                carry(*result);
                            if (context)
                                done(result);
                        });
        });
}

void IncidentWork::carry(const Incident &newest)
{
    const Draft *kept = draft(newest.id);
    if (kept)
        m_drafts.insert(newest.id, mergeDraft(*kept, newest).draft);
}

void IncidentWork::addNote(const QString &id, const QString &text)
{
    const incidents::Note note{base::systemClock().wall(), m_desk.who(), text};
    change(
        id, [note](Incident &incident) { incident.notes.push_back(note); }, this,
        [this, id](const base::Result<Incident> &result) {
            if (!result)
                emit failed(id, failure(result.error()));
            else
                emit saved(*result);
        });
}

QString IncidentWork::failure(const base::Error &error)
{
    return tr("The incident could not be saved: %1. It stays open here.")
        .arg(error.cause.isEmpty() ? error.what : error.cause);
}

} // namespace videoguard::incidents_ui
