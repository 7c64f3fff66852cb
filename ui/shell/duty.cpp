// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/duty.h"

#include "app/base/log.h"
#include "ui/review/replay_window.h"
#include "ui/shell/alarm_strip.h"
#include "ui/shell/archive_sign.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/rail.h"
#include "ui/shell/recording_dialog.h"
#include "ui/shell/screens.h"
#include "ui/shell/status_line.h"
#include "ui/wall/wall_page.h"
#include "ui/words/incident_words.h"

#include <QBuffer>

namespace videoguard::shell {

namespace {

constexpr std::chrono::minutes kLookBack{5};
/// What "Record now" records without being asked again.
constexpr std::chrono::hours kRecordNow{12};
/// An alarm is shown with so much before it.
constexpr std::chrono::seconds kBeforeAlarm{10};
constexpr int kStillWidth = 640;

base::WallTime now()
{
    return base::systemClock().wall();
}

QByteArray stillOf(const media::Picture &picture)
{
    if (picture.isNull())
        return {};
    const QImage small = picture.image.width() > kStillWidth
                             ? picture.image.scaledToWidth(kStillWidth, Qt::SmoothTransformation)
                             : picture.image;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return small.save(&buffer, "JPG", 85) ? bytes : QByteArray();
}

AlarmLine::Priority priorityOf(incidents::Priority priority)
{
    switch (priority) {
    case incidents::Priority::Low:
        return AlarmLine::Priority::Low;
    case incidents::Priority::Medium:
        return AlarmLine::Priority::Medium;
    case incidents::Priority::High:
        break;
    }
    return AlarmLine::Priority::High;
}

} // namespace

Duty::Duty(console::Console &console, wall::WallPage &page, MainFrame &frame, Screens *screens,
           QWidget *window)
    : m_console(console)
    , m_page(page)
    , m_frame(frame)
    , m_screens(screens)
    , m_window(window)
{
    connectWall();
    connectAlarms();
    connect(&console.recording(), &console::RecordingDesk::recordingChanged, this, &Duty::showRecording);
    connect(&console.recording(), &console::RecordingDesk::diskChanged, this, &Duty::showArchive);
    connect(&console.recording(), &console::RecordingDesk::settingsChanged, this, &Duty::showArchive);
    connect(m_frame.statusLine(), &StatusLine::archiveClicked, this, &Duty::openRecordingSettings);
    connect(&console.incidents(), &console::IncidentDesk::countsChanged, this, &Duty::showIncidents);
    if (m_screens) {
        connect(m_screens, &Screens::alarmShown, this, &Duty::showAlarmed);
        connect(&console.recording(), &console::RecordingDesk::said, this, &Duty::say);
        connect(&console.incidents(), &console::IncidentDesk::said, this, &Duty::say);
    }
    retranslate();
}

Duty::~Duty() = default;

void Duty::say(const QString &sentence, bool isProblem)
{
    m_frame.statusLine()->say(sentence, isProblem);
}

void Duty::retranslate()
{
    showRecording();
    showArchive();
    showAlarm();
    showIncidents();
}

void Duty::connectWall()
{
    connect(&m_page, &wall::WallPage::incidentWanted, this,
            [this](const QString &id) { markIncident(id, {}); });
    connect(&m_page, &wall::WallPage::bookmarkWanted, this, &Duty::addBookmark);
    connect(&m_page, &wall::WallPage::replayWanted, this, &Duty::openReplay);
    connect(&m_page, &wall::WallPage::lookBackWanted, this,
            [this](const QString &id) { emit reviewWanted({id}, now() + -kLookBack); });
    connect(&m_page, &wall::WallPage::recordWanted, this, &Duty::record);
    connect(&m_page, &wall::WallPage::stateChanged, this, &Duty::showRecording);
}

void Duty::markIncident(const QString &cameraId, base::WallTime at)
{
    const auto done = [this](const base::Result<incidents::Incident> &marked) {
        if (!marked) {
            say(tr("The incident could not be kept: %1").arg(marked.error().cause), true);
            return;
        }
        const console::RecordingDesk &desk = m_console.recording();
        if (desk.recording(marked->cameraId).cause == console::RecordingCause::None)
            say(tr("Incident %1 is marked; no camera is recorded for it. Its details can be entered at any "
                   "time under Incidents.")
                    .arg(marked->number),
                false);
        else
            say(tr("Incident %1 is marked and being recorded, the last %n s included. Its details can be "
                   "entered at any time under Incidents.",
                   nullptr, desk.settings().replay_s)
                    .arg(marked->number),
                false);
    };
    m_console.incidents().mark(cameraId, at, this, done);
}

void Duty::addBookmark(const QString &cameraId, const media::Picture &picture)
{
    incidents::Bookmark bookmark;
    bookmark.cameraId = cameraId;
    bookmark.at = picture.isNull() ? now() : picture.capturedAt;
    bookmark.who = m_console.incidents().who();
    bookmark.still = stillOf(picture);
    m_console.incidents().addBookmark(bookmark, this, [this](const base::Result<incidents::Bookmark> &kept) {
        if (!kept)
            say(tr("The bookmark could not be kept: %1").arg(kept.error().cause), true);
        else
            say(tr("Bookmark at %1. A note can be added to it under Review.")
                    .arg(QLocale().toString(words::localTime(kept->at).time(), QStringLiteral("HH:mm:ss"))),
                false);
    });
}

void Duty::openReplay(const QString &cameraId)
{
    if (!m_console.cameras().find(cameraId))
        return;
    auto *replay =
        new review::ReplayWindow({m_console.cameras(), m_console.recording(), m_console.incidents(),
                                  m_console.pool(), m_console.audio(), m_console.preferences()},
                                 cameraId, m_window);
    replay->setAttribute(Qt::WA_DeleteOnClose);
    connect(replay, &review::ReplayWindow::incidentWanted, this, &Duty::markIncident);
    connect(replay, &review::ReplayWindow::said, this, &Duty::say);
    replay->show();
}

void Duty::record(const QString &cameraId, bool wanted)
{
    console::RecordingDesk &desk = m_console.recording();
    if (!wanted) {
        desk.stopIncident({cameraId});
        const bool goesOn = desk.recording(cameraId).cause != console::RecordingCause::None;
        say(goesOn ? tr("The camera is still recorded, because its plan says so.")
                   : tr("The camera is no longer recorded."),
            false);
    } else if (desk.recordIncident({cameraId}, now() + kRecordNow, true).isEmpty()) {
        say(tr("This camera cannot be recorded: no address of it is known here."), true);
    } else {
        say(tr("The camera is being recorded, for 12 hours at most. The same key ends it."), false);
    }
    showRecording();
}

void Duty::connectAlarms()
{
    AlarmStrip &strip = *m_frame.alarmStrip();
    console::AlarmDesk &desk = m_console.alarms();
    connect(&desk, &console::AlarmDesk::changed, this, &Duty::showAlarm);
    connect(&strip, &AlarmStrip::acknowledgeRequested, &desk, &console::AlarmDesk::acknowledge);
    connect(&strip, &AlarmStrip::shelveRequested, this, &Duty::alarmsWanted);
    connect(&strip, &AlarmStrip::showRequested, this, &Duty::showAlarmed);
    // Once, however many windows there are.
    if (m_screens)
        connect(&desk, &console::AlarmDesk::soundWanted, &m_tone, &console::AlarmTone::play);
}

void Duty::showAlarm()
{
    AlarmStrip &strip = *m_frame.alarmStrip();
    const console::AlarmDesk &desk = m_console.alarms();
    const std::optional<incidents::Alarm> first = desk.first();
    if (!first) {
        QString last;
        if (const auto acknowledged = desk.lastAcknowledged())
            last = tr("Last at %1, acknowledged by %2")
                       .arg(words::nearMoment(acknowledged->first, QDateTime::currentDateTime()),
                            acknowledged->acknowledgedBy);
        strip.showCalm(last);
        return;
    }
    AlarmLine line;
    line.id = first->id;
    line.priority = priorityOf(first->priority);
    line.since = words::localTime(first->first);
    line.place = first->place;
    line.what = words::alarmSentence(first->kind);
    line.others = desk.unacknowledged() - 1;
    if (const console::Camera *camera = m_console.cameras().find(first->cameraId)) {
        line.cameraNumber = camera->callNumber > 0 ? QString::number(camera->callNumber) : QString();
        line.cameraName = camera->name;
        if (line.place.isEmpty())
            line.place = camera->place;
    }
    strip.showAlarm(line);
}

// The camera and the seconds before the alarm; where there is no camera, the list.
void Duty::showAlarmed(const QString &alarmId)
{
    const std::vector<incidents::Alarm> open = m_console.alarms().open();
    const auto alarm =
        std::find_if(open.begin(), open.end(), [&](const incidents::Alarm &a) { return a.id == alarmId; });
    if (alarm == open.end() || !m_console.cameras().find(alarm->cameraId)) {
        emit alarmsWanted();
        return;
    }
    const auto reach = std::chrono::seconds(m_console.recording().settings().replay_s);
    const bool isRecent = now() - alarm->first + kBeforeAlarm < reach;
    if (isRecent && !m_console.pool().open(alarm->cameraId).empty())
        openReplay(alarm->cameraId);
    else
        emit reviewWanted({alarm->cameraId}, alarm->first + -kBeforeAlarm);
}

void Duty::showRecording()
{
    QSet<QString> ids;
    for (const QString &id : m_console.recording().recordedCameras()) {
        if (m_console.recording().recording(id).isRecording())
            ids.insert(id);
    }
    m_page.setRecording(ids);
    m_recordingCount = static_cast<int>(ids.size());
    const console::RecordingCause cause = m_console.recording().recording(m_page.selectedCamera()).cause;
    m_page.actions().record->setChecked(cause == console::RecordingCause::Incident);
}

void Duty::showArchive()
{
    m_frame.statusLine()->setArchive(
        archiveSign(m_console.recording().disk(), m_console.recording().isFullOfHolds()));
}

void Duty::showIncidents()
{
    if (m_frame.rail())
        m_frame.rail()->setBadge(Screen::Incidents, m_console.incidents().unreadCount(),
                                 widgets::BadgeToolButton::BadgeKind::Attention);
}

void Duty::openRecordingSettings()
{
    RecordingDialog dialog(m_console.recording(), m_console.cameras(), m_window);
    dialog.exec();
}

} // namespace videoguard::shell
