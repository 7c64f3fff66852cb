// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/transport_bar.h"
#include "ui/widgets/icon.h"

#include <QCoreApplication>

namespace videoguard::review {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewActions)

public:
    static void give(ReviewActions &a);
};

void say(QAction *action, const QString &text, const QString &tooltip)
{
    action->setText(text);
    action->setToolTip(tooltip);
    action->setStatusTip(tooltip);
}

void Words::give(ReviewActions &a)
{
    say(a.toStart, tr("To the beginning"), tr("To the in mark, or the beginning of what is shown"));
    say(a.stepBack, tr("One picture back"), tr("One picture of the selected camera back"));
    say(a.reverse, tr("Play backwards"), tr("Play backwards; again: twice as fast"));
    say(a.playPause, tr("Play"), tr("Play or pause"));
    say(a.pause, tr("Pause"), tr("Pause"));
    say(a.forward, tr("Play forwards"), tr("Play forwards; again: twice as fast"));
    say(a.stepForward, tr("One picture forward"), tr("One picture of the selected camera forward"));
    say(a.toEnd, tr("To the end"), tr("To the out mark, or the newest picture"));
    say(a.previousEvent, tr("Previous event"),
        tr("To the incident, bookmark or end of a gap before this moment"));
    say(a.nextEvent, tr("Next event"), tr("To the incident, bookmark or end of a gap after this moment"));
    say(a.markIn, tr("Mark in"), tr("What is saved or kept begins at this moment"));
    say(a.markOut, tr("Mark out"), tr("What is saved or kept ends at this moment"));
    say(a.clearMarks, tr("Remove marks"), tr("Take in and out away"));
    say(a.loop, tr("Loop"), tr("Play the marked range again and again"));
    say(a.skipGaps, tr("Skip gaps"), tr("Where no camera has footage, go on at the next picture"));
    say(a.snapshot, tr("Snapshot"), tr("Save the picture of the selected camera in full size"));
    say(a.bookmark, tr("Bookmark"), tr("Remember this moment of the selected camera with a note"));
    say(a.hold, tr("Keep…"), tr("Keep the marked range of these cameras from deletion"));
    say(a.saveClip, tr("Save clip…"), tr("Save the marked range as files, packets as they were recorded"));
    say(a.sound, tr("Sound"), tr("Hear the selected camera at normal speed, where its record allows it"));
    say(a.incident, tr("New incident from here"),
        tr("Mark an incident at this moment: its cameras are kept and recorded"));
    say(a.cameras, tr("Cameras…"), tr("Choose the cameras that are shown in step"));
    say(a.correction, tr("Correct the camera's clock…"),
        tr("Shift this camera's footage in time, kept for this camera"));
    say(a.enlarge, tr("Enlarge"), tr("Show the selected camera alone, or all again"));
    say(a.resetZoom, tr("Whole picture"), tr("Take the digital zoom off"));
    say(a.live, tr("Back to live"), tr("Show these cameras live on the wall"));
    say(a.cardShown, tr("Bookmarks and holds"), tr("Show or hide the column of bookmarks and holds"));
    say(a.calendarShown, tr("Calendar"), tr("Show or hide the column of calendar and incident"));
}

} // namespace

QAction *ReviewActions::add(QWidget *parent, const char *name, const char *icon, const QKeySequence &keys,
                            bool checkable)
{
    auto *action = new QAction(parent);
    if (icon)
        action->setIcon(widgets::themedIcon(QLatin1String(icon)));
    action->setObjectName(QStringLiteral("review.") + QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(checkable);
    parent->addAction(action);
    m_all.push_back(action);
    return action;
}

ReviewActions::ReviewActions(QWidget *parent)
    : toStart(add(parent, "toStart", "skip-back"))
    , stepBack(add(parent, "stepBack", "step-back", Qt::Key_Comma))
    , reverse(add(parent, "reverse", "rewind", Qt::Key_J, true))
    , playPause(add(parent, "playPause", "play", Qt::Key_Space))
    , pause(add(parent, "pause", "pause", Qt::Key_K))
    , forward(add(parent, "forward", "play", Qt::Key_L))
    , stepForward(add(parent, "stepForward", "step-forward", Qt::Key_Period))
    , toEnd(add(parent, "toEnd", "skip-forward"))
    , previousEvent(add(parent, "previousEvent", "chevron-left", Qt::CTRL | Qt::Key_PageUp))
    , nextEvent(add(parent, "nextEvent", "chevron-right", Qt::CTRL | Qt::Key_PageDown))
    , markIn(add(parent, "markIn", nullptr, Qt::Key_I))
    , markOut(add(parent, "markOut", nullptr, Qt::Key_O))
    , clearMarks(add(parent, "clearMarks", "eraser", Qt::SHIFT | Qt::Key_I))
    , loop(add(parent, "loop", "repeat", Qt::SHIFT | Qt::Key_L, true))
    , skipGaps(add(parent, "skipGaps", nullptr, Qt::SHIFT | Qt::Key_G, true))
    , snapshot(add(parent, "snapshot", "camera", Qt::Key_S))
    , bookmark(add(parent, "bookmark", "bookmark", Qt::Key_B))
    , hold(add(parent, "hold", "file-lock", Qt::SHIFT | Qt::Key_K))
    , saveClip(add(parent, "saveClip", "download", Qt::CTRL | Qt::Key_S))
    , sound(add(parent, "sound", "volume-2", Qt::CTRL | Qt::Key_M, true))
    , incident(add(parent, "incident", "flag", Qt::Key_N))
    , cameras(add(parent, "cameras", "cctv", Qt::CTRL | Qt::Key_K))
    , correction(add(parent, "correction", "calendar-clock"))
    , enlarge(add(parent, "enlarge", "maximize", Qt::Key_Z))
    , resetZoom(add(parent, "resetZoom", "zoom-out", Qt::Key_0))
    , live(add(parent, "live", "layout-grid", Qt::CTRL | Qt::Key_L))
    , cardShown(add(parent, "card", "panel-right", Qt::SHIFT | Qt::Key_F4, true))
    , calendarShown(add(parent, "calendar", "panel-left", Qt::SHIFT | Qt::Key_F9, true))
{
    // Handled where keys arrive that nobody took, so that a button in focus keeps its Space.
    playPause->setShortcutContext(Qt::WidgetShortcut);
    playPause->setIcon(widgets::themedIcon(QStringLiteral("play"), widgets::IconFill::Filled));
    retranslate();
}

void ReviewActions::retranslate()
{
    Words::give(*this);
}

} // namespace videoguard::review
