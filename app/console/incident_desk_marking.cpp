// SPDX-License-Identifier: EUPL-1.2
#include "app/base/log.h"
#include "app/console/catalogue_desk.h"
#include "app/console/incident_desk.h"
#include "app/console/recording_desk.h"

namespace videoguard::console {

using base::Result;
using incidents::Incident;
using incidents::Store;

namespace {

/// By then a stream that can be recorded has written its first pictures.
constexpr std::chrono::seconds kCheckAfter{20};
constexpr auto kReviewAfter = std::chrono::hours(24) * 180; ///< DOMAIN.md 4.3: at most 6 months

} // namespace

base::WallTime IncidentDesk::recordUntil() const
{
    return base::systemClock().wall() + std::chrono::seconds(m_recording.settings().afterIncident_s);
}

void IncidentDesk::mark(const QString &cameraId, base::WallTime at, QObject *context, IncidentDone done)
{
    Incident incident;
    incident.markedAt = at.isKnown() ? at : base::systemClock().wall();
    incident.from = incident.markedAt;
    incident.cameraId = cameraId;
    incident.markedBy = who();
    if (!cameraId.isEmpty()) {
        incident.cameraIds = {cameraId};
        incident.from =
            incident.markedAt + -std::chrono::seconds(std::max(0, m_recording.settings().replay_s));
        // Before anything else: what the ring holds goes with every second.
        m_recording.recordIncident({cameraId}, recordUntil());
    }
    if (const Camera *camera = m_cameras.find(cameraId))
        incident.place = camera->place;
    if (const auto row = m_catalogue.reader().rowOf(cameraId); row && *row && (*row)->position)
        incident.position = {(*row)->position->lat_deg, (*row)->position->lon_deg};
    create(
        incident, this,
        [this, context = QPointer<QObject>(context), done = std::move(done)](const Result<Incident> &made) {
            if (!made)
                qCWarning(base::logConsole).noquote() << base::describe(made.error());
            if (context)
                done(made);
            if (made && !made->cameraId.isEmpty())
                gather(*made);
        });
}

void IncidentDesk::gather(const Incident &incident)
{
    neighbours(incident.cameraId, this,
               [this, incident](const QStringList &found) { keepFootage(incident, found); });
}

void IncidentDesk::keepFootage(const Incident &incident, const QStringList &neighbours)
{
    const base::WallTime until = recordUntil();
    QStringList all{incident.cameraId};
    all += neighbours;
    const QStringList recorded = m_recording.recordIncident(all, until);
    if (!neighbours.isEmpty())
        change(
            this,
            [id = incident.id, neighbours, by = who()](Store &store) {
                return store.addCameras(id, neighbours, by);
            },
            [](const Result<Incident> &done) {
                if (!done)
                    qCWarning(base::logConsole).noquote() << base::describe(done.error());
            });
    QStringList missing;
    for (const QString &id : all) {
        if (!recorded.contains(id))
            missing += id;
    }
    if (!missing.isEmpty())
        remark(incident.id, tr("Not recorded, because there is no address here or recording is switched off: "
                               "%1.")
                                .arg(namesOf(missing)));
    holdFootage(incident, all, until);
    if (!recorded.isEmpty())
        QTimer::singleShot(kCheckAfter, this,
                           [this, id = incident.id, recorded] { checkRecording(id, recorded); });
}

void IncidentDesk::holdFootage(const Incident &incident, const QStringList &cameraIds, base::WallTime until)
{
    const int days = m_recording.settings().incidentHold_days;
    if (days <= 0)
        return;
    const base::WallTime now = base::systemClock().wall();
    archive::Hold hold;
    hold.cameraIds.assign(cameraIds.begin(), cameraIds.end());
    hold.range = {incident.from, until};
    hold.who = who();
    hold.why = tr("Incident %1").arg(incident.number);
    hold.caseNumber = incident.caseNumber;
    hold.incidentId = incident.id;
    hold.until = now + std::chrono::hours(24) * days;
    hold.reviewAt = std::min(hold.until, now + std::chrono::microseconds(kReviewAfter));
    m_recording.setHold(hold, this, [this, id = incident.id](const Result<archive::Hold> &set) {
        if (!set) {
            remark(id, tr("The footage could not be kept from deletion: %1.").arg(set.error().cause));
            return;
        }
        change(
            this,
            [id, link = incidents::Link{incidents::Link::Kind::Hold, set->id, set->why, {}},
             by = who()](Store &store) { return store.addLink(id, link, by); },
            [](const Result<Incident> &done) {
                if (!done)
                    qCWarning(base::logConsole).noquote() << base::describe(done.error());
            });
    });
}

void IncidentDesk::checkRecording(const QString &incidentId, const QStringList &cameraIds)
{
    QStringList silent, failing;
    QString cause;
    for (const QString &id : cameraIds) {
        const media::RecorderStatus status = m_recording.recording(id).status;
        if (status.state == media::RecorderStatus::State::Failing) {
            failing += id;
            cause = status.error.cause.isEmpty() ? status.error.what : status.error.cause;
        } else if (status.bytesWritten == 0) {
            silent += id;
        }
    }
    if (!failing.isEmpty())
        remark(incidentId,
               tr("Not recorded, because nothing can be written (%1): %2.").arg(cause, namesOf(failing)));
    if (!silent.isEmpty())
        remark(incidentId, tr("Nothing recorded yet, because no picture has come: %1.").arg(namesOf(silent)));
}

QStringList IncidentDesk::recordOn(const Incident &incident)
{
    const QStringList cameras(incident.cameraIds.begin(), incident.cameraIds.end());
    const base::WallTime until = recordUntil();
    const QStringList recorded = m_recording.recordIncident(cameras, until);
    bool held = false;
    for (const archive::Hold &hold : m_recording.holds()) {
        if (hold.incidentId != incident.id || hold.isReleased())
            continue;
        held = true;
        archive::Hold longer = hold;
        longer.range.to = std::max(hold.range.to, until);
        for (const QString &id : cameras) {
            if (std::find(longer.cameraIds.begin(), longer.cameraIds.end(), id) == longer.cameraIds.end())
                longer.cameraIds.push_back(id);
        }
        m_recording.changeHold(longer, who(), this, [this, id = incident.id](const Result<void> &done) {
            if (!done)
                remark(id, tr("The footage could not be kept from deletion: %1.").arg(done.error().cause));
        });
    }
    if (!held)
        holdFootage(incident, cameras, until);
    return recorded;
}

} // namespace videoguard::console
