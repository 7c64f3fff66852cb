// SPDX-License-Identifier: EUPL-1.2
#include "app/base/log.h"
#include "app/console/incident_desk.h"
#include "app/console/received_footage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace videoguard::console {

using base::ErrorKind;
using base::Result;
using incidents::Incident;
using incidents::Link;
using incidents::Store;

namespace {

using Received = IncidentDesk::Received;

/// Copies and looks at it; on the receiving thread.
Result<ReceivedFacts> takeIn(const Received &received, const Incident &incident, const QString &folder,
                             const std::atomic<bool> &cancel, const std::function<void(double)> &progress,
                             QString &path)
{
    const auto copy = copyReceived(received.file, folder, cancel, progress);
    if (!copy)
        return tl::unexpected(copy.error());
    path = copy->path;
    ReceivedFacts facts;
    facts.sha256 = copy->sha256;
    facts.bytes = copy->bytes;
    facts.originalName = QFileInfo(received.file).fileName();
    facts.origin = received.origin;
    facts.receivedAt = base::systemClock().wall();
    facts.cameraId = received.cameraId;
    facts.cameraName = received.cameraName;
    facts.remark = received.remark;
    // A file that cannot be read here may be evidence all the same.
    if (const auto file = media::inspectFootageFile(path)) {
        facts.file = *file;
        facts.duration = file->duration;
    } else {
        facts.fault = base::describe(file.error());
    }
    if (received.begins.isKnown()) {
        facts.begins = received.begins;
        facts.clock = received.clock;
    } else if (facts.file.createdAt.isKnown()) {
        facts.begins = facts.file.createdAt;
        facts.clock = media::ClockSource::File;
    } else {
        facts.begins = incident.from;
    }
    return facts;
}

} // namespace

void IncidentDesk::receive(const QString &incidentId, const Received &received, QObject *context,
                           std::function<void(const Result<Link> &)> done)
{
    if (!m_cancelReceive || m_cancelReceive->load())
        m_cancelReceive = std::make_shared<std::atomic<bool>>(false);
    const auto work = [this, received, cancel = m_cancelReceive, context = QPointer<QObject>(context),
                       done](const Incident &incident) {
        const QString folder = QDir(m_folder).filePath(QStringLiteral("received/%1").arg(incident.number));
        QString path;
        double told = 0;
        const auto facts = takeIn(
            received, incident, folder, *cancel,
            [this, &told](double share) {
                if (share - told < 0.01 && share < 1)
                    return;
                told = share;
                QMetaObject::invokeMethod(
                    this, [this, share] { emit importProgressed(share); }, Qt::QueuedConnection);
            },
            path);
        QMetaObject::invokeMethod(
            this,
            [this, facts, path, incident, context, done] {
                if (!facts) {
                    qCWarning(base::logConsole).noquote() << base::describe(facts.error());
                    if (context)
                        done(tl::unexpected(facts.error()));
                    return;
                }
                const Link link{Link::Kind::Footage, QDir(m_folder).relativeFilePath(path),
                                facts->originalName, toJson(*facts)};
                const QString note = tr("File received: %1, from %2. SHA-256: %3")
                                         .arg(facts->originalName, facts->origin, facts->sha256);
                linkReceived(incident, link, note, context, done);
            },
            Qt::QueuedConnection);
    };
    m_store->ask(
        this, [incidentId](Store &store) { return store.incident(incidentId); },
        [this, work, context = QPointer<QObject>(context), done](const Result<Incident> &incident) {
            if (!incident) {
                qCWarning(base::logConsole).noquote() << base::describe(incident.error());
                if (context)
                    done(tl::unexpected(incident.error()));
                return;
            }
            m_receiving.start([work, incident = *incident] { work(incident); });
        });
}

void IncidentDesk::linkReceived(const Incident &incident, const Link &link, const QString &note,
                                QPointer<QObject> context, std::function<void(const Result<Link> &)> done)
{
    change(
        this,
        [id = incident.id, link, note, by = who()](Store &store) -> Result<Link> {
            if (const auto linked = store.addLink(id, link, by); !linked)
                return tl::unexpected(linked.error());
            if (const auto noted = store.addNote(id, note, by); !noted)
                return tl::unexpected(noted.error());
            return link;
        },
        [context, done = std::move(done)](const Result<Link> &linked) {
            if (!linked)
                qCWarning(base::logConsole).noquote() << base::describe(linked.error());
            if (context)
                done(linked);
        });
}

void IncidentDesk::cancelReceive()
{
    if (m_cancelReceive)
        m_cancelReceive->store(true);
}

void IncidentDesk::align(const QString &incidentId, const QString &linkId, base::WallTime begins,
                         const QString &remark, QObject *context, IncidentDone done)
{
    change(
        context,
        [incidentId, linkId, begins, remark, by = who()](Store &store) -> Result<Incident> {
            auto incident = store.incident(incidentId);
            if (!incident)
                return incident;
            for (Link &link : incident->links) {
                if (link.kind != Link::Kind::Footage || link.id != linkId)
                    continue;
                ReceivedFacts facts = receivedFacts(link.facts);
                facts.begins = begins;
                facts.clock = media::ClockSource::Hand;
                facts.remark = remark;
                link.facts = toJson(facts);
                return store.save(*incident, by);
            }
            return base::fail(ErrorKind::NotFound, QStringLiteral("align received footage"), linkId);
        },
        std::move(done));
}

QString IncidentDesk::filePath(const Link &link) const
{
    return QDir(m_folder).absoluteFilePath(link.id);
}

std::shared_ptr<media::FootageIndex> IncidentDesk::footage(const Link &link) const
{
    const ReceivedFacts facts = receivedFacts(link.facts);
    if (link.kind != Link::Kind::Footage || !facts.fault.isEmpty() || facts.duration.count() <= 0)
        return nullptr;
    media::FootagePiece piece;
    piece.range = {facts.begins, facts.begins + facts.duration};
    piece.path = filePath(link);
    piece.clock = facts.clock;
    return media::indexOf({piece});
}

} // namespace videoguard::console
