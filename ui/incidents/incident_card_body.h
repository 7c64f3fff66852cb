// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive_types.h"
#include "app/incidents/store.h"

#include <QWidget>

class QVBoxLayout;

namespace videoguard::console {
class CameraList;
}

namespace videoguard::incidents_ui {

/// All that the card of an incident shows.
struct CardSubject {
    incidents::Incident incident;
    std::vector<incidents::IncidentType> types;
    std::vector<incidents::Bookmark> bookmarks; ///< with stills
    std::vector<incidents::Change> history;
    std::vector<archive::Hold> holds; ///< set for this incident

    [[nodiscard]] bool isClosed() const { return incident.status == incidents::Status::Closed; }
};

/// What is known of an incident, in sections from top to bottom. Rebuilt with each `fill`.
class IncidentCardBody : public QWidget
{
    Q_OBJECT

public:
    /// `cameras` outlives it.
    explicit IncidentCardBody(console::CameraList &cameras, QWidget *parent = nullptr);
    void fill(const CardSubject &subject);

signals:
    void reviewWanted();
    void mapWanted();
    void wallWanted();
    void noteWanted();
    void cameraWanted(); ///< "Add camera"
    void footageWanted();
    void cameraActivated(const QString &id);
    void bookmarkActivated(const QString &id);

private:
    QWidget *section(const QString &title, const QString &button = {},
                     void (IncidentCardBody::*pressed)() = nullptr);
    void addFacts(const CardSubject &subject);
    void addWays(const CardSubject &subject);
    void addPeople(const CardSubject &subject);
    void addNotes(const CardSubject &subject);
    void addBookmarks(const CardSubject &subject);
    void addLinks(const CardSubject &subject);
    void addHistory(const CardSubject &subject);

    console::CameraList &m_cameras;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_sections = nullptr;
    bool m_historyOpen = false;
};

} // namespace videoguard::incidents_ui
