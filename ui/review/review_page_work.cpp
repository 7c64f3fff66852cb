// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/clip_dialog.h"
#include "ui/review/review_page_parts.h"
#include "ui/review/review_words.h"
#include "ui/widgets/icon.h"

#include "app/base/log.h"
#include "app/console/preferences.h"
#include "app/console/snapshot_file.h"

#include <QBuffer>
#include <QDir>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

namespace videoguard::review {

namespace {

constexpr std::chrono::milliseconds kPatience{2000}; ///< for a picture in full size
constexpr std::chrono::seconds kUnmarked{30};        ///< around the position, where nothing is marked
constexpr QSize kStill{640, 360};
constexpr int kStillQuality = 82;
const QString kClipFolder = QStringLiteral("review/clipFolder");

QString localTimeText(base::WallTime time)
{
    const QDateTime local = ReviewWords::local(time);
    const int offset = local.offsetFromUtc();
    return QStringLiteral("%1 %2%3:%4")
        .arg(local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")),
             offset < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(std::abs(offset) / 3600, 2, 10, QLatin1Char('0'))
        .arg(std::abs(offset) / 60 % 60, 2, 10, QLatin1Char('0'));
}

QByteArray stillOf(const media::Picture &picture)
{
    if (picture.isNull())
        return {};
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    const QImage small = picture.image.size().boundedTo(kStill) == picture.image.size()
                             ? picture.image
                             : picture.image.scaled(kStill, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.save(&buffer, "JPEG", kStillQuality);
    return jpeg;
}

} // namespace

// The picture of a lane in full size; after two seconds the one that is seen.
void ReviewPage::Parts::withPicture(const QString &laneId,
                                    std::function<void(const media::Picture &, bool)> use)
{
    const Lane *lane = laneById(laneId);
    if (!lane)
        return;
    const media::Picture seen = m_tiles->picture(laneId);
    auto done = std::make_shared<bool>(false);
    auto once = [done, use = std::move(use)](const media::Picture &picture, bool full) {
        if (!std::exchange(*done, true))
            use(picture, full);
    };
    m_waiting[lane->number].push_back(once);
    QTimer::singleShot(kPatience, this, [once, seen] { once(seen, false); });
    m_player.requestFullPicture(lane->number);
}

void ReviewPage::Parts::snapshot()
{
    const ReviewLane *lane = selectedLane();
    if (!lane)
        return;
    console::Camera camera;
    if (const console::Camera *known = m_services.cameras.find(lane->cameraId))
        camera = *known;
    else
        camera.name = lane->title;
    withPicture(lane->id, [this, camera](const media::Picture &picture, bool full) {
        if (picture.isNull()) {
            emit m_page.said(ReviewPage::tr("There is no picture of %1 to save.").arg(camera.name), true);
            return;
        }
        console::Snapshot snapshot = console::snapshotOf(camera);
        snapshot.picture = picture;
        snapshot.asPainted = !full;
        snapshot.localTime = localTimeText(picture.capturedAt);
        const QString set = m_services.preferences.value(QStringLiteral("wall/snapshotFolder")).toString();
        const QString folder = set.isEmpty() ? console::defaultSnapshotFolder() : set;
        m_writers.start([this, folder, snapshot] {
            const base::Result<QString> written = console::writeSnapshot(folder, snapshot);
            QMetaObject::invokeMethod(
                this,
                [this, written, full = !snapshot.asPainted] {
                    if (!written) {
                        fail(ReviewPage::tr("The snapshot was not saved"), written.error());
                        return;
                    }
                    const QString path = QDir::toNativeSeparators(*written);
                    emit m_page.said(
                        full ? ReviewPage::tr("Saved %1.").arg(path)
                             : ReviewPage::tr("Saved %1 as it is shown; no full-size picture came "
                                              "in time.")
                                   .arg(path),
                        !full);
                },
                Qt::QueuedConnection);
        });
    });
}

void ReviewPage::Parts::bookmark(const QString &laneId, base::WallTime at)
{
    const int number = laneOf(m_state, laneId);
    if (number < 0)
        return;
    incidents::Bookmark mark;
    mark.cameraId = m_state.lanes[static_cast<size_t>(number)].cameraId;
    mark.incidentId = m_state.incidentId;
    mark.at = at;
    mark.who = m_services.incidents.who();
    // The picture of that moment is fetched while the words are typed.
    auto still = std::make_shared<QByteArray>();
    if (at == m_player.position())
        withPicture(laneId, [still](const media::Picture &picture, bool) { *still = stillOf(picture); });
    auto *dialog = new WordsDialog(ReviewPage::tr("Bookmark"),
                                   ReviewPage::tr("%1, %2 %3 %4", "camera, date, time, offset")
                                       .arg(cameraTitle(mark.cameraId), ReviewWords::date(at),
                                            ReviewWords::clockMs(at), ReviewWords::offset(at)),
                                   ReviewPage::tr("&Note"), ReviewPage::tr("Save"), {}, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, mark, still]() mutable {
        mark.note = dialog->text();
        mark.still = still->isEmpty() ? stillOf(m_tiles->picture(mark.cameraId)) : *still;
        m_services.incidents.addBookmark(
            mark, &m_page, [this](const base::Result<incidents::Bookmark> &made) {
                if (!made) {
                    fail(ReviewPage::tr("The bookmark was not saved"), made.error());
                    return;
                }
                m_side->showTab(SidePanel::Tab::Bookmarks);
                emit m_page.said(ReviewPage::tr("Bookmark at %1 saved.").arg(ReviewWords::clockMs(made->at)),
                                 false);
                askMarks();
            });
    });
    dialog->open();
}

const incidents::Bookmark *ReviewPage::Parts::bookmarkById(const QString &id) const
{
    const auto found = std::find_if(m_marks.bookmarks.begin(), m_marks.bookmarks.end(),
                                    [&](const incidents::Bookmark &mark) { return mark.id == id; });
    return found == m_marks.bookmarks.end() ? nullptr : &*found;
}

void ReviewPage::Parts::editBookmark(const QString &id)
{
    const incidents::Bookmark *mark = bookmarkById(id);
    if (!mark)
        return;
    auto *dialog = new WordsDialog(ReviewPage::tr("Note of the bookmark"),
                                   ReviewPage::tr("%1, %2", "camera, moment")
                                       .arg(cameraTitle(mark->cameraId), ReviewWords::moment(mark->at)),
                                   ReviewPage::tr("&Note"), ReviewPage::tr("Save"), {}, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(mark->note);
    connect(dialog, &QDialog::accepted, this, [this, dialog, changed = *mark]() mutable {
        changed.note = dialog->text();
        m_services.incidents.changeBookmark(changed, &m_page, [this](const base::Result<void> &done) {
            if (!done)
                fail(ReviewPage::tr("The note was not saved"), done.error());
            askMarks();
        });
    });
    dialog->open();
}

void ReviewPage::Parts::removeBookmark(const QString &id)
{
    const incidents::Bookmark *mark = bookmarkById(id);
    if (!mark)
        return;
    auto *dialog = new widgets::DialogFrame(ReviewPage::tr("Delete bookmark?"), &m_page);
    dialog->setObjectName(QStringLiteral("review.deleteBookmark"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addWords(
        ReviewPage::tr("%1, %2: the footage stays, only the bookmark and its note go.", "camera, moment")
            .arg(cameraTitle(mark->cameraId), ReviewWords::moment(mark->at)));
    QPushButton *remove = dialog->addButton(ReviewPage::tr("Delete"));
    QPushButton *keep = dialog->addButton(ReviewPage::tr("Leave it"), true);
    connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(remove, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, id] {
        m_services.incidents.removeBookmark(id, &m_page, [this](const base::Result<void> &done) {
            if (!done)
                fail(ReviewPage::tr("The bookmark was not deleted"), done.error());
            askMarks();
        });
    });
    dialog->open();
}

media::TimeRange ReviewPage::Parts::rangeToKeep() const
{
    if (const auto marked = markedRange(m_state))
        return *marked;
    const base::WallTime at = m_player.position();
    if (m_state.in.isKnown() && m_state.in < at)
        return {m_state.in, at};
    return {at + -kUnmarked, at + kUnmarked};
}

void ReviewPage::Parts::hold()
{
    archive::Hold proposed;
    for (const QString &id : cameraIds())
        proposed.cameraIds.push_back(id);
    if (proposed.cameraIds.empty())
        return;
    proposed.range = rangeToKeep();
    proposed.who = m_services.incidents.who();
    proposed.incidentId = m_state.incidentId;
    if (m_incident) {
        proposed.caseNumber = m_incident->caseNumber;
        proposed.why = ReviewPage::tr("Incident %1").arg(m_incident->number);
    }
    QStringList titles;
    for (const QString &id : cameraIds())
        titles << cameraTitle(id);
    auto *dialog =
        new HoldDialog(proposed, titles.join(QStringLiteral(", ")), base::systemClock().wall(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_services.recording.setHold(dialog->hold(), &m_page, [this](const base::Result<archive::Hold> &set) {
            if (!set) {
                fail(ReviewPage::tr("The footage is not kept"), set.error());
                return;
            }
            m_side->showTab(SidePanel::Tab::Holds);
            emit m_page.said(ReviewPage::tr("Kept from deletion: %1.").arg(ReviewWords::range(set->range)),
                             false);
            showHolds();
            showMarks();
        });
    });
    dialog->open();
}

void ReviewPage::Parts::releaseHold(const QString &id)
{
    auto *dialog =
        new WordsDialog(ReviewPage::tr("Release the hold"),
                        ReviewPage::tr("The footage goes when its time is over. Releasing is written "
                                       "down with your reason."),
                        ReviewPage::tr("&Why it is not needed any more"), ReviewPage::tr("Release"),
                        ReviewPage::tr("Say why it may go."), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        m_services.recording.releaseHold(
            id, m_services.incidents.who(), dialog->text(), &m_page, [this](const base::Result<void> &done) {
                if (!done)
                    fail(ReviewPage::tr("The hold was not released"), done.error());
            });
    });
    dialog->open();
}

void ReviewPage::Parts::saveClip()
{
    std::vector<ClipCamera> cameras;
    const media::TimeRange range = rangeToKeep();
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        const ReviewLane &lane = m_state.lanes[i];
        const console::Camera *known = m_services.cameras.find(lane.cameraId);
        ClipCamera camera;
        camera.title = lane.title.isEmpty() ? cameraTitle(lane.cameraId) : lane.title;
        camera.soundAllowed = known && known->soundAllowed;
        camera.track.name = clipFileName(camera.title, range.from);
        camera.track.title = known && !known->owner.isEmpty()
                                 ? QStringLiteral("%1, %2").arg(camera.title, known->owner)
                                 : camera.title;
        // An index of its own: the player's is used by the player's threads.
        camera.track.index = lane.received ? m_lanes[i].index : m_services.recording.footage(lane.cameraId);
        camera.track.correction = correctionOf(lane.id);
        cameras.push_back(std::move(camera));
    }
    if (cameras.empty())
        return;
    auto *dialog = new ClipDialog(std::move(cameras), range,
                                  m_services.preferences.value(kClipFolder).toString(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_clipRuns = true;
    connect(dialog, &QObject::destroyed, this, [this] { m_clipRuns = false; });
    connect(dialog, &ClipDialog::saved, this, [this, dialog] {
        (void)m_services.preferences.setValue(kClipFolder, dialog->folder());
        emit m_page.said(
            ReviewPage::tr("The clip was saved to %1.").arg(QDir::toNativeSeparators(dialog->folder())),
            false);
    });
    dialog->open();
}

void ReviewPage::Parts::chooseCameras()
{
    using Found = base::Result<std::vector<QString>>;
    m_services.recording.ask(
        &m_page, [](archive::Archive &archive) { return archive.camerasWithFootage(); },
        [this](const Found &found) {
            const QStringList kept = found ? QStringList(found->begin(), found->end()) : QStringList();
            std::vector<CamerasDialog::Choice> choices;
            for (const console::Camera &camera : m_services.cameras.cameras()) {
                const bool footage = kept.contains(camera.id);
                if (!footage && !camera.hasAddress())
                    continue;
                QStringList where;
                for (const QString &part : {camera.place, camera.own ? QString() : camera.owner}) {
                    if (!part.isEmpty())
                        where << part;
                }
                choices.push_back(
                    {camera.id, ReviewWords::title(camera), where.join(QStringLiteral(", ")), footage});
            }
            auto *dialog = new CamerasDialog(choices, cameraIds(), &m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] {
                std::vector<ReviewLane> lanes;
                for (const QString &id : dialog->chosen())
                    lanes.push_back({id, id, {}, false});
                for (const ReviewLane &lane : m_state.lanes) {
                    if (lane.received)
                        lanes.push_back(lane);
                }
                setLanes(m_state, std::move(lanes));
                const bool placed = m_player.position().isKnown();
                apply();
                if (!placed)
                    seek(base::systemClock().wall() + -std::chrono::minutes(1));
            });
            dialog->open();
        });
}

void ReviewPage::Parts::correct()
{
    const ReviewLane *lane = selectedLane();
    if (!lane)
        return;
    const QString id = lane->id;
    const auto before = correctionOf(id);
    auto *dialog = new CorrectionDialog(lane->title.isEmpty() ? cameraTitle(lane->cameraId) : lane->title,
                                        before, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto use = [this, id](std::chrono::microseconds correction) {
        if (const Lane *shown = laneById(id))
            m_player.setCorrection(shown->number, correction);
    };
    connect(dialog, &CorrectionDialog::tried, this, use);
    connect(dialog, &QDialog::rejected, this, [use, before] { use(before); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        const double ms = static_cast<double>(dialog->correction().count()) / 1000;
        const auto written = m_services.preferences.setValue(
            correctionKey(id), ms == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(ms));
        if (!written)
            fail(ReviewPage::tr("The correction holds only until the console is closed"), written.error());
        if (Lane *shown = laneById(id)) {
            m_player.setCorrection(shown->number, correctionOf(id));
            shown->whole.reset();
            if (m_state.lanes[static_cast<size_t>(laneOf(m_state, id))].received)
                readReceived(id);
        }
        apply();
        askFootage();
    });
    dialog->open();
}

void ReviewPage::Parts::addNote()
{
    if (!m_incident)
        return;
    auto *dialog = new WordsDialog(ReviewPage::tr("Note"), m_incident->number, ReviewPage::tr("&Note"),
                                   ReviewPage::tr("Save"), ReviewPage::tr("Write what you saw."), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_incident)
            return;
        incidents::Incident changed = *m_incident;
        changed.notes.push_back({base::systemClock().wall(), m_services.incidents.who(), dialog->text()});
        m_services.incidents.save(changed, &m_page, [this](const base::Result<incidents::Incident> &saved) {
            if (!saved)
                fail(ReviewPage::tr("The note was not saved"), saved.error());
            else if (saved->id == m_state.incidentId)
                adoptIncident(*saved, false);
        });
    });
    dialog->open();
}

void ReviewPage::Parts::markIncident(const QString &cameraId, base::WallTime at)
{
    m_services.incidents.mark(cameraId, at, &m_page, [this](const base::Result<incidents::Incident> &made) {
        if (!made) {
            fail(ReviewPage::tr("The incident could not be saved"), made.error());
            return;
        }
        emit m_page.said(ReviewPage::tr("Incident %1 marked. Its footage is kept.").arg(made->number), false);
        adoptIncident(*made, false);
        askIncidents();
    });
}

void ReviewPage::Parts::tileMenu(int number, const QPoint &at)
{
    select(m_state, number);
    apply();
    const ReviewLane lane = m_state.lanes[static_cast<size_t>(number)];
    QMenu menu(&m_page);
    menu.setObjectName(QStringLiteral("review.tileMenu"));
    for (QAction *action : {actions.enlarge, actions.resetZoom, static_cast<QAction *>(nullptr),
                            actions.snapshot, actions.bookmark, actions.sound, actions.correction,
                            static_cast<QAction *>(nullptr), actions.incident}) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
    if (!lane.cameraId.isEmpty()) {
        connect(
            menu.addAction(widgets::themedIcon(QStringLiteral("layout-grid")), ReviewPage::tr("Show live")),
            &QAction::triggered, this, [this, lane] { emit m_page.liveWanted({lane.cameraId}); });
        connect(menu.addAction(widgets::themedIcon(QStringLiteral("map")), ReviewPage::tr("Show on the map")),
                &QAction::triggered, this, [this, lane] { emit m_page.mapWanted({lane.cameraId}); });
    }
    menu.addSeparator();
    connect(menu.addAction(widgets::themedIcon(QStringLiteral("x")), ReviewPage::tr("Take out of the view")),
            &QAction::triggered, this, [this, lane] {
                removeLane(m_state, lane.id);
                apply();
            });
    menu.exec(at);
}

void ReviewPage::Parts::timelineMenu(const QString &laneId, base::WallTime at, const QPoint &position)
{
    const int number = laneOf(m_state, laneId);
    const ReviewLane *chosen = number >= 0 ? &m_state.lanes[static_cast<size_t>(number)] : selectedLane();
    if (!chosen)
        return;
    const ReviewLane lane = *chosen;
    QMenu menu(&m_page);
    menu.setObjectName(QStringLiteral("review.timelineMenu"));
    menu.addSection(ReviewWords::moment(at));
    const auto add = [&](const QString &text, auto &&act) {
        connect(menu.addAction(text), &QAction::triggered, this, act);
    };
    add(ReviewPage::tr("Play from here"), [this, at] {
        seek(at);
        m_state.playing = true;
        play();
    });
    add(ReviewPage::tr("Mark in here"), [this, at] {
        markIn(m_state, at);
        applyTransport();
    });
    add(ReviewPage::tr("Mark out here"), [this, at] {
        markOut(m_state, at);
        applyTransport();
    });
    add(ReviewPage::tr("Add bookmark here…"), [this, at, lane] {
        seek(at);
        bookmark(lane.id, at);
    });
    add(ReviewPage::tr("New incident from here"), [this, at, lane] { markIncident(lane.cameraId, at); });
    menu.addAction(actions.hold);
    menu.exec(position);
}

} // namespace videoguard::review
