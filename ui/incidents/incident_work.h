// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/incident_desk.h"
#include "ui/incidents/incident_draft.h"

#include <QMap>

namespace videoguard::incidents_ui {

/// Carries out what is done to incidents, so that neither what somebody typed nor what somebody else saved is
/// lost: drafts stay until they are saved or given up, and a small change is made on the newest version.
class IncidentWork : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const base::Result<incidents::Incident> &)>;

    /// `desk` outlives it.
    explicit IncidentWork(console::IncidentDesk &desk, QObject *parent = nullptr);

    // Drafts.
    [[nodiscard]] const Draft *draft(const QString &id) const;
    /// Takes a draft; one without changes is forgotten.
    void keepDraft(const Draft &draft);
    void dropDraft(const QString &id);
    [[nodiscard]] QStringList drafted() const { return m_drafts.keys(); }
    /// Saves; somebody else's newer version leads to `clashed` instead, and the draft stays.
    void saveDraft(const QString &id);
    [[nodiscard]] bool isSaving(const QString &id) const { return m_saving.contains(id); }

    /// Reads the newest version, lets `edit` change it, saves; once more when somebody was faster. A draft of
    /// the same incident is carried along.
    void change(const QString &id, std::function<void(incidents::Incident &)> edit, QObject *context,
                Done done);
    void addNote(const QString &id, const QString &text);
    /// The sentence for what could not be saved.
    [[nodiscard]] static QString failure(const base::Error &error);

signals:
    void draftsChanged();
    void saved(const videoguard::incidents::Incident &incident);
    /// Somebody else saved first: the draft holds both now, what to say is in `merged`.
    void clashed(const QString &id, const videoguard::incidents_ui::Merged &merged);
    void failed(const QString &id, const QString &sentence);

private:
    void changeAgain(const QString &id, const std::function<void(incidents::Incident &)> &edit,
                     const QPointer<QObject> &context, const Done &done, int attempts);
    void readClash(const QString &id);
    void carry(const incidents::Incident &newest);

    console::IncidentDesk &m_desk;
    QMap<QString, Draft> m_drafts;
    QSet<QString> m_saving;
};

} // namespace videoguard::incidents_ui
