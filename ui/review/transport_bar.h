// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QLabel>

namespace videoguard::widgets {
class SegmentedControl;
} // namespace videoguard::widgets

namespace videoguard::review {

/// What the operator can do on the review screen. Made once; the page carries them out.
struct ReviewActions {
private:
    QList<QAction *> m_all; ///< first: making the others fills it

public:
    QAction *toStart, *stepBack, *reverse, *playPause, *pause, *forward, *stepForward, *toEnd;
    QAction *previousEvent, *nextEvent;
    QAction *markIn, *markOut, *clearMarks, *loop, *skipGaps;
    QAction *snapshot, *bookmark, *hold, *saveClip, *sound, *incident;
    QAction *cameras, *correction, *enlarge, *resetZoom, *live, *cardShown, *calendarShown;

    /// All of them as children of `parent`, with icons, object names and keys; `retranslate` gives the words.
    explicit ReviewActions(QWidget *parent);
    void retranslate();
    [[nodiscard]] QList<QAction *> all() const { return m_all; }

private:
    QAction *add(QWidget *parent, const char *name, const char *icon, const QKeySequence &keys = {},
                 bool checkable = false);
};

/// One row: the moment, the transport buttons, speeds, events, marks, and what can be made of the pictures.
/// Words give way to icons where the window is narrow. GUI thread.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(ReviewActions &actions, QWidget *parent = nullptr);

    void setMoment(base::WallTime moment);
    void setPlaying(bool playing, double rate);
    void retranslate();

signals:
    void speedChosen(double speed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void restyle();

    ReviewActions &m_actions;
    QLabel *m_clock;
    QLabel *m_date;
    QLabel *m_utc;
    QWidget *m_dates;
    QLabel *m_event;
    widgets::SegmentedControl *m_speeds;
    std::vector<widgets::ActionButton *> m_words; ///< those that lose their words, last first
    base::WallTime m_moment;
};

} // namespace videoguard::review
