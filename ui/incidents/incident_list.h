// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/incidents/incident_card.h"

#include <QTimer>

class QLabel;
class QSplitter;

namespace videoguard::incidents_ui {

class FilterPanel;
class IncidentModel;
class ListTable;

/// The view of incidents: filters at the left, the list, the card of the selected one. GUI thread.
class IncidentList : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    IncidentList(console::IncidentDesk &desk, console::RecordingDesk &recording, console::CameraList &cameras,
                 QWidget *parent = nullptr);

    void show(const QString &id, bool edit);
    void focusSearch();
    void clearFilters();
    [[nodiscard]] IncidentCard &card() { return *m_card; }
    [[nodiscard]] IncidentWork &work() { return *m_work; }
    [[nodiscard]] QString statusText() const;
    /// Cameras of all incidents that are listed, each once.
    [[nodiscard]] QStringList listedCameras() const;
    void toggleFilters();
    void toggleCard();
    void retranslate();

signals:
    void statusChanged();
    void newWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(console::RecordingDesk &recording);
    void read();
    void readDays();
    void take(base::Result<std::vector<incidents::Incident>> found);
    void showState();
    void markRead(const QString &id);

    console::IncidentDesk &m_desk;
    console::CameraList &m_cameras;
    IncidentWork *m_work;
    IncidentModel *m_model;
    ListTable *m_table;
    FilterPanel *m_filters;
    IncidentCard *m_card;
    QSplitter *m_splitter;
    QWidget *m_middle = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_clear = nullptr;
    QTimer m_soon;
    QTimer m_minute; ///< "yesterday" grows old by itself
    QTimer m_seen;   ///< what lay open for a moment has been read
    std::optional<base::Error> m_error;
    bool m_stale = true;
    bool m_read = false;
    quint64 m_asked = 0;
};

} // namespace videoguard::incidents_ui
