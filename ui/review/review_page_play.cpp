// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/review_page_parts.h"
#include "ui/review/review_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include "app/console/audio_output.h"
#include "app/console/preferences.h"

#include <QLabel>
#include <QPushButton>

namespace videoguard::review {

using widgets::theme;

namespace {

constexpr std::chrono::minutes kAround{20}; ///< shown on the timeline at first, each side
constexpr std::chrono::minutes kBeforeNow{1};

media::TimeRange around(base::WallTime at)
{
    return {at + -kAround, at + kAround};
}

} // namespace

QString correctionKey(const QString &laneId)
{
    return QStringLiteral("review/correction/") + laneId;
}

std::chrono::microseconds ReviewPage::Parts::correctionOf(const QString &laneId) const
{
    return std::chrono::milliseconds(
        static_cast<qint64>(m_services.preferences.value(correctionKey(laneId), 0).toDouble()));
}

ReviewPage::Parts::Lane *ReviewPage::Parts::laneById(const QString &id)
{
    const auto found =
        std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane &lane) { return lane.id == id; });
    return found == m_lanes.end() ? nullptr : &*found;
}

const ReviewPage::Parts::Lane *ReviewPage::Parts::laneByNumber(int number) const
{
    const auto found =
        std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane &lane) { return lane.number == number; });
    return found == m_lanes.end() ? nullptr : &*found;
}

const ReviewLane *ReviewPage::Parts::selectedLane() const
{
    return m_state.selected < 0 ? nullptr : &m_state.lanes[static_cast<size_t>(m_state.selected)];
}

QStringList ReviewPage::Parts::cameraIds() const
{
    QStringList ids;
    for (const ReviewLane &lane : m_state.lanes) {
        if (!lane.cameraId.isEmpty() && !ids.contains(lane.cameraId))
            ids << lane.cameraId;
    }
    return ids;
}

QString ReviewPage::Parts::cameraTitle(const QString &id) const
{
    const console::Camera *camera = m_services.cameras.find(id);
    return camera ? ReviewWords::title(*camera) : ReviewPage::tr("Unknown camera");
}

std::vector<TileNames> ReviewPage::Parts::names() const
{
    std::vector<TileNames> names;
    for (const ReviewLane &lane : m_state.lanes) {
        TileNames name;
        name.laneId = lane.id;
        name.received = lane.received;
        name.listening = m_state.listening == lane.id;
        name.correction = ReviewWords::correction(correctionOf(lane.id));
        if (const console::Camera *camera = m_services.cameras.find(lane.cameraId)) {
            name.number = camera->callNumber > 0 ? QString::number(camera->callNumber) : QString();
            name.name = camera->name;
            name.owner = camera->own || lane.received ? QString() : camera->owner;
        } else {
            name.name = lane.title.isEmpty() ? ReviewPage::tr("Unknown camera") : lane.title;
        }
        names.push_back(name);
    }
    return names;
}

// Everything that the state says goes to where it is shown; each of them minds only what changed.
void ReviewPage::Parts::apply()
{
    // The player's lanes follow those of the state.
    std::vector<Lane> lanes;
    for (const ReviewLane &wanted : m_state.lanes) {
        if (Lane *old = laneById(wanted.id)) {
            lanes.push_back(*old);
            continue;
        }
        Lane lane;
        lane.id = wanted.id;
        if (!wanted.received) {
            lane.index = m_services.recording.footage(wanted.cameraId);
        } else if (m_incident) {
            for (const incidents::Link &link : m_incident->links) {
                if (link.kind == incidents::Link::Kind::Footage && link.id == wanted.id)
                    lane.index = m_services.incidents.footage(link);
            }
        }
        if (!lane.index)
            lane.index = media::indexOf({});
        lanes.push_back(std::move(lane));
    }
    // First those that go: there are sixteen at most.
    for (const Lane &old : m_lanes) {
        if (laneOf(m_state, old.id) < 0)
            m_player.removeLane(old.number);
    }
    const bool changed = lanes.size() != m_lanes.size() ||
                         !std::equal(lanes.begin(), lanes.end(), m_lanes.begin(),
                                     [](const Lane &a, const Lane &b) { return a.id == b.id; });
    m_lanes = std::move(lanes);
    for (Lane &lane : m_lanes) {
        if (lane.number >= 0)
            continue;
        lane.number = m_player.addLane(lane.index);
        m_player.setCorrection(lane.number, correctionOf(lane.id));
    }
    m_tiles->arrange(m_state, names());
    passDemands();
    for (const Lane &lane : m_lanes)
        m_tiles->setStatus(lane.id, m_player.status(lane.number));
    applyLanes();
    applyTransport();
    m_layouts->setCurrent(QString::number(m_state.edge));
    m_cameras->setText(ReviewPage::tr("Cameras %1").arg(m_state.lanes.size()));
    m_cameras->setAccessibleName(
        ReviewPage::tr("Choose cameras; %n are shown", nullptr, static_cast<int>(m_state.lanes.size())));
    tellStep();
    if (changed) {
        askBounds();
        askFootage();
        askOverview();
        askDays();
        askMarks();
        showHolds();
        for (const ReviewLane &lane : m_state.lanes) {
            if (lane.received)
                readReceived(lane.id);
        }
    }
}

void ReviewPage::Parts::applyLanes()
{
    std::vector<TimelineLane> rows;
    const std::vector<TileNames> called = names();
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        TimelineLane row;
        row.cameraId = m_lanes[i].id;
        row.number = called[i].number;
        row.name = called[i].name;
        row.selected = static_cast<int>(i) == m_state.selected;
        row.stretches = m_lanes[i].whole ? *m_lanes[i].whole : m_lanes[i].stretches;
        rows.push_back(std::move(row));
    }
    const bool fits = m_rowsFor == rows.size();
    m_rowsFor = rows.size();
    m_timeline->setLanes(std::move(rows));
    if (!fits)
        fitRows();
}

void ReviewPage::Parts::applyTransport()
{
    m_transport->setPlaying(m_state.playing, m_state.rate);
    const std::optional<media::TimeRange> marked = markedRange(m_state);
    const QSignalBlocker quiet(m_timeline);
    if (m_timeline->selection() != marked)
        m_timeline->setSelection(marked);
    m_player.setLoop(m_state.loop ? marked : std::nullopt);
    const ReviewLane *lane = selectedLane();
    const bool any = lane != nullptr;
    for (QAction *action :
         {actions.toStart,  actions.stepBack,    actions.reverse,    actions.playPause,     actions.pause,
          actions.forward,  actions.stepForward, actions.toEnd,      actions.previousEvent, actions.nextEvent,
          actions.markIn,   actions.markOut,     actions.snapshot,   actions.bookmark,      actions.hold,
          actions.saveClip, actions.incident,    actions.correction, actions.enlarge,       actions.resetZoom,
          actions.live})
        action->setEnabled(any);
    actions.clearMarks->setEnabled(m_state.in.isKnown() || m_state.out.isKnown());
    actions.loop->setEnabled(any);
    actions.loop->setChecked(m_state.loop);
    const console::Camera *camera = lane ? m_services.cameras.find(lane->cameraId) : nullptr;
    const bool lawful = camera && camera->soundAllowed && !lane->received;
    actions.sound->setEnabled(lawful);
    actions.sound->setChecked(!m_state.listening.isEmpty());
    actions.sound->setToolTip(
        lawful ? ReviewPage::tr("Hear the selected camera at normal speed")
               : ReviewPage::tr("The camera's record does not allow its sound to be heard."));
}

void ReviewPage::Parts::passDemands()
{
    for (const Lane &lane : m_lanes) {
        media::Demand demand = m_tiles->demand(lane.id);
        if (!m_page.isVisible())
            demand = {};
        m_player.setDemand(lane.number, demand);
    }
}

void ReviewPage::Parts::laneChanged(int number)
{
    if (const Lane *lane = laneByNumber(number))
        m_tiles->setStatus(lane->id, m_player.status(number));
    tellStep();
}

void ReviewPage::Parts::tellStep()
{
    int showing = 0;
    int without = 0;
    for (const Lane &lane : m_lanes) {
        const auto state = m_player.status(lane.number).state;
        showing += state == media::LaneStatus::State::Picture || state == media::LaneStatus::State::Damaged;
        without += state == media::LaneStatus::State::NoFootage;
    }
    const bool inStep = !m_lanes.empty() && m_player.inStep();
    const QString words = m_lanes.empty() ? QString()
                          : inStep        ? ReviewPage::tr("all cameras in step")
                                          : ReviewPage::tr("waiting for pictures");
    if (m_step->text() != words || m_stepIcon->pixmap().isNull()) {
        m_step->setText(words);
        const widgets::ThemeColours &c = theme().colour;
        m_stepIcon->setPixmap(
            m_lanes.empty() ? QPixmap()
                            : widgets::iconPixmap(inStep ? QStringLiteral("check") : QStringLiteral("loader"),
                                                  inStep ? c.live : c.offline, theme().size.iconState,
                                                  m_page.devicePixelRatioF()));
    }
    QStringList parts;
    if (showing > 0)
        parts << ReviewPage::tr("%n showing footage", nullptr, showing);
    if (without > 0)
        parts << ReviewPage::tr("%n without footage at this time", nullptr, without);
    const QString status = parts.join(QStringLiteral(" · "));
    if (status == m_status)
        return;
    m_status = status;
    emit m_page.statusChanged();
}

QString ReviewPage::Parts::statusText() const
{
    return m_status;
}

void ReviewPage::Parts::seek(base::WallTime at)
{
    m_player.seek(at);
    moved(at);
}

void ReviewPage::Parts::moved(base::WallTime at)
{
    m_transport->setMoment(at);
    m_timeline->setPosition(at);
    const QDate day = ReviewWords::local(at).date();
    if (m_calendar->day() != day)
        m_calendar->setDay(day);
    tellStep();
}

void ReviewPage::Parts::play()
{
    if (!m_page.isVisible() || m_lanes.empty()) {
        m_state.playing = false;
        return;
    }
    m_player.play(m_state.rate);
    applyTransport();
}

void ReviewPage::Parts::stop()
{
    pause(m_state);
    m_player.pause();
    applyTransport();
}

void ReviewPage::Parts::jumpToEvent(int direction)
{
    std::vector<base::WallTime> events;
    for (const incidents::Incident &incident : m_marks.incidents)
        events.push_back(incident.from);
    for (const incidents::Bookmark &bookmark : m_marks.bookmarks)
        events.push_back(bookmark.at);
    for (const Lane &lane : m_lanes) {
        for (const archive::Stretch &stretch : lane.whole ? *lane.whole : lane.stretches)
            events.push_back(stretch.range.from);
    }
    if (const auto next = nextEvent(events, m_player.position(), direction))
        seek(*next);
    else
        emit m_page.said(direction < 0 ? ReviewPage::tr("No earlier event in the shown range.")
                                       : ReviewPage::tr("No later event in the shown range."),
                         false);
}

void ReviewPage::Parts::setListening(bool on)
{
    const ReviewLane *lane = selectedLane();
    const console::Camera *camera = lane ? m_services.cameras.find(lane->cameraId) : nullptr;
    const bool lawful = camera && camera->soundAllowed && !lane->received;
    const bool was = !m_state.listening.isEmpty();
    m_state.listening = on && lawful ? lane->id : QString();
    if (m_state.listening.isEmpty() && !was)
        return;
    m_services.audio.stop();
    const Lane *heard = m_state.listening.isEmpty() ? nullptr : laneById(m_state.listening);
    m_player.setAudioLane(heard ? heard->number : -1);
    m_tiles->arrange(m_state, names());
    applyTransport();
}

void ReviewPage::Parts::show(const QStringList &ids, base::WallTime at)
{
    m_incident.reset();
    m_state.incidentId.clear();
    clearMarks(m_state);
    std::vector<ReviewLane> lanes;
    for (const QString &id : ids)
        lanes.push_back({id, id, {}, false});
    setLanes(m_state, std::move(lanes));
    const base::WallTime moment =
        at.isKnown() ? at : base::systemClock().wall() + -std::chrono::microseconds(kBeforeNow);
    m_timeline->setVisibleRange(around(moment));
    apply();
    showSummary();
    seek(moment);
}

void ReviewPage::Parts::showIncident(const QString &id)
{
    if (id.isEmpty()) {
        m_incident.reset();
        m_state.incidentId.clear();
        showSummary();
        askMarks();
        return;
    }
    m_services.incidents.ask(
        &m_page, [id](incidents::Store &store) { return store.incident(id); },
        [this](const base::Result<incidents::Incident> &incident) {
            if (incident)
                adoptIncident(*incident, true);
            else
                fail(ReviewPage::tr("The incident could not be read"), incident.error());
        });
}

// `move`: also to its time; else only what it says and which cameras it has.
void ReviewPage::Parts::adoptIncident(const incidents::Incident &incident, bool move)
{
    m_incident = incident;
    m_state.incidentId = incident.id;
    std::vector<ReviewLane> lanes;
    if (!move)
        lanes = m_state.lanes;
    for (const QString &id : incident.cameraIds)
        lanes.push_back({id, id, {}, false});
    for (const incidents::Link &link : incident.links) {
        if (link.kind == incidents::Link::Kind::Footage)
            lanes.push_back(
                {link.id, link.facts.value(QLatin1String("cameraId")).toString(), link.title, true});
    }
    if (move) {
        setLanes(m_state, std::move(lanes));
        const base::WallTime end = incident.to.isKnown() ? incident.to : base::systemClock().wall();
        clearMarks(m_state);
        m_state.in = incident.from;
        m_state.out = end;
        const auto room =
            std::max<std::chrono::microseconds>(std::chrono::minutes(2), (end - incident.from) / 2);
        m_timeline->setVisibleRange({incident.from + -room, end + room});
    } else {
        for (const ReviewLane &lane : lanes)
            (void)addLane(m_state, lane);
    }
    apply();
    showSummary();
    askMarks();
    if (move)
        seek(incident.from);
}

void ReviewPage::Parts::fail(const QString &what, const base::Error &error)
{
    emit m_page.said(ReviewWords::failure(what, error), true);
}

bool ReviewPage::Parts::mayClose()
{
    if (m_clipRuns)
        emit m_page.said(ReviewPage::tr("A clip is being saved. Wait for it, or cancel it."), true);
    return !m_clipRuns;
}

} // namespace videoguard::review
