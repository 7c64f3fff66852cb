// SPDX-License-Identifier: EUPL-1.2
#include "app/console/incident_desk.h"

#include "app/base/log.h"
#include "app/console/catalogue_desk.h"
#include "app/console/neighbours.h"
#include "app/console/preferences.h"
#include "app/console/recording_desk.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSemaphore>

namespace videoguard::console {

using base::ErrorKind;
using base::Result;
using incidents::Incident;
using incidents::StatusFault;
using incidents::Store;

namespace {

constexpr std::chrono::seconds kLookOutside{3};
constexpr qsizetype kMostLetters = 8;

struct Small {
    Result<std::vector<incidents::IncidentType>> types;
    Result<int> open;
    Result<int> unread;
    Result<qint64> lastChange;
};

int localYear(base::WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(at.sinceEpoch.count() / 1000).date().year();
}

Result<void> checkStatus(Store &store, const Incident &wanted, bool supervisor)
{
    const QString what = QStringLiteral("save incident %1").arg(wanted.number);
    const auto before = store.incident(wanted.id);
    if (!before)
        return tl::unexpected(before.error());
    switch (incidents::statusFault(*before, wanted, supervisor)) {
    case StatusFault::None:
        return {};
    case StatusFault::NotPermitted:
        return base::fail(ErrorKind::Denied, what, QStringLiteral("status"));
    case StatusFault::TypeMissing:
        return base::fail(ErrorKind::Unsupported, what, QStringLiteral("type"));
    case StatusFault::EndMissing:
        return base::fail(ErrorKind::Unsupported, what, QStringLiteral("to"));
    case StatusFault::OutcomeMissing:
        return base::fail(ErrorKind::Unsupported, what, QStringLiteral("outcome"));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<IncidentDesk>> IncidentDesk::open(const QString &file, CameraList &cameras,
                                                         CatalogueDesk &catalogue, RecordingDesk &recording,
                                                         Preferences &preferences)
{
    auto store = Store::open(file);
    if (!store)
        return tl::unexpected(store.error());
    return std::unique_ptr<IncidentDesk>(new IncidentDesk(QFileInfo(file).absolutePath(), cameras, catalogue,
                                                          recording, preferences, std::move(*store)));
}

IncidentDesk::IncidentDesk(const QString &folder, CameraList &cameras, CatalogueDesk &catalogue,
                           RecordingDesk &recording, Preferences &preferences, std::unique_ptr<Store> store)
    : m_folder(folder)
    , m_cameras(cameras)
    , m_catalogue(catalogue)
    , m_recording(recording)
    , m_preferences(preferences)
    , m_types(incidents::builtInTypes())
{
    if (auto types = store->types())
        m_types = std::move(*types);
    m_seenChange = store->lastChange().value_or(0);
    m_store = std::make_unique<StoreThread<Store>>(std::move(store), QStringLiteral("incidents"));
    m_receiving.setMaxThreadCount(1);
    connect(&m_outside, &QTimer::timeout, this, &IncidentDesk::lookOutside);
    m_outside.start(kLookOutside);
    connect(&m_preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key.startsWith(QStringLiteral("person/")))
            readSmall(false);
    });
    readSmall(false);
}

IncidentDesk::~IncidentDesk()
{
    cancelReceive();
    m_receiving.waitForDone();
    // What was asked is written before the thread ends: an incident that was marked a moment ago, too.
    QSemaphore through;
    m_store->mustRun([&through](Store &) { through.release(); });
    through.acquire();
}

QString IncidentDesk::who() const
{
    const QString name = m_preferences.value(QStringLiteral("person/name")).toString().trimmed();
    return name.isEmpty() ? QStringLiteral("Operator") : name;
}

bool IncidentDesk::isSupervisor() const
{
    return m_preferences.value(QStringLiteral("person/supervisor"), true).toBool(true);
}

QString IncidentDesk::organisation() const
{
    QString letters;
    if (const catalogue::Partner *own = m_catalogue.partner(m_catalogue.ownPartnerId())) {
        for (const QChar c : own->prefix.normalized(QString::NormalizationForm_KD).toUpper()) {
            const bool plain = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
            if (plain && letters.size() < kMostLetters)
                letters += c;
        }
    }
    return letters.isEmpty() ? QStringLiteral("VG") : letters;
}

const incidents::IncidentType *IncidentDesk::type(const QString &id) const
{
    const auto found = std::find_if(m_types.begin(), m_types.end(),
                                    [&](const incidents::IncidentType &type) { return type.id == id; });
    return found == m_types.end() ? nullptr : &*found;
}

void IncidentDesk::create(const Incident &incident, QObject *context, IncidentDone done)
{
    const base::WallTime at = incident.markedAt.isKnown() ? incident.markedAt : base::systemClock().wall();
    change(
        context,
        [incident, letters = organisation(), year = localYear(at), by = who()](Store &store) {
            return store.create(incident, letters, year, by);
        },
        std::move(done));
}

void IncidentDesk::save(const Incident &incident, QObject *context, IncidentDone done)
{
    change(
        context,
        [incident, by = who(), supervisor = isSupervisor()](Store &store) -> Result<Incident> {
            if (const auto allowed = checkStatus(store, incident, supervisor); !allowed)
                return tl::unexpected(allowed.error());
            return store.save(incident, by);
        },
        std::move(done));
}

void IncidentDesk::addNote(const QString &id, const QString &text, QObject *context, IncidentDone done)
{
    change(
        context, [id, text, by = who()](Store &store) { return store.addNote(id, text, by); },
        std::move(done));
}

void IncidentDesk::neighbours(const QString &cameraId, QObject *context,
                              std::function<void(QStringList)> done)
{
    m_catalogue.ask(
        context, [cameraId](catalogue::Store &store) { return neighboursOf(store, cameraId); },
        [this, done = std::move(done)](const Result<QStringList> &found) {
            if (!found)
                qCWarning(base::logConsole).noquote() << base::describe(found.error());
            QStringList usable;
            for (const QString &id : found.value_or(QStringList())) {
                const Camera *camera = m_cameras.find(id);
                if (camera && camera->hasAddress() && usable.size() < kMostNeighbours)
                    usable += id;
            }
            done(usable);
        });
}

void IncidentDesk::setRead(const QString &id, bool read)
{
    change(
        this, [id, read, by = who()](Store &store) { return store.setRead(id, by, read); },
        [](const Result<void> &done) {
            if (!done)
                qCWarning(base::logConsole).noquote() << base::describe(done.error());
        });
}

void IncidentDesk::addBookmark(const incidents::Bookmark &bookmark, QObject *context,
                               std::function<void(const Result<incidents::Bookmark> &)> done)
{
    incidents::Bookmark signed_ = bookmark;
    if (signed_.who.isEmpty())
        signed_.who = who();
    change(
        context, [signed_](Store &store) { return store.addBookmark(signed_); }, std::move(done));
}

void IncidentDesk::changeBookmark(const incidents::Bookmark &bookmark, QObject *context,
                                  std::function<void(const Result<void> &)> done)
{
    incidents::Bookmark signed_ = bookmark;
    signed_.who = who();
    change(
        context, [signed_](Store &store) { return store.changeBookmark(signed_); }, std::move(done));
}

void IncidentDesk::removeBookmark(const QString &id, QObject *context,
                                  std::function<void(const Result<void> &)> done)
{
    change(
        context, [id, by = who()](Store &store) { return store.removeBookmark(id, by); }, std::move(done));
}

void IncidentDesk::noteChange()
{
    // The number is read before the screens read: what is written in between is noticed at the next look.
    readSmall(true);
    emit changed();
}

// Types, counts and the number of the last change in one go.
void IncidentDesk::readSmall(bool screensFollow)
{
    m_store->ask(
        this,
        [by = isSupervisor() ? who() : QString()](Store &store) {
            return Small{store.types(), store.openCount(), by.isEmpty() ? Result<int>(0) : store.unread(by),
                         store.lastChange()};
        },
        [this, screensFollow](Small small) {
            if (!small.types || !small.open || !small.unread || !small.lastChange) {
                qCWarning(base::logConsole) << "the counts of incidents cannot be read";
                return;
            }
            const bool other = m_open != *small.open || m_unread != *small.unread;
            m_types = std::move(*small.types);
            m_open = *small.open;
            m_unread = *small.unread;
            if (screensFollow)
                m_seenChange = *small.lastChange;
            if (other)
                emit countsChanged();
        });
}

// Another console on the same profile folder, or a tool.
void IncidentDesk::lookOutside()
{
    m_store->ask(
        this, [](Store &store) { return store.lastChange(); },
        [this](const Result<qint64> &last) {
            if (last && *last != m_seenChange)
                noteChange();
        });
}

QString IncidentDesk::namesOf(const QStringList &cameraIds) const
{
    QStringList names;
    for (const QString &id : cameraIds) {
        const Camera *camera = m_cameras.find(id);
        names += camera ? camera->name : id;
    }
    return names.join(QStringLiteral(", "));
}

void IncidentDesk::remark(const QString &incidentId, const QString &text)
{
    addNote(incidentId, text, this, [](const Result<Incident> &done) {
        if (!done)
            qCWarning(base::logConsole).noquote() << base::describe(done.error());
    });
}

} // namespace videoguard::console
