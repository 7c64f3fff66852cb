// SPDX-License-Identifier: EUPL-1.2
/// `review` is the screen where footage is looked at: up to 16 cameras in step on one UTC timeline.
#pragma once

#include "app/media/footage.h"

#include <QAction>
#include <QWidget>

namespace videoguard::console {
class AudioOutput;
class CameraList;
class IncidentDesk;
class Preferences;
class RecordingDesk;
class StreamPool;
} // namespace videoguard::console

namespace videoguard::review {

/// What the screen needs; everything outlives it.
struct ReviewServices {
    console::CameraList &cameras;
    console::RecordingDesk &recording;
    console::IncidentDesk &incidents;
    console::StreamPool &pool;
    console::AudioOutput &audio;
    console::Preferences &preferences;
};

/// The review screen. GUI thread.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(ReviewServices services, QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// The header's tools: incident chooser, layout segments, cameras.
    [[nodiscard]] QWidget *tools() const;
    [[nodiscard]] QList<QAction *> pageActions() const;
    [[nodiscard]] QString statusText() const;
    /// These cameras at this moment ("what happened 5 minutes ago here"); unknown: now minus one minute.
    void show(const QStringList &cameraIds, base::WallTime at);
    /// The cameras and range of an incident, with its received footage.
    void showIncident(const QString &incidentId);
    /// Playback stops while the screen is hidden.
    [[nodiscard]] bool mayClose();
    void retranslate();

signals:
    void statusChanged();
    void said(const QString &sentence, bool isProblem);
    void cameraSelected(const QString &id);
    void liveWanted(const QStringList &cameraIds);
    void incidentWanted(const QString &incidentId);
    void mapWanted(const QStringList &cameraIds);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace videoguard::review
