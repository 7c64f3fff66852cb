// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/basemap/map_library.h"
#include "app/console/catalogue_desk.h"
#include "app/console/position_reporter.h"
#include "app/console/preferences.h"
#include "app/console/stream_pool.h"

#include <QAction>
#include <QWidget>

namespace videoguard::map {

/// What the map screen needs of the running console; everything outlives the page.
struct MapServices {
    console::CatalogueDesk &desk;
    basemap::MapLibrary &library;
    console::Preferences &preferences;
    console::StreamPool &pool;
    console::OwnPosition &own;
    console::PositionReporter &reporter;
    console::SyncDesk &sync;
};

/// The map screen's body: the map, "Which cameras see this place?", measuring, selecting, layers, saved
/// views, print and export. GUI thread.
class MapPage : public QWidget
{
    Q_OBJECT

public:
    explicit MapPage(MapServices services, QWidget *parent = nullptr);
    ~MapPage() override;

    /// The screen's own tools for the header (search field, layers, who sees, measure, select); owned by the
    /// page until the frame takes them.
    [[nodiscard]] QWidget *tools() const;
    [[nodiscard]] QList<QAction *> pageActions() const; ///< for menus and the shortcut sheet

    /// Marks it here without a signal, and shows its coverage; empty: none.
    void selectCamera(const QString &id);
    /// Centres the map on it, near enough to see its coverage.
    void showCamera(const QString &id);
    void showCameras(const QStringList &ids);
    /// The same narrowing as in the table: others are left out of the map.
    void setQuery(const catalogue::Query &query);
    /// For the status line: place under the pointer, cameras on this part of the map.
    [[nodiscard]] QString statusText() const;
    /// A position is picked by the next click (for the editor); Esc gives it up.
    void pickPosition();
    /// Handles for azimuth and field of view of a record being edited; null record takes them away.
    void editView(const std::optional<catalogue::CameraRecord> &camera);
    /// The search field takes the keyboard.
    void focusSearch();
    /// Whose cameras are on this part of the map, those with most of them first.
    [[nodiscard]] QStringList partnersInView() const;

signals:
    void cameraSelected(const QString &id);
    /// Double-click, Enter: show it on the wall.
    void cameraActivated(const QString &id);
    void wallWanted(const QStringList &ids);
    void tableWanted(const QStringList &ids); ///< "show these in the catalogue"
    void positionPicked(geo::Position position);
    void viewEdited(double azimuth_deg, double hfov_deg); ///< a handle was dragged
    void statusChanged();
    void said(const QString &sentence, bool isProblem);
    void fullScreenWanted(bool wanted);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace videoguard::map
