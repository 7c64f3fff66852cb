// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/alarm_tone.h"
#include "app/console/console.h"

#include <QObject>

namespace videoguard::wall {
class WallPage;
}

namespace videoguard::shell {

class MainFrame;
class Screens;

/// What happens on duty, in one window: the wall's keys for incident, bookmark, replay and recording; the
/// alarm strip; the signs of recording and archive. GUI thread.
class Duty : public QObject
{
    Q_OBJECT

public:
    /// `screens`: null in further windows, which show strip and signs but lead to no screen. All outlive
    /// this.
    Duty(console::Console &console, wall::WallPage &page, MainFrame &frame, Screens *screens,
         QWidget *window);
    ~Duty() override;

    /// "Recording…": plans and archive.
    void openRecordingSettings();
    /// Cameras whose pictures reach the disk right now.
    [[nodiscard]] int recordingCount() const { return m_recordingCount; }
    /// In the interface's language.
    void retranslate();

signals:
    /// Look at this screen and, where the main window is another one, bring it to the front.
    void reviewWanted(const QStringList &cameraIds, videoguard::base::WallTime at);
    void alarmsWanted();

private:
    void connectWall();
    void connectAlarms();
    void markIncident(const QString &cameraId, base::WallTime at);
    void addBookmark(const QString &cameraId, const media::Picture &picture);
    void openReplay(const QString &cameraId);
    void record(const QString &cameraId, bool wanted);
    void showAlarm();
    void showAlarmed(const QString &alarmId);
    void showRecording();
    void showArchive();
    void showIncidents();
    void say(const QString &sentence, bool isProblem);

    console::Console &m_console;
    wall::WallPage &m_page;
    MainFrame &m_frame;
    Screens *m_screens;
    QWidget *m_window;
    console::AlarmTone m_tone;
    int m_recordingCount = 0;
};

} // namespace videoguard::shell
